"""Windows that ask by a box to type into."""

from __future__ import annotations

from collections.abc import Iterable

from textual import events
from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import Vertical
from textual.widget import Widget
from textual.widgets import Input, Static

from tui.messages import _
from tui.screens.dialogs.dialog import DialogList, Result, Window
from tui.text import clean_line

BOX = "dialog-box"
"""The id of the box."""


class BoxDialog(Window[Result]):
    """A title, the box, what stands below it, and a hint; Escape goes back."""

    BINDINGS = [Binding("escape", "close", show=False)]  # noqa: RUF012 - as Textual declares it
    AUTO_FOCUS = f"#{BOX}"

    def __init__(self, title: str, *, hint: str = "") -> None:
        super().__init__()
        self._title, self._hint = title, hint

    def box(self) -> Input:
        """The box, with the id `BOX`."""
        return Input(id=BOX, compact=True)

    def below(self) -> Iterable[Widget]:
        """What stands between the box and the hint."""
        return ()

    def compose(self) -> ComposeResult:
        with Vertical(id="dialog"):
            yield Static(self._title, id="dialog-title", markup=False)
            box = self.box()
            box.cursor_blink = False
            yield box
            yield from self.below()
            yield Static(self._hint, id="dialog-hint", markup=False)


class PromptDialog(BoxDialog[str | None]):
    """Gives the line that was typed, cleaned; None where the user went back or left it empty."""

    def __init__(self, title: str, text: str = "", *, hint: str = "", selected: bool = True) -> None:
        """``text`` stands in the box; ``selected``: the first letter typed takes its place."""
        super().__init__(title, hint=hint or _("Enter takes it, Esc goes back"))
        self._text, self._selected = text, selected

    def box(self) -> Input:
        return Input(self._text, id=BOX, compact=True, select_on_focus=self._selected)

    def on_input_submitted(self, event: Input.Submitted) -> None:
        self.dismiss(clean_line(event.value).strip() or None)


class ListBoxDialog(BoxDialog[Result]):
    """The box keeps the keys; the arrows move in the list of what it finds."""

    rows_shown = 8
    empty = ""
    """The sentence that stands in a list without rows."""

    def below(self) -> Iterable[Widget]:
        listed = DialogList(id="dialog-list")
        listed.can_focus = False
        listed.styles.height = self.rows_shown
        listed.empty = self.empty
        yield listed

    @property
    def listed(self) -> DialogList:
        """What the box finds."""
        return self.query_one(DialogList)

    def on_key(self, event: events.Key) -> None:
        steps = {"down": 1, "up": -1}
        if event.key in steps:
            self.listed.move(steps[event.key])
            event.stop()
            event.prevent_default()
