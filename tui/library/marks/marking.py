"""Changes of marks: the marks are written first, then what the index shows of them; all can be undone."""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Sequence

from tui.library.index.database import Database
from tui.library.marks.finding import Marks, found_or_made, raise_revision
from tui.library.types import ArticleKey, MarkState, PreviousMarks

_AT_ONCE = 500

# What lays marks over the index is imported where it is used: the first list needs none of it.


class MarkChange:
    """One change of marks while it is made, see `Marking.changing`."""

    def __init__(self, index: sqlite3.Connection, marks: sqlite3.Connection, moment: str) -> None:
        self.index = index
        """For reading only."""
        self.marks = marks
        """Inside a transaction: write to any table of the marks."""
        self.moment = moment
        """The time to be noted, ISO 8601."""
        self.previous = PreviousMarks()
        """What undoes the change; known when it is complete."""

    def mark(self, article: ArticleKey) -> int | None:
        """The id of an article's row in the table ``mark``, made where there is none; None if it is gone."""
        from tui.library.ingest.recast import is_live, marked

        found = marked(self.index, article)
        if found is None:
            return None
        return found_or_made(self.marks, found, lambda content: is_live(self.index, content), self.moment)

    def content(self, article: ArticleKey) -> bytes:
        """The content id of an article that is there."""
        row = self.index.execute("SELECT content FROM article WHERE id = ?", (article,)).fetchone()
        return bytes(row[0])


class Marking:
    """Changes marks, and lays them over the index.

    Any module of the library changes marks so, in any table, and `Library.restore_marks` undoes it::

        with marking.changing() as change:
            mark = change.mark(article)
            if mark is not None:
                change.marks.execute("INSERT OR IGNORE INTO tag (mark, name) VALUES (?, ?)", (mark, name))
        return change.previous

    A table whose changes shall be undone stands in `tui.library.marks.undoing.KEYS`; what the index shows
    of it is laid over by `tui.library.marks.marks_overlay.lay`. Export and import stand in
    `tui.library.marks.exchange`.
    """

    def __init__(self, index: Database, marks: Marks) -> None:
        self._index = index
        self._marks = marks
        self._is_behind = False
        """Whether the index could not be written when the marks were."""

    @contextlib.contextmanager
    def changing(self) -> Iterator[MarkChange]:
        """One transaction of marks: all of it is kept, or nothing. Counts a revision if anything changed."""
        from tui.library.marks import marks_overlay, undoing

        with self._index.alone():
            late = self.catch_up() if self._is_behind else []
            with self._index.reading() as index, self._marks.database.writing() as marks:
                undoing.begin(marks)
                change = MarkChange(index, marks, self._marks.moment)
                yield change
                changes = undoing.collect(marks)
                if not changes.rows:
                    return
                revision = raise_revision(marks)
            self._is_behind = True
            with self._marks.database.reading() as marks, self._index.writing() as index:
                states = marks_overlay.lay(index, marks, changes)
                # Only where nobody else's change came between: else all is laid again at the next start.
                index.execute(
                    "UPDATE meta SET value = ? WHERE name = 'marks' AND value = ?", (revision, revision - 1)
                )
            self._is_behind = False
        change.previous = PreviousMarks((*late, *states), rows=tuple(changes.rows))

    def each(
        self, articles: Iterable[ArticleKey], do: Callable[[MarkChange, ArticleKey, int], None]
    ) -> PreviousMarks:
        """Does something with each article and the id of its mark, some hundreds in one transaction.

        Articles that are gone are left out.
        """
        wanted = list(dict.fromkeys(articles))
        done = []
        for start in range(0, len(wanted), _AT_ONCE):
            with self.changing() as change:
                for article in wanted[start : start + _AT_ONCE]:
                    mark = change.mark(article)
                    if mark is not None:
                        do(change, article, mark)
            done.append(change.previous)
        return together(done)

    def set_read(self, articles: Iterable[ArticleKey], read: bool) -> PreviousMarks:
        """Read or unread. Reading an article that was edited since is reading what it says now."""

        def do(change: MarkChange, article: ArticleKey, mark: int) -> None:
            change.marks.execute(
                "UPDATE mark SET read = ?, content = ? WHERE id = ?", (read, change.content(article), mark)
            )

        return self.each(articles, do)

    def set_starred(self, articles: Iterable[ArticleKey], starred: bool) -> PreviousMarks:
        """Starred or not."""

        def do(change: MarkChange, _article: ArticleKey, mark: int) -> None:
            change.marks.execute("UPDATE mark SET starred = ? WHERE id = ?", (starred, mark))

        return self.each(articles, do)

    def restore(self, previous: PreviousMarks) -> PreviousMarks:
        """Undoes a change; returns what undoes the undoing."""
        from tui.library.marks import undoing

        done = []
        for start in range(0, len(previous.rows), _AT_ONCE):
            with self.changing() as change:
                undoing.restore(change.marks, previous.rows[start : start + _AT_ONCE])
            done.append(change.previous)
        return together(done)

    def catch_up(self) -> list[tuple[ArticleKey, MarkState]]:
        """Lays the marks over the index again if they have changed behind its back.

        Returns the articles whose marks are others now, each with what they were.
        """
        revision = self._marks.revision()
        with self._index.reading() as connection:
            row = connection.execute("SELECT value FROM meta WHERE name = 'marks'").fetchone()
        if row is not None and row[0] == revision:
            self._is_behind = False
            return []
        from tui.library.marks import marks_overlay

        with self._marks.database.reading() as marks, self._index.writing() as index:
            states = marks_overlay.lay_all(index, marks)
            index.execute("INSERT OR REPLACE INTO meta (name, value) VALUES ('marks', ?)", (revision,))
        self._is_behind = False
        return states


def together(changes: Sequence[PreviousMarks]) -> PreviousMarks:
    """Several changes as one, to be undone at once."""
    return PreviousMarks(
        tuple(dict(state for change in reversed(changes) for state in change.states).items()),
        rows=tuple(row for change in reversed(changes) for row in change.rows),
    )
