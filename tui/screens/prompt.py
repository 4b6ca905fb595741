"""A window that asks for one line of text."""

from __future__ import annotations

from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import Vertical
from textual.screen import ModalScreen
from textual.widgets import Input, Static

from tui.messages import _
from tui.text import clean_line


class PromptDialog(ModalScreen[str | None]):
    """Gives the line that was typed, cleaned; None where the user went back or left it empty."""

    CSS_PATH = "dialog.tcss"
    BINDINGS = [Binding("escape", "close", show=False)]  # noqa: RUF012 - as Textual declares it

    def __init__(self, title: str, text: str = "", *, hint: str = "") -> None:
        super().__init__()
        self._title, self._text, self._hint = title, text, hint

    def compose(self) -> ComposeResult:
        with Vertical(id="dialog"):
            yield Static(self._title, id="dialog-title", markup=False)
            box = Input(self._text, id="dialog-box", compact=True, select_on_focus=False)
            box.cursor_blink = False
            yield box
            yield Static(self._hint or _("Enter takes it, Esc goes back"), id="dialog-hint", markup=False)

    def on_input_submitted(self, event: Input.Submitted) -> None:
        self.dismiss(clean_line(event.value).strip() or None)

    def action_close(self) -> None:
        self.dismiss(None)
