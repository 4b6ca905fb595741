"""What changed between two texts, to be read: what went is struck out, what came is underlined."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import accumulate
from typing import ClassVar

from rich.segment import Segment
from rich.style import Style

from tui import actions
from tui.annotations import Span
from tui.differences import Mark, Paragraph
from tui.widgets.article.wrapping import wrap
from tui.widgets.lists.line_list import FlowList

_MARGIN = 3
_WIDEST = 80


class DifferenceList(FlowList):
    """Paragraphs with their sign in the margin: ``+`` new, ``-`` gone, ``~`` changed."""

    BINDINGS = actions.bindings(actions.Place.DIFFERENCES)
    COMPONENT_CLASSES: ClassVar[set[str]] = {
        "differences--same",
        "differences--old",
        "differences--new",
        "differences--sign",
    }

    def __init__(self, paragraphs: Sequence[Paragraph], *, id: str | None = None) -> None:
        super().__init__(id=id)
        self.has_cursor = False
        self._paragraphs = paragraphs
        self._texts = ["".join(piece.text for piece in paragraph.pieces) for paragraph in paragraphs]
        self._lines: dict[tuple[int, int], list[Span]] = {}

    def on_mount(self) -> None:
        self.set_count(len(self._paragraphs))

    def _wrapped(self, number: int, width: int) -> list[Span]:
        found = self._lines.get((number, width))
        if found is None:
            text = self._texts[number]
            found = self._lines[number, width] = wrap(text, 0, len(text), min(width - _MARGIN - 1, _WIDEST))
        return found

    def height(self, number: int, width: int) -> int:
        return len(self._wrapped(number, width)) + 1

    def draw_row(self, number: int, line: int, width: int, style: Style) -> Iterable[Segment]:
        paragraph = self._paragraphs[number]
        lines = self._wrapped(number, width)
        if line >= len(lines):
            return []
        sign = style + self.get_component_rich_style("differences--sign", partial=True)
        segments = [Segment(f" {paragraph.sign} ", sign)]
        first, last = lines[line]
        ends = list(accumulate(len(piece.text) for piece in paragraph.pieces))
        for piece, end in zip(paragraph.pieces, ends, strict=True):
            start = max(end - len(piece.text), first)
            if start < min(end, last):
                segments.append(
                    Segment(
                        self._texts[number][start : min(end, last)], self._style(style, paragraph, piece.mark)
                    )
                )
        return segments

    def _style(self, style: Style, paragraph: Paragraph, mark: Mark) -> Style:
        if mark is Mark.BOTH:
            if paragraph.sign == "~":
                return style
            return style + self.get_component_rich_style("differences--same", partial=True)
        name = "differences--old" if mark is Mark.OLD else "differences--new"
        return style + self.get_component_rich_style(name, partial=True)

    @property
    def changed(self) -> int:
        """How many paragraphs are not the same in both texts."""
        return sum(paragraph.sign != " " for paragraph in self._paragraphs)

    def next_change(self, step: int) -> bool:
        """Scroll to the next changed paragraph down (``step`` 1) or up (-1); False where there is none."""
        top = round(self.scroll_y)
        places = [
            self.first_line(number)
            for number, paragraph in enumerate(self._paragraphs)
            if paragraph.sign != " "
        ]
        further = [place for place in places if (place > top if step > 0 else place < top)]
        if not further:
            return False
        self.scroll_to(y=further[0] if step > 0 else further[-1], animate=False, force=True)
        return True
