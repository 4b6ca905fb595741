"""The line under the article; where what it says does not fit, it takes a second one."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from rich.segment import Segment
from textual import events
from textual.strip import Strip

from tui.widgets.bar import Bar, Bit
from tui.widgets.cells import clip, width_of

_WORD = re.compile(r"\s*\S+(?:\s+\Z)?")
LINES = 2
"""More would take the article away under one's eyes."""


class Inspector(Bar):
    """A bar that breaks between its pieces or words; the right pieces stand on its last line."""

    def show(self, left: Sequence[Bit], right: Sequence[Bit] = ()) -> None:
        super().show(left, right)
        self._fit()

    def on_resize(self, event: events.Resize) -> None:
        self._fit()

    def _fit(self) -> None:
        """As many lines as are needed."""
        if self.size.width:
            wanted = len(self._rows)
            if self.styles.height is None or self.styles.height.value != wanted:
                self.styles.height = wanted

    @property
    def _rows(self) -> list[list[Bit]]:
        """The pieces of each line."""
        width = self.size.width - 2
        right = sum(width_of(bit.text) for bit in self._right)
        taken = sum(width_of(bit.text) for bit in self._left)
        if taken + right + (2 if right else 0) <= width or width < 1:
            return [list(self._left)]
        rows: list[list[Bit]] = [[]]
        room = width
        for bit in _words(self._left):
            if width_of(bit.text) > room and len(rows) < LINES:
                rows.append([])
                room = width - right - (2 if right else 0)
            text = clip(bit.text if rows[-1] else bit.text.lstrip(), room)
            rows[-1].append(bit._replace(text=text))
            room -= width_of(text)
        return rows if len(rows) > 1 else [*rows, []]

    def render_line(self, y: int) -> Strip:
        width, base, rows = self.size.width, self.rich_style, self._rows
        if y >= len(rows):
            return Strip.blank(width, base)
        if len(rows) == 1:
            return super().render_line(y)
        segments = [Segment(" ", base), *(self._segment(bit, bit.text, base) for bit in rows[y])]
        if y == len(rows) - 1 and self._right:
            end = [self._segment(bit, bit.text, base) for bit in self._right]
            taken = sum(segment.cell_length for segment in (*segments, *end))
            segments += [Segment(" " * max(width - 1 - taken, 0), base), *end]
        return Strip(segments).adjust_cell_length(width, base)


def _words(bits: Sequence[Bit]) -> Iterator[Bit]:
    """The words of the pieces, each with the blanks before it."""
    for bit in bits:
        for word in _WORD.findall(bit.text):
            yield bit._replace(text=word)
