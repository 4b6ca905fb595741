"""The tables of the marks database and its migrations. They only ever add; no mark is ever lost."""

from __future__ import annotations

import sqlite3

from tui.library.index.pieces import marks, sql
from tui.library.index.schema import APPLICATION_ID

# Each script takes the tables from the version of its position to the next; never edit one that was released.
MIGRATIONS: tuple[tuple[str, ...], ...] = (
    (
        # content: the content_id when the user last marked it; NULL is never read.
        """CREATE TABLE mark (
            id INTEGER PRIMARY KEY,
            content BLOB NOT NULL,
            title TEXT NOT NULL,
            day TEXT,
            read INTEGER NOT NULL DEFAULT 0,
            starred INTEGER NOT NULL DEFAULT 0,
            changed_at TEXT NOT NULL
        )""",
        "CREATE INDEX mark_content ON mark (content)",
        # kind: see tui.library.marks.aliases; how a mark finds its article again.
        """CREATE TABLE alias (
            kind INTEGER NOT NULL,
            value BLOB NOT NULL,
            mark INTEGER NOT NULL REFERENCES mark (id),
            PRIMARY KEY (kind, value, mark)
        ) WITHOUT ROWID""",
        "CREATE INDEX alias_mark ON alias (mark)",
        # revision: counts the changes, so that an index knows whether its overlay is up to date.
        "CREATE TABLE meta (name TEXT PRIMARY KEY, value) WITHOUT ROWID",
        "INSERT INTO meta VALUES ('revision', 0)",
    ),
    (
        """CREATE TABLE tag (
            mark INTEGER NOT NULL REFERENCES mark (id),
            name TEXT NOT NULL,
            PRIMARY KEY (mark, name)
        ) WITHOUT ROWID""",
        "CREATE INDEX tag_name ON tag (name)",
        # An id is never given twice: undoing brings rows back under theirs.
        # quote: the stretch that the note is on, between the words before and after it; NULL: the article.
        """CREATE TABLE note (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            mark INTEGER NOT NULL REFERENCES mark (id),
            text TEXT NOT NULL,
            in_title INTEGER NOT NULL DEFAULT 0,
            quote TEXT,
            before TEXT NOT NULL DEFAULT '',
            after TEXT NOT NULL DEFAULT '',
            made_at TEXT NOT NULL,
            changed_at TEXT NOT NULL
        )""",
        "CREATE INDEX note_mark ON note (mark)",
        # field: day, title or language, as the user says they are.
        """CREATE TABLE article_correction (
            mark INTEGER NOT NULL REFERENCES mark (id),
            field TEXT NOT NULL,
            value TEXT,
            changed_at TEXT NOT NULL,
            PRIMARY KEY (mark, field)
        ) WITHOUT ROWID""",
        # layer: dates, people or statements; quote, before, after: as in note; change: JSON, see corrections.
        """CREATE TABLE annotation_correction (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            mark INTEGER NOT NULL REFERENCES mark (id),
            layer TEXT NOT NULL,
            in_title INTEGER NOT NULL DEFAULT 0,
            quote TEXT NOT NULL,
            before TEXT NOT NULL DEFAULT '',
            after TEXT NOT NULL DEFAULT '',
            change TEXT NOT NULL,
            changed_at TEXT NOT NULL
        )""",
        "CREATE INDEX annotation_correction_mark ON annotation_correction (mark)",
        # folded: an actor's name as the index folds it. kind: merge (other: into whom), apart (other: no
        # proposal again), rename (value: the name to show), dismiss (not a person).
        """CREATE TABLE actor_correction (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            kind TEXT NOT NULL,
            folded TEXT NOT NULL,
            other TEXT NOT NULL DEFAULT '',
            value TEXT NOT NULL DEFAULT '',
            changed_at TEXT NOT NULL,
            UNIQUE (kind, folded, other)
        )""",
        """CREATE TABLE followed (
            folded TEXT PRIMARY KEY,
            name TEXT NOT NULL,
            since TEXT NOT NULL
        ) WITHOUT ROWID""",
        """CREATE TABLE saved_search (
            name TEXT PRIMARY KEY,
            query TEXT NOT NULL,
            position INTEGER NOT NULL,
            made_at TEXT NOT NULL
        ) WITHOUT ROWID""",
    ),
)

VERSION = len(MIGRATIONS)

TABLES = (
    "mark", "alias", "meta", "tag", "note", "article_correction", "annotation_correction",
    "actor_correction", "followed", "saved_search",
)  # fmt: skip


class ForeignError(Exception):
    """The file is a database of another program."""


class NewerError(Exception):
    """The file was written by a newer version of the program."""


def migrate(connection: sqlite3.Connection) -> None:
    """Brings the tables to `VERSION`, inside the caller's transaction; a new file gets them all.

    Raises NewerError for a file of a later version, ForeignError for a file of another program.
    """
    application = connection.execute("PRAGMA application_id").fetchone()[0]
    version = connection.execute("PRAGMA user_version").fetchone()[0]
    tables = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]
    if application != APPLICATION_ID and (application or tables):
        raise ForeignError
    if version > VERSION:
        raise NewerError
    for script in MIGRATIONS[version:]:
        for statement in script:
            connection.execute(statement)
    connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    connection.execute(f"PRAGMA user_version = {VERSION}")


def copy(source: sqlite3.Connection, target: sqlite3.Connection) -> None:
    """Takes over all rows of another file of the same version, inside the caller's transaction."""
    for table in TABLES:
        rows = source.execute(sql("SELECT * FROM", table)).fetchall()
        if rows:
            target.executemany(sql("INSERT OR REPLACE INTO", table, "VALUES", marks(len(rows[0]))), rows)
