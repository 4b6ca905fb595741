"""Actors of the library: who they are, in which articles of a search they occur, how often."""

from __future__ import annotations

import sqlite3
from collections.abc import Collection

from tui.annotations import ActorKind
from tui.library import fts
from tui.library.pieces import sql
from tui.library.plan import Plan
from tui.library.types import ActorCount
from tui.library.versions import as_list
from tui.query.tree import Word
from tui.text import fold

_COUNTED = """
counted (actor, articles, mentions, statements) AS (
    SELECT m.actor, count(*), sum(m.mentions), sum(m.statements)
    FROM hits CROSS JOIN mention AS m ON m.article = hits.article
    WHERE m.article NOT IN (SELECT value FROM json_each(?)) GROUP BY m.actor
)
"""
_ALL_COUNTED = """
counted (actor, articles, mentions, statements) AS (
    SELECT actor, count(*), sum(mentions), sum(statements) FROM mention
    WHERE article NOT IN (SELECT value FROM json_each(?)) GROUP BY actor
)
"""
_SELECTED = """
SELECT t.id, t.name, t.kind, c.articles, c.mentions, c.statements
FROM counted AS c JOIN actor AS t ON t.id = c.actor WHERE
"""
_BEST = "ORDER BY c.articles DESC, c.mentions DESC, t.name LIMIT ?"
_NAMED = "t.id IN (SELECT rowid FROM actor_words WHERE actor_words MATCH ?)"


def of_articles(
    connection: sqlite3.Connection,
    plan: Plan,
    typed: str,
    limit: int,
    *,
    without: Collection[int] = (),
) -> list[ActorCount]:
    """The actors of the articles that a plan gives, but for some, those in most articles first."""
    named, parameters = _named(typed)
    if plan.is_everything:
        counted = sql("WITH", _ALL_COUNTED)
    else:
        counted = sql("WITH hits (article) AS MATERIALIZED (", plan.sql, "),", _COUNTED)
    rows = connection.execute(
        sql(counted, _SELECTED, named, _BEST), (*plan.parameters, as_list(without), *parameters, limit)
    )
    return [_count(row) for row in rows]


def one(connection: sqlite3.Connection, actor: int) -> ActorCount | None:
    """An actor with its counts over the whole library."""
    row = connection.execute(
        "SELECT t.id, t.name, t.kind, count(m.article), total(m.mentions), total(m.statements)"
        " FROM actor AS t LEFT JOIN mention AS m ON m.actor = t.id WHERE t.id = ? GROUP BY t.id",
        (actor,),
    ).fetchone()
    return None if row is None else _count(row)


def find_actor(connection: sqlite3.Connection, name: str) -> int | None:
    """The actor of this name, None if the library has none."""
    row = connection.execute("SELECT id FROM actor WHERE folded = ?", (fold(name),)).fetchone()
    return None if row is None else int(row[0])


def names(connection: sqlite3.Connection, typed: str, limit: int, *, quoted: bool) -> list[str]:
    """Names with words that begin as typed, of actors in most articles first; ``quoted``: who speak."""
    named, parameters = _named(typed)
    having = "sum(m.statements) > 0" if quoted else "1"
    rows = connection.execute(
        sql(
            "SELECT t.name FROM actor AS t JOIN mention AS m ON m.actor = t.id WHERE",
            named,
            "GROUP BY t.id HAVING",
            having,
            "ORDER BY count(*) DESC, t.name LIMIT ?",
        ),
        (*parameters, limit),
    )
    return [row[0] for row in rows]


def _named(typed: str) -> tuple[str, tuple[str, ...]]:
    """The condition that a name has all words of what was typed, each as a beginning."""
    parts = [
        expression
        for word in typed.split()
        if (expression := fts.expression(Word(word, prefix=True))) is not None
    ]
    return (_NAMED, (fts.all_of(parts),)) if parts else ("1", ())


def _count(row: tuple[int, str, str, int, int, int]) -> ActorCount:
    return ActorCount(row[0], row[1], ActorKind(row[2]), int(row[3]), int(row[4]), int(row[5]))
