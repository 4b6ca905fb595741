"""Words of the index that are one letter away from another, and those that begin as it does."""

from __future__ import annotations

import sqlite3
import sys
from itertools import islice

MOST = 64
"""So many similar words are looked for at most."""

_SHORTEST = 3

INDEXED_PREFIX = 3
"""Beginnings up to this length have an index of their own in the table of words."""

MOST_BEGUN = 400
"""So many words are looked for one by one, each from its newest article on; for more, merging all their
articles costs less (measured: 300 words cost 2 to 10 ms, merging the articles of a common word 27 ms)."""


def similar_words(connection: sqlite3.Connection, word: str) -> list[str]:
    """Words one letter away, but for a wrong first letter, which costs too much to find.

    Words of fewer than three letters have none.
    """
    if len(word) < _SHORTEST:
        return []
    rows = connection.execute(
        "SELECT word FROM term WHERE word >= ? AND word < ? AND length(word) BETWEEN ? AND ?",
        (word[0], chr(ord(word[0]) + 1), len(word) - 1, len(word) + 1),
    )
    return list(islice((term for (term,) in rows if is_one_letter_away(term, word)), MOST))


def words_begun(connection: sqlite3.Connection, beginning: str) -> list[str] | None:
    """The words of the index that begin so; None where there are very many of them."""
    if len(beginning) <= INDEXED_PREFIX:
        return None
    rows = connection.execute(
        "SELECT word FROM term WHERE word >= ? AND word < ? LIMIT ?",
        (beginning, beginning + chr(sys.maxunicode), MOST_BEGUN + 1),
    ).fetchall()
    return [word for (word,) in rows] if len(rows) <= MOST_BEGUN else None


def is_one_letter_away(one: str, other: str) -> bool:
    """Whether one change, insertion, removal or exchange of neighbours makes one the other."""
    if abs(len(one) - len(other)) > 1 or one == other:
        return False
    start = 0
    shortest = min(len(one), len(other))
    while start < shortest and one[start] == other[start]:
        start += 1
    end = 0
    while end < shortest - start and one[-1 - end] == other[-1 - end]:
        end += 1
    left, right = one[start : len(one) - end], other[start : len(other) - end]
    exchanged = len(left) == 2 and left == right[::-1]
    return len(left) + len(right) <= 1 or len(left) == len(right) == 1 or exchanged
