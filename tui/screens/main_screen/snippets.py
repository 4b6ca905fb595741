"""Snippets in the list: looked up for the rows on the screen alone, when the user pauses."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from tui.screens.desk import library_messages as told
from tui.screens.main_screen.reading import ReadingScreen
from tui.widgets.lists.snippet_list import SnippetList

if TYPE_CHECKING:
    from textual.timer import Timer

SNIPPETS_AFTER = 0.08
"""Seconds that the list must rest before texts are read: while one types, the search goes first."""


class SnippetsScreen(ReadingScreen):
    """Answers the list's wish for snippets."""

    _snippets: Timer | None = None

    def on_snippet_list_snippets_wanted(self, message: SnippetList.SnippetsWanted) -> None:
        if self._snippets is not None:
            self._snippets.stop()
        self._snippets = self.set_timer(
            self.wait_for_rest(SNIPPETS_AFTER), lambda: self._look_up(message.keys)
        )

    def _look_up(self, keys: Sequence[int]) -> None:
        if self.finder is not None:
            self.librarian.snippets(keys, self.finder)

    def on_snippets_found(self, message: told.SnippetsFound) -> None:
        if message.finder is self.finder:
            self.list.supply_snippets(message.found)
