"""Finding a stretch of text again after the text was edited: by its words and the words around it.

Two texts are compared by letters and digits alone, without case, so that another cleaning of the same
words moves nothing. A place that is not certain is no place: it is better to tell that a note or a
correction has lost its words than to show it at others.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from tui.annotations import Span

_CONTEXT = 48
"""Code points kept before and after; twice as many, and so on, where that names more than one place."""

_MOST_CONTEXT = 768
_ENOUGH_LETTERS = 12
"""Of one side, when the words of the other side are no more the same."""

_LONG_QUOTE = 40
"""Letters from which on a quote that stands only once is found by itself."""


@dataclass(frozen=True, slots=True)
class Anchor:
    """Words of a title or text, and what stood around them."""

    quote: str
    before: str = ""
    after: str = ""
    in_title: bool = False


class Missing(StrEnum):
    """Why an anchor has no place."""

    LOST = "lost"
    AMBIGUOUS = "ambiguous"


def anchor(text: str, start: int, end: int, *, in_title: bool = False) -> Anchor:
    """Names the stretch from ``start`` to ``end`` of a title or text.

    Raises ValueError for a stretch without letters or digits, and for one that cannot be told from
    another: the text repeats itself around it.
    """
    quote = text[start:end]
    if not _letters(quote):
        raise ValueError("nothing to be found again")
    width = _CONTEXT
    while width <= _MOST_CONTEXT:
        made = Anchor(quote, text[max(start - width, 0) : start], text[end : end + width], in_title)
        if find(made, text) == (start, end):
            return made
        width *= 2
    raise ValueError("the text repeats itself")


def find(sought: Anchor, text: str) -> Span | Missing:
    """Where the words stand in this title or text, which may be another version of it."""
    candidates = list(_occurrences(sought, text))
    before, after = _letters(sought.before), _letters(sought.after)
    sides = [
        (
            _agree(before[::-1], _letters(text[max(start - _reach(sought.before), 0) : start])[::-1]),
            _agree(after, _letters(text[end : end + _reach(sought.after)])),
        )
        for start, end in candidates
    ]
    whole = [
        span
        for span, (left, right) in zip(candidates, sides, strict=True)
        if left == len(before) and right == len(after)
        if _same_edges(sought, text, span)
    ]
    if whole:
        return whole[0] if len(whole) == 1 else Missing.AMBIGUOUS
    half = [
        span
        for span, (left, right) in zip(candidates, sides, strict=True)
        if _is_enough(left, before) or _is_enough(right, after)
    ]
    if not half and len(_letters(sought.quote)) >= _LONG_QUOTE:
        half = candidates
    if len(half) > 1:
        return Missing.AMBIGUOUS
    return half[0] if half else Missing.LOST


def moved(span: Span, quote: str, found: str) -> Span:
    """A stretch of ``quote`` as one of ``found``, the same words with other blanks between them."""
    if len(quote) == len(found):
        return span
    solid = [at for at, character in enumerate(found) if not character.isspace()]
    first = _solid(quote[: span[0]])
    last = _solid(quote[: span[1]])
    if not first < last <= len(solid):
        return len(found), len(found)
    return solid[first], solid[last - 1] + 1


def _solid(text: str) -> int:
    return sum(not character.isspace() for character in text)


def _occurrences(sought: Anchor, text: str) -> Iterator[Span]:
    words = _plain(sought.quote).split()
    if not words:
        return
    starts_inside = _joins(sought.before[-1:], sought.quote[:1])
    ends_inside = _joins(sought.quote[-1:], sought.after[:1])
    for match in re.finditer(r"\s+".join(map(re.escape, words)), _plain(text)):
        start, end = match.span()
        begins, stops = text[max(start - 1, 0) : start], text[end : end + 1]
        if (
            _joins(begins, text[start : start + 1]) == starts_inside
            and _joins(text[end - 1 : end], stops) == ends_inside
        ):
            yield start, end


def _joins(left: str, right: str) -> bool:
    """Whether two characters are of one word."""
    return left.isalnum() and right.isalnum()


def _same_edges(sought: Anchor, text: str, span: Span) -> bool:
    """What stood at the start of a text does so still, where there are no words before it to tell."""
    start, end = span
    if not _letters(sought.before) and _letters(text[:start]):
        return False
    return bool(_letters(sought.after)) or not _letters(text[end:])


def _is_enough(agreed: int, letters: str) -> bool:
    return agreed == len(letters) and agreed >= _ENOUGH_LETTERS


def _reach(context: str) -> int:
    """So much text is looked at for the letters of a context: there may be more signs between them."""
    return 2 * len(context) + 16


def _agree(first: str, second: str) -> int:
    """How many letters are the same from the start on."""
    count = 0
    for one, other in zip(first, second, strict=False):
        if one != other:
            break
        count += 1
    return count


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, text.casefold()))


_PLAIN = str.maketrans(
    {**dict.fromkeys("’‘‛ʼ", "'"), **dict.fromkeys("“”„‟«»", '"'), **dict.fromkeys("‐‑‒–—", "-")}
)


def _plain(text: str) -> str:
    """The same text, code point by code point, with the plainest marks."""
    return text.translate(_PLAIN)
