"""Marks and the index's overlay of them: the marks are written first, the overlay can be made again."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import date
from typing import TypeAlias

from tui.library.database import Database
from tui.library.marks import Marked, Marks
from tui.library.recast import is_live, names_of
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
                [marked for _key, marked in after], lambda content: is_live(connection, content)
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
        from tui.library import actor_corrections, actor_overlay, correcting

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
            corrected = correcting.corrected_articles(connection)
            for key in stale | corrected:
                article = correcting.lay(marks, connection, key, is_corrected=key in corrected)
                marked = _marked(connection, article)
                if marked is not None:
                    state = self._marks.state(
                        marks, marked.aliases, lambda content: is_live(connection, content)
                    )
                    connection.execute(
                        "UPDATE article SET read = ?, starred = ?, changed = ? WHERE id = ?",
                        (state.read, state.starred, state.changed, article),
                    )
            connection.execute("INSERT OR REPLACE INTO meta (name, value) VALUES ('marks', ?)", (revision,))


def _marked(connection: sqlite3.Connection, article: ArticleKey) -> Marked | None:
    """The article's names and its marks as the overlay has them; None if it is gone."""
    row = connection.execute(
        "SELECT ifnull(o.title, a.title), iif(o.exact IS NULL, a.day, o.day), a.read, a.starred, a.changed"
        " FROM article AS a LEFT JOIN original AS o ON o.article = a.id WHERE a.id = ?",
        (article,),
    ).fetchone()
    if row is None:
        return None
    return Marked(
        aliases=names_of(connection, article),
        title=row[0],
        day=None if row[1] is None else date.fromordinal(row[1]).isoformat(),
        state=MarkState(*map(bool, row[2:])),
    )
