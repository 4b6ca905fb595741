"""Rows of named values → CSV, JSON Lines or Markdown, safe to open in a terminal or a spreadsheet."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterable, Mapping, Sequence

from tui.export import json_line
from tui.text import clean_line

Row = Mapping[str, object]

_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\uff1d", "\uff0b", "\uff0d", "\uff20")
"""What makes a spreadsheet take a cell for a formula (OWASP, CSV injection); the last are of full width."""
_MARKDOWN_SIGNS = str.maketrans({sign: f"\\{sign}" for sign in "\\`*_[]<>|#"})


def _csv_line(cells: Iterable[str]) -> bytes:
    line = io.StringIO()
    csv.writer(line, lineterminator="\r\n").writerow(cells)
    return line.getvalue().encode()


def _csv_cell(value: object) -> str:
    """The cell as text; one that a spreadsheet would run as a formula begins with an apostrophe."""
    text = _plain(value)
    return "'" + text if text.lstrip().startswith(_FORMULA_STARTS) else text


def _plain(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    return clean_line(str(value))


def csv_lines(rows: Iterable[Row], columns: Sequence[str]) -> Iterable[bytes]:
    """RFC 4180 with a row of column names; UTF-8."""
    yield _csv_line(columns)
    for row in rows:
        yield _csv_line(_csv_cell(row[column]) for column in columns)


def jsonl_lines(rows: Iterable[Row], columns: Sequence[str]) -> Iterable[bytes]:
    """One object a line; values stay exact."""
    for row in rows:
        yield json_line({column: row[column] for column in columns})


def markdown_lines(rows: Iterable[Row], columns: Sequence[str]) -> Iterable[bytes]:
    """A table of GitHub's kind; signs of markup in values are escaped."""
    yield f"| {' | '.join(columns)} |\n|{'---|' * len(columns)}\n".encode()
    for row in rows:
        cells = (_plain(row[column]).translate(_MARKDOWN_SIGNS) for column in columns)
        yield f"| {' | '.join(cells)} |\n".encode()


FORMATS: Mapping[str, Callable[[Iterable[Row], Sequence[str]], Iterable[bytes]]] = {
    "csv": csv_lines,
    "jsonl": jsonl_lines,
    "md": markdown_lines,
}
