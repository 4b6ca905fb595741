"""How near two names of people are: spelt in another language, in another order, with an initial."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from tui.languages.name_words import SIBILANTS, SILENT_ENDINGS, SOUNDS
from tui.library.actors.names import core, surname

_SOUND = re.compile("|".join(sorted(map(re.escape, SOUNDS), key=len, reverse=True)))
_TWICE = re.compile(r"(.)\1+")
_VOWELS = re.compile("[aeiou]")
_SIBILANTS = re.compile(f"[{SIBILANTS}]")
_ENDING = re.compile(r"[aeo]$")


class Likeness(StrEnum):
    """In what two names differ."""

    ORDER = "order"
    """In the order of the words, or in particles."""
    SPELLING = "spelling"
    """They sound alike, written in one language or another."""
    INITIAL = "initial"
    """One has initials where the other has given names."""
    LONGER = "longer"
    """One has a name more than the other."""
    LETTER = "letter"
    """In a letter or two."""


@lru_cache(maxsize=100_000)
def sound(word: str) -> str:
    """How a folded word sounds, roughly, whatever the language: ``sound("poutine") == sound("putin")``."""
    heard = _TWICE.sub(r"\1", _SOUND.sub(lambda match: SOUNDS[match[0]], _TWICE.sub(r"\1", word)))
    if heard.startswith("ie"):
        heard = heard[1:]  # Yeltsin, Eltsine
    return heard.rstrip(SILENT_ENDINGS) if len(heard) > 3 else heard


@lru_cache(maxsize=100_000)
def skeleton(word: str) -> str:
    """The consonants of a folded word, sibilants as one: the same for most ways to write a name."""
    return _TWICE.sub(r"\1", _SIBILANTS.sub("s", _VOWELS.sub("", sound(word))))


def distance(one: str, other: str, most: int) -> int:
    """Letters to be changed, put in or left out to make one the other; ``most`` + 1 for any more."""
    if abs(len(one) - len(other)) > most:
        return most + 1
    row = list(range(len(other) + 1))
    for number, letter in enumerate(one, 1):
        before, row[0] = row[0], number
        for at, against in enumerate(other, 1):
            before, row[at] = row[at], min(row[at] + 1, row[at - 1] + 1, before + (letter != against))
        if min(row) > most:
            return most + 1
    return min(row[-1], most + 1)


@dataclass(frozen=True, slots=True)
class Spelt:
    """A folded full name: its words without particles, the surname, the rest."""

    words: tuple[str, ...]
    family: str
    given: tuple[str, ...]


def spelt(folded: str) -> Spelt | None:
    """A folded name in its parts; None for a name of one word."""
    words = core(folded)
    if len(words) < 2:
        return None
    family = surname(folded)[0] or words[-1]
    at = len(words) - 1 - words[::-1].index(family)
    return Spelt(tuple(words), family, tuple(words[:at] + words[at + 1 :]))


def likeness(one: Spelt, other: Spelt) -> Likeness | None:
    """How the names of two people differ if they may be one person's; None if they may not."""
    if sorted(one.words) == sorted(other.words):
        return Likeness.ORDER
    family = _same_family(one.family, other.family)
    if family is None:
        return _longer(one.words, other.words)
    if "".join(one.given) == "".join(other.given):
        return family
    if one.family == one.words[0] or other.family == other.words[0]:
        return None  # where the surname comes first, given names are short, and one letter makes another
    given = _same_given(one.given, other.given)
    if given is None:
        return None
    return max(family, given, key=tuple(Likeness).index)


def _same_family(one: str, other: str) -> Likeness | None:
    if one == other or (sound(one) == sound(other) and min(len(one), len(other)) > 2):
        return Likeness.SPELLING
    if skeleton(one) == skeleton(other) and len(skeleton(one)) > 2 and _near(one, other):
        return Likeness.SPELLING
    return Likeness.LETTER if min(len(one), len(other)) > 5 and distance(one, other, 1) < 2 else None


def _near(one: str, other: str) -> bool:
    first, second = sound(one), sound(other)
    if first[:1] != second[:1] and skeleton(one)[0] != skeleton(other)[0]:
        return False
    if _ENDING.sub("", first) == _ENDING.sub("", second):
        return False  # Mario, Maria
    most = max(min(len(first), len(second)) // 4, 1)
    return distance(first, second, most) <= most


def _same_given(one: Sequence[str], other: Sequence[str]) -> Likeness | None:
    """Word by word as far as both have them; further given names of one do no harm."""
    found = Likeness.SPELLING
    for mine, yours in zip(one, other, strict=False):
        if mine == yours:
            continue
        if len(mine) == 1 or len(yours) == 1:
            if mine[0] != yours[0]:
                return None
            found = Likeness.INITIAL
        elif not (sound(mine) == sound(yours) or _alike(mine, yours)):
            return None
    return found


def _alike(one: str, other: str) -> bool:
    """Given names with the same consonants, or nearly: Volodymyr and Vladimir, not Maria and Mario."""
    same = skeleton(one) == skeleton(other)
    return (same and len(skeleton(one)) > 2) or (
        (same or min(len(one), len(other)) > 5) and _near(one, other)
    )


def _longer(one: tuple[str, ...], other: tuple[str, ...]) -> Likeness | None:
    short, long = sorted((one, other), key=len)
    return (
        Likeness.LONGER if len(short) > 1 and len(short) < len(long) and long[: len(short)] == short else None
    )
