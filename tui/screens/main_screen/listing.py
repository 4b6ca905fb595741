"""The left half of the main screen: search box, chosen actors, list; and how the library fills them."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from textual.widgets import Input, Static

from tui.messages import _
from tui.query import Mistake
from tui.query.hits import HitFinder
from tui.screens.desk import library_messages as told
from tui.screens.desk.librarian import NEWEST, Librarian
from tui.screens.main_screen.narrowing import Narrowing
from tui.screens.main_screen.status import Status
from tui.screens.main_screen.typing_pace import TypingScreen
from tui.screens.main_screen.undoing import UndoingScreen
from tui.settings import Settings
from tui.widgets.bar import Bar
from tui.widgets.boxes.search_box import SearchBox
from tui.widgets.lists.actor_panel import ActorList, ActorPanel
from tui.widgets.lists.row_list import WINDOW, RowList

if TYPE_CHECKING:
    from textual.timer import Timer

    from tui.library import ArticleKey, Library, Scope

REFRESH_AFTER = 0.4
"""Seconds between two looks at the list while files are being read."""
COUNT_AFTER = 0.02
"""Seconds from the list to the counting of all that it holds: the list is to be drawn first."""


class ListingScreen(TypingScreen, UndoingScreen):
    """A list that follows the search box, the actor panel and the loader."""

    def __init__(
        self,
        opening: Callable[[], tuple[Library, Scope]],
        settings: Settings,
        now: Callable[[], datetime],
    ) -> None:
        super().__init__()
        self.settings = settings
        self.now = now
        self.librarian = Librarian(self, opening, settings)
        self.narrowing = Narrowing()
        self._wider: tuple[Narrowing, ...] = ()
        self.order = NEWEST
        self.status = Status()
        self.finder: HitFinder | None = None
        self._asked: Narrowing | None = None
        self._refresh: Timer | None = None
        self._counting_hits: Timer | None = None

    def on_mount(self) -> None:
        # Told by the box itself, a letter is searched for before it is drawn.
        self.watch(self.box, "value", self._typed, init=False)
        self._show_narrowing(None)
        self._show_status()
        # The library is imported and opened only when the first screen has been drawn.
        self.call_after_refresh(self.librarian.open)

    @property
    def list(self) -> RowList:
        return self.query_one("#list", RowList)

    @property
    def box(self) -> SearchBox:
        return self.query_one("#search", SearchBox)

    @property
    def panel(self) -> ActorPanel:
        return self.query_one("#actors", ActorPanel)

    @abstractmethod
    def hits_changed(self) -> None:
        """The search is another one, so that other words are hits."""

    @abstractmethod
    def articles_annotated(self, keys: tuple[ArticleKey, ...]) -> None:
        """These articles have their annotations now."""

    @abstractmethod
    def show_filters(self) -> None:
        """Other filters are in force, or another order."""

    # Searching -------------------------------------------------------------------------------------

    def _typed(self, text: str) -> None:
        if text != self.narrowing.text:
            self.letter_came()
            self.narrow_to(replace(self.narrowing, text=text))

    def narrow_to(self, narrowing: Narrowing, *, keep: bool = False) -> None:
        """Search for something else; a query that cannot be understood leaves the list as it is.

        With ``keep`` the cursor stays on its article where that is found, too.
        """
        self._wider = ()
        self.narrowing = narrowing
        if self.box.value != narrowing.text:
            with self.prevent(Input.Changed):
                self.box.value = narrowing.text
            self.box.cursor_position = len(narrowing.text)
        current = self.list.current if keep else None
        self.search(keep=current.key if current is not None else None)

    def narrow_further(self, narrowing: Narrowing) -> None:
        """Search for less of what is listed; `widen` takes that one step back."""
        wider = (*self._wider, self.narrowing) if len(narrowing) > len(self.narrowing) else ()
        self.narrow_to(narrowing, keep=True)
        self._wider = wider

    def widen(self) -> None:
        """Take back the last step that narrowed the list; all of it where it was not narrowed by steps."""
        if not self._wider:
            self.action_clear()
            return
        *wider, before = self._wider
        self.narrow_to(before, keep=True)
        self._wider = tuple(wider)

    def action_clear(self) -> None:
        """All articles of the scope again, around the one under the cursor."""
        if self.narrowing:
            self.narrow_to(Narrowing(every=self.narrowing.every), keep=True)
        else:
            self.notify(_("There is no search and no filter to clear."), markup=False)

    def search(self, *, keep: ArticleKey | None = None) -> None:
        """Ask the library for what the narrowing says; the cursor stays on ``keep``."""
        node = self.narrowing.parsed()
        mistake = node if isinstance(node, Mistake) else None
        self._show_narrowing(mistake)
        if isinstance(node, Mistake) or not self.librarian.is_open:
            self.release_frame(self.list)
        else:
            self.librarian.search(self.narrowing, node, keep, self.order)

    def _show_narrowing(self, mistake: Mistake | None) -> None:
        note = self.query_one("#mistake", Static)
        note.display = mistake is not None
        if mistake is not None:
            wrong = self.narrowing.text[mistake.start : mistake.end].strip()
            note.update(f"‹{wrong}› {mistake.reason}" if wrong else mistake.reason)
        else:
            self.show_filters()

    def on_answered(self, message: told.Answered) -> None:
        if message.search != self.librarian.search_number:
            return
        another = message.narrowing != self._asked
        self._asked, self.finder = message.narrowing, message.finder
        self.list.empty = self._empty_sentence()
        has_hits = message.finder.looks_in_text and self.settings.snippets and self.settings.list_lines > 1
        self.list.begin_snippets(has_hits, anew=another)
        count = message.count
        if count is None:  # Until they are counted as many as there were, where there are more than these.
            first, around = message.others or (0, message.rows)
            count = max(first + len(around), self.list.count if len(message.rows) == WINDOW else 0)
        self.list.show(message.rows, count, message.finder.in_title, cursor=message.cursor, hold=not another)
        if message.others is not None:
            self.list.supply(*message.others)
        self.release_frame(self.list)
        if another:
            self.hits_changed()
        self._count_hits_soon()

    def _count_hits_soon(self) -> None:
        if self._counting_hits is not None:
            self._counting_hits.stop()
        self._counting_hits = self.set_timer(self.wait_for_rest(COUNT_AFTER), self._count_hits)

    def _count_hits(self) -> None:
        self._counting_hits = None
        self.librarian.count()
        if self.panel.display:
            self.librarian.actors(self.panel.typed)

    def on_counted(self, message: told.Counted) -> None:
        if message.search != self.librarian.search_number:
            return
        self.list.recount(message.count)
        self.status.count, self.status.unread = message.count, message.unread
        if not self.narrowing:
            self.status.total = message.count
        self._show_status()

    def on_row_list_wanted(self, message: RowList.Wanted) -> None:
        self.librarian.rows(message.first, message.count)

    def on_rows_fetched(self, message: told.RowsFetched) -> None:
        if message.search == self.librarian.search_number:
            self.list.supply(message.first, message.rows)

    def _empty_sentence(self) -> str:
        if self.narrowing:
            return _("Nothing found. Esc leaves the box, x clears it.")
        if self.status.is_loading:
            return _("Reading the files…")
        return _("There are no articles here. Start newsreader with a folder of articles, or with --demo.")

    # Actors ----------------------------------------------------------------------------------------

    def on_actors_counted(self, message: told.ActorsCounted) -> None:
        if message.search == self.librarian.search_number:
            chosen = self.narrowing.chosen(message.actors)
            self.panel.show(message.actors, chosen, self.narrowing.every)

    def on_actor_panel_narrowed(self, message: ActorPanel.Narrowed) -> None:
        self.librarian.actors(message.typed)

    def on_actor_list_toggled(self, message: ActorList.Toggled) -> None:
        self.narrow_to(self.narrowing.toggled(message.actor, message.name), keep=True)

    def on_actor_list_mode_asked(self, message: ActorList.ModeAsked) -> None:
        self.narrow_to(replace(self.narrowing, every=not self.narrowing.every), keep=True)
        if len(self.narrowing.actors) < 2:  # nothing changes on the screen yet
            said = (
                _("Once two actors are chosen: articles with all of them.")
                if self.narrowing.every
                else _("Once two actors are chosen: articles with any of them.")
            )
            self.notify(said, markup=False)

    # Loading ---------------------------------------------------------------------------------------

    def on_library_opened(self, message: told.LibraryOpened) -> None:
        for notice in message.notices:
            self.notify(notice, markup=False, timeout=10)
        self.status.is_loading = True
        self.search()
        self.librarian.load()
        self._show_status()

    def on_loader_told(self, message: told.LoaderTold) -> None:
        from tui.library import ArticlesAnnotated, ArticlesChanged, Finished, ProblemFound, Progress

        match message.event:
            case Progress() as progress:
                self.status.progress, self.status.problems = progress, progress.problems
            case ArticlesChanged():
                self._look_again_soon()
            case ArticlesAnnotated(keys):
                self.articles_annotated(keys)
                self._look_again_soon()
            case ProblemFound():
                self.status.problems += 1
            case Finished(progress, failure):
                self.status.is_loading = False
                self.status.progress, self.status.problems = progress, progress.problems
                if failure:
                    self.notify(failure, severity="error", markup=False, timeout=15)
                self._look_again()
        self._show_status()

    def _look_again_soon(self) -> None:
        if not self.list.count and not self.narrowing:
            self._look_again()  # the first rows are waited for
        elif self._refresh is None:
            self._refresh = self.set_timer(REFRESH_AFTER, self._look_again)

    def _look_again(self) -> None:
        """Search once more because the library changed; the cursor stays on its article."""
        if self._refresh is not None:
            self._refresh.stop()
            self._refresh = None
        current = self.list.current
        rested = self.list.cursor == 0 and self.list.has_focus
        self.search(keep=current.key if current is not None and not rested else None)

    def on_failed(self, message: told.Failed) -> None:
        self.notify(message.sentence, severity="error", markup=False, timeout=15)
        if message.fatal:
            self.status.failure = message.sentence
            self._show_status()

    def _show_status(self) -> None:
        bar = self.query_one("#status", Bar)
        bar.show(*self.status.bits(bool(self.narrowing), bar.size.width or self.size.width))

    # Marks -----------------------------------------------------------------------------------------

    def on_marks_changed(self, message: told.MarksChanged) -> None:
        before = {key: state.read for key, state in message.previous.states}
        for row in message.rows:
            if self.status.unread is not None and row.key in before and before[row.key] != row.read:
                self.status.unread += 1 if before[row.key] else -1
            self.list.replace(row)
        changed = message.previous
        # Of actors or saved searches; that articles were corrected, `ArticlesCorrected` tells.
        beside = bool(changed) and not changed.states and not changed.corrections
        if message.total > len(message.rows) or beside:
            self._look_again()
        self._show_status()
