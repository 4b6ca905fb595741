"""A linear-chain conditional random field over runs of capitalised words, decoded in pure Python.

A document is labelled twice: the second time every word also knows how it was labelled elsewhere, so
that a surname follows the full name. The weights file is a zlib stream: a line of JSON, then for each
of the two passes the names of its features one a line and one signed byte a feature and label. Weights
are whole numbers in units of 1/`SCALE`. ``tools/train_people.py`` writes it.
"""

from __future__ import annotations

import json
import struct
import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from tui.annotations import Span
from tui.annotators.people.document import LINE_END, Document
from tui.annotators.people.features import again, around, place, roles
from tui.annotators.people.lexicon import DATA

SCALE = 16
_KEPT_WORDS = 40_000
"""Sums of weights remembered, a distance; the memory is emptied when it is full."""

LABELS = ("O", "B", "I")
Row = tuple[int, int, int]
_ZERO: Row = (0, 0, 0)


@dataclass(frozen=True, slots=True)
class Weights:
    """One pass's part of the file: a row of weights a feature, those of the first label, transitions."""

    rows: dict[str, Row]
    begin: Row
    transitions: list[Row]


class Model:
    """The weights of one pass, for one language: features alone and those joined with the language."""

    def __init__(self, weights: Weights, language: str) -> None:
        self._weights = weights.rows
        self._begin = weights.begin
        self._transitions = weights.transitions
        self._suffix = "@" + language
        self._sums: dict[int, dict[str, Row]] = {distance: {} for distance in range(-2, 3)}
        self._looked_up: dict[str, Row] = {}

    def label(self, document: Document, run: Span, more: Sequence[Sequence[str]] = ()) -> list[str]:
        """The most probable labels of the words of a run; ``more`` are further features of each word."""
        rows = []
        for number, index in enumerate(range(*run)):
            features = place(document, index, run)
            if more:
                features += more[number]
            rows.append(self._row(document, index, features))
        return self._best(rows)

    def _row(self, document: Document, index: int, features: list[str]) -> Row:
        outside, begins, inside = self._around(document, index, 0)
        for distance in (-2, -1, 1, 2):
            row = self._around(document, index + distance, distance)
            outside += row[0]
            begins += row[1]
            inside += row[2]
        known = self._looked_up
        for feature in features:
            found = known.get(feature)
            if found is None:
                found = self._look_up(feature)
            outside += found[0]
            begins += found[1]
            inside += found[2]
        return outside, begins, inside

    def _look_up(self, feature: str) -> Row:
        if len(self._looked_up) >= _KEPT_WORDS:
            self._looked_up.clear()
        row = self._looked_up[feature] = self._total([feature])
        return row

    def _total(self, features: list[str]) -> Row:
        rows = [
            self._weights.get(name, _ZERO)
            for feature in features
            for name in (feature, feature + self._suffix)
        ]
        return sum(row[0] for row in rows), sum(row[1] for row in rows), sum(row[2] for row in rows)

    def _around(self, document: Document, index: int, distance: int) -> Row:
        word = document.words[index] if 0 <= index < len(document.words) else LINE_END
        sums = self._sums[distance]
        row = sums.get(word)
        if row is None:
            if len(sums) >= _KEPT_WORDS:
                sums.clear()
            flags = listed = 0
            folded = word
            if word != LINE_END:
                folded, flags, listed = document.folded[index], document.flags[index], document.listed[index]
            row = sums[word] = self._total(around(word, folded, flags, listed, distance))
        return row

    def _best(self, rows: list[Row]) -> list[str]:
        """Viterbi."""
        scores = [begin + value for begin, value in zip(self._begin, rows[0], strict=True)]
        if len(rows) == 1:
            return [LABELS[scores.index(max(scores))]]
        back: list[tuple[int, int, int]] = []
        transitions = self._transitions
        for row in rows[1:]:
            came = []
            following = []
            for label in range(3):
                best, came_from = max((scores[one] + transitions[one][label], -one) for one in range(3))
                came.append(-came_from)
                following.append(best + row[label])
            scores = following
            back.append((came[0], came[1], came[2]))
        last = scores.index(max(scores))
        path = [last]
        for step in reversed(back):
            last = step[last]
            path.append(last)
        return [LABELS[label] for label in reversed(path)]


@lru_cache(maxsize=1)
def _read(path: Path) -> list[Weights]:
    data = zlib.decompress(path.read_bytes())
    end = data.index(b"\n") + 1
    out = []
    for part in json.loads(data[: end - 1]):
        names = data[end : end + part["names"]].decode().split("\n")
        end += part["names"]
        size = len(names) * len(LABELS)
        rows = dict(zip(names, struct.iter_unpack(f"{len(LABELS)}b", data[end : end + size]), strict=True))
        end += size
        out.append(Weights(rows, tuple(part["begin"]), [tuple(row) for row in part["transitions"]]))
    return out


@lru_cache(maxsize=8)
def models(language: str) -> tuple[Model, Model]:
    """The two passes' models of a language; the weights file is read once."""
    first, second = _read(DATA / "weights.z")
    return Model(first, language), Model(second, language)


def recognise(document: Document) -> list[Span]:
    """Ranges of word indices that are names of people, in order."""
    first, second = models(document.language)
    own, seen = first_pass(document, first)
    spans: list[Span] = []
    for run, labelled in zip(document.runs, own, strict=True):
        more = [again(document, index, run, labelled, seen) for index in range(*run)]
        spans += spans_of(second.label(document, run, more), run[0])
    return spans


def first_pass(document: Document, labeller: Model) -> tuple[list[list[int]], dict[str, list[int]]]:
    """(roles of the words of every run, how often each folded word has each role)."""
    own = []
    seen: dict[str, list[int]] = {}
    for run in document.runs:
        labelled = roles(labeller.label(document, run))
        own.append(labelled)
        for index, role in enumerate(labelled, run[0]):
            counts = seen.setdefault(document.folded[index], [0] * 5)
            counts[role] += 1
    return own, seen


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
