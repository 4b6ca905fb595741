"""Marks that hang on no article, as lines of text: saved searches, who is followed, corrections of actors."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Mapping
from typing import Any

from tui.library.actors.actor_correction import APART, DISMISS, MERGE, RENAME
from tui.library.index.pieces import sql
from tui.messages import _
from tui.text import clean_line

_LONGEST = 4_000
"""Code points of a name or a query."""

_TABLES: Mapping[str, tuple[str, ...]] = {
    "actor_correction": ("kind", "folded", "other", "value", "changed_at"),
    "followed": ("folded", "name", "since"),
    "saved_search": ("name", "query", "made_at"),
}
"""Each table with the columns that are carried, times last."""

_NEEDED = {"actor_correction": ("kind", "folded"), "followed": ("folded", "name"), "saved_search": ("name",)}
_KINDS = (MERGE, APART, RENAME, DISMISS)
_ORDERS = {"actor_correction": "ORDER BY id", "followed": "ORDER BY folded",
           "saved_search": "ORDER BY position, name"}  # fmt: skip


def records(connection: sqlite3.Connection) -> Iterator[dict[str, object]]:
    """Every row as an object with one name, the table's, and the row's columns in it."""
    for table, columns in _TABLES.items():
        rows = connection.execute(sql("SELECT", ", ".join(columns), "FROM", table, _ORDERS[table]))
        for row in rows.fetchall():
            yield {table: dict(zip(columns, row, strict=True))}


def table_of(record: object) -> str | None:
    """The table that a record of `records` is of; None for another one."""
    if isinstance(record, dict) and len(record) == 1:
        return next((table for table in _TABLES if table in record), None)
    return None


def take_in(connection: sqlite3.Connection, table: str, record: Mapping[str, Any], moment: str) -> None:
    """Adds what `records` gave, where there is nothing of that name yet; ``moment`` where it says no time.

    Raises ValueError for what it never gives.
    """
    row = record[table]
    columns = _TABLES[table]
    if not isinstance(row, dict) or not all(isinstance(row.get(name, ""), str) for name in columns):
        raise ValueError(_("there is no such line"))
    if table == "actor_correction" and row["kind"] not in _KINDS:
        raise ValueError(_("there is no such line"))
    values = [clean_line(row.get(name, ""), _LONGEST) for name in columns]
    if not all(value for name, value in zip(columns, values, strict=True) if name in _NEEDED[table]):
        raise ValueError(_("there is no such line"))
    values[-1] = values[-1] or moment
    _add(connection, table, values)


def _add(connection: sqlite3.Connection, table: str, values: list[str]) -> None:
    if table == "saved_search":
        connection.execute(
            "INSERT OR IGNORE INTO saved_search (name, query, made_at, position)"
            " VALUES (?, ?, ?, (SELECT ifnull(max(position), 0) + 1 FROM saved_search))",
            values,
        )
    elif table == "followed":
        connection.execute("INSERT OR IGNORE INTO followed (folded, name, since) VALUES (?, ?, ?)", values)
    else:
        connection.execute(
            "INSERT OR IGNORE INTO actor_correction (kind, folded, other, value, changed_at)"
            " VALUES (?, ?, ?, ?, ?)",
            values,
        )
