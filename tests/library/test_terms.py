"""The table of all words: complete whatever happens to a transaction."""

from __future__ import annotations

import sqlite3

from tui.library.ingest.terms import KnownTerms


def _table() -> sqlite3.Connection:
    connection = sqlite3.connect(":memory:", isolation_level=None)
    connection.execute("CREATE TABLE term (word TEXT PRIMARY KEY) WITHOUT ROWID")
    return connection


def _words(connection: sqlite3.Connection) -> list[str]:
    return [row[0] for row in connection.execute("SELECT word FROM term ORDER BY word")]


def test_words_of_a_transaction_that_was_undone_are_written_by_the_next() -> None:
    connection, terms = _table(), KnownTerms()
    connection.execute("BEGIN")
    terms.begin()
    terms.note(connection, ("port strike", "strike"))
    connection.execute("ROLLBACK")
    connection.execute("BEGIN")
    terms.begin()
    terms.note(connection, ("strike ends",))
    connection.execute("COMMIT")
    terms.keep()
    assert _words(connection) == ["ends", "strike"]


def test_words_of_a_kept_transaction_are_there_once_beside_new_ones() -> None:
    connection, terms = _table(), KnownTerms()
    for text in ("port strike", "strike ends", "port ends now"):
        connection.execute("BEGIN")
        terms.begin()
        terms.note(connection, (text,))
        connection.execute("COMMIT")
        terms.keep()
    assert _words(connection) == ["ends", "now", "port", "strike"]
