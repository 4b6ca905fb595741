"""The right half of the main screen: the article, its highlights, and moving between panes."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from textual import events, on
from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical
from textual.widget import Widget
from textual.widgets import Static

from tui import actions
from tui.messages import _
from tui.query.hits import HitFinder
from tui.screens.desk import library_messages as told
from tui.screens.main_screen.inspecting import InspectingScreen
from tui.screens.main_screen.visits import Visit, Visits
from tui.widgets import describe
from tui.widgets.article import own_notes
from tui.widgets.article.article_view import ArticleView
from tui.widgets.bar import Bar
from tui.widgets.boxes.find_box import FindBox
from tui.widgets.boxes.query_box import QueryBox
from tui.widgets.boxes.search_box import SearchBox
from tui.widgets.boxes.suggestions import Suggestions
from tui.widgets.filter_bar import FilterBar
from tui.widgets.inspector import Inspector
from tui.widgets.key_hints import KeyHints
from tui.widgets.lists.actor_panel import ActorList, ActorPanel
from tui.widgets.lists.row_list import RowList
from tui.widgets.lists.saved_list import SavedBar, SavedList

if TYPE_CHECKING:
    from textual.timer import Timer

    from tui.library import ArticleKey, OpenedArticle

PREVIEW_AFTER = 0.06
"""Seconds that the cursor must rest on a row before its article is fetched."""


WIDE = 100
"""So many columns have room for the list and the article beside it."""


class ReadingScreen(InspectingScreen):
    """A list with the article beside it; one of them at a time where there is no room for both."""

    HORIZONTAL_BREAKPOINTS = [(0, "-narrow"), (WIDE, "-wide")]  # noqa: RUF012 - as Textual declares it
    AUTO_FOCUS = "#list"

    _preview: Timer | None = None
    _reading: Timer | None = None
    _marking: Timer | None = None
    _wanted: ArticleKey | None = None
    _paged: ArticleKey | None = None
    """The article that was paged through last, from the list."""
    _was_reading: str | None = None
    """What stood in the search box when it was entered from the article."""
    _arrival: Callable[[], object] | None = None

    def fit(self, width: int) -> None:
        """Take the class for so many columns before anything is styled: else all is styled once more."""
        self.set_class(width < WIDE, "-narrow")
        self.set_class(width >= WIDE, "-wide")

    @cached_property
    def visits(self) -> Visits:
        """The articles one has read, for going back and forward."""
        return Visits()

    def compose(self) -> ComposeResult:
        with Horizontal(id="panes"):
            yield SavedBar(id="saved")
            with Vertical(id="left"):
                suggestions = Suggestions(id="suggestions")
                yield QueryBox(suggestions, id="search")
                yield suggestions
                yield Static(id="mistake", markup=False)
                yield ActorPanel(id="actors")
                yield FilterBar(id="narrowing")
                yield RowList(lambda: self.now().date(), lines=self.settings.list_lines, id="list")
            with Vertical(id="right"):
                yield ArticleView(
                    measure=self.settings.text_width, margin=self.settings.text_margin, id="article"
                )
                yield FindBox(id="find")
                yield Inspector(id="inspector")
        yield Bar(id="status")
        yield KeyHints(self.settings.keys, id="keys")

    @property
    def marker(self) -> HitFinder | None:
        """What marks hits in the open article."""
        return self.finder

    # Panes -----------------------------------------------------------------------------------------

    @property
    def is_narrow(self) -> bool:
        """Whether there is room for one pane only."""
        return self.has_class("-narrow")

    @property
    def is_reading(self) -> bool:
        """Whether the article has the keys."""
        return self.view.has_focus

    def go_to_pane(self, pane: Widget) -> None:
        """Give a pane the keys, and show it where only one fits."""
        if not self._beside_article(pane):
            self.remove_class("-zen")
        self.set_class(self._beside_article(pane), "-article")
        pane.focus()

    @on(events.DescendantFocus)
    def _follow_focus(self, event: events.DescendantFocus) -> None:
        self.set_class(self._beside_article(event.widget), "-article")
        if event.widget is self.view and self.opened is not None and self.opened.key == self._wanted:
            self._begin_reading(self.opened.key)

    def _beside_article(self, pane: Widget) -> bool:
        return pane is self.view or pane.id == "find"

    def _panes(self) -> list[Widget]:
        actors = [self.query_one(ActorList)] if self.panel.display else []
        return [self.list, *actors, self.view]

    def _step_pane(self, step: int) -> None:
        panes = self._panes()
        at = next((number for number, pane in enumerate(panes) if pane.has_focus), -1 if step > 0 else 0)
        self._go_to(panes[(at + step) % len(panes)])

    def _go_to(self, pane: Widget) -> None:
        """Give a pane the keys; the article's shows what is under the cursor of the list."""
        row = self.list.current
        if pane is self.view and row is not None and not self.is_reading:
            self.open(row.key)
        else:
            self.go_to_pane(pane)

    def action_next_pane(self) -> None:
        self._step_pane(1)

    def action_previous_pane(self) -> None:
        self._step_pane(-1)

    def action_zen(self) -> None:
        if self.opened is None and self.list.current is None:
            self.say_nothing_is_open()
            return
        self.toggle_class("-zen")
        self._go_to(self.view if self.has_class("-zen") else self.list)

    def action_back(self) -> None:
        """One step: out of zen, from the article to the list, out of the actors, out of the narrowing."""
        if self.has_class("-zen"):
            self.remove_class("-zen")
        elif self.is_reading:
            self.go_to_pane(self.list)
        elif self.panel.display and self.panel.has_focus_within:
            self.action_actors()
        elif self.list.selected:
            self.list.select(())
        elif self.narrowing:
            self.widen()
        else:
            self.app.clear_notifications()

    def action_search(self) -> None:
        self._was_reading = self.narrowing.text if self.is_reading else None
        self.go_to_pane(self.box)

    def on_search_box_left(self, message: SearchBox.Left) -> None:
        """To the list; Escape before anything was typed leads back to the article."""
        unchanged = message.back and self.narrowing.text == self._was_reading
        self.go_to_pane(self.view if unchanged else self.list)

    def action_actors(self) -> None:
        """Open the actor panel, or close it."""
        self.panel.display = not self.panel.display
        if self.panel.display:
            self.librarian.actors(self.panel.typed)
            self.go_to_pane(self.panel.box)
        else:
            self.go_to_pane(self.list)

    def on_bar_pressed(self, message: Bar.Pressed | FilterBar.Pressed) -> None:
        self.perform(actions.by_id(message.action))

    def perform(self, action: actions.Action) -> None:
        """Do what the action's key would do: where the cursor is, or in the pane it belongs to."""
        panes: dict[actions.Place, Widget] = {
            actions.Place.LIST: self.list,
            actions.Place.ARTICLE: self.view,
            actions.Place.ACTORS: self.query_one(ActorList),
            actions.Place.SEARCH: self.box,
            actions.Place.SAVED: self.query_one(SavedList),
        }
        targets: list[Widget] = [panes[place] for place in action.places if place in panes] or [self]
        target = next((widget for widget in targets if widget.has_focus), targets[0])
        self.run_worker(self.app.run_action(action.call, target), exit_on_error=True)

    # Reading ---------------------------------------------------------------------------------------

    def on_row_list_moved(self, message: RowList.Moved) -> None:
        wanted = message.row.key if message.row is not None else None
        if self._preview is not None and wanted != self._wanted:
            self._preview.stop()
        if message.row is None:
            self._wanted = None
            if not self.list.count:
                self.opened = None
                self.view.show_nothing("")
                self._inspect(None)
        elif message.row.key != self._wanted:
            self._wanted, self._arrival = message.row.key, None
            if not self.is_narrow or self.is_reading:
                self._preview = self.set_timer(self.wait_for_rest(PREVIEW_AFTER), self._fetch)

    def _fetch(self) -> None:
        if self._wanted is not None and (self.opened is None or self.opened.key != self._wanted):
            self.librarian.article(self._wanted, self.marker)

    def on_row_list_opened(self, message: RowList.Opened) -> None:
        self.open(message.row.key)

    def here(self) -> Visit | None:
        """Where one is reading."""
        return Visit(self.opened.key, self.view.top) if self.opened is not None else None

    def open(
        self, key: ArticleKey, arrival: Callable[[], object] | None = None, *, remember: bool = True
    ) -> None:
        """Open an article and go to it; ``arrival`` is done when it is there."""
        here = self.here()
        if remember and here is not None and self.is_reading and here.article != key:
            self.visits.leave(here)
        self._wanted, self._arrival = key, arrival
        self.list.put_cursor_on(key)
        if self.opened is not None and self.opened.key == key:
            self._arrive()
        else:
            self._fetch()
        self.go_to_pane(self.view)
        self._begin_reading(key)

    def _begin_reading(self, key: ArticleKey) -> None:
        if self._reading is not None:
            self._reading.stop()
        if self.settings.read_after > 0:
            self._reading = self.set_timer(self.settings.read_after, lambda: self._count_as_read(key))

    def with_article(self, deed: Callable[[OpenedArticle], object]) -> None:
        """Do something with the article being read, or with the one under the cursor, if any."""
        row = self.list.current if self.list.has_focus else None
        if self.opened is not None and (row is None or row.key == self.opened.key):
            deed(self.opened)
        elif row is None:
            self.say_nothing_is_open()
        else:
            self._wanted, self._arrival = row.key, lambda: self.opened is not None and deed(self.opened)
            self._fetch()

    def _arrive(self) -> None:
        arrival, self._arrival = self._arrival, None
        if arrival is not None:
            arrival()

    def _count_as_read(self, key: ArticleKey) -> None:
        """What stays open for a while is read; merely passing over a row is not reading."""
        row = self.list.row_of(key)
        still_open = self.opened is not None and self.opened.key == key
        still_open = still_open and (self.is_reading or self._paged == key)
        if still_open and row is not None and not row.read:
            self.librarian.set_read([key], True)

    def hits_changed(self) -> None:
        """Mark the hits in the article on screen, unless it is about to make room for another."""
        if self._marking is not None:
            self._marking.stop()
        self._marking = self.set_timer(self.wait_for_rest(PREVIEW_AFTER), self._mark_hits)

    def _mark_hits(self) -> None:
        opened = self.opened
        follows = not self.is_narrow or self.is_reading
        if opened is not None and not (follows and self._wanted not in (None, opened.key)):
            self.librarian.article(opened.key, self.marker, again=True)

    def articles_annotated(self, keys: tuple[ArticleKey, ...]) -> None:
        opened = self.opened
        if opened is not None and opened.annotations is None and opened.key in keys:
            self.librarian.article(opened.key, self.marker, again=True)

    def on_article_fetched(self, message: told.ArticleFetched) -> None:
        opened, same = message.opened, self.opened is not None and self.opened.key == message.opened.key
        if opened.key != self._wanted and not (message.again and same):
            return
        note, _places = own_notes.foot(opened)
        tags = opened.marks.tags
        meta = describe.meta(opened.article, older=opened.older, newer=opened.newer, tags=tags)
        self.opened = opened
        if message.again and same and self.view.article == opened.article:
            self.view.mark(message.annotations, message.highlights, note, meta)
        else:
            place = self.view.top
            self.view.show(opened.article, message.annotations, message.highlights, meta, note)
            if message.again:
                self.view.show_place(place)
        self._inspect(None)
        self._arrive()

    # Highlights ------------------------------------------------------------------------------------

    def action_next_highlight(self, kind: str) -> None:
        self._in_sight(lambda: self.view.action_next_highlight(kind))

    def action_previous_highlight(self, kind: str) -> None:
        self._in_sight(lambda: self.view.action_previous_highlight(kind))

    def action_letters(self) -> None:
        self._in_sight(self.view.action_letters, go=True)

    def _in_sight(self, deed: Callable[[], object], *, go: bool = False) -> None:
        """Do something in the article, after going there with ``go`` or where only the list is shown."""
        row = self.list.current
        if row is None and self.view.article is None:
            self.say_nothing_is_open()
        elif (go or self.is_narrow) and not self.is_reading and row is not None:
            self.open(row.key, deed)
        else:
            deed()

    def action_article_pages(self, count: int) -> None:
        """Page through the article; who does that from the list reads it, too."""
        self.view.action_pages(count)
        if self.opened is not None and self.opened.key == self._wanted and not self.is_reading:
            self._paged = self.opened.key
            self._begin_reading(self.opened.key)

    def say_nothing_is_open(self) -> None:
        """A key that works on the open article was pressed without one."""
        self.notify(_("There is no article to do this with."), markup=False)
