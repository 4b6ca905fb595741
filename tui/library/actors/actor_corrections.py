"""Corrections of actors: written to the marks first, then laid over the index."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable
from datetime import datetime

from tui.library.actors import actor_overlay
from tui.library.actors.actor_correction import APART, DISMISS, MERGE, RENAME, ActorChange, Correction, Merged
from tui.library.actors.names import folded_name
from tui.library.index.database import Database

_ROW = "SELECT kind, folded, other, value FROM actor_correction"


def corrections(marks: sqlite3.Connection) -> list[Correction]:
    """All that the user has said about actors, in that order."""
    return [Correction(*row) for row in marks.execute(_ROW + " ORDER BY id")]


class ActorCorrections:
    """Every change gives what undoes it, to be given to `apply`; empty where nothing changed."""

    def __init__(self, index: Database, marks: Database, now: Callable[[], datetime]) -> None:
        self._index = index
        self._marks = marks
        self._now = now

    def apply(self, change: ActorChange) -> ActorChange:
        """Makes a change of corrections; returns its inverse."""
        if not change:
            return change
        moment = self._now().isoformat(timespec="seconds")
        with self._index.alone():
            with self._marks.writing() as marks:
                before = corrections(marks)
                marks.executemany(
                    "DELETE FROM actor_correction WHERE kind = ? AND folded = ? AND other = ?",
                    (row[:3] for row in change.removed),
                )
                marks.executemany(
                    "INSERT OR REPLACE INTO actor_correction (kind, folded, other, value, changed_at)"
                    " VALUES (?, ?, ?, ?, ?)",
                    ((*row, moment) for row in change.added),
                )
                after = corrections(marks)
                marks.execute("UPDATE meta SET value = value + 1 WHERE name = 'revision'")
                revision = marks.execute("SELECT value FROM meta WHERE name = 'revision'").fetchone()[0]
            with self._index.writing() as index:
                actor_overlay.lay(index, after)
                # Only where nobody else's change came between: else it is made again at the next start.
                index.execute(
                    "UPDATE meta SET value = ? WHERE name = 'marks' AND value = ?", (revision, revision - 1)
                )
        kept = set(before) & set(after)
        return ActorChange(
            tuple(row for row in after if row not in kept), tuple(row for row in before if row not in kept)
        )

    def merge(self, actors: Iterable[int], into: int) -> ActorChange:
        """These actors are one, the last named."""
        known = self._known()
        merged = Merged(known)
        target = self._name(into)
        if target is None:
            return ActorChange()
        last, shown = merged.last(target[0]), target[1]
        added, together = [], set(merged.names(last))
        for actor in actors:
            name = self._name(actor)
            if name is not None and merged.last(name[0]) != last:
                added.append(Correction(MERGE, merged.last(name[0]), last, shown))
                together.update(merged.names(name[0]))
        apart = [row for row in known if row.kind == APART and {row.folded, row.other} <= together]
        return self.apply(ActorChange(tuple(apart), tuple(dict.fromkeys(added))))

    def apart(self, actor: int, other: int) -> ActorChange:
        """These two are not the same: it is proposed no more, nor a bare surname linked."""
        one, two = self._name(actor), self._name(other)
        if one is None or two is None or one[0] == two[0]:
            return ActorChange()
        return self.apply(ActorChange(added=(Correction(APART, one[0], two[0]),)))

    def split(self, name: str) -> ActorChange:
        """Takes a name out of the actor that it was merged into, or was linked to as a bare surname."""
        folded = folded_name(name)
        known = self._known()
        group = Merged(known).names(folded)
        if len(group) < 2:
            linked = self._linked(folded)
            return self.apply(ActorChange(added=(Correction(APART, folded, linked),) if linked else ()))
        rest = [other for other in group if other != folded]
        shown = next((row.value for row in known if row.kind == MERGE and row.other == rest[0]), "")
        gone = [row for row in known if row.kind == MERGE and {row.folded, row.other} & set(group)]
        again = [Correction(MERGE, other, rest[0], shown) for other in rest[1:]]
        return self.apply(ActorChange(tuple(gone), (*again, Correction(APART, folded, rest[0]))))

    def rename(self, actor: int, name: str) -> ActorChange:
        """Shows an actor under another name; under its own again for an empty one."""
        known = self._known()
        own = self._name(actor)
        if own is None:
            return ActorChange()
        last = Merged(known).last(own[0])
        gone = [row for row in known if row.kind == RENAME and row.folded == last]
        new = " ".join(name.split())
        added = (Correction(RENAME, last, "", new),) if new else ()
        return self.apply(ActorChange(() if added else tuple(gone), added))

    def dismiss(self, actor: int) -> ActorChange:
        """An actor is nobody, under all names that were merged into it."""
        own = self._name(actor)
        if own is None:
            return ActorChange()
        names = Merged(self._known()).names(own[0])
        return self.apply(ActorChange(added=tuple(Correction(DISMISS, name) for name in names)))

    def _known(self) -> list[Correction]:
        with self._marks.reading() as marks:
            return corrections(marks)

    def _name(self, actor: int) -> tuple[str, str] | None:
        """The folded name of an actor, and the one that is shown."""
        with self._index.reading() as index:
            row: tuple[str, str] | None = index.execute(
                "SELECT folded, coalesce(shown, name) FROM actor WHERE id = ?", (actor,)
            ).fetchone()
            return row

    def _linked(self, folded: str) -> str:
        with self._index.reading() as index:
            row = index.execute(
                "SELECT h.folded FROM actor AS t JOIN actor AS h ON h.id = t.head WHERE t.folded = ?",
                (folded,),
            ).fetchone()
        return row[0] if row else ""
