"""The few lines under a box that say what can be typed next."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import ClassVar, NamedTuple

from rich.segment import Segment
from rich.style import Style
from textual import events
from textual.message import Message

from tui.widgets.cells import clip, width_of
from tui.widgets.lists.line_list import LineList

SHOWN = 8
"""Lines at most; the rest can be scrolled to."""


class Suggestion(NamedTuple):
    """What can be typed, and a few dim words about it."""

    text: str
    about: str = ""


class Suggestions(LineList):
    """Lies over what is below the box; the box keeps the keys."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {"suggestions--about"}

    class Taken(Message):
        """A line was clicked."""

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self.can_focus = False
        self._suggestions: Sequence[Suggestion] = ()
        self.is_picked = False
        """Whether the user moved to a line, so that Enter takes it."""

    def show(self, suggestions: Sequence[Suggestion]) -> None:
        """Other lines; none closes."""
        self._suggestions = suggestions
        self.is_picked = False
        self.display = bool(suggestions)
        self.styles.height = max(min(len(suggestions), SHOWN), 1)
        self.set_count(len(suggestions), 0)

    @property
    def is_open(self) -> bool:
        return bool(self._suggestions)

    @property
    def current(self) -> str:
        """The text of the line under the cursor; there must be one."""
        return self._suggestions[self.cursor].text

    def step(self, step: int) -> None:
        """Go to the next line or the one before; the first step down stays on the first line."""
        if self.is_picked:
            self.is_picked = self.cursor + step >= 0
            self.cursor += step
        else:
            self.is_picked = step > 0
        self.refresh()

    def draw_row(self, number: int, line: int, width: int, style: Style) -> Iterable[Segment]:
        suggestion = self._suggestions[number]
        text = clip(suggestion.text, width - 2)
        yield Segment(f" {text}", style)
        about = clip(suggestion.about, width - width_of(text) - 4)
        if about:
            dim = style + self.get_component_rich_style("suggestions--about", partial=True)
            yield Segment(f"  {about}", dim)

    def on_click(self, event: events.Click) -> None:
        event.prevent_default()
        line = round(self.scroll_offset.y) + event.y
        if 0 <= line < self.count:
            self.cursor = line
            self.post_message(self.Taken())
