"""The tables of the index, and its version. The index can always be made again from the files."""

from __future__ import annotations

import sqlite3
import unicodedata

VERSION = 8
"""Raised with every change of the tables, of folding, or of what goes into a full-text row."""

READABLE = frozenset({VERSION})
"""Versions whose rows mean what ours do, in the same columns: they answer until an index of ours is made."""

APPLICATION_ID = 0x6E657773
"""Stands in the header of our files ("news")."""

TABLES = """
CREATE TABLE meta (name TEXT PRIMARY KEY, value) WITHOUT ROWID;

-- Every folder that holds a file, and all folders above it. digest: of the names, sizes and times of
-- its files, when all of them were in the index; NULL: look at them one by one.
CREATE TABLE folder (id INTEGER PRIMARY KEY, path BLOB NOT NULL UNIQUE, digest BLOB);
CREATE TABLE root (path BLOB PRIMARY KEY, loaded INTEGER NOT NULL) WITHOUT ROWID;

-- mtime: in nanoseconds; -1: to be read again.
CREATE TABLE file (
    id INTEGER PRIMARY KEY,
    folder INTEGER NOT NULL,
    name BLOB NOT NULL,
    size INTEGER NOT NULL,
    mtime INTEGER NOT NULL,
    UNIQUE (folder, name)
);
CREATE TABLE problem (file INTEGER NOT NULL, member BLOB, reason TEXT NOT NULL);
CREATE INDEX problem_file ON problem (file);

-- id: see `tui.library.index.keys`. What a list shows; nothing else, so that listing stays cheap.
-- title_key: sorts titles. places: how many rows of place. annotated: see `tui.library.index.states`.
-- The last six are laid over from the marks: mark is the id there, tags a list in JSON, notes a number.
CREATE TABLE article (
    id INTEGER PRIMARY KEY,
    content BLOB NOT NULL UNIQUE,
    title TEXT NOT NULL,
    title_key TEXT NOT NULL,
    day INTEGER,
    second INTEGER,
    utc_offset INTEGER,
    origin TEXT,
    source TEXT,
    section TEXT,
    language TEXT,
    places INTEGER NOT NULL DEFAULT 0,
    annotated INTEGER NOT NULL DEFAULT 0,
    read INTEGER NOT NULL DEFAULT 0,
    starred INTEGER NOT NULL DEFAULT 0,
    changed INTEGER NOT NULL DEFAULT 0,
    mark INTEGER,
    tags TEXT,
    notes INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX article_not_annotated ON article (id) WHERE annotated <= 0;
CREATE INDEX article_starred ON article (id) WHERE starred;
CREATE INDEX article_noted ON article (id) WHERE notes;
CREATE INDEX article_mark ON article (mark) WHERE mark IS NOT NULL;

-- Laid over from the marks: tags, folded, and the folded names of the actors that are followed.
CREATE TABLE tagged (tag TEXT NOT NULL, article INTEGER NOT NULL, PRIMARY KEY (tag, article)) WITHOUT ROWID;
CREATE TABLE followed (folded TEXT PRIMARY KEY) WITHOUT ROWID;

CREATE TABLE place (
    id INTEGER PRIMARY KEY,
    file INTEGER NOT NULL,
    article INTEGER NOT NULL,
    member BLOB,
    position INTEGER,
    guid TEXT,
    url TEXT
);
CREATE INDEX place_file ON place (file);
CREATE INDEX place_article ON place (article);

-- Articles that left a file and may have to go; empty between two files.
CREATE TABLE unsettled (article INTEGER PRIMARY KEY);

-- exact: a hash of title, text and blocks as they are. facets: the tokens of the hidden column, needed
-- to take the row out of `words` again.
-- Rows are added at the end (id), whatever the article's key, so that the pages are full.
CREATE TABLE body (
    id INTEGER PRIMARY KEY,
    article INTEGER NOT NULL UNIQUE,
    exact BLOB NOT NULL,
    facets TEXT NOT NULL,
    data BLOB NOT NULL
);

-- key: a hash of all that the layer depends on. live: shown and searchable; else only kept for its keys.
-- days: the rows of date_mention, packed, to take them out. data: what the annotators say; corrected: the
-- same after the user's corrections, NULL where there are none. All rows are made from the latter.
CREATE TABLE layers (
    id INTEGER PRIMARY KEY,
    article INTEGER NOT NULL UNIQUE,
    live INTEGER NOT NULL,
    dates_key BLOB NOT NULL,
    people_key BLOB NOT NULL,
    statements_key BLOB NOT NULL,
    days BLOB NOT NULL,
    data BLOB NOT NULL,
    corrected BLOB
);

-- What the file says of an article whose title, day or language the user corrected.
CREATE TABLE original (
    article INTEGER PRIMARY KEY,
    exact BLOB NOT NULL,
    title TEXT NOT NULL,
    day INTEGER,
    second INTEGER,
    utc_offset INTEGER,
    origin TEXT,
    language TEXT
);

-- kind: person where any article has the name as a person's. surname, bare: see `tui.library.actors.names`.
-- The rest is laid over by `tui.library.actors.actor_overlay`: head, the actor that it counts as (NULL:
-- itself); inferred: that is so because nobody else bears the surname; shown: another name; dismissed:
-- nobody.
CREATE TABLE actor (
    id INTEGER PRIMARY KEY,
    folded TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    head INTEGER,
    dismissed INTEGER NOT NULL DEFAULT 0,
    inferred INTEGER NOT NULL DEFAULT 0,
    bare INTEGER NOT NULL DEFAULT 0,
    surname TEXT NOT NULL DEFAULT '',
    shown TEXT
);
CREATE INDEX actor_surname ON actor (surname, bare) WHERE surname <> '';
CREATE INDEX actor_head ON actor (head) WHERE head IS NOT NULL;
CREATE INDEX actor_shown ON actor (id) WHERE shown IS NOT NULL;
CREATE VIRTUAL TABLE renamed_words USING fts5 (
    name, content='', prefix='1 2 3', tokenize='unicode61 remove_diacritics 2'
);

-- The user's corrections of actors as they were laid over last; see the marks.
CREATE TABLE actor_correction (
    kind TEXT NOT NULL,
    folded TEXT NOT NULL,
    other TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (folded, kind, other)
) WITHOUT ROWID;
CREATE INDEX actor_correction_other ON actor_correction (other);
CREATE VIRTUAL TABLE actor_words USING fts5 (
    name, content='', prefix='1 2 3', tokenize='unicode61 remove_diacritics 2'
);
CREATE TABLE mention (
    actor INTEGER NOT NULL,
    article INTEGER NOT NULL,
    mentions INTEGER NOT NULL,
    statements INTEGER NOT NULL,
    PRIMARY KEY (actor, article)
) WITHOUT ROWID;
CREATE INDEX mention_article ON mention (article, actor, mentions, statements);

-- What finds articles with nearly the same words: see `tui.library.ingest.sketch`.
CREATE TABLE near (key INTEGER NOT NULL, article INTEGER NOT NULL, PRIMARY KEY (key, article)) WITHOUT ROWID;
-- Articles that are versions of one story: see `tui.library.ingest.versions`.
CREATE TABLE version (article INTEGER PRIMARY KEY, story INTEGER NOT NULL);
CREATE INDEX version_story ON version (story, article);

-- Days as ordinals of the calendar, both inclusive.
CREATE TABLE date_mention (
    first INTEGER NOT NULL,
    last INTEGER NOT NULL,
    article INTEGER NOT NULL,
    PRIMARY KEY (first, last, article)
) WITHOUT ROWID;

-- statement: see `tui.library.index.keys`; its article follows from it. Only statements with a speaker.
CREATE TABLE quoted (
    speaker INTEGER NOT NULL,
    statement INTEGER NOT NULL,
    PRIMARY KEY (speaker, statement)
) WITHOUT ROWID;

-- All text in these is folded by tui.text.fold; rowids are keys of articles and of statements.
CREATE VIRTUAL TABLE words USING fts5 (
    facet, title, text, source, section,
    content='', prefix='1 2 3', tokenize='unicode61 remove_diacritics 2'
);
-- Every word in `words`: what a word begun may go on to be, and which words are alike.
CREATE TABLE term (word TEXT PRIMARY KEY) WITHOUT ROWID;
CREATE VIRTUAL TABLE said USING fts5 (
    quote, speaker, names,
    content='', prefix='1 2', tokenize='unicode61 remove_diacritics 2'
);
"""

