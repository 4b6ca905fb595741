"""A linear-chain conditional random field over runs of capitalised words, decoded in pure Python.

A document is labelled twice: the second time every word also knows how it was labelled elsewhere, so
that a surname follows the full name. The weights file is a zlib stream: a line of JSON, the names of
the features one a line, and six signed bytes a feature: a weight for each label in the first pass and
in the second, in units of 1/`SCALE`. ``tools/train_people.py`` writes it.
"""

from __future__ import annotations

import json
import struct
import zlib
from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass
from functools import lru_cache, partial
from pathlib import Path
from typing import Generic, TypeVar

from tui.annotations import Span
from tui.annotators.people.document import Document, known_words
from tui.annotators.people.features import Clue, again, around, clues, named, roles
from tui.annotators.people.lexicon import DATA
from tui.annotators.people.tokens import LINE_END

SCALE = 16
LABELS = ("O", "B", "I")
_ROW = "6b"
_FIELD = 20
_HALF = 1 << _FIELD - 1
_MASK = (1 << _FIELD) - 1
_LOW_HALF = 1 << 3 * _FIELD - 1
_LOW_MASK = (1 << 3 * _FIELD) - 1
_REMEMBERED = 40_000
"""Sums remembered of a kind; the memory is emptied when it is full."""

Row = tuple[int, int, int]
_Key = TypeVar("_Key", bound=Hashable)


@dataclass(frozen=True, slots=True)
class Weights:
    """``rows``: feature → its weights for the labels in the first pass and in the second.

    ``chains``: for each pass the weights of the first label of a run, and of each label after each.
    """

    rows: dict[str, tuple[int, ...]]
    chains: list[tuple[list[int], list[list[int]]]]


class _Sums(dict[_Key, int], Generic[_Key]):
    """What was looked at → the packed sum of the weights of its features."""

    def __init__(self, sum_of: Callable[[_Key], int]) -> None:
        super().__init__()
        self._sum_of = sum_of

    def __missing__(self, key: _Key) -> int:
        if len(self) >= _REMEMBERED:
            self.clear()
        total = self[key] = self._sum_of(key)
        return total


class Model:
    """The weights of one language: features alone and those joined with the language, both passes.

    A row of six weights (three labels, twice) is one whole number, six fields of `_FIELD` bits, so that
    rows are added at once.
    """

    def __init__(self, weights: Weights, language: str) -> None:
        self._rows = weights.rows
        self._chains = [
            (begin, list(zip(*transitions, strict=True))) for begin, transitions in weights.chains
        ]
        self._suffix = "@" + language
        self._known = known_words(language)
        self._clues = _Sums[Clue](lambda clue: self._sum(named(clue)))
        self._nearby = tuple(_Sums[str](partial(self._around, distance)) for distance in range(-2, 3))

    def totals(self, document: Document, run: Span) -> list[int]:
        """The packed sum of weights of every word of a run."""
        far, before, here, after, beyond = self._nearby
        words = document.padded
        clue = self._clues.__getitem__
        return [
            far[words[at]]
            + before[words[at + 1]]
            + here[words[at + 2]]
            + after[words[at + 3]]
            + beyond[words[at + 4]]
            + sum(map(clue, found))
            for at, found in enumerate(clues(document, run), run[0])
        ]

    def total(self, clue: Clue) -> int:
        """The packed sum of weights of a clue."""
        return self._clues[clue]

    def _around(self, distance: int, word: str) -> int:
        folded, flags, listed = word, 0, 0
        if word != LINE_END:
            folded, flags, listed = self._known[word][:3]
        return self._sum(around(word, folded, flags, listed, distance))

    def _sum(self, features: list[str]) -> int:
        total = 0
        for feature in features:
            for name in (feature, feature + self._suffix):
                row = self._rows.get(name)
                if row is not None:
                    total += pack(row)
        return total

    def label(self, totals: list[int], second: bool) -> list[str]:
        """The most probable labels of a run (Viterbi).

        ``totals`` are packed; those of the second pass begin at the fourth field.
        """
        begin, before = self._chains[second]
        outside, begins, inside = unpack(totals[0])
        scores = (begin[0] + outside, begin[1] + begins, begin[2] + inside)
        if len(totals) == 1:
            return [LABELS[scores.index(max(scores))]]
        back: list[list[int]] = []
        for total in totals[1:]:
            one, two, three = scores
            came = []
            following = []
            for (after_one, after_two, after_three), own in zip(before, unpack(total), strict=True):
                ways = (one + after_one, two + after_two, three + after_three)
                best = max(ways)
                came.append(ways.index(best))
                following.append(best + own)
            scores = (following[0], following[1], following[2])
            back.append(came)
        last = scores.index(max(scores))
        path = [last]
        for step in reversed(back):
            last = step[last]
            path.append(last)
        return [LABELS[label] for label in reversed(path)]


