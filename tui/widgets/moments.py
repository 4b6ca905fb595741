"""Days, times and TIMEX3 values as a reader reads them, in the interface's language."""

from __future__ import annotations

import re
from datetime import date, timedelta
from functools import cache, lru_cache

from tui.article import Published
from tui.messages import _
from tui.widgets.cells import width_of


@cache
def month_names() -> tuple[str, ...]:
    """January to December."""
    return tuple(
        _("January February March April May June July August September October November December").split()
    )


@cache
def short_month_names() -> tuple[str, ...]:
    return tuple(_("Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec").split())


@cache
def weekday_names() -> tuple[str, ...]:
    """Monday to Sunday."""
    return tuple(_("Monday Tuesday Wednesday Thursday Friday Saturday Sunday").split())


def long_day(day: date) -> str:
    """``Thursday 4 September 2025``."""
    return _("{weekday} {day} {month} {year}").format(
        weekday=weekday_names()[day.weekday()], day=day.day, month=month_names()[day.month - 1], year=day.year
    )


@lru_cache(1024)
def short_day(day: date, today: date) -> str:
    """``4 Sep`` in the year of today, ``4 Sep 2025`` in others."""
    month = short_month_names()[day.month - 1]
    if day.year == today.year:
        return _("{day} {month}").format(day=day.day, month=month)
    return _("{day} {month} {year}").format(day=day.day, month=month, year=day.year)


@cache
def short_day_width() -> int:
    """Cells of the longest `short_day`."""
    return max(width_of(short_day(date(2000, month, 28), date.min)) for month in range(1, 13))


def published(moment: Published) -> str:
    """``Thursday 4 September 2025, 18:02``, as precisely as the source said."""
    day = long_day(moment.day)
    if moment.time is None:
        return day
    return _("{day}, {time}").format(day=day, time=f"{moment.time:%H:%M}")


_PARTS = {
    "MO": _("morning"),
    "MI": _("noon"),
    "AF": _("afternoon"),
    "EV": _("evening"),
    "NI": _("night"),
    "DT": _("daytime"),
}
_SEASONS = {"SP": _("spring"), "SU": _("summer"), "FA": _("autumn"), "WI": _("winter")}
_DAY = re.compile(r"(\d{4})-(\d\d)-(\d\d)(?:T(.+))?")
_WEEK = re.compile(r"(\d{4})-W(\d\d)(-WE)?")
_PERIOD = re.compile(r"(\d{4})-(?:Q(\d)|H(\d)|(SP|SU|FA|WI))")
_MONTH = re.compile(r"(\d{4})-(\d\d)")
_CLOCK = re.compile(r"\d\d:\d\d")


def timex(value: str) -> str:
    """What a TIMEX3 value means: ``199X`` → ``the 1990s``. What is not understood is given back as it is."""
    if "/" in value:
        first, last = value.split("/", 1)
        return _("{first} to {last}").format(first=timex(first), last=timex(last))
    try:
        return _single(value)
    except ValueError:
        return value


def _single(value: str) -> str:
    if match := _DAY.fullmatch(value):
        day = long_day(date(int(match[1]), int(match[2]), int(match[3])))
        return f"{day}, {_time(match[4])}" if match[4] else day
    if match := _WEEK.fullmatch(value):
        monday = date.fromisocalendar(int(match[1]), int(match[2]), 1)
        if match[3]:
            return _("weekend of {day}").format(day=long_day(monday + timedelta(days=5)))
        return _("week of {day}").format(day=long_day(monday))
    if match := _PERIOD.fullmatch(value):
        return _period(match)
    if match := _MONTH.fullmatch(value):
        month = date(int(match[1]), int(match[2]), 1).month
        return f"{month_names()[month - 1]} {match[1]}"
    if re.fullmatch(r"\d{3}X", value):
        return _("the {decade}s").format(decade=value[:3] + "0")
    if re.fullmatch(r"\d\dXX", value):
        return _("the {century}00s").format(century=value[:2])
    return value


def _time(code: str) -> str:
    return _PARTS.get(code) or (code if _CLOCK.match(code) else f"T{code}")


def _period(match: re.Match[str]) -> str:
    year, quarter, half, season = match.groups()
    if quarter:
        return _("quarter {number} of {year}").format(number=quarter, year=year)
    if half:
        return _("half {number} of {year}").format(number=half, year=year)
    return _("{season} {year}").format(season=_SEASONS[season], year=year)
