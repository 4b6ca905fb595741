"""Actors that may be the same person: pairs of names, those in most articles first.

Nobody is merged here. Names are compared only with those that share a key with them (how the surname
sounds, the same words, the same surname beside an initial), so that time grows with their number.
"""

from __future__ import annotations

import math
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations

from tui.annotations import ActorKind
from tui.library.actors.actor_correction import APART
from tui.library.actors.spelling import Likeness, Spelt, likeness, skeleton, sound, spelt
from tui.library.index.pieces import sql
from tui.library.types import ActorCount, Proposal

NAMES = 40_000
"""So many names, those in most articles, are compared."""
_BLOCK = 40
"""So many names that share a key are compared with one another."""
_LOOKED_AT = 3
"""So many times the pairs wanted are looked up in articles."""

_NAMES = """
SELECT t.folded, coalesce(h.shown, h.name), h.id, count(*), sum(m.mentions), sum(m.statements)
FROM mention AS m JOIN actor AS t ON t.id = m.actor JOIN actor AS h ON h.id = coalesce(t.head, t.id)
WHERE t.kind = ? AND NOT t.dismissed AND NOT t.inferred AND NOT t.bare AND instr(t.folded, ' ')
GROUP BY m.actor ORDER BY count(*) DESC, t.folded LIMIT ?
"""
_TOGETHER = """
SELECT count(*) FROM (SELECT 1 FROM mention AS a JOIN mention AS b ON b.article = a.article
WHERE a.actor = ? AND b.actor = ? LIMIT ?)
"""
_WEIGHT = {
    Likeness.ORDER: 1.0,
    Likeness.SPELLING: 0.9,
    Likeness.INITIAL: 0.7,
    Likeness.LONGER: 0.5,
    Likeness.LETTER: 0.4,
}


@dataclass(frozen=True, slots=True)
class _Name:
    folded: str
    parts: Spelt
    count: ActorCount


def proposals(
    connection: sqlite3.Connection, limit: int, is_cancelled: Callable[[], bool] = lambda: False
) -> list[Proposal]:
    """The likeliest ``limit`` pairs. Pairs that the user keeps apart, and merged ones, are left out."""
    names = list(_names(connection))
    apart = {
        frozenset(row)
        for row in connection.execute("SELECT folded, other FROM actor_correction WHERE kind = ?", (APART,))
    }
    found: dict[frozenset[int], tuple[float, Proposal]] = {}
    for block in _blocks(names):
        if is_cancelled():
            return []
        for one, other in combinations(block, 2):
            pair = frozenset((one.count.actor, other.count.actor))
            if len(pair) < 2 or pair in found or frozenset((one.folded, other.folded)) in apart:
                continue
            alike = likeness(one.parts, other.parts)
            if alike is not None:
                found[pair] = (_score(alike, one, other), Proposal(one.count, other.count, alike))
    best = sorted(found.values(), key=lambda scored: (-scored[0], scored[1].actor.name))
    chosen = (proposal for _score, proposal in best[: limit * _LOOKED_AT] if _is_likely(connection, proposal))
    return [proposal for proposal, _number in zip(chosen, range(limit), strict=False)]


def _names(connection: sqlite3.Connection) -> Iterator[_Name]:
    for folded, name, key, *counts in connection.execute(_NAMES, (ActorKind.PERSON, NAMES)):
        parts = spelt(folded)
        if parts is not None:
            yield _Name(folded, parts, ActorCount(key, name, ActorKind.PERSON, *counts))


def _blocks(names: Sequence[_Name]) -> Iterator[list[_Name]]:
    """Names that share a key; of many, those in most articles."""
    blocks: dict[str, list[_Name]] = {}
    for name in names:
        for key in _keys(name.parts):
            blocks.setdefault(key, []).append(name)
    for key, block in blocks.items():
        if len(block) < 2:
            continue
        if key.startswith("i "):
            yield from _initials(block)
        else:
            yield block[:_BLOCK]


def _keys(parts: Spelt) -> Iterable[str]:
    given = parts.given[0]
    yield "w " + " ".join(sorted(parts.words))
    yield f"i {sound(parts.family)} {given[0]}"
    if len(parts.words) > 2 or len(parts.family) > 5:
        yield f"n {parts.words[0]} {parts.words[1][:3]}"
    if len(given) > 1:
        yield f"s {skeleton(parts.family)} {skeleton(given)[:1]}"


def _initials(block: Sequence[_Name]) -> Iterator[list[_Name]]:
    """An initial stands for a given name only where all of that surname that begin so are one person."""
    full = [name for name in block if len(name.parts.given[0]) > 1]
    if len({name.count.actor for name in full}) == 1:
        yield from ([full[0], name] for name in block[:_BLOCK] if len(name.parts.given[0]) == 1)


def _score(alike: Likeness, one: _Name, other: _Name) -> float:
    fewer, more = sorted((one.count.articles, other.count.articles))
    return _WEIGHT[alike] * (math.log1p(fewer) + math.log1p(more) / 4)


def _is_likely(connection: sqlite3.Connection, proposal: Proposal) -> bool:
    """Two who are named in full in the same articles, again and again, are two."""
    fewer = min(proposal.actor.articles, proposal.other.articles)
    most = max(fewer // 10, 1)
    together = connection.execute(
        sql(_TOGETHER), (proposal.actor.actor, proposal.other.actor, most + 1)
    ).fetchone()[0]
    return int(together) <= most
