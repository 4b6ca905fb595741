"""Keys that sort as publication does: minutes since the year 1 in the high bits, a sequence below.

So the tables' own order is newest first, and a full-text search stops after the first window. Small
differences between keys keep the full-text index small: therefore few bits for the sequence, and the
next minute where one is full. The day and time are those that the source wrote, whatever its time
zone, as lists group by them. An article without a time counts from midnight; those without a day
have the lowest keys and come last.
"""

from __future__ import annotations

import sqlite3
from datetime import date, time, timedelta

from tui.article import Published, PublishedFrom

SEQUENCE_BITS = 6
STATEMENT_BITS = 8
STATEMENTS = 1 << STATEMENT_BITS
"""So many statements of an article can be searched for one by one; further ones are only shown in it."""

MINUTES_A_DAY = 24 * 60
_UNDATED_MINUTES = 1 << 24
"""So many minutes below the year 1 are left for articles without a day."""

UNDATED_LAST = (_UNDATED_MINUTES << SEQUENCE_BITS) - 1
"""Every key up to this one is of an article without a day."""


def minute(published: Published | None) -> int:
    """The high bits of an article's key, as long as that minute is not full."""
    if published is None:
        return 0
    clock = published.time or time()
    return _midnight(published.day.toordinal()) + clock.hour * 60 + clock.minute


def _midnight(ordinal: int) -> int:
    return _UNDATED_MINUTES + ordinal * MINUTES_A_DAY


def day_bounds(first: date | None, end: date | None) -> tuple[int, int]:
    """The keys of articles published from ``first`` up to but not including ``end``, both inclusive."""
    low = _midnight(first.toordinal() if first else 0)
    high = _midnight(end.toordinal() if end else date.max.toordinal() + 1)
    return low << SEQUENCE_BITS, (high << SEQUENCE_BITS) - 1


def day_of_article(key: int) -> int | None:
    """The day of an article as an ordinal, by its key; None for one without a day."""
    at = (key >> SEQUENCE_BITS) - _UNDATED_MINUTES
    return None if at < 0 else at // MINUTES_A_DAY


class FreeKeys:
    """Finds keys that are not taken. Remembers which minutes are full, so use it for one transaction."""

    def __init__(self, *connections: sqlite3.Connection) -> None:
        """A key is free that none of these indexes has."""
        self._connections = connections
        self._begin: dict[int, int] = {}

    def article(self, published: Published | None) -> int:
        """A key for an article published then."""
        wanted = minute(published)
        at = self._begin.get(wanted, wanted)
        while True:
            first, last = at << SEQUENCE_BITS, ((at + 1) << SEQUENCE_BITS) - 1
            taken = self._last_between(first, last)
            if taken is None or taken < last:
                self._begin[wanted] = at
                return first if taken is None else taken + 1
            at += 1

    def _last_between(self, first: int, last: int) -> int | None:
        taken = [
            connection.execute(
                "SELECT id FROM article WHERE id BETWEEN ? AND ? ORDER BY id DESC LIMIT 1", (first, last)
            ).fetchone()
            for connection in self._connections
        ]
        return max((int(row[0]) for row in taken if row is not None), default=None)


def statement(article: int, place: int) -> int:
    """The key of a statement by its place (from 0, below `STATEMENTS`) among those of the article.

    The first one has the greatest key, so that it comes first in a list from the newest on.
    """
    return (article << STATEMENT_BITS) + STATEMENTS - 1 - place


def article_of_statement(key: int) -> tuple[int, int]:
    """The inverse of `statement`: the article's key, and the place."""
    return key >> STATEMENT_BITS, STATEMENTS - 1 - (key & (STATEMENTS - 1))


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
