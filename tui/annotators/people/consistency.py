"""What the recogniser said of one place of a document, held against what it said of the others."""

from __future__ import annotations

from tui.annotations import Span
from tui.annotators.people.classes import (
    NOT_PERSON,
    ORGANISATION,
    SPEECH,
    TITLE,
    exclamation_endings,
)
from tui.annotators.people.document import BREAKS, Document
from tui.annotators.people.lexicon import GIVEN, PLACE, SURNAME

_NO_NAME = ORGANISATION | NOT_PERSON


def consistent(document: Document, spans: list[Span]) -> list[Span]:
    """The names, cut short ones completed and mere exclamations left out; ranges of word indices in order."""
    kept = [
        span
        for span in spans
        if not _is_exclamation(document, span, spans) and not _is_organisation(document, span)
    ]
    return _completed(document, sorted(kept + _apposed(document, kept)))


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


def _is_exclamation(document: Document, span: Span, spans: list[Span]) -> bool:
    """Whether one unknown word that opens a sentence is a verb in the imperative ("Saluez donc…")."""
    first, last = span
    word = document.folded[first]
    if last - first > 1 or not word.endswith(exclamation_endings(document.language)):
        return False
    if first and document.words[first - 1] not in BREAKS:
        return False
    if document.listed[first] & (GIVEN | SURNAME) or document.flags[last : last + 1] == [SPEECH]:
        return False
    return all(word not in document.folded[one:end] for one, end in spans if (one, end) != span)


def _is_organisation(document: Document, span: Span) -> bool:
    """Whether the last of several words names a kind of body and nobody ("Democratic Party")."""
    first, last = span
    return (
        last - first > 1
        and bool(document.flags[last - 1] & ORGANISATION)
        and not document.listed[last - 1] & SURNAME
    )


def _completed(document: Document, spans: list[Span]) -> list[Span]:
    """Names that stand whole elsewhere ("Pham Quoc Hai") are whole wherever they stand."""
    folded = document.folded
    whole: dict[str, set[tuple[str, ...]]] = {}
    for first, last in spans:
        if last - first > 1:
            for word in folded[first:last]:
                whole.setdefault(word, set()).add(tuple(folded[first:last]))
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
