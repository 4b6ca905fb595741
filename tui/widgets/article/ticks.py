"""Where along an article something stands, for the rows of its scroll bar.

Asked for each row by bisecting, so that it costs as much in a text of megabytes as in a short one.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from tui.widgets.article.highlights import Highlights, Kind
from tui.widgets.article.page import Page

HIT, OTHER, BOTH = "━", "•", "╋"
"""The signs of search hits, of the kind walked last, and of both in one row."""


def along(
    page: Page, highlights: Highlights, kinds: Mapping[Kind, Sequence[int]], rows: int
) -> Iterator[tuple[int, str, Kind]]:
    """Each row that something stands in, with its sign, and the kind whose colour it has.

    ``kinds`` are numbers of highlights (sorted) by kind: those of one kind, and of the search hits.
    """
    lines = len(page) + 1
    edges = [page.place_at(row * lines // rows) for row in range(rows + 1)] if rows > 0 else []
    for row, (first, last) in enumerate(pairwise(edges)):
        found = [kind for kind, numbers in kinds.items() if highlights.any_between(numbers, first, last)]
        if found:
            hit = Kind.HIT in found
            sign = BOTH if len(found) > 1 else HIT if hit else OTHER
            yield row, sign, Kind.HIT if hit else found[0]
