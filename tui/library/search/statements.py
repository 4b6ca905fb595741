"""Lists of statements: who said what, in which article."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from datetime import date
from typing import Any

from tui.library.actors.actor_map import known, members
from tui.library.index import keys
from tui.library.index.codec import body_text, unpack_layers
from tui.library.index.pieces import marks, sql
from tui.library.ingest.records import statements_in_order
from tui.library.search.compile import Compiler
from tui.library.search.plan import plan
from tui.library.types import ActorFilter, Order, Scope, StatementRow
from tui.query.tree import STATEMENT_FIELDS, And, Everything, Field, Node, Or, both

_DETAILS = """
SELECT a.title, a.day, a.second, a.utc_offset, a.origin, a.source, b.data, ifnull(l.corrected, l.data)
FROM article AS a JOIN body AS b ON b.article = a.id JOIN layers AS l ON l.article = a.id
WHERE a.id = ? AND l.live
"""
_IN_SCOPE = f"said.rowid >> {keys.STATEMENT_BITS} IN ("


def statements(
    connection: sqlite3.Connection,
    query: Node,
    scope: Scope,
    window: tuple[int, int],
    actors: ActorFilter | None,
    today: date,
) -> list[StatementRow]:
    """The statements at positions of ``window`` (half-open), newest first; ``actors``: what they said."""
    start, stop = window
    select, parameters = _select(connection, query, scope, actors, today)
    rows = connection.execute(sql(select, "LIMIT ? OFFSET ?"), (*parameters, stop - start, start)).fetchall()
    return _rows(connection, [row[0] for row in rows])


def _select(
    connection: sqlite3.Connection,
    query: Node,
    scope: Scope,
    actors: ActorFilter | None,
    today: date,
) -> tuple[str, tuple[object, ...]]:
    expression = Compiler(connection, today).statement_expression(query)
    parts = ["1"]
    parameters: list[object] = []
    if expression is not None:
        parts.append("said MATCH ?")
        parameters.append(expression)
    if actors is not None and actors.actors:
        keys_ = members(connection, actors.actors)
        among = marks(len(keys_))
        parts.append(sql("said.rowid IN (SELECT statement FROM quoted WHERE speaker IN", among, ")"))
        parameters.extend(keys_)
    rest = _without_statement_fields(query)
    if scope.roots or not isinstance(rest, Everything):
        articles = plan(connection, rest, scope, Order.NEWEST, None, today)
        parts.append(sql(_IN_SCOPE, articles.sql, ")"))
        parameters.extend(articles.parameters)
    where = " AND ".join(parts)
    return sql("SELECT said.rowid FROM said WHERE", where, "ORDER BY said.rowid DESC"), tuple(parameters)


def _without_statement_fields(query: Node) -> Node:
    nodes = query.nodes if isinstance(query, And) else (query,)
    return both(*(node for node in nodes if not _picks_statements(node)))


def _picks_statements(node: Node) -> bool:
    if isinstance(node, Or):
        return all(map(_picks_statements, node.nodes))
    return isinstance(node, Field) and node.name in STATEMENT_FIELDS


def _rows(connection: sqlite3.Connection, statements: Sequence[int]) -> list[StatementRow]:
    found = []
    for statement in statements:
        article, place = keys.article_of_statement(statement)
        row = connection.execute(_DETAILS, (article,)).fetchone()
        if row is not None:
            found.append(_row(connection, article, place, row))
    return found


def _row(connection: sqlite3.Connection, article: int, place: int, row: Any) -> StatementRow:
    annotations = unpack_layers(row[7])
    statement, number, in_title = statements_in_order(annotations)[place]
    source = row[0] if in_title else body_text(row[6])
    speaker = statement.speaker
    actor = annotations.actors.get(speaker.actor) if speaker and speaker.actor else None
    who = known(connection, actor.name) if actor else None
    who = None if who is None or who.dismissed else who
    return StatementRow(
        article=article,
        number=number,
        in_title=in_title,
        text=" […] ".join(source[start:end] for start, end in statement.spans),
        speaker=who.key if who else None,
        speaker_name=who.name if who and who.renamed else speaker.name if speaker else None,
        kind=statement.kind,
        sure=statement.sure,
        relay=statement.relay,
        title=row[0],
        published=keys.published_from_columns(*row[1:5]),
        source=row[5],
    )
