"""Saved searches: a sidebar where there is room, a pane of its own where there is not."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from textual.widget import Widget

from tui.messages import _
from tui.query import Mistake, parse, to_text
from tui.screens.desk import library_messages as told
from tui.screens.main_screen.narrowing import Narrowing
from tui.screens.main_screen.reading import ReadingScreen
from tui.widgets.lists.saved_list import SavedList, SavedSearch

if TYPE_CHECKING:
    from textual.timer import Timer

BUILT_IN = (
    SavedSearch(_("All"), "", is_built_in=True),
    SavedSearch(_("Unread"), "is:unread", is_built_in=True),
    SavedSearch(_("Starred"), "is:starred", is_built_in=True),
    SavedSearch(_("Noted"), "is:noted", is_built_in=True),
    SavedSearch(_("Followed"), "is:followed", is_built_in=True),
)
BROAD = 140
"""Columns from which the sidebar stands there without being asked for."""
COUNT_AFTER = 0.6
"""Seconds after a change until the searches are counted again."""
WHILE_LOADING = 3.0
"""The same while files are being read: the reader's own search goes first."""


class SavedScreen(ReadingScreen):
    """Keeps the sidebar and its counts up to date."""

    _wanted_sidebar: bool | None = None
    _counting: Timer | None = None

    def fit(self, width: int) -> None:
        super().fit(width)
        self.set_class(self.settings.sidebar and width >= BROAD, "-with-saved")

    @property
    def saved(self) -> SavedList:
        return self.query_one("#saved-list", SavedList)

    # Place -----------------------------------------------------------------------------------------

    @property
    def has_sidebar(self) -> bool:
        return self.has_class("-with-saved")

    def on_resize(self) -> None:
        self._place_sidebar()

    def _place_sidebar(self) -> None:
        if self.is_narrow or self.size.width < 100:
            shown = self.saved.has_focus
        elif self._wanted_sidebar is None:
            shown = self.settings.sidebar and self.size.width >= BROAD
        else:
            shown = self._wanted_sidebar
        if shown != self.has_sidebar:
            self.set_class(shown, "-with-saved")
            self._count_soon()

    def action_sidebar(self) -> None:
        """Show the saved searches and go there; hide them where the cursor is there."""
        if self.has_sidebar and self.saved.has_focus:
            self._leave_sidebar(hide=True)
        else:
            self._wanted_sidebar = True
            self.add_class("-with-saved")
            self.go_to_pane(self.saved)
            self._count_soon()

    def _leave_sidebar(self, *, hide: bool) -> None:
        if hide:
            self._wanted_sidebar = False
        self.go_to_pane(self.list)
        if hide or self.is_narrow:
            self.remove_class("-with-saved")

    def _panes(self) -> list[Widget]:
        shown = self.has_sidebar and not self.is_narrow
        return [*([self.saved] if shown else []), *super()._panes()]

    def action_back(self) -> None:
        if self.saved.has_focus:
            self._leave_sidebar(hide=False)
        else:
            super().action_back()

    # Content ---------------------------------------------------------------------------------------

    def on_library_opened(self, message: told.LibraryOpened) -> None:
        self.librarian.saved_searches()

    def on_saved_listed(self, message: told.SavedListed) -> None:
        built_in = [search for search in BUILT_IN if not isinstance(parse(search.query), Mistake)]
        own = [SavedSearch(name, query) for name, query in message.searches]
        self.saved.show([*built_in, *own])
        self._count_soon()

    def _count_soon(self, after: float = COUNT_AFTER) -> None:
        if self._counting is None and self.has_sidebar:
            self._counting = self.set_timer(after, self._count)

    def _count(self) -> None:
        self._counting = None
        if self.librarian.is_open and self.has_sidebar:
            self.librarian.count_saved([(search.name, search.query) for search in self.saved.searches])

    def on_saved_counted(self, message: told.SavedCounted) -> None:
        self.saved.is_loading = self.status.is_loading
        self.saved.count_up(message.counts)

    def on_loader_told(self, message: told.LoaderTold) -> None:
        from tui.library import ArticlesAnnotated, ArticlesChanged, Finished

        if isinstance(message.event, Finished):
            self._count_soon()
        elif isinstance(message.event, ArticlesChanged | ArticlesAnnotated):
            self._count_soon(WHILE_LOADING)

    def on_marks_changed(self, message: told.MarksChanged) -> None:
        if not message.rows:
            self.librarian.saved_searches()
        self._count_soon()

    def on_answered(self, message: told.Answered) -> None:
        self.saved.set_active(message.narrowing.as_query())

    def on_saved_list_applied(self, message: SavedList.Applied) -> None:
        self.narrow_to(Narrowing(message.search.query, every=self.narrowing.every))
        self._leave_sidebar(hide=False)

    # Changing --------------------------------------------------------------------------------------

    def _own(self) -> Sequence[SavedSearch]:
        return [search for search in self.saved.searches if not search.is_built_in]

    def action_save_search(self) -> None:
        """Save the search on screen, the chosen actors as terms of it."""
        query = self.narrowing.as_query()
        if not query or isinstance(parse(query), Mistake):
            self.notify(_("There is no search to save: type one, or narrow by something."), markup=False)
            return
        hint = _("Saved: {query}").format(query=query)
        self.ask(_("Save this search as"), partial(self._save, query), text=_title(query), hint=hint)

    def _save(self, query: str, name: str) -> None:
        if any(search.name == name for search in self.saved.searches if search.is_built_in):
            self.notify(_("{name} is a search that is always there.").format(name=name), markup=False)
            return
        said = _("Saved as {name}.")
        if any(search.name == name for search in self.saved.searches):
            said = _("Saved as {name}, in the place of the one before; {undo} brings that back.")
        self.librarian.save_search(name, query)
        self.notify(said.format(name=name, undo=self.key_of("undo")), markup=False)

    def on_saved_list_rename_asked(self, message: SavedList.RenameAsked) -> None:
        search = message.search
        if search.is_built_in:
            self._say_built_in()
        else:
            self.ask(_("Another name"), partial(self._rename, search), text=search.name)

    def _rename(self, search: SavedSearch, name: str) -> None:
        taken = {other.name for other in self.saved.searches}
        if name not in taken:
            self.librarian.rename_search(search.name, name)
        elif name != search.name:
            self.notify(_("There is a search of that name already."), markup=False)

    def on_saved_list_delete_asked(self, message: SavedList.DeleteAsked) -> None:
        if message.search.is_built_in:
            self._say_built_in()
        else:
            self.librarian.delete_search(message.search.name)
            said = _("{name} is deleted; {undo} brings it back.").format(
                name=message.search.name, undo=self.key_of("undo")
            )
            self.notify(said, markup=False)

    def on_saved_list_move_asked(self, message: SavedList.MoveAsked) -> None:
        names = [search.name for search in self._own()]
        if message.search.is_built_in or message.search.name not in names:
            self._say_built_in()
            return
        at = names.index(message.search.name)
        to = max(min(at + message.step, len(names) - 1), 0)
        names.insert(to, names.pop(at))
        self.librarian.order_searches(names)

    def _say_built_in(self) -> None:
        self.notify(_("This search is always there."), markup=False)


def _title(query: str) -> str:
    """A name to begin with: the query without what only a computer needs."""
    tree = parse(query)
    text = query if isinstance(tree, Mistake) else to_text(tree)
    return text.replace('"', "")
