"""Articles and annotations made ready to be stored, in child processes: the writer only writes."""

from __future__ import annotations

import os
import re
from dataclasses import dataclass

from tui.annotations import ActorKind, Annotations, DateLayer, Statement
from tui.article import Article, Problem, Published
from tui.library.actors.names import folded_name
from tui.library.actors.names import surname as surname_of
from tui.library.index import codec, keys
from tui.text import fold


@dataclass(frozen=True, slots=True)
class ArticleRecord:
    """An article as the index stores it: columns, packed body, folded words; `content` has 16 bytes."""

    content: bytes
    exact: bytes
    title: str
    published: Published | None
    source: str | None
    section: str | None
    language: str | None
    annotated: int
    body: bytes
    words: tuple[str, str, str, str]
    member: bytes | None
    position: int | None
    guid: str | None
    url: str | None


@dataclass(frozen=True, slots=True)
class ProblemRecord:
    """A part of a file that gave no article."""

    member: bytes | None
    reason: str


@dataclass(frozen=True, slots=True)
class LayerKeys:
    dates: bytes
    people: bytes
    statements: bytes


@dataclass(frozen=True, slots=True)
class StatementRecord:
    """The words said, the speaker's names, the names inside, all searchable; the speaker's local actor id."""

    quote: str
    speaker_words: str
    names: str
    speaker: str | None


@dataclass(frozen=True, slots=True)
class ActorRecord:
    """An actor of the article and how often it is named and quoted there; ``key`` is its local id.

    ``surname`` and ``bare`` are as `names.surname` gives them.
    """

    key: str
    folded: str
    kind: str
    name: str
    mentions: int
    statements: int
    surname: str = ""
    bare: bool = False


@dataclass(frozen=True, slots=True)
class AnnotationRecord:
    """The layers of one article, packed, and the rows that make them searchable.

    ``layers`` are the annotators'; ``corrected`` are those from which the rows were made, where the user
    corrected anything.
    """

    article: int
    exact: bytes
    layer_keys: LayerKeys
    layers: bytes
    actors: tuple[ActorRecord, ...]
    said: tuple[StatementRecord, ...]
    days: tuple[tuple[int, int], ...]
    corrected: bytes | None = None


def encoded_member(member: str | None) -> bytes | None:
    """The exact name of a member of an archive, undecodable bytes included."""
    return None if member is None else member.encode("utf-8", "surrogateescape")


def decoded_member(member: bytes | None) -> str | None:
    """The inverse of `encoded_member`."""
    return None if member is None else member.decode("utf-8", "surrogateescape")


def storable(text: str | None) -> str | None:
    """The text without lone surrogates, which SQLite cannot hold."""
    if text is None or text.isascii():
        return text
    return text.encode("utf-8", "replace").decode("utf-8")


# SQLite's tokenizer knows Unicode 6.1 and takes every later character, such as most emoji, for a letter.
_NO_WORD = re.compile(r"[^\w\s\x00-\u0370]")


def searchable(text: str) -> str:
    """The text as it goes into a full-text table: folded, and parted into words as `tui.text.words` does."""
    return _NO_WORD.sub(" ", fold(text))


def article_words(
    title: str, text: str, source: str | None, section: str | None
) -> tuple[str, str, str, str]:
    """The four searchable columns."""
    return searchable(title), searchable(text), searchable(source or ""), searchable(section or "")


def article_record(article: Article, *, annotated: int) -> ArticleRecord:
    """The record of an article; ``annotated`` as in the table."""
    title = storable(article.title) or ""
    source, section = storable(article.source), storable(article.section)
    return ArticleRecord(
        content=bytes.fromhex(article.content_id),
        exact=codec.exact_hash(article),
        title=title,
        published=article.published,
        source=source,
        section=section,
        language=storable(article.language),
        annotated=annotated,
        body=codec.pack_body(article),
        words=article_words(title, article.text, source, section),
        member=encoded_member(article.origin.member),
        position=article.origin.position,
        guid=storable(article.origin.guid),
        url=storable(article.origin.url),
    )


def problem_record(problem: Problem) -> ProblemRecord:
    return ProblemRecord(encoded_member(problem.member), storable(problem.reason) or "")


