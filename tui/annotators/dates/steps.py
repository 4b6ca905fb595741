"""Steps on the calendar: so many units on, and yearly dates in the years around another."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import MAXYEAR, MINYEAR, date, timedelta

from dateutil.relativedelta import relativedelta

from tui.annotations import Grain
from tui.annotators.dates import timex
from tui.annotators.dates.tense import Direction
from tui.annotators.dates.timex import SEASON_MONTH, Value
from tui.annotators.dates.tree import Side


def possible_days(make: Callable[[int], date], year: int) -> list[date]:
    """A yearly date in the years around ``year``; farther ones too for 29 February."""
    for reach in (1, 8):
        days = []
        for candidate in range(max(year - reach, MINYEAR), min(year + reach, MAXYEAR) + 1):
            try:
                days.append(make(candidate))
            except ValueError:
                continue
        if len(days) > reach:
            return days
    return days


def season_year(name: str, anchor: date, side: Side | None, direction: Direction | None) -> int:
    """The year that names the season meant near ``anchor``: the last one, the coming one, or the nearest.

    ``name`` is TIMEX3's; ``side`` is what the expression says, ``direction`` what its clause does.
    """
    length = relativedelta(months=3)
    starts = [date(anchor.year + count, SEASON_MONTH[name], 1) for count in range(-2, 3)]
    if side is Side.LAST:
        return [start for start in starts if start + length <= anchor][-1].year
    if side is Side.NEXT:
        return next(start for start in starts if start > anchor).year
    if direction is Direction.FUTURE:
        return next(start for start in starts if start + length > anchor).year
    if direction is Direction.PAST:
        return [start for start in starts if start <= anchor][-1].year
    return min(starts, key=lambda start: abs(start + timedelta(45) - anchor)).year


def shift(base: date, unit: Grain, count: int) -> Value:
    """The period of a unit that lies ``count`` units after the one with ``base``.

    Raises ValueError or OverflowError outside the calendar.
    """
    return timex.containing(base + _STEPS[unit](count), unit)


_STEPS: Mapping[Grain, Callable[[int], relativedelta]] = {
    Grain.DAY: lambda count: relativedelta(days=count),
    Grain.WEEK: lambda count: relativedelta(weeks=count),
    Grain.WEEKEND: lambda count: relativedelta(weeks=count),
    Grain.MONTH: lambda count: relativedelta(months=count),
    Grain.QUARTER: lambda count: relativedelta(months=3 * count),
    Grain.HALF: lambda count: relativedelta(months=6 * count),
    Grain.YEAR: lambda count: relativedelta(years=count),
    Grain.CENTURY: lambda count: relativedelta(years=100 * count),
}
