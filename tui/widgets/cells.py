"""Fitting text into terminal cells."""

from __future__ import annotations

from rich.cells import cell_len, set_cell_size

from tui.widgets.wrapping import is_one_cell_each

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
