"""Full-text rows that wait for the end of a transaction are found like all others."""

from __future__ import annotations

import sqlite3

from tui.library.index import schema
from tui.library.ingest.full_text import FullText


def _index() -> sqlite3.Connection:
    connection = sqlite3.connect(":memory:", isolation_level=None)
    schema.create(connection)
    return connection


def _found(connection: sqlite3.Connection, table: str, word: str) -> list[int]:
    queries = {
        "words": "SELECT rowid FROM words WHERE words MATCH ? ORDER BY rowid DESC",
        "said": "SELECT rowid FROM said WHERE said MATCH ? ORDER BY rowid DESC",
    }
    return [row[0] for row in connection.execute(queries[table], (word,))]


def test_rows_given_newest_first_are_found_after_the_flush() -> None:
    connection = _index()
    rows = FullText(connection, deferred=True)
    for article in (30, 20, 10):
        rows.add_words((article, "", "strike", "the port is closed", "", ""))
        rows.add_said(article, [(article * 256 + 1, "closed", "", ""), (article * 256, "open", "", "")])
    rows.flush()
    assert _found(connection, "words", "port") == [30, 20, 10]
    assert _found(connection, "said", "open") == [30 * 256, 20 * 256, 10 * 256]


def test_rows_of_an_article_are_there_when_they_are_to_be_taken_out() -> None:
    connection = _index()
    rows = FullText(connection, deferred=True)
    rows.add_words((10, "", "strike", "port", "", ""))
    rows.settle(10)
    connection.execute(
        "INSERT INTO words (words, rowid, facet, title, text, source, section)"
        " VALUES ('delete', 10, '', 'strike', 'port', '', '')"
    )
    rows.add_words((10, "", "strike", "harbour", "", ""))
    rows.flush()
    assert _found(connection, "words", "port") == []
    assert _found(connection, "words", "harbour") == [10]
