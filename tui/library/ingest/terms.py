"""The table of all words of the index: written once a word, although each comes in many articles."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence

from tui.text import words

_REMEMBERED = 100_000
"""Words remembered, about 8 MB; beyond them SQLite is asked."""


class KnownTerms:
    """Words that are in the table for certain. For one writer, over many transactions."""

    def __init__(self) -> None:
        self._kept: set[str] = set()
        self._added: set[str] = set()

    def note(self, connection: sqlite3.Connection, columns: Sequence[str]) -> None:
        """The words of an article, folded; a word that no article has any more stays, and does no harm."""
        pieces = set(" ".join(columns).split()).difference(self._kept, self._added)
        new = set(filter(str.isalnum, pieces))
        new.update(set(words(" ".join(pieces - new))).difference(self._kept, self._added))
        connection.executemany(
            "INSERT OR IGNORE INTO term (word) VALUES (?)", ((word,) for word in sorted(new))
        )
        if len(self._kept) + len(self._added) < _REMEMBERED:
            self._added |= new

    def begin(self) -> None:
        """Another transaction begins; what one before it added was not kept unless `keep` was called."""
        self._added.clear()

    def keep(self) -> None:
        """The transaction was committed."""
        self._kept |= self._added
        self._added.clear()
