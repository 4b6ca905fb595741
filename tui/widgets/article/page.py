"""An article set in lines: which stretch of which text stands on which line, and in what face.

A section of some thousand characters is broken into lines when one first looks at it; the length of the
others is estimated. So a text of megabytes costs what is read of it.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import accumulate
from typing import NamedTuple

from tui.article import Article, Block, Role
from tui.widgets.article.highlights import Part, Place
from tui.widgets.article.wrapping import wrap

SECTION = 8_000
"""Characters that are broken into lines at once: a few milliseconds' work in any script."""
_LONG = 16_000
"""A paragraph with more characters is broken piece by piece; the last line of a piece may be short."""


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


class Paragraph(NamedTuple):
    """A stretch of the text of ``part`` between two breaks."""

    part: Part
    start: int
    end: int


@dataclass(slots=True)
class _Section:
    """Blocks ``first`` to before ``last`` of one part, or a piece of a long one."""

    part: Part
    first: int
    last: int
    start: int
    end: int
    lines: Sequence[Line] | None = None
    length: int = 0


class Page:
    """The lines of one article in a column of ``width`` cells.

    ``meta`` is the sentence under the headline, ``note`` what is said at the end; both may be empty.
    Numbers of lines hold until another section is broken: see `settle`.
    """

    def __init__(self, article: Article, width: int, meta: str = "", note: str = "") -> None:
        self.texts = {Part.TITLE: article.title, Part.META: meta, Part.TEXT: article.text, Part.NOTE: note}
        self._blocks = article.blocks or _paragraphs(article.text)
        self._front = 2 if meta else 1
        self._sections = list(self._parted())
        self._places = [Place(section.part, section.start) for section in self._sections]
        self.set_width(width)

    def _parted(self) -> Iterator[_Section]:
        yield _Section(Part.TITLE, 0, 0, 0, len(self.texts[Part.TITLE]))
        if self.texts[Part.META]:
            yield _Section(Part.META, 0, 0, 0, len(self.texts[Part.META]))
        first = start = 0
        for number, block in enumerate(self._blocks):
            if number > first and block.end - start > SECTION:
                yield _Section(Part.TEXT, first, number, start, self._blocks[number - 1].end)
                first = number
            if number == first:
                start = block.start
            while block.end - start > _LONG:
                cut = self.texts[Part.TEXT].rfind(" ", start + 1, start + SECTION) + 1 or start + SECTION
                yield _Section(Part.TEXT, first, number + 1, start, cut)
                start = cut
        if first < len(self._blocks):
            yield _Section(Part.TEXT, first, len(self._blocks), start, self._blocks[-1].end)
        if self.texts[Part.NOTE]:
            yield _Section(Part.NOTE, 0, 0, 0, len(self.texts[Part.NOTE]))

    # Lines -----------------------------------------------------------------------------------------

    def set_width(self, width: int) -> None:
        """Another column: every line is broken anew when it is looked at."""
        self.width = max(width, 1)
        for section in self._sections:
            section.lines = None
            section.length = self._estimate(section)
        self._count()

    def _estimate(self, section: _Section) -> int:
        paragraphs = max(section.last - section.first, 1)
        return (section.end - section.start) // self.width + 2 * paragraphs

    def _count(self) -> None:
        self._starts = list(accumulate((section.length for section in self._sections), initial=0))

    def _break(self, number: int) -> int:
        """Break a section into lines; returns by how many the estimate was too short."""
        section = self._sections[number]
        if section.lines is not None:
            return 0
        section.lines = list(self._broken(section))
        more = len(section.lines) - section.length
        section.length = len(section.lines)
        return more

    def _broken(self, section: _Section) -> Iterator[Line]:
        match section.part:
            case Part.TITLE:
                yield Line(Part.TITLE, 0, 0, Face.BODY, 0)
                yield from self._set(Part.TITLE, 0, section.end, Face.HEADLINE, 0)
            case Part.META:
                yield from self._set(Part.META, 0, section.end, Face.META, 1)
            case Part.NOTE:
                paragraph = self._front + len(self._blocks)
                yield Line(Part.NOTE, 0, 0, Face.BODY, paragraph)
                yield from self._set(Part.NOTE, 0, section.end, Face.NOTE, paragraph)
            case Part.TEXT:
                for number in range(section.first, section.last):
                    yield from self._block(number, section)

    def _block(self, number: int, section: _Section) -> Iterator[Line]:
        block = self._blocks[number]
        start, end = max(block.start, section.start), min(block.end, section.end)
        previous = self._blocks[number - 1].role if number else None
        if start == block.start and (number == 0 or (previous, block.role) not in _WITHOUT_GAP):
            yield Line(Part.TEXT, start, start, Face.BODY, self._front + number)
        face = _FACES.get(block.role, Face.BODY) if block.role else Face.BODY
        yield from self._set(Part.TEXT, start, end, face, self._front + number)

    def _set(self, part: Part, start: int, end: int, face: Face, paragraph: int) -> Iterator[Line]:
        for first, last in wrap(self.texts[part], start, end, self.width - indent(face)):
            yield Line(part, first, last, face, paragraph)

    def __len__(self) -> int:
        """How many lines there are, as far as that is known."""
        return self._starts[-1]

    def settle(self, top: int, above: int, below: int) -> int:
        """Break what stands on lines ``top - above`` to ``top + below``.

        Returns the number that the line ``top`` has after that: what stood there stays there, unless it
        was not broken before.
        """
        number = self._section_of_line(top)
        within = top - self._starts[number]
        changed = self._break(number) != 0
        within = min(within, max(self._sections[number].length - 1, 0))
        reached = self._sections[number].length - within
        following = number + 1
        while reached < below and following < len(self._sections):
            changed |= self._break(following) != 0
            reached += self._sections[following].length
            following += 1
        reached, before = within, number - 1
        while reached < above and before >= 0:
            changed |= self._break(before) != 0
            reached += self._sections[before].length
            before -= 1
        if changed:
            self._count()
        return self._starts[number] + within

    def settle_end(self, height: int) -> None:
        """Break the last ``height`` lines."""
        self.settle(max(len(self) - 1, 0), height, 1)

    def _section_of_line(self, number: int) -> int:
        found = bisect_right(self._starts, max(number, 0)) - 1
        return max(min(found, len(self._sections) - 1), 0)

    def _broken_lines(self, number: int) -> Sequence[Line]:
        if self._break(number):
            self._count()
        return self._sections[number].lines or ()

    def line(self, number: int) -> Line | None:
        """A line; None where there is none, and where nothing was broken yet (see `settle`)."""
        section = self._section_of_line(number)
        lines, within = self._sections[section].lines, number - self._starts[section]
        return lines[within] if lines is not None and 0 <= within < len(lines) else None

    def between(self, first: int, last: int) -> Iterator[Line]:
        """The lines from ``first`` to before ``last`` that were broken."""
        found = map(self.line, range(max(first, 0), min(last, len(self))))
        return (line for line in found if line is not None)

    @property
    def lines(self) -> Sequence[Line]:
        """All lines: breaks all there is, however long."""
        return [line for number in range(len(self._sections)) for line in self._broken_lines(number)]

    def text_of(self, line: Line) -> str:
        return self.texts[line.part][line.start : line.end]

    def line_at(self, place: Place) -> int:
        """The number of the line that shows a place; the last one before it where none does."""
        section = max(bisect_right(self._places, place) - 1, 0)
        lines = self._broken_lines(section)
        return self._starts[section] + max(bisect_right(lines, place, key=_place) - 1, 0)

    def place_at(self, number: int) -> Place:
        """What stands on a line: estimated where nothing was broken; after the last line, the end."""
        if number >= len(self):
            return Place(Part.NOTE, len(self.texts[Part.NOTE]) + 1)
        at = self._section_of_line(number)
        section, within = self._sections[at], max(number - self._starts[at], 0)
        if section.lines:
            return _place(section.lines[min(within, len(section.lines) - 1)])
        characters = section.end - section.start
        return Place(section.part, section.start + characters * within // max(section.length, 1))

    def share(self, place: Place) -> float:
        """How far down the page a place stands, from 0 to 1: estimated where nothing was broken."""
        number = max(bisect_right(self._places, place) - 1, 0)
        section = self._sections[number]
        if section.lines is not None:
            within = float(max(bisect_right(section.lines, place, key=_place) - 1, 0))
        else:
            within = section.length * (place.offset - section.start) / max(section.end - section.start, 1)
        return (self._starts[number] + within) / max(len(self), 1)

    # Paragraphs ------------------------------------------------------------------------------------

    @property
    def paragraph_count(self) -> int:
        """How many paragraphs there are, title, meta and note among them."""
        return self._front + len(self._blocks) + bool(self.texts[Part.NOTE])

    def paragraph(self, number: int) -> Paragraph:
        """Where a paragraph stands."""
        if number < self._front:
            part = (Part.TITLE, Part.META)[number]
            return Paragraph(part, 0, len(self.texts[part]))
        if number - self._front < len(self._blocks):
            block = self._blocks[number - self._front]
            return Paragraph(Part.TEXT, block.start, block.end)
        return Paragraph(Part.NOTE, 0, len(self.texts[Part.NOTE]))

    def paragraph_at(self, place: Place) -> int:
        """The number of the paragraph that a place belongs to."""
        match place.part:
            case Part.TITLE | Part.META:
                return min(int(place.part), self._front - 1)
            case Part.NOTE:
                return self.paragraph_count - 1
            case Part.TEXT:
                at = bisect_right(self._blocks, place.offset, key=lambda block: block.start) - 1
                return self._front + max(at, 0)

    def paragraph_text(self, number: int) -> str:
        """The text of a paragraph, without the breaks of its lines."""
        part, start, end = self.paragraph(number)
        return self.texts[part][start:end]


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
