"""The tree of a query → conditions on articles: full-text search as far as it goes, SQL for the rest."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import TypeAlias

from tui.library.actors.actor_terms import with_other_names
from tui.library.actors.names import folded_name
from tui.library.index import facets, keys
from tui.library.index.pieces import sql
from tui.library.marks.followed_names import FOLLOWED
from tui.library.search import fts
from tui.library.search.similar import similar_words, words_begun
from tui.query.days import interval
from tui.query.tree import (
    STATEMENT_FIELDS,
    And,
    Days,
    Everything,
    Field,
    FieldName,
    Node,
    Not,
    Or,
    Phrase,
    State,
    Word,
)
from tui.text import fold

ALL = fts.within("facet", fts.quoted([facets.EVERY]))
"""The full-text expression that every article meets."""


@dataclass(frozen=True, slots=True)
class Match:
    """A full-text expression over ``words``."""

    expression: str


@dataclass(frozen=True, slots=True)
class Filter:
    """SQL over the article row ``a``. ``selective``: an index finds the few articles that meet it."""

    sql: str
    parameters: tuple[object, ...] = ()
    selective: bool = False


@dataclass(frozen=True, slots=True)
class Bounds:
    """Keys between these, inclusive."""

    low: int
    high: int

    def as_filter(self) -> Filter:
        return Filter("a.id BETWEEN ? AND ?", (self.low, self.high), selective=True)


Condition: TypeAlias = Match | Filter | Bounds

NOTHING = Filter("0")
_STATES: dict[State, Condition] = {
    State.UNREAD: Filter("NOT a.read"),
    State.READ: Filter("a.read"),
    State.STARRED: Filter("a.starred"),
    State.NOTED: Filter("a.notes"),
    State.CHANGED: Filter("a.changed"),
    State.FOLLOWED: Filter(
        sql("a.id IN (SELECT article FROM mention WHERE actor IN (", FOLLOWED, "))"), selective=True
    ),
    State.UNDATED: Bounds(0, keys.UNDATED_LAST),
}
_IN_STATEMENTS = sql("a.id IN (SELECT rowid >>", str(keys.STATEMENT_BITS), "FROM said WHERE said MATCH ?)")
_IN_WORDS = "a.id IN (SELECT rowid FROM words WHERE words MATCH ?)"
_IN_PATHS = (
    "a.id IN (SELECT p.article FROM place AS p JOIN file AS f ON f.id = p.file"
    " JOIN folder AS d ON d.id = f.folder WHERE instr(folded_path(d.path, f.name, p.member), ?))"
)
_OF_ACTORS = """
WITH heads (id) AS (
    SELECT coalesce(t.head, t.id) FROM json_each(?) AS k CROSS JOIN actor AS t ON t.id = k.value
    WHERE NOT t.dismissed
)
SELECT id FROM actor WHERE id IN heads AND NOT dismissed
UNION SELECT id FROM actor WHERE head IS NOT NULL AND head IN heads AND NOT dismissed
"""
"""All names that count as any of these actors."""

_EXACTLY = """
SELECT id, NULL FROM actor WHERE folded = ? AND NOT dismissed
UNION ALL SELECT id, shown FROM actor WHERE shown IS NOT NULL
"""
_NAMED = """
SELECT rowid FROM actor_words WHERE actor_words MATCH ?
UNION SELECT rowid FROM renamed_words WHERE renamed_words MATCH ?
"""
_COLUMNS = {FieldName.TITLE: "title", FieldName.SOURCE: "source", FieldName.SECTION: "section"}
_SAID_COLUMNS = {FieldName.SPEAKER: "speaker", FieldName.QUOTE: "quote", FieldName.NAMES: "names"}


class Compiler:
    """Compiles one query; looks actors and similar words up in the index."""

    def __init__(self, connection: sqlite3.Connection, today: date, *, window: bool = False) -> None:
        """``window``: only the first hits are wanted, so that a word begun is looked for in a way that
        finds the newest at once, and all of them slowly."""
        self._connection = connection
        self._today = today
        self._window = window

    def conditions(self, node: Node) -> list[Condition]:
        """Conditions that all have to be met; none for everything. At most one of them is a `Match`."""
        nodes = node.nodes if isinstance(node, And) else (node,)
        return self._all(nodes)

    def statement_expression(self, node: Node) -> str | None:
        """The part of a query that picks statements, as an expression over ``said``; None without one."""
        nodes = node.nodes if isinstance(node, And) else (node,)
        parts = [part for part in map(self._said, nodes) if part is not None]
        return fts.all_of(parts) if parts else None

    def _all(self, nodes: Sequence[Node]) -> list[Condition]:
        matches: list[str] = []
        excluded: list[str] = []
        others: list[Condition] = []
        statements: list[str] = []
        for node in nodes:
            if isinstance(node, Everything):
                continue
            if (said := self._said(node)) is not None:
                statements.append(said)
                continue
            inner = self._one(node.node) if isinstance(node, Not) else None
            if isinstance(inner, Match):
                excluded.append(inner.expression)
                continue
            condition = self._one(node) if inner is None else _negated(inner)
            if isinstance(condition, Match):
                matches.append(condition.expression)
            else:
                others.append(condition)
        if statements:
            others.append(Filter(_IN_STATEMENTS, (fts.all_of(statements),), selective=True))
        if excluded:
            matches = [fts.without(fts.all_of(matches or [ALL]), fts.either(excluded))]
        return [Match(fts.all_of(matches)), *others] if matches else others

    def _one(self, node: Node) -> Condition:
        match node:
            case Word() | Phrase():
                inner = fts.expression(node, self._alike, self._begun if self._window else None)
                return Match(ALL if inner is None else fts.within(fts.PLAIN, inner))
            case Field():
                return self._field(node)
            case Not(inner_node):
                inner_condition = self._one(inner_node)
                if isinstance(inner_condition, Match):
                    return Match(fts.without(ALL, inner_condition.expression))
                return _negated(inner_condition)
            case And(nodes):
                return _combined(self._all(nodes), " AND ")
            case Or(nodes):
                return self._any(nodes)
            case Everything():
                pass
        return Match(ALL)

    def _any(self, nodes: Sequence[Node]) -> Condition:
        conditions = [self._one(node) for node in nodes]
        matches = [part.expression for part in conditions if isinstance(part, Match)]
        others: list[Condition] = [part for part in conditions if not isinstance(part, Match)]
        if matches:
            others.append(Match(fts.either(matches)))
        return _combined(others, " OR ")

    def _said(self, node: Node) -> str | None:
        """A statement field, or an `Or` of them, as an expression over ``said``."""
        if isinstance(node, Or):
            parts = [self._said(part) for part in node.nodes]
            return None if None in parts else fts.either(part for part in parts if part is not None)
        if not isinstance(node, Field) or node.name not in STATEMENT_FIELDS:
            return None
        if not isinstance(node.value, Word | Phrase):
            return None
        inner = fts.expression(node.value)
        if inner is not None and node.name is not FieldName.QUOTE:
            mentioned = node.name is FieldName.NAMES
            inner = with_other_names(self._connection, node.value, inner, mentioned=mentioned)
        return None if inner is None else fts.within(_SAID_COLUMNS[node.name], inner)

    def _alike(self, word: str) -> Sequence[str]:
        return similar_words(self._connection, word)

    def _begun(self, beginning: str) -> Sequence[str] | None:
        return words_begun(self._connection, beginning)

    def _field(self, node: Field) -> Condition:
        name, value = node.name, node.value
        if isinstance(value, State):
            return _STATES[value]
        if isinstance(value, Days):
            return self._days(name, value)
        if name in _COLUMNS:
            inner = fts.expression(value, self._alike, self._begun if self._window else None)
            return NOTHING if inner is None else Match(fts.within(_COLUMNS[name], inner))
        if name in STATEMENT_FIELDS:
            said = self._said(node)
            return NOTHING if said is None else Filter(_IN_STATEMENTS, (said,), selective=True)
        if name is FieldName.LANG:
            return _language(value)
        if name is FieldName.PATH:
            return Filter(_IN_PATHS, (fold(value.text),))
        if name is FieldName.ACTOR:
            return self._actor(value)
        if name is FieldName.TAG:
            return _tagged(value)
        return NOTHING

    def _days(self, name: FieldName, value: Days) -> Condition:
        first, end = interval(value, self._today)
        if name is FieldName.DATE:
            return Bounds(*keys.day_bounds(first, end))
        return Filter(
            "a.id IN (SELECT article FROM date_mention WHERE first >= ? AND first < ? AND last < ?)",
            (
                first.toordinal() if first else 0,
                end.toordinal() if end else date.max.toordinal() + 1,
                end.toordinal() if end else date.max.toordinal() + 1,
            ),
            selective=True,
        )

    def _actor(self, value: Word | Phrase) -> Condition:
        keys_ = list(self._actors(value))
        if not keys_:
            return NOTHING
        inside = sql("a.id IN (SELECT article FROM mention WHERE actor IN (", _OF_ACTORS, "))")
        return Filter(inside, (json.dumps(keys_),), selective=True)

    def _actors(self, value: Word | Phrase) -> Sequence[int]:
        """The actors that a value names: in quotation marks the one of exactly this name, if there is one."""
        folded = folded_name(value.text)
        if isinstance(value, Phrase):
            exact = self._connection.execute(_EXACTLY, (folded,)).fetchall()
            named = [key for key, name in exact if name is None or folded_name(name) == folded]
            if named:
                return named
        inner = fts.expression(value)
        return [row[0] for row in self._connection.execute(_NAMED, (inner, inner))] if inner else []


def _tagged(value: Word | Phrase) -> Condition:
    tag = " ".join(fold(value.text).split())
    if not tag:
        return NOTHING
    if value.prefix:
        begun = "a.id IN (SELECT article FROM tagged WHERE tag >= ? AND tag < ?)"
        return Filter(begun, (tag, tag + "\U0010ffff"), selective=True)
    return Filter("a.id IN (SELECT article FROM tagged WHERE tag = ?)", (tag,), selective=True)


def _language(value: Word | Phrase) -> Condition:
    code = value.text.lower()
    if isinstance(value, Word) and value.prefix and len(code) < 2:
        return Filter("a.language >= ? AND a.language < ?", (code, code + "\U0010ffff"))
    return Match(fts.within("facet", fts.quoted([facets.language_token(code)])))


def _as_filter(condition: Condition) -> Filter:
    if isinstance(condition, Match):
        return Filter(_IN_WORDS, (condition.expression,), selective=True)
    return condition.as_filter() if isinstance(condition, Bounds) else condition


def _negated(condition: Condition) -> Condition:
    inner = _as_filter(condition)
    return Filter(sql("NOT (", inner.sql, ")"), inner.parameters)


def _combined(conditions: Sequence[Condition], operator: str) -> Condition:
    if len(conditions) == 1:
        return conditions[0]
    filters = [_as_filter(condition) for condition in conditions]
    if not filters:
        return Match(ALL)
    together = "(" + operator.join(part.sql for part in filters) + ")"
    parameters = tuple(value for part in filters for value in part.parameters)
    return Filter(together, parameters, selective=all(part.selective for part in filters))
