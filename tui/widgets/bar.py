"""One line of styled pieces, with some of them at the right edge: inspector, status, key hints."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar, NamedTuple

from rich.segment import Segment
from rich.style import Style
from textual import events
from textual.message import Message
from textual.strip import Strip
from textual.widget import Widget

from tui.widgets.cells import clip, width_of


class Bit(NamedTuple):
    """A piece of a bar: its text, the component class that styles it, the action that a click asks for."""

    text: str
    style: str = "bar--text"
    action: str = ""


class Bar(Widget):
    """Left pieces give way to right ones where there is no room for both."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {
        "bar--text",
        "bar--strong",
        "bar--dim",
        "bar--key",
        "bar--warning",
        "bar--error",
    }

    class Pressed(Message):
        """A piece with an action was clicked."""

        def __init__(self, action: str) -> None:
            super().__init__()
            self.action = action

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self._left: Sequence[Bit] = ()
        self._right: Sequence[Bit] = ()

    def show(self, left: Sequence[Bit], right: Sequence[Bit] = ()) -> None:
        """Other pieces; nothing is drawn where they are the same."""
        if (left, right) != (self._left, self._right):
            self._left, self._right = left, right
            self.refresh()

    @property
    def text(self) -> str:
        """All that the bar says, for tests and for copying."""
        return "".join(bit.text for bit in (*self._left, *self._right))

    def render_line(self, y: int) -> Strip:
        width = self.size.width
        base = self.rich_style
        if y:
            return Strip.blank(width, base)
        right = sum(width_of(bit.text) for bit in self._right)
        room = width - right - 2
        segments = [Segment(" ", base)]
        for bit in self._left:
            text = clip(bit.text, room)
            room -= width_of(text)
            segments.append(self._segment(bit, text, base))
        if self._right:
            segments.append(Segment(" " * max(room, 0), base))
            segments += [self._segment(bit, bit.text, base) for bit in self._right]
        return Strip(segments).adjust_cell_length(width, base)

    def _segment(self, bit: Bit, text: str, base: Style) -> Segment:
        style = base + self.get_component_rich_style(bit.style, partial=True)
        if bit.action:
            style += Style.from_meta({"action": bit.action})
        return Segment(text, style)

    def on_click(self, event: events.Click) -> None:
        action = event.style.meta.get("action")
        if action:
            self.post_message(self.Pressed(action))
