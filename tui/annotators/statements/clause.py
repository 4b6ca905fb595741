"""One sentence as phrases: which of them a preposition governs, which name explains which noun."""

from __future__ import annotations

from bisect import bisect_left

from tui.annotators.statements import heads, kinds, roles, verbs
from tui.annotators.statements.lexicon import Lexicon
from tui.annotators.statements.phrase import Phrase
from tui.annotators.statements.phrases import PhraseParser
from tui.annotators.statements.tokens import Token


def within(indices: list[int], first: int, last: int) -> list[int]:
    """Those of some ascending indices that lie between two tokens."""
    if not indices or indices[-1] < first or indices[0] >= last:
        return []
    return indices[bisect_left(indices, first) : bisect_left(indices, last)]


class Clause:
    """The tokens of one sentence and its phrases."""

    def __init__(self, parser: PhraseParser, first: int, last: int, whole: bool = False) -> None:
        self.paragraph = parser.paragraph
        self.tokens = parser.tokens
        self.starts = parser.starts
        self.first = first
        self.last = last
        self.parser = parser
        self.lexicon: Lexicon = parser.lexicon
        self.governing = parser.governing
        self.quotes = within(self.paragraph.quotes, first, last)
        self.flagged = within(self.paragraph.flagged, first, last)
        # A sentence without quotations is asked for its subject only.
        self.phrases = self._phrases(until_subject=not self.quotes and not whole)
        asked = self.quotes or whole
        self.by_last = {phrase.last: phrase for phrase in self.phrases} if asked else {}
        self.by_first = {phrase.first: phrase for phrase in self.phrases} if asked else {}

    def _phrases(self, until_subject: bool) -> list[Phrase]:
        found: list[Phrase] = []
        free = self.first
        lexicon, tokens = self.lexicon, self.tokens
        for at in self.flagged:
            token = tokens[at]
            if at < free or not token.opens:
                continue
            before = tokens[at - 1] if at > self.first else None
            governed = before is not None and bool(before.roles & roles.GOVERNING)
            if governed and before and before.low in lexicon.comparisons:
                governed = token.kind == kinds.WORD and token.low not in lexicon.words.pronouns
            governed = governed or bool(token.roles & (roles.PREPOSITION | roles.OBLIQUE))
            phrase = self.parser.at(at, self.last, apposition=not governed)
            if phrase:
                if phrase.head == heads.NAME and before and before.low in lexicon.comparisons:
                    governed = False
                phrase.governed = governed or self._explains_governed(phrase, found)
                found.append(phrase)
                free = phrase.last
                if until_subject and len(found) > 2 and not found[-2].governed and found[-2].gender != "?":
                    break
        self._join_appositions(found)
        return found

    def _explains_governed(self, phrase: Phrase, found: list[Phrase]) -> bool:
        """ "avec son complice, X, …": a name that explains a phrase behind a preposition."""
        if phrase.head != heads.NAME or not found or phrase.first <= self.first:
            return False
        last = found[-1]
        comma = phrase.first - 1
        joined = self.tokens[comma].kind == kinds.COMMA and comma - last.last <= 3
        return joined and last.governed and any(word in self.lexicon.persons for word in last.core)

    def _join_appositions(self, found: list[Phrase]) -> None:
        """ "Le médiateur nommé par Matignon, l'ancien préfet X, …": the name is who the noun means."""
        lexicon = self.lexicon
        for place, phrase in enumerate(found[:-1]):
            if phrase.head != heads.NOUN or phrase.governed or phrase.mention is not None:
                continue
            for other in found[place + 1 : place + 4]:
                if other.governed:
                    continue
                comma = other.first - 1
                if (
                    other.head == heads.NAME
                    and comma - phrase.last <= 10
                    and self._is_bare_stretch(phrase.last, comma)
                ):
                    after = self.tokens[other.last] if other.last < self.last else None
                    if (
                        after is None
                        or after.kind in (kinds.COMMA, kinds.QUOTE, kinds.STOP)
                        or after.low in lexicon.having
                    ):
                        phrase.mention, phrase.head = other.mention, heads.NAME
                        phrase.last, phrase.end = other.last, other.end
                break

    def _is_bare_stretch(self, first: int, comma: int) -> bool:
        """Whether nothing but modifiers stands between a phrase and a comma."""
        if self.tokens[comma].text != "," or first > comma:
            return False
        lexicon = self.lexicon
        for place in range(first, comma):
            token = self.tokens[place]
            if token.kind != kinds.WORD and token.kind != kinds.DATE:
                return False
            if token.low in lexicon.having or token.low in lexicon.being or token.low in lexicon.openers:
                return False
            if token.cue is not None and not token.cue.form & verbs.PARTICIPLE:
                return False
        return True

    def _is_determiner(self, token: Token) -> bool:
        return token.low in self.lexicon.words.determiners or token.low in self.lexicon.words.indefinites
