"""Small folders of invented wire texts, and libraries over them."""

from __future__ import annotations

import os
from datetime import datetime
from pathlib import Path

from tui.library import Library, Order, Results, Scope
from tui.query import parse
from tui.query.tree import Mistake

NOW = datetime(2025, 9, 10, 12, 0)


def write(
    folder: Path, name: str, title: str, text: str, day: str | None = "2025-09-04", mtime: int | None = None
) -> Path:
    """A wire text; ``mtime`` in seconds, where a test needs a change to be seen."""
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    first = f" date {day} {title}" if day else title
    path.write_text(f"{first}\n\n{text}\n", encoding="utf-8")
    if mtime is not None:
        os.utime(path, (mtime, mtime))
    return path


LUMBER = (
    "Le ministre du Bois, Armand Tissier, a présenté jeudi son projet.\n\n"
    '"Les scieries resteront ouvertes", a déclaré Armand Tissier devant les députés.'
)
HARBOUR = (
    "The harbour of Wexcombe reopened on Monday after the storm.\n\n"
    '"Our cranes are back at work," harbour master Nora Fielding said on Tuesday.'
)
ORCHARD = (
    "Les vergers de Montbrac ont gelé dans la nuit du 3 septembre.\n\n"
    '"C\'est une année perdue", a dit Lise Aubertin, productrice. '
    '"Nous demandons de l\'aide", a-t-elle ajouté.'
)


def results(library: Library, query: str = "", *roots: Path, order: Order = Order.NEWEST) -> Results:
    node = parse(query)
    assert not isinstance(node, Mistake), node
    return library.search(node, Scope(roots), order)


def titles(library: Library, query: str = "", *roots: Path, order: Order = Order.NEWEST) -> list[str]:
    """The titles that a query finds, in order; the window and the whole must agree."""
    found = results(library, query, *roots, order=order)
    window = [row.title for row in found.rows(0, 100)]
    assert found.complete() == len(window)
    assert [row.title for row in found.rows(0, 100)] == window
    return window
