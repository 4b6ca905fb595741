"""The list of articles: marks, day and time, title with its search hits, source."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import date
from functools import lru_cache
from typing import TYPE_CHECKING, ClassVar

from rich.segment import Segment
from rich.style import Style
from textual.message import Message

from tui import actions
from tui.annotations import Span
from tui.widgets.article.article_view import NOTED
from tui.widgets.article.wrapping import wrap
from tui.widgets.cells import clip, fitted, width_of
from tui.widgets.lists.actor_panel import FOLLOWED
from tui.widgets.lists.selecting import SELECTED
from tui.widgets.lists.snippet_list import SnippetList
from tui.widgets.moments import short_day, short_day_width

if TYPE_CHECKING:
    from tui.library import ArticleKey, Row

WINDOW = 64
"""Rows that are asked for together."""
ONE_LINE_FROM = 76
"""Width, in cells, from which a row needs a single line only."""
_MARKS = 4
_TIME = 7
_SOURCE = 16
_SOURCE_COLUMN_FROM = 100


def _no_hits(title: str) -> Sequence[Span]:
    return ()


def _source(row: Row) -> str:
    """The source, and how many earlier versions are folded under the article: ``Méridien +2``."""
    versions = f"+{row.older}" if row.older else ""
    room = _SOURCE - len(versions) - bool(versions)
    return " ".join(part for part in (clip(row.source or "", room), versions) if part)


class RowList(SnippetList):
    """Rows that are not known yet are asked for by `Wanted` when they come into sight."""

    BINDINGS = actions.bindings(actions.Place.LIST)
    COMPONENT_CLASSES: ClassVar[set[str]] = {
        "list--unread",
        "list--read",
        "list--meta",
        "list--mark",
        "list--star",
        "list--selected",
        "list--hit",
    }

    class Wanted(Message):
        """Rows from ``first`` on are in sight and not known."""

        def __init__(self, first: int, count: int) -> None:
            super().__init__()
            self.first = first
            self.count = count

    class Moved(Message):
        """Another row lies under the cursor; None in an empty list, or when it is not known yet."""

        def __init__(self, row: Row | None) -> None:
            super().__init__()
            self.row = row

        def can_replace(self, message: Message) -> bool:
            return isinstance(message, RowList.Moved)

    class Opened(Message):
        """Enter was pressed on a row, or it was clicked while under the cursor."""

        def __init__(self, row: Row) -> None:
            super().__init__()
            self.row = row

    def __init__(self, today: Callable[[], date], *, lines: int = 2, id: str | None = None) -> None:
        super().__init__(id=id)
        self._today = today
        self._lines = lines
        self._rows: dict[int, Row] = {}
        self._wanted: set[int] = set()
        self._find_hits: Callable[[str], Sequence[Span]] = _no_hits

    # Content ---------------------------------------------------------------------------------------

    def show(
        self,
        rows: Sequence[Row],
        count: int,
        find_hits: Callable[[str], Sequence[Span]] = _no_hits,
        *,
        cursor: int = 0,
        hold: bool = False,
    ) -> None:
        """Another list: its first rows, how many there are, and what to emphasise in titles.

        With ``hold``, the row under the cursor stays on its line of the screen.
        """
        self._rows = dict(enumerate(rows))
        self._wanted.clear()
        self._find_hits = lru_cache(2 * WINDOW)(find_hits)
        self.set_count(max(count, len(rows)), cursor, hold=hold)
        self.post_message(self.Moved(self.current))

    def supply(self, first: int, rows: Sequence[Row]) -> None:
        """Rows that were wanted."""
        self._wanted.discard(first)
        self._rows.update(enumerate(rows, first))
        self.refresh()
        if first <= self.cursor < first + len(rows):
            self.post_message(self.Moved(self.current))

    def replace(self, row: Row) -> None:
        """Another state of the row with the same key."""
        for number, known in self._rows.items():
            if known.key == row.key:
                self._rows[number] = row
                self.refresh_row(number)
                return

    def put_cursor_on(self, key: ArticleKey) -> None:
        """Move the cursor to the row with a key, where it is known."""
        for number, row in self._rows.items():
            if row.key == key:
                self.cursor = number
                return

    def row_of(self, key: ArticleKey) -> Row | None:
        """The row with a key, where it is known."""
        return next((row for row in self._rows.values() if row.key == key), None)

    def key_at(self, number: int) -> ArticleKey | None:
        row = self._rows.get(number)
        return None if row is None else row.key

    @property
    def current(self) -> Row | None:
        """The row under the cursor, where it is known."""
        return self._rows.get(self.cursor) if self.count else None

    @property
    def rows(self) -> Sequence[Row]:
        """The rows that are known, in order."""
        return [self._rows[number] for number in sorted(self._rows)]

    # Drawing ---------------------------------------------------------------------------------------

    @property
    def title_lines(self) -> int:
        return 1 if self._lines == 1 or self._width >= ONE_LINE_FROM else 2

    def draw_row(self, number: int, line: int, width: int, style: Style) -> Iterable[Segment]:
        row = self._rows.get(number)
        if row is None:
            self._want(number)
            return [Segment("  …", style)]
        if row.key in self.selected and number != self.cursor:
            style += self.get_component_rich_style("list--selected", partial=True)
        meta = style + self.get_component_rich_style("list--meta", partial=True)
        title = style + self.get_component_rich_style(
            "list--read" if row.read else "list--unread", partial=True
        )
        if line == self.title_lines:
            return self.draw_snippet(row.key, _MARKS, width, style)
        if self.title_lines == 2:
            return self._double(row, line, width, title, meta)
        above = number > self._top // self.lines_a_row
        return self._single(row, self._rows.get(number - 1) if above else None, width, title, meta)

    def _want(self, number: int) -> None:
        first = number - number % WINDOW
        if first not in self._wanted:
            self._wanted.add(first)
            # Drawing runs on behalf of the screen: a message made here would not pass the screen.
            self.call_later(self._ask_for, first)

    def _ask_for(self, first: int) -> None:
        self.post_message(self.Wanted(first, WINDOW))

    def _single(self, row: Row, above: Row | None, width: int, style: Style, meta: Style) -> list[Segment]:
        """Marks, day (where it differs from the row above), time, title, source."""
        day, clock = self._moment(row)
        if above is not None and self._moment(above)[0] == day:
            day = ""
        source = _source(row)
        column = _SOURCE if width >= _SOURCE_COLUMN_FROM else width_of(source)
        narrow = width < ONE_LINE_FROM
        when = [] if narrow else [Segment(f"{day:>{short_day_width()}} {clock:{_TIME}}", meta)]
        room = width - _MARKS - sum(width_of(segment.text) for segment in when) - column - 2
        title = self._emphasised(row.title, 0, len(row.title), room, style)
        return [
            *self._marks(row, style),
            *when,
            *fitted(title, max(room, 0), style),
            Segment(" " + source, meta),
        ]

    def _double(self, row: Row, line: int, width: int, style: Style, meta: Style) -> list[Segment]:
        """The title over both lines, as far as source, day and time leave room on the second."""
        room = max(width - _MARKS - 1, 8)
        spans = wrap(row.title, 0, len(row.title), room)
        if line == 0:
            return [*self._marks(row, style), *self._emphasised(row.title, *spans[0], room, style)]
        moment = " ".join(part for part in self._moment(row) if part)
        words = " · ".join(part for part in (_source(row), moment) if part)
        rest = room - width_of(words) - 2
        start = spans[1][0] if len(spans) > 1 else len(row.title)
        title = self._emphasised(row.title, start, len(row.title), rest, style)
        return [
            Segment(" " * _MARKS, style),
            *fitted(title, max(rest, 0), style),
            Segment("  " + words + " ", meta),
        ]

    def _moment(self, row: Row) -> tuple[str, str]:
        """Day and time of publication, as short as may be."""
        if row.published is None:
            return "", ""
        clock = row.published.time
        return short_day(row.published.day, self._today()), f"{clock:%H:%M}" if clock else ""

    def _marks(self, row: Row, style: Style) -> list[Segment]:
        unread = style + self.get_component_rich_style("list--mark", partial=True)
        star = style + self.get_component_rich_style("list--star", partial=True)
        state = "~" if row.changed else " " if row.read else FOLLOWED if row.followed else "●"
        signs = ("★" if row.starred else "") + (NOTED if row.marks.notes else "")
        first = SELECTED if row.key in self.selected else signs[1:] or " "
        return [
            Segment(first, star),
            Segment(state, unread),
            Segment(signs[:1] or " ", star),
            Segment(" ", style),
        ]

    def _emphasised(self, title: str, start: int, end: int, room: int, style: Style) -> list[Segment]:
        """A stretch of a title in at most so many cells, its hits emphasised."""
        shown = clip(title[start:end], room)
        hit = style + self.get_component_rich_style("list--hit", partial=True)
        segments = []
        at = 0
        for first, last in self._find_hits(title):
            first, last = max(first - start, at), min(last - start, len(shown))
            if first < last:
                segments += [Segment(shown[at:first], style), Segment(shown[first:last], hit)]
                at = last
        segments.append(Segment(shown[at:], style))
        return [segment for segment in segments if segment.text]

    # Choosing --------------------------------------------------------------------------------------

    def moved(self) -> None:
        self.post_message(self.Moved(self.current))

    def chosen(self, number: int) -> None:
        self.action_open()

    def action_open(self) -> None:
        self.post_message(self.NothingThere() if self.current is None else self.Opened(self.current))
