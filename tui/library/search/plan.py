"""Conditions, scope and order → one SELECT of article keys."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from tui.library.actors.actor_map import members
from tui.library.index import facets, folders
from tui.library.index.pieces import marks, sql
from tui.library.search import fts
from tui.library.search.compile import NOTHING, Bounds, Compiler, Condition, Filter, Match
from tui.library.types import ActorFilter, Order, Scope
from tui.query.tree import Node

_IN_MATCH = "EXISTS (SELECT 1 FROM words WHERE words MATCH ? AND words.rowid = a.id)"


@dataclass(frozen=True, slots=True)
class Plan:
    """A SELECT that gives keys in order; add a LIMIT with `window`."""

    sql: str
    parameters: tuple[object, ...]
    incremental: bool
    """Whether its first rows cost less than all of them."""
    is_everything: bool = False
    """Whether it gives every article of the library."""

    def window(self, stop: int) -> tuple[str, tuple[object, ...]]:
        """The SELECT of the first ``stop`` keys."""
        return sql(self.sql, "LIMIT ?"), (*self.parameters, stop)


def plan(
    connection: sqlite3.Connection,
    query: Node,
    scope: Scope,
    order: Order,
    actors: ActorFilter | None,
    today: date,
    between: Bounds | None = None,
    *,
    window: bool = False,
) -> Plan:
    """The SELECT for a search; looks folders, actors and similar words up in the index.

    ``between`` keeps the hits with keys in these bounds only. ``window``: the first of them are wanted soon.
    """
    conditions = Compiler(connection, today, window=window).conditions(query)
    if between is not None:
        conditions.append(between)
    if actors is not None and actors.actors:
        conditions.extend(_actor_conditions(connection, actors))
    in_scope = scope_condition(connection, scope)
    if in_scope is not None and not isinstance(in_scope, Match):
        conditions.append(in_scope)
    words = [part.expression for part in conditions if isinstance(part, Match)]
    filters = [part for part in conditions if isinstance(part, Filter)]
    low = max([part.low for part in conditions if isinstance(part, Bounds)], default=None)
    high = min([part.high for part in conditions if isinstance(part, Bounds)], default=None)
    bounds = None if low is None or high is None else Bounds(low, high)
    if isinstance(in_scope, Match):
        if not words and any(part.selective for part in filters):
            filters.append(Filter(_IN_MATCH, (in_scope.expression,)))
        else:
            words.append(in_scope.expression)
    return _select(words, filters, bounds, order)


def _select(words: list[str], filters: list[Filter], bounds: Bounds | None, order: Order) -> Plan:
    by_title = order in (Order.TITLE, Order.SOURCE)
    parts: list[str] = []
    parameters: list[object] = []
    if words:
        key = "words.rowid"
        source = "words"
        if filters or by_title:
            source = "words CROSS JOIN article AS a ON a.id = words.rowid"
        parts.append("words MATCH ?")
        parameters.append(fts.all_of(words))
    else:
        key, source = "a.id", "article AS a"
    if bounds is not None:
        parts.append(f"{key} BETWEEN ? AND ?")
        parameters.extend((bounds.low, bounds.high))
    for part in filters:
        parts.append(part.sql)
        parameters.extend(part.parameters)
    where = " AND ".join(parts) or "1"
    ranked = order is Order.RELEVANCE and words
    select = sql("SELECT", key, "FROM", source, "WHERE", where, "ORDER BY", _order(order, key, bool(ranked)))
    return Plan(select, tuple(parameters), incremental=not ranked and not by_title, is_everything=not parts)


def _order(order: Order, key: str, ranked: bool) -> str:
    if ranked:
        return f"bm25(words, 0, 8, 1, 1, 1), {key} DESC"
    if order is Order.TITLE:
        return f"a.title_key, {key} DESC"
    if order is Order.SOURCE:
        return f"a.source IS NULL, a.source COLLATE NOCASE, {key} DESC"
    return f"{key} ASC" if order is Order.OLDEST else f"{key} DESC"


def _actor_conditions(connection: sqlite3.Connection, actors: ActorFilter) -> list[Condition]:
    quoted = " AND statements > 0" if actors.quoted else ""
    groups = [[actor] for actor in actors.actors] if actors.every else [list(actors.actors)]
    conditions: list[Condition] = []
    for group in groups:
        keys = members(connection, group)
        among = sql("a.id IN (SELECT article FROM mention WHERE actor IN", marks(len(keys)), quoted, ")")
        conditions.append(Filter(among, tuple(keys), selective=True))
    return conditions


def scope_condition(connection: sqlite3.Connection, scope: Scope) -> Condition | None:
    """What an article of the scope meets; None for the whole library."""
    if not scope.roots or _is_everything(connection, scope):
        return None
    tokens: list[str] = []
    files: list[int] = []
    for root in scope.roots:
        path = os.fsencode(root)
        if (folder := folders.find_folder(connection, path)) is not None:
            tokens.append(facets.folder_token(folder))
        if (file := folders.find_file(connection, path)) is not None:
            files.append(file)
    found: list[Condition] = []
    if tokens:
        found.append(Match(fts.within("facet", fts.either(fts.quoted([token]) for token in tokens))))
    if files:
        in_files = sql("a.id IN (SELECT article FROM place WHERE file IN", marks(len(files)), ")")
        found.append(Filter(in_files, tuple(files), selective=True))
    if len(found) == 2:
        first, second = found
        assert isinstance(first, Match)
        assert isinstance(second, Filter)
        return Filter(
            f"({second.sql} OR {_IN_MATCH})", (*second.parameters, first.expression), selective=False
        )
    return found[0] if found else NOTHING


def _is_everything(connection: sqlite3.Connection, scope: Scope) -> bool:
    """Whether all that was ever loaded lies in the scope: then nothing need be asked of each article."""
    inside = tuple(os.path.join(os.fsencode(root), b"") for root in scope.roots)
    loaded = [os.path.join(path, b"") for (path,) in connection.execute("SELECT path FROM root")]
    return bool(loaded) and all(path.startswith(inside) for path in loaded)


def everything(connection: sqlite3.Connection, scope: Scope, conditions: Sequence[Condition] = ()) -> Plan:
    """All articles of a scope that meet some conditions, newest first."""
    in_scope = scope_condition(connection, scope)
    words = [in_scope.expression] if isinstance(in_scope, Match) else []
    filters = [part for part in (in_scope, *conditions) if isinstance(part, Filter)]
    return _select(words, filters, None, Order.NEWEST)
