"""One SQLite file shared by threads: a connection each for readers, one writer at a time."""

from __future__ import annotations

import contextlib
import itertools
import os
import sqlite3
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

from tui.library.errors import LibraryError, SearchInterruptedError
from tui.messages import _
from tui.text import fold

BUSY_SECONDS = 20.0
"""How long one program waits for another that is writing."""

_memory_names = itertools.count()


class DamagedError(LibraryError):
    """The file is no database of ours, or a broken one."""


class UnwritableError(LibraryError):
    """The file cannot be made or written."""


def explained(error: sqlite3.Error | OSError, what: str) -> LibraryError:
    """The error as a sentence; ``what`` names the file for the user."""
    code = (getattr(error, "sqlite_errorcode", None) or 0) & 0xFF
    if code == sqlite3.SQLITE_INTERRUPT:
        return SearchInterruptedError(_("the search was interrupted"))
    if code in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB):
        return DamagedError(_("{what} is damaged").format(what=what))
    if code == sqlite3.SQLITE_FULL:
        return UnwritableError(_("{what} cannot grow: the disk is full").format(what=what))
    if code in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
        return LibraryError(_("{what} is locked by another program").format(what=what))
    if code in (sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_PERM):
        return UnwritableError(_("{what} cannot be written").format(what=what))
    if isinstance(error, OSError) or code == sqlite3.SQLITE_IOERR:
        reason = (isinstance(error, OSError) and error.strerror) or str(error)
        return UnwritableError(
            _("{what} cannot be read or written: {reason}").format(what=what, reason=reason)
        )
    return LibraryError(_("{what} gave an error: {reason}").format(what=what, reason=error))


def _folded_path(*parts: bytes | None) -> str:
    """Folder, name and member as one folded text, for conditions on paths."""
    return fold("/".join(os.fsdecode(part) for part in parts if part is not None))


class Database:
    """Connections to one file, or to a database in memory where ``path`` is None."""

    def __init__(
        self,
        path: Path | None,
        what: str,
        *,
        cache_megabytes: int = 8,
        durable: bool = False,
        on_damage: Callable[[], None] | None = None,
    ) -> None:
        """``what`` names the file in messages; ``durable``: a commit survives a power failure."""
        self.path = path
        self.what = what
        self._on_damage = on_damage
        self._cache = cache_megabytes * 1024
        self._synchronous = "FULL" if durable else "NORMAL"
        self._address = (
            f"file:/newsreader-{os.getpid()}-{next(_memory_names)}?vfs=memdb" if path is None else str(path)
        )
        self._idle: list[sqlite3.Connection] = []
        self._pool_lock = threading.Lock()
        self._writer_lock = threading.RLock()
        self._closed = False
        with self.errors():
            self._writer = self._connect()

    def _connect(self) -> sqlite3.Connection:
        connection = sqlite3.connect(
            self._address,
            timeout=BUSY_SECONDS,
            isolation_level=None,
            check_same_thread=False,
            cached_statements=256,
            uri=self.path is None,
        )
        try:
            connection.execute("PRAGMA page_size = 16384")
            if self.path is not None:
                connection.execute("PRAGMA journal_mode = WAL")
                connection.execute("PRAGMA journal_size_limit = 67108864")
            connection.execute("PRAGMA synchronous = " + self._synchronous)
            connection.execute(f"PRAGMA cache_size = -{self._cache}")
            connection.execute("PRAGMA temp_store = MEMORY")
            connection.execute("PRAGMA secure_delete = OFF")
            connection.create_function("folded_path", -1, _folded_path, deterministic=True)
        except sqlite3.Error:
            connection.close()
            raise
        return connection

    @contextlib.contextmanager
    def errors(self) -> Iterator[None]:
        """Turns errors of SQLite and of the system into sentences."""
        try:
            yield
        except (sqlite3.Error, OSError) as error:
            clear = explained(error, self.what)
            if isinstance(clear, DamagedError) and self._on_damage is not None:
                self._on_damage()
            raise clear from error

    @contextlib.contextmanager
    def reading(self) -> Iterator[sqlite3.Connection]:
        """A connection of one's own for a while; nothing may be written with it but temporary tables."""
        with self.errors():
            with self._pool_lock:
                if self._closed:
                    raise LibraryError(_("the library is closed"))
                connection = self._idle.pop() if self._idle else None
            if connection is None:
                connection = self._connect()
            try:
                yield connection
            finally:
                with self._pool_lock:
                    if self._closed:
                        connection.close()
                    else:
                        self._idle.append(connection)

    @contextlib.contextmanager
    def alone(self) -> Iterator[None]:
        """No other thread of this program writes meanwhile; for what needs this file and another."""
        with self._writer_lock:
            yield

    @contextlib.contextmanager
    def writing(self) -> Iterator[sqlite3.Connection]:
        """The writing connection inside a transaction: all of it is kept, or nothing."""
        with self._writer_lock, self.errors():
            if self._closed:
                raise LibraryError(_("the library is closed"))
            self._writer.execute("BEGIN IMMEDIATE")
            try:
                yield self._writer
                self._writer.execute("COMMIT")
            except BaseException:
                if self._writer.in_transaction:
                    self._writer.execute("ROLLBACK")
                raise

    def check_writable(self) -> None:
        """Raises UnwritableError where the file can be read and not written, on a file system without shared
        memory say. Another program that is writing is no obstacle, and not waited for.
        """
        with self.errors():
            self._writer.execute("PRAGMA busy_timeout = 0")
            try:
                self._writer.execute("BEGIN IMMEDIATE")
                self._writer.execute("ROLLBACK")
            except sqlite3.OperationalError as error:
                if (error.sqlite_errorcode & 0xFF) not in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
                    raise
            finally:
                self._writer.execute(f"PRAGMA busy_timeout = {int(BUSY_SECONDS * 1000)}")

    def close(self) -> None:
        """Closes every connection that is not in use; those in use close when they come back."""
        with self._writer_lock, self._pool_lock:
            if self._closed:
                return
            self._closed = True
            for connection in (*self._idle, self._writer):
                connection.close()
            self._idle.clear()
