"""What a word says about the name beside it: the word lists of a language as one table of flags."""

from __future__ import annotations

from functools import cache

from tui.annotations import Gender
from tui.annotators.people.lexicon import fold
from tui.languages import people_words_of

HONORIFIC_M = 1
HONORIFIC_F = 2
HONORIFIC_ANY = 4
HONORIFIC_PLURAL = 8
TITLE_M = 16
TITLE_F = 32
TITLE_ANY = 64
SPEECH = 128
PARTICLE = 256
PLACE_NOUN = 512
THING_NOUN = 1024
ORGANISATION = 2048
NOT_PERSON = 4096
FUNCTION = 8192
DETERMINER = 16384
PLURAL_DETERMINER = 32768
CONJUNCTION = 65536
GENITIVE = 131072
REGION_WORD = 262144

HONORIFIC = HONORIFIC_M | HONORIFIC_F | HONORIFIC_ANY | HONORIFIC_PLURAL
TITLE = TITLE_M | TITLE_F | TITLE_ANY
FEMININE_CUE = HONORIFIC_F | TITLE_F
MASCULINE_CUE = HONORIFIC_M | TITLE_M

_SLOTS = {
    "honorifics_m": HONORIFIC_M,
    "honorifics_f": HONORIFIC_F,
    "honorifics_any": HONORIFIC_ANY,
    "honorifics_plural": HONORIFIC_PLURAL,
    "titles_m": TITLE_M,
    "titles_f": TITLE_F,
    "titles_any": TITLE_ANY,
    "speech": SPEECH,
    "particles": PARTICLE,
    "place_nouns": PLACE_NOUN,
    "thing_nouns": THING_NOUN,
    "organisation_words": ORGANISATION,
    "not_people": NOT_PERSON,
    "function_words": FUNCTION,
    "determiners": DETERMINER,
    "plural_determiners": PLURAL_DETERMINER,
    "conjunctions": CONJUNCTION,
    "genitives": GENITIVE,
    "regions": REGION_WORD,
}

_CODES = (
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


def class_code(flags: int) -> str:
    """One letter for what a word says of the name beside it: the strongest of its classes."""
    for mask, code in _CODES:
        if flags & mask:
            return code
    return "x" if flags else "-"


@cache
def word_classes(language: str) -> dict[str, int]:
    """Folded word → flags. Raises KeyError for a language without a module."""
    words = people_words_of(language)
    table: dict[str, int] = {}
    for slot, flag in _SLOTS.items():
        for word in getattr(words, slot).split():
            key = fold(word)
            table[key] = table.get(key, 0) | flag
    return table


@cache
def determiner_genders(language: str) -> dict[str, Gender]:
    """Folded article → the gender of the noun behind it, where it has just one."""
    words = people_words_of(language)
    genders = {fold(word): Gender.FEMININE for word in words.feminine_determiners.split()}
    return genders | {fold(word): Gender.MASCULINE for word in words.masculine_determiners.split()}


@cache
def exclamation_endings(language: str) -> tuple[str, ...]:
    """Endings of imperatives, folded."""
    return tuple(fold(ending) for ending in people_words_of(language).exclamation_endings.split())


@cache
def family_nouns(language: str) -> frozenset[str]:
    """Nouns beside the surname of a family, folded."""
    return frozenset(map(fold, people_words_of(language).family_nouns.split()))


@cache
def locatives(language: str) -> frozenset[str]:
    """Prepositions before places, folded."""
    return frozenset(fold(word) for word in people_words_of(language).locatives.split())


@cache
def place_endings(language: str) -> tuple[str, ...]:
    """Endings of names of streets, squares and institutions, folded."""
    return tuple(fold(ending) for ending in people_words_of(language).place_endings.split())
