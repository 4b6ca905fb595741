"""The search box of the main screen: completion from the library, and the searches of before."""

from __future__ import annotations

from functools import partial

from textual.worker import get_current_worker

from tui.messages import _
from tui.query import Mistake
from tui.screens.desk import library_messages as told
from tui.screens.dialogs.dialog import DialogRow
from tui.screens.main_screen.narrowing import Narrowing
from tui.screens.main_screen.reading import ReadingScreen
from tui.screens.main_screen.search_history import SearchHistory
from tui.widgets.boxes.query_box import QueryBox
from tui.widgets.boxes.search_box import SearchBox
from tui.widgets.boxes.suggestions import Suggestions
from tui.widgets.lists.row_list import RowList

NUMBERED = 9


class SearchingScreen(ReadingScreen):
    """Keeps a history of what was searched for, and asks the library what can be typed next."""

    searches = SearchHistory(None)
    """Given another one by who makes the screen; this one forgets at the end of the program."""

    @property
    def query_box(self) -> QueryBox:
        return self.query_one("#search", QueryBox)

    def on_mount(self) -> None:
        self.call_after_refresh(self._load_history)

    def _load_history(self) -> None:
        self.run_worker(self._loaded, thread=True, group="history")

    def _loaded(self) -> None:
        self.searches.load()
        self.call_later(self._show_history)

    def _show_history(self) -> None:
        self.query_box.past = self.searches.past

    def remember_search(self) -> None:
        """The search on screen is one that the user wanted."""
        text = self.narrowing.text.strip()
        if text and text not in self.searches.past[:1] and not isinstance(self.narrowing.parsed(), Mistake):
            self.run_worker(partial(self._remember, text), thread=True, group="history")

    def _remember(self, text: str) -> None:
        self.searches.add(text)
        if not get_current_worker().is_cancelled:
            self.call_later(self._show_history)

    def on_search_box_left(self, message: SearchBox.Left) -> None:
        self.remember_search()
        finished = self.narrowing.parsed(typing=False)
        if isinstance(finished, Mistake):  # as it stands; what was still being typed was no mistake
            self._show_narrowing(finished)

    def on_row_list_opened(self, message: RowList.Opened) -> None:
        self.remember_search()

    def action_past_searches(self) -> None:
        """Choose among the searches of before."""
        past = self.searches.past
        if not past:
            self.notify(_("Nothing was searched for yet."), markup=False)
            return
        self.offer(
            _("Searches of before"),
            [
                (
                    DialogRow(str(number) if number <= NUMBERED else "", text),
                    partial(self.narrow_to, Narrowing(text)),
                )
                for number, text in enumerate(past, 1)
            ],
        )

    # Completion ------------------------------------------------------------------------------------

    def on_query_box_values_wanted(self, message: QueryBox.ValuesWanted) -> None:
        self.librarian.complete(message.wanted)

    def on_values_completed(self, message: told.ValuesCompleted) -> None:
        self.query_box.suggest(message.wanted, message.values)

    def on_suggestions_taken(self, message: Suggestions.Taken) -> None:
        self.query_box.take()