def pack(row: Sequence[int]) -> int:
    """Six weights as one number; fields may be negative, the sum of packed numbers is the packed sum."""
    one, two, three, four, five, six = row
    total = ((((((six << _FIELD) + five) << _FIELD) + four) << _FIELD) + three) << _FIELD
    return ((total + two) << _FIELD) + one


def unpack(total: int) -> Row:
    """The lowest three fields."""
    outside = ((total + _HALF) & _MASK) - _HALF
    total = (total - outside) >> _FIELD
    begins = ((total + _HALF) & _MASK) - _HALF
    total = (total - begins) >> _FIELD
    return outside, begins, ((total + _HALF) & _MASK) - _HALF


def upper(total: int) -> int:
    """The packed number without its lowest three fields."""
    low = ((total + _LOW_HALF) & _LOW_MASK) - _LOW_HALF
    return (total - low) >> 3 * _FIELD


@lru_cache(maxsize=1)
def _read(path: Path) -> Weights:
    data = zlib.decompress(path.read_bytes())
    end = data.index(b"\n") + 1
    header = json.loads(data[:end])
    names = data[end : end + header["names"]].decode().split("\n")
    rows = struct.iter_unpack(_ROW, data[end + header["names"] :])
    return Weights(dict(zip(names, rows, strict=True)), header["chains"])


@lru_cache(maxsize=8)
def model(language: str) -> Model:
    """The model of a language; the weights file is read once."""
    return Model(_read(DATA / "weights.z"), language)


def recognise(document: Document) -> list[Span]:
    """Ranges of word indices that are names of people, in order."""
    labeller = model(document.language)
    totals, own, seen = first_pass(document, labeller)
    spans: list[Span] = []
    for run, sums, labelled in zip(document.runs, totals, own, strict=True):
        more = again(document, run, labelled, seen)
        sums = [upper(total + labeller.total(clue)) for total, clue in zip(sums, more, strict=True)]
        spans += spans_of(labeller.label(sums, second=True), run[0])
    return spans


def first_pass(
    document: Document, labeller: Model
) -> tuple[list[list[int]], list[list[int]], dict[str, list[int]]]:
    """(packed sums, roles of the words of every run, how often each folded word has each role)."""
    totals = []
    own = []
    seen: dict[str, list[int]] = {}
    for run in document.runs:
        sums = labeller.totals(document, run)
        labelled = roles(labeller.label(sums, second=False))
        totals.append(sums)
        own.append(labelled)
        for index, role in enumerate(labelled, run[0]):
            seen.setdefault(document.folded[index], [0] * 5)[role] += 1
    return totals, own, seen


def spans_of(labels: list[str], start: int) -> list[Span]:
    """Ranges that labels ``B``, ``I``, ``O`` mark, counted from ``start``."""
    spans: list[Span] = []
    first = -1
    for index, label in enumerate([*labels, "O"], start):
        if first >= 0 and label != "I":
            spans.append((first, index))
            first = -1
        if label == "B" or (label == "I" and first < 0):
            first = index
    return spans
