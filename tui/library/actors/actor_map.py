"""Who an actor of an article is in the whole library, the user's corrections laid over."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from tui.annotations import Actor, Annotations, PersonMention, Statement
from tui.library.actors.names import folded_name
from tui.library.index.pieces import marks, sql

_FIND = """
SELECT h.id, coalesce(h.shown, h.name), t.inferred, t.dismissed OR h.dismissed,
    h.id <> t.id OR h.shown IS NOT NULL
FROM actor AS t JOIN actor AS h ON h.id = coalesce(t.head, t.id) WHERE t.folded = ?
"""


@dataclass(frozen=True, slots=True)
class Known:
    """An actor of the library: its key, the name to show, how sure it is that it is meant.

    ``inferred``: by a surname that nobody else bears; ``dismissed``: the user said that it is nobody;
    ``renamed``: the name to show is not the one looked for.
    """

    key: int
    name: str
    inferred: bool
    dismissed: bool
    renamed: bool


def known(connection: sqlite3.Connection, name: str) -> Known | None:
    """Whom the name means, None if no article has it."""
    row = connection.execute(_FIND, (folded_name(name),)).fetchone()
    return None if row is None else Known(row[0], row[1], bool(row[2]), bool(row[3]), bool(row[4]))


def find_actor(connection: sqlite3.Connection, name: str) -> int | None:
    """The actor of this name, None if the library has none, or the user dismissed it."""
    found = known(connection, name)
    return None if found is None or found.dismissed else found.key


def members(connection: sqlite3.Connection, actors: Iterable[int]) -> list[int]:
    """The keys of all names that count as any of these actors; dismissed ones are nobody's."""
    wanted = list(actors)
    rows = connection.execute(
        sql(
            "WITH heads (id) AS (SELECT coalesce(head, id) FROM actor WHERE id IN", marks(len(wanted)), ")",
            "SELECT id FROM actor WHERE id IN heads AND NOT dismissed UNION",
            "SELECT id FROM actor WHERE head IS NOT NULL AND head IN heads AND NOT dismissed",
        ),
        wanted,
    )  # fmt: skip
    return [row[0] for row in rows]


@dataclass(frozen=True, slots=True)
class Overlaid:
    """The annotations of an article as the library's actors have them."""

    annotations: Annotations
    actors: Mapping[str, int]
    inferred: frozenset[str]
    """Local ids of bare surnames that are linked to somebody whom the article does not name in full."""


def overlaid(connection: sqlite3.Connection, annotations: Annotations) -> Overlaid:
    """Dismissed actors gone, merged ones one, renamed ones under their new names; statements keep theirs.

    The speaker of a statement who was dismissed stays as a name without an actor.
    """
    found = {local: known(connection, actor.name) for local, actor in annotations.actors.items()}
    plain = {local: one for local, one in found.items() if one is not None}
    gone = frozenset(local for local, one in plain.items() if one.dismissed)
    actors = {local: one.key for local, one in plain.items() if not one.dismissed}
    inferred = frozenset(local for local, one in plain.items() if one.inferred and local in actors)
    names = {local: one.name for local, one in plain.items() if one.renamed and local not in gone}
    first: dict[int, str] = {}
    same = {local: first.setdefault(key, local) for local, key in actors.items()}
    if gone or names:
        annotations = _changed(annotations, gone, names, same)
    return Overlaid(annotations, actors, inferred)


def _changed(
    annotations: Annotations, gone: frozenset[str], names: Mapping[str, str], same: Mapping[str, str]
) -> Annotations:
    people, said = annotations.people, annotations.statements

    def mentions(before: tuple[PersonMention, ...]) -> tuple[PersonMention, ...]:
        return tuple(
            replace(mention, actor=same.get(mention.actor, mention.actor))
            for mention in before
            if mention.actor not in gone
        )

    def actors(before: tuple[Actor, ...]) -> tuple[Actor, ...]:
        return tuple(
            replace(actor, name=names.get(actor.id, actor.name))
            for actor in before
            if actor.id not in gone and same.get(actor.id, actor.id) == actor.id
        )

    def spoken(one: Statement) -> Statement:
        speaker = one.speaker
        if speaker is None or speaker.actor is None:
            return one
        local = speaker.actor
        if local in gone:
            return replace(one, speaker=replace(speaker, actor=None))
        name = names.get(local, speaker.name)
        return replace(one, speaker=replace(speaker, actor=same.get(local, local), name=name))

    return replace(
        annotations,
        people=replace(
            people, text=mentions(people.text), title=mentions(people.title), actors=actors(people.actors)
        ),
        statements=replace(
            said,
            text=tuple(map(spoken, said.text)),
            title=tuple(map(spoken, said.title)),
            institutions=actors(said.institutions),
        ),
    )
