"""What the index still owes: articles that wait for their annotations, or were made by older rules."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Sequence
from typing import TYPE_CHECKING

from tui.library.index import keys
from tui.library.index.pieces import sql
from tui.library.index.states import DONE, FAILED, NOT_POSSIBLE, STALE
from tui.library.ingest.records import LayerKeys
from tui.library.ingest.tasks import StoredArticle
from tui.library.search.compile import Filter
from tui.library.search.plan import everything
from tui.library.types import Scope

if TYPE_CHECKING:
    from tui.readers.source import Options

_STORED = """
SELECT a.id, b.exact, a.title, a.day, a.second, a.utc_offset, a.origin, a.language, a.source, a.section,
    b.data, l.data, l.dates_key, l.people_key, l.statements_key
FROM article AS a JOIN body AS b ON b.article = a.id LEFT JOIN layers AS l ON l.article = a.id
WHERE a.id = ? AND a.annotated != ?
"""


def counts(connection: sqlite3.Connection, scope: Scope) -> tuple[int, int]:
    """How many articles a scope has, and how many of them wait for nothing any more."""
    plan = everything(connection, scope)
    total = connection.execute(sql("SELECT count(*) FROM (", plan.sql, ")"), plan.parameters).fetchone()[0]
    return total, total - len(waiting(connection, scope))


def waiting(connection: sqlite3.Connection, scope: Scope) -> list[int]:
    """The articles of a scope that are still to be annotated, newest first."""
    plan = everything(connection, scope, [Filter("a.annotated <= 0", selective=True)])
    return [row[0] for row in connection.execute(plan.sql, plan.parameters)]


def stored(connection: sqlite3.Connection, articles: Sequence[int]) -> list[StoredArticle]:
    """These articles as a worker needs them, without those that are gone or in a language not annotated."""
    found = []
    for article in articles:
        row = connection.execute(_STORED, (article, NOT_POSSIBLE)).fetchone()
        if row is not None:
            found.append(
                StoredArticle(
                    key=row[0],
                    exact=row[1],
                    title=row[2],
                    published=keys.published_from_columns(*row[3:7]),
                    language=row[7],
                    source=row[8],
                    section=row[9],
                    body=row[10],
                    layers=None if row[11] is None else (LayerKeys(*row[12:15]), row[11]),
                )
            )
    return found


def note_versions(connection: sqlite3.Connection, versions: str) -> None:
    """By these rules the rest is made; what others made is made again, and shown as it is until then."""
    row = connection.execute("SELECT value FROM meta WHERE name = 'versions'").fetchone()
    if row is not None and row[0] == versions:
        return
    if row is not None:
        connection.execute("UPDATE article SET annotated = ? WHERE annotated = ?", (STALE, DONE))
        connection.execute("UPDATE article SET annotated = 0 WHERE annotated = ?", (FAILED,))
        if str(row[0]).split()[0] != versions.split()[0]:  # the readers' version
            _read_again(connection)
    connection.execute("INSERT OR REPLACE INTO meta (name, value) VALUES ('versions', ?)", (versions,))


def note_reading(connection: sqlite3.Connection, reading: Options | None) -> None:
    """In this way files are read from now on; what was read in another way is read again."""
    chosen = "" if reading is None else json.dumps([reading.encoding, dict(reading.fields)], sort_keys=True)
    if chosen == json.dumps([None, {}]):
        chosen = ""
    row = connection.execute("SELECT value FROM meta WHERE name = 'reading'").fetchone()
    if ("" if row is None else row[0]) != chosen:
        _read_again(connection)
        connection.execute("INSERT OR REPLACE INTO meta (name, value) VALUES ('reading', ?)", (chosen,))


def _read_again(connection: sqlite3.Connection) -> None:
    connection.execute("UPDATE file SET mtime = -1")
    connection.execute("UPDATE folder SET digest = NULL")
