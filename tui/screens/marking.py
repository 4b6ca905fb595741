"""Undo and redo of marks."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tui.library import PreviousMarks

DEPTH = 200
"""Changes that can be undone."""


class MarkHistory:
    """What undoes each change of marks, newest last; and what undoes each undoing."""

    def __init__(self) -> None:
        self._done: list[PreviousMarks] = []
        self._undone: list[PreviousMarks] = []
        self._direction = 0

    def record(self, previous: PreviousMarks) -> None:
        """A change happened, by the user or because of `undo` and `redo`."""
        if not previous and not self._direction:
            return
        if self._direction < 0:
            self._undone.append(previous)
        else:
            if not self._direction:
                self._undone.clear()
            self._done.append(previous)
            del self._done[:-DEPTH]
        self._direction = 0

    def undo(self) -> PreviousMarks | None:
        """What to restore in order to undo the newest change; None where there is none."""
        if not self._done:
            return None
        self._direction = -1
        return self._done.pop()

    def redo(self) -> PreviousMarks | None:
        """What to restore in order to do again what was undone; None where there is nothing."""
        if not self._undone:
            return None
        self._direction = 1
        return self._undone.pop()
