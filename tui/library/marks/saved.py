"""Saved searches: names for queries, in the user's order."""

from __future__ import annotations

from collections.abc import Sequence

from tui.library.marks.finding import Marks
from tui.library.marks.marking import Marking
from tui.library.types import PreviousMarks


class SavedSearches:
    """Every change returns what `Library.restore_marks` undoes."""

    def __init__(self, marks: Marks, marking: Marking) -> None:
        self._marks = marks
        self._marking = marking

    def all(self) -> list[tuple[str, str]]:
        """Name and query of each, in order."""
        with self._marks.database.reading() as connection:
            rows = connection.execute("SELECT name, query FROM saved_search ORDER BY position, name")
            return [(name, query) for name, query in rows]

    def save(self, name: str, query: str) -> PreviousMarks:
        """Keeps a query under a name, as the last one; another query of that name gives its place."""
        with self._marking.changing() as change:
            change.marks.execute(
                "INSERT INTO saved_search (name, query, position, made_at)"
                " VALUES (?, ?, (SELECT ifnull(max(position), 0) + 1 FROM saved_search), ?)"
                " ON CONFLICT (name) DO UPDATE SET query = excluded.query",
                (name, query, change.moment),
            )
        return change.previous

    def rename(self, name: str, other: str) -> PreviousMarks:
        """Gives a search another name, which none may have yet."""
        with self._marking.changing() as change:
            change.marks.execute("UPDATE saved_search SET name = ? WHERE name = ?", (other, name))
        return change.previous

    def delete(self, name: str) -> PreviousMarks:
        """Forgets a search."""
        with self._marking.changing() as change:
            change.marks.execute("DELETE FROM saved_search WHERE name = ?", (name,))
        return change.previous

    def order(self, names: Sequence[str]) -> PreviousMarks:
        """Puts the searches in this order."""
        with self._marking.changing() as change:
            change.marks.executemany(
                "UPDATE saved_search SET position = ? WHERE name = ?",
                [(position, name) for position, name in enumerate(names, 1)],
            )
        return change.previous
