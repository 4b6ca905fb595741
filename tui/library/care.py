"""Looking after the library: its roots, its problems, what it counts."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Sequence
from pathlib import Path

from tui.article import Problem
from tui.library.index.database import Database
from tui.library.index.pieces import sql
from tui.library.index.states import DONE, STALE
from tui.library.marks.finding import Marks
from tui.library.types import Scope, Statistics
from tui.text import fold

_AT_ONCE = 200


def note_scope(connection: sqlite3.Connection, scope: Scope) -> None:
    """Remembers these roots, and that they were loaded last, together."""
    turn = connection.execute("SELECT ifnull(max(loaded), 0) + 1 FROM root").fetchone()[0]
    connection.executemany(
        "INSERT OR REPLACE INTO root (path, loaded) VALUES (?, ?)",
        ((os.fsencode(root), turn) for root in scope.roots),
    )


def copy_roots(old: sqlite3.Connection, new: sqlite3.Connection) -> None:
    """Lets one index know the folders of another."""
    new.executemany(
        "INSERT OR REPLACE INTO root (path, loaded) VALUES (?, ?)",
        old.execute("SELECT path, loaded FROM root"),
    )


def forget_root(index: Database, root: Path) -> None:
    """The folder is none of the library any more; its articles stay."""
    with index.writing() as connection:
        connection.execute("DELETE FROM root WHERE path = ?", (os.fsencode(root),))


def last_scope(connection: sqlite3.Connection) -> Scope | None:
    rows = connection.execute(
        "SELECT path FROM root WHERE loaded = (SELECT max(loaded) FROM root) ORDER BY path"
    ).fetchall()
    return Scope(tuple(Path(os.fsdecode(path)) for (path,) in rows)) if rows else None


def roots(connection: sqlite3.Connection) -> list[Path]:
    return [Path(os.fsdecode(row[0])) for row in connection.execute("SELECT path FROM root ORDER BY path")]


def _below(root: Path) -> tuple[bytes, bytes, bytes]:
    """The path itself, and the bounds of all paths below it."""
    path = os.fsencode(root)
    below = os.path.join(path, b"")
    return path, below, below[:-1] + bytes([below[-1] + 1])


def forget(index: Database, root: Path) -> int:
    """Removes the files below a root, a few at a time; returns how many articles went."""
    from tui.library.ingest.storing import Ingest

    path, low, high = _below(root)
    folder, name = os.path.split(path)
    removed = 0
    while True:
        with index.writing() as connection:
            connection.execute("DELETE FROM root WHERE path = ?", (path,))
            files = connection.execute(
                "SELECT f.id FROM file AS f JOIN folder AS d ON d.id = f.folder"
                " WHERE d.path = ? OR d.path >= ? AND d.path < ? OR d.path = ? AND f.name = ? LIMIT ?",
                (path, low, high, folder, name, _AT_ONCE),
            ).fetchall()
            ingest = Ingest(connection)
            for (file,) in files:
                ingest.remove_file(file)
            ingest.settle()
            connection.execute(
                "UPDATE folder SET digest = NULL WHERE path = ? OR path >= ? AND path < ? OR path = ?",
                (path, low, high, folder),
            )
        removed += len(ingest.removed)
        if not files:
            return removed


def problems(connection: sqlite3.Connection, scope: Sequence[Path]) -> list[Problem]:
    """Problems of files below these roots, all problems without any; by path."""
    from tui.library.ingest import records

    select = (
        "SELECT d.path, f.name, r.member, r.reason FROM problem AS r"
        " JOIN file AS f ON f.id = r.file JOIN folder AS d ON d.id = f.folder"
    )
    found: set[tuple[bytes, bytes, bytes | None, str]] = set()
    if not scope:
        found.update(connection.execute(select))
    for root in scope:
        path, low, high = _below(root)
        folder, name = os.path.split(path)
        found.update(
            connection.execute(
                sql(select, "WHERE d.path = ? OR d.path >= ? AND d.path < ? OR d.path = ? AND f.name = ?"),
                (path, low, high, folder, name),
            )
        )
    ordered = sorted(found, key=lambda row: (row[0], row[1], row[2] or b"", row[3]))
    return [
        Problem(
            os.fsdecode(os.path.join(folder, name) if name else folder),
            reason,
            records.decoded_member(member),
        )
        for folder, name, member, reason in ordered
    ]


def values(connection: sqlite3.Connection, field: str, typed: str, limit: int) -> list[str]:
    """Sources, sections or languages that begin as typed, commonest first; nothing for another field."""
    column = {"source": "source", "section": "section", "lang": "language"}.get(field)
    if column is None:
        return []
    counted = sql(
        "SELECT", column, "FROM article WHERE", column, "IS NOT NULL GROUP BY 1 ORDER BY count(*) DESC"
    )
    start = fold(typed)
    return [value for (value,) in connection.execute(counted) if fold(value).startswith(start)][:limit]


def statistics(index: Database, marks: Marks, *, check: bool) -> Statistics:
    """Counts and sizes, and with ``check`` what SQLite finds wrong."""
    complaints: list[str] = []
    with index.reading() as connection:

        def count(what: str) -> int:
            return int(connection.execute(sql("SELECT count(*) FROM", what)).fetchone()[0])

        numbers = {
            "articles": count("article"),
            "annotated": count(f"article WHERE annotated IN ({DONE}, {STALE})"),
            "statements": count("said_docsize"),
            "actors": count("actor"),
            "files": count("file"),
            "problems": count("problem"),
        }
        if check:
            complaints.extend(_complaints(connection, index.what, ("words", "said", "actor_words")))
    if check:
        with marks.database.reading() as connection:
            complaints.extend(_complaints(connection, marks.database.what, ()))
    return Statistics(
        **numbers,
        marks=marks.count(),
        index_path=index.path,
        index_bytes=_size(index.path),
        marks_path=marks.database.path,
        marks_bytes=_size(marks.database.path),
        sqlite_version=sqlite3.sqlite_version,
        complaints=tuple(complaints),
    )


def _complaints(connection: sqlite3.Connection, what: str, _full_text: Sequence[str]) -> list[str]:
    rows = connection.execute("PRAGMA integrity_check(10)").fetchall()
    return [f"{what}: {row[0]}" for row in rows if row[0] != "ok"]


def _size(path: Path | None) -> int:
    if path is None:
        return 0
    files = (Path(f"{path}{side}") for side in ("", "-wal", "-shm"))
    return sum(file.stat().st_size for file in files if file.exists())
