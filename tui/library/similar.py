"""Words of the index that differ from a word in one letter: wrong, missing, too many, or two exchanged."""

from __future__ import annotations

import sqlite3
from itertools import islice

MOST = 64
"""So many similar words are looked for at most."""

_SHORTEST = 3


def similar_words(connection: sqlite3.Connection, word: str) -> list[str]:
    """Words one letter away, but for a wrong first letter, which costs too much to find.

    Words of fewer than three letters have none.
    """
    if len(word) < _SHORTEST:
        return []
    rows = connection.execute(
        "SELECT term FROM vocabulary WHERE term >= ? AND term < ? AND length(term) BETWEEN ? AND ?",
        (word[0], chr(ord(word[0]) + 1), len(word) - 1, len(word) + 1),
    )
    return list(islice((term for (term,) in rows if is_one_letter_away(term, word)), MOST))


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
