"""The other names of actors, for full-text search of statements: the merged are found under each name."""

from __future__ import annotations

import sqlite3

from tui.library.index.pieces import sql
from tui.library.search import fts
from tui.query.tree import Phrase, Word

MOST = 60
"""So many other names are looked for with one word of a query."""

_MATCHING = """
WITH matching (id) AS (
    SELECT rowid FROM actor_words WHERE actor_words MATCH ?1
    UNION SELECT rowid FROM renamed_words WHERE renamed_words MATCH ?1
)
"""
_OTHERS = """
SELECT DISTINCT o.name FROM matching AS m CROSS JOIN actor AS t ON t.id = m.id
CROSS JOIN actor AS o ON o.id IN (
    SELECT coalesce(t.head, t.id) UNION ALL SELECT id FROM actor WHERE head = coalesce(t.head, t.id)
)
WHERE NOT o.dismissed AND (t.head IS NOT NULL OR t.shown IS NOT NULL OR EXISTS (
    SELECT 1 FROM actor AS p WHERE p.head = t.id
)) LIMIT ?2
"""
_DISMISSED = (
    "SELECT t.name FROM matching AS m CROSS JOIN actor AS t ON t.id = m.id WHERE t.dismissed LIMIT ?2"
)
_IS_CORRECTED = (
    "SELECT EXISTS (SELECT 1 FROM actor WHERE head IS NOT NULL) OR EXISTS (SELECT 1 FROM actor_correction)"
)


def with_other_names(
    connection: sqlite3.Connection, value: Word | Phrase, inner: str, *, mentioned: bool
) -> str:
    """The expression ``inner`` of a value, widened to the other names of the actors that it finds.

    ``mentioned``: it is about names inside statements, where a dismissed one is nobody's.
    """
    if not connection.execute(_IS_CORRECTED).fetchone()[0]:
        return inner
    found = fts.expression(value)
    if found is None:
        return inner
    parts = [inner, *_names(connection, _OTHERS, found)]
    widened = fts.either(parts)
    gone = _names(connection, _DISMISSED, found) if mentioned else []
    return fts.without(widened, fts.either(gone)) if gone else widened


def _names(connection: sqlite3.Connection, select: str, expression: str) -> list[str]:
    rows = connection.execute(sql(_MATCHING, select), (expression, MOST))
    parts = [fts.expression(Phrase(name)) for (name,) in rows]
    return [part for part in parts if part is not None]
