"""Values of date fields: text → `Days`, and `Days` → an interval of calendar days."""

from __future__ import annotations

import re
from datetime import date, timedelta

from dateutil.relativedelta import relativedelta

from tui.query.tree import Clock, Comparison, Days

_DAY = re.compile(r"([0-9]{4})(?:-([0-9]{1,2})(?:-([0-9]{1,2}))?)?")
_SIGNED = re.compile(r"(>=|<=|>|<)(.+)", re.DOTALL)


def days_value(text: str) -> Days | None:
    """The value written as ``2025-09-04``, ``2025-09``, ``2025``, ``A..B``, ``A..``, ``..B``, ``>A``,
    ``>=A``, ``<A``, ``<=A``, ``today``, ``week`` or ``month``; None for anything else."""
    if signed := _SIGNED.fullmatch(text):
        point = _point(signed[2])
        return None if point is None else Days(Comparison(signed[1]), point)
    if ".." in text:
        first, last = (part and _point(part) for part in text.split("..", 1))
        if first is None or last is None or not (first or last):
            return None
        return Days(Comparison.BETWEEN, first, last)
    point = _point(text)
    return None if point is None else Days(Comparison.ON, point)


def _point(text: str) -> str | None:
    """The point in its canonical form, None where it is not on the calendar."""
    if text.lower() in list(Clock):
        return text.lower()
    match = _DAY.fullmatch(text)
    if match is None:
        return None
    canonical = "-".join(part.zfill(2) for part in match.groups() if part)
    try:
        _named(canonical)
    except ValueError:
        return None
    return canonical


def _named(point: str) -> tuple[date, date]:
    """The half-open interval of a written point; the last of its days for one that ends the calendar."""
    numbers = [int(part) for part in point.split("-")]
    month, day = [*numbers[1:], 1, 1][:2]
    first = date(numbers[0], month, day)
    step = (relativedelta(years=1), relativedelta(months=1), relativedelta(days=1))[len(numbers) - 1]
    try:
        return first, first + step
    except (ValueError, OverflowError):
        return first, date.max


def _interval(point: str, today: date) -> tuple[date, date]:
    match point:
        case Clock.TODAY:
            return today, today + timedelta(days=1)
        case Clock.WEEK:
            monday = today - timedelta(days=today.weekday())
            return monday, monday + timedelta(days=7)
        case Clock.MONTH:
            first = today.replace(day=1)
            return first, first + relativedelta(months=1)
        case _:
            return _named(point)


def interval(days: Days, today: date) -> tuple[date | None, date | None]:
    """The half-open interval of days that a value means by the given clock; None for no bound."""
    if days.comparison is Comparison.BETWEEN:
        first = _interval(days.first, today)[0] if days.first else None
        last = _interval(days.last, today)[1] if days.last else None
        return first, last
    first, end = _interval(days.first, today)
    match days.comparison:
        case Comparison.AFTER:
            return end, None
        case Comparison.SINCE:
            return first, None
        case Comparison.BEFORE:
            return None, first
        case Comparison.UNTIL:
            return None, end
        case _:
            return first, end
