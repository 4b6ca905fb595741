"""TIMEX3 values as strings."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date

from tui.annotations import Grain

SEASON_MONTH = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}
"""The first month of each season (meteorological); winter's lies in the year that names it."""


@dataclass(frozen=True, slots=True)
class Value:
    """A resolved value; ``first`` is the first day of it, ``day`` that day if it names a single one."""

    text: str
    grain: Grain
    first: date
    day: date | None = None


def of_day(day: date) -> Value:
    """A day."""
    return Value(day.isoformat(), Grain.DAY, day, day)


def of_part(day: date, letters: str) -> Value:
    """A part of a day."""
    return Value(f"{day.isoformat()}{letters}", Grain.PART, day, day)


def of_time(day: date, hour: int, minute: int) -> Value:
    """A clock time of a day."""
    return Value(f"{day.isoformat()}T{hour:02}:{minute:02}", Grain.TIME, day, day)


def of_week(day: date) -> Value:
    """The week of ISO 8601 in which a day lies."""
    year, week, _ = day.isocalendar()
    return Value(f"{year:04}-W{week:02}", Grain.WEEK, date.fromisocalendar(year, week, 1))


def of_weekend(day: date) -> Value:
    """The weekend of the week in which a day lies."""
    year, week, _ = day.isocalendar()
    return Value(f"{year:04}-W{week:02}-WE", Grain.WEEKEND, date.fromisocalendar(year, week, 6))


def of_month(year: int, month: int) -> Value:
    """A month."""
    return Value(f"{year:04}-{month:02}", Grain.MONTH, date(year, month, 1))


def of_year(year: int) -> Value:
    """A year."""
    return Value(f"{year:04}", Grain.YEAR, date(year, 1, 1))


def of_century(year: int) -> Value:
    """The hundred years that begin with the same two digits."""
    first = year // 100
    return Value(f"{first:02}XX", Grain.CENTURY, date(max(1, first * 100), 1, 1))


def of_period(year: int, grain: Grain, number: int) -> Value:
    """A quarter or half of a year."""
    letter, months = ("Q", 3) if grain is Grain.QUARTER else ("H", 6)
    return Value(f"{year:04}-{letter}{number}", grain, date(year, (number - 1) * months + 1, 1))


def of_season(year: int, letters: str) -> Value:
    """A season; a winter is named after the year in which it begins."""
    return Value(f"{year:04}-{letters}", Grain.SEASON, date(year, SEASON_MONTH[letters], 1))


def containing(day: date, grain: Grain) -> Value:
    """The period of a grain in which a day lies. Raises KeyError for a grain that is no such period."""
    return _CONTAINING[grain](day)


_CONTAINING: Mapping[Grain, Callable[[date], Value]] = {
    Grain.DAY: of_day,
    Grain.WEEK: of_week,
    Grain.WEEKEND: of_weekend,
    Grain.MONTH: lambda day: of_month(day.year, day.month),
    Grain.QUARTER: lambda day: of_period(day.year, Grain.QUARTER, (day.month + 2) // 3),
    Grain.HALF: lambda day: of_period(day.year, Grain.HALF, (day.month + 5) // 6),
    Grain.YEAR: lambda day: of_year(day.year),
    Grain.CENTURY: lambda day: of_century(day.year),
}


def span(first: Value, last: Value) -> Value:
    """A range of two values."""
    return Value(f"{first.text}/{last.text}", Grain.RANGE, first.first)
