"""What the model sees of a word: features of the word alone by its distance, and features of its place.

Features are strings. Those of `around` depend on one word and its distance only; those of `named` on a
clue, a handful of values that come together again and again. So the sum of the weights of either is
worked out once and remembered. Training and decoding use the same functions, hence agree.
"""

from __future__ import annotations

from typing import Any

from tui.annotations import Span
from tui.annotators.people.classes import (
    CONJUNCTION,
    DETERMINER,
    GENITIVE,
    NOT_PERSON,
    ORGANISATION,
    PLACE_NOUN,
    SPEECH,
    THING_NOUN,
    TITLE,
)
from tui.annotators.people.document import BREAKS, Document
from tui.annotators.people.lexicon import list_code
from tui.annotators.people.tokens import LINE_END


def shape(word: str) -> str:
    """The kind of word by its letters: ``X.`` initial, ``XX`` capitals, ``Xx``, ``xX``, ``x``, 9, marks."""
    first = word[0]
    if first.isalpha():
        if word[-1] == ".":
            return "X." if first.isupper() else "x."
        if word.isupper():
            return "X" if len(word) == 1 else "XX"
        if first.isupper():
            if word[1:].islower():
                return "Xx"
            if "-" in word:
                return "X-X" if word[word.index("-") + 1].isupper() else "X-x"
            return "XxX" if word.isalpha() else "X'x"
        return "x" if word.islower() else "xX"
    if first.isdigit():
        return "9999" if len(word) == 4 and word.isdigit() else "9"
    return word if len(word) == 1 else "'s"


def around(word: str, folded: str, flags: int, listed: int, distance: int) -> list[str]:
    """Features of a word at a distance (-2 to 2) from the one to label."""
    if word == LINE_END:
        return [f"{distance}w¶"]
    out = [f"{distance}f{bit}" for bit in range(18) if flags >> bit & 1]
    kind = shape(word)
    out.append(f"{distance}s{kind}")
    if listed:
        out.append(f"{distance}l{list_code(listed)}")
    if distance in (-2, 2) and kind in ("Xx", "XX"):
        return out
    out.append(f"{distance}w{folded}")
    if distance == 0:
        if len(folded) > 3:
            out += [f"p{folded[:3]}", f"e{folded[-2:]}", f"e{folded[-3:]}", f"e{folded[-4:]}"]
        out.append(f"n{min(len(folded), 9)}{kind}")
    return out


Clue = tuple[Any, ...]
"""What is looked at together: a number, then values. `named` makes features of it."""


def clues(document: Document, run: Span) -> list[list[Clue]]:
    """For every word of a run, what its place in the run, the sentence and the document says."""
    first, last = run
    folded, kinds, names, listed = document.folded, document.kinds, document.names, document.listed
    lower, evidence = document.lower, document.evidence
    length = last - first
    mark = document.words[first - 1] if first else LINE_END
    mark = ("¶" if mark == LINE_END else mark) if mark in BREAKS else ""
    before = kinds[first - 1] if first else "-"
    after, ahead = _context_after(document, last), preceding(document, first)
    pattern = "".join(names[first : first + 4] if length > 4 else names[first:last])
    inside = 0
    if length > 1:
        for flags in document.flags[first:last]:
            inside |= flags
        inside &= ORGANISATION | NOT_PERSON
    word_before = folded[first - 1].strip() if first else ""
    word_after = folded[last].strip() if last < len(folded) else ""
    size = length if length < 5 else 5
    out: list[list[Clue]] = []
    for index in range(first, last):
        position = ("A" if index == first else "M") if index < last - 1 else ("U" if length == 1 else "Z")
        name, word = names[index], folded[index]
        found: list[Clue] = [
            (1, position, size, name, mark, 2 if word in lower else listed[index] >> 8 & 1),
            (2, position, name, before, after, ahead),
            (3, position, name, evidence.get(word, ""), mark != ""),
        ]
        if length > 1:
            previous = (names[index - 1], kinds[index - 1]) if index > first else None
            following = (names[index + 1], kinds[index + 1]) if index < last - 1 else None
            found.append((4, name, previous, following))
            found.append((5, position, name, inside, kinds[last - 1], names[last - 1], pattern))
            if index > first:
                found.append((7, position, word_before))
            if index < last - 1:
                found.append((8, position, word_after))
        out.append(found)
    return out


def named(clue: Clue) -> list[str]:
    """The features of a clue."""
    kind, *values = clue
    if kind == 1:
        position, size, name, mark, lower = values
        opening = int(mark != "")
        out = [f"b{position}{size}", f"c{position}{name}{opening}"]
        if mark:
            out.append(f"o{position}{mark}")
        if lower:
            out.append(f"L{lower}{position}{opening}{name}")
        return out
    if kind == 2:
        position, name, before, after, ahead = values
        return [
            f"k{position}{before}",
            f"m{position}{before}{name}",
            f"q{position}{after}",
            f"Q{name}{after}",
            f"r{position}{ahead}",
            f"V{name}{ahead}",
            f"x{position}{ahead}{after}",
        ]
    if kind == 3:
        position, name, evidence, opening = values
        return [f"d{position}{evidence}", f"D{name}{evidence}{opening:d}"]
    if kind == 4:
        name, previous, following = values
        out = [f"g{previous[0]}{name}", f"G{previous[1]}{name}"] if previous else []
        return out + ([f"h{name}{following[0]}", f"H{name}{following[1]}"] if following else [])
    if kind == 5:
        position, name, inside, tail, tail_name, pattern = values
        return [
            f"i{position}{inside}",
            f"T{tail}{position}",
            f"j{name}{tail_name}{position == 'A':d}",
            f"R{position}{pattern}",
        ]
    if kind in (7, 8):
        position, word = values
        return [f"{'F' if kind == 7 else 'W'}{position}{word}"]
    role, letters, size, distance, ahead, name, before, after = values
    return [
        f"y{role}{size}",
        f"y{before}{role}{after}",
        f"z{role}{letters}",
        f"z{role}{letters}{size}{distance}",
        f"Z{letters}{ahead}",
        f"Y{role}{letters}{name}",
    ]


