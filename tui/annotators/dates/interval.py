"""The days that a TIMEX3 value covers. Imports nothing heavy: queries use it.

Seasons follow the meteorological calendar: spring is March to May, winter December to February of
the next year. A weekend is its Saturday and Sunday; a week is that of ISO 8601.
"""

from __future__ import annotations

import re
from datetime import MAXYEAR, MINYEAR, date, timedelta

Days = tuple[date, date]

_YEARS = re.compile(r"\d{1,4}\Z", re.ASCII)
_MONTH = re.compile(r"(\d{4})-(\d\d)\Z", re.ASCII)
_DAY = re.compile(r"(\d{4})-(\d\d)-(\d\d)\Z", re.ASCII)
_WEEK = re.compile(r"(\d{4})-W(\d\d)(-WE)?\Z", re.ASCII)
_PART = re.compile(r"(\d{4})-(?:Q([1-4])|H([12])|(SP|SU|FA|AU|WI))\Z", re.ASCII)
_SEASON_STARTS = {"SP": 3, "SU": 6, "FA": 9, "AU": 9, "WI": 12}


def days(value: str) -> Days | None:
    """The first day of a TIMEX3 value and the day after its last; None if it names no days.

    Parts of the day and clock times cover their day; a range runs from the first day of its start
    to the last of its end.
    """
    if "/" in value:
        first, _, last = value.partition("/")
        start, end = days(first), days(last)
        return (start[0], end[1]) if start and end and start[0] < end[1] else None
    try:
        return _single(value.partition("T")[0])
    except (ValueError, OverflowError):
        return None


def _single(value: str) -> Days | None:
    if found := _DAY.match(value):
        day = date(int(found[1]), int(found[2]), int(found[3]))
        return day, day + timedelta(1)
    if found := _MONTH.match(value):
        return _months(int(found[1]), int(found[2]), 1)
    if found := _WEEK.match(value):
        monday = date.fromisocalendar(int(found[1]), int(found[2]), 1)
        return monday + timedelta(5 if found[3] else 0), monday + timedelta(7)
    if found := _PART.match(value):
        year = int(found[1])
        if found[2]:
            return _months(year, int(found[2]) * 3 - 2, 3)
        if found[3]:
            return _months(year, int(found[3]) * 6 - 5, 6)
        return _months(year, _SEASON_STARTS[found[4]], 3)
    digits = value.rstrip("X")
    if len(value) <= 4 and _YEARS.match(digits) and (len(digits) == 4 or len(value) == 4):
        unit: int = 10 ** (4 - len(digits))
        first = int(digits) * unit
        if first >= MINYEAR and first + unit <= MAXYEAR:
            return date(first, 1, 1), date(first + unit, 1, 1)
    return None


def _months(year: int, month: int, count: int) -> Days:
    index = year * 12 + month - 1 + count
    return date(year, month, 1), date(index // 12, index % 12 + 1, 1)
