"""Which mentions name the same person: short forms joined to the full name that they begin or end.

Two people who share a surname stay apart; a bare surname that could be either's becomes an actor of
its own with both as candidates (ambiguous), unless an honorific, or who had been introduced by then,
tells which.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from tui.annotations import Actor, Gender
from tui.annotators.people.lexicon import fold

_PREFIX = re.compile(r"(?:al|el|ad|as|ash|an|ar|at|az|l|d|o)['-](?=\w{3})")
_INITIALS = re.compile(r"(\w)\.(?:-?\w\.)+")
"""Initials of one given name ("J.-B."): the first of them stands for it."""
_MOST_CANDIDATES = 40
"""A short form that fits more names than this is ambiguous without a closer look: keeps time linear."""


@dataclass(frozen=True, slots=True)
class Name:
    """A mention to be linked: ``text`` as written, ``key`` its folded words without particles."""

    text: str
    key: tuple[str, ...]
    position: int
    gender: Gender | None = None
    """What an honorific or title before it says, else its given name."""
    told: Gender | None = None
    """What an honorific or title before it says."""


@dataclass(slots=True)
class _Person:
    key: tuple[str, ...]
    first: int
    gender: Gender | None = None
    told: Gender | None = None
    members: list[int] = field(default_factory=list)
    candidates: tuple[_Person, ...] = ()
    """Whom an ambiguous short form may mean."""


def key_of(words: Sequence[tuple[str, bool]]) -> tuple[str, ...]:
    """Folded words without hyphens, dots, Arabic articles; particles (the flag) only if nothing else is."""
    kept = [word for word, particle in words if not particle] or [word for word, _ in words]
    return tuple(
        _PREFIX.sub("", _INITIALS.sub(r"\1", word)).replace("-", "").replace(".", "").replace("'", "") or word
        for word in kept
    )


def link(names: Sequence[Name]) -> tuple[list[str], list[Actor]]:
    """(actor id of every name, actors in order of appearance). ``names`` are in reading order."""
    people = _full_names(names)
    index: dict[str, list[_Person]] = {}
    for person in people:
        for word in set(person.key):
            index.setdefault(word, []).append(person)
    own = {id(name): person for person in people for name in (names[member] for member in person.members)}
    alone: dict[tuple[tuple[str, ...], tuple[int, ...]], _Person] = {}
    used: dict[tuple[str, ...], Counter[int]] = defaultdict(Counter)
    for number, name in enumerate(names):
        if id(name) in own:
            continue
        found = _resolve(name, _candidates(name.key, index), used[name.key])
        if len(found) == 1:
            person = found[0]
        else:
            person = alone.setdefault(
                (name.key, tuple(map(id, found))),
                _Person(name.key, name.position, candidates=tuple(found[:_MOST_CANDIDATES])),
            )
            if not person.members:
                people.append(person)
        used[name.key][id(person)] += 1
        person.members.append(number)
    return _identify(names, people)


def _full_names(names: Sequence[Name]) -> list[_Person]:
    """One person for every name that is no short form of a longer one; variants of it joined."""
    by_key: dict[tuple[str, ...], list[int]] = {}
    for number, name in enumerate(names):
        by_key.setdefault(name.key, []).append(number)
    index: dict[str, list[_Person]] = {}
    people: list[_Person] = []
    for key in sorted(by_key, key=lambda key: (-_weight(key), by_key[key][0])):
        if len(key) < 2:
            continue
        found = _candidates(key, index)
        if not found:
            person = _Person(key, names[by_key[key][0]].position)
            people.append(person)
            for word in set(key):
                index.setdefault(word, []).append(person)
        elif len(found) == 1:
            person = found[0]
            person.first = min(person.first, names[by_key[key][0]].position)
        else:
            continue
        person.members += by_key[key]
    for person in people:
        person.gender = _gender(names, person.members)
        person.told = next((told for number in person.members if (told := names[number].told)), None)
    return people


def _weight(key: tuple[str, ...]) -> int:
    """Longer names first; an initial counts less than a word."""
    return sum(2 if len(word) > 1 else 1 for word in key)


def _gender(names: Sequence[Name], members: Sequence[int]) -> Gender | None:
    votes = [gender for number in members if (gender := names[number].gender) is not None]
    return max(dict.fromkeys(votes), key=votes.count, default=None)


def _candidates(key: tuple[str, ...], index: dict[str, list[_Person]]) -> list[_Person]:
    pools = [index.get(word, []) for word in key if len(word) > 1]
    pool = min(pools, key=len, default=[])
    if len(pool) > _MOST_CANDIDATES:
        return pool
    return [person for person in pool if _fits(key, person.key)]


def _fits(short: tuple[str, ...], full: tuple[str, ...]) -> bool:
    """Whether ``short`` is a form of ``full``: a part that begins or ends it, or with initials."""
    if len(short) == 1:
        return short[0] in full
    if len(short) > len(full):
        return False
    if short in (full[: len(short)], full[-len(short) :]) or sorted(short) == sorted(full):
        return True
    if not _same(short[0], full[0]) or not _same(short[-1], full[-1]):
        return False
    rest = iter(full[1:])
    return all(any(_same(word, other) for other in rest) for word in short[1:])


def _same(word: str, other: str) -> bool:
    return word == other or (
        len(word) <= 2 and len(other) > 2 and other.startswith(word[0]) and len(word) == 1
    )


def _resolve(name: Name, found: list[_Person], used: Counter[int]) -> list[_Person]:
    """Whoever of those whom a short form fits may be meant: one, nobody, or several (ambiguous)."""
    if len(found) > _MOST_CANDIDATES:
        return found if len(name.key) == 1 else []
    if len(found) == 1 and len(name.key) == 1:
        # "Mme Tallec" is not the "M. Yves Tallec" of the article.
        return [person for person in found if {person.told, name.told} != set(Gender)]
    if len(found) > 1 and len(name.key) == 1:
        as_surname = [person for person in found if person.key[-1] == name.key[0]]
        found = as_surname or [person for person in found if person.key[0] == name.key[0]] or found
    if len(found) > 1 and name.gender is not None:
        found = [person for person in found if person.gender in (None, name.gender)]
        agreeing = [person for person in found if person.gender == name.gender]
        found = agreeing or found
    if len(found) > 1:
        known = [person for person in found if person.first < name.position]
        settled = [person for person in known if used[id(person)]]
        found = known if len(known) == 1 else (settled if len(settled) == 1 else found)
    return found


def _identify(names: Sequence[Name], people: list[_Person]) -> tuple[list[str], list[Actor]]:
    ids = [""] * len(names)
    taken: Counter[str] = Counter()
    slugs: dict[int, str] = {}
    ordered = sorted(people, key=lambda person: min(person.members))
    actors = []
    for person in ordered:
        name = _fullest([names[number] for number in person.members])
        slug = re.sub(r"[^a-z0-9]+", "-", fold(name)).strip("-") or "person"
        taken[slug] += 1
        if taken[slug] > 1:
            slug = f"{slug}-{taken[slug]}"
        slugs[id(person)] = slug
        actors.append(Actor(slug, name, gender=_gender(names, person.members)))
        for number in person.members:
            ids[number] = slug
    for number, person in enumerate(ordered):
        if person.candidates:
            candidates = tuple(slugs[id(other)] for other in person.candidates)
            actors[number] = replace(actors[number], candidates=candidates)
    return ids, actors


def _fullest(members: list[Name]) -> str:
    """The form with the most words; among equals the one not in capitals, the commonest, the first."""
    if len(members) == 1:
        return members[0].text
    counts = Counter(name.text for name in members)
    order = {text: number for number, text in enumerate(counts)}
    weights = {name.text: _weight(name.key) for name in members}
    return max(order, key=lambda text: (weights[text], not text.isupper(), counts[text], -order[text]))
