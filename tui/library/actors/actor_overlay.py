"""The user's corrections of actors, laid over the index, and bare surnames linked to whom they must mean.

Rows of mentions never change: an actor's row says whom it counts as (``head``), by which name it is
shown, and whether it is nobody. All of it can be made again from the marks and the index.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Sequence

from tui.annotations import ActorKind
from tui.library.actors.actor_correction import DISMISS, MERGE, RENAME, Correction, Merged
from tui.library.ingest.records import searchable


def lay(connection: sqlite3.Connection, corrections: Sequence[Correction]) -> None:
    """Lays these corrections over the actors of the index instead of those before."""
    touched = {name for row in (*corrections, *laid(connection)) for name in (row.folded, row.other) if name}
    connection.execute("DELETE FROM actor_correction")
    connection.executemany(
        "INSERT OR REPLACE INTO actor_correction (kind, folded, other, value) VALUES (?, ?, ?, ?)",
        corrections,
    )
    if not touched:
        return
    connection.executemany(
        "UPDATE actor SET head = NULL, inferred = 0, shown = NULL, dismissed = 0 WHERE folded = ?",
        ((name,) for name in touched),
    )
    connection.executemany(
        "UPDATE actor SET dismissed = 1 WHERE folded = ?",
        ((row.folded,) for row in corrections if row.kind == DISMISS),
    )
    _join(connection, corrections)
    _name_again(connection)
    infer(connection, _surnames(connection, touched))


def lay_again(connection: sqlite3.Connection) -> None:
    """The same corrections once more: actors that they speak of have come into the index."""
    lay(connection, laid(connection))


def laid(connection: sqlite3.Connection) -> list[Correction]:
    """The corrections that the index knows of."""
    return [
        Correction(*row)
        for row in connection.execute("SELECT kind, folded, other, value FROM actor_correction")
    ]


def is_corrected(connection: sqlite3.Connection, folded: str) -> bool:
    """Whether a correction names this actor."""
    row = connection.execute(
        "SELECT 1 FROM actor_correction WHERE folded = ?1 UNION ALL"
        " SELECT 1 FROM actor_correction WHERE other = ?1 LIMIT 1",
        (folded,),
    ).fetchone()
    return row is not None


def _join(connection: sqlite3.Connection, corrections: Sequence[Correction]) -> None:
    """Heads of merged actors, and the names to show."""
    shown = {row.folded: row.value for row in corrections if row.kind == RENAME}
    called = {row.other: row.value for row in corrections if row.kind == MERGE and row.value}
    together = Merged(corrections).groups
    for last, names in together.items():
        known = [(key, name) for name in names if (key := _key(connection, name)) is not None]
        if not known:
            continue
        head, name = known[0]
        connection.executemany(
            "UPDATE actor SET head = ? WHERE id = ?", ((head, key) for key, _name in known[1:])
        )
        # The name that the others were merged into need not stand in any article that is there now.
        new_name = shown.get(last) or (called.get(last) if name != last else None)
        if new_name:
            connection.execute("UPDATE actor SET shown = ? WHERE id = ?", (new_name, head))
    merged = {name for names in together.values() for name in names}
    connection.executemany(
        "UPDATE actor SET shown = ? WHERE folded = ?",
        ((value, name) for name, value in shown.items() if name not in merged),
    )


def _name_again(connection: sqlite3.Connection) -> None:
    """The new names are searched as well as those in the articles."""
    connection.execute("INSERT INTO renamed_words (renamed_words) VALUES ('delete-all')")
    renamed = connection.execute("SELECT id, shown FROM actor WHERE shown IS NOT NULL").fetchall()
    connection.executemany(
        "INSERT INTO renamed_words (rowid, name) VALUES (?, ?)",
        ((key, searchable(name)) for key, name in renamed),
    )


def _key(connection: sqlite3.Connection, folded: str) -> int | None:
    row = connection.execute("SELECT id FROM actor WHERE folded = ?", (folded,)).fetchone()
    return None if row is None else int(row[0])


def _surnames(connection: sqlite3.Connection, names: Iterable[str]) -> set[str]:
    found = set()
    for name in names:
        row = connection.execute("SELECT surname FROM actor WHERE folded = ?", (name,)).fetchone()
        if row is not None and row[0]:
            found.add(row[0])
    return found


# Bare surnames

_INFERRED = "SELECT id FROM actor WHERE surname = ? AND surname <> '' AND bare AND inferred"
_BEARERS = """
SELECT DISTINCT coalesce(t.head, t.id) FROM actor AS t
WHERE t.surname = ? AND t.surname <> '' AND NOT t.bare AND NOT t.dismissed AND t.kind = ?
    AND EXISTS (SELECT 1 FROM mention AS m WHERE m.actor = t.id)
LIMIT 2
"""
_BARE = """
SELECT t.id, t.folded FROM actor AS t
WHERE t.surname = ? AND t.surname <> '' AND t.bare AND t.head IS NULL AND NOT t.dismissed AND t.kind = ?
    AND NOT EXISTS (SELECT 1 FROM actor AS o WHERE o.head = t.id)
"""
_APART = """
SELECT 1 FROM actor_correction AS c JOIN actor AS t ON t.id = ?2 OR t.head = ?2
WHERE c.kind = 'apart' AND ((c.folded = ?1 AND c.other = t.folded) OR (c.other = ?1 AND c.folded = t.folded))
LIMIT 1
"""


def infer(connection: sqlite3.Connection, surnames: Iterable[str]) -> None:
    """Links each bare surname to the person of the library who alone bears it, as inferred; else to nobody.

    A bare surname is an actor of its own only in articles that name nobody in full whom it could mean.
    """
    for surname in surnames:
        for (key,) in connection.execute(_INFERRED, (surname,)).fetchall():
            connection.execute("UPDATE actor SET head = NULL, inferred = 0 WHERE id = ?", (key,))
        bearers = connection.execute(_BEARERS, (surname, ActorKind.PERSON)).fetchall()
        if len(bearers) != 1:
            continue
        for key, folded in connection.execute(_BARE, (surname, ActorKind.PERSON)).fetchall():
            apart = connection.execute(_APART, (folded, bearers[0][0])).fetchone()
            if apart is None and key != bearers[0][0]:
                connection.execute(
                    "UPDATE actor SET head = ?, inferred = 1 WHERE id = ?", (bearers[0][0], key)
                )
