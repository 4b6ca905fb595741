"""The titles that stand beside a mention of a person: "ministre de la Mer" before or after a name."""

from __future__ import annotations

from tui.annotators.people.classes import (
    CONJUNCTION,
    DETERMINER,
    FUNCTION,
    GENITIVE,
    HONORIFIC,
    SPEECH,
    TITLE,
    word_classes,
)
from tui.annotators.people.lexicon import fold
from tui.annotators.people.tokens import tokenise

_CHARACTERS = 120
"""So far from a name its title is looked for."""
_REACH = 8
"""Words of a title, at most."""
_ADJECTIVES = 2
"""Words between the noun of a title and the name, where no comma parts them."""


def titles_beside(text: str, start: int, end: int, language: str) -> list[str]:
    """The titles before and after the mention at ``text[start:end]``, as they are written, without articles.

    ``language`` is a code with a module of knowledge (KeyError otherwise).
    """
    classes = word_classes(language)
    before = _Words(text[max(start - _CHARACTERS, 0) : start], language, classes)
    after = _Words(text[end : end + _CHARACTERS], language, classes)
    return [title for title in (_before(before), _after(after)) if title]


class _Words:
    """The words of a stretch with what the lists of the language say of each."""

    def __init__(self, text: str, language: str, classes: dict[str, int]) -> None:
        self._text = text
        self.words, self._starts = tokenise(text, language)
        self.flags = [classes.get(fold(word), 0) for word in self.words]

    def is_word(self, number: int) -> bool:
        return self.words[number][:1].isalpha()

    def written(self, first: int, last: int) -> str:
        """The text of the words from ``first`` to ``last``, inclusive."""
        end = self._starts[last] + len(self.words[last])
        return " ".join(self._text[self._starts[first] : end].split())


def _before(words: _Words) -> str | None:
    last = len(words.words) - 1
    while last >= 0 and words.flags[last] & HONORIFIC and not words.flags[last] & TITLE:
        last -= 1
    comma = last >= 0 and words.words[last] == ","
    last -= comma
    first, noun = last + 1, -1
    for number in range(last, max(last - _REACH, -1), -1):
        flags = words.flags[number]
        if not words.is_word(number) or (flags & SPEECH and not flags & TITLE):
            break
        if flags & TITLE:
            noun = number
        elif noun >= 0 and (
            flags & (DETERMINER | FUNCTION | GENITIVE | CONJUNCTION) or words.words[number].islower()
        ):
            break
        first = number
    if noun < 0 or not (comma or _holds_on(words, noun, last)):
        return None
    return words.written(first, last)


def _holds_on(words: _Words, noun: int, last: int) -> bool:
    """Whether nothing but the title's own words stand between its last noun and the name."""
    between = range(noun + 1, last + 1)
    if any(words.flags[number] & GENITIVE for number in between):
        return not words.words[last].islower()
    weak = FUNCTION | CONJUNCTION | DETERMINER
    return len(between) <= _ADJECTIVES and not any(words.flags[number] & weak for number in between)


def _after(words: _Words) -> str | None:
    if not words.words or words.words[0] != ",":
        return None
    first = 1
    while first < len(words.words) and words.flags[first] & DETERMINER:
        first += 1
    last = first
    while last < len(words.words) and last - first < _REACH and words.is_word(last):
        flags = words.flags[last]
        if (
            last > first
            and flags & (FUNCTION | SPEECH | CONJUNCTION)
            and not flags & (TITLE | GENITIVE | DETERMINER)
        ):
            break
        last += 1
    if not any(words.flags[number] & TITLE for number in range(first, min(first + 3, last))):
        return None
    return words.written(first, last - 1)
