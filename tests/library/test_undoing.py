"""Whatever is changed in the marks can be undone and done again, row by row."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.library.shelf import NOW
from tui.library.index.pieces import sql
from tui.library.marks import marks_schema, undoing

FILL = """
INSERT INTO mark VALUES (1, x'01', 'One', NULL, 1, 0, 't'), (2, x'02', 'Two', NULL, 0, 1, 't');
INSERT INTO tag VALUES (1, 'a'), (1, 'b'), (2, 'a');
INSERT INTO note (mark, text, quote, made_at, changed_at) VALUES (1, 'n', 'q', 't', 't'), (2, 'o', NULL, 't', 't');
INSERT INTO article_correction VALUES (1, 'day', '2025-09-04', 't');
INSERT INTO annotation_correction (mark, layer, quote, change, changed_at) VALUES (1, 'dates', 'q', '{}', 't');
INSERT INTO actor_correction (kind, folded, other, changed_at) VALUES ('merge', 'a', 'b', 't');
INSERT INTO followed VALUES ('ana ruiz', 'Ana Ruiz', 't');
INSERT INTO saved_search VALUES ('dams', 'barrage', 1, 't'), ('rest', '-barrage', 2, 't');
"""

STATEMENTS = (
    "UPDATE mark SET read = NOT read, content = x'05' WHERE id = 1",
    "UPDATE mark SET starred = 1",
    "INSERT OR REPLACE INTO tag VALUES (2, 'a'), (2, 'c')",
    "DELETE FROM tag WHERE name = 'a'",
    "UPDATE OR REPLACE tag SET name = 'b' WHERE mark = 1",
    "INSERT INTO note (mark, text, made_at, changed_at) VALUES (1, 'new', 't', 't')",
    "UPDATE note SET text = text || '!'",
    "DELETE FROM note WHERE id % 2",
    "INSERT OR REPLACE INTO article_correction VALUES (1, 'day', NULL, 't')",
    "DELETE FROM article_correction",
    "DELETE FROM annotation_correction",
    "INSERT OR REPLACE INTO actor_correction (kind, folded, other, changed_at) VALUES ('merge', 'a', 'b', 'u')",
    "DELETE FROM followed",
    "INSERT OR REPLACE INTO followed VALUES ('ana ruiz', 'Ana RUIZ', 'u'), ('bo', 'Bo', 'u')",
    "UPDATE saved_search SET position = 3 - position",
    "INSERT OR REPLACE INTO saved_search VALUES ('dams', 'dam', 1, 't')",
    "DELETE FROM saved_search WHERE name = 'rest'",
)


@pytest.fixture(scope="module")
def filled() -> Iterator[sqlite3.Connection]:
    with sqlite3.connect(":memory:", isolation_level=None) as connection:
        marks_schema.migrate(connection)
        connection.executescript(FILL)
        yield connection
    connection.close()


def tables(connection: sqlite3.Connection) -> dict[str, list[object]]:
    return {
        table: sorted(connection.execute(sql("SELECT * FROM", table)), key=repr) for table in undoing.KEYS
    }


@given(st.lists(st.sampled_from(STATEMENTS), max_size=8))
def test_a_transaction_is_undone_and_done_again(filled: sqlite3.Connection, statements: list[str]) -> None:
    filled.execute("BEGIN")
    try:
        before = tables(filled)
        undoing.begin(filled)
        for statement in statements:
            filled.execute(statement)
        after, change = tables(filled), undoing.collect(filled)
        assert bool(change.rows) == (before != after)
        undoing.begin(filled)
        undoing.restore(filled, change.rows)
        assert tables(filled) == before
        undoing.restore(filled, undoing.collect(filled).rows)
        assert tables(filled) == after
    finally:
        filled.execute("ROLLBACK")


def test_every_column_is_given_back(filled: sqlite3.Connection) -> None:
    for table in undoing.KEYS:
        columns = {row[1] for row in filled.execute(f"PRAGMA table_info({table})")}
        known = {*undoing.KEYS[table], *undoing.REST[table]}
        assert columns - known == ({"title", "day", "changed_at"} if table == "mark" else set())


def test_undoing_leaves_what_another_program_did_beside_it(filled: sqlite3.Connection) -> None:
    filled.execute("BEGIN")
    undoing.begin(filled)
    filled.execute("UPDATE mark SET read = 0 WHERE id = 1")
    change = undoing.collect(filled)
    filled.execute("UPDATE mark SET starred = 1 WHERE id = 1")
    undoing.restore(filled, change.rows)
    assert filled.execute("SELECT read, starred FROM mark WHERE id = 1").fetchone() == (1, 1)
    filled.execute("ROLLBACK")


def test_a_mark_that_was_made_stays_and_says_nothing(filled: sqlite3.Connection) -> None:
    """Its id must never be given to another article, which redoing would then mark."""
    filled.execute("BEGIN")
    undoing.begin(filled)
    filled.execute(
        "INSERT INTO mark (content, title, read, changed_at) VALUES (x'03', 'Three', 1, ?)", (str(NOW),)
    )
    undoing.restore(filled, undoing.collect(filled).rows)
    assert filled.execute("SELECT read, starred FROM mark WHERE content = x'03'").fetchall() == [(0, 0)]
    filled.execute("ROLLBACK")
