"""What the recogniser said of one place of a document, held against what it said of the others."""

from __future__ import annotations

from collections import Counter

from tui.annotations import Span
from tui.annotators.people.classes import (
    DETERMINER,
    FUNCTION,
    GENITIVE,
    HONORIFIC,
    NOT_PERSON,
    ORGANISATION,
    PARTICLE,
    PLACE_NOUN,
    SPEECH,
    THING_NOUN,
    TITLE,
    exclamation_endings,
    locatives,
)
from tui.annotators.people.document import BREAKS, INTRODUCING, Document
from tui.annotators.people.firms import FIRMS
from tui.annotators.people.lexicon import GIVEN, PLACE, SURNAME
from tui.annotators.people.repeated import (
    addressed,
    in_capitals,
    listed_in_full,
    repeated_names,
    without_families,
)

_NO_NAME = ORGANISATION | NOT_PERSON
_NAMESAKES = 20
"""Full names with one word in common that are remembered, at most."""
_OPENING = frozenset("«“„\"‘'")
_CLOSING = frozenset("»”“\"’'")
_THING_BEFORE = DETERMINER | PLACE_NOUN | THING_NOUN


def consistent(document: Document, spans: list[Span]) -> list[Span]:
    """The names, cut short ones completed and mere exclamations left out; ranges of word indices in order."""
    said = Counter(word for first, last in spans for word in set(document.folded[first:last]))
    in_full = Counter(
        word for first, last in spans if last - first > 1 for word in document.folded[first:last]
    )
    places = _places(document)
    begins = {index: first for first, last in document.runs for index in range(first, last)}
    ends = {index: last for first, last in document.runs for index in range(first, last)}
    kept = [
        span
        for span in spans
        if not _is_exclamation(document, span, said)
        and not _is_organisation(document, span)
        and not _opens_organisation(document, span, ends)
        and not _is_firm(document, span)
        and not _is_known_otherwise(document, span, in_full)
        and not _is_place(document, span, in_full, places)
        and not _is_quoted_work(document, span)
        and not _names_a_thing(document, begins.get(span[0], span[0]), span[0])
    ]
    kept = in_capitals(document, without_families(document, kept))
    missed = _apposed(document, kept) + _with_inner_particles(document, kept)
    after_honorifics = [span for span in addressed(document, kept) if not _is_quoted_work(document, span)]
    missed += [*repeated_names(document, kept), *after_honorifics, *listed_in_full(document, kept)]
    found = _completed(document, without_families(document, sorted({*kept, *missed})))
    endings = {tuple(document.folded[at:last]) for first, last in found for at in range(first + 1, last - 1)}
    named = [_particles_before(document, span, endings) for span in found]
    return _apart([part for span in named for part in _parted(document, span)])


def _with_inner_particles(document: Document, spans: list[Span]) -> list[Span]:
    """Missed runs of a given name, particles and a surname ("Ursula von der Leyen")."""
    taken = {index for first, last in spans for index in range(first, last)}
    return [
        (first, last)
        for first, last in document.runs
        if 3 <= last - first <= 5
        and taken.isdisjoint(range(first, last))
        and document.listed[first] & GIVEN
        and not document.flags[first] & FUNCTION
        and not (first and document.flags[first - 1] & _THING_BEFORE)
        and (last - first > 3 or _is_noble(document, first + 1))
        and all(document.flags[at] & PARTICLE for at in range(first + 1, last - 1))
        and not document.flags[last - 1] & _NO_NAME
        and not document.listed[last - 1] & PLACE
    ]


def _is_noble(document: Document, at: int) -> bool:
    """Whether a particle is one of names alone ("van", "bin"), no preposition of the language ("de")."""
    flags = document.flags[at]
    return not flags & GENITIVE and document.words[at].islower()


def _particles_before(document: Document, span: Span, endings: set[tuple[str, ...]]) -> Span:
    """A surname alone with its particles: after an honorific ("Mme von der Leyen"), or as in a full name."""
    first, last = span
    start = first
    while start and document.flags[start - 1] & PARTICLE and document.words[start - 1].islower():
        start -= 1
    if start == first or last - first > 1:
        return span
    after_honorific = start and document.flags[start - 1] & HONORIFIC
    return (start, last) if after_honorific or tuple(document.folded[start:last]) in endings else span


def _parted(document: Document, span: Span) -> list[Span]:
    """Two full names side by side ("ministre de François Hollande Arnaud Montebourg")."""
    first, last = span
    middle = first + 2
    given = document.listed
    if last - first != 4 or not (given[first] & GIVEN and given[middle] & GIVEN) or given[first + 1] & GIVEN:
        return [span]
    if any(document.flags[at] & PARTICLE for at in range(first, last)):
        return [span]
    return [(first, middle), (middle, last)]


def _apposed(document: Document, spans: list[Span]) -> list[Span]:
    """Names between commas after a title that were missed ("its founder, Harland Pike, had…"), and their
    last words alone elsewhere."""
    words, flags, folded = document.words, document.flags, document.folded
    taken = {index for first, last in spans for index in range(first, last)}
    free = [run for run in document.runs if taken.isdisjoint(range(*run))]
    missed = [
        (first, last)
        for first, last in free
        if 2 <= last - first <= 4
        and first > 1
        and words[first - 1] == ","
        and flags[first - 2] & TITLE
        and words[last : last + 1] == [","]
        and not any(flags[at] & _NO_NAME or document.listed[at] & PLACE for at in range(first, last))
    ]
    surnames = {folded[last - 1] for _first, last in missed}
    alone = [(first, last) for first, last in free if last - first == 1 and folded[first] in surnames]
    return missed + alone


