"""Text → tokens with roles, near whatever could be a date.

A quick search (the gate) finds weekdays, months, units, years…; only the words around them are read
closely. What lies between two tokens is told to the grammar as one character: nothing for a blank,
the mark itself for a comma, hyphen, slash or parenthesis, and `BREAK` for anything else.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from tui.annotators.dates import lexicon, numerals, trie
from tui.annotators.dates.alphabet import Alphabet
from tui.annotators.dates.tree import Node
from tui.languages.date_words import DateWords

BREAK = "|"
BEFORE, AFTER = 40, 24
"""Characters before and after a find that are read: enough for the longest expression."""

_LONGEST_GAP = 16
"""Characters between two tokens; what is farther apart belongs to no common expression."""
_GAPS = {"": " ", ",": ",", "-": "-", "‐": "-", "‑": "-", "–": "-", "—": "-", "/": "/", "(": "[", "]": " "}
_OTHER: lexicon.Roles = {"WORD": True}
_STRAIGHT = str.maketrans({"’": "'", "‐": "-", "‑": "-", "–": "-"})


class Token:
    """A word or number with its roles, or the expression read from several.

    ``gap`` is what separates it from the token before, ``sign`` the character of its roles, ``node``
    and ``confidence`` are there once an expression was read.
    """

    __slots__ = ("confidence", "end", "gap", "node", "roles", "sign", "start")

    def __init__(
        self,
        start: int,
        end: int,
        roles: lexicon.Roles,
        gap: str,
        sign: str,
        node: Node | None = None,
        confidence: float = 0.0,
    ) -> None:
        self.start = start
        self.end = end
        self.roles = roles
        self.gap = gap
        self.sign = sign
        self.node = node
        self.confidence = confidence


@lru_cache(1024)
def _gap(between: str) -> str:
    """The character that tells the grammar what lies between two tokens."""
    if between.count("\n") > 1:
        return BREAK
    return _GAPS.get(between.strip(), BREAK)


class Lexer:
    """Finds and reads the neighbourhoods of possible dates in one language."""

    def __init__(self, words: DateWords, alphabet: Alphabet) -> None:
        forms = lexicon.forms(words)
        self._forms: dict[str, tuple[lexicon.Roles, str]] = {
            form: (roles, alphabet.sign(frozenset(roles))) for form, roles in forms.items()
        }
        triggers = [form for form, roles in forms.items() if not lexicon.TRIGGERS.isdisjoint(roles)]
        firsts = re.escape("".join(sorted({form[0] for form in triggers})))
        self._gate = re.compile(
            rf"\b(?=[\d{firsts}])(?:{trie.pattern(triggers)}(?!\w)|{numerals.GATE})|{numerals.SHORT_YEAR_GATE}"
        )
        self._tokens = re.compile(
            rf"(?P<word>{trie.pattern(forms)})(?:(?<=['’-])|(?!\w))"
            rf"|{numerals.ROMAN}|(?P<other>[^\W\d_]\w*)|{numerals.pattern(words)}|(?P<rest>\w+)"
        )
        self._alphabet = alphabet
        sign = alphabet.sign(frozenset(_OTHER))
        self._other = (_OTHER, sign)
        self._others = {gap: Token(0, 0, _OTHER, gap, sign) for gap in {*_GAPS.values(), BREAK}}
        """Words without a role, by their gap: one object each, for nobody asks where they stand."""
        self._half_days = {
            form: letters
            for form, roles in forms.items()
            if isinstance(letters := roles.get("HALF_DAY"), str)
        }

    def neighbourhoods(self, text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
        """Stretches of the text that hold a possible date, in order and apart from one another."""
        low = high = -1
        for found in self._gate.finditer(text, start, end):
            at = found.start()
            if at - BEFORE <= high:
                high = found.end() + AFTER
                continue
            if high >= 0:
                yield self._whole_words(text, low, high, start, end)
            low, high = at - BEFORE, found.end() + AFTER
        if high >= 0:
            yield self._whole_words(text, low, high, start, end)

    @staticmethod
    def _whole_words(text: str, low: int, high: int, start: int, end: int) -> tuple[int, int]:
        low, high = max(low, start), min(high, end)
        for _ in range(BEFORE):
            if low <= start or not text[low - 1].isalnum():
                break
            low -= 1
        return low, high

    def tokens(self, text: str, start: int, end: int, limit: int) -> list[Token]:
        """The tokens that begin in a stretch of text; the last may run beyond it, up to ``limit``."""
        result = []
        last = start
        for found in self._tokens.finditer(text, start, limit):
            at, after = found.span()
            if at >= end:
                break
            between = text[last:at]
            gap = " " if between == " " else _gap(between) if len(between) <= _LONGEST_GAP else BREAK
            last = after
            kind = found.lastgroup
            if kind == "other":
                result.append(self._others[gap])
                continue
            if kind == "word":
                roles, sign = self._known(found[0])
            elif kind is None or kind == "rest":
                roles, sign = self._other
            else:
                roles = numerals.roles(found, kind, self._half_days)
                sign = self._alphabet.sign(frozenset(roles))
            result.append(Token(at, after, roles, gap, sign))
        return result

    def _known(self, written: str) -> tuple[lexicon.Roles, str]:
        known = self._forms.get(written)
        if known is None:
            straight = " ".join(written.translate(_STRAIGHT).split())
            known = self._forms.get(straight, self._other)
        return known
