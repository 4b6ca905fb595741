"""Names that stand in full somewhere, found wherever else in the document they stand; families left out."""

from __future__ import annotations

from tui.annotations import Span
from tui.annotators.people.classes import (
    DETERMINER,
    FUNCTION,
    HONORIFIC,
    HONORIFIC_F,
    HONORIFIC_M,
    NOT_PERSON,
    ORGANISATION,
    PARTICLE,
    PLACE_NOUN,
    PLURAL_DETERMINER,
    THING_NOUN,
    TITLE,
    family_nouns,
)
from tui.annotators.people.document import BREAKS, INTRODUCING, Document
from tui.annotators.people.features import preceding
from tui.annotators.people.lexicon import CALENDAR, COMMON, GIVEN, PLACE, PLACE_START, REGION, SURNAME

_SHORTEST = 3
"""Letters of a surname that is looked for by itself."""
_NAMESAKES = 20
"""Full names with one first word that are looked for in capitals, at most."""
_LONGEST = 3
"""Words of a run after an honorific that is taken for a name without being recognised, at most."""
_SHORTEST_IN_FULL = 2
_ELSEWHERE = PLACE | PLACE_START | REGION | CALENDAR | COMMON
_NO_NAME = ORGANISATION | NOT_PERSON
_OF_A_THING = frozenset({"pg", "pd", "ag", "ad"})
"""`preceding`: a noun for places or things and an article or "of"."""


def without_families(document: Document, spans: list[Span]) -> list[Span]:
    """The names without surnames of a whole family ("les Tallec", "the Whitlocks")."""
    return [span for span in spans if not _is_family(document, span)]


def _is_family(document: Document, span: Span) -> bool:
    first, last = span
    flags = document.flags
    if last - first > 1 and flags[first] & PLURAL_DETERMINER and not flags[first] & (PARTICLE | DETERMINER):
        return last - first == 2 or bool(flags[first + 1] & PARTICLE)
    if last - first == 1 or flags[first] & PARTICLE:
        nouns = family_nouns(document.language)
        if (first and document.folded[first - 1] in nouns) or nouns.intersection(
            document.folded[last : last + 1]
        ):
            return True
    if not first or not flags[first - 1] & PLURAL_DETERMINER or flags[first - 1] & (PARTICLE | DETERMINER):
        return False
    return last - first == 1 or bool(flags[first] & PARTICLE)


def repeated_names(document: Document, spans: list[Span]) -> list[Span]:
    """Surnames of people named in full, and their full names again, where no name was seen."""
    folded, flags, listed = document.folded, document.flags, document.listed
    surnames = {
        folded[last - 1]
        for first, last in spans
        if last - first > 1
        and (listed[first] & GIVEN or (first and flags[first - 1] & INTRODUCING))
        and len(folded[last - 1]) >= _SHORTEST
        and not flags[last - 1] & (ORGANISATION | NOT_PERSON)
        and not listed[last - 1] & (REGION | CALENDAR)
        and folded[last - 1] not in document.lower
    }
    full = {tuple(folded[first:last]) for first, last in spans if last - first > 1}
    if not full:
        return []
    taken = {index for first, last in spans for index in range(first, last)}
    return [
        (first, last)
        for first, last in document.runs
        if (folded[first] in surnames if last - first == 1 else tuple(folded[first:last]) in full)
        and taken.isdisjoint(range(first, last))
        and preceding(document, first) not in _OF_A_THING
        and not (first and _opens_another_name(document, first - 1))
    ]


def addressed(document: Document, spans: list[Span]) -> list[Span]:
    """Runs right after an honorific in which no name was seen ("Mr. Kim")."""
    flags = document.flags
    taken = {index for first, last in spans for index in range(first, last)}
    free = [run for run in document.runs if run[1] - run[0] <= _LONGEST and taken.isdisjoint(range(*run))]
    return [
        (first, last)
        for first, last in free
        if first
        and flags[first - 1] & (HONORIFIC_M | HONORIFIC_F)
        and not flags[first - 1] & (TITLE | THING_NOUN | FUNCTION)
        and not document.listed[first - 1] & PLACE_START
        and not any(flags[at] & _NO_NAME or document.listed[at] & REGION for at in range(first, last))
    ]


def listed_in_full(document: Document, spans: list[Span]) -> list[Span]:
    """A given name and a surname, by the lists, that open a sentence ("Nora Fielding left")."""
    flags, listed = document.flags, document.listed
    taken = {index for first, last in spans for index in range(first, last)}
    return [
        (first, last)
        for first, last in document.runs
        if _SHORTEST_IN_FULL <= last - first <= _LONGEST
        and (not first or document.words[first - 1] in BREAKS)
        and listed[first] & GIVEN
        and not listed[first] & _ELSEWHERE
        and document.folded[first] not in document.lower
        and listed[last - 1] & SURNAME
        and not listed[last - 1] & (REGION | CALENDAR)
        and taken.isdisjoint(range(first, last))
        and not any(flags[at] & _NO_NAME for at in range(first, last))
    ]


def _opens_another_name(document: Document, at: int) -> bool:
    """Whether the word makes the name of a thing, place or firm with the next one ("Hermanos", "rue")."""
    flags = document.flags[at]
    if flags & (PLACE_NOUN | THING_NOUN):
        return True
    return document.words[at][0].isupper() and not flags & (HONORIFIC | FUNCTION)


def in_capitals(document: Document, spans: list[Span]) -> list[Span]:
    """The names, those in lines of capitals bounded as they are where they stand in mixed case."""
    words, folded = document.words, document.folded
    full: dict[str, set[tuple[str, ...]]] = {}
    for first, last in spans:
        if last - first > 1 and not any(word.isupper() and len(word) > 2 for word in words[first:last]):
            known = full.setdefault(folded[first], set())
            if len(known) < _NAMESAKES:
                known.add(tuple(folded[first:last]))
    if not full:
        return spans
    found: list[Span] = []
    for first, last in document.runs:
        if last - first < 2 or not all(word.isupper() for word in words[first:last] if len(word) > 2):
            continue
        for at in range(first, last):
            known = full.get(folded[at], set())
            ends = [at + len(name) for name in known if tuple(folded[at : at + len(name)]) == name]
            found += [(at, max(ends))] if ends else []
    covered = {index for first, last in found for index in range(first, last)}
    return sorted(found + [span for span in spans if covered.isdisjoint(range(*span))])
