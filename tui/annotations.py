"""What is said about an article: dates, people, actors, statements.

All offsets are Unicode code points in the article's text (or in its title, for the title's own
layers), half-open. Annotations depend on the article alone: never on today's date, nor on the user.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

Span = tuple[int, int]


class Grain(StrEnum):
    """How much time a date names."""

    TIME = "time"
    PART = "part of day"
    DAY = "day"
    WEEKEND = "weekend"
    WEEK = "week"
    MONTH = "month"
    QUARTER = "quarter"
    HALF = "half"
    SEASON = "season"
    YEAR = "year"
    DECADE = "decade"
    CENTURY = "century"
    RANGE = "range"


class MentionKind(StrEnum):
    NAME = "name"
    TITLE = "title"


class ActorKind(StrEnum):
    PERSON = "person"
    INSTITUTION = "institution"


class StatementKind(StrEnum):
    """``direct`` stands by itself, ``partial`` is built into the reporter's sentence."""

    DIRECT = "direct"
    PARTIAL = "partial"
    HEADLINE = "headline"


class Gender(StrEnum):
    """Grammatical, for resolving pronouns only; never shown nor exported."""

    FEMININE = "f"
    MASCULINE = "m"


@dataclass(frozen=True, slots=True)
class DateMention:
    """A temporal expression; ``value`` is TIMEX3, None where only a publication day could settle it."""

    start: int
    end: int
    value: str | None
    grain: Grain
    confidence: float

    @property
    def type(self) -> str:
        """``TIME`` where the value has a ``T`` in it, else ``DATE``."""
        return "TIME" if self.value is not None and "T" in self.value else "DATE"


@dataclass(frozen=True, slots=True)
class PersonMention:
    """A name (honorifics and titles outside the span), or a title that stands for a person."""

    start: int
    end: int
    actor: str
    kind: MentionKind = MentionKind.NAME


@dataclass(frozen=True, slots=True)
class Actor:
    """Somebody of the article; ``id`` is local to it ("xi-jinping"). ``gender`` is internal.

    ``candidates`` are the ids of the article's people whom an ambiguous short form may mean, a bare
    surname that two of them share: such an actor is nobody of its own. Empty for everybody else.
    """

    id: str
    name: str
    kind: ActorKind = ActorKind.PERSON
    gender: Gender | None = None
    candidates: tuple[str, ...] = ()

    @property
    def ambiguous(self) -> bool:
        """Whether the article does not tell which of several people is meant."""
        return bool(self.candidates)


@dataclass(frozen=True, slots=True)
class Speaker:
    """Who speaks: ``actor`` None for an unnamed source; ``spans`` are the phrase at the cue."""

    actor: str | None
    name: str
    spans: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Statement:
    """A quoted statement; ``spans`` exclude the quotation marks, a split quotation has several.

    ``rule`` names the pattern that attributed it, ``confidence`` is that pattern's measured
    precision, ``sure`` says that the speaker is shown as fact. ``repeats`` is, for a headline,
    the index of the statement of the text that it repeats.
    """

    spans: tuple[Span, ...]
    speaker: Speaker | None
    cue: tuple[Span, ...]
    kind: StatementKind
    relay: str | None
    rule: str
    confidence: float
    sure: bool
    repeats: int | None = None


@dataclass(frozen=True, slots=True)
class DateLayer:
    """What the date annotator says of text and title."""

    text: tuple[DateMention, ...] = ()
    title: tuple[DateMention, ...] = ()


@dataclass(frozen=True, slots=True)
class PeopleLayer:
    """What the people annotator says. ``credits`` are names in photo credits: no mentions."""

    text: tuple[PersonMention, ...] = ()
    title: tuple[PersonMention, ...] = ()
    actors: tuple[Actor, ...] = ()
    credits: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class StatementLayer:
    """What the statement annotator says. ``institutions`` are the actors that it adds by their speaking."""

    text: tuple[Statement, ...] = ()
    title: tuple[Statement, ...] = ()
    institutions: tuple[Actor, ...] = ()


@dataclass(frozen=True)
class Annotations:
    """All layers of one article. The layers are computed, versioned and stored one by one."""

    dates: DateLayer = field(default_factory=DateLayer)
    people: PeopleLayer = field(default_factory=PeopleLayer)
    statements: StatementLayer = field(default_factory=StatementLayer)

    @property
    def actors(self) -> Mapping[str, Actor]:
        """Every actor of the article, people first, by local id."""
        return {actor.id: actor for actor in (*self.people.actors, *self.statements.institutions)}
