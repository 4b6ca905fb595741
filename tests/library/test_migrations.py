"""Marks of every version that was ever written are still there. The tables below are frozen: add, never edit."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from tests.library.shelf import NOW, titles
from tui.article import Article
from tui.library import Library, Scope
from tui.library.marks import marks_schema

VERSION_1 = """
CREATE TABLE mark (
    id INTEGER PRIMARY KEY, content BLOB NOT NULL, title TEXT NOT NULL, day TEXT,
    read INTEGER NOT NULL DEFAULT 0, starred INTEGER NOT NULL DEFAULT 0, changed_at TEXT NOT NULL
);
CREATE INDEX mark_content ON mark (content);
CREATE TABLE alias (
    kind INTEGER NOT NULL, value BLOB NOT NULL, mark INTEGER NOT NULL REFERENCES mark (id),
    PRIMARY KEY (kind, value, mark)
) WITHOUT ROWID;
CREATE INDEX alias_mark ON alias (mark);
CREATE TABLE meta (name TEXT PRIMARY KEY, value) WITHOUT ROWID;
INSERT INTO meta VALUES ('revision', 7);
INSERT INTO mark VALUES (1, x'{content}', 'Old title', '2025-09-04', 1, 1, '2025-09-05T08:00:00');
INSERT INTO alias VALUES (1, x'{content}', 1);
PRAGMA application_id = 1852143475;
PRAGMA user_version = 1;
"""
VERSION_2 = """
CREATE TABLE mark (
    id INTEGER PRIMARY KEY, content BLOB NOT NULL, title TEXT NOT NULL, day TEXT,
    read INTEGER NOT NULL DEFAULT 0, starred INTEGER NOT NULL DEFAULT 0, changed_at TEXT NOT NULL
);
CREATE INDEX mark_content ON mark (content);
CREATE TABLE alias (
    kind INTEGER NOT NULL, value BLOB NOT NULL, mark INTEGER NOT NULL REFERENCES mark (id),
    PRIMARY KEY (kind, value, mark)
) WITHOUT ROWID;
CREATE INDEX alias_mark ON alias (mark);
CREATE TABLE meta (name TEXT PRIMARY KEY, value) WITHOUT ROWID;
CREATE TABLE tag (
    mark INTEGER NOT NULL REFERENCES mark (id), name TEXT NOT NULL, PRIMARY KEY (mark, name)
) WITHOUT ROWID;
CREATE INDEX tag_name ON tag (name);
CREATE TABLE note (
    id INTEGER PRIMARY KEY AUTOINCREMENT, mark INTEGER NOT NULL REFERENCES mark (id), text TEXT NOT NULL,
    in_title INTEGER NOT NULL DEFAULT 0, quote TEXT, before TEXT NOT NULL DEFAULT '',
    after TEXT NOT NULL DEFAULT '', made_at TEXT NOT NULL, changed_at TEXT NOT NULL
);
CREATE INDEX note_mark ON note (mark);
CREATE TABLE article_correction (
    mark INTEGER NOT NULL REFERENCES mark (id), field TEXT NOT NULL, value TEXT,
    changed_at TEXT NOT NULL, PRIMARY KEY (mark, field)
) WITHOUT ROWID;
CREATE TABLE annotation_correction (
    id INTEGER PRIMARY KEY AUTOINCREMENT, mark INTEGER NOT NULL REFERENCES mark (id), layer TEXT NOT NULL,
    in_title INTEGER NOT NULL DEFAULT 0, quote TEXT NOT NULL, before TEXT NOT NULL DEFAULT '',
    after TEXT NOT NULL DEFAULT '', change TEXT NOT NULL, changed_at TEXT NOT NULL
);
CREATE INDEX annotation_correction_mark ON annotation_correction (mark);
CREATE TABLE actor_correction (
    id INTEGER PRIMARY KEY AUTOINCREMENT, kind TEXT NOT NULL, folded TEXT NOT NULL, other TEXT NOT NULL DEFAULT '',
    value TEXT NOT NULL DEFAULT '', changed_at TEXT NOT NULL, UNIQUE (kind, folded, other)
);
CREATE TABLE followed (folded TEXT PRIMARY KEY, name TEXT NOT NULL, since TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE saved_search (
    name TEXT PRIMARY KEY, query TEXT NOT NULL, position INTEGER NOT NULL, made_at TEXT NOT NULL
) WITHOUT ROWID;
INSERT INTO meta VALUES ('revision', 7);
INSERT INTO mark VALUES (1, x'{content}', 'Old title', '2025-09-04', 1, 1, '2025-09-05T08:00:00');
INSERT INTO alias VALUES (1, x'{content}', 1);
PRAGMA application_id = 1852143475;
PRAGMA user_version = 2;
"""
WRITTEN = {1: VERSION_1, 2: VERSION_2}


def test_every_version_has_its_tables_here() -> None:
    assert sorted(WRITTEN) == list(range(1, marks_schema.VERSION + 1))


@pytest.mark.parametrize("version", sorted(WRITTEN))
def test_marks_of_an_older_version(tmp_path: Path, version: int) -> None:
    folder = tmp_path / "news"
    folder.mkdir()
    (folder / "a.txt").write_text(" date 2025-09-04 Wexcombe harbour reopens\n\nThe harbour reopened.\n")
    content = Article("Wexcombe harbour reopens", "The harbour reopened.").content_id
    with sqlite3.connect(tmp_path / "marks.sqlite3") as connection:
        connection.executescript(WRITTEN[version].format(content=content))
    connection.close()
    with Library(None, tmp_path / "marks.sqlite3", lambda: NOW) as library:
        assert library.notices == ()
        library.load_now(Scope((folder,)), annotate=False)
        assert titles(library, "is:read is:starred") == ["Wexcombe harbour reopens"]
        assert len(library.export_marks()) == 1


def test_a_new_file_has_the_tables_of_the_last_version(tmp_path: Path) -> None:
    """Migrating step by step, and making a file anew, must give the same."""

    def tables(path: Path) -> list[tuple[str, str]]:
        connection = sqlite3.connect(path)
        rows = connection.execute(
            "SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY name"
        ).fetchall()
        connection.close()
        return [(name, " ".join(sql.split()).replace("( ", "(").replace(" )", ")")) for name, sql in rows]

    with Library(None, tmp_path / "new.sqlite3", lambda: NOW):
        pass
    with sqlite3.connect(tmp_path / "old.sqlite3") as connection:
        connection.executescript(WRITTEN[1].format(content="00" * 16))
    connection.close()
    with Library(None, tmp_path / "old.sqlite3", lambda: NOW):
        pass
    assert [name for name, _sql in tables(tmp_path / "new.sqlite3")] == [
        name for name, _sql in tables(tmp_path / "old.sqlite3")
    ]
    assert tables(tmp_path / "new.sqlite3") == tables(tmp_path / "old.sqlite3")
