"""An article on the screen, without its highlights: lines, scrolling, selection.

Lines are broken around those in sight, and a line is cut at the edges of what lies over it only when it
is drawn, so that a text of megabytes scrolls like a short one.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise
from typing import ClassVar, NamedTuple

from rich.segment import Segment
from rich.style import Style
from textual import events
from textual.geometry import Region, Size
from textual.scroll_view import ScrollView
from textual.scrollbar import ScrollBar
from textual.selection import Selection
from textual.strip import Strip

from tui.annotations import Span
from tui.article import Article
from tui.widgets.article.highlights import Part, Place
from tui.widgets.article.page import Face, Line, Page, indent
from tui.widgets.article.tick_bar import Tick, TickBar
from tui.widgets.cells import fitted, width_of

_MARK_DISTANCE = 2
_TOP = Place(Part.TITLE, 0)
_FACE_CLASSES = {face: f"article--{face}" for face in Face}


class Layer(NamedTuple):
    """A stretch of a line, in code points of the line's text, with a style to lay over it."""

    start: int
    end: int
    style: Style


class _Drawing(NamedTuple):
    """What all lines of a painting have in common: style, cells, those left of the text, first line."""

    base: Style
    width: int
    left: int
    top: int


class PageView(ScrollView, can_focus=True):
    """Shows one article in a measured column. Subclasses say what lies over a line and beside it."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {*_FACE_CLASSES.values(), "article--selected"}
    ALLOW_SELECT = True

    def __init__(self, *, measure: int = 72, margin: int = 3, id: str | None = None) -> None:
        """``measure`` is the widest column of text, ``margin`` the least distance beside it, in cells."""
        super().__init__(id=id)
        self._measure, self._distance = measure, margin
        self.article: Article | None = None
        self.meta = self.note = self.empty = ""
        self.page: Page | None = None
        self._anchor = _TOP
        self._settling = False
        self._drawing = _Drawing(Style(), 0, 0, 0)

    def set_article(self, article: Article, meta: str, note: str) -> None:
        """Show an article from its top. ``meta`` stands under the headline, ``note`` at the end."""
        self.article, self.meta, self.note = article, meta, note
        self._anchor = _TOP
        self.set_lines()

    def set_nothing(self, sentence: str) -> None:
        """An empty pane with a sentence that says what to do next."""
        self.article, self.empty = None, sentence
        self._anchor = _TOP
        self.set_lines()

    # What subclasses add ---------------------------------------------------------------------------

    def layers_over(self, line: Line) -> Iterable[Layer]:
        """What lies over a line, later ones over earlier ones."""
        return ()

    def margin_mark(self, line: Line) -> tuple[str, str]:
        """A sign to stand beside a line, and its component class; both empty for none."""
        return "", ""

    def meta_at(self, place: Place) -> dict[str, object]:
        """What a click at this place will find in the style."""
        return {}

    def letter_at(self, place: Place) -> tuple[str, Style] | None:
        """A letter to stand in the place of the character there, with its style."""
        return None

    def ticks(self, rows: int) -> Mapping[int, Tick]:
        """The signs in the rows of the scroll bar, from the top."""
        return {}

    @property
    def vertical_scrollbar(self) -> ScrollBar:
        if self._vertical_scrollbar is None:
            self._vertical_scrollbar = TickBar(self.ticks, thickness=self.scrollbar_size_vertical)
            self._vertical_scrollbar.display = False
            self.app._start_widget(self, self._vertical_scrollbar)
        return self._vertical_scrollbar

    # Setting lines ---------------------------------------------------------------------------------

    def on_resize(self, event: events.Resize) -> None:
        if self.page is None:
            self.set_lines()
        elif self.page.width != self._column_width:
            self.page.set_width(self._column_width)
            self._show_lines()
        elif event.size.height:
            self._show_lines()

    @property
    def _column_width(self) -> int:
        return max(min(self._measure, self.size.width - 2 * self._distance), 10)

    @property
    def _left(self) -> int:
        return max((self.size.width - self._column_width) // 2, min(self._distance, self.size.width))

    def set_lines(self) -> None:
        """Set the article anew; what was on the first line stays there."""
        if not self.size.width:
            return
        article = self.article or Article("", "")
        meta, note = (self.meta, self.note) if self.article else ("", self.empty)
        self.page = Page(article, self._column_width, meta, note)
        self._show_lines()

    def _show_lines(self) -> None:
        self.show_place(self._anchor)
        self.refresh()

    def _settle(self, top: int | None = None) -> None:
        """Break the lines around those in sight; what is on the first line stays there."""
        page = self.page
        if page is None or self._settling or not self.size.height:
            return
        self._settling = True
        height = self.size.height
        top = page.settle(round(self.scroll_y) if top is None else top, 2 * height, 3 * height)
        size = Size(self.size.width, len(page) + (1 if self.article else 0))
        if size != self.virtual_size:
            # Assigning it would lay out the whole screen anew.
            self.set_reactive(PageView.virtual_size, size)
            self._scroll_update(size)
        if top != round(self.scroll_y):
            self.scroll_to(y=top, animate=False, force=True, immediate=True)
        self._settling = False

    def watch_scroll_y(self, old_value: float, new_value: float) -> None:
        super().watch_scroll_y(old_value, new_value)
        if self.page is not None and not self._settling and round(old_value) != round(new_value):
            self._settle()
            # A pane that grows pulls the end of the text down; that is no place the user went to.
            if not (new_value < old_value and round(new_value) == round(self.max_scroll_y)):
                self._anchor = self._first_place()

    @property
    def top(self) -> Place:
        """What stands on the first line in sight."""
        return self._anchor

    def _first_place(self) -> Place:
        number = round(self.scroll_y)
        line = self.page.line(number) if self.page is not None else None
        return Place(line.part, line.start) if line is not None and number else _TOP

    @property
    def lines_in_sight(self) -> Sequence[Line]:
        """The lines on the screen, from the top."""
        top = round(self.scroll_y)
        return list(self.page.between(top, top + self.size.height)) if self.page is not None else []

    def show_place(self, place: Place) -> None:
        """Put a place on the first line."""
        if self.page is not None:
            self._settle(0 if place == _TOP else self.page.line_at(place))
            self._anchor = place

    def reveal(self, place: Place) -> None:
        """Scroll, if need be, until a place stands in the upper third."""
        if self.page is None:
            return
        if self.is_in_sight(place):
            number, top = self.page.line_at(place), round(self.scroll_y)
            if top + 1 <= number < top + self.size.height - 2:
                return
        number = self.page.settle(self.page.line_at(place), self.size.height, self.size.height)
        self._settle(max(number - self.size.height // 3, 0))
        self._anchor = self._first_place()

    def is_in_sight(self, place: Place) -> bool:
        """Whether a place stands on one of the lines on the screen."""
        lines = self.lines_in_sight
        if not lines:
            return False
        return Place(lines[0].part, lines[0].start) <= place <= Place(lines[-1].part, lines[-1].end)

    # Drawing ---------------------------------------------------------------------------------------

    def render_lines(self, crop: Region) -> list[Strip]:
        # What has to be looked up all over the screen is so once a painting, not once a line.
        self._drawing = _Drawing(self.rich_style, self.size.width, self._left, round(self.scroll_offset.y))
        return super().render_lines(crop)

    def render_line(self, y: int) -> Strip:
        """One line of the pane, cut at the edges of what lies over it."""
        base, width, left, top = self._drawing
        page, number = self.page, top + y
        line = page.line(number) if page is not None else None
        if page is None or line is None:
            return Strip.blank(width, base)
        face = base + self.get_component_rich_style(_FACE_CLASSES[line.face], partial=True)
        margin = self._margin(line, left + indent(line.face), base)
        return Strip(fitted([*margin, *self._text(page, line, face)], width, base), width)

    def _margin(self, line: Line, left: int, base: Style) -> Iterator[Segment]:
        sign, name = self.margin_mark(line) if line.end > line.start else ("", "")
        if not sign or left < _MARK_DISTANCE:
            yield Segment(" " * left, base)
            return
        yield Segment(" " * (left - _MARK_DISTANCE), base)
        yield Segment(sign, base + self.get_component_rich_style(name, partial=True))
        yield Segment(" " * (_MARK_DISTANCE - 1), base)

    def _text(self, page: Page, line: Line, face: Style) -> Iterator[Segment]:
        first = page.paragraph(line.paragraph).start
        layers = [*self.layers_over(line), *self._selection_layer(line, first)]
        text = page.texts[line.part]
        for start, end in _cut(line.start, line.end, layers):
            style = face
            for layer in layers:
                if layer.start < end and layer.end > start:
                    style += layer.style
            place = Place(line.part, start)
            style += Style.from_meta({"offset": (start - first, line.paragraph), **self.meta_at(place)})
            shown = text[start:end]
            if letter := self.letter_at(place):
                yield Segment(letter[0], style + letter[1])
                cells = width_of(shown) - 1
                shown = shown[1:] if len(shown) == cells + 1 else " " * cells
            yield Segment(shown, style)

    # Selection -------------------------------------------------------------------------------------

    def _selection_layer(self, line: Line, first: int) -> Iterator[Layer]:
        selection = self.text_selection
        span = selection.get_span(line.paragraph) if selection else None
        if span is not None and line.end > line.start:
            start, end = span
            stop = line.end if end == -1 else first + end
            yield Layer(first + start, stop, self.get_component_rich_style("article--selected", partial=True))

    def get_selection(self, selection: Selection) -> tuple[str, str] | None:
        """The selected text: paragraphs parted by blank lines, without the breaks of the screen."""
        page = self.page
        if page is None:
            return None
        chosen = []
        for number in range(page.paragraph_count):
            span = selection.get_span(number)
            if span is not None:
                start, end = span
                chosen.append(page.paragraph_text(number)[start : None if end == -1 else end])
        return "\n\n".join(chosen), "\n"

    def selection_updated(self, selection: Selection | None) -> None:
        self.refresh()

    # Moving ----------------------------------------------------------------------------------------

    def action_lines(self, count: int) -> None:
        self.scroll_to(y=self.scroll_y + count, animate=False, force=True)

    def action_pages(self, count: int) -> None:
        height = max(self.size.height - 2, 1)
        self.scroll_to(y=self.scroll_y + count * height, animate=False, force=True)

    def action_half_pages(self, count: int) -> None:
        height = max(self.size.height // 2, 1)
        self.scroll_to(y=self.scroll_y + count * height, animate=False, force=True)

    def action_first(self) -> None:
        self.scroll_to(y=0, animate=False, force=True)

    def action_last(self) -> None:
        if self.page is not None:
            self.page.settle_end(3 * self.size.height)
            self._settle(max(len(self.page) + 1 - self.size.height, 0))
            self._anchor = self._first_place()


def _cut(start: int, end: int, layers: Iterable[Layer]) -> Iterator[Span]:
    """The stretches of a line between the edges of what lies over it."""
    edges = {start, end}
    for layer in layers:
        edges.update(edge for edge in (layer.start, layer.end) if start < edge < end)
    return pairwise(sorted(edges))
