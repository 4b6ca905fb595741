"""The tree of a query. Positions are code points in the query's text and never count in comparisons."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TypeAlias

Span: TypeAlias = tuple[int, int]
NOWHERE: Span = (0, 0)


class FieldName(StrEnum):
    """What a value can be looked for in."""

    TITLE = "title"
    ACTOR = "actor"
    SPEAKER = "speaker"
    QUOTE = "quote"
    NAMES = "names"
    DATE = "date"
    ABOUT = "about"
    LANG = "lang"
    SOURCE = "source"
    SECTION = "section"
    PATH = "path"
    TAG = "tag"
    IS = "is"


DATE_FIELDS = frozenset({FieldName.DATE, FieldName.ABOUT})
STATEMENT_FIELDS = frozenset({FieldName.SPEAKER, FieldName.QUOTE, FieldName.NAMES})
"""Side by side in one `And`, these mean the same statement."""


class State(StrEnum):
    """The values of ``is:``."""

    UNREAD = "unread"
    READ = "read"
    STARRED = "starred"
    NOTED = "noted"
    CHANGED = "changed"
    UNDATED = "undated"
    FOLLOWED = "followed"


class Comparison(StrEnum):
    """How a date field compares; the sign that stands before the value (``..`` inside it)."""

    ON = ""
    AFTER = ">"
    SINCE = ">="
    BEFORE = "<"
    UNTIL = "<="
    BETWEEN = ".."


class Clock(StrEnum):
    """Days that depend on the clock."""

    TODAY = "today"
    WEEK = "week"
    MONTH = "month"


@dataclass(frozen=True, slots=True)
class Word:
    """A word as typed. ``prefix``: it may go on; ``fuzzy``: one letter may be wrong or missing."""

    text: str
    prefix: bool = False
    fuzzy: bool = False
    span: Span = field(default=NOWHERE, compare=False)


@dataclass(frozen=True, slots=True)
class Phrase:
    """Words side by side. ``prefix``: the last may go on; ``near``: at most so many words between them."""

    text: str
    prefix: bool = False
    near: int | None = None
    span: Span = field(default=NOWHERE, compare=False)


@dataclass(frozen=True, slots=True)
class Days:
    """The value of a date field: ``first`` (and ``last`` of a range) is ``YYYY``, ``YYYY-MM``,
    ``YYYY-MM-DD``, a `Clock` word, or, in a range, empty for no bound."""

    comparison: Comparison
    first: str
    last: str = ""
    span: Span = field(default=NOWHERE, compare=False)


Value: TypeAlias = Word | Phrase | Days | State


@dataclass(frozen=True, slots=True)
class Field:
    """A value in a field: `Days` for `DATE_FIELDS`, `State` for ``is:``, `Word` or `Phrase` elsewhere."""

    name: FieldName
    value: Value
    span: Span = field(default=NOWHERE, compare=False)


@dataclass(frozen=True, slots=True)
class Not:
    node: Node
    span: Span = field(default=NOWHERE, compare=False)


@dataclass(frozen=True, slots=True)
class And:
    """Two or more nodes, none of them an `And`."""

    nodes: tuple[Node, ...]
    span: Span = field(default=NOWHERE, compare=False)


@dataclass(frozen=True, slots=True)
class Or:
    """Two or more nodes, none of them an `Or`."""

    nodes: tuple[Node, ...]
    span: Span = field(default=NOWHERE, compare=False)


@dataclass(frozen=True, slots=True)
class Everything:
    """The empty query: every article of the scope."""


Node: TypeAlias = Word | Phrase | Field | Not | And | Or | Everything


@dataclass(frozen=True, slots=True)
class Mistake:
    """Why a query cannot be understood, and where (code points in its text, half-open)."""

    reason: str
    start: int
    end: int


def both(*nodes: Node) -> Node:
    """The conjunction of some nodes, flat, `Everything` left out."""
    flat: list[Node] = []
    for node in nodes:
        if isinstance(node, And):
            flat.extend(node.nodes)
        elif not isinstance(node, Everything):
            flat.append(node)
    return _joined(And, flat)


def either(*nodes: Node) -> Node:
    """The disjunction of some nodes, flat; `Everything` where one of them is."""
    flat: list[Node] = []
    for node in nodes:
        if isinstance(node, Everything):
            return node
        flat.extend(node.nodes if isinstance(node, Or) else (node,))
    return _joined(Or, flat)


def _joined(kind: type[And] | type[Or], nodes: list[Node]) -> Node:
    if not nodes:
        return Everything()
    if len(nodes) == 1:
        return nodes[0]
    span = (_start(nodes[0]), _end(nodes[-1]))
    return kind(tuple(nodes), span=span)


def _start(node: Node) -> int:
    return 0 if isinstance(node, Everything) else node.span[0]


def _end(node: Node) -> int:
    return 0 if isinstance(node, Everything) else node.span[1]
