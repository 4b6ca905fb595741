"""An article set in lines: which stretch of which text stands on which line, and in what face."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from enum import StrEnum
from typing import NamedTuple

from tui.article import Article, Block, Role
from tui.widgets.highlights import Part, Place
from tui.widgets.wrapping import wrap


class Face(StrEnum):
    """How a line is set; each has a component class of the same name."""

    HEADLINE = "headline"
    META = "meta"
    LEAD = "lead"
    BODY = "body"
    SUBHEAD = "subhead"
    CAPTION = "caption"
    CREDIT = "credit"
    BYLINE = "byline"
    QUOTATION = "quotation"
    NOTE = "note"


_FACES = {
    Role.LEAD: Face.LEAD,
    Role.SUBHEAD: Face.SUBHEAD,
    Role.CAPTION: Face.CAPTION,
    Role.CREDIT: Face.CREDIT,
    Role.BYLINE: Face.BYLINE,
    Role.DATELINE: Face.BYLINE,
    Role.SIGNATURE: Face.BYLINE,
    Role.QUOTATION: Face.QUOTATION,
}
_INDENTS = {Face.CAPTION: 2, Face.CREDIT: 2, Face.QUOTATION: 4}
_WITHOUT_GAP = {(Role.LIST, Role.LIST), (Role.CAPTION, Role.CREDIT)}


class Line(NamedTuple):
    """``start`` and ``end`` are code points in the text of ``part``; ``paragraph`` counts all of the page."""

    part: Part
    start: int
    end: int
    face: Face
    paragraph: int


class Page:
    """The lines of one article in a column of ``width`` cells.

    ``meta`` is the sentence under the headline, ``note`` what is said at the end; both may be empty.
    """

    def __init__(self, article: Article, width: int, meta: str = "", note: str = "") -> None:
        self.width = width
        self.texts = {Part.TITLE: article.title, Part.META: meta, Part.TEXT: article.text, Part.NOTE: note}
        self.lines: list[Line] = []
        self.paragraph_starts: list[Place] = []
        self._gap(Part.TITLE, 0)
        self._add(Part.TITLE, 0, len(article.title), Face.HEADLINE)
        if meta:
            self._add(Part.META, 0, len(meta), Face.META)
        previous: Role | None = None
        for number, block in enumerate(article.blocks or _paragraphs(article.text)):
            if number == 0 or (previous, block.role) not in _WITHOUT_GAP:
                self._gap(Part.TEXT, block.start)
            face = _FACES.get(block.role, Face.BODY) if block.role else Face.BODY
            self._add(Part.TEXT, block.start, block.end, face)
            previous = block.role
        if note:
            self._gap(Part.NOTE, 0)
            self._add(Part.NOTE, 0, len(note), Face.NOTE)

    def _gap(self, part: Part, offset: int) -> None:
        self.lines.append(Line(part, offset, offset, Face.BODY, len(self.paragraph_starts)))

    def _add(self, part: Part, start: int, end: int, face: Face) -> None:
        paragraph = len(self.paragraph_starts)
        self.paragraph_starts.append(Place(part, start))
        width = self.width - indent(face)
        self.lines.extend(
            Line(part, first, last, face, paragraph)
            for first, last in wrap(self.texts[part], start, end, width)
        )

    def __len__(self) -> int:
        return len(self.lines)

    def text_of(self, line: Line) -> str:
        return self.texts[line.part][line.start : line.end]

    def line_at(self, place: Place) -> int:
        """The number of the line that shows a place; the last one before it where none does."""
        return max(bisect_right(self.lines, place, key=_place) - 1, 0)

    def paragraph(self, number: int) -> str:
        """The text of a paragraph, without the breaks of its lines."""
        start = self.paragraph_starts[number]
        first = bisect_left(self.lines, number, key=lambda line: line.paragraph)
        last = bisect_right(self.lines, number, key=lambda line: line.paragraph) - 1
        end = max(line.end for line in self.lines[first : last + 1])
        return self.texts[start.part][start.offset : end]


def indent(face: Face) -> int:
    """Cells that lines of this face stand in from the left edge of the column."""
    return _INDENTS.get(face, 0)


def _place(line: Line) -> Place:
    return Place(line.part, line.start)


def _paragraphs(text: str) -> Sequence[Block]:
    """The blocks of a text for which nobody gave any."""
    blocks = []
    start = 0
    for paragraph in text.split("\n\n"):
        blocks.append(Block(start, start + len(paragraph)))
        start += len(paragraph) + 2
    return blocks
