"""Days and periods as a user types them → TIMEX3 values."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING

from tui import languages
from tui.query.days import days_value
from tui.screens.main_screen.subjects import query_days
from tui.text import fold

if TYPE_CHECKING:
    from dateutil.parser import parserinfo

MONTH_FIRST = "en"
_ORDINAL = re.compile(r"(?<=\d)(?:er|st|nd|rd|th|[ºª.])(?![\w.])")
_ISO_MOMENT = re.compile(r"(\d{4}-\d\d-\d\d)[ T](\d\d:\d\d)")
_PASSED_OVER = 3
"""Words up to so many letters that are no names are articles and prepositions."""

_ONE, _OTHER = datetime(2000, 1, 1), datetime(2004, 2, 2, 1, 1)
"""What stays the same with both of these as default was typed."""


def understood(typed: str, near: date | None, codes: Sequence[str]) -> str | None:
    """The value of a typed day or period, None for what is none.

    TIMEX3 and ISO 8601 (``2025-09-04``, ``2025-09``, ``2025-W36``, ``199X``, ``2025-09-04 18:02``,
    ``2019..2023``), and what python-dateutil reads with the names of these languages, the first of which
    says whether the day comes first. Without a year it is that of ``near``.
    """
    text = " ".join(typed.split())
    if ".." in text:
        ends = [understood(part, near, codes) for part in text.split("..", 1)]
        joined = "/".join(end for end in ends if end)
        return joined if all(ends) and _is_timex(joined) else None
    moment = _ISO_MOMENT.fullmatch(text)
    value = f"{moment[1]}T{moment[2]}" if moment else text.upper()
    if _is_timex(value):
        return value
    return _read(text, near, codes) if any(map(str.isdecimal, text)) else None


def _is_timex(value: str) -> bool:
    days = query_days(value)
    if days is None or not re.match(r"\d{4}|\d{2,3}X", value):
        return False
    clock = re.search(r"T(\d\d):(\d\d)$", value)
    if "T" in value and not clock and not re.search(r"T(MO|MI|AF|EV|NI|DT)$", value):
        return False
    if clock and not (int(clock[1]) < 24 and int(clock[2]) < 60):
        return False
    ends = days.split("..")
    return all(days_value(end) is not None for end in ends) and ends[0] <= ends[-1]


def _read(text: str, near: date | None, codes: Sequence[str]) -> str | None:
    from dateutil import parser

    info = _info(codes)
    reader = parser.parser(info)
    plain = _plain(text, info)
    try:
        one, other = (reader.parse(plain, default=default) for default in (_ONE, _OTHER))
    except (ValueError, OverflowError, TypeError):
        return None
    year = one.year if one.year == other.year else None if near is None else near.year
    if year is None or not 1 <= year <= 9999:
        return None
    if one.month != other.month:
        return f"{year:04}" if one.year == other.year and one.day != other.day else None
    if one.day != other.day:
        return f"{year:04}-{one.month:02}"
    try:
        day = date(year, one.month, one.day).isoformat()
    except ValueError:
        return None
    same_clock = (one.hour, one.minute) == (other.hour, other.minute) and ":" in plain
    return f"{day}T{one.hour:02}:{one.minute:02}" if same_clock else day


def _plain(text: str, info: parserinfo) -> str:
    """The text folded, without ordinal endings and small words."""
    words = _ORDINAL.sub("", fold(text)).replace(",", " ").split()
    kept = []
    for word in words:
        is_small = word.isalpha() and len(word) <= _PASSED_OVER
        if not is_small or info.month(word) is not None or info.weekday(word) is not None:
            kept.append(word)
    return " ".join(kept)


def _info(codes: Sequence[str]) -> parserinfo:
    """Names of months and weekdays in some languages, for python-dateutil."""
    from dateutil.parser import parserinfo

    months: list[list[str]] = [[] for _month in range(12)]
    weekdays: list[list[str]] = [[] for _day in range(7)]
    for code in filter(languages.is_annotated, codes):
        names = languages.calendar_names_of(code)
        for target, *sources in (
            (months, names.months, names.short_months),
            (weekdays, names.weekdays, names.short_weekdays),
        ):
            for source in sources:
                for known, name in zip(target, source, strict=True):
                    known.append(fold(name).rstrip("."))

    class Info(parserinfo):
        MONTHS = [tuple(names) for names in months]  # type: ignore[misc]  # noqa: RUF012 - as dateutil declares it
        WEEKDAYS = [tuple(names) for names in weekdays]  # type: ignore[misc]  # noqa: RUF012

    return Info(dayfirst=next(iter(codes), MONTH_FIRST) != MONTH_FIRST)