FOLDING = f"unicode {unicodedata.unidata_version}"
"""Taking a row out of a full-text table needs the same tokens: an index of another Unicode is made anew."""


def create(connection: sqlite3.Connection) -> None:
    """Makes the tables in an empty file, inside the caller's transaction."""
    for statement in _statements(TABLES):
        connection.execute(statement)
    connection.execute("INSERT INTO meta VALUES ('folding', ?)", (FOLDING,))
    connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    connection.execute(f"PRAGMA user_version = {VERSION}")


def is_current(connection: sqlite3.Connection) -> bool:
    """Whether this index was made by the same tables, folding and application."""
    if _made_by(connection) != (APPLICATION_ID, VERSION):
        return False
    row = connection.execute("SELECT value FROM meta WHERE name = 'folding'").fetchone()
    return row is not None and str(row[0]) == FOLDING


def is_readable(connection: sqlite3.Connection) -> bool:
    """Whether our queries find in this index what they look for; it may be written only if it is current."""
    application, version = _made_by(connection)
    return application == APPLICATION_ID and version in READABLE


def _made_by(connection: sqlite3.Connection) -> tuple[int, int]:
    application = connection.execute("PRAGMA application_id").fetchone()[0]
    return int(application), int(connection.execute("PRAGMA user_version").fetchone()[0])


def is_empty(connection: sqlite3.Connection) -> bool:
    """Whether there is no table at all."""
    return connection.execute("SELECT 1 FROM sqlite_master LIMIT 1").fetchone() is None


def _statements(script: str) -> list[str]:
    """The statements of a script; `executescript` would end the transaction."""
    lines = [line for line in script.splitlines() if not line.lstrip().startswith("--")]
    return [statement for statement in "\n".join(lines).split(";\n") if statement.strip()]
