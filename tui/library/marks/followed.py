"""Actors that the user follows: the articles that mention them stand out."""

from __future__ import annotations

import sqlite3

from tui.library.actors.actor_map import members
from tui.library.actors.names import folded_name
from tui.library.index.database import Database
from tui.library.index.pieces import marks, sql
from tui.library.marks.marking import Marking
from tui.library.types import ActorKey, PreviousMarks

_HEADS = """
SELECT DISTINCT coalesce(t.head, t.id) FROM followed AS f CROSS JOIN actor AS t ON t.folded = f.folded
WHERE NOT t.dismissed
"""


class Followed:
    """Whom the user follows, by name: also actors that no article mentions at the moment."""

    def __init__(self, index: Database, marking: Marking) -> None:
        self._index = index
        self._marking = marking

    def set(self, actor: ActorKey, followed: bool) -> PreviousMarks:
        """Follows an actor under all its names, or no more; returns what `Library.restore_marks` undoes."""
        with self._marking.changing() as change:
            name = _name(change.index, actor)
            folded = _folded_names(change.index, actor)
            if followed and name is not None and not _is_followed(change.index, actor):
                change.marks.execute(
                    "INSERT OR IGNORE INTO followed (folded, name, since) VALUES (?, ?, ?)",
                    (*name, change.moment),
                )
            elif not followed:
                change.marks.execute(sql("DELETE FROM followed WHERE folded IN", marks(len(folded))), folded)
        return change.previous

    def keys(self) -> frozenset[ActorKey]:
        """The actors that are followed and known to the library."""
        with self._index.reading() as connection:
            return frozenset(key for (key,) in connection.execute(_HEADS))

    def names(self) -> list[str]:
        """The names of those actors, by the alphabet."""
        with self._index.reading() as connection:
            found = [_name(connection, key) for (key,) in connection.execute(_HEADS).fetchall()]
        return sorted((name for one in found if one is not None for name in one[1:]), key=folded_name)


def _name(connection: sqlite3.Connection, actor: ActorKey) -> tuple[str, str] | None:
    """The folded name of the actor that a name counts as, and the name that is shown."""
    row = connection.execute(
        "SELECT h.folded, coalesce(h.shown, h.name) FROM actor AS t"
        " JOIN actor AS h ON h.id = coalesce(t.head, t.id) WHERE t.id = ?",
        (actor,),
    ).fetchone()
    return None if row is None else (row[0], row[1])


def _folded_names(connection: sqlite3.Connection, actor: ActorKey) -> list[str]:
    keys = members(connection, [actor])
    rows = connection.execute(sql("SELECT folded FROM actor WHERE id IN", marks(len(keys))), keys)
    return [folded for (folded,) in rows]


def _is_followed(connection: sqlite3.Connection, actor: ActorKey) -> bool:
    return bool({key for (key,) in connection.execute(_HEADS)} & set(members(connection, [actor])))
