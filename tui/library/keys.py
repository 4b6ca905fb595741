"""Keys that sort as publication does: minutes since the year 1 in the high bits, a sequence below.

So the tables' own order is newest first, and a full-text search stops after the first window.
The day and time are those that the source wrote, whatever its time zone, as lists group by them.
Articles without a day have minute 0 and come last. An article without a time counts from midnight.
"""

from __future__ import annotations

import sqlite3
from datetime import date, time, timedelta

from tui.article import Published, PublishedFrom

ARTICLE_BITS = 24
STATEMENT_BITS = 30

_MINUTES_A_DAY = 24 * 60


def minute(published: Published | None) -> int:
    """Minutes since midnight of the first day of the year 1, plus one day; 0 without a day."""
    if published is None:
        return 0
    clock = published.time or time()
    return published.day.toordinal() * _MINUTES_A_DAY + clock.hour * 60 + clock.minute


def day_bounds(first: date | None, end: date | None) -> tuple[int, int]:
    """The keys of articles published from ``first`` up to but not including ``end``, both inclusive."""
    low = first.toordinal() if first else 1
    high = end.toordinal() if end else date.max.toordinal() + 1
    return (low * _MINUTES_A_DAY) << ARTICLE_BITS, ((high * _MINUTES_A_DAY) << ARTICLE_BITS) - 1


UNDATED_LAST = (_MINUTES_A_DAY << ARTICLE_BITS) - 1
"""Every key up to this one is of an article without a day."""


def next_article(connection: sqlite3.Connection, published: Published | None) -> int:
    """A key that is not taken, for an article published then."""
    first = minute(published) << ARTICLE_BITS
    last = first | ((1 << ARTICLE_BITS) - 1)
    taken = connection.execute(
        "SELECT id FROM article WHERE id BETWEEN ? AND ? ORDER BY id DESC LIMIT 1", (first, last)
    ).fetchone()
    return first if taken is None else int(taken[0]) + 1


def next_statements(connection: sqlite3.Connection, article: int, number: int) -> list[int]:
    """Keys for so many statements of an article, such that the first one comes first in a list."""
    first = (article >> ARTICLE_BITS) << STATEMENT_BITS
    last = first | ((1 << STATEMENT_BITS) - 1)
    taken = connection.execute(
        "SELECT id FROM statement WHERE id BETWEEN ? AND ? ORDER BY id DESC LIMIT 1", (first, last)
    ).fetchone()
    free = first if taken is None else int(taken[0]) + 1
    return list(range(free + number - 1, free - 1, -1))


def published_columns(published: Published | None) -> tuple[int | None, int | None, int | None, str | None]:
    """Day as ordinal, second of the day, offset from UTC in seconds, origin."""
    if published is None:
        return None, None, None, None
    clock = published.time
    return (
        published.day.toordinal(),
        None if clock is None else clock.hour * 3600 + clock.minute * 60 + clock.second,
        None if published.offset is None else int(published.offset.total_seconds()),
        published.origin.value,
    )


def published_from_columns(
    day: int | None, second: int | None, offset: int | None, origin: str | None
) -> Published | None:
    """The inverse of `published_columns`."""
    if day is None:
        return None
    clock = None if second is None else time(second // 3600, second // 60 % 60, second % 60)
    return Published(
        date.fromordinal(day),
        clock,
        None if offset is None else timedelta(seconds=offset),
        PublishedFrom(origin or PublishedFrom.FIELD),
    )
