"""What the model sees of a word: features of the word alone by its distance, and features of its place.

Features are strings. Those of `around` depend on one word and its distance only, so their weights are
summed once a word; those of `place` are looked up each time. Training and decoding both use these two
functions, hence agree.
"""

from __future__ import annotations

from tui.annotations import Span
from tui.annotators.people.classes import (
    CONJUNCTION,
    DETERMINER,
    FUNCTION,
    GENITIVE,
    HONORIFIC,
    NOT_PERSON,
    ORGANISATION,
    PLACE_NOUN,
    PLURAL_DETERMINER,
    SPEECH,
    THING_NOUN,
    TITLE,
)
from tui.annotators.people.document import BREAKS, LINE_END, Document
from tui.annotators.people.lexicon import CALENDAR, GIVEN, PLACE, PLACE_START, SURNAME



def shape(word: str) -> str:
    """The kind of word by its letters: ``X.`` initial, ``XX`` capitals, ``Xx``, ``xX``, ``x``, digits, marks."""
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
        out.append(f"{distance}l{listed & ~6 | (1 if listed & GIVEN else 0)}")
    if distance in (-2, 2) and kind in ("Xx", "XX"):
        return out
    out.append(f"{distance}w{folded}")
    if distance == 0:
        if len(folded) > 3:
            out += [f"p{folded[:3]}", f"e{folded[-2:]}", f"e{folded[-3:]}", f"e{folded[-4:]}"]
        out.append(f"n{min(len(folded), 9)}{kind}")
    return out


def place(document: Document, index: int, run: Span) -> list[str]:
    """Features of a word's place in its run, its sentence and its document."""
    first, last = run
    words, folded, flags, listed = document.words, document.folded, document.flags, document.listed
    length = last - first
    before = flags[first - 1] if first else 0
    mark = words[first - 1] if first else LINE_END
    opening = mark in BREAKS
    position = ("A" if index == first else "M") if index < last - 1 else ("U" if length == 1 else "Z")
    name = _list_code(listed[index])
    out = [
        f"b{position}{min(length, 5)}",
        f"c{position}{name}{opening:d}",
        f"k{position}{_class_code(before)}",
        f"d{position}{document.evidence.get(folded[index], '')}",
        f"D{name}{document.evidence.get(folded[index], '')}{opening:d}",
    ]
    if opening:
        out.append(f"o{position}{'¶' if mark == LINE_END else mark}")
    if folded[index] in document.lower:
        out.append(f"L{position}{opening:d}{name}")
    if index > first:
        out.append(f"g{_list_code(listed[index - 1])}{name}")
        out.append(f"G{_class_code(flags[index - 1])}{name}")
    if index < last - 1:
        out.append(f"h{name}{_list_code(listed[index + 1])}")
        out.append(f"H{name}{_class_code(flags[index + 1])}")
    out.append(f"m{position}{_class_code(before)}{name}")
    out.append(f"q{position}{_context_after(document, last)}")
    out.append(f"r{position}{_context_before(document, first)}")
    if length > 1:
        inside = 0
        for other in range(first, last):
            inside |= flags[other]
        out.append(f"i{position}{inside & ORGANISATION != 0:d}{inside & NOT_PERSON != 0:d}")
        out.append(f"T{_class_code(flags[last - 1])}{position}")
        out.append(f"j{name}{_list_code(listed[last - 1])}{index == first:d}")
        out.append("R" + position + "".join(_list_code(listed[i]) for i in range(first, min(last, first + 4))))
    return out


def _list_code(listed: int) -> str:
    """One letter for what the lists say: the commonest combinations apart."""
    given, surname, somewhere = listed & GIVEN, listed & SURNAME, listed & PLACE
    if listed & CALENDAR:
        return "c"
    if given:
        return "b" if surname else ("h" if somewhere else "g")
    if surname:
        return "t" if somewhere else "s"
    if somewhere:
        return "p"
    return "q" if listed & PLACE_START else "-"


_CLASSES = (
    (HONORIFIC, "h"),
    (TITLE, "t"),
    (NOT_PERSON, "n"),
    (PLACE_NOUN, "p"),
    (THING_NOUN, "a"),
    (SPEECH, "s"),
    (ORGANISATION, "o"),
    (PLURAL_DETERMINER, "d"),
    (CONJUNCTION, "c"),
    (GENITIVE, "g"),
    (FUNCTION, "f"),
)


def _class_code(flags: int) -> str:
    if not flags:
        return "-"
    for mask, code in _CLASSES:
        if flags & mask:
            return code
    return "x"


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
        near = following | (flags[last + 2] if last + 2 < end else 0) | (flags[last + 3] if last + 3 < end else 0)
        return ",t" if near & TITLE else ","
    if word == "(":
        return "(" + (shape(words[last + 1]) if last + 1 < end else "")
    if flags[last] & SPEECH or following & SPEECH:
        return "s"
    return word if len(word) == 1 and not word.isalnum() else _class_code(flags[last])


def _context_before(document: Document, first: int) -> str:
    """What precedes the run: a title and a comma, a title a few words before, a verb of saying."""
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
        return "&" + _class_code(flags[first - 3] if first > 2 else 0)
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


def again(document: Document, index: int, run: Span, own: list[int], seen: dict[str, list[int]]) -> list[str]:
    """Features from a first labelling of the document: the word's own role, and its roles elsewhere.

    ``own`` are the roles of the words of the run, ``seen`` counts the roles of every folded word.
    """
    first, last = run
    role = own[index - first]
    counts = seen[document.folded[index]]
    letters = ""
    for kind, letter in enumerate("fls"):
        if counts[kind] - (role == kind) > 0:
            letters += letter
    outside = counts[OUTSIDE] - (role == OUTSIDE)
    inside = sum(counts) - counts[OUTSIDE] - (role != OUTSIDE)
    if outside:
        letters += "O" if outside > inside else "o"
    length = min(last - first, 3)
    before = own[index - first - 1] if index > first else 9
    after = own[index - first + 1] if index < last - 1 else 9
    return [
        f"y{role}{length}",
        f"y{before}{role}{after}",
        f"z{role}{letters}",
        f"z{role}{letters}{length}{index - first if index - first < 3 else 3}",
        f"Z{letters}{_context_before(document, first)}",
        f"Y{role}{letters}{_list_code(document.listed[index])}",
    ]