def is_joined(feature: str) -> bool:
    """Whether a feature is also learned for each language apart."""
    return (
        feature[0] in "bckmqrLie"
        or feature[:2] in ("0f", "0s", "0l", "1f", "1s")
        or feature[:3] in ("-1f", "-1s", "-1l")
    )


def _context_after(document: Document, last: int) -> str:
    """What follows the run: a verb of saying within two words, an apposition, an age, a bracket."""
    words, flags = document.words, document.flags
    end = len(words)
    if last >= end or words[last] == LINE_END:
        return "¶"
    word = words[last]
    following = flags[last + 1] if last + 1 < end else 0
    if word == ",":
        if last + 1 < end and words[last + 1][0].isdigit():
            return ",9"
        if document.names[last + 1 : last + 2] == ["k"]:
            return ",k"
        near = (
            following
            | (flags[last + 2] if last + 2 < end else 0)
            | (flags[last + 3] if last + 3 < end else 0)
        )
        return ",t" if near & TITLE else ","
    if word == "(":
        inside = document.names[last + 1 : last + 2]
        return "(k" if inside == ["k"] else "(" + (shape(words[last + 1]) if inside else "")
    if flags[last] & SPEECH or following & SPEECH:
        return "s"
    return word if len(word) == 1 and not word.isalnum() else document.kinds[last]


def preceding(document: Document, first: int) -> str:
    """What precedes the run: a title and a comma, a title a few words before, a verb of saying."""
    found = document.ahead.get(first)
    if found is None:
        found = document.ahead[first] = _context_before(document, first)
    return found


def _context_before(document: Document, first: int) -> str:
    words, flags = document.words, document.flags
    if first < 2:
        return "¶"
    word = words[first - 1]
    if word == ",":
        for index in range(first - 2, max(first - 12, -1), -1):
            if words[index] in BREAKS or words[index] == ",":
                break
            if flags[index] & TITLE:
                return "t,"
        return ","
    if flags[first - 1] & GENITIVE or flags[first - 1] & DETERMINER:
        at = first - 2 if flags[first - 2] & ~(GENITIVE | DETERMINER) or first < 3 else first - 3
        noun = flags[at]
        mark = "g" if flags[first - 1] & GENITIVE else "d"
        if noun & PLACE_NOUN:
            return "p" + mark
        if noun & THING_NOUN:
            return "a" + mark
        return "t" + mark if noun & TITLE else mark
    if flags[first - 1] & SPEECH or flags[first - 2] & SPEECH:
        return "s"
    if flags[first - 1] & CONJUNCTION:
        return "&" + (document.kinds[first - 3] if first > 2 else "-")
    if flags[first - 1] & TITLE:
        return "t"
    if not flags[first - 1] and flags[first - 2] & TITLE and words[first - 1][0].isalpha():
        return "ta"
    return "-"


FIRST, LAST, SINGLE, OUTSIDE, MIDDLE = range(5)
"""Roles of a word in a labelling of its run."""


def roles(labels: list[str]) -> list[int]:
    """The role of every word of a run in the names that its labels mark."""
    out = []
    count = len(labels)
    for index, label in enumerate(labels):
        if label == "O":
            out.append(OUTSIDE)
            continue
        opens = label == "B" or index == 0 or labels[index - 1] == "O"
        closes = index == count - 1 or labels[index + 1] != "I"
        out.append((SINGLE if closes else FIRST) if opens else (LAST if closes else MIDDLE))
    return out


def again(document: Document, run: Span, own: list[int], seen: dict[str, list[int]]) -> list[Clue]:
    """For every word of a run, its role in a first labelling, and its roles elsewhere in the document.

    ``own`` are the roles of the words of the run, ``seen`` counts the roles of every folded word.
    """
    first, last = run
    size = min(last - first, 3)
    ahead = preceding(document, first)
    padded = [9, *own, 9]
    out: list[Clue] = []
    for distance, role in enumerate(own):
        counts = seen[document.folded[first + distance]]
        letters = ""
        if sum(counts) > 1:
            for kind, letter in enumerate("fls"):
                if counts[kind] - (role == kind) > 0:
                    letters += letter
            outside = counts[OUTSIDE] - (role == OUTSIDE)
            if outside:
                inside = sum(counts) - counts[OUTSIDE] - (role != OUTSIDE)
                letters += "O" if outside > inside else "o"
        name = document.names[first + distance]
        out.append(
            (6, role, letters, size, min(distance, 3), ahead, name, padded[distance], padded[distance + 2])
        )
    return out
