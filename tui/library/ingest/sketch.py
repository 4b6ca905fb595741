"""A few numbers of a text that are likely to be the same in a text with nearly the same words.

One-permutation min-hashing of three-word shingles (Li, Owen, Zhang 2012): the hashes are dealt into
bins, each bin keeps its least one, and pairs of bins are the keys under which near-duplicates meet.
"""

from __future__ import annotations

from binascii import crc32
from collections.abc import Sequence
from itertools import accumulate
from operator import sub

_SHINGLE = 3
_BINS = 12
_FEWEST_WORDS = 30
"""A text of fewer words is like too many others."""
_MOST_WORDS = 3_000
_NONE = 1 << 32


def shingles(words: Sequence[str]) -> frozenset[int]:
    """The hashes of every three words side by side; of a long text, of its beginning."""
    text = " ".join(words[:_MOST_WORDS]).encode("utf-8", "replace")
    lengths = list(map(len, text.split(b" ")))
    ends = list(accumulate(map((1).__add__, lengths), initial=-1))[1:]
    starts = map(sub, ends, lengths)
    return frozenset(map(crc32, map(text.__getitem__, map(slice, starts, ends[2:]))))


def keys(title: str, text: str) -> tuple[int, ...]:
    """The keys of an article, from its folded title and text; none for a text too short to be compared.

    Two texts that share half of their shingles have a key in common in four cases of five, those that
    share two thirds nearly always. The last key is that of the title.
    """
    words = text.split()
    if len(words) < _FEWEST_WORDS:
        return ()
    least = [_NONE] * _BINS
    for number in sorted(shingles(words), reverse=True):
        least[number % _BINS] = number
    bands = [crc32(f"{place} {least[place]} {least[place + 1]}".encode()) for place in range(0, _BINS, 2)]
    return (*bands, crc32(" ".join(title.split()).encode("utf-8", "replace")))


def likeness(one: frozenset[int], other: frozenset[int]) -> float:
    """The share of shingles that two texts have in common (Jaccard), from 0 to 1."""
    if not one or not other:
        return 0.0
    shared = len(one & other)
    return shared / (len(one) + len(other) - shared)
