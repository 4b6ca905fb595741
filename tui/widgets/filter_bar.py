"""The row over the list: one removable label for each filter in force, and the order at its right edge."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
from typing import ClassVar, NamedTuple

from rich.segment import Segment
from rich.style import Style
from textual import events
from textual.geometry import Size
from textual.message import Message
from textual.reactive import var
from textual.strip import Strip
from textual.widget import Widget

from tui import actions
from tui.messages import _
from tui.widgets.cells import clip, width_of

LINES = 3
"""Lines that the labels may take; what is more is counted."""
_LABEL = 34
"""Cells of the longest label, without its sign for removing."""
_CROSS = " ×"


class LabelKind(StrEnum):
    """What a label stands for."""

    WORD = "word"
    FIELD = "field"
    ACTOR = "actor"
    WITHOUT = "without"


SIGNS = {LabelKind.WORD: "", LabelKind.FIELD: "", LabelKind.ACTOR: "@", LabelKind.WITHOUT: "−"}
"""What stands before a label, so that its kind is told without colours, too."""


class Label(NamedTuple):
    """A filter in force."""

    kind: LabelKind
    text: str

    @property
    def shown(self) -> str:
        return SIGNS[self.kind] + clip(self.text, _LABEL)


class _Piece(NamedTuple):
    """Something drawn: its text, its component class, and what a click on it means (a label's number)."""

    text: str
    style: str
    number: int = -1
    action: str = ""


class FilterBar(Widget, can_focus=True):
    """Labels with a cursor among them; where there is none, a sentence."""

    BINDINGS = actions.bindings(actions.Place.FILTERS)
    FOCUS_ON_CLICK = False
    COMPONENT_CLASSES: ClassVar[set[str]] = {
        *(f"filters--{kind}" for kind in LabelKind),
        "filters--cursor",
        "filters--dim",
        "filters--order",
    }

    cursor: var[int] = var(0)

    class Removed(Message):
        """The filter with this number is not wanted any more."""

        def __init__(self, number: int) -> None:
            super().__init__()
            self.number = number

    class Pressed(Message):
        """A piece with an action was clicked."""

        def __init__(self, action: str) -> None:
            super().__init__()
            self.action = action

    class Left(Message):
        """The user wants to go on to the list."""

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self.labels: Sequence[Label] = ()
        self._between = ""
        self.note = ""
        self._order = ""

    # Content ---------------------------------------------------------------------------------------

    def show(self, labels: Sequence[Label], between: str = "") -> None:
        """Other filters. ``between`` stands before the chosen actors: whether any will do."""
        if (labels, between) != (self.labels, self._between):
            self.labels, self._between = labels, between
            self.cursor = min(self.cursor, max(len(labels) - 1, 0))
            self._changed()

    def say(self, note: str) -> None:
        """A few words behind the labels: how much they hide."""
        if note != self.note:
            self.note = note
            self._changed()

    def show_order(self, order: str) -> None:
        """How the list is sorted, in words."""
        if order != self._order:
            self._order = order
            self._changed()

    def _changed(self) -> None:
        self.refresh(layout=len(self._lines(self.size.width)) != self.size.height)

    @property
    def text(self) -> str:
        """All that the row says."""
        return " ".join(
            piece.text.strip() for line in self._lines(200) for piece in line if piece.text.strip()
        )

    # Drawing ---------------------------------------------------------------------------------------

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:
        return len(self._lines(width))

    def _pieces(self) -> list[_Piece]:
        pieces = []
        between = self._between
        for number, label in enumerate(self.labels):
            if between and label.kind is LabelKind.ACTOR:
                pieces.append(_Piece(between, "filters--dim", action="actors-any"))
                between = ""
            pieces.append(_Piece(f" {label.shown}{_CROSS} ", f"filters--{label.kind}", number))
        if not pieces:
            pieces.append(_Piece(_("All articles"), "filters--dim"))
        if self.note:
            pieces.append(_Piece(self.note, "filters--dim"))
        return pieces

    def _lines(self, width: int) -> list[list[_Piece]]:
        """The pieces, broken into lines; the first one leaves room for the order."""
        lines: list[list[_Piece]] = [[]]
        room = width - 2 - (width_of(self._order) + 1 if self._order else 0)
        pieces = self._pieces()
        for at, piece in enumerate(pieces):
            needed = width_of(piece.text) + (1 if lines[-1] else 0)
            if needed > room and lines[-1]:
                if len(lines) == LINES:
                    lines[-1].append(_Piece(f"+{len(pieces) - at}", "filters--dim"))
                    break
                lines.append([])
                room = width - 2
                needed -= 1
            lines[-1].append(piece)
            room -= needed
        return lines

    def render_line(self, y: int) -> Strip:
        width, base = self.size.width, self.rich_style
        lines = self._lines(width)
        if y >= len(lines):
            return Strip.blank(width, base)
        segments = [Segment(" ", base)]
        for at, piece in enumerate(lines[y]):
            if at:
                segments.append(Segment(" ", base))
            segments.append(self._segment(piece, base))
        strip = Strip(segments)
        if y == 0 and self._order:
            order = self._segment(_Piece(f" {self._order}", "filters--order", action="sort"), base)
            strip = Strip([*strip.adjust_cell_length(max(width - order.cell_length - 1, 0), base), order])
        return strip.adjust_cell_length(width, base)

    def _segment(self, piece: _Piece, base: Style) -> Segment:
        style = base + self.get_component_rich_style(piece.style, partial=True)
        if piece.number >= 0:
            if self.has_focus and piece.number == self.cursor:
                style += self.get_component_rich_style("filters--cursor", partial=True)
            style += Style.from_meta({"label": piece.number})
        if piece.action:
            style += Style.from_meta({"action": piece.action})
        return Segment(piece.text, style)

    def watch_cursor(self) -> None:
        self.refresh()

    def on_focus(self) -> None:
        self.refresh()

    def on_blur(self) -> None:
        self.refresh()

    # Choosing --------------------------------------------------------------------------------------

    def on_click(self, event: events.Click) -> None:
        meta = event.style.meta
        if "label" in meta:
            self.post_message(self.Removed(meta["label"]))
        elif "action" in meta:
            self.post_message(self.Pressed(meta["action"]))

    def action_step_filter(self, step: int) -> None:
        if self.labels:
            self.cursor = (self.cursor + step) % len(self.labels)

    def action_remove_filter(self) -> None:
        if self.labels:
            self.post_message(self.Removed(min(self.cursor, len(self.labels) - 1)))

    def action_leave_filters(self) -> None:
        self.post_message(self.Left())
