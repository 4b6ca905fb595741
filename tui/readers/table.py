"""CSV and other tables of text: a row an article, columns known by their headers or guessed by content."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import islice

from tui.article import Problem
from tui.messages import _
from tui.readers.decoding import decode
from tui.readers.draft import Draft
from tui.readers.fields import draft_of_record, known
from tui.readers.publication import parse_published
from tui.readers.records import without_text
from tui.readers.source import Source, UnreadableError

DELIMITERS = ",;\t|"
_LONGEST_FIELD = 1 << 25
_SEPARATOR_LINE = re.compile(r"sep=(.)\r?\n", re.IGNORECASE)
_ROWS_TO_GUESS = 20
_TEXT_LENGTH = 150


def read(source: Source) -> Iterator[Draft | Problem]:
    """The articles of the rows, in order."""
    decoded = decode(source.data, preferred=source.options.encoding)
    text = decoded.text
    separator = _SEPARATOR_LINE.match(text)
    if separator is not None:
        text = text[separator.end() :]
    delimiter = separator[1] if separator is not None else delimiter_of(text[:65_536])
    csv.field_size_limit(_LONGEST_FIELD)
    rows = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter or ",")
    references = articles = 0
    try:
        for record in _records(rows, source.options.fields):
            draft = draft_of_record(record, source.options.fields)
            if draft.paragraphs:
                articles += 1
                draft.encoding = decoded.encoding
                yield draft
            elif draft.title:
                references += 1
    except csv.Error as error:
        yield Problem(source.path, _line_problem(rows.line_num, error), source.member)
    if text.count('"') % 2:
        yield Problem(source.path, _("has a quotation mark that never closes"), source.member)
    if references:
        yield Problem(source.path, without_text(references), source.member)
    elif not articles:
        raise UnreadableError(_("is a table without any article"))


def delimiter_of(text: str) -> str | None:
    """The character that parts the columns of the first line, None where it is no table's."""
    first = re.split(r"[\r\n]", text.lstrip("\ufeff\r\n"), maxsplit=1)[0]
    counts = {delimiter: first.count(delimiter) for delimiter in DELIMITERS}
    best = max(DELIMITERS, key=lambda delimiter: (known_headers(first, delimiter), counts[delimiter]))
    return best if counts[best] else None


def known_headers(line: str, delimiter: str) -> int:
    """How many headers of a line name fields of an article, each field once."""
    try:
        headers = next(csv.reader([line.strip()], delimiter=delimiter), [])
    except csv.Error:
        return 0
    return len({known(header) for header in headers if len(header) < 60} - {None})


def _records(rows: Iterator[list[str]], mapping: Mapping[str, str]) -> Iterator[Mapping[str, object]]:
    head = list(islice(rows, _ROWS_TO_GUESS))
    if not any(head):
        return
    if (
        sum(known(header, mapping) is not None for header in head[0]) >= 1
        and max(map(len, head[0]), default=0) < 80
    ):
        headers = [header.strip() for header in head.pop(0)]
    else:
        headers = _guessed_headers(head)
    for part in (head, rows):
        for row in part:
            record: dict[str, object] = {}
            for header, cell in zip(headers, row, strict=False):
                if header and cell.strip() and header not in record:
                    record[header] = cell
            yield record


def _guessed_headers(rows: Sequence[Sequence[str]]) -> list[str]:
    """Names for the columns of a table without headers, by what stands in its first rows."""
    width = max(map(len, rows))
    columns = [[row[place].strip() for row in rows if place < len(row)] for place in range(min(width, 200))]
    headers = [""] * len(columns)
    lengths = [sum(map(len, column)) / max(len(column), 1) for column in columns]
    longest = max(range(len(columns)), key=lengths.__getitem__)
    if lengths[longest] < _TEXT_LENGTH or not any(" " in cell for cell in columns[longest]):
        return headers
    headers[longest] = "text"
    for place, column in enumerate(columns):
        if headers[place]:
            continue
        if all(re.match(r"https?://", cell) for cell in column):
            name = "url"
        elif all(parse_published(cell) is not None for cell in column) and lengths[place] < 60:
            name = "date"
        elif 15 <= lengths[place] <= 250 and all(" " in cell for cell in column):
            name = "title"
        else:
            continue
        if name not in headers:
            headers[place] = name
    return headers


def _line_problem(number: int, error: Exception) -> str:
    return _("line {line} of the table cannot be read: {error}").format(line=number, error=error)
