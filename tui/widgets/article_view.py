"""The article pane: an article set in a measured column, its highlights in layers.

Lines are broken once for a width; a line is cut at the edges of its highlights only when it is
drawn, so that a text of megabytes scrolls like a short one.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import ClassVar

from rich.segment import Segment
from rich.style import Style
from textual import events
from textual.geometry import Size
from textual.message import Message
from textual.reactive import var
from textual.scroll_view import ScrollView
from textual.selection import Selection
from textual.strip import Strip

from tui import actions
from tui.annotations import Annotations, Span, Statement
from tui.article import Article
from tui.widgets.highlights import Highlight, Highlights, Kind, Part, Piece, Place
from tui.widgets.page import Face, Line, Page, indent

MARGIN = 3
_MARK_DISTANCE = 2

_FACE_CLASSES = {face: f"article--{face}" for face in Face}
_KIND_CLASSES = {kind: f"article--{kind}" for kind in Kind}


@dataclass(frozen=True, slots=True)
class _Layer:
    """A stretch of one line with a style to lay over it."""

    start: int
    end: int
    style: Style


class ArticleView(ScrollView, can_focus=True):
    """Shows one article.

    Highlights lie over each other in the order statement, person, date, search hit, focus; each has a
    component class, and each is told by an attribute as well as by a colour.
    """

    BINDINGS = actions.bindings(actions.Place.ARTICLE)
    COMPONENT_CLASSES: ClassVar[set[str]] = {
        *_FACE_CLASSES.values(),
        *_KIND_CLASSES.values(),
        "article--focus",
        "article--cue",
        "article--mark",
        "article--mark-focus",
    }
    ALLOW_SELECT = True

    focused_highlight: var[int | None] = var(None)
    """The number of the highlight under the cursor in `highlights`."""

    class Inspected(Message):
        """Another highlight (or none) lies under the cursor."""

        def __init__(self, view: ArticleView, highlight: Highlight | None) -> None:
            super().__init__()
            self.view = view
            self.highlight = highlight

    class Chosen(Message):
        """Enter was pressed on a highlight, or it was clicked while under the cursor."""

        def __init__(self, view: ArticleView, highlight: Highlight) -> None:
            super().__init__()
            self.view = view
            self.highlight = highlight

    class NothingFurther(Message):
        """There is no highlight of these kinds in that direction."""

        def __init__(self, kind: Kind, forward: bool) -> None:
            super().__init__()
            self.kind = kind
            self.forward = forward

    class EndReached(Message):
        """The last line came into sight."""

    def __init__(self, *, measure: int = 72, id: str | None = None) -> None:
        """``measure`` is the widest column of text, in cells."""
        super().__init__(id=id)
        self._measure = measure
        self.article: Article | None = None
        self.annotations = Annotations()
        self.highlights = Highlights()
        self.shown: set[Kind] = set(Kind)
        self.meta = self.note = self.empty = ""
        self._page: Page | None = None
        self._anchor = Place(Part.TITLE, 0)
        self._holding = False

    def show(
        self, article: Article, annotations: Annotations, highlights: Highlights, meta: str, note: str = ""
    ) -> None:
        """Show an article from its top. ``meta`` stands under the headline, ``note`` at the end."""
        self.article, self.annotations, self.highlights = article, annotations, highlights
        self.meta, self.note = meta, note
        self.focused_highlight = None
        self._anchor = Place(Part.TITLE, 0)
        self._set_lines()

    def mark(self, annotations: Annotations, highlights: Highlights, note: str | None = None) -> None:
        """Give the shown article other highlights; the place stays."""
        self.annotations, self.highlights = annotations, highlights
        self.focused_highlight = None
        if note is not None and note != self.note:
            self.note = note
            self._set_lines()
        self.refresh()

    def show_nothing(self, sentence: str) -> None:
        """An empty pane with a sentence that says what to do next."""
        self.article = None
        self.empty = sentence
        self.annotations, self.highlights = Annotations(), Highlights()
        self.focused_highlight = None
        self._set_lines()

    # Setting lines ---------------------------------------------------------------------------------

    def on_resize(self, event: events.Resize) -> None:
        if self._page is None or self._page.width != self._column_width:
            self._set_lines()

    @property
    def _column_width(self) -> int:
        return max(min(self._measure, self.size.width - MARGIN - 2), 10)

    @property
    def _left(self) -> int:
        return max((self.size.width - self._column_width) // 2, min(MARGIN, self.size.width))

    def _set_lines(self) -> None:
        if not self.size.width:
            return
        article = self.article or Article("", "")
        meta, note = (self.meta, self.note) if self.article else ("", self.empty)
        self._page = Page(article, self._column_width, meta, note)
        self._holding = True
        self.virtual_size = Size(self.size.width, len(self._page) + (1 if self.article else 0))
        top = 0 if self._anchor == Place(Part.TITLE, 0) else self._page.line_at(self._anchor)
        self.scroll_to(y=top, animate=False, force=True)
        self._holding = False
        self.refresh()

    def watch_scroll_y(self, old_value: float, new_value: float) -> None:
        super().watch_scroll_y(old_value, new_value)
        if self._page is not None and not self._holding and self._page.lines:
            self._anchor = self._top_place()
            if self.max_scroll_y and new_value >= self.max_scroll_y:
                self.post_message(self.EndReached())

    def _top_place(self) -> Place:
        assert self._page is not None
        number = min(round(self.scroll_y), len(self._page) - 1)
        if number == 0:
            return Place(Part.TITLE, 0)
        line = self._page.lines[number]
        return Place(line.part, line.start)

    # Drawing ---------------------------------------------------------------------------------------

    def render_line(self, y: int) -> Strip:
        """One line of the pane, cut at the edges of its highlights."""
        width = self.size.width
        number = round(self.scroll_offset.y) + y
        base = self.rich_style
        page = self._page
        if page is None or number >= len(page.lines):
            return Strip.blank(width, base)
        line = page.lines[number]
        face = base + self.get_component_rich_style(_FACE_CLASSES[line.face], partial=True)
        left = self._left + indent(line.face)
        segments = [*self._margin(line, left, base), *self._text(page, line, face)]
        return Strip(segments).adjust_cell_length(width, base)

    def _margin(self, line: Line, left: int, base: Style) -> Iterator[Segment]:
        """The left margin, with a bar beside statements and a stronger one at the cursor."""
        name, sign = "", ""
        if line.end > line.start and line.part in (Part.TITLE, Part.TEXT):
            if self._focus_pieces(line):
                name, sign = "article--mark-focus", "▌"
            elif Kind.STATEMENT in self.shown and any(
                self.highlights.between(Kind.STATEMENT, line.part, line.start, line.end)
            ):
                name, sign = "article--mark", "│"
        if not sign or left < _MARK_DISTANCE:
            yield Segment(" " * left, base)
            return
        yield Segment(" " * (left - _MARK_DISTANCE), base)
        yield Segment(sign, base + self.get_component_rich_style(name, partial=True))
        yield Segment(" " * (_MARK_DISTANCE - 1), base)

    def _focus_pieces(self, line: Line) -> list[Span]:
        if self.focused_highlight is None:
            return []
        focus = self.highlights.all[self.focused_highlight]
        if focus.part != line.part:
            return []
        return [span for span in focus.spans if span[0] < line.end and span[1] > line.start]

    def _text(self, page: Page, line: Line, face: Style) -> Iterator[Segment]:
        pieces: list[Piece] = []
        layers: list[_Layer] = []
        if line.part in (Part.TITLE, Part.TEXT):
            for kind in Kind:
                if kind in self.shown:
                    style = self.get_component_rich_style(_KIND_CLASSES[kind], partial=True)
                    found = list(self.highlights.between(kind, line.part, line.start, line.end))
                    pieces.extend(found)
                    layers.extend(_Layer(piece.start, piece.end, style) for piece in found)
            layers.extend(self._focus_layers(line))
        paragraph_start = page.paragraph_starts[line.paragraph].offset if page.paragraph_starts else 0
        layers.extend(self._selection_layer(line, paragraph_start))
        text = page.texts[line.part]
        for start, end in _cut(line.start, line.end, layers):
            style = face
            for layer in layers:
                if layer.start < end and layer.end > start:
                    style += layer.style
            meta: dict[str, object] = {"offset": (start - paragraph_start, line.paragraph)}
            numbers = [piece.number for piece in pieces if piece.start < end and piece.end > start]
            if numbers:
                meta["highlight"] = self.highlights.at(Place(line.part, start), self.shown)
            yield Segment(text[start:end], style + Style.from_meta(meta))

    def _focus_layers(self, line: Line) -> Iterator[_Layer]:
        if self.focused_highlight is None:
            return
        focus = self.highlights.all[self.focused_highlight]
        if focus.part != line.part:
            return
        said = self.statement(focus)
        if said is not None:
            cue = self.get_component_rich_style("article--cue", partial=True)
            speaker = said.speaker.spans if said.speaker else ()
            for start, end in (*said.cue, *speaker):
                yield _Layer(start, end, cue)
        style = self.get_component_rich_style("article--focus", partial=True)
        for start, end in focus.spans:
            yield _Layer(start, end, style)

    def _selection_layer(self, line: Line, paragraph_start: int) -> Iterator[_Layer]:
        selection = self.text_selection
        span = selection.get_span(line.paragraph) if selection else None
        if span is not None and line.end > line.start:
            start, end = span
            stop = line.end if end == -1 else paragraph_start + end
            style = self.screen.get_component_rich_style("screen--selection")
            yield _Layer(paragraph_start + start, stop, style)

    # Selection -------------------------------------------------------------------------------------

    def get_selection(self, selection: Selection) -> tuple[str, str] | None:
        """The selected text: paragraphs parted by blank lines, without the breaks of the screen."""
        page = self._page
        if page is None or not page.paragraph_starts:
            return None
        chosen = []
        for number in range(len(page.paragraph_starts)):
            span = selection.get_span(number)
            if span is not None:
                start, end = span
                chosen.append(page.paragraph(number)[start : None if end == -1 else end])
        return "\n\n".join(chosen), "\n"

    def selection_updated(self, selection: Selection | None) -> None:
        self.refresh()

    # Highlights ------------------------------------------------------------------------------------

    def statement(self, highlight: Highlight) -> Statement | None:
        """The statement that a highlight marks, None for other kinds."""
        if highlight.kind is not Kind.STATEMENT:
            return None
        layer = self.annotations.statements
        return (layer.title if highlight.part is Part.TITLE else layer.text)[highlight.index]

    @property
    def current(self) -> Highlight | None:
        """The highlight under the cursor."""
        return None if self.focused_highlight is None else self.highlights.all[self.focused_highlight]

    def watch_focused_highlight(self, old: int | None, new: int | None) -> None:
        self.refresh()
        self.post_message(self.Inspected(self, self.current))

    def go_to(self, number: int) -> None:
        """Put the cursor on a highlight and bring it into sight."""
        self.focused_highlight = number
        self.reveal(self.highlights.all[number].place)

    def reveal(self, place: Place) -> None:
        """Scroll, if need be, until a place stands in the upper third."""
        if self._page is None:
            return
        number = self._page.line_at(place)
        top = round(self.scroll_y)
        height = self.size.height
        if not top + 1 <= number < top + height - 2:
            self.scroll_to(y=max(number - height // 3, 0), animate=False, force=True)

    def _is_in_sight(self, place: Place) -> bool:
        assert self._page is not None
        return 0 <= self._page.line_at(place) - round(self.scroll_y) < self.size.height

    def _step(self, kinds: Iterable[Kind], forward: bool) -> None:
        if self._page is None or self.article is None:
            return
        current = self.current
        inside = current is not None and self._is_in_sight(current.place)
        place = current.place if inside and current else self._top_place()
        kinds = list(kinds)
        if forward:
            number = self.highlights.next(kinds, place, inclusive=not inside)
        else:
            number = self.highlights.previous(kinds, place)
        if number is None:
            self.post_message(self.NothingFurther(kinds[0], forward))
        else:
            self.go_to(number)

    def on_click(self, event: events.Click) -> None:
        number = event.style.meta.get("highlight")
        if number is None or not 0 <= number < len(self.highlights.all):
            return
        if number == self.focused_highlight:
            self.post_message(self.Chosen(self, self.highlights.all[number]))
        else:
            self.focused_highlight = number

    # Actions ---------------------------------------------------------------------------------------

    def action_next_highlight(self, kind: str) -> None:
        self._step([Kind(kind)], forward=True)

    def action_previous_highlight(self, kind: str) -> None:
        self._step([Kind(kind)], forward=False)

    def action_choose(self) -> None:
        if self.current is not None:
            self.post_message(self.Chosen(self, self.current))

    def action_lines(self, count: int) -> None:
        self.scroll_to(y=self.scroll_y + count, animate=False, force=True)

    def action_pages(self, count: int) -> None:
        self.scroll_to(y=self.scroll_y + count * max(self.size.height - 2, 1), animate=False, force=True)

    def action_first(self) -> None:
        self.scroll_to(y=0, animate=False, force=True)

    def action_last(self) -> None:
        self.scroll_to(y=self.max_scroll_y, animate=False, force=True)


def _cut(start: int, end: int, layers: Iterable[_Layer]) -> Iterator[Span]:
    """The stretches of a line between the edges of what lies over it."""
    edges = {start, end}
    for layer in layers:
        edges.update(edge for edge in (layer.start, layer.end) if start < edge < end)
    ordered = sorted(edges)
    return pairwise(ordered)
