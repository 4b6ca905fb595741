"""New rows of the full-text tables, kept until the end of a transaction.

FTS5 gathers what is inserted in memory and writes it out as one piece, which costs many times what the
rows cost. It does so early whenever a row's key is below the last one's, and whenever SQLite begins a
statement that it may have to undo alone (https://sqlite.org/src/file/ext/fts5/fts5_index.c, `IndexBeginWrite`
and `Sync`). Articles come newest first; so their rows are put in order, and inserted one after another.
"""

from __future__ import annotations

import sqlite3

Words = tuple[int, str, str, str, str, str]
"""Article, hidden tokens, title, text, source, section."""

Said = tuple[int, str, str, str]
"""Statement, quote, speaker, names."""


class FullText:
    """Rows for ``words`` and ``said``; they are in the tables after `flush`."""

    def __init__(self, connection: sqlite3.Connection, *, deferred: bool) -> None:
        """``deferred``: rows wait for `flush`; else they are inserted at once."""
        self._connection = connection
        self._deferred = deferred
        self._words: list[Words] = []
        self._said: list[Said] = []
        self._articles: set[int] = set()

    def add_words(self, row: Words) -> None:
        self._words.append(row)
        self._added(row[0])

    def add_said(self, article: int, rows: list[Said]) -> None:
        """The statements of an article."""
        self._said += rows
        self._added(article)

    def settle(self, article: int) -> None:
        """The rows of this article are in the tables, from which they are to be taken."""
        if article in self._articles:
            self.flush()

    def flush(self) -> None:
        """Inserts what waits."""
        self._connection.executemany(
            "INSERT INTO words (rowid, facet, title, text, source, section) VALUES (?, ?, ?, ?, ?, ?)",
            sorted(self._words),
        )
        self._connection.executemany(
            "INSERT INTO said (rowid, quote, speaker, names) VALUES (?, ?, ?, ?)", sorted(self._said)
        )
        self._words.clear()
        self._said.clear()
        self._articles.clear()

    def _added(self, article: int) -> None:
        self._articles.add(article)
        if not self._deferred:
            self.flush()
