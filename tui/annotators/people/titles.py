"""Titles that stand for a person of the article: "le président russe" after "le président russe X".

A title is resolved only where exactly one person of the article was introduced with its noun and with
every further word of it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from tui.annotations import Span
from tui.annotators.people.classes import CONJUNCTION, DETERMINER, FUNCTION, GENITIVE, PARTICLE, TITLE
from tui.annotators.people.document import Document

_REACH = 8
"""Words between a name and the noun of its title, at most."""
_MOST_DESCRIPTIONS = 100
"""A noun that introduces more people than this stands for none of them: keeps time linear."""
_LONGEST_COMPLEMENT = 8
"""Words after the noun of a title that may belong to it, at most."""
_WEAK = FUNCTION | GENITIVE | DETERMINER | PARTICLE | CONJUNCTION


@dataclass(frozen=True, slots=True)
class _Description:
    """A title by which an actor was introduced: its nouns and all its words of content."""

    actor: str
    nouns: frozenset[str]
    words: frozenset[str]
    position: int


def title_mentions(document: Document, spans: Sequence[Span], ids: Sequence[str]) -> list[tuple[Span, str]]:
    """(range of words, actor id) of titles that stand alone. ``spans`` are ranges of words with ``ids``."""
    by_noun: dict[str, list[_Description]] = {}
    known: set[tuple[str, str, frozenset[str]]] = set()
    for span, actor in zip(spans, ids, strict=True):
        for words, position in (_before(document, span[0]), _after(document, span[1])):
            nouns = frozenset(document.folded[i] for i in words if document.flags[i] & TITLE)
            if nouns:
                content = frozenset(document.folded[i] for i in words if not document.flags[i] & _WEAK)
                for noun in nouns:
                    # Somebody introduced in the same words again says nothing new.
                    if (noun, actor, content) in known or len(by_noun.get(noun, ())) > _MOST_DESCRIPTIONS:
                        continue
                    known.add((noun, actor, content))
                    by_noun.setdefault(noun, []).append(_Description(actor, nouns, content | nouns, position))
    if not by_noun:
        return []
    taken = {index for first, last in spans for index in range(first, last)}
    found = []
    end = 0
    for index in [at for at, flags in enumerate(document.flags) if flags & DETERMINER]:
        if index >= end and index not in taken:
            hit = _standing_alone(document, index, by_noun, taken)
            if hit is not None:
                found.append(hit)
                end = hit[0][1]
    return found


def _before(document: Document, first: int) -> tuple[list[int], int]:
    """Indices of the words of a title before a name ("le président russe X", "la cheffe…, X")."""
    words = []
    index = first - 1
    if index >= 0 and document.words[index] == ",":
        index -= 1
    while index >= 0 and first - index <= _REACH + 2 and _is_word(document.words[index]):
        words.append(index)
        if document.flags[index] & DETERMINER and any(document.flags[i] & TITLE for i in words):
            break
        index -= 1
    return words, first


def _after(document: Document, last: int) -> tuple[list[int], int]:
    """Indices of the words of an apposition after a name ("X, chef de…,")."""
    words: list[int] = []
    if last >= len(document.words) or document.words[last] != ",":
        return words, last
    index = last + 1
    if document.flags[index : index + 1] and document.flags[index] & CONJUNCTION:
        return words, last
    while index < len(document.words) and index - last <= _REACH and _is_word(document.words[index]):
        words.append(index)
        index += 1
    head = [i for i in words[:4] if document.flags[i] & TITLE]
    return (words if head else []), last


def _is_word(word: str) -> bool:
    return word[0].isalpha() or word[0] in "'’"


def _standing_alone(
    document: Document, start: int, by_noun: dict[str, list[_Description]], taken: set[int]
) -> tuple[Span, str] | None:
    end = start + 1
    noun = -1
    while (
        end < len(document.words) and end - start <= 4 and _is_word(document.words[end]) and end not in taken
    ):
        if document.folded[end] in by_noun:
            noun = end
            break
        if document.flags[end] & _WEAK:
            return None
        end += 1
    if noun < 0:
        return None
    if len(by_noun[document.folded[noun]]) > _MOST_DESCRIPTIONS:
        return None
    descriptions = [item for item in by_noun[document.folded[noun]] if item.position < start]
    required = {document.folded[i] for i in range(start + 1, noun + 1)}
    end = noun + 1
    end = _with_complements(document, noun + 1, taken, descriptions, required)
    if end < 0 or end in taken or (end + 1 in taken and document.words[end : end + 1] == [","]):
        return None
    actors = {item.actor for item in descriptions if required <= item.words}
    return ((start, end), actors.pop()) if len(actors) == 1 else None


def _with_complements(
    document: Document, end: int, taken: set[int], descriptions: list[_Description], required: set[str]
) -> int:
    """Where a title ends of which the noun ends at ``end``; what follows is added to ``required``.

    Words after the noun belong to the title as long as somebody's title has them too ("russe", "de la
    Justice"). -1 where a complement with a capital follows that nobody's title has.
    """
    limit = min(end + _LONGEST_COMPLEMENT, len(document.words))
    at = end
    while at < limit and at not in taken and _is_word(document.words[at]):
        word = document.folded[at]
        if any(word in item.words for item in descriptions):
            required.add(word)
            end = at + 1
        elif not document.flags[at] & (GENITIVE | DETERMINER):
            return -1 if at > end and document.words[at][0].isupper() else end
        at += 1
    return end
