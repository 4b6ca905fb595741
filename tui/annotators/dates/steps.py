"""Steps on the calendar: so many units on, and yearly dates in the years around another."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import MAXYEAR, MINYEAR, date

from dateutil.relativedelta import relativedelta

from tui.annotations import Grain
from tui.annotators.dates import timex
from tui.annotators.dates.timex import Value


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
}