def path_bytes(path: str | os.PathLike[str]) -> bytes:
    """A path as its exact bytes."""
    return os.fsencode(path)


def actor_records(annotations: Annotations) -> tuple[ActorRecord, ...]:
    """Each actor of the article with its counts, in the order of `Annotations.actors`."""
    mentions: dict[str, int] = {}
    quoted: dict[str, int] = {}
    for mention in (*annotations.people.text, *annotations.people.title):
        mentions[mention.actor] = mentions.get(mention.actor, 0) + 1
    for statement in annotations.statements.text:
        if statement.speaker and statement.speaker.actor:
            quoted[statement.speaker.actor] = quoted.get(statement.speaker.actor, 0) + 1
    found = []
    for key, actor in annotations.actors.items():
        folded = folded_name(actor.name)
        surname, bare = (
            surname_of(folded) if actor.kind is ActorKind.PERSON and not actor.ambiguous else ("", False)
        )
        if bare and _is_given(surname):
            surname, bare = "", False
        name = storable(actor.name) or ""
        counts = mentions.get(key, 0), quoted.get(key, 0)
        found.append(ActorRecord(key, folded, actor.kind.value, name, *counts, surname, bare))
    return tuple(found)


def _is_given(word: str) -> bool:
    """Whether a name of one word is a given name and no surname, as far as lists know."""
    from tui.annotators.people.lexicon import GIVEN, SURNAME, lists  # loaded in the processes that annotate

    listed = lists().get(word, 0)
    return bool(listed & GIVEN) and not listed & SURNAME


def statements_in_order(annotations: Annotations) -> list[tuple[Statement, int, bool]]:
    """The statements that lists show: each with its index in its layer, and whether that is the title's.

    Those of the text first; a headline that repeats one of them is none of its own. The place in this
    list is what the statement's key says.
    """
    layer = annotations.statements
    text = [(statement, number, False) for number, statement in enumerate(layer.text)]
    title = [(one, number, True) for number, one in enumerate(layer.title) if one.repeats is None]
    return [*text, *title][: keys.STATEMENTS]


def statement_records(title: str, text: str, annotations: Annotations) -> tuple[StatementRecord, ...]:
    """The searchable rows of the statements, in the order of `statements_in_order`."""
    actors = annotations.actors
    people = annotations.people
    found = []
    for statement, _number, in_title in statements_in_order(annotations):
        source, mentions = (title, people.title) if in_title else (text, people.text)
        speaker = statement.speaker
        actor = actors.get(speaker.actor) if speaker and speaker.actor else None
        called = {speaker.name: None} if speaker else {}
        if actor:
            called[actor.name] = None
        inside = dict.fromkeys(
            actors[mention.actor].name
            for mention in mentions
            if mention.actor in actors
            and any(start <= mention.start and mention.end <= end for start, end in statement.spans)
        )
        words = "\n".join(source[start:end] for start, end in statement.spans)
        found.append(
            StatementRecord(
                searchable(words),
                searchable("\n".join(called)),
                searchable("\n".join(inside)),
                actor.id if actor else None,
            )
        )
    return tuple(found)


def day_records(layer: DateLayer) -> tuple[tuple[int, int], ...]:
    """The days that the text names, each interval once, as ordinals, both inclusive."""
    from tui.annotators.dates.interval import days  # the annotators are needed in child processes only

    intervals = set()
    for mention in (*layer.text, *layer.title):
        if mention.value is not None and (interval := days(mention.value)) is not None:
            first, end = interval
            intervals.add((first.toordinal(), max(end.toordinal() - 1, first.toordinal())))
    return tuple(sorted(intervals))


def annotation_record(
    article: int, exact: bytes, title: str, text: str, layer_keys: LayerKeys, annotations: Annotations
) -> AnnotationRecord:
    """What the index stores of an article's annotations."""
    return AnnotationRecord(
        article=article,
        exact=exact,
        layer_keys=layer_keys,
        layers=codec.pack_layers(annotations),
        actors=actor_records(annotations),
        said=statement_records(title, text, annotations),
        days=day_records(annotations.dates),
    )
