"""A list of which several rows can be selected. What is selected is known by its key, not by its number."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Iterable

from textual import events
from textual.message import Message

from tui.widgets.lists.line_list import LineList

SELECTED = "✓"
"""Stands before a selected row."""
SIGN_CELLS = 1
"""Cells at the left edge in which a click selects."""


class SelectableList(LineList):
    """Rows stay selected when others come above them, or when they are no longer in sight."""

    class SelectionChanged(Message):
        """More or fewer rows are selected."""

    class NothingThere(Message):
        """A row was to be selected, and there is none."""

    class AllAsked(Message):
        """Every row of the list is to be selected, those not known yet, too."""

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self.selected: set[int] = set()
        """The keys of the selected rows."""
        self._selected_last = 0

    @abstractmethod
    def key_at(self, number: int) -> int | None:
        """The key of the row with this number; None where it is not known."""

    def select(self, keys: Iterable[int]) -> None:
        """Select these rows and no others."""
        self.selected = set(keys)
        self._selection_changed()

    def _selection_changed(self) -> None:
        self.refresh()
        self.post_message(self.SelectionChanged())

    def _toggle(self, number: int) -> None:
        key = self.key_at(number)
        if key is not None:
            self.selected ^= {key}
            self._selected_last = number
            self._selection_changed()

    def _select_between(self, first: int, last: int) -> None:
        numbers = range(min(first, last), max(first, last) + 1)
        self.selected |= {key for number in numbers if (key := self.key_at(number)) is not None}
        self._selected_last = last
        self._selection_changed()

    def action_select(self) -> None:
        if self.count:
            self._toggle(self.cursor)
        else:
            self.post_message(self.NothingThere())

    def action_select_on(self, step: int) -> None:
        """Select the row under the cursor and go on."""
        if not self.count:
            self.post_message(self.NothingThere())
            return
        self._select_between(self.cursor, self.cursor)
        self.cursor += step

    def action_select_all(self) -> None:
        self.post_message(self.AllAsked() if self.count else self.NothingThere())

    def on_click(self, event: events.Click) -> None:
        """The left edge or Ctrl selects a row or not, Shift all from the last one selected."""
        line = round(self.scroll_offset.y) + event.y
        if not 0 <= line < self.first_line(self.count):
            return
        if event.shift:
            self._select_between(self._selected_last, self.row_at(line))
        elif event.ctrl or event.x < SIGN_CELLS:
            self._toggle(self.row_at(line))
        else:
            return
        event.prevent_default()
