"""Where lines of running text may break: after U+0020, U+200B and hyphens, never at a no-break space.

Textual and Rich break at U+00A0 and U+202F, which leaves French marks alone on a line. Typists who
put a plain space inside « » and brackets or before ; : ? ! are forgiven: no line breaks there either.
"""

from __future__ import annotations

import re

from rich.cells import get_character_cell_size

from tui.annotations import Span

# Characters that take one cell each, so that a paragraph of them can be cut without measuring.
# A subset of what Rich holds for narrow; a test compares them.
_ONE_CELL = re.compile(
    "[\u0020-\u007e\u00a0-\u00ac\u00ae-\u02ff\u0370-\u0377\u0384-\u038a\u0391-\u03a1\u03a3-\u0482\u048a-\u052f"
    "\u1e00-\u1eff\u2010-\u2027\u202f-\u205e\u20a0-\u20bf]*"
)
_HYPHENS = "-\u2010"
_SPACES = " \u200b"
_NEVER_FIRST = frozenset("»;:?!%)]")
_NEVER_LAST = frozenset("«([")
_WIDE_NEVER_FIRST = frozenset("、。，．！？：；）」』】〉》")
_JOINER = "\u200d"
_WIDENER = "\ufe0f"


def wrap(text: str, start: int, end: int, width: int) -> list[Span]:
    """The lines of ``text[start:end]`` in a column of ``width`` cells; a newline always ends one.

    The blanks at which a line was broken belong to no line. There is always at least one line, and a
    word that is wider than the column is cut at its edge.
    """
    width = max(width, 1)
    lines: list[Span] = []
    while True:
        newline = text.find("\n", start, end)
        stop = end if newline < 0 else newline
        single = _ONE_CELL.fullmatch(text, start, stop) is not None
        (_wrap_narrow if single else _wrap_measured)(text, start, stop, width, lines)
        if newline < 0:
            return lines
        start = newline + 1


def is_one_cell_each(text: str) -> bool:
    """Whether every character is known to take one cell, so that ``len`` is the width."""
    return _ONE_CELL.fullmatch(text) is not None


def _wrap_narrow(text: str, start: int, end: int, width: int, lines: list[Span]) -> None:
    while end - start > width:
        stop, following = _last_break(text, start, start + width)
        lines.append((start, stop))
        start = following
        while start < end and text[start] in _SPACES:
            start += 1
        if start == end:
            return
    lines.append((start, end))


def _last_break(text: str, start: int, limit: int) -> Span:
    """The end of a line that may reach ``limit``, and the start of the next one."""
    space = limit
    while (space := text.rfind(" ", start + 1, space + 1)) > 0:
        if _may_part(text, space):
            break
        space -= 1
    hyphen = max(text.rfind(mark, start, limit) for mark in _HYPHENS)
    while hyphen > max(space, start) and not _may_follow_hyphen(text, hyphen):
        hyphen = max(text.rfind(mark, start, hyphen) for mark in _HYPHENS)
    if hyphen > max(space, start):
        return hyphen + 1, hyphen + 1
    if space > start:
        stop = space
        while stop > start + 1 and text[stop - 1] in _SPACES:
            stop -= 1
        return stop, space + 1
    return limit, limit


def _may_part(text: str, space: int) -> bool:
    """Whether the blank at this offset may end a line."""
    following = text[space + 1 : space + 2]
    return following not in _NEVER_FIRST and text[space - 1] not in _NEVER_LAST


def _may_follow_hyphen(text: str, hyphen: int) -> bool:
    """Two letters on either side: "grand-|père", but neither "a-t-|il" nor "-5"."""
    before, after = text[max(hyphen - 2, 0) : hyphen], text[hyphen + 1 : hyphen + 3]
    return len(before) == len(after) == 2 and before.isalpha() and after.isalpha()


def _carries_mark(text: str, position: int) -> bool:
    """Whether a character of no width sits on the one at this offset."""
    following = text[position + 1 : position + 2]
    return following not in ("", *_SPACES, "\n") and get_character_cell_size(following) == 0


def _is_joined(text: str, position: int) -> bool:
    """Whether a joiner takes the character at this offset; of two joiners, the first takes the second."""
    first = position
    while first > 0 and text[first - 1] == _JOINER:
        first -= 1
    return (position - first) % 2 == 1


def _wrap_measured(text: str, start: int, end: int, width: int, lines: list[Span]) -> None:
    """As `_wrap_narrow`, for text with characters of no or of two cells."""
    column = 0
    stop = following = start
    position = start
    while position < end:
        character = text[position]
        cells = 1 if character == _WIDENER else get_character_cell_size(character)
        glued = cells == 0 or character == _WIDENER or _is_joined(text, position)
        blank = character in _SPACES and not _carries_mark(text, position)
        if column + cells > width and position > start and not glued and not blank:
            if following <= start:
                stop = following = position
            lines.append((start, stop))
            start = position = following
            column = 0
            stop = following = start
            continue
        column += cells
        position += 1
        if blank and _may_part(text, position - 1):
            if text[position - 2 : position - 1] not in _SPACES or stop <= start:
                stop = position - 1
            following = position
        elif (cells == 2 and text[position : position + 1] not in _WIDE_NEVER_FIRST) or (
            character in _HYPHENS and _may_follow_hyphen(text, position - 1)
        ):
            stop = following = position
    if start < end or not lines:
        lines.append((start, end))
