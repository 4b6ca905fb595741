"""Actors of the library: who they are, in which articles of a search they occur, how often."""

from __future__ import annotations

import sqlite3
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from typing import TypeAlias

from tui.annotations import ActorKind
from tui.library.actors.actor_map import members
from tui.library.index.pieces import marks, sql
from tui.library.ingest.versions import as_list
from tui.library.search import fts
from tui.library.search.plan import Plan
from tui.library.types import ActorCount, ActorOrder
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
SELECT t.id, t.head, t.inferred, c.articles, c.mentions, c.statements
FROM counted AS c JOIN actor AS t ON t.id = c.actor WHERE NOT t.dismissed AND
"""
_SOME_COUNTED = """
SELECT t.id, t.head, t.inferred, count(*), sum(m.mentions), sum(m.statements)
FROM actor AS t JOIN mention AS m ON m.actor = t.id WHERE NOT t.dismissed AND t.id IN
"""
_BEST = "ORDER BY c.articles DESC, c.mentions DESC, t.name LIMIT ?"
_MOST_QUOTED = "AND c.statements > 0 ORDER BY c.statements DESC, c.articles DESC, t.name LIMIT ?"
_NAMED = (
    "(t.id IN (SELECT rowid FROM actor_words WHERE actor_words MATCH ?)"
    " OR t.id IN (SELECT rowid FROM renamed_words WHERE renamed_words MATCH ?))"
)
_MARGIN = 2
"""So many times the rows wanted are counted name by name, before the names of one actor are put together."""
_BY_NAME_MOST = 2000
"""So many actors, the most frequent, are sorted by name."""


Within: TypeAlias = tuple[str, tuple[object, ...]]


@dataclass(slots=True)
class _Group:
    """What the names of one actor come to."""

    names: dict[int, tuple[int, int, int]] = field(default_factory=dict)
    inferred: int = 0
    sure: set[int] = field(default_factory=set)
    """The names that are its own or that the user merged into it."""

    def add(self, key: int, inferred: bool, articles: int, mentions: int, statements: int) -> None:
        self.names[key] = (articles, mentions, statements)
        if inferred:
            self.inferred += articles
        else:
            self.sure.add(key)

    def total(self, column: int) -> int:
        return sum(counts[column] for counts in self.names.values())


def of_articles(
    connection: sqlite3.Connection,
    plan: Plan,
    typed: str,
    limit: int,
    order: ActorOrder = ActorOrder.ARTICLES,
    *,
    without: Collection[int] = (),
) -> list[ActorCount]:
    """The actors of the articles that a plan gives, but for some, in this order."""
    named, parameters = _named(typed)
    best = _MOST_QUOTED if order is ActorOrder.STATEMENTS else _BEST
    most = max(limit, _BY_NAME_MOST) if order is ActorOrder.NAME else limit * _MARGIN
    if plan.is_everything:
        counted = sql("WITH", _ALL_COUNTED)
    else:
        counted = sql("WITH hits (article) AS MATERIALIZED (", plan.sql, "),", _COUNTED)
    rows = connection.execute(
        sql(counted, _SELECTED, named, best), (*plan.parameters, as_list(without), *parameters, most)
    ).fetchall()
    found: dict[int, _Group] = {}
    for key, head, *counts in rows:
        found.setdefault(head or key, _Group()).add(key, *counts)
    others = _other_names(connection, found)
    within: Within = ("", ())
    # An article with a bare surname names nobody in full whom it means: only merged names meet in one.
    if others or any(len(group.sure) > 1 for group in found.values()):
        within = _kept(connection, plan, without)
    for key, head, *counts in _others(connection, within, others):
        found.setdefault(head or key, _Group()).add(key, *counts)
    merged = {head for head, group in found.items() if len(group.sure) > 1}
    twice = {head: _counted_twice(connection, within, found[head]) for head in merged}
    actors = [
        ActorCount(head, name, kind, group.total(0) - twice.get(head, 0), group.total(1), group.total(2),
                   inferred=group.inferred)
        for head, name, kind in _heads(connection, list(found))
        if (group := found[head])
    ]  # fmt: skip
    actors.sort(key=_KEYS[order])
    return actors[: most if order is ActorOrder.NAME else limit]


def _by_articles(actor: ActorCount) -> tuple[int, int, str]:
    return -actor.articles, -actor.mentions, actor.name


def _by_statements(actor: ActorCount) -> tuple[int, int, str]:
    return -actor.statements, -actor.articles, actor.name


def _by_name(actor: ActorCount) -> tuple[str, int, str]:
    return fold(actor.name), -actor.articles, actor.name


_KEYS = {
    ActorOrder.ARTICLES: _by_articles,
    ActorOrder.STATEMENTS: _by_statements,
    ActorOrder.NAME: _by_name,
}


def _chunks(keys: Sequence[int], size: int = 500) -> list[Sequence[int]]:
    return [keys[start : start + size] for start in range(0, len(keys), size)]


def _heads(connection: sqlite3.Connection, heads: Sequence[int]) -> list[tuple[int, str, ActorKind]]:
    return [
        (key, name, ActorKind(kind))
        for some in _chunks(heads)
        for key, name, kind in connection.execute(
            sql(
                "SELECT id, coalesce(shown, name), kind FROM actor WHERE NOT dismissed AND id IN",
                marks(len(some)),
            ),
            tuple(some),
        )
    ]


def _other_names(connection: sqlite3.Connection, found: dict[int, _Group]) -> list[int]:
    """The names of these actors that are not counted yet: too rare to be among the first, or not typed."""
    rest = [head for head, group in found.items() if head not in group.names]
    for some in _chunks(list(found)):
        rest += [
            key
            for key, head in connection.execute(
                sql("SELECT id, head FROM actor WHERE head IS NOT NULL AND head IN", marks(len(some))),
                tuple(some),
            )
            if key not in found[head].names
        ]
    return rest


def _others(
    connection: sqlite3.Connection, within: Within, names: Sequence[int]
) -> list[tuple[int, int | None, bool, int, int, int]]:
    """Counts of these names, each by itself."""
    rows: list[tuple[int, int | None, bool, int, int, int]] = []
    condition, parameters = within
    for some in _chunks(names):
        query = sql(_SOME_COUNTED, marks(len(some)), condition, "GROUP BY t.id")
        rows += connection.execute(query, (*some, *parameters)).fetchall()
    return rows


def _kept(connection: sqlite3.Connection, plan: Plan, without: Collection[int]) -> Within:
    """As `within_articles`, with the articles found once and kept beside: it is asked many times."""
    if plan.is_everything:
        return within_articles(plan, without)
    connection.execute("CREATE TEMPORARY TABLE IF NOT EXISTS counted_hits (article INTEGER PRIMARY KEY)")
    connection.execute("DELETE FROM counted_hits")
    connection.execute(sql("INSERT OR IGNORE INTO counted_hits", plan.sql), plan.parameters)
    connection.execute(
        "DELETE FROM counted_hits WHERE article IN (SELECT value FROM json_each(?))", (as_list(without),)
    )
    # The plus keeps SQLite from going through all hits instead of the mentions of a few names.
    return "AND +m.article IN (SELECT article FROM counted_hits)", ()


def within_articles(plan: Plan, without: Collection[int]) -> Within:
    """The condition that a mention is in the articles of a plan but for some."""
    condition = "AND m.article NOT IN (SELECT value FROM json_each(?))"
    if plan.is_everything:
        return condition, (as_list(without),)
    return sql(condition, "AND m.article IN (", plan.sql, ")"), (as_list(without), *plan.parameters)


def _counted_twice(connection: sqlite3.Connection, within: Within, group: _Group) -> int:
    """Articles that have an actor under several of its names are one each."""
    largest, *others = sorted(group.sure, key=lambda key: -group.names[key][0])
    condition, parameters = within
    among = marks(len(others))
    distinct = connection.execute(
        sql(
            "SELECT count(DISTINCT m.article) FROM mention AS m WHERE m.actor IN", among, condition,
            "AND NOT EXISTS (SELECT 1 FROM mention AS o WHERE o.actor = ? AND o.article = m.article)",
        ),
        (*others, *parameters, largest),
    ).fetchone()  # fmt: skip
    return sum(group.names[key][0] for key in others) - int(distinct[0])


def one(connection: sqlite3.Connection, actor: int) -> ActorCount | None:
    """An actor with its counts over the whole library, whichever of its names the key is of."""
    keys = members(connection, [actor])
    row = connection.execute(
        "SELECT h.id, coalesce(h.shown, h.name), h.kind FROM actor AS t"
        " JOIN actor AS h ON h.id = coalesce(t.head, t.id) WHERE t.id = ?",
        (actor,),
    ).fetchone()
    if row is None or not keys:
        return None
    counts = connection.execute(
        sql(
            "SELECT count(DISTINCT m.article), total(m.mentions), total(m.statements), total(t.inferred)",
            "FROM mention AS m JOIN actor AS t ON t.id = m.actor WHERE m.actor IN", marks(len(keys)),
        ),
        keys,
    ).fetchone()  # fmt: skip
    articles, mentions, statements, inferred = map(int, counts)
    return ActorCount(row[0], row[1], ActorKind(row[2]), articles, mentions, statements, inferred)


def names(connection: sqlite3.Connection, typed: str, limit: int, *, quoted: bool) -> list[str]:
    """Names with words that begin as typed, of actors in most articles first; ``quoted``: who speak."""
    named, parameters = _named(typed)
    having = "sum(m.statements) > 0" if quoted else "1"
    rows = connection.execute(
        sql(
            "SELECT coalesce(h.shown, h.name) FROM actor AS t",
            "JOIN actor AS h ON h.id = coalesce(t.head, t.id)",
            "JOIN mention AS m ON m.actor = t.id WHERE NOT t.dismissed AND NOT h.dismissed AND",
            named,
            "GROUP BY h.id HAVING",
            having,
            "ORDER BY count(*) DESC, h.name LIMIT ?",
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
    return (_NAMED, (fts.all_of(parts),) * 2) if parts else ("1", ())
