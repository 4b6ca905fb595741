"""The frozen lists of names: which words are given names, surnames, places.

The file is written by ``tools/freeze_names.py``; words in it are folded (`fold`).
"""

from __future__ import annotations

import unicodedata
import zlib
from functools import lru_cache
from pathlib import Path

DATA = Path(__file__).parent / "data"
LIST_CODES = {"f": 1, "m": 2, "g": 4, "s": 8, "p": 16, "q": 32, "c": 64, "k": 128, "w": 256}
FEMININE, MASCULINE, GIVEN_EITHER, SURNAME, PLACE, PLACE_START, CALENDAR, REGION, COMMON = LIST_CODES.values()
GIVEN = FEMININE | MASCULINE | GIVEN_EITHER

_FOLDED = str.maketrans(
    {"’": "'", "‐": "-", "ß": "ss", "ø": "o", "ł": "l", "đ": "d", "æ": "ae", "œ": "oe", "ı": "i"}
)


class _Plain(dict[int, str]):
    """Code point → its letters without accents."""

    def __missing__(self, code_point: int) -> str:
        decomposed = unicodedata.normalize("NFD", chr(code_point).translate(_FOLDED))
        plain = "".join(letter for letter in decomposed if not unicodedata.combining(letter))
        self[code_point] = plain
        return plain


_PLAIN = _Plain()


def fold(word: str) -> str:
    """Lower case without accents, one apostrophe and one hyphen for all of theirs."""
    word = word.lower()
    if word.isascii():
        return word
    return word.translate(_PLAIN)


@lru_cache(maxsize=1)
def lists() -> dict[str, int]:
    """Folded word → sum of the values of `LIST_CODES` that it bears. Read once."""
    table: dict[str, int] = {}
    text = zlib.decompress((DATA / "names.z").read_bytes()).decode()
    for line in text.split("\n"):
        codes, *words = line.split(" ")
        table.update(dict.fromkeys(words, sum(LIST_CODES[code] for code in codes)))
    return table


def list_code(listed: int) -> str:
    """One letter for what the lists say of a word: the commonest combinations apart."""
    given, surname, somewhere = listed & GIVEN, listed & SURNAME, listed & PLACE
    if listed & CALENDAR:
        return "c"
    if listed & REGION:
        return "K" if given or surname else "k"
    if given:
        return "b" if surname else ("h" if somewhere else "g")
    if surname:
        return "t" if somewhere else "s"
    if somewhere:
        return "p"
    return "q" if listed & PLACE_START else "-"
