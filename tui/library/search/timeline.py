"""What articles are about, by date: how many of them name a day, month, year or decade."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from tui.library.index.pieces import sql
from tui.library.search.plan import Plan


class Period(StrEnum):
    """The steps of a timeline, from the finest on."""

    DAY = "day"
    MONTH = "month"
    YEAR = "year"
    DECADE = "decade"


@dataclass(frozen=True, slots=True)
class PeriodCount:
    """How many articles name a date from ``first`` up to but not including ``end``."""

    first: date
    end: date
    articles: int


_COUNT = """
named (first, last, start) AS MATERIALIZED (
    SELECT value ->> 0, value ->> 1, value ->> 2 FROM json_each(?)
)
SELECT named.start, count(DISTINCT d.article)
FROM named CROSS JOIN date_mention AS d ON d.first = named.first AND d.last = named.last
"""


def counts(
    connection: sqlite3.Connection, plan: Plan, period: Period, within: tuple[date, date] | None
) -> list[PeriodCount]:
    """The periods of one kind that the articles of a plan name, in order, with how many articles do.

    A date counts where it lies in one such period: a year counts among years and decades, not among
    months. ``within`` are the first day and the day after the last of the part to look at.
    """
    low = within[0].toordinal() if within else 1
    high = within[1].toordinal() if within else date.max.toordinal() + 1
    pairs = connection.execute(
        "SELECT DISTINCT first, last FROM date_mention WHERE first >= ? AND first < ? AND last < ?",
        (low, high, high),
    )
    named = list(_within_periods(pairs, period))
    if not named:
        return []
    if plan.is_everything:
        select = sql("WITH", _COUNT, "GROUP BY named.start ORDER BY named.start")
        parameters: tuple[object, ...] = (json.dumps(named),)
    else:
        select = sql(
            "WITH hits (article) AS MATERIALIZED (",
            plan.sql,
            "),",
            _COUNT,
            "WHERE d.article IN hits GROUP BY named.start ORDER BY named.start",
        )
        parameters = (*plan.parameters, json.dumps(named))
    return [
        PeriodCount(date.fromordinal(start), after(date.fromordinal(start), period), number)
        for start, number in connection.execute(select, parameters)
    ]


def _within_periods(pairs: Iterable[tuple[int, int]], period: Period) -> Iterable[tuple[int, int, int]]:
    """First and last days of dates that lie in one period, with the first day of that."""
    for first, last in pairs:
        start = beginning(date.fromordinal(first), period)
        if last == first or start == beginning(date.fromordinal(last), period):
            yield first, last, start.toordinal()


def beginning(day: date, period: Period) -> date:
    """The first day of the period in which a day lies."""
    match period:
        case Period.DAY:
            return day
        case Period.MONTH:
            return day.replace(day=1)
        case Period.YEAR:
            return date(day.year, 1, 1)
        case Period.DECADE:
            return date(max(day.year // 10 * 10, 1), 1, 1)


def after(start: date, period: Period) -> date:
    """The first day of the next period; the last day of the calendar where there is none."""
    try:
        match period:
            case Period.DAY:
                return date.fromordinal(start.toordinal() + 1)
            case Period.MONTH:
                return date(start.year + start.month // 12, start.month % 12 + 1, 1)
            case Period.YEAR:
                return date(start.year + 1, 1, 1)
            case Period.DECADE:
                return date(start.year // 10 * 10 + 10, 1, 1)
    except ValueError:
        return date.max
