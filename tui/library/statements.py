"""Lists of statements: who said what, in which article."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from datetime import date

from tui.library import keys
from tui.library.codec import body_text, unpack_statements
from tui.library.compile import Compiler
from tui.library.pieces import marks, sql
from tui.library.plan import plan
from tui.library.types import ActorFilter, Order, Scope, StatementRow
from tui.query.tree import STATEMENT_FIELDS, And, Everything, Field, Node, Or, both

_DETAILS = """
SELECT s.article, s.number, s.speaker, a.title, a.day, a.second, a.utc_offset, a.origin, a.source,
    b.data, l.statements
FROM statement AS s JOIN article AS a ON a.id = s.article JOIN body AS b ON b.article = s.article
    JOIN layers AS l ON l.article = s.article
WHERE s.id = ?
"""


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
    source = "statement AS s"
    if expression is not None:
        source = "said CROSS JOIN statement AS s ON s.id = said.rowid"
        parts.append("said MATCH ?")
        parameters.append(expression)
    if actors is not None and actors.actors:
        parts.append(sql("s.speaker IN", marks(len(actors.actors))))
        parameters.extend(actors.actors)
    rest = _without_statement_fields(query)
    if scope.roots or not isinstance(rest, Everything):
        articles = plan(connection, rest, scope, Order.NEWEST, None, today)
        parts.append(sql("s.article IN (", articles.sql, ")"))
        parameters.extend(articles.parameters)
    key = "said.rowid" if expression is not None else "s.id"
    select = sql("SELECT s.id FROM", source, "WHERE", " AND ".join(parts), "ORDER BY", key, "DESC")
    return select, tuple(parameters)


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
        row = connection.execute(_DETAILS, (statement,)).fetchone()
        if row is None:
            continue
        number = row[1]
        layer = unpack_statements(row[10])
        in_title = number < 0
        of = layer.title[-1 - number] if in_title else layer.text[number]
        source = row[3] if in_title else body_text(row[9])
        found.append(
            StatementRow(
                article=row[0],
                number=-1 - number if in_title else number,
                in_title=in_title,
                text=" […] ".join(source[start:end] for start, end in of.spans),
                speaker=row[2],
                speaker_name=of.speaker.name if of.speaker else None,
                kind=of.kind,
                sure=of.sure,
                relay=of.relay,
                title=row[3],
                published=keys.published_from_columns(*row[4:8]),
                source=row[8],
            )
        )
    return found
