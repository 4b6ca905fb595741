"""The user's marks, in a database of their own: finding the mark of an article, making it."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TypeAlias

from tui.library.index.database import Database
from tui.library.marks.aliases import Alias
from tui.library.marks.laid import Laid
from tui.library.types import MarkState

Aliases = Sequence[tuple[Alias, bytes]]

IsLive: TypeAlias = Callable[[bytes], bool]
"""Whether an article with this content is there."""


@dataclass(frozen=True, slots=True)
class Marked:
    """An article that is marked: its names, and what a person would call it."""

    aliases: Aliases
    title: str
    day: str | None

    @property
    def content(self) -> bytes:
        return self.aliases[0][1]


class Marks:
    """The marks, as others find them. ``now`` gives the time that is noted with a change."""

    def __init__(self, database: Database, now: Callable[[], datetime]) -> None:
        self.database = database
        self._now = now

    @property
    def moment(self) -> str:
        """The time that is noted with a change, ISO 8601."""
        return self._now().isoformat(timespec="seconds")

    def are_none(self) -> bool:
        """Whether nothing was ever marked."""
        with self.database.reading() as connection:
            return connection.execute("SELECT 1 FROM mark LIMIT 1").fetchone() is None

    def revision(self) -> int:
        """Grows with every change."""
        with self.database.reading() as connection:
            return revision(connection)

    def count(self) -> int:
        """How many articles have marks."""
        with self.database.reading() as connection:
            return int(connection.execute("SELECT count(*) FROM mark").fetchone()[0])


def revision(connection: sqlite3.Connection) -> int:
    """Grows with every change of the marks."""
    return int(connection.execute("SELECT value FROM meta WHERE name = 'revision'").fetchone()[0])


def raise_revision(connection: sqlite3.Connection) -> int:
    """Counts a change, inside the caller's transaction; returns the new revision."""
    connection.execute("UPDATE meta SET value = value + 1 WHERE name = 'revision'")
    return revision(connection)


def find_mark(connection: sqlite3.Connection, names: Aliases, is_live: IsLive) -> int | None:
    """The mark of an article with these names.

    By its content always; by a weaker name only where the content that was marked ``is_live`` no
    more: two articles that both exist never share a mark.
    """
    content = names[0][1]
    for kind, value in names:
        rows = connection.execute(
            "SELECT m.id, m.content FROM alias AS l JOIN mark AS m ON m.id = l.mark"
            " WHERE l.kind = ? AND l.value = ? ORDER BY m.id DESC",
            (kind.value, value),
        ).fetchall()
        for mark, marked in rows:
            if kind is Alias.CONTENT or marked == content or not is_live(marked):
                return int(mark)
    return None


def find_content(connection: sqlite3.Connection, content: bytes) -> int | None:
    """What `find_mark` gives for an article that was marked with the very words that it has."""
    return find_mark(connection, [(Alias.CONTENT, content)], lambda _content: True)


def found_or_made(connection: sqlite3.Connection, article: Marked, is_live: IsLive, moment: str) -> int:
    """The mark of an article, a new one where it has none; all its names find it from now on."""
    mark = find_mark(connection, article.aliases, is_live)
    if mark is None:
        mark = connection.execute(
            "INSERT INTO mark (content, title, day, changed_at) VALUES (?, ?, ?, ?)",
            (article.content, article.title, article.day, moment),
        ).lastrowid
        assert mark is not None
    else:
        connection.execute(
            "UPDATE mark SET title = ?, day = ?, changed_at = ?,"
            " content = iif(read, content, ?) WHERE id = ?",
            (article.title, article.day, moment, article.content, mark),
        )
    connection.executemany(
        "INSERT OR IGNORE INTO alias (kind, value, mark) VALUES (?, ?, ?)",
        ((kind.value, value, mark) for kind, value in article.aliases),
    )
    return mark


def laid(connection: sqlite3.Connection, mark: int | None, content: bytes) -> Laid:
    """What a mark says of an article with this content."""
    if mark is None:
        return Laid()
    read, starred, marked = connection.execute(
        "SELECT read, starred, content FROM mark WHERE id = ?", (mark,)
    ).fetchone()
    tags = connection.execute("SELECT name FROM tag WHERE mark = ? ORDER BY name", (mark,)).fetchall()
    notes = connection.execute("SELECT count(*) FROM note WHERE mark = ?", (mark,)).fetchone()[0]
    return Laid(
        mark,
        MarkState(
            bool(read),
            bool(starred),
            changed=bool(read) and marked != content,
            tags=tuple(name for (name,) in tags),
            notes=notes,
        ),
    )
