"""Marks and the index's overlay of them: the marks are written first, the overlay can be made again."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from typing import TypeAlias

from tui.library import keys
from tui.library.aliases import Found, aliases
from tui.library.database import Database
from tui.library.marks import Aliases, Marked, Marks
from tui.library.types import ArticleKey, MarkState, PreviousMarks

_AT_ONCE = 500

Change: TypeAlias = Callable[[ArticleKey, MarkState], MarkState]
"""An article and its marks → the marks that it is to have."""


class Marking:
    """Changes marks of articles of the index."""

    def __init__(self, index: Database, marks: Marks) -> None:
        self._index = index
        self._marks = marks

    def change(self, articles: Iterable[ArticleKey], change: Change) -> PreviousMarks:
        """Applies a change to the marks of each article; returns what they were. Gone ones are left out."""
        before: list[tuple[ArticleKey, MarkState]] = []
        wanted = list(dict.fromkeys(articles))
        for start in range(0, len(wanted), _AT_ONCE):
            before.extend(self._change(wanted[start : start + _AT_ONCE], change))
        return PreviousMarks(tuple(before))

    def set_read(self, articles: Iterable[ArticleKey], read: bool) -> PreviousMarks:
        """Read or unread. Reading an article that was edited since is reading what it says now."""
        return self.change(articles, lambda _key, state: replace(state, read=read, changed=False))

    def set_starred(self, articles: Iterable[ArticleKey], starred: bool) -> PreviousMarks:
        return self.change(articles, lambda _key, state: replace(state, starred=starred))

    def restore(self, previous: PreviousMarks) -> PreviousMarks:
        """Gives each article the marks that it had; returns those that it has now."""
        before = dict(previous.states)
        return self.change(before, lambda key, _state: before[key])

    def _change(self, articles: Sequence[ArticleKey], change: Change) -> list[tuple[ArticleKey, MarkState]]:
        before: list[tuple[ArticleKey, MarkState]] = []
        after: list[tuple[ArticleKey, Marked]] = []
        with self._index.alone(), self._index.reading() as connection:
            for article in articles:
                marked = _marked(connection, article)
                if marked is not None:
                    before.append((article, marked.state))
                    after.append((article, replace(marked, state=change(article, marked.state))))
            revision = self._marks.write(
                [marked for _key, marked in after], lambda content: _is_live(connection, content)
            )
        with self._index.writing() as connection:
            connection.executemany(
                "UPDATE article SET read = ?, starred = ?, changed = ? WHERE id = ?",
                (
                    (marked.state.read, marked.state.starred, marked.state.changed, article)
                    for article, marked in after
                ),
            )
            # Only where nobody else's change came between: else the overlay is made again at the next start.
            connection.execute(
                "UPDATE meta SET value = ? WHERE name = 'marks' AND value = ?", (revision, revision - 1)
            )
        return before

    def overlay(self) -> None:
        """Makes the overlay again if the marks have changed behind the index's back."""
        revision = self._marks.revision()
        with self._index.reading() as connection:
            row = connection.execute("SELECT value FROM meta WHERE name = 'marks'").fetchone()
        if row is not None and row[0] == revision:
            return
        contents = self._marks.contents()
        from tui.library import actor_corrections, actor_overlay

        with self._marks.database.reading() as marks, self._index.writing() as connection:
            actor_overlay.lay(connection, actor_corrections.corrections(marks))
            stale = {
                row[0]
                for row in connection.execute("SELECT id FROM article WHERE read OR starred OR changed")
            }
            for content in contents:
                row = connection.execute("SELECT id FROM article WHERE content = ?", (content,)).fetchone()
                if row is not None:
                    stale.add(row[0])
            for article in stale:
                marked = _marked(connection, article)
                if marked is not None:
                    state = self._marks.state(
                        marks, marked.aliases, lambda content: _is_live(connection, content)
                    )
                    connection.execute(
                        "UPDATE article SET read = ?, starred = ?, changed = ? WHERE id = ?",
                        (state.read, state.starred, state.changed, article),
                    )
            connection.execute("INSERT OR REPLACE INTO meta (name, value) VALUES ('marks', ?)", (revision,))


def _is_live(connection: sqlite3.Connection, content: bytes) -> bool:
    row = connection.execute("SELECT 1 FROM article WHERE content = ? AND places > 0", (content,)).fetchone()
    return row is not None


def _marked(connection: sqlite3.Connection, article: ArticleKey) -> Marked | None:
    """The article's names and its marks as the overlay has them; None if it is gone."""
    row = connection.execute(
        "SELECT content, title, day, second, utc_offset, origin, source, read, starred, changed"
        " FROM article WHERE id = ?",
        (article,),
    ).fetchone()
    if row is None:
        return None
    published = keys.published_from_columns(*row[2:6])
    return Marked(
        aliases=_names(connection, article, row),
        title=row[1],
        day=published.day.isoformat() if published else None,
        state=MarkState(bool(row[7]), bool(row[8]), bool(row[9])),
    )


def _names(connection: sqlite3.Connection, article: ArticleKey, row: tuple[object, ...]) -> Aliases:
    content, title, source = row[0], row[1], row[6]
    assert isinstance(content, bytes)
    assert isinstance(title, str)
    places = [
        Found(os.path.join(folder, name), member, position, guid, url)
        for folder, name, member, position, guid, url in connection.execute(
            "SELECT d.path, f.name, p.member, p.position, p.guid, p.url FROM place AS p"
            " JOIN file AS f ON f.id = p.file JOIN folder AS d ON d.id = f.folder WHERE p.article = ?",
            (article,),
        )
    ]
    published = keys.published_from_columns(*row[2:6])  # type: ignore[arg-type]
    return aliases(content, title, published, source if isinstance(source, str) else None, places)
