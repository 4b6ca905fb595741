"""Lines that a wire writes for editors, not for readers: slugs, takes, codes, notes, embargoes.

Sources: the header of ANPA 1312 (slug, take and word count), IPTC 7901 (the four codes of its header), and
what agencies send today.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from tui import structure
from tui.languages import CODES, structure_words_of
from tui.readers.publication import find_day
from tui.text import fold

LONGEST = 160
"""Of a line that is not part of the text."""

_SLUG = re.compile(
    r"\^?[A-Z]{1,4}-{1,2}[\w/'’.-]+(?:,[^,]*)*?(?:,\d{3,4}\s*<?|<)$|.*\d{3,4}<$|[a-z]\d{4}\s.{0,40}<?$|\^.*<$"
)
_NOTE = re.compile(r"\W{0,2}(?:eds?|editors|note to editors|nota|note aux redactions)\s?[:.]")
_PART = r"[^\W_][\w.'’&]*"
_KEYWORDS = re.compile(rf"{_PART}(?:[-/_]{_PART})*(?P<last>[-/_]{_PART}|/)(?:\s*\([^()]{{1,60}}\)){{0,3}}$")
_CODE = re.compile(r"(?=[^\s]*\d)(?=[^\s]*[A-Za-z])[/A-Za-z0-9-]{2,14}$")
_WORD = re.compile(r"[^\W\d_]{4,}")
_SENTENCE_END = re.compile(r"[.;:,][\"»”’')\]\s]*$")
_CLOCK = re.compile(
    r"\b\d{1,2}[:.h]\d{2}\b|\b\d{4}\s?(?:gmt|utc|z|ce?s?t|e[sd]t)\b|\b\d{1,2}\s?(?:h|uhr|am|pm|gmt|utc)\b"
)
_COPYRIGHT = re.compile(r"(?:c\.|\(c\)|©|copyright)\s?\d{4}\b")
_URGENCY = re.compile(r"(?P<label>[^\W\d_]+)\s?:?\s?(?P<number>[1-9])")
_BETWEEN_NUMBERS = frozenset({"de", "di", "et", "and", "of", "sur", "van", "von"})
_LOOK_AHEAD = 12
_LONGEST_KICKER = 30


def is_wire_line(line: str) -> bool:
    """Slug and take lines, notes to editors, lines of copyright: nothing to read, wherever they stand."""
    if len(line) > LONGEST:
        return False
    folded = fold(line)
    if _SLUG.match(line) or _NOTE.match(folded) or _COPYRIGHT.match(folded):
        return True
    words = [word for word in re.findall(r"[^\W_]+", folded) if word not in _BETWEEN_NUMBERS]
    known = [word for word in words if word in labels("take_words")]
    longest = 4 if line.upper() == line else 3
    return bool(known) and len(words) <= longest and all(word in known or word.isdigit() for word in words)


def is_note(line: str) -> bool:
    """ "(Adds comment from mayor)", "(Actualisé avec réactions)", "(Zusammenfassung 1215)"."""
    if not (line.startswith("(") and line.rstrip(".").endswith(")") and len(line) <= LONGEST):
        return False
    inner = fold(line[1:])
    return any(
        inner.startswith(opener) and not inner[len(opener) : len(opener) + 1].isalpha()
        for opener in openers("note_openers")
    )


def urgency_of(line: str) -> int | None:
    """The number of "PRIORITY 3", "Priorité : 4"; None for any other line."""
    match = _URGENCY.fullmatch(fold(line.strip()[:LONGEST]))
    return int(match["number"]) if match is not None and match["label"] in labels("urgency_labels") else None


def embargo_of(line: str) -> str | None:
    """The line where it says until when a text is held, with a clock time, a day, or a colon; else None."""
    if len(line) > LONGEST:
        return None
    folded = fold(line).lstrip(" -–—*([{#=:")
    opener = next((opener for opener in openers("embargo_openers") if folded.startswith(opener)), None)
    if opener is None or folded[len(opener) : len(opener) + 1].isalpha():
        return None
    rest = folded[len(opener) :].strip()
    held = (
        not rest.strip(" )]-*")
        or rest.startswith((":", "("))
        or line.upper() == line
        or find_day(rest) is not None
        or _CLOCK.search(rest) is not None
    )
    return line if held else None


def is_before_headline(lines: Sequence[str], place: int) -> bool:
    """Whether the line is a slug or a code with the headline still to come.

    A slug is keywords joined by hyphens or slashes, or up to three words in capitals right over a headline
    that is not. Without a headline behind it the line is the headline itself.
    """
    line = lines[place].strip()
    if len(line) > LONGEST:
        return False
    following = _headline_behind(lines, place)
    if following is None:
        return False
    return (
        _is_code(line)
        or _KEYWORDS.match(_without_take(line)) is not None
        or _is_kicker(line, lines, place, following)
    )


def has_headline_behind(lines: Sequence[str], place: int) -> bool:
    """Whether the headline still comes behind this line."""
    return _headline_behind(lines, place) is not None


def _without_take(line: str) -> str:
    """ "LEAD 1 Harbour-strike" without what says which version it is."""
    words = line.split()
    while len(words) > 1 and (words[0].isdigit() or fold(words[0]) in labels("take_words")):
        del words[0]
    return " ".join(words)


def is_keywords(line: str) -> bool:
    """Whether a line is a slug in capitals, under a headline that comes again: "CANALS-NORTH/LOCK (PIX)"."""
    return line.isupper() and _KEYWORDS.match(line) is not None


def _is_code(line: str) -> bool:
    """ "FRA0312 4 I 0214 /ABC-XY12", "ZCZC0412/SXB", "R CRO S0B QBXB": no word, and letters with digits."""
    words = line.split()
    return (
        0 < len(words) <= 9
        and any(map(_CODE.match, words))
        and not any(_WORD.fullmatch(word) and not word.isupper() for word in words)
        and all(len(word) <= 14 for word in words)
    )


def _is_kicker(line: str, lines: Sequence[str], place: int, following: str) -> bool:
    adjacent = place + 1 < len(lines) and bool(lines[place + 1].strip())
    return (
        adjacent
        and line.isupper()
        and line.replace(" ", "").isalpha()
        and len(line.split()) <= 3
        and len(line) <= _LONGEST_KICKER
        and not following.isupper()
        and len(following.split()) >= 4
    )


def _headline_behind(lines: Sequence[str], place: int) -> str | None:
    """The line that can be the headline, behind others for editors; None where the text begins at once."""
    for number in range(place + 1, min(place + _LOOK_AHEAD, len(lines))):
        line = lines[number].strip()
        if len(line) > LONGEST:
            return None
        if not line or _is_for_editors(line):
            continue
        if (
            len(line.split()) < 2
            or _SENTENCE_END.search(line)
            or structure.is_byline(line)
            or structure.dateline_end(line + " ", 0, len(line) + 1) is not None
            or not any(rest.strip() for rest in lines[number + 1 : number + 4])
            or _is_wrapped(lines, number)
        ):
            return None
        return line
    return None


def _is_for_editors(line: str) -> bool:
    label = fold(line).partition(":")[0].strip()
    return (
        is_wire_line(line)
        or is_note(line)
        or embargo_of(line) is not None
        or (":" in line and label in labels("wire_labels") | labels("urgency_labels"))
        or (line.startswith("(") and line.endswith(")"))
        or _is_code(line)
        or _KEYWORDS.match(line) is not None
    )


def _is_wrapped(lines: Sequence[str], number: int) -> bool:
    """Whether the line is the first of a paragraph of several lines, not of a headline."""
    group = 0
    while number + group < len(lines) and lines[number + group].strip():
        group += 1
    return group > 3 and lines[number + 1].strip()[:1].islower()


@cache
def labels(slot: str) -> frozenset[str]:
    """The words of a slot in all languages, folded."""
    return frozenset(fold(label) for code in CODES for label in getattr(structure_words_of(code), slot))


@cache
def openers(slot: str) -> tuple[str, ...]:
    """The same, the longest first."""
    return tuple(sorted(labels(slot), key=len, reverse=True))
