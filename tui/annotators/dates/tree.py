"""What an expression says, before any calendar is asked: the nodes between grammar and resolver.

A field that is None was left open by the writer; only `tui.annotators.dates.resolver` fills it.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from tui.annotations import Grain


class Side(Enum):
    """Where an expression itself says that it lies."""

    LAST = -1
    THIS = 0
    NEXT = 1


@dataclass(frozen=True, slots=True)
class Fields:
    """Written-out fields of a date: day, month, year in digits or words, and a weekday beside them."""

    year: int | Shifted | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    side: Side | None = None


@dataclass(frozen=True, slots=True)
class Numeric:
    """Two numbers that may be day and month or month and day, and a year or none.

    A year under 100 was written without its century.
    """

    first: int
    second: int
    year: int | None


@dataclass(frozen=True, slots=True)
class Weekday:
    """A weekday alone. ``anchored``: counted from the last day named in the text, not from publication."""

    number: int
    side: Side | None = None
    anchored: bool = False
    week: int | None = None
    """Weeks from publication's, where the week was named too ("Thursday of next week")."""


@dataclass(frozen=True, slots=True)
class Shifted:
    """So many units from publication, or (``anchored``) from the last date named in the text."""

    unit: Grain
    count: int
    anchored: bool = False
    keeps_grain: bool = False
    """Whether the value keeps the finer grain of the anchor: "a year earlier" after a quarter."""
    if_future: bool = False
    """Whether it is a date only in a clause about the future, and a duration otherwise."""
    genitive: bool = False
    """Whether it stands in the genitive, so that it belongs to a month before it."""
    base: Node | None = None
    """The date from which it is counted, where that was named beside it."""


@dataclass(frozen=True, slots=True)
class Today:
    """The day of publication, if the clause does not mean "nowadays"."""


@dataclass(frozen=True, slots=True)
class Period:
    """A numbered part of a year: quarter, half; ``number`` None for the one just named or just over."""

    grain: Grain
    number: int | None
    year: Fixed | Shifted | None = None
    years_back: int = 0


@dataclass(frozen=True, slots=True)
class Season:
    """A season by its TIMEX3 letters."""

    name: str
    year: Fixed | Shifted | None = None
    side: Side | None = None
    anchored: bool = False


@dataclass(frozen=True, slots=True)
class Fixed:
    """A value that needs no calendar: a year, decade, century, or the name of one day in history."""

    value: str
    grain: Grain


@dataclass(frozen=True, slots=True)
class Decade:
    """The tens of a decade: 60 for "the '60s"."""

    tens: int


@dataclass(frozen=True, slots=True)
class Feast:
    """A feast by the name that `tui.annotators.dates.feasts` knows."""

    name: str
    year: int | None = None
    side: Side | None = None


@dataclass(frozen=True, slots=True)
class Weekend:
    """A weekend counted from publication, or the one of a day."""

    side: Side | None = None
    of: Node | None = None


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a day; without a day, of the last day named. ``shift`` counts days from it."""

    letters: str
    day: Node | None = None


@dataclass(frozen=True, slots=True)
class Clock:
    """A clock time; without a day, of the last day named."""

    hour: int
    minute: int
    day: Node | None = None


@dataclass(frozen=True, slots=True)
class Range:
    """From one date to another, as one mention."""

    first: Node
    last: Node


@dataclass(frozen=True, slots=True)
class NoDate:
    """What looks like a date and is none: matched, so that nothing else matches inside it."""


Node = (
    Fields
    | Numeric
    | Weekday
    | Shifted
    | Today
    | Period
    | Season
    | Fixed
    | Decade
    | Feast
    | Weekend
    | Part
    | Clock
    | Range
    | NoDate
)


def roles_of(node: Node) -> frozenset[str]:
    """What a read expression may be part of: the roles of its token among the joining rows."""
    match node:
        case NoDate():
            return frozenset()
        case Clock(day=None):
            return frozenset({"X", "X_TIME"})
        case Clock():
            return frozenset({"X", "X_MOMENT"})
        case Part(day=None):
            return frozenset({"X_PART"})
        case Part():
            return frozenset({"X", "X_DAY_PART"})
        case Fields(day=None, month=None):
            return frozenset({"X", "X_YEAR"})
        case Fields(day=None, year=None):
            return frozenset({"X", "X_MONTH", "X_OPEN_MONTH"})
        case Fields(day=None):
            return frozenset({"X", "X_MONTH"})
        case Fields(month=None):
            return frozenset({"X", "X_DAY"})
        case Fields(year=None):
            return frozenset({"X", "X_DAY", "X_DATE", "X_OPEN_DATE"})
        case Fields() | Numeric():
            return frozenset({"X", "X_DAY", "X_DATE"})
        case Weekday():
            return frozenset({"X", "X_DAY", "X_WEEKDAY"})
        case Shifted(unit=Grain.DAY) | Today() | Feast():
            return frozenset({"X", "X_DAY"})
        case Shifted(unit=Grain.WEEK | Grain.MONTH, anchored=False):
            return frozenset({"X", "X_WEEK_OR_MONTH"})
        case Shifted(unit=Grain.YEAR, anchored=False):
            return frozenset({"X", "X_YEAR_COUNTED"})
        case Period(year=None) | Season(year=None):
            return frozenset({"X", "X_NO_YEAR"})
        case Range():
            return frozenset({"X_RANGE"})
        case _:
            return frozenset({"X"})


ROLE_SETS = tuple(
    map(
        frozenset,
        (
            (),
            ("X",),
            ("X", "X_DAY"),
            ("X", "X_DAY", "X_DATE"),
            ("X", "X_DAY", "X_DATE", "X_OPEN_DATE"),
            ("X", "X_DAY", "X_WEEKDAY"),
            ("X", "X_DAY_PART"),
            ("X", "X_MOMENT"),
            ("X", "X_MONTH"),
            ("X", "X_MONTH", "X_OPEN_MONTH"),
            ("X", "X_TIME"),
            ("X", "X_WEEK_OR_MONTH"),
            ("X", "X_YEAR"),
            ("X", "X_YEAR_COUNTED"),
            ("X", "X_NO_YEAR"),
            ("X_PART",),
            ("X_RANGE",),
        ),
    )
)
"""Every set that `roles_of` returns."""
