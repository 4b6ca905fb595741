"""Windows over the main screen: a title, rows to read or to choose from, closed by Escape."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar, Generic, TypeVar

from rich.segment import Segment
from rich.style import Style
from textual import events
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.geometry import Size
from textual.message import Message
from textual.screen import ModalScreen
from textual.widgets import Static

from tui import actions
from tui.messages import _
from tui.widgets.article.wrapping import wrap
from tui.widgets.cells import clip, width_of
from tui.widgets.lists.line_list import FlowList

Result = TypeVar("Result")

_FRAME = 8
"""Lines of a dialog that are not rows: border, title, hint, distances, and some of the screen around it."""
_EMPTY_HEIGHT = 2
_LINES = 4
"""So many lines of a row's text are shown."""


@dataclass(frozen=True, slots=True)
class DialogRow:
    """A key or short word, a text, and a dim second line (left out where no row has one)."""

    key: str
    text: str
    detail: str = ""
    heading: bool = False


class DialogList(FlowList):
    """The rows of a dialog; the cursor passes over headings."""

    BINDINGS = actions.bindings(actions.Place.DIALOG)
    COMPONENT_CLASSES: ClassVar[set[str]] = {"dialog--key", "dialog--detail", "dialog--heading"}

    class Chosen(Message):
        """Enter was pressed on a row, or it was clicked."""

        def __init__(self, number: int) -> None:
            super().__init__()
            self.number = number

    def __init__(
        self, rows: Sequence[DialogRow] = (), *, with_cursor: bool = True, id: str | None = None
    ) -> None:
        """``with_cursor`` is false for rows that are only read: moving then scrolls."""
        super().__init__(id=id)
        self.has_cursor = with_cursor
        self._take(rows)

    def on_mount(self) -> None:
        self.show(self._rows)

    def _take(self, rows: Sequence[DialogRow]) -> None:
        self._rows = rows
        self._key_width = max((width_of(row.key) for row in rows if not row.heading), default=0)

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:
        """As many lines as the rows take, and as the screen has room for: known before the first painting."""
        lines = sum(self.height(number, width) for number in range(len(self._rows)))
        return max(min(lines, viewport.height - _FRAME), _EMPTY_HEIGHT)

    def show(self, rows: Sequence[DialogRow]) -> None:
        """Other rows."""
        self.set_count(0)
        self._take(rows)
        self.forget_heights()
        first = next((number for number, row in enumerate(rows) if not row.heading), 0)
        self.set_count(len(rows), first)

    def height(self, number: int, width: int) -> int:
        row = self._rows[number]
        return len(self._lines(row, width)) + bool(row.detail)

    def _lines(self, row: DialogRow, width: int) -> list[str]:
        """The text of a row in its column, as far as it may go on; a heading has one line."""
        room = max(width - self._indent, 1)
        if row.heading or width_of(row.text) <= room:
            return [row.text]
        lines = [row.text[start:end] for start, end in wrap(row.text, 0, len(row.text), room)]
        rest = " ".join(lines[_LINES - 1 :])
        return [*lines[: _LINES - 1], clip(rest, room)] if len(lines) > _LINES else lines

    def move(self, count: int) -> None:
        if not self.has_cursor:
            super().move(count)
            return
        numbers = [number for number, row in enumerate(self._rows) if not row.heading]
        if self.cursor in numbers:
            at = numbers.index(self.cursor) + count
            self.cursor = numbers[max(min(at, len(numbers) - 1), 0)]
            if self.cursor == numbers[0]:
                self.action_show_start()

    def action_show_start(self) -> None:
        """Bring a heading over the first row into sight, too."""
        self.scroll_to(y=0, animate=False, force=True)

    @property
    def _indent(self) -> int:
        return self._key_width + 3 if self._key_width else 1

    def draw_row(self, number: int, line: int, width: int, style: Style) -> Iterable[Segment]:
        row = self._rows[number]
        if row.heading:
            heading = style + self.get_component_rich_style("dialog--heading", partial=True)
            return [Segment(" " + clip(row.text, width - 2), heading)]
        indent = self._indent
        lines = self._lines(row, width)
        if line == len(lines):
            detail = style + self.get_component_rich_style("dialog--detail", partial=True)
            return [Segment(" " * indent, style), Segment(clip(row.detail, width - indent), detail)]
        if line:
            return [Segment(" " * indent, style), Segment(clip(lines[line], width - indent), style)]
        key = style + self.get_component_rich_style("dialog--key", partial=True)
        shown = f" {row.key:<{self._key_width}}  " if self._key_width else " "
        return [Segment(shown, key), Segment(clip(lines[0], width - indent), style)]

    def chosen(self, number: int) -> None:
        if self.has_cursor and not self._rows[number].heading:
            self.post_message(self.Chosen(number))

    def action_choose_row(self) -> None:
        if self._rows:
            self.chosen(self.cursor)


class Window(ModalScreen[Result], Generic[Result]):
    """Lies in the middle of the screen, over what was there; gives None where the user went back."""

    CSS_PATH = Path(__file__).with_name("dialog.tcss")  # windows of other folders have it as well

    def action_close(self) -> None:
        self.dismiss(None)


class Dialog(Window[Result]):
    """A title over rows; ``empty`` stands where there are none."""

    chooses = False
    """Whether a row can be chosen."""

    def __init__(self, title: str, rows: Sequence[DialogRow], *, empty: str = "", hint: str = "") -> None:
        super().__init__()
        self._title, self._rows, self._empty, self._hint = title, rows, empty, hint

    def compose(self) -> ComposeResult:
        with Vertical(id="dialog"):
            yield Static(self._title, id="dialog-title", markup=False)
            listed = DialogList(self._rows, with_cursor=self.chooses, id="dialog-list")
            listed.empty = self._empty
            yield listed
            yield Static(self._hint or _("Esc closes"), id="dialog-hint", markup=False)


class ChoiceDialog(Dialog[int | None]):
    """Gives the number of the row that was chosen; each row's key chooses it, too."""

    chooses = True

    def on_dialog_list_chosen(self, event: DialogList.Chosen) -> None:
        self.dismiss(event.number)

    def key_pressed(self, character: str) -> bool:
        """Choose the row with this key; False if there is none."""
        for number, row in enumerate(self._rows):
            if row.key == character:
                self.dismiss(number)
                return True
        return False

    def on_key(self, event: events.Key) -> None:
        if event.character and self.key_pressed(event.character):
            event.stop()
