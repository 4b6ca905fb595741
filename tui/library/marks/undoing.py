"""What a transaction changes in the marks, row by row, so that it can be undone.

SQLite itself keeps the rows as they were: triggers on the writing connection note the first state of
every row that is touched, whatever statement touches it. Nobody who changes marks has to think of it.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TypeAlias

from tui.library.index.pieces import marks, sql
from tui.library.marks.row_before import RowBefore, Value

# Names that were once given to a mark stay: they only help to find it.
KEYS: Mapping[str, tuple[str, ...]] = {
    "mark": ("id",),
    "tag": ("mark", "name"),
    "note": ("id",),
    "article_correction": ("mark", "field"),
    "annotation_correction": ("id",),
    "actor_correction": ("id",),
    "followed": ("folded",),
    "saved_search": ("name",),
}
"""The tables whose changes can be undone, each with the columns that name a row."""

REST: Mapping[str, tuple[str, ...]] = {
    "mark": ("content", "read", "starred"),
    "tag": (),
    "note": ("mark", "text", "in_title", "quote", "before", "after", "made_at", "changed_at"),
    "article_correction": ("value", "changed_at"),
    "annotation_correction": (
        "mark", "layer", "in_title", "quote", "before", "after", "change", "changed_at",
    ),
    "actor_correction": ("kind", "folded", "other", "value", "changed_at"),
    "followed": ("name", "since"),
    "saved_search": ("query", "position", "made_at"),
}  # fmt: skip
"""Their other columns; of marks, those that undoing gives back."""


@dataclass(slots=True)
class Changes:
    """What one transaction changed: rows as they were, and the marks and tables that were touched."""

    rows: list[RowBefore] = field(default_factory=list)
    marks: set[int] = field(default_factory=set)
    tables: set[str] = field(default_factory=set)


def begin(connection: sqlite3.Connection) -> None:
    """From here on, inside the caller's transaction, the rows that change are noted."""
    if connection.execute("SELECT 1 FROM sqlite_temp_master LIMIT 1").fetchone() is None:
        for table in KEYS:
            for statement in _noting(table):
                connection.execute(statement)
    for table in KEYS:
        connection.execute(sql("DELETE FROM", _before(table)))


def collect(connection: sqlite3.Connection) -> Changes:
    """What has changed since `begin`."""
    changes = Changes()
    same: dict[tuple[str, ...], tuple[str, ...]] = {}
    for table in KEYS:
        for key, before, after, mark in _images(connection, table):
            if before == after:
                continue
            changes.tables.add(table)
            if mark is not None:
                changes.marks.add(mark)
            columns, values = REST[table], before
            if before is not None and after is not None:
                changed = [at for at, value in enumerate(before) if value != after[at]]
                columns = tuple(REST[table][at] for at in changed)
                values = tuple(before[at] for at in changed)
            changes.rows.append(RowBefore(table, key, same.setdefault(columns, columns), values))
    return changes


def restore(connection: sqlite3.Connection, rows: Iterable[RowBefore]) -> None:
    """Gives rows back what they were; what another program changed meanwhile beside it stays."""
    for table, key, columns, values in rows:
        named = " AND ".join(f"{name} = ?" for name in KEYS[table])
        if values is None:
            connection.execute(sql("DELETE FROM", table, "WHERE", named), key)
        elif columns != REST[table] or table == "mark":
            to = ", ".join(f"{name} = ?" for name in columns)
            connection.execute(sql("UPDATE", table, "SET", to, "WHERE", named), (*values, *key))
        else:
            names = ", ".join((*KEYS[table], *columns))
            every = (*key, *values)
            connection.execute(
                sql("INSERT OR REPLACE INTO", table, f"({names})", "VALUES", marks(len(every))), every
            )


_Image: TypeAlias = tuple[Value, ...] | None


def _images(
    connection: sqlite3.Connection, table: str
) -> Iterator[tuple[tuple[Value, ...], _Image, _Image, int | None]]:
    """Each row that was touched: its key, what it was and is without the key, its mark."""
    keys, rest = KEYS[table], REST[table]
    old = ", ".join(f"o.{name}" for name in (*keys, "existed", *rest))
    new = ", ".join(f"n.{name}" for name in (keys[0], *rest))
    on = " AND ".join(f"n.{name} IS o.{name}" for name in keys)
    select = sql("SELECT", old, ",", new, "FROM", _before(table), "AS o LEFT JOIN", table, "AS n ON", on)
    first = len(keys) + 1
    for row in connection.execute(select):
        key: tuple[Value, ...] = row[: len(keys)]
        before = row[first : first + len(rest)] if row[len(keys)] else None
        after = row[first + len(rest) + 1 :] if row[first + len(rest)] is not None else None
        yield key, before, after, _mark(table, key, before or after)


def _mark(table: str, key: tuple[Value, ...], image: _Image) -> int | None:
    if table == "mark" or "mark" in KEYS[table]:
        found = key[0]
    elif "mark" in REST[table] and image is not None:
        found = image[REST[table].index("mark")]
    else:
        return None
    return found if isinstance(found, int) else None


def _before(table: str) -> str:
    return f"{table}_before"


def _noting(table: str) -> Sequence[str]:
    """The table of rows as they were, and the triggers that fill it.

    A mark is never taken away, so what was not there is a mark that says nothing. (``INSERT OR IGNORE``
    would do what the statement says that fired the trigger: replace.)
    """
    keys, rest = KEYS[table], REST[table]
    columns = ", ".join((*keys, "existed", *rest))

    def first(row: str, values: str) -> str:
        known = " AND ".join(f"{name} = {row}.{name}" for name in keys)
        return sql(
            "INSERT INTO", _before(table), f"({columns})", "SELECT", values,
            "WHERE NOT EXISTS (SELECT 1 FROM", _before(table), "WHERE", known, ");",
        )  # fmt: skip

    def image(row: str, existed: int, others: Sequence[str]) -> str:
        return ", ".join((*(f"{row}.{name}" for name in keys), str(existed), *others))

    old = first("old", image("old", 1, [f"old.{name}" for name in rest]))
    new = first("new", image("new", 0, ["NULL"] * len(rest)))
    if table == "mark":
        new = first("new", image("new", 1, ["new.content", "0", "0"]))
    return (
        sql("CREATE TEMP TABLE", _before(table), f"({columns}, PRIMARY KEY ({', '.join(keys)}))"),
        sql("CREATE TEMP TRIGGER", f"{table}_inserted AFTER INSERT ON {table} BEGIN", new, "END"),
        sql("CREATE TEMP TRIGGER", f"{table}_updated AFTER UPDATE ON {table} BEGIN", old, new, "END"),
        sql("CREATE TEMP TRIGGER", f"{table}_deleted AFTER DELETE ON {table} BEGIN", old, "END"),
        "PRAGMA recursive_triggers = ON",
    )
