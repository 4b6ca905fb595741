"""What changed between two texts, paragraph by paragraph and word by word."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import Enum

_WORD = re.compile(r"\d[\d.,:\u00a0\u202f]*\d\w*|\w+|\s+|[^\w\s]")
"""A word, a whole number with its separators, white space, or a sign."""
_PARAGRAPH_END = re.compile(r"\n\s*\n")
_MOST_WORDS = 4_000
"""Longer paragraphs are not compared word by word: that would take seconds."""
_ALIKE = 0.5
"""From this likeness on, a paragraph is a changed one; below, one went and another came."""


class Mark(Enum):
    """In which of the two texts something stands."""

    BOTH = " "
    OLD = "-"
    NEW = "+"


@dataclass(frozen=True, slots=True)
class Piece:
    """Some words, and where they stand."""

    mark: Mark
    text: str


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph of either text or of both; the pieces of one mark, put together, are its words there."""

    pieces: tuple[Piece, ...]

    @property
    def sign(self) -> str:
        """``+`` for a new one, ``-`` for one that is gone, ``~`` for a changed one, else a blank."""
        marks = {piece.mark for piece in self.pieces}
        return marks.pop().value if len(marks) == 1 else "~"


def compare(old: str, new: str) -> list[Paragraph]:
    """The paragraphs of both texts in order. Blank lines part paragraphs."""
    before, after = _paragraphs(old), _paragraphs(new)
    found: list[Paragraph] = []
    for kind, i, j, k, l in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():  # noqa: E741
        if kind == "equal":
            found += [_whole(Mark.BOTH, text) for text in after[k:l]]
        else:
            found += _replaced(before[i:j], after[k:l])
    return found


def _paragraphs(text: str) -> list[str]:
    return [paragraph for part in _PARAGRAPH_END.split(text) if (paragraph := part.strip())]


def _whole(mark: Mark, text: str) -> Paragraph:
    return Paragraph((Piece(mark, text),))


def _replaced(old: Sequence[str], new: Sequence[str]) -> Iterator[Paragraph]:
    """Some paragraphs that others took the place of: those that are alike are one changed paragraph."""
    at = 0
    added: list[Paragraph] = []
    for text in new:
        words = _WORD.findall(text)
        partner = next(
            (
                number
                for number in range(at, len(old))
                if _likeness(_WORD.findall(old[number]), words) >= _ALIKE
            ),
            None,
        )
        if partner is None:
            added.append(_whole(Mark.NEW, text))
            continue
        yield from (_whole(Mark.OLD, gone) for gone in old[at:partner])
        yield from added
        added.clear()
        yield Paragraph(tuple(_pieces(_WORD.findall(old[partner]), words)))
        at = partner + 1
    yield from (_whole(Mark.OLD, gone) for gone in old[at:])
    yield from added


def _likeness(old: Sequence[str], new: Sequence[str]) -> float:
    if len(old) > _MOST_WORDS or len(new) > _MOST_WORDS:
        return 0.0
    one, other = set(old), set(new)
    return 2 * len(one & other) / (len(one) + len(other))


def _pieces(old: Sequence[str], new: Sequence[str]) -> Iterator[Piece]:
    for kind, i, j, k, l in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():  # noqa: E741
        if kind == "equal":
            yield Piece(Mark.BOTH, "".join(new[k:l]))
            continue
        if i < j:
            yield Piece(Mark.OLD, "".join(old[i:j]))
        if k < l:
            yield Piece(Mark.NEW, "".join(new[k:l]))
