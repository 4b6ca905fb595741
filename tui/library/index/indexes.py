"""The index that answers, and the one that is being made beside it, to take its place when it is ready.

The files of an index are called ``index.sqlite3``, ``index-1.sqlite3``, ``index-2.sqlite3``…; the last
one that is ready is the index. None is ever written over or renamed, so that another program which has
an older one open is not disturbed; it goes on with that one until it ends.
"""

from __future__ import annotations

import contextlib
import re
import sqlite3
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from tui.library import care
from tui.library.errors import LibraryError
from tui.library.index import opening, schema
from tui.library.index.database import DamagedError, Database, UnwritableError
from tui.messages import _

_BUILDING = "building"
"""Stands in the table meta of an index until it is ready."""


class Indexes:
    """Opens the index; `begin` and `finish` replace it. Not for several threads at once."""

    serving: Database
    """Answers every search."""

    successor: Database | None = None
    """Is filled in the background, and knows nothing that the serving one does not, as yet."""

    def __init__(self, path: Path | None, now: Callable[[], datetime]) -> None:
        """``path`` names the first file; None keeps the index in memory, as where nothing can be written."""
        self.notices: list[str] = []
        self.is_writable = True
        """Whether files may be brought into the serving one: not where another version made it."""
        self._retired: list[Database] = []
        self._now = now
        if path is not None:
            try:
                self._open(path)
            except (UnwritableError, DamagedError) as error:
                self.notices.append(
                    _("{error}; the index is kept in memory and lost at the end").format(error=error)
                )
                path = None
        if path is None:
            self.serving = opening.open_index(None)

    @property
    def to_fill(self) -> Database:
        """Where a loader puts what it reads."""
        return self.successor or self.serving

    @property
    def predecessor(self) -> Database | None:
        """Whose keys of articles and actors the one to be filled takes over."""
        return self.serving if self.successor is not None else None

    def _open(self, first: Path) -> None:
        for path in generations(first):
            database = self._opened(path)
            if database is None:
                continue
            with database.reading() as connection:
                building = _is_building(connection)
                current = schema.is_current(connection)
            if current and building and self.successor is None:
                self.successor = database
                continue
            self.serving, self.is_writable = database, current
            if not current and self.successor is None:
                self._make_successor(_next(first))
            self._discard_older(first, path)
            break
        else:
            self._without_predecessor(first)
        if self.successor is not None:
            self.notices.append(
                _("a new index is being made from the files; until it is ready, the old one answers")
            )

    def _opened(self, path: Path) -> Database | None:
        """The index in this file; None, and the file is out of the way, where it is of no use."""
        try:
            database = opening.open_index(path, self._now)
        except DamagedError:
            opening.set_aside(path, self._now, _("the index"))
            self.notices.append(_("the index was damaged; it is made anew from the files"))
            return None
        with database.reading() as connection:
            if schema.is_readable(connection):
                return database
        database.close()
        opening.remove(path, _("the index"))
        self.notices.append(_("the index was made by another version; it is made anew from the files"))
        return None

    def _without_predecessor(self, first: Path) -> None:
        """What is there, or a new one, serves at once, and its lists fill while files are read."""
        if self.successor is not None:
            self.serving, self.successor = self.successor, None
            _set_ready(self.serving)
        else:
            self.serving = opening.open_index(first, self._now)

    def begin(self) -> None:
        """Begins a new index beside the serving one; does nothing where that is in memory only."""
        if self.successor is None and self.serving.path is not None:
            self._make_successor(_next(_first(self.serving.path)))

    def _make_successor(self, path: Path) -> None:
        successor = opening.open_index(path, self._now)
        with self.serving.reading() as old, successor.writing() as connection:
            connection.execute("INSERT OR REPLACE INTO meta (name, value) VALUES (?, 1)", (_BUILDING,))
            care.copy_roots(old, connection)
        self.successor = successor

    def finish(self) -> None:
        """The new index is ready, and serves from now on. Searches that run finish in the old one."""
        if self.successor is None:
            return
        _set_ready(self.successor)
        self._retired.append(self.serving)
        self.serving, self.successor, self.is_writable = self.successor, None, True

    def serve_successor(self) -> None:
        """This program searches what it reads itself, whether all of it is ready or not."""
        if self.successor is not None:
            self._retired.append(self.serving)
            self.serving, self.successor, self.is_writable = self.successor, None, True

    def close(self) -> None:
        self.serving.close()
        for database in (*self._retired, self.successor):
            if database is not None:
                database.close()
        path = self.serving.path
        if self._retired and path is not None:
            with contextlib.suppress(LibraryError, sqlite3.Error):
                if not _is_building_file(path):
                    self._discard_older(_first(path), path)

    def _discard_older(self, first: Path, path: Path) -> None:
        names = generations(first)
        for old in names[names.index(path) + 1 :] if path in names else []:
            _discard(old)


def generations(first: Path) -> list[Path]:
    """The files of the index that are there, newest first; ``first`` in any case."""
    pattern = re.compile(rf"{re.escape(first.stem)}-(\d+){re.escape(first.suffix)}")
    found: list[tuple[int, Path]] = []
    with contextlib.suppress(OSError):
        for path in first.parent.iterdir():
            if (name := pattern.fullmatch(path.name)) is not None:
                found.append((int(name[1]), path))
    newest_first = [path for _number, path in sorted(found, reverse=True)]
    return newest_first if newest_first and not first.exists() else [*newest_first, first]


def _first(path: Path) -> Path:
    return path.with_name(re.sub(r"-\d+$", "", path.stem) + path.suffix)


def _next(first: Path) -> Path:
    newest = generations(first)[0]
    number = int(newest.stem.rpartition("-")[2]) if newest != first else 0
    return first.with_name(f"{first.stem}-{number + 1}{first.suffix}")


def _is_building(connection: sqlite3.Connection) -> bool:
    return connection.execute("SELECT 1 FROM meta WHERE name = ?", (_BUILDING,)).fetchone() is not None


def _is_building_file(path: Path) -> bool:
    with contextlib.closing(sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)) as connection:
        return _is_building(connection)


def _set_ready(database: Database) -> None:
    with database.writing() as connection:
        connection.execute("DELETE FROM meta WHERE name = ?", (_BUILDING,))


def _discard(path: Path) -> None:
    """Removes an index that nobody has open any more; otherwise it stays until a later start."""
    with contextlib.suppress(sqlite3.OperationalError, LibraryError):
        with contextlib.closing(sqlite3.connect(path, timeout=0, isolation_level=None)) as connection:
            connection.execute("PRAGMA locking_mode = EXCLUSIVE")
            # Leaving the write-ahead log takes a lock that nobody gets beside another connection.
            connection.execute("PRAGMA journal_mode = DELETE").fetchone()
        opening.remove(path, _("the index"))
