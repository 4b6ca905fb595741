"""The filters in force as labels that can be removed, and the order of the list."""

from __future__ import annotations

from functools import partial

from tui.messages import _, plural
from tui.screens.desk import library_messages as told
from tui.screens.dialogs.dialog import DialogRow
from tui.screens.main_screen.reading import ReadingScreen
from tui.widgets.filter_bar import FilterBar

ORDERS = {
    "newest": _("Newest first"),
    "oldest": _("Oldest first"),
    "relevance": _("Best match first"),
    "title": _("By title"),
    "source": _("By source"),
}
"""What each order of `tui.library.Order` is called."""


class FilteringScreen(ReadingScreen):
    """Keeps the row of labels true to the narrowing."""

    @property
    def filters(self) -> FilterBar:
        return self.query_one("#narrowing", FilterBar)

    def show_filters(self) -> None:
        several = len(self.narrowing.actors) > 1 and not self.narrowing.every
        self.filters.show(self.narrowing.labels(), _("any of") if several else "")
        self.filters.show_order(f"{ORDERS[self.order]} ▾")
        if self.narrowing.without_exclusions() is None:
            self.filters.say("")
        elif not self.filters.note:
            # Its room is taken at once, so that the list does not jump when the figure comes.
            self.filters.say(_("… hidden"))

    def on_hiding_counted(self, message: told.HidingCounted) -> None:
        if message.search == self.librarian.search_number:
            self.filters.say(plural("{n} hidden", "{n} hidden", message.count))

    def on_filter_bar_removed(self, message: FilterBar.Removed) -> None:
        self.narrow_to(self.narrowing.without_label(message.number), keep=True)
        if not self.narrowing and self.filters.has_focus:
            self.go_to_pane(self.list)

    def on_filter_bar_pressed(self, message: FilterBar.Pressed) -> None:
        self.on_bar_pressed(message)

    def on_filter_bar_left(self, message: FilterBar.Left) -> None:
        self.go_to_pane(self.list)

    def action_filters(self) -> None:
        """Put the cursor on the labels."""
        if self.filters.labels:
            self.go_to_pane(self.filters)
        else:
            self.notify(_("No filter is in force."), markup=False)

    # Order -----------------------------------------------------------------------------------------

    def action_sort(self) -> None:
        """Choose the order of the list."""
        self.offer(
            _("Order of the list"),
            [
                (
                    DialogRow(str(number), f"{'●' if order == self.order else ' '} {name}"),
                    partial(self.sort_by, order),
                )
                for number, (order, name) in enumerate(ORDERS.items(), 1)
            ],
        )

    def sort_by(self, order: str) -> None:
        """Another order; the cursor stays on its article."""
        self.order = order
        current = self.list.current
        self.search(keep=None if current is None else current.key)
