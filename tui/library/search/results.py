"""One search: its first rows at once, any rows and the count when all hits are known."""

from __future__ import annotations

import bisect
import contextlib
import sqlite3
import threading
from array import array
from collections.abc import Callable, Iterator
from datetime import date
from typing import TYPE_CHECKING

from tui.library.actors import counts as actor_counts
from tui.library.errors import SearchInterruptedError
from tui.library.index.database import Database
from tui.library.index.pieces import sql
from tui.library.ingest import versions
from tui.library.search import rows as row_reading
from tui.library.search.compile import Bounds
from tui.library.search.plan import Plan, plan
from tui.library.types import (
    ActorCount,
    ActorDay,
    ActorFilter,
    ActorKey,
    ActorOrder,
    ActorWords,
    ArticleKey,
    Order,
    Row,
    Scope,
)
from tui.messages import _
from tui.query.tree import Node

if TYPE_CHECKING:
    from tui.library.search.timeline import Period, PeriodCount

_FIRST_WINDOW = 200
"""So many keys are fetched for any of the first rows, so that the next window is there already."""

_GREATEST = (1 << 63) - 1


class Results:
    """The hits of one search, made by `Library.search`; any thread may use it.

    Every method that touches the index may raise `LibraryError`; after `cancel`,
    `SearchInterruptedError`.
    """

    def __init__(
        self,
        index: Database,
        query: Node,
        scope: Scope,
        order: Order,
        actors: ActorFilter | None,
        today: Callable[[], date],
        fold: bool = False,
    ) -> None:
        self.query = query
        self.scope = scope
        self.order = order
        self.actor_filter = actors
        self._index = index
        self._today = today
        self._folds = fold
        self._older: frozenset[ArticleKey] = frozenset()
        self._lock = threading.Lock()
        self._completing = threading.Lock()
        self._connections: set[sqlite3.Connection] = set()
        self._cancelled = False
        self._keys = array("q")
        self._complete = False

    @property
    def count(self) -> int | None:
        """How many articles there are; None until `complete` has run."""
        return len(self._keys) if self._complete else None

    def rows(self, start: int, stop: int) -> list[Row]:
        """The rows at positions ``start`` (from 0) to ``stop`` (exclusive); fewer at the end.

        Before `complete`, this costs as little as the position is near the top; after it, the same
        anywhere. Rows are read anew each time, so marks are up to date.
        """
        with self._reading() as connection:
            keys = self._keys
            if not self._complete and len(keys) < stop:
                keys = self._first(connection, stop)
            return row_reading.rows(connection, keys[start:stop])

    def complete(self) -> int:
        """Finds all hits and returns their number. For a background thread; costs nothing the second time."""
        with self._completing:
            if not self._complete:
                with self._reading() as connection:
                    keys = self._folded(connection, self._fetch(connection, *self._all(connection)))
                with self._lock:
                    self._keys, self._complete = keys, True
        return len(self._keys)

    def position(self, key: ArticleKey) -> int | None:
        """Where the article stands, None if it is no hit.

        Newest first, it costs as little as the article is near the top; else it calls `complete`.
        """
        if self.order is Order.NEWEST and not self._complete:
            return self._near(key)
        self.complete()
        if self.order is Order.NEWEST:
            return _place_of(self._keys, key)
        try:
            return self._keys.index(key)
        except ValueError:
            return None

    def _near(self, key: ArticleKey) -> int | None:
        """Fetches the hits down to the article and some below it, and nothing of the rest."""
        with self._reading() as connection:
            newer = self._fetch_between(connection, key, _GREATEST, -1)
            below = self._fetch_between(connection, 0, key - 1, _FIRST_WINDOW)
            found = self._folded(connection, newer + below)
        with self._lock:
            if not self._complete and len(found) > len(self._keys):
                self._keys = found
        return _place_of(found, key)

    def _fetch_between(self, connection: sqlite3.Connection, low: int, high: int, number: int) -> array[int]:
        """At most so many hits with keys in these bounds, all of them for -1."""
        found = self._plan(connection, self.order, Bounds(low, high), window=True)
        return self._fetch(connection, *found.window(number))

    def keys(self) -> list[ArticleKey]:
        """All hits in order, for marks and exports. Calls `complete`."""
        self.complete()
        return self._keys.tolist()

    def folded_under(self) -> int:
        """How many hits are not in the list because a newer version of their story is. Calls `complete`."""
        self.complete()
        return len(self._older)

    def actors(
        self, *, typed: str = "", limit: int = 200, order: ActorOrder = ActorOrder.ARTICLES
    ) -> list[ActorCount]:
        """The actors of the hits in this order; only names with words that begin as ``typed``.

        Sorted by name, there may be more of them than ``limit``. For a background thread.
        """
        with self._reading() as connection:
            plan_ = self._plan(connection, Order.NEWEST)
            return actor_counts.of_articles(connection, plan_, typed, limit, order, without=self._hidden())

    def periods(self, period: Period, within: tuple[date, date] | None = None) -> list[PeriodCount]:
        """What the hits are about: periods that they name, in order. For a background thread.

        ``within`` are the first day and the day after the last of the part to look at.
        """
        from tui.library.search import timeline

        with self._reading() as connection:
            return timeline.counts(connection, self._plan(connection, Order.NEWEST), period, within)

    def actor_days(self, actor: ActorKey) -> list[ActorDay]:
        """On which days the hits name an actor. For a background thread."""
        from tui.library.actors import actor_page

        with self._reading() as connection:
            within = actor_counts.within_articles(self._plan(connection, Order.NEWEST), self._hidden())
            return actor_page.days_of(connection, actor, within)

    def actor_words(self, actor: ActorKey) -> ActorWords:
        """How the newest hits name an actor, and its titles. For a background thread."""
        from tui.library.actors import actor_page

        with self._reading() as connection:
            within = actor_counts.within_articles(self._plan(connection, Order.NEWEST), self._hidden())
            return actor_page.words_of(connection, actor, within)

    def unread(self) -> int:
        """How many hits are not read. For a background thread."""
        with self._reading() as connection:
            found = self._plan(connection, Order.NEWEST)
            unread = sql(
                "SELECT count(*) FROM article WHERE NOT read AND id IN (", found.sql, ")", versions.NOT_IN
            )
            values = (*found.parameters, versions.as_list(self._hidden()))
            return int(connection.execute(unread, values).fetchone()[0])

    def tally(self) -> tuple[int, int]:
        """How many hits there are, and how many of them are not read, without fetching any; in a thread."""
        with self._reading() as connection:
            found = self._plan(connection, Order.NEWEST)
            counted = sql(
                "SELECT count(*), count(*) FILTER (WHERE NOT read) FROM article WHERE id IN (",
                found.sql,
                ")",
                versions.NOT_IN,
            )
            values = (*found.parameters, versions.as_list(self._hidden()))
            total, unread = connection.execute(counted, values).fetchone()
            return int(total), int(unread)

    def cancel(self) -> None:
        """Ends what another thread is doing with these results, now; they give nothing any more."""
        with self._lock:
            self._cancelled = True
            for connection in self._connections:
                connection.interrupt()

    @property
    def is_running(self) -> bool:
        """Whether a thread is just asking the index for something."""
        with self._lock:
            return bool(self._connections)

    @contextlib.contextmanager
    def _reading(self) -> Iterator[sqlite3.Connection]:
        """A connection that `cancel` interrupts, for as long as this search has it."""
        with self._index.reading() as connection:
            with self._lock:
                if self._cancelled:
                    raise SearchInterruptedError(_("the search was interrupted"))
                self._connections.add(connection)
            try:
                yield connection
            finally:
                with self._lock:
                    self._connections.discard(connection)

    def _plan(
        self,
        connection: sqlite3.Connection,
        order: Order,
        between: Bounds | None = None,
        *,
        window: bool = False,
    ) -> Plan:
        today = self._today()
        return plan(
            connection, self.query, self.scope, order, self.actor_filter, today, between, window=window
        )

    def _all(self, connection: sqlite3.Connection) -> tuple[str, tuple[object, ...]]:
        found = self._plan(connection, self.order)
        return found.sql, found.parameters

    def _first(self, connection: sqlite3.Connection, stop: int) -> array[int]:
        found = self._plan(connection, self.order, window=True)
        # Where the oldest come first, only all hits tell which of them has a newer version.
        whole = self._folds and self.order is not Order.NEWEST and versions.are_any(connection)
        if not found.incremental or whole:
            return self._folded(connection, self._fetch(connection, found.sql, found.parameters))
        size = max(stop, _FIRST_WINDOW)
        while True:
            fetched = self._fetch(connection, *found.window(size))
            keys = self._folded(connection, fetched)
            if len(keys) >= stop or len(fetched) < size:
                break
            size *= 2
        with self._lock:
            if not self._complete:
                self._keys = keys
        return keys

    def _folded(self, connection: sqlite3.Connection, keys: array[int]) -> array[int]:
        """Without those that have a newer version among them."""
        if not self._folds or not versions.are_any(connection):
            return keys
        older = versions.older(connection, keys)
        self._older = older
        return array("q", (key for key in keys if key not in older)) if older else keys

    def _hidden(self) -> frozenset[ArticleKey]:
        if self._folds:
            self.complete()
        return self._older

    def _fetch(self, connection: sqlite3.Connection, select: str, values: tuple[object, ...]) -> array[int]:
        return array("q", (row[0] for row in connection.execute(select, values)))


def _place_of(newest_first: array[int], key: int) -> int | None:
    at = bisect.bisect_left(newest_first, -key, key=lambda other: -other)
    return at if at < len(newest_first) and newest_first[at] == key else None
