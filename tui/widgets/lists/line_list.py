"""What all lists have in common: numbered rows that are drawn, not made, and a cursor on one of them.

A list of any length costs the same, and moving the cursor draws two rows.
"""

from __future__ import annotations

from abc import abstractmethod
from bisect import bisect_right
from collections.abc import Iterable
from itertools import accumulate
from typing import ClassVar

from rich.segment import Segment
from rich.style import Style
from textual import events
from textual.geometry import Region, Size
from textual.reactive import var
from textual.scroll_view import ScrollView
from textual.strip import Strip

from tui.widgets.article.wrapping import wrap
from tui.widgets.cells import fitted


class LineList(ScrollView, can_focus=True):
    """Rows by number from 0, each of `lines_a_row` lines. Subclasses draw them and say what choosing does."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {"list--cursor", "list--empty"}

    cursor: var[int] = var(0, init=False)

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self._count = 0
        self._base = Style()
        self._width = self._top = 0
        self.has_cursor = True
        self.empty = ""
        """The sentence that stands in a list without rows."""

    @abstractmethod
    def draw_row(self, number: int, line: int, width: int, style: Style) -> Iterable[Segment]:
        """One line of a row, laid over ``style``; what is too long is cut, what is too short filled."""

    def chosen(self, number: int) -> None:
        """The row was clicked while the cursor was on it."""

    def moved(self) -> None:
        """The cursor lies on another row."""

    @property
    def lines_a_row(self) -> int:
        return 1

    def first_line(self, number: int) -> int:
        """The line on which a row begins; that after the last row for the number of rows."""
        return number * self.lines_a_row

    def row_at(self, line: int) -> int:
        """The row that a line belongs to."""
        return line // self.lines_a_row

    @property
    def count(self) -> int:
        """How many rows there are."""
        return self._count

    def set_count(self, count: int, cursor: int | None = None, *, hold: bool = False) -> None:
        """Other rows; the cursor stays at its number, as far as that exists, unless one is given.

        With ``hold``, the row under the cursor stays on its line of the screen.
        """
        on_screen = self.first_line(self.cursor) - round(self.scroll_y) if hold else 0
        self._count = count
        self._set_size()
        self.set_reactive(LineList.cursor, self.validate_cursor(self.cursor if cursor is None else cursor))
        if hold:
            self.scroll_to(
                y=max(self.first_line(self.cursor) - on_screen, 0), animate=False, force=True, immediate=True
            )
        self._scroll_to_cursor()
        self.refresh()

    def recount(self, count: int) -> None:
        """More or fewer rows at the end; those there are both before and after stay as they are."""
        below = self.row_at(round(self.scroll_y) + self.size.height) + 1
        if min(count, self._count) > max(below, self.cursor):
            self._count = count
            self._set_size()
        else:
            self.set_count(count)

    @property
    def in_sight(self) -> range:
        """The numbers of the rows on the screen."""
        top = round(self.scroll_y)
        last = min(self.row_at(max(top + self.size.height - 1, 0)), self._count - 1)
        return range(self.row_at(top), last + 1)

    def refresh_row(self, number: int) -> None:
        """Draw one row again."""
        first = self.first_line(number)
        self.refresh_lines(first, self.first_line(number + 1) - first)

    def validate_cursor(self, cursor: int) -> int:
        return max(min(cursor, self._count - 1), 0)

    def watch_cursor(self, old: int, new: int) -> None:
        self.refresh_row(old)
        self.refresh_row(new)
        self._scroll_to_cursor()
        self.moved()

    def on_resize(self, event: events.Resize) -> None:
        self._set_size()
        self._scroll_to_cursor()
        self.refresh()

    def _set_size(self) -> None:
        self._width = self.size.width
        size = Size(self._width, self.first_line(self._count))
        if size != self.virtual_size:
            # Assigning it would lay out the whole screen anew and draw every widget of it.
            self.set_reactive(LineList.virtual_size, size)
            self._scroll_update(size)

    def _scroll_to_cursor(self) -> None:
        top, height = round(self.scroll_y), self.size.height
        if not self._count or not height:
            return
        first, last = self.first_line(self.cursor), self.first_line(self.cursor + 1)
        if first < top:
            self.scroll_to(y=first, animate=False, force=True)
        elif last > top + height:
            self.scroll_to(y=last - height, animate=False, force=True)

    def render_lines(self, crop: Region) -> list[Strip]:
        # What has to be looked up all over the screen is so once a painting, not once a line.
        self._base = self.rich_style
        self._width, self._top = self.size.width, round(self.scroll_offset.y)
        return super().render_lines(crop)

    def render_line(self, y: int) -> Strip:
        """One line of the screen."""
        width, base = self._width, self._base
        line = self._top + y
        if line >= self.first_line(self._count):
            return self._empty_line(y, width, base)
        number = self.row_at(line)
        if number == self.cursor and self.has_cursor:
            base += self.get_component_rich_style("list--cursor", partial=True)
        row = self.draw_row(number, line - self.first_line(number), width, base)
        return Strip(fitted(row, width, base), width)

    def _empty_line(self, y: int, width: int, base: Style) -> Strip:
        if not self._count and self.empty and y >= 1:
            style = base + self.get_component_rich_style("list--empty", partial=True)
            spans = wrap(self.empty, 0, len(self.empty), max(width - 4, 10))
            if y - 1 < len(spans):
                start, end = spans[y - 1]
                sentence = [Segment("  " + self.empty[start:end], style)]
                return Strip(fitted(sentence, width, base), width)
        return Strip.blank(width, base)

    def on_click(self, event: events.Click) -> None:
        line = round(self.scroll_offset.y) + event.y
        if not 0 <= line < self.first_line(self._count):
            return
        number = self.row_at(line)
        if number == self.cursor:
            self.chosen(number)
        else:
            self.cursor = number

    def move(self, count: int) -> None:
        """Move the cursor by rows; scroll by lines where there is none."""
        if self.has_cursor:
            self.cursor += count
        else:
            self.scroll_to(y=self.scroll_y + count, animate=False, force=True)

    def action_lines(self, count: int) -> None:
        self.move(count)

    def action_pages(self, count: int) -> None:
        self._move_by_lines(count * max(self.size.height - self.lines_a_row, 1))

    def action_half_pages(self, count: int) -> None:
        self._move_by_lines(count * max(self.size.height // 2, 1))

    def _move_by_lines(self, lines: int) -> None:
        """Move the cursor about so far down (or up), by one row at least."""
        if not self.has_cursor or not self._count:
            self.move(lines)
            return
        line = self.first_line(self.cursor) + lines
        rows = self.row_at(max(min(line, self.first_line(self._count) - 1), 0)) - self.cursor
        self.move(rows or (1 if lines > 0 else -1))

    def action_first(self) -> None:
        self.move(-self.first_line(self._count))

    def action_last(self) -> None:
        self.move(self.first_line(self._count))


class FlowList(LineList):
    """A list whose rows have heights of their own; for as many rows as one has fetched, not for thousands."""

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self._starts = [0]
        self._measured = (0, 0)

    @abstractmethod
    def height(self, number: int, width: int) -> int:
        """Lines of a row in a list of so many cells."""

    def _measure(self) -> None:
        if self._measured != (self.count, self.size.width):
            self._measured = (self.count, self.size.width)
            heights = (self.height(number, self.size.width) for number in range(self.count))
            self._starts = list(accumulate(heights, initial=0))

    def forget_heights(self) -> None:
        """Measure anew: rows are others, though there are as many."""
        self._measured = (0, 0)

    def first_line(self, number: int) -> int:
        self._measure()
        return self._starts[min(number, self.count)]

    def row_at(self, line: int) -> int:
        self._measure()
        return bisect_right(self._starts, line) - 1
