"""Where a query's words stand in a text: the same folding and the same word edges as the index."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from tui.query.terms import fuzzy_pattern, terms
from tui.query.tree import And, Field, FieldName, Node, Or, Phrase, Span, Word
from tui.text import fold_with_offsets

_IN_TEXT = (FieldName.QUOTE, FieldName.NAMES)
_EDGE_BEFORE, _EDGE_AFTER = r"(?<![^\W_])", r"(?![^\W_])"
_BETWEEN = r"(?:[\W_]+)"


class HitFinder:
    """Finds the hits of a query. Excluded words and fields about the article as a whole give none."""

    def __init__(self, query: Node) -> None:
        self._title = _pattern(_values(query, (FieldName.TITLE,)))
        self._text = _pattern(_values(query, _IN_TEXT))

    @property
    def looks_in_text(self) -> bool:
        """Whether the query has words that can stand in a text."""
        return self._text is not None

    def in_title(self, title: str) -> list[Span]:
        """Half-open spans of the hits in a title, in order, apart from each other."""
        return _spans(self._title, title)

    def in_text(self, text: str) -> list[Span]:
        """Half-open spans of the hits in an article's text, in order, apart from each other."""
        return _spans(self._text, text)


def _values(node: Node, fields: tuple[FieldName, ...]) -> Iterator[Word | Phrase]:
    match node:
        case Word() | Phrase():
            yield node
        case Field(name, value) if name in fields and isinstance(value, Word | Phrase):
            yield value
        case And(nodes) | Or(nodes):
            for part in nodes:
                yield from _values(part, fields)


def _pattern(values: Iterator[Word | Phrase]) -> re.Pattern[str] | None:
    alternatives = [alternative for value in values for alternative in _alternatives(value)]
    # The longest first: where one hit begins another, the longer one is what the reader looked for.
    alternatives.sort(key=len, reverse=True)
    return re.compile("|".join(alternatives)) if alternatives else None


def _alternatives(value: Word | Phrase) -> list[str]:
    looked_for = terms(value)
    if not looked_for:
        return []
    if isinstance(value, Word) and value.fuzzy and len(looked_for) == 1:
        return [_EDGE_BEFORE + fuzzy_pattern(looked_for[0]) + _EDGE_AFTER]
    escaped = [re.escape(term) for term in looked_for]
    ending = r"[^\W_]*" if value.prefix else _EDGE_AFTER
    if isinstance(value, Phrase) and value.near is not None:
        return [_EDGE_BEFORE + term + _EDGE_AFTER for term in escaped]
    return [_EDGE_BEFORE + _BETWEEN.join(escaped) + ending]


def _spans(pattern: re.Pattern[str] | None, text: str) -> list[Span]:
    if pattern is None:
        return []
    folded, offsets = fold_with_offsets(text)
    found = []
    for match in pattern.finditer(folded):
        start, end = match.span()
        if start < end:
            found.append((offsets[start], _end(offsets, end, len(text))))
    return found


def _end(offsets: Sequence[int], end: int, length: int) -> int:
    """The offset after a folded stretch: marks that folding dropped belong to the letter before them."""
    return max(offsets[end], offsets[end - 1] + 1) if end < len(offsets) else length
