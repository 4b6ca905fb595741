"""Opening the two files: made where missing, set aside where damaged; marks that stay in memory."""

from __future__ import annotations

import contextlib
import errno
import os
import sqlite3
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from tui.library.errors import LibraryError
from tui.library.index import schema
from tui.library.index.database import DamagedError, Database, UnwritableError
from tui.library.marks import marks_schema
from tui.messages import _

_SIDE_FILES = ("-wal", "-shm", "-journal")
_SMALL = 8 * 1024 * 1024
"""Marks up to this size are checked as a whole at each start."""


OLDEST_SQLITE = (3, 36, 0)
"""The first one with all that we use: RETURNING, databases in memory that threads share."""


def check_sqlite(version: tuple[int, ...] = sqlite3.sqlite_version_info) -> None:
    """Raises LibraryError where this Python came with an SQLite that will not do."""
    if version < OLDEST_SQLITE:
        sentence = _("SQLite {oldest} or newer is needed; this Python has {version}")
        raise LibraryError(
            sentence.format(oldest=".".join(map(str, OLDEST_SQLITE)), version=".".join(map(str, version)))
        )
    with contextlib.closing(sqlite3.connect(":memory:")) as connection:
        try:
            connection.execute("CREATE VIRTUAL TABLE words USING fts5 (text)")
        except sqlite3.OperationalError as error:
            raise LibraryError(_("this Python's SQLite has no full-text search (FTS5)")) from error


def open_index(path: Path | None, now: Callable[[], datetime] = datetime.now) -> Database:
    """The index in a file, or in memory without one; its tables are made where there are none at all.

    Whether they are those of today is not asked. Raises UnwritableError, and DamagedError where it is no
    index, or was found damaged before.
    """
    what = _("the index")
    if path is not None:
        _prepare(path, what)
        if _marker(path).exists():
            _marker(path).unlink(missing_ok=True)
            raise DamagedError(_("{what} is damaged").format(what=what))

    def damaged() -> None:
        if path is not None:
            with contextlib.suppress(OSError):
                _marker(path).touch()

    database = Database(path, what, cache_megabytes=16, on_damage=damaged)
    try:
        with database.reading() as connection:
            empty = schema.is_empty(connection)
        if empty:
            with database.writing() as connection:
                if schema.is_empty(connection):  # another program may have been faster
                    schema.create(connection)
        else:
            database.check_writable()
    except BaseException:
        database.close()
        raise
    return database


def open_marks(path: Path | None, now: Callable[[], datetime]) -> tuple[Database, list[str]]:
    """The marks, and sentences about anything unusual. A file that cannot be used is never written to."""
    what = _("the file of your marks")
    if path is None:
        return _marks(None), []
    try:
        _prepare(path, what)
        return _marks(path), []
    except (DamagedError, marks_schema.ForeignError):
        aside = set_aside(path, now, what)
        _prepare(path, what)
        sentence = _("the file of your marks is damaged; it was set aside as {path}, and a new one begun")
        return _marks(path), [sentence.format(path=aside)]
    except UnwritableError as error:
        sentence = _("{error}; marks that you set now are lost at the end")
        return _copied_marks(path), [sentence.format(error=error)]
    except marks_schema.NewerError:
        sentence = _("your marks were written by a newer version; they stay as they are, and are not shown")
        return _marks(None), [sentence]


def _marks(path: Path | None) -> Database:
    database = Database(path, _("the file of your marks"), cache_megabytes=2, durable=True)
    try:
        with database.reading() as connection:
            version = connection.execute("PRAGMA user_version").fetchone()[0]
            if path is not None:
                _check_marks(connection, path)
        if version != marks_schema.VERSION:
            with database.writing() as connection:
                marks_schema.migrate(connection)
        elif path is not None:
            database.check_writable()
    except BaseException:
        database.close()
        raise
    return database


def _check_marks(connection: sqlite3.Connection, path: Path) -> None:
    if path.stat().st_size > _SMALL:
        return
    if connection.execute("PRAGMA quick_check(1)").fetchone()[0] != "ok":
        raise DamagedError(_("{what} is damaged").format(what=_("the file of your marks")))


def _copied_marks(path: Path) -> Database:
    """The marks in memory, with what can be read of the file that cannot be written."""
    memory = _marks(None)
    with contextlib.suppress(sqlite3.Error, LibraryError, OSError):
        # immutable: nothing is made beside the file; what still lies in a write-ahead log is not seen
        source = sqlite3.connect(path.resolve().as_uri() + "?mode=ro&immutable=1", uri=True)
        with contextlib.closing(source), memory.writing() as connection:
            if source.execute("PRAGMA user_version").fetchone()[0] == marks_schema.VERSION:
                marks_schema.copy(source, connection)
    return memory


# Never open these files but through SQLite: closing a file drops all locks that the process has on it,
# those of SQLite's connections too, and the next program that ends then takes the write-ahead log away.


def _prepare(path: Path, what: str) -> None:
    """Makes folder and file, for the user alone. Raises UnwritableError, DamagedError if it is not ours."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        with contextlib.suppress(FileExistsError):
            os.close(os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600))
        if not os.access(path, os.W_OK):
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))
    except OSError as error:
        reason = error.strerror or str(error)
        sentence = _("{what} cannot be written ({path}: {reason})")
        raise UnwritableError(sentence.format(what=what, path=path, reason=reason)) from error
    if not _is_ours(path):
        raise DamagedError(_("{what} is damaged").format(what=what))


def _is_ours(path: Path) -> bool:
    """Whether the file is empty, or a database that may be ours; nothing is written to find out."""
    with contextlib.closing(
        sqlite3.connect(path.resolve().as_uri() + "?mode=ro&immutable=1", uri=True)
    ) as it:
        try:
            application = it.execute("PRAGMA application_id").fetchone()[0]
            # Ours before its tables were made, after a kill, has no number yet, and no table at all.
            return application == schema.APPLICATION_ID or (application == 0 and schema.is_empty(it))
        except sqlite3.Error:
            return False


def _marker(path: Path) -> Path:
    """A file that says: the index was found damaged while in use."""
    return Path(f"{path}-damaged")


def set_aside(path: Path, now: Callable[[], datetime], what: str) -> Path:
    """Renames a file and what belongs to it, to a name that is not taken."""
    stamp = now().strftime("%Y%m%d-%H%M%S")
    aside = path.with_name(f"{path.name}.damaged-{stamp}")
    number = 1
    while aside.exists():
        number += 1
        aside = path.with_name(f"{path.name}.damaged-{stamp}-{number}")
    try:
        os.replace(path, aside)
        for side in _SIDE_FILES:
            if os.path.exists(f"{path}{side}"):
                os.replace(f"{path}{side}", f"{aside}{side}")
    except OSError as error:
        raise UnwritableError(_("{what} is damaged and cannot be set aside").format(what=what)) from error
    return aside


def remove(path: Path, what: str) -> None:
    """Deletes a database and what belongs to it. Raises UnwritableError."""
    try:
        for name in (str(path), *(f"{path}{side}" for side in _SIDE_FILES)):
            with contextlib.suppress(FileNotFoundError):
                os.remove(name)
    except OSError as error:
        raise UnwritableError(_("{what} cannot be made anew").format(what=what)) from error
