"""Articles and layers of annotations as compressed bytes, and back."""

from __future__ import annotations

import contextlib
import hashlib
import json
import zlib
from array import array
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from tui.annotations import (
    Actor,
    ActorKind,
    Annotations,
    DateLayer,
    DateMention,
    Gender,
    Grain,
    MentionKind,
    PeopleLayer,
    PersonMention,
    Speaker,
    Statement,
    StatementKind,
    StatementLayer,
)
from tui.article import Article, Block, LanguageFrom, Origin, Published, Role
from tui.library.index.database import DamagedError
from tui.messages import _

_LEVEL = 6
"""Beside annotating an article, the time that it takes more than level 1 does not count."""


def _packed(value: object) -> bytes:
    return zlib.compress(
        json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "surrogatepass"), _LEVEL
    )


def _unpacked(data: bytes) -> Any:
    return json.loads(zlib.decompress(data).decode("utf-8", "surrogatepass"))


@contextlib.contextmanager
def _told_if_damaged() -> Iterator[None]:
    """What cannot be unpacked, or holds something else than it should, is a damaged index."""
    try:
        yield
    except (zlib.error, ValueError, TypeError, LookupError) as error:
        raise DamagedError(_("the index is damaged; newsreader library rebuild makes it anew")) from error


def pack_body(article: Article) -> bytes:
    """All of the article but what the columns of its row and its places hold."""
    return _packed(
        [
            article.text,
            [[block.start, block.end, block.role] for block in article.blocks],
            article.byline,
            article.urgency,
            article.embargo,
            article.encoding,
            article.language_from,
        ]
    )


@_told_if_damaged()
def body_text(data: bytes) -> str:
    """The text alone, from `pack_body`."""
    text: str = _unpacked(data)[0]
    return text


@_told_if_damaged()
def unpack_body(
    data: bytes,
    *,
    title: str,
    published: Published | None,
    language: str | None,
    source: str | None,
    section: str | None,
    origin: Origin,
) -> Article:
    """The article again, from `pack_body` and what was kept beside it."""
    text, blocks, byline, urgency, embargo, encoding, language_from = _unpacked(data)
    return Article(
        title=title,
        text=text,
        blocks=tuple(Block(start, end, role and Role(role)) for start, end, role in blocks),
        published=published,
        language=language,
        source=source,
        byline=byline,
        section=section,
        urgency=urgency,
        embargo=embargo,
        encoding=encoding,
        language_from=language_from and LanguageFrom(language_from),
        origin=origin,
    )


def layer_key(*parts: object) -> bytes:
    """A name of 16 bytes for all that a layer depends on."""
    text = json.dumps(parts, ensure_ascii=True, default=str)
    return hashlib.blake2b(text.encode(), digest_size=16).digest()


def exact_hash(article: Article) -> bytes:
    """A hash of the exact title, text and blocks, offsets included: not `Article.content_id`."""
    blocks = [[block.start, block.end, block.role] for block in article.blocks]
    text = json.dumps([article.title, article.text, blocks], ensure_ascii=True)
    return hashlib.blake2b(text.encode(), digest_size=16).digest()


def _dates(mentions: Iterable[DateMention]) -> list[list[object]]:
    return [[m.start, m.end, m.value, m.grain, m.confidence] for m in mentions]


def _date_mentions(rows: Any) -> tuple[DateMention, ...]:
    return tuple(
        DateMention(start, end, value, Grain(grain), sure) for start, end, value, grain, sure in rows
    )


def _date_layer(text: Any, title: Any) -> DateLayer:
    return DateLayer(_date_mentions(text), _date_mentions(title))


def _people(mentions: Iterable[PersonMention]) -> list[list[object]]:
    return [[m.start, m.end, m.actor, m.kind] for m in mentions]


def _person_mentions(rows: Any) -> tuple[PersonMention, ...]:
    return tuple(PersonMention(start, end, actor, MentionKind(kind)) for start, end, actor, kind in rows)


def _actors(actors: Iterable[Actor]) -> list[list[object]]:
    return [[a.id, a.name, a.kind, a.gender, a.candidates] for a in actors]


def _actor_tuple(rows: Any) -> tuple[Actor, ...]:
    return tuple(
        Actor(key, name, ActorKind(kind), gender and Gender(gender), *map(tuple, candidates))
        for key, name, kind, gender, *candidates in rows
    )


def _people_layer(text: Any, title: Any, actors: Any, credits: Any) -> PeopleLayer:
    return PeopleLayer(
        _person_mentions(text),
        _person_mentions(title),
        _actor_tuple(actors),
        tuple((start, end) for start, end in credits),
    )


def _statements(statements: Iterable[Statement]) -> list[list[object]]:
    return [
        [
            s.spans,
            s.speaker and [s.speaker.actor, s.speaker.name, s.speaker.spans],
            s.cue,
            s.kind,
            s.relay,
            s.rule,
            s.confidence,
            s.sure,
            s.repeats,
        ]
        for s in statements
    ]


def _spans(rows: Any) -> tuple[tuple[int, int], ...]:
    return tuple((start, end) for start, end in rows)


def _statement_tuple(rows: Any) -> tuple[Statement, ...]:
    return tuple(
        Statement(
            spans=_spans(spans),
            speaker=speaker and Speaker(speaker[0], speaker[1], _spans(speaker[2])),
            cue=_spans(cue),
            kind=StatementKind(kind),
            relay=relay,
            rule=rule,
            confidence=confidence,
            sure=sure,
            repeats=repeats,
        )
        for spans, speaker, cue, kind, relay, rule, confidence, sure, repeats in rows
    )


def _statement_layer(text: Any, title: Any, institutions: Any) -> StatementLayer:
    return StatementLayer(_statement_tuple(text), _statement_tuple(title), _actor_tuple(institutions))


def pack_layers(annotations: Annotations) -> bytes:
    """All layers of an article, together: they share names, and compress better so."""
    dates, people, said = annotations.dates, annotations.people, annotations.statements
    return _packed(
        [
            [_dates(dates.text), _dates(dates.title)],
            [_people(people.text), _people(people.title), _actors(people.actors), people.credits],
            [_statements(said.text), _statements(said.title), _actors(said.institutions)],
        ]
    )


@_told_if_damaged()
def unpack_layers(data: bytes) -> Annotations:
    """The inverse of `pack_layers`."""
    dates, people, said = _unpacked(data)
    return Annotations(_date_layer(*dates), _people_layer(*people), _statement_layer(*said))


def pack_days(days: Sequence[tuple[int, int]]) -> bytes:
    """Intervals of days, as ordinals."""
    return array("i", (day for interval in days for day in interval)).tobytes()


@_told_if_damaged()
def unpack_days(data: bytes) -> list[tuple[int, int]]:
    """The inverse of `pack_days`."""
    days = array("i", data)
    return list(zip(days[::2], days[1::2], strict=True))