def _is_exclamation(document: Document, span: Span, said: Counter[str]) -> bool:
    """Whether one unknown word that opens a sentence is a verb in the imperative ("Saluez donc…")."""
    first, last = span
    word = document.folded[first]
    if last - first > 1 or not word.endswith(exclamation_endings(document.language)):
        return False
    if first and document.words[first - 1] not in BREAKS:
        return False
    if document.listed[first] & (GIVEN | SURNAME) or document.flags[last : last + 1] == [SPEECH]:
        return False
    return said[word] == 1


def _is_organisation(document: Document, span: Span) -> bool:
    """Whether the last of several words names a kind of body and nobody ("Democratic Party")."""
    first, last = span
    return (
        last - first > 1
        and bool(document.flags[last - 1] & ORGANISATION)
        and not document.listed[last - 1] & SURNAME
    )


def _opens_organisation(document: Document, span: Span, ends: dict[int, int]) -> bool:
    """Whether the name goes on to that of a body or place ("Whitlock Foundation").

    ``ends`` tells where the run of capitalised words ends that a word belongs to.
    """
    last = span[1]
    return (
        last < ends.get(span[0], last)
        and bool(document.flags[last] & ORGANISATION)
        and not document.flags[last] & (PARTICLE | TITLE)
        and not document.listed[last] & (GIVEN | SURNAME)
    )


def _is_firm(document: Document, span: Span) -> bool:
    """Whether the name is a well-known firm's, and no title says otherwise."""
    first, last = span
    if first and document.flags[first - 1] & INTRODUCING:
        return False
    return any(tuple(document.folded[start:last]) in FIRMS for start in (first, max(first - 1, 0)))


def _is_known_otherwise(document: Document, span: Span, in_full: Counter[str]) -> bool:
    """Whether one word by itself is listed as no person, and stands in no longer name."""
    first, last = span
    if last - first > 1 or not document.flags[first] & NOT_PERSON:
        return False
    return in_full[document.folded[first]] == 0 and not (first and document.flags[first - 1] & INTRODUCING)


def _places(document: Document) -> set[str]:
    """Words that stand alone behind a preposition of place somewhere ("gel à Montbrac")."""
    prepositions = locatives(document.language)
    return {
        document.folded[first]
        for first, last in document.runs
        if first and last - first == 1 and document.folded[first - 1] in prepositions
    }


def _is_place(document: Document, span: Span, in_full: Counter[str], places: set[str]) -> bool:
    """Whether one word that no list knows stands somewhere as a place, and nowhere as a person."""
    first, last = span
    word = document.folded[first]
    if last - first > 1 or word not in places or in_full[word] or document.evidence.get(word):
        return False
    if document.listed[first] & (GIVEN | SURNAME):
        return False
    beside = document.flags[last : last + 1] + document.flags[max(first - 1, 0) : first]
    return not any(flags & SPEECH for flags in beside)


def _is_quoted_work(document: Document, span: Span) -> bool:
    """Whether the name in quotation marks is the title of a work ("le roman « Madame Tallec »")."""
    first, last = span
    before = first - 1
    while before > 0 and document.flags[before] & INTRODUCING:
        before -= 1
    return (
        before > 0
        and document.words[before] in _OPENING
        and document.words[last : last + 1] != []
        and document.words[last] in _CLOSING
        and bool(document.flags[before - 1] & THING_NOUN)
    )


def _names_a_thing(document: Document, start: int, first: int) -> bool:
    """Whether the noun before makes it the name of a street or a law ("place Charles de Gaulle").

    ``start`` is where the run of capitalised words begins in which the name begins at ``first``.
    """
    if any(document.flags[at] & INTRODUCING for at in range(start, first)):
        return False
    before = document.flags[start - 1] if start else 0
    if not before & (PLACE_NOUN | THING_NOUN) or before & INTRODUCING:
        return False
    # "la directrice du port Hélène Lepetit": the noun belongs to a title.
    return not any(document.flags[at] & TITLE for at in range(max(start - 5, 0), start - 1))


def _completed(document: Document, spans: list[Span]) -> list[Span]:
    """Names that stand whole elsewhere ("Pham Quoc Hai") are whole wherever they stand."""
    folded = document.folded
    whole: dict[str, set[tuple[str, ...]]] = {}
    for first, last in spans:
        if last - first > 1:
            for word in folded[first:last]:
                known = whole.setdefault(word, set())
                if len(known) < _NAMESAKES:
                    known.add(tuple(folded[first:last]))
    return _apart([_whole(document, span, whole) for span in spans])


def _whole(document: Document, span: Span, whole: dict[str, set[tuple[str, ...]]]) -> Span:
    first, last = span
    best = span
    for name in whole.get(document.folded[first], ()):
        if len(name) <= best[1] - best[0]:
            continue
        begin = first - name.index(document.folded[first])
        end = begin + len(name)
        if begin < 0 or end < last or tuple(document.folded[begin:end]) != name:
            continue
        if all(document.words[at] not in BREAKS for at in range(begin, end)):
            best = (begin, end)
    return best


def _apart(spans: list[Span]) -> list[Span]:
    """The spans without those that lie inside the one before."""
    result: list[Span] = []
    for span in sorted(spans):
        if not result or span[0] >= result[-1][1]:
            result.append(span)
    return result
