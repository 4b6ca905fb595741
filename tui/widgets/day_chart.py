"""A small chart of how often something is named: a bar for each day, week, month or year."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from datetime import date
from typing import TYPE_CHECKING, ClassVar

from rich.segment import Segment
from textual.strip import Strip
from textual.widget import Widget

from tui.messages import _
from tui.widgets import moments
from tui.widgets.cells import clip, width_of

if TYPE_CHECKING:
    from tui.library import ActorDay

_EIGHTHS = " ▁▂▃▄▅▆▇█"
BAR_LINES = 3


def _week(day: int) -> int:
    return (day - 1) // 7


def _month(day: int) -> int:
    one = date.fromordinal(day)
    return one.year * 12 + one.month - 1


def _year(day: int) -> int:
    return date.fromordinal(day).year


def _day(day: int) -> int:
    return day


_GRAINS: Sequence[tuple[Callable[[int], int], str]] = (
    (_day, _("Mentions by day")),
    (_week, _("Mentions by week")),
    (_month, _("Mentions by month")),
    (_year, _("Mentions by year")),
)
"""Number of the day, week (from Monday), month or year of an ordinal; the finest that fits is used."""


def _sentence(heading: str, first: int, last: int, most: int, width: int) -> str:
    """What the bars are, with the days in full where there is room for that."""
    one, other = date.fromordinal(first), date.fromordinal(last)
    told = _("{heading} · {first} – {last} · {most} at most")
    if one == other:
        return _("{heading} · {first} · {most} at most").format(
            heading=heading, first=moments.long_day(one), most=most
        )
    days = ((moments.long_day(one), moments.long_day(other)),
            (moments.short_day(one, date.min), moments.short_day(other, date.min)))  # fmt: skip
    written = [told.format(heading=heading, first=begin, last=end, most=most) for begin, end in days]
    return next((line for line in written if width_of(line) <= width), written[-1])


class DayChart(Widget):
    """What was counted, the finest way that fits; a line about it below the bars."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {"chart--bar", "chart--text"}

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self._days: Sequence[ActorDay] = ()
        self._drawn: tuple[int, list[str]] = (-1, [])

    def show(self, days: Sequence[ActorDay]) -> None:
        """Other counts."""
        if days != self._days:
            self._days = days
            self._drawn = (-1, [])
            self.refresh()

    def lines(self, width: int) -> list[str]:
        """The bars from top to bottom, and the sentence below."""
        if not self._days:
            return []
        first, last = self._days[0].day, self._days[-1].day
        number, heading = next((one for one in _GRAINS if one[0](last) - one[0](first) < width), _GRAINS[-1])
        begin = number(first)
        counted: Counter[int] = Counter()
        for day in self._days:
            counted[number(day.day) - begin] += day.mentions
        columns = range(min(number(last) - begin + 1, width))
        wide = max(min(width // len(columns), 4), 1)
        most = max(counted.values())
        heights = [-(-counted[column] * 8 * BAR_LINES // most) for column in columns]
        bars = [
            "".join(
                (_EIGHTHS[min(max(height - 8 * level, 0), 8)] * max(wide - 1, 1)).ljust(wide)
                for height in heights
            )
            for level in reversed(range(BAR_LINES))
        ]
        return [*bars, _sentence(heading, first, last, most, width)]

    def render_line(self, y: int) -> Strip:
        width = self.size.width
        if self._drawn[0] != width:
            self._drawn = (width, self.lines(max(width - 2, 1)))
        lines = self._drawn[1]
        base = self.rich_style
        if y >= len(lines):
            return Strip.blank(width, base)
        part = "chart--bar" if y < BAR_LINES else "chart--text"
        style = base + self.get_component_rich_style(part, partial=True)
        text = clip(" " + lines[y], width)
        return Strip([Segment(text, style)]).adjust_cell_length(width, base)
