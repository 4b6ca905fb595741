"""Several articles at once: which ones a mark is meant for."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from tui.screens.desk import library_messages as told
from tui.screens.main_screen.reading import ReadingScreen
from tui.widgets.lists.selecting import SelectableList

if TYPE_CHECKING:
    from tui.library import ArticleKey, Row


class SelectingScreen(ReadingScreen):
    """Marks go to the selected articles; without any, to the one under the cursor."""

    def current_row(self) -> Row | None:
        """The article being read, else the one under the cursor."""
        if self.is_reading and self.opened is not None:
            return self.list.row_of(self.opened.key)
        return self.list.current

    def target_keys(self) -> Sequence[ArticleKey]:
        """The articles that a mark or an export is meant for.

        In the list those that are selected; the one being read, or under the cursor, otherwise.
        """
        if self.list.selected and not self.is_reading:
            return sorted(self.list.selected, reverse=True)
        row = self.current_row()
        return [] if row is None else [row.key]

    def target_rows(self) -> Sequence[Row]:
        """The rows of those articles, as far as they are known."""
        rows = (self.list.row_of(key) for key in self.target_keys())
        return [row for row in rows if row is not None]

    def on_selectable_list_selection_changed(self, message: SelectableList.SelectionChanged) -> None:
        self.status.selected = len(self.list.selected)
        self._show_status()

    def on_selectable_list_nothing_there(self, message: SelectableList.NothingThere) -> None:
        self.say_nothing_is_open()

    def on_selectable_list_all_asked(self, message: SelectableList.AllAsked) -> None:
        self.librarian.keys()

    def on_keys_fetched(self, message: told.KeysFetched) -> None:
        if message.search == self.librarian.search_number:
            self.list.select(message.keys)

    # Marks -----------------------------------------------------------------------------------------

    def action_toggle_read(self) -> None:
        """Read, where one of them was not; else unread."""
        rows = self.target_rows()
        if rows:
            self.librarian.set_read(self.target_keys(), any(not row.read for row in rows))
        else:
            self.say_nothing_is_open()

    def action_star(self) -> None:
        """Starred, where one of them was not; else without the star."""
        rows = self.target_rows()
        if rows:
            self.librarian.set_starred(self.target_keys(), any(not row.starred for row in rows))
        else:
            self.say_nothing_is_open()
