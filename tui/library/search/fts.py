"""Words and phrases of a query → expressions of SQLite's full-text search."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from tui.query.terms import terms
from tui.query.tree import Phrase, Word

PLAIN = "title text"
"""The columns that words without a field are looked for in."""


def expression(
    value: Word | Phrase,
    alike: Callable[[str], Sequence[str]] | None = None,
    begun: Callable[[str], Sequence[str] | None] | None = None,
) -> str | None:
    """The value as an expression without columns; None where it holds no word at all.

    ``alike`` gives the words of the index that differ from a word in one letter; ``begun`` those that
    begin as a word does, or None where that shall be left to SQLite.
    """
    tokens = terms(value)
    if not tokens:
        return None
    if isinstance(value, Word) and value.fuzzy and len(tokens) == 1 and alike is not None:
        return either(quoted([token]) for token in (tokens[0], *alike(tokens[0])))
    if isinstance(value, Phrase) and value.near is not None and len(tokens) > 1:
        near = " ".join(quoted([token]) for token in tokens)
        return f"NEAR({near}, {value.near})"
    if isinstance(value, Word) and value.prefix and len(tokens) == 1 and begun is not None:
        whole = begun(tokens[0])
        if whole is not None:
            return either(quoted([token]) for token in whole or tokens)
    return quoted(tokens) + (" *" if value.prefix else "")


def quoted(tokens: Sequence[str]) -> str:
    """The tokens side by side."""
    return '"' + " ".join(tokens).replace('"', '""') + '"'


def within(columns: str, inner: str) -> str:
    """The expression in these columns only."""
    return f"({{{columns}}} : ({inner}))"


def all_of(parts: Iterable[str]) -> str:
    return _joined(" AND ", parts)


def either(parts: Iterable[str]) -> str:
    return _joined(" OR ", parts)


def without(positive: str, negative: str) -> str:
    """What the first finds and the second does not."""
    return f"({positive} NOT {negative})"


def _joined(operator: str, parts: Iterable[str]) -> str:
    found = list(parts)
    return found[0] if len(found) == 1 else "(" + operator.join(found) + ")"
