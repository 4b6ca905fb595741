"""Articles and layers of annotations as compressed bytes, and back."""

from __future__ import annotations

import hashlib
import json
import zlib
from collections.abc import Iterable
from typing import Any

from tui.annotations import (
    Actor,
    ActorKind,
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
from tui.article import Article, Block, Origin, Published, Role

_LEVEL = 1
"""Higher levels save 2 % and take twice the time."""


def _packed(value: object) -> bytes:
    return zlib.compress(
        json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "surrogatepass"), _LEVEL
    )


def _unpacked(data: bytes) -> Any:
    return json.loads(zlib.decompress(data).decode("utf-8", "surrogatepass"))


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
        ]
    )


def body_text(data: bytes) -> str:
    """The text alone, from `pack_body`."""
    text: str = _unpacked(data)[0]
    return text


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
    text, blocks, byline, urgency, embargo, encoding = _unpacked(data)
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
        origin=origin,
    )


def layer_key(*parts: object) -> bytes:
    """A name of 16 bytes for all that a layer depends on."""
    text = json.dumps(parts, ensure_ascii=True, default=str)
    return hashlib.blake2b(text.encode(), digest_size=16).digest()


def exact_hash(article: Article) -> str:
    """A hash of the exact title, text and blocks, offsets included: not `Article.content_id`."""
    blocks = [[block.start, block.end, block.role] for block in article.blocks]
    text = json.dumps([article.title, article.text, blocks], ensure_ascii=True)
    return hashlib.blake2b(text.encode(), digest_size=16).hexdigest()


def _dates(mentions: Iterable[DateMention]) -> list[list[object]]:
    return [[m.start, m.end, m.value, m.grain, m.confidence] for m in mentions]


def _date_mentions(rows: Any) -> tuple[DateMention, ...]:
    return tuple(
        DateMention(start, end, value, Grain(grain), sure) for start, end, value, grain, sure in rows
    )


def pack_dates(layer: DateLayer) -> bytes:
    return _packed([_dates(layer.text), _dates(layer.title)])


def unpack_dates(data: bytes) -> DateLayer:
    text, title = _unpacked(data)
    return DateLayer(_date_mentions(text), _date_mentions(title))


def _people(mentions: Iterable[PersonMention]) -> list[list[object]]:
    return [[m.start, m.end, m.actor, m.kind] for m in mentions]


def _person_mentions(rows: Any) -> tuple[PersonMention, ...]:
    return tuple(PersonMention(start, end, actor, MentionKind(kind)) for start, end, actor, kind in rows)


def _actors(actors: Iterable[Actor]) -> list[list[object]]:
    return [[a.id, a.name, a.kind, a.gender] for a in actors]


def _actor_tuple(rows: Any) -> tuple[Actor, ...]:
    return tuple(
        Actor(key, name, ActorKind(kind), gender and Gender(gender)) for key, name, kind, gender in rows
    )


def pack_people(layer: PeopleLayer) -> bytes:
    return _packed(
        [
            _people(layer.text),
            _people(layer.title),
            _actors(layer.actors),
            [list(span) for span in layer.credits],
        ]
    )


def unpack_people(data: bytes) -> PeopleLayer:
    text, title, actors, credits = _unpacked(data)
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


def pack_statements(layer: StatementLayer) -> bytes:
    return _packed([_statements(layer.text), _statements(layer.title), _actors(layer.institutions)])


def unpack_statements(data: bytes) -> StatementLayer:
    text, title, institutions = _unpacked(data)
    return StatementLayer(_statement_tuple(text), _statement_tuple(title), _actor_tuple(institutions))
