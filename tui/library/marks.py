"""The user's marks, in a database of their own: what is read, what is starred."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

from tui.library.aliases import Alias
from tui.library.database import Database
from tui.library.types import MarkState

Aliases = Sequence[tuple[Alias, bytes]]


@dataclass(frozen=True, slots=True)
class Marked:
    """An article to be marked: its names, and what a person would call it."""

    aliases: Aliases
    title: str
    day: str | None
    state: MarkState

    @property
    def content(self) -> bytes:
        return self.aliases[0][1]


class Marks:
    """Finds and changes marks. ``now`` gives the time that is noted with a change."""

    def __init__(self, database: Database, now: Callable[[], datetime]) -> None:
        self.database = database
        self._now = now

    def are_none(self) -> bool:
        """Whether nothing was ever marked."""
        with self.database.reading() as connection:
            return connection.execute("SELECT 1 FROM mark LIMIT 1").fetchone() is None

    def revision(self) -> int:
        """Grows with every change."""
        with self.database.reading() as connection:
            return _revision(connection)

    def count(self) -> int:
        with self.database.reading() as connection:
            return int(connection.execute("SELECT count(*) FROM mark").fetchone()[0])

    def contents(self) -> list[bytes]:
        """The content ids of all marked articles."""
        with self.database.reading() as connection:
            rows = connection.execute("SELECT value FROM alias WHERE kind = ?", (Alias.CONTENT.value,))
            return [row[0] for row in rows]

    def state(
        self, connection: sqlite3.Connection, names: Aliases, is_live: Callable[[bytes], bool]
    ) -> MarkState:
        """The marks of the article with these names; see `find_mark` for ``is_live``."""
        found = find_mark(connection, names, is_live)
        if found is None:
            return MarkState()
        _mark, content, read, starred = found
        return MarkState(bool(read), bool(starred), changed=bool(read) and content != names[0][1])

    def write(self, articles: Sequence[Marked], is_live: Callable[[bytes], bool]) -> int:
        """Gives each article these marks, all or none of them; returns the new revision."""
        moment = self._now().isoformat(timespec="seconds")
        with self.database.writing() as connection:
            for article in articles:
                self._write(connection, article, is_live, moment)
            connection.execute("UPDATE meta SET value = value + 1 WHERE name = 'revision'")
            return _revision(connection)

    def _write(
        self,
        connection: sqlite3.Connection,
        article: Marked,
        is_live: Callable[[bytes], bool],
        moment: str,
    ) -> None:
        found = find_mark(connection, article.aliases, is_live)
        state = article.state
        if found is None:
            if not state.read and not state.starred:
                return
            mark = connection.execute(
                "INSERT INTO mark (content, title, day, changed_at) VALUES (?, ?, ?, ?)",
                (article.content, article.title, article.day, moment),
            ).lastrowid
        else:
            mark = found[0]
        content = found[1] if found and state.changed else article.content
        connection.execute(
            "UPDATE mark SET content = ?, title = ?, day = ?, read = ?, starred = ?, changed_at = ?"
            " WHERE id = ?",
            (content, article.title, article.day, state.read, state.starred, moment, mark),
        )
        connection.executemany(
            "INSERT OR IGNORE INTO alias (kind, value, mark) VALUES (?, ?, ?)",
            ((kind.value, value, mark) for kind, value in article.aliases),
        )


def _revision(connection: sqlite3.Connection) -> int:
    return int(connection.execute("SELECT value FROM meta WHERE name = 'revision'").fetchone()[0])


def find_mark(
    connection: sqlite3.Connection, names: Aliases, is_live: Callable[[bytes], bool]
) -> tuple[int, bytes, int, int] | None:
    """The mark of an article: id, content, read, starred.

    By its content always; by a weaker name only where the content that was marked ``is_live`` no
    more: two articles that both exist never share a mark.
    """
    content = names[0][1]
    for kind, value in names:
        rows = connection.execute(
            "SELECT m.id, m.content, m.read, m.starred FROM alias AS l JOIN mark AS m ON m.id = l.mark"
            " WHERE l.kind = ? AND l.value = ? ORDER BY m.id DESC",
            (kind.value, value),
        ).fetchall()
        for row in rows:
            mark: tuple[int, bytes, int, int] = row
            if kind is Alias.CONTENT or mark[1] == content or not is_live(mark[1]):
                return mark
    return None
