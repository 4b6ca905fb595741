"""The window in which a note is written."""

from __future__ import annotations

from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import Vertical
from textual.widgets import Static, TextArea

from tui.messages import _
from tui.screens.dialogs.dialog import Window
from tui.text import clean


class NoteDialog(Window[str | None]):
    """Gives what was written, cleaned ("" where it was emptied); None where the user went back.

    What was typed is not lost by one key: Escape asks for another.
    """

    BINDINGS = [  # noqa: RUF012 - as Textual declares it
        Binding("ctrl+s", "save", show=False, priority=True),
        Binding("escape", "close", show=False, priority=True),
    ]

    def __init__(self, title: str, text: str = "") -> None:
        super().__init__()
        self._title, self._text = title, text
        self._warned = False

    def compose(self) -> ComposeResult:
        with Vertical(id="dialog"):
            yield Static(self._title, id="dialog-title", markup=False)
            box = TextArea(
                self._text, id="note-box", compact=True, soft_wrap=True, highlight_cursor_line=False
            )
            box.cursor_blink = False
            yield box
            empties = _(" · empty, it is deleted") if self._text else ""
            hint = _("Ctrl+S keeps it · Esc goes back") + empties
            yield Static(hint, id="dialog-hint", markup=False)

    def on_mount(self) -> None:
        box = self.query_one(TextArea)
        box.focus()
        box.move_cursor(box.document.end)

    @property
    def _written(self) -> str:
        return clean(self.query_one(TextArea).text).strip()

    def action_save(self) -> None:
        self.dismiss(self._written if self._written or self._text else None)

    def action_close(self) -> None:
        if self._written == self._text.strip() or self._warned:
            self.dismiss(None)
            return
        self._warned = True
        self.query_one("#dialog-hint", Static).update(
            _("Esc once more drops what you wrote · Ctrl+S keeps it")
        )

    def on_text_area_changed(self) -> None:
        self._warned = False
