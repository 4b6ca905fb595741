"""Periods with bars: how much each day, month, year or decade is written about."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from rich.segment import Segment
from rich.style import Style
from textual.message import Message

from tui import actions
from tui.widgets.cells import clip, width_of
from tui.widgets.lists.line_list import LineList

_EIGHTHS = " ▏▎▍▌▋▊▉"
_NUMBER = 7


@dataclass(frozen=True, slots=True)
class TimelineRow:
    """A period from ``first`` up to but not including ``end``, what it is called, and its articles."""

    first: date
    end: date
    label: str
    articles: int


class TimelineList(LineList):
    """One line a period; the longest bar belongs to the greatest count."""

    BINDINGS = actions.bindings(actions.Place.TIMELINE)
    COMPONENT_CLASSES: ClassVar[set[str]] = {"timeline--bar", "timeline--count", "timeline--none"}

    class Chosen(Message):
        """Enter was pressed on a period, or it was clicked."""

        def __init__(self, row: TimelineRow) -> None:
            super().__init__()
            self.row = row

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self._rows: Sequence[TimelineRow] = ()
        self._most = 1
        self._label = 0

    def show(self, rows: Sequence[TimelineRow], cursor: int) -> None:
        """Other periods, the cursor on one of them."""
        self._rows = rows
        self._most = max((row.articles for row in rows), default=1) or 1
        self._label = max((width_of(row.label) for row in rows), default=0)
        self.set_count(len(rows), cursor)

    @property
    def current(self) -> TimelineRow | None:
        """The period under the cursor."""
        return self._rows[self.cursor] if self.cursor < len(self._rows) else None

    def draw_row(self, number: int, line: int, width: int, style: Style) -> Iterable[Segment]:
        row = self._rows[number]
        # Where the cursor is shown by reversing, a reversed bar would look like none.
        bar = style + self.get_component_rich_style("timeline--bar", partial=True) + Style(reverse=False)
        count = style + self.get_component_rich_style("timeline--count", partial=True)
        none = style + self.get_component_rich_style("timeline--none", partial=True)
        label = clip(row.label, self._label)
        room = max(width - self._label - _NUMBER - 4, 4)
        eighths = max(round(8 * room * row.articles / self._most), 1) if row.articles else 0
        full, rest = divmod(eighths, 8)
        return [
            Segment(f" {' ' * (self._label - width_of(label))}{label} ", style if row.articles else none),
            Segment(f"{row.articles or '·':>{_NUMBER}} ", count if row.articles else none),
            Segment("█" * full + (_EIGHTHS[rest] if rest else ""), bar),
        ]

    def chosen(self, number: int) -> None:
        self.post_message(self.Chosen(self._rows[number]))

    def action_zoom_in(self) -> None:
        if self.current is not None:
            self.chosen(self.cursor)
