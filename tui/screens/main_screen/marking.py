"""Undo and redo of marks."""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tui.library import PreviousMarks

DEPTH = 200
"""Changes that can be undone."""


class Course(Enum):
    """How a change of marks came about."""

    MADE = auto()
    UNDONE = auto()
    REDONE = auto()


class MarkHistory:
    """What undoes each change of marks, newest last; and what undoes each undoing."""

    def __init__(self) -> None:
        self._done: list[PreviousMarks] = []
        self._undone: list[PreviousMarks] = []

    def record(self, previous: PreviousMarks, course: Course = Course.MADE) -> None:
        """A change happened; one that changed nothing is not remembered."""
        if not previous:
            return
        if course is Course.UNDONE:
            self._undone.append(previous)
            return
        if course is Course.MADE:
            self._undone.clear()
        self._done.append(previous)
        del self._done[:-DEPTH]

    def undo(self) -> PreviousMarks | None:
        """What to restore in order to undo the newest change; None where there is none."""
        return self._done.pop() if self._done else None

    def redo(self) -> PreviousMarks | None:
        """What to restore in order to do again what was undone; None where there is nothing."""
        return self._undone.pop() if self._undone else None
