"""Names by rule: what the words beside and inside a run of capitals say."""

from __future__ import annotations

from tui.annotations import Span
from tui.annotators.people.classes import (
    DETERMINER,
    FUNCTION,
    HONORIFIC,
    NOT_PERSON,
    ORGANISATION,
    PARTICLE,
    PLACE_NOUN,
    PLURAL_DETERMINER,
    SPEECH,
    THING_NOUN,
    TITLE,
)
from tui.annotators.people.document import Document, is_capitalised
from tui.annotators.people.lexicon import CALENDAR, GIVEN, PLACE, PLACE_START, SURNAME

_BREAKS = frozenset('.!?\n:;«»"“”„()[]—–-•*')


def recognise(document: Document) -> list[Span]:
    """Ranges of word indices that are names of people, in order."""
    found: list[Span] = []
    doubtful: list[Span] = []
    for run in document.runs:
        span, sure = _judge(document, *run)
        if span is None:
            continue
        (found if sure else doubtful).append(span)
    return sorted(found + _seen_again(document, found, doubtful))


def _judge(document: Document, first: int, last: int) -> tuple[Span | None, bool]:
    """The part of a run that may be a name, and whether it certainly is one."""
    flags, listed, words = document.flags, document.listed, document.words
    starts_sentence = first == 0 or words[first - 1] in _BREAKS
    introduced = 0
    while first < last and _introduces(document, first, last, starts_sentence):
        introduced |= flags[first]
        first += 1
        starts_sentence = False
    while first < last and flags[first] & PARTICLE and not is_capitalised(words[first]):
        first += 1
    if first >= last or any(flags[i] & (ORGANISATION | NOT_PERSON) for i in range(first, last)):
        return None, False
    before = flags[first - 1] if first else 0
    after = flags[last] if last < len(flags) else 0
    if (
        words[last - 1].isupper()
        and last - first == 1
        and len(words[first]) > 1
        and not introduced & HONORIFIC
    ):
        return None, False
    if before & HONORIFIC or introduced & HONORIFIC:
        return (first, last), True
    if before & (PLACE_NOUN | THING_NOUN) and not before & TITLE:
        return None, False
    if first and before & PLURAL_DETERMINER and not before & DETERMINER:
        return None, False
    if any(listed[i] & (PLACE | PLACE_START) and not listed[i] & GIVEN for i in range(first, last)):
        return (first, last), False
    if before & TITLE or introduced & TITLE:
        return (first, last), not listed[first] & CALENDAR or last - first > 1
    if last - first > 1 and listed[first] & GIVEN:
        return (first, last), True
    if last - first > 1 and (
        after & SPEECH
        or _apposition(document, last)
        or listed[last - 1] & SURNAME
        or _named_after_title(document, first)
    ):
        return (first, last), True
    return (first, last), False


def _introduces(document: Document, first: int, last: int, starts_sentence: bool) -> bool:
    """Whether the word stands before a name instead of belonging to it: "Le", "President", "Mme"."""
    flags = document.flags[first]
    if flags & FUNCTION and (starts_sentence or not document.listed[first] & (GIVEN | SURNAME)):
        return True
    if flags & (HONORIFIC | TITLE) and not (document.listed[first] & GIVEN and not flags & HONORIFIC):
        return True
    return starts_sentence and last - first > 1 and document.folded[first] in document.lower


def _apposition(document: Document, last: int) -> bool:
    """Whether a comma and a title, an age, or "(g)" follows."""
    words, flags = document.words, document.flags
    if last + 1 >= len(words):
        return False
    if words[last] == ",":
        return bool(flags[last + 1] & TITLE or words[last + 1].isdigit())
    return words[last] == "(" and len(words[last + 1]) == 1


def _named_after_title(document: Document, first: int) -> bool:
    """Whether a title, its complements and a comma precede: "un porte-parole du ministère, X"."""
    if first < 2 or document.words[first - 1] != ",":
        return False
    for index in range(first - 2, max(first - 12, -1), -1):
        if document.words[index] in _BREAKS or document.words[index] == ",":
            return False
        if document.flags[index] & TITLE:
            return True
    return False


def _seen_again(document: Document, found: list[Span], doubtful: list[Span]) -> list[Span]:
    """Doubtful runs that repeat a name, or a first or last word of one, that is certain elsewhere."""
    folded = document.folded
    known: set[tuple[str, ...]] = set()
    addressed: set[tuple[str, ...]] = set()
    for first, last in found:
        name = tuple(folded[first:last])
        known |= {name, name[-1:], name[:1], name[1:]}
        if len(name) == 1:
            addressed.add(name)
        if len(name) > 2 and document.flags[last - 2] & PARTICLE:
            known.add(name[-2:])
    again = []
    for first, last in doubtful:
        name = tuple(folded[first:last])
        repeats = name in known and name[0] not in document.lower
        if repeats or (len(name) > 1 and {name[:1], name[-1:]} & addressed):
            again.append((first, last))
    return again
