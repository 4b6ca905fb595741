"""The saved searches with how many articles each finds, and how many of those are unread."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import ClassVar, NamedTuple

from rich.segment import Segment
from rich.style import Style
from textual import events
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.message import Message
from textual.strip import Strip
from textual.widgets import Static

from tui import actions
from tui.messages import _, grouped
from tui.widgets.cells import clip
from tui.widgets.lists.line_list import LineList


class SavedSearch(NamedTuple):
    """A search under a name; those that are built in stay as they are."""

    name: str
    query: str
    is_built_in: bool = False


class Counts(NamedTuple):
    """Articles that a search finds."""

    total: int
    unread: int


class SavedList(LineList):
    """One search a row; the one on screen has a sign."""

    BINDINGS = actions.bindings(actions.Place.SAVED)
    COMPONENT_CLASSES: ClassVar[set[str]] = {"saved--active", "saved--unread", "saved--total"}

    class Applied(Message):
        """This search is wanted."""

        def __init__(self, search: SavedSearch) -> None:
            super().__init__()
            self.search = search

    class RenameAsked(Applied):
        """This search is to have another name."""

    class DeleteAsked(Applied):
        """This search is not wanted any more."""

    class MoveAsked(Applied):
        """This search is to stand further up (-1) or down (1)."""

        def __init__(self, search: SavedSearch, step: int) -> None:
            super().__init__(search)
            self.step = step

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self.searches: Sequence[SavedSearch] = ()
        self._counts: dict[str, Counts] = {}
        self._active: str | None = None
        self.is_loading = True
        """Whether a search that finds nothing yet may still find something."""

    def show(self, searches: Sequence[SavedSearch]) -> None:
        """Other searches; the cursor stays on its own."""
        name = self.current.name if self.current is not None else None
        self.searches = searches
        names = [search.name for search in searches]
        self.set_count(len(searches), names.index(name) if name in names else None)

    def count_up(self, counts: Mapping[str, Counts]) -> None:
        """Counts of searches, by name."""
        self._counts.update(counts)
        for number, search in enumerate(self.searches):
            if search.name in counts:
                self.refresh_row(number)

    def set_active(self, query: str) -> None:
        """The query that the list on screen answers."""
        if query != self._active:
            before, self._active = self._active, query
            for number, search in enumerate(self.searches):
                if search.query in (before, query):
                    self.refresh_row(number)

    @property
    def current(self) -> SavedSearch | None:
        """The search under the cursor."""
        return self.searches[self.cursor] if self.cursor < len(self.searches) else None

    def draw_row(self, number: int, line: int, width: int, style: Style) -> Iterable[Segment]:
        search = self.searches[number]
        counts = self._counts.get(search.name)
        unread = grouped(counts.unread) if counts and counts.unread else ""
        total = grouped(counts.total) if counts and (counts.total or not self.is_loading) else "…"
        figures = [
            Segment(f" {unread}", style + self.get_component_rich_style("saved--unread", partial=True)),
            Segment(f" {total:>4} ", style + self.get_component_rich_style("saved--total", partial=True)),
        ]
        room = max(width - 2 - sum(segment.cell_length for segment in figures), 4)
        is_active = search.query == self._active
        name = style
        if is_active:
            name += self.get_component_rich_style("saved--active", partial=True)
        yield Segment("▸ " if is_active else "  ", name)
        yield from Strip([Segment(clip(search.name, room), name)]).adjust_cell_length(room, style)
        yield from figures

    def on_click(self, event: events.Click) -> None:
        """One click applies."""
        event.prevent_default()
        line = round(self.scroll_offset.y) + event.y
        if 0 <= line < self.count:
            self.cursor = line
            self.chosen(line)

    def chosen(self, number: int) -> None:
        self.action_apply_saved()

    def action_apply_saved(self) -> None:
        if self.current is not None:
            self.post_message(self.Applied(self.current))

    def action_rename_saved(self) -> None:
        if self.current is not None:
            self.post_message(self.RenameAsked(self.current))

    def action_delete_saved(self) -> None:
        if self.current is not None:
            self.post_message(self.DeleteAsked(self.current))

    def action_move_saved(self, step: int) -> None:
        if self.current is not None:
            self.post_message(self.MoveAsked(self.current, step))


class SavedBar(Vertical):
    """The list under its heading."""

    def compose(self) -> ComposeResult:
        yield Static(_("Saved searches"), id="saved-heading", markup=False)
        yield SavedList(id="saved-list")
        yield Static(_("+ saves the search"), id="saved-hint", markup=False)
