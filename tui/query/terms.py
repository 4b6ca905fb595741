"""A word or phrase as typed → the words that are looked for, folded as the index folds them."""

from __future__ import annotations

import re

from tui.query.tree import Phrase, Word
from tui.text import fold, words

_ELIDED = re.compile(r"(?:[a-z]|qu|jusqu|lorsqu|puisqu|quoiqu|dell|nell|sull|all|dall)'(?=\w)")
"""An elided article or conjunction, folded, as French, Italian and Catalan write it before a vowel."""


def terms(value: Word | Phrase) -> list[str]:
    """The folded words of a value, in order; an elided article is left out: l'Élysée finds Élysée."""
    folded = fold(value.text)
    if isinstance(value, Word):
        folded = _ELIDED.sub("", folded, count=1) if _ELIDED.match(folded) else folded
    return words(folded)


def fuzzy_pattern(word: str) -> str:
    """A regular expression for a folded word in which one letter may be wrong, missing or too many."""
    spellings = [
        re.escape(word[:at]) + r"\w?" + re.escape(word[at + skipped :])
        for at in range(len(word) + 1)
        for skipped in (0, 1)
    ]
    return "(?:" + "|".join(dict.fromkeys(spellings)) + ")"
