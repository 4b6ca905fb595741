"""Names of actors as the index compares them, and what of a name is the surname."""

from __future__ import annotations

from tui.languages.name_words import ALSO_GIVEN_NAMES, EAST_ASIAN_SURNAMES, PARTICLES
from tui.text import fold

_PARTING = dict.fromkeys(map(ord, "-‐‑‒–—.·_"), " ")
_SHORT = 6
"""Letters of a syllable or two: a longer word is no East Asian given name."""


def folded_name(name: str) -> str:
    """What tells one actor from another: ``folded_name("J.-P. Été") == "j p ete"``.

    Case, accents, hyphens, full stops and blanks do not count; the order of the words does.
    """
    return " ".join(fold(name).translate(_PARTING).split())


def core(folded: str) -> list[str]:
    """The words of a folded name without particles; all of them where nothing else is left."""
    words = folded.split()
    return [word for word in words if word not in PARTICLES] or words


def surname(folded: str) -> tuple[str, bool]:
    """The surname of a folded name, and whether the name is nothing but that.

    Names whose given name is an initial, which may be anybody's, have none ("").
    """
    words = core(folded)
    if not words or len(words[0]) == 1:
        return "", False
    if len(words) == 1:
        return words[0], True
    return (words[0] if _surname_first(words) else words[-1]), False


def _surname_first(words: list[str]) -> bool:
    first, rest = words[0], words[1:]
    if first not in EAST_ASIAN_SURNAMES or len(rest) > 2 or any(len(word) > _SHORT + 2 for word in rest):
        return False
    return (len(rest) == 2 and all(len(word) <= _SHORT for word in rest)) or (
        len(rest) == 1 and first not in ALSO_GIVEN_NAMES and words[-1] not in EAST_ASIAN_SURNAMES
    )
