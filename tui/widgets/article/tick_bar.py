"""A scroll bar that tells where in the text something stands: one sign a row, besides its colour."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import NamedTuple

from rich.color import Color
from rich.console import Console, ConsoleOptions, RenderableType, RenderResult
from rich.segment import Segment, Segments
from rich.style import Style
from textual.scrollbar import ScrollBar, ScrollBarRender


class Tick(NamedTuple):
    """What stands in one row of the bar."""

    sign: str
    colour: Color | None


class TickBarRender(ScrollBarRender):
    """The usual bar, with signs over it."""

    ticks: Mapping[int, Tick]

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        for bar in super().__rich_console__(console, options):
            if isinstance(bar, Segments):
                bar.segments = list(self._ticked(bar.segments))
            yield bar

    def _ticked(self, rows: Iterable[Segment]) -> Iterable[Segment]:
        for number, row in enumerate(rows):
            tick = self.ticks.get(number)
            yield row if tick is None else Segment(tick.sign * self.thickness, _over(row.style, tick.colour))


def _over(bar: Style | None, colour: Color | None) -> Style:
    """The style of a sign: the ground stays what it was, reversed where the bar is."""
    if bar is None:
        return Style(color=colour)
    if bar.reverse:
        return Style(color=bar.color, bgcolor=colour, reverse=True, meta=bar.meta)
    return Style(color=colour, bgcolor=bar.bgcolor, meta=bar.meta)


class TickBar(ScrollBar):
    """Asks ``ticks`` for the signs of a bar of so many rows, whenever it is drawn."""

    renderer = TickBarRender

    def __init__(self, ticks: Callable[[int], Mapping[int, Tick]], *, thickness: int) -> None:
        super().__init__(vertical=True, name="vertical", thickness=thickness)
        self._ticks = ticks

    def render(self) -> RenderableType:
        bar = super().render()
        if isinstance(bar, TickBarRender):
            bar.ticks = self._ticks(self.size.height)
        return bar
