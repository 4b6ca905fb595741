"""Strings that say when an article was published → `Published`.

The day is the day as written: a time zone is kept beside it and never moves it.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache

from tui.article import Published, PublishedFrom
from tui.languages import CODES, structure_words_of
from tui.text import fold

_LONGEST = 200
_EARLIEST_YEAR, _LATEST_YEAR = 1400, 2999
_EPOCH_SECONDS = (10**8, 10**10)
"""Numbers that are read as seconds since 1970: 1973 to 2286; a thousand times that are milliseconds."""

_TIME = (
    r"(?P<hour>[01]?\d|2[0-4])\s?(?:[:h.]|\s?uhr\s?)\s?(?P<minute>[0-5]\d)?(?:[:.m](?P<second>[0-5]\d))?(?:[.,]\d{1,9})?"
    r"\s*(?:(?P<half>[ap])\.?m\b\.?)?\s*(?:h|uhr)?"
)
_ZONE = (
    r"(?:\(?(?P<zone>z\b|utc|gmt|bst|cest|cet|est|edt|cst|cdt|mst|mdt|pst|pdt|heure de paris)\)?)?"
    r"\s*(?P<offset>[+-]\d{2}:?\d{2}|[+-]\d{1,2}\b)?"
)
_CLOCK = re.compile(rf"(?:^|[\s,T(–-]|\bat |\ba las |\balle |\bom |\bum |\bas |\ba )\(?{_TIME}\s*{_ZONE}")
_ISO = re.compile(r"(?<!\d)(?P<year>\d{4})(?P<mark>[-/.]?)(?P<month>\d{2})(?P=mark)(?P<day>\d{2})(?!\d)")
_COMPACT = re.compile(
    r"(?<!\d)(?P<year>\d{4})(?P<month>\d\d)(?P<day>\d\d)t?(?P<hour>\d\d)(?P<minute>\d\d)(?P<second>\d\d)?"
    r"(?P<offset>[+-]\d\d:?\d\d)?(?P<zone>z)?(?!\d)"
)
_NUMERIC = re.compile(
    r"(?<![\d.])(?P<first>\d{1,2})(?P<mark>[./-])(?P<second>\d{1,2})(?P=mark)(?P<year>\d{4}|\d{2})(?!\d)"
)
_DAY_MONTH_YEAR = re.compile(
    r"(?<!\d)(?P<day>\d{1,2})(?:er|st|nd|rd|th|[.ºª°])?[\s-]*(?:de |del |of |d')?\s*"
    r"(?P<month>[a-z]{3,12})\.?,?[\s-]*(?:de |del |do )?(?P<year>\d{4}|'\d{2}|(?<=-)\d{2})(?!\d)"
)
_MONTH_DAY_YEAR = re.compile(
    r"(?<![a-z])(?P<month>[a-z]{3,12})\.?\s+(?P<day>\d{1,2})(?:st|nd|rd|th)?,?\s+"
    r"(?:\d\d:\d\d:\d\d\s+(?:[a-z]{3,4}\s+)?)?(?P<year>\d{4})(?!\d)"
)
_INNER_CLOCK = re.compile(r"\d\d:\d\d:\d\d")
"""In the middle of a date as C prints it: "Thu Sep  4 18:02:11 2025"."""
_ZONES = {
    "bst": 1, "cest": 2, "cet": 1, "cdt": -5, "cst": -6, "edt": -4, "est": -5, "gmt": 0, "mdt": -6,
    "mst": -7, "pdt": -7, "pst": -8, "utc": 0, "z": 0,
}  # fmt: skip


def parse_published(
    value: object, origin: PublishedFrom = PublishedFrom.FIELD, *, month_first: bool = False
) -> Published | None:
    """The publication that a field says, None where it is none or not clear.

    Takes what formats carry: ISO 8601 in every form, RFC 822, day and month in numbers or in the
    words of seven languages with or without a weekday and a clock time, seconds and milliseconds
    since 1970. ``month_first`` reads 05/10/2023 as 10 May where both orders are possible.
    """
    if isinstance(value, datetime):
        return Published(
            value.date(), value.time().replace(tzinfo=None, microsecond=0), value.utcoffset(), origin
        )
    if isinstance(value, date):
        return Published(value, origin=origin)
    if isinstance(value, bool) or value is None:
        return None
    if isinstance(value, int | float):
        return _from_epoch(value, origin)
    if not isinstance(value, str):
        return None
    text = fold(value[:_LONGEST]).strip()
    if re.fullmatch(r"\d{9,13}(?:\.\d{1,9})?", text):
        return _from_epoch(float(text), origin)
    return _from_words(text, origin, month_first)


def find_day(text: str, *, month_first: bool = False) -> tuple[date, int, int] | None:
    """The first day written in folded text, and where it stands; None where there is none."""
    best: tuple[date, int, int] | None = None
    for pattern in (_ISO, _DAY_MONTH_YEAR, _MONTH_DAY_YEAR, _NUMERIC):
        for match in pattern.finditer(text):
            day = _day(match, month_first)
            if day is not None:
                if best is None or match.start() < best[1]:
                    best = (day, match.start(), match.end())
                break
    return best


def _from_words(text: str, origin: PublishedFrom, month_first: bool) -> Published | None:
    compact = _COMPACT.search(text)
    if compact is not None:
        day = _calendar_day(int(compact["year"]), int(compact["month"]), int(compact["day"]))
        clock = _clock(compact)
        if day is not None and clock is not None:
            return Published(day, clock, _offset(compact), origin)
    found = find_day(text, month_first=month_first)
    if found is None:
        return None
    day, start, end = found
    for part in (text[end:], text[:start], " ".join(_INNER_CLOCK.findall(text[start:end]))):
        match = _CLOCK.search(part.replace("t", " ", 1) if part.startswith("t") else part)
        if match is not None and (clock := _clock(match)) is not None:
            return Published(day, clock, _offset(match), origin)
    return Published(day, origin=origin)


def _day(match: re.Match[str], month_first: bool) -> date | None:
    parts = match.groupdict()
    year = int(parts["year"].lstrip("'"))
    if len(parts["year"].lstrip("'")) == 2:
        year += 1900 if year >= 70 else 2000
    if "first" in parts:
        first, second = int(parts["first"]), int(parts["second"])
        if (month_first and first <= 12) or second > 12:
            first, second = second, first
        return _calendar_day(year, second, first)
    month = parts["month"]
    number = int(month) if month.isdigit() else months().get(month)
    return None if number is None else _calendar_day(year, number, int(parts["day"]))


def _calendar_day(year: int, month: int, day: int) -> date | None:
    if not _EARLIEST_YEAR <= year <= _LATEST_YEAR:
        return None
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _clock(match: re.Match[str]) -> time | None:
    parts = match.groupdict()
    hour, minute, second = (int(parts.get(name) or 0) for name in ("hour", "minute", "second"))
    if parts.get("half") == "p" and hour < 12:
        hour += 12
    elif parts.get("half") == "a" and hour == 12:
        hour = 0
    return time(hour, minute, second) if hour < 24 else None


def _offset(match: re.Match[str]) -> timedelta | None:
    written = match["offset"]
    if written:
        digits = written[1:].replace(":", "")
        hours, minutes = (int(digits[:2]), int(digits[2:])) if len(digits) == 4 else (int(digits), 0)
        offset = timedelta(hours=hours, minutes=minutes)
        if offset >= timedelta(hours=24):
            return None
        return -offset if written[0] == "-" else offset
    hours_of_zone = _ZONES.get(match["zone"] or "")
    return None if hours_of_zone is None else timedelta(hours=hours_of_zone)


def _from_epoch(value: float, origin: PublishedFrom) -> Published | None:
    if not abs(value) < 1e15:
        return None
    if value >= _EPOCH_SECONDS[1]:
        value /= 1000
    if not _EPOCH_SECONDS[0] <= value < _EPOCH_SECONDS[1]:
        return None
    moment = datetime.fromtimestamp(int(value), UTC)
    return Published(moment.date(), moment.time(), timedelta(0), origin)


@lru_cache(maxsize=1)
def months() -> Mapping[str, int]:
    """Folded names and abbreviations of the months in all known languages → 1 to 12."""
    return {fold(name): number for code in CODES for name, number in structure_words_of(code).months.items()}
