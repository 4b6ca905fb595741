"""What a user corrects, and how it is kept: corrections of annotations and of an article's own fields."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, TypeAlias

from tui.annotations import ActorKind, Span
from tui.library.marks.anchors import Anchor, Missing


class Layer(StrEnum):
    """Which annotations a correction is about."""

    DATES = "dates"
    PEOPLE = "people"
    STATEMENTS = "statements"


@dataclass(frozen=True, slots=True)
class Dismissed:
    """There is no date, no person, no statement here."""


@dataclass(frozen=True, slots=True)
class Means:
    """The words name the day or period ``value`` (TIMEX3)."""

    value: str


@dataclass(frozen=True, slots=True)
class Names:
    """The words name this actor."""

    name: str
    kind: ActorKind = ActorKind.PERSON


@dataclass(frozen=True, slots=True)
class Said:
    """The words were said by ``name``; None: nobody can be named.

    ``spans`` are code points in the anchor's quote, half-open. ``missed``: they are a statement that was
    not found; else only its speaker is another.
    """

    spans: tuple[Span, ...]
    name: str | None
    kind: ActorKind = ActorKind.PERSON
    missed: bool = False


Change: TypeAlias = Dismissed | Means | Names | Said

_LAYERS: Mapping[type[Change], tuple[Layer, ...]] = {
    Dismissed: tuple(Layer),
    Means: (Layer.DATES,),
    Names: (Layer.PEOPLE,),
    Said: (Layer.STATEMENTS,),
}


@dataclass(frozen=True, slots=True)
class Correction:
    """A change at some words of an article. Raises ValueError for a change of another layer."""

    layer: Layer
    anchor: Anchor
    change: Change

    def __post_init__(self) -> None:
        if self.layer not in _LAYERS[type(self.change)]:
            raise ValueError(f"{self.change} is no correction of {self.layer}")


@dataclass(frozen=True, slots=True)
class PlacedCorrection:
    """A correction and where it stands in the article as it is now, or why it stands nowhere."""

    correction: Correction
    place: Span | Missing


class ArticleField(StrEnum):
    """What of an article itself can be corrected."""

    DAY = "day"
    TITLE = "title"
    LANGUAGE = "language"


ArticleCorrections: TypeAlias = Mapping[ArticleField, str | None]
"""Field → what it is: a day as ISO 8601 (with a time where it has one), a title, a language's code; None:
it has no day, its language is not known."""


@dataclass(frozen=True, slots=True)
class Corrections:
    """All corrections of one article, the oldest first."""

    annotations: tuple[Correction, ...] = ()
    article: ArticleCorrections = field(default_factory=dict)

    def __bool__(self) -> bool:
        return bool(self.annotations or self.article)


def written(change: Change) -> str:
    """A change as JSON; see `read`."""
    record: dict[str, object]
    match change:
        case Dismissed():
            record = {"dismissed": True}
        case Means(value):
            record = {"value": value}
        case Names(name, kind):
            record = {"actor": name, "kind": kind.value}
        case Said(spans, speaker, kind, missed):
            record = {"said": spans, "speaker": speaker, "kind": kind.value, "missed": missed}
    return json.dumps(record, ensure_ascii=True)


def read(text: str) -> Change:
    """The inverse of `written`. Raises ValueError for what it never wrote."""
    try:
        return _change(json.loads(text))
    except (TypeError, RecursionError) as error:
        raise ValueError(str(error)) from None


def _change(record: Any) -> Change:
    if not isinstance(record, dict):
        raise ValueError(f"no object: {record}")
    if record.get("dismissed") is True:
        return Dismissed()
    if "value" in record:
        return Means(_timex(record["value"]))
    kind = ActorKind(record.get("kind", ActorKind.PERSON))
    if "actor" in record:
        return Names(_name(record["actor"]), kind)
    speaker = record.get("speaker")
    return Said(
        _spans(record.get("said")),
        None if speaker is None else _name(speaker),
        kind,
        bool(record.get("missed", False)),
    )


def _timex(value: Any) -> str:
    from tui.annotators.dates.interval import days

    if not isinstance(value, str) or days(value) is None:
        raise ValueError(f"no day or period: {value}")
    return value


def _name(value: Any) -> str:
    if not isinstance(value, str) or not value.strip():
        raise ValueError(f"no name: {value}")
    return value


def _spans(value: Any) -> tuple[Span, ...]:
    if not isinstance(value, list) or not value:
        raise ValueError("no words")
    spans = []
    last = 0
    for pair in value:
        start, end = pair
        if not (isinstance(start, int) and isinstance(end, int) and last <= start < end):
            raise ValueError(f"no stretch of words: {pair}")
        spans.append((start, end))
        last = end
    return tuple(spans)
