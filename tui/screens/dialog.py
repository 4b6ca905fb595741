"""Windows over the main screen: a title, rows to read or to choose from, closed by Escape."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import ClassVar, Generic, TypeVar

from rich.segment import Segment
from rich.style import Style
from textual import events
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.message import Message
from textual.screen import ModalScreen
from textual.widgets import Static

from tui import actions
from tui.messages import _
from tui.widgets.cells import clip, width_of
from tui.widgets.line_list import LineList

Result = TypeVar("Result")

_FRAME = 8
"""Lines of a dialog that are not rows: border, title, hint, distances, and some of the screen around it."""
_EMPTY_HEIGHT = 2


@dataclass(frozen=True, slots=True)
class DialogRow:
    """A key or short word, a text, and a dim second line (left out where no row has one)."""

    key: str
    text: str
    detail: str = ""
    heading: bool = False


class DialogList(LineList):
    """The rows of a dialog."""

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
        self._rows: Sequence[DialogRow] = ()
        self._given = rows

    def on_mount(self) -> None:
        self.show(self._given)

    def show(self, rows: Sequence[DialogRow]) -> None:
        """Other rows."""
        self._rows = rows
        self.set_count(len(rows))

    @property
    def lines_a_row(self) -> int:
        return 2 if any(row.detail for row in self._rows) else 1

    @property
    def _key_width(self) -> int:
        return max((width_of(row.key) for row in self._rows if not row.heading), default=0)

    def draw_row(self, number: int, line: int, width: int, style: Style) -> Iterable[Segment]:
        row = self._rows[number]
        if row.heading:
            heading = style + self.get_component_rich_style("dialog--heading", partial=True)
            return [Segment(" " + clip(row.text, width - 2) if not line else "", heading)]
        indent = self._key_width + 3 if self._key_width else 1
        if line:
            detail = style + self.get_component_rich_style("dialog--detail", partial=True)
            return [Segment(" " * indent, style), Segment(clip(row.detail, width - indent), detail)]
        key = style + self.get_component_rich_style("dialog--key", partial=True)
        shown = f" {row.key:<{self._key_width}}  " if self._key_width else " "
        return [Segment(shown, key), Segment(clip(row.text, width - indent), style)]

    def chosen(self, number: int) -> None:
        self.post_message(self.Chosen(number))

    def action_choose_row(self) -> None:
        self.post_message(self.Chosen(self.cursor))


class Dialog(ModalScreen[Result], Generic[Result]):
    """A title over rows; ``empty`` stands where there are none."""

    CSS_PATH = "dialog.tcss"
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

    def on_resize(self) -> None:
        listed = self.query_one(DialogList)
        room = self.size.height - _FRAME
        listed.styles.height = max(min(listed.count * listed.lines_a_row, room), _EMPTY_HEIGHT)

    def action_close(self) -> None:
        self.dismiss(None)


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
