"""A text as the recogniser sees it: words, what lists say of them, and runs of capitalised words."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import compress

from tui.annotations import Span
from tui.annotators.people.classes import (
    FUNCTION,
    HONORIFIC,
    NOT_PERSON,
    ORGANISATION,
    PARTICLE,
    PLACE_NOUN,
    REGION_WORD,
    THING_NOUN,
    TITLE,
    class_code,
    place_endings,
    word_classes,
)
from tui.annotators.people.lexicon import GIVEN, REGION, SURNAME, fold, list_code, lists
from tui.annotators.people.tokens import LINE_END, tokenise

_PREFIXED = re.compile(
    r"(?:al|el|ad|as|ash|an|ar|at|az|bin|ben|ibn|abu|d|de|l|o)['’‐‑-][^\W\d_]", re.IGNORECASE
)
INTRODUCING = HONORIFIC | TITLE
_PARTING = INTRODUCING | FUNCTION | NOT_PERSON
BREAKS = frozenset(".!?\n:;«»\"“”„()[]—–-•*…‘'")
_LONGEST_RUN = 24
"""Words of a run at most: a longer one (a headline in capitals) is cut there."""


@lru_cache(maxsize=20_000)
def is_capitalised(word: str) -> bool:
    """Whether the word has a capital where a name has one ("Xi", "al-Kubaisi", "d'Ormesson")."""
    first = word[0]
    if first.isupper():
        return len(word) != 2 or word[1] not in "'’ʼ"
    if not first.islower():
        return False
    match = _PREFIXED.match(word)
    return match is not None and word[match.end() - 1].isupper()


@dataclass(slots=True)
class Document:
    """Words with what is known of each; ``runs`` are half-open ranges of word indices."""

    language: str
    words: list[str]
    starts: list[int]
    folded: list[str] = field(default_factory=list)
    flags: list[int] = field(default_factory=list)
    """What the word lists of the language say (`classes`)."""
    listed: list[int] = field(default_factory=list)
    """What the lists of names say (`lexicon`)."""
    kinds: list[str] = field(default_factory=list)
    """`class_code` of the flags."""
    names: list[str] = field(default_factory=list)
    """`list_code` of what is listed."""
    runs: list[Span] = field(default_factory=list)
    """Capitalised words with the particles between them."""
    lower: set[str] = field(default_factory=set)
    """Folded words that occur in lower case."""
    evidence: dict[str, str] = field(default_factory=dict)
    """Folded capitalised word → letters for what its other places say of it (`gather`)."""

    padded: list[str] = field(default_factory=list)
    """The words between two line ends before and two after them."""
    ahead: dict[int, str] = field(default_factory=dict)
    """First word of a run → what precedes it (`features.preceding`); worked out once."""

    def span(self, first: int, last: int) -> Span:
        """The characters of the words from ``first`` up to, not including, ``last``."""
        return self.starts[first], self.starts[last - 1] + len(self.words[last - 1])


_Known = tuple[str, int, int, str, str, bool, bool]
_REMEMBERED = 50_000
"""Words remembered of a language; the memory is emptied when it is full."""


class _Words(dict[str, _Known]):
    """Word → (folded, flags, listed, class code, list code, capitalised, in lower case) in a language."""

    def __init__(self, language: str) -> None:
        super().__init__()
        self._classes = word_classes(language)
        self._lists = lists()
        self._endings = place_endings(language)

    def __missing__(self, word: str) -> _Known:
        if len(self) >= _REMEMBERED:
            self.clear()
        folded = fold(word)
        flags = self._classes.get(folded, 0)
        listed = self._lists.get(folded, 0)
        if flags & REGION_WORD:
            flags, listed = flags & ~REGION_WORD, listed | REGION
        if folded.endswith(self._endings) and not listed:
            flags |= ORGANISATION
        small = word[0].islower()
        # Only what has a mark inside ("al-Kubaisi") is a name in spite of a small letter.
        capitalised = not (small and word.isalpha()) and is_capitalised(word)
        lower = small and not capitalised
        known = self[word] = (
            folded,
            flags,
            listed,
            class_code(flags) if flags else "-",
            list_code(listed) if listed else "-",
            capitalised,
            lower,
        )
        return known


@lru_cache(maxsize=8)
def known_words(language: str) -> _Words:
    """What is known of every word of a language; worked out as they come."""
    return _Words(language)


def read(text: str, language: str, closed: list[Span]) -> Document:
    """The document of a text; no run reaches into the ``closed`` stretches (credits), which are in order."""
    words, starts = tokenise(text, language)
    document = Document(language, words, starts)
    document.padded = [LINE_END, LINE_END, *words, LINE_END, LINE_END]
    if not words:
        return document
    known = list(map(known_words(language).__getitem__, words))
    columns = list(zip(*known, strict=True))
    document.folded, document.flags, document.listed = map(list, columns[:3])
    document.kinds, document.names = map(list, columns[3:5])
    document.lower = set(compress(columns[0], columns[6]))
    capitals = [
        index
        for index in compress(range(len(words)), columns[5])
        if not document.flags[index] & _PARTING or not _parts(document, index)
    ]
    document.runs = _with_particles(document, _runs(document, capitals))
    if closed:
        document.runs = _outside(document, closed)
    gather(document)
    return document


def gather(document: Document) -> None:
    """What the whole document says of a capitalised word, as letters in order.

    ``h`` an honorific precedes it somewhere, ``t`` a title does, ``g`` it ends a run that a given name
    begins, ``G`` it begins such a run itself, ``p`` a noun for places or things precedes it.
    """
    evidence: dict[str, int] = {}
    flags, listed, folded = document.flags, document.listed, document.folded
    for first, last in document.runs:
        while first < last and flags[first] & INTRODUCING and not listed[first] & GIVEN:
            first += 1
        if first == last:
            continue
        before = flags[first - 1] if first else 0
        found = 0
        if before & HONORIFIC:
            found |= 1
        elif before & TITLE:
            found |= 2
        elif before & (PLACE_NOUN | THING_NOUN):
            found |= 16
        if last - first > 1 and listed[first] & GIVEN:
            key = folded[first]
            evidence[key] = evidence.get(key, 0) | found | 8
            found |= 4
        if found:
            key = folded[last - 1]
            evidence[key] = evidence.get(key, 0) | found
    document.evidence = {
        word: "".join(letter for bit, letter in enumerate("htgGp") if found >> bit & 1)
        for word, found in evidence.items()
    }


def _parts(document: Document, index: int) -> bool:
    """Whether a capitalised word stands before names without being part of one: "Mme", "Governor", "Le"."""
    flags, listed = document.flags[index], document.listed[index]
    if listed & (GIVEN | SURNAME):
        return False
    if flags & (INTRODUCING | NOT_PERSON):
        return True
    return index == 0 or document.words[index - 1] in BREAKS


def _runs(document: Document, capitals: list[int]) -> list[Span]:
    runs: list[Span] = []
    flags = document.flags
    first = last = -1
    for index in capitals:
        if first >= 0 and index - first < _LONGEST_RUN and _joins(flags, last + 1, index):
            last = index
            continue
        if first >= 0:
            runs.append((first, last + 1))
        first = last = index
    if first >= 0:
        runs.append((first, last + 1))
    return runs


def _with_particles(document: Document, runs: list[Span]) -> list[Span]:
    """A particle that opens a sentence belongs to a run if the two stand together elsewhere ("Le Drian")."""
    folded, flags, words = document.folded, document.flags, document.words
    pairs = {
        (folded[index], folded[index + 1])
        for first, last in runs
        for index in range(first + 1, last - 1)
        if flags[index] & PARTICLE
    }
    if not pairs:
        return runs
    out = []
    for first, last in runs:
        start = first
        while start and flags[start - 1] & PARTICLE and (folded[start - 1], folded[start]) in pairs:
            start -= 1
        out.append((start, last) if start < first and words[start][0].isupper() else (first, last))
    return out


def _joins(flags: list[int], start: int, end: int) -> bool:
    """Whether nothing but particles lies between two capitalised words."""
    return end - start <= 3 and all(flags[index] & PARTICLE for index in range(start, end))


def _outside(document: Document, closed: list[Span]) -> list[Span]:
    kept = []
    position = 0
    for first, last in document.runs:
        start, end = document.span(first, last)
        while position < len(closed) and closed[position][1] <= start:
            position += 1
        if position == len(closed) or closed[position][0] >= end:
            kept.append((first, last))
    return kept
