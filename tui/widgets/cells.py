"""Fitting text into terminal cells."""

from __future__ import annotations

from collections.abc import Iterable

from rich.cells import cell_len, set_cell_size
from rich.segment import Segment
from rich.style import Style
from textual.strip import Strip

from tui.widgets.article.wrapping import is_one_cell_each

ELLIPSIS = "…"


def width_of(text: str) -> int:
    """Cells that a text takes."""
    return len(text) if is_one_cell_each(text) else cell_len(text)


def clip(text: str, cells: int) -> str:
    """The text in at most so many cells, with an ellipsis where it was cut."""
    if cells <= 0:
        return ""
    if is_one_cell_each(text):
        return text if len(text) <= cells else text[: cells - 1].rstrip(" ") + ELLIPSIS
    if cell_len(text) <= cells:
        return text
    return set_cell_size(text, cells - 1).rstrip(" ") + ELLIPSIS


def fitted(segments: Iterable[Segment], cells: int, style: Style) -> list[Segment]:
    """The segments in exactly so many cells: what is too long is cut, what is too short filled."""
    # A strip that has to be measured, cut or filled by Textual costs as much as drawing what is in it.
    known = list(segments)
    missing = cells - sum(width_of(segment.text) for segment in known)
    if missing < 0:
        return list(Strip(known).crop(0, cells))
    if missing:
        known.append(Segment(" " * missing, style))
    return known
