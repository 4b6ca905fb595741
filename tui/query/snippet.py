"""The stretch of a text around the first hit of a query, for a list."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from tui.query.hits import HitFinder
from tui.query.tree import Span

LENGTH = 240
"""Characters of a snippet."""
_LEAD = 28
"""Characters before the hit."""
_CHUNK = 4_000
_OVERLAP = 200
"""Characters that two chunks share, so that a phrase across their border is found."""
SEARCHED = 200_000
"""Characters of a text in which a hit is looked for: more would keep the list waiting."""

_BLANKS = re.compile(r"\s")


class Snippet(NamedTuple):
    """A stretch of a text in one line, and the half-open spans of the hits in it."""

    text: str
    hits: Sequence[Span]


def snippet(finder: HitFinder, text: str) -> Snippet:
    """The surroundings of the first hit; the beginning of a text where there is none, as for a hit in the
    title alone."""
    at = _first_hit(finder, text)
    start = 0 if at is None or at <= _LEAD else _next_word(text, at - _LEAD, at)
    shown = _BLANKS.sub(" ", text[start : start + LENGTH])
    hits = [] if at is None else finder.in_text(shown)
    if not start:
        return Snippet(shown, hits)
    return Snippet(f"…{shown}", [(first + 1, last + 1) for first, last in hits])


def _first_hit(finder: HitFinder, text: str) -> int | None:
    for start in range(0, min(len(text), SEARCHED), _CHUNK):
        chunk = text[start : start + _CHUNK + _OVERLAP]
        for first, last in finder.in_text(chunk):
            # At the edge of a chunk a word may have been cut; the chunk before or after has it whole.
            whole = (first or not start) and (last < len(chunk) or start + len(chunk) == len(text))
            if whole:
                return start + first
    return None


def _next_word(text: str, start: int, at: int) -> int:
    """The first beginning of a word from a place on, at most at the hit."""
    blank = _BLANKS.search(text, start, at)
    return blank.end() if blank else start
