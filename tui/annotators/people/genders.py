"""The grammatical gender of a name, for resolving pronouns: never shown."""

from __future__ import annotations

from tui.annotations import Gender
from tui.annotators.people.classes import FEMININE_CUE, MASCULINE_CUE, TITLE, determiner_genders
from tui.annotators.people.document import Document
from tui.annotators.people.lexicon import FEMININE, MASCULINE

_NEAR = 4
"""Words before a name among which an honorific or title is its own."""
_FAR = 12
"""Words of an apposition before a name, at most."""
_ENDS = frozenset('.!?\n:;«»"“”„()[]—–…')


def gender_of(document: Document, first: int, last: int) -> Gender | None:
    """From the honorific or title before a name, else from the article of its apposition ("la commissaire
    à l'Environnement, X"), else from its given name; ``first`` and ``last`` bound the words of the name."""
    gender = told_gender(document, first) or _introduced(document, first)
    if gender is None and last - first > 1:
        listed = document.listed[first]
        if listed & FEMININE:
            return Gender.FEMININE
        if listed & MASCULINE:
            return Gender.MASCULINE
    return gender


def told_gender(document: Document, first: int) -> Gender | None:
    """From the honorific or title right before a name alone."""
    for index in range(first - 1, max(first - 1 - _NEAR, -1), -1):
        if not document.words[index][0].isalpha():
            return None
        cue = document.flags[index] & (FEMININE_CUE | MASCULINE_CUE)
        if cue:
            return _of_cue(cue)
    return None


def _of_cue(cue: int) -> Gender | None:
    if cue & FEMININE_CUE and cue & MASCULINE_CUE:
        return None
    return Gender.FEMININE if cue & FEMININE_CUE else Gender.MASCULINE


def _introduced(document: Document, first: int) -> Gender | None:
    """The gender of the outermost title with an article in the phrase before a name."""
    articles = determiner_genders(document.language)
    found: Gender | None = None
    last = first - 1 if first and document.words[first - 1] == "," else first
    for index in range(last - 1, max(last - 1 - _FAR, 0), -1):
        word = document.words[index]
        if word in _ENDS or word == ",":
            break
        gender = articles.get(document.folded[index - 1])
        if document.flags[index] & TITLE and gender is not None:
            found = _of_cue(document.flags[index] & (FEMININE_CUE | MASCULINE_CUE)) or gender
    return found
