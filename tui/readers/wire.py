"""Plain text as news wires and home-made scrapers leave it: headers, headline, paragraphs, trailer."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tui import structure
from tui.article import Problem, Published
from tui.messages import _
from tui.readers import tiny
from tui.readers.decoding import Decoded, decode
from tui.readers.draft import Draft, Paragraph
from tui.readers.paragraphs import paragraphs_of
from tui.readers.publication import find_day
from tui.readers.source import Source, UnreadableError
from tui.readers.wire_header import read_header
from tui.readers.wire_lines import is_note
from tui.readers.wire_trailer import read_trailer, take_byline
from tui.text import clean, fold

_NOTES_WITHIN = 8
_AGENCY = re.compile(r"^\(([A-Z]{2,8})\)\s[-–—]|\(([^()\d]{2,40})\)\s*[-–—:._]*\s*$")


def read(source: Source) -> Iterator[Draft | Problem]:
    """The one article of a text file."""
    decoded = _decoded(source)
    draft = draft_of(decoded.text)
    draft.encoding = decoded.encoding
    yield draft


def _decoded(source: Source) -> Decoded:
    """Raises `UnreadableError` for a few bytes that are no words in any encoding."""
    decoded = decode(source.data, preferred=source.options.encoding)
    if decoded.encoding is None or len(source.data) > tiny.LONGEST or source.options.encoding is not None:
        return decoded
    encoding = tiny.encoding_of(source.data)
    if encoding is None:
        raise UnreadableError(_("is not text"))
    return Decoded(source.data.decode(encoding, errors="replace"), encoding)


def draft_of(text: str) -> Draft:
    """The article of a plain text: headline and what is known of it apart from its paragraphs."""
    lines = clean(text).split("\n")
    draft = Draft()
    begin = read_header(lines, draft)
    end = read_trailer(lines, begin, draft)
    draft.paragraphs.extend(Paragraph(paragraph) for paragraph in paragraphs_of(lines[begin:end]))
    draft.paragraphs = [
        paragraph
        for place, paragraph in enumerate(draft.paragraphs)
        if place >= _NOTES_WITHIN or not is_note(paragraph.text)
    ]
    take_byline(draft)
    _read_dateline(draft)
    return draft


def _read_dateline(draft: Draft) -> None:
    """Agency and, where it has a year, the day of "VAUVERT, 20 nov 2024 (ADQ) - "."""
    for paragraph in draft.paragraphs[:3]:
        end = structure.dateline_end(paragraph.text, 0, len(paragraph.text))
        if end is None:
            continue
        dateline = paragraph.text[:end]
        agency = _AGENCY.search(dateline)
        if agency is not None and draft.source is None:
            draft.source = (agency[1] or agency[2]).strip()
        if draft.published is None and re.search(r"\d{4}", dateline):
            draft.published = _day_of(dateline)
        return


def _day_of(dateline: str) -> Published | None:
    found = find_day(fold(dateline))
    return None if found is None else Published(found[0])
