"""The search box: asks while one types, and says where a query is wrong."""

from __future__ import annotations

from textual import events
from textual.geometry import Size
from textual.message import Message
from textual.reactive import Reactive
from textual.widgets import Input

from tui import actions
from tui.messages import _
from tui.text import clean_line


class SearchBox(Input):
    """One line to search with. What is pasted passes the gate for outside text."""

    BINDINGS = actions.bindings(actions.Place.SEARCH)

    virtual_size = Reactive(Size(0, 0))
    """Its width changes with every letter; that is no reason to lay out the whole screen anew."""

    class Left(Message):
        """The user wants to go on to the list; with ``back``, rather to where the keys were before."""

        def __init__(self, *, back: bool = False) -> None:
            super().__init__()
            self.back = back

    def __init__(self, *, placeholder: str | None = None, id: str | None = None) -> None:
        """``placeholder`` says what can be typed; by default a query."""
        query = _("Search: words, speaker:name, date:2025-09…")
        super().__init__(placeholder=query if placeholder is None else placeholder, id=id, compact=True)
        self.cursor_blink = False
        self.select_on_focus = False

    def _on_paste(self, event: events.Paste) -> None:
        super()._on_paste(events.Paste(clean_line(event.text)))
        event.prevent_default()
        event.stop()

    def action_leave(self) -> None:
        self.post_message(self.Left(back=True))

    def action_to_list(self) -> None:
        self.post_message(self.Left())

    async def action_submit(self) -> None:
        self.action_to_list()
