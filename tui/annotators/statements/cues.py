"""Words that report speech, in one sentence: verbs in their forms, sources, tags."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from tui.annotations import Span
from tui.annotators.statements import heads, kinds, roles, uses, verbs
from tui.annotators.statements.clause import Clause
from tui.annotators.statements.lexicon import Phrases
from tui.annotators.statements.phrase import Phrase
from tui.annotators.statements.phrases import PhraseParser
from tui.annotators.statements.tokens import Token

_VERBAL = roles.AUXILIARY | roles.MODAL | roles.TRANSPARENT
"""What can stand before a verb in its group."""


@dataclass(slots=True)
class Reporting:
    """A cue: ``first``/``last`` bound its verb group with clitics and auxiliaries, ``word`` is its token."""

    first: int
    word: int
    last: int
    use: int
    groups: int
    pronoun: int = -1
    """The token that holds an inverted pronoun ("a-t-il"), or -1."""
    tail: Span | None = None


def matched(tokens: Sequence[Token], index: int, limit: int, phrases: Phrases) -> int:
    """The number of tokens of the longest of the phrases that begins at ``index``; 0 for none."""
    rests = phrases.get(tokens[index].low)
    if rests is None:
        return 0
    for rest in rests:
        end = index + 1 + len(rest)
        if end <= limit and all(tokens[index + 1 + k].low == word for k, word in enumerate(rest)):
            return 1 + len(rest)
    return 0


class Cued(Clause):
    """A sentence with its cues."""

    def __init__(self, parser: PhraseParser, first: int, last: int, whole: bool = False) -> None:
        super().__init__(parser, first, last, whole)
        self.cues = self._cues() if self.quotes or whole else []

    def _cues(self) -> list[Reporting]:
        found: list[Reporting] = []
        free = self.first
        for at in self.flagged:
            if at < free or not self.tokens[at].triggers:
                continue
            reporting = self._cue(at)
            if reporting:
                found.append(reporting)
                free = reporting.last
        return found

    def _cue(self, at: int) -> Reporting | None:
        token = self.tokens[at]
        lexicon = self.lexicon
        if token.kind != kinds.WORD:
            return None
        size = matched(self.tokens, at, self.last, lexicon.anonymous)
        if size:
            return Reporting(at, at, at + size, uses.NOBODY, verbs.SAY)
        size = matched(self.tokens, at, self.last, lexicon.sources)
        if size:
            return Reporting(at, at, at + size, uses.SOURCE, verbs.SAY)
        if token.low == lexicon.words.possessive and self._own_words(at + 1):
            return Reporting(at - 1, at, self._own_words(at + 1), uses.POSSESSED, verbs.SAY)
        if token.low in lexicon.views and self._opens_clause(at):
            return Reporting(at, at, at + 1, uses.VIEW, verbs.SAY)
        if token.low in lexicon.postpositions:
            phrase = self.by_last.get(at)
            return Reporting(phrase.first, at, at + 1, uses.POSTPOSED, verbs.SAY) if phrase else None
        if token.low in lexicon.tags and at > self.first and self._after_words(at):
            return Reporting(at, at, at + 1, uses.TAG, verbs.SAY)
        if lexicon.inverted and "-" in token.low:
            inverted = lexicon.inverted.match(token.low)
            if inverted:
                return self._inverted(at, inverted.group(1))
        return self._verb(at) if token.cue else None

    def _own_words(self, at: int) -> int:
        """The end of "own words" after a possessor, 0 where none stands there."""
        for place in range(at, min(at + 2, self.last)):
            if self.tokens[place].low in self.lexicon.own_words:
                return place + 1
        return 0

    def _opens_clause(self, at: int) -> bool:
        if at == self.first:
            return True
        before = self.tokens[at - 1]
        return (
            before.kind in (kinds.COMMA, kinds.SEMICOLON, kinds.DASH, kinds.COLON)
            or before.low in self.lexicon.joiners
        )

    def _after_words(self, at: int) -> bool:
        return self.tokens[at - 1].kind in (kinds.COMMA, kinds.QUOTE, kinds.STOP)

    def _inverted(self, at: int, base: str) -> Reporting | None:
        cue = self.lexicon.cues.get(base)
        if base in self.lexicon.having or base in self.lexicon.being:
            place = self._skip(at + 1, commas=True)
            if place >= self.last:
                return None
            participle = self.tokens[place].cue
            if participle and participle.form & verbs.PARTICIPLE:
                tail = self._tail(place, participle.tails)
                if participle.groups != verbs.PHRASAL or tail:
                    return Reporting(
                        self._group_start(at),
                        place,
                        self._end(place, tail),
                        uses.FINITE,
                        participle.groups,
                        at,
                        tail,
                    )
            return None
        if cue and cue.form & verbs.FINITE and cue.groups != verbs.PHRASAL:
            return Reporting(self._group_start(at), at, at + 1, uses.FINITE, cue.groups, at)
        if cue and cue.groups & verbs.PHRASAL:
            tail = self._tail(at, cue.tails)
            if tail:
                return Reporting(
                    self._group_start(at), at, self._end(at, tail), uses.FINITE, cue.groups, at, tail
                )
        return None

    def _end(self, word: int, tail: Span | None) -> int:
        last = word + 1
        if tail and self.lexicon.words.verb_last:
            return last
        while tail and last < self.last and self.starts[last] < tail[1]:
            last += 1
        return last

    def _tail(self, word: int, tails: tuple[tuple[str, ...], ...]) -> Span | None:
        """Where the words stand that make a cue of the verb ("en garde" after "mis")."""
        if not tails:
            return None
        at = word + 1
        for _ in range(3):
            for tail in tails:
                end = at + len(tail)
                if end <= self.last and all(self.tokens[at + k].low == part for k, part in enumerate(tail)):
                    return self.starts[at], self.paragraph.end(end - 1)
            if at < self.last and self._is_transparent(self.tokens[at]):
                at += 1
            else:
                break
        return self._parted(word, tails) if self.lexicon.words.verb_last else None

    def _parted(self, word: int, tails: tuple[tuple[str, ...], ...]) -> Span | None:
        """The particle of a verb at the end of its clause ("warf ihm … vor")."""
        for at in range(word + 1, min(self.last, word + 40)):
            token = self.tokens[at]
            if token.kind == kinds.SEMICOLON:
                return None
            for tail in tails:
                end = at + len(tail)
                if token.low != tail[0] or end > self.last:
                    continue
                if not all(self.tokens[at + k].low == part for k, part in enumerate(tail)):
                    continue
                after = self.tokens[end] if end < self.last else None
                if (
                    after is None
                    or after.kind not in (kinds.WORD, kinds.NAME)
                    or after.low in self.lexicon.joiners
                ):
                    return self.starts[at], self.paragraph.end(end - 1)
        return None

    def _is_transparent(self, token: Token) -> bool:
        return token.kind == kinds.DATE or (token.kind == kinds.WORD and token.roles & roles.TRANSPARENT != 0)

    def _skip(self, at: int, commas: bool = False) -> int:
        """The next token that is no adverb, clitic or date (nor, where asked for, set between commas)."""
        while at < self.last:
            token = self.tokens[at]
            if self._is_transparent(token):
                at += 1
            elif commas and token.kind == kinds.COMMA:
                closing = next(
                    (k for k in range(at + 1, min(at + 9, self.last)) if self.tokens[k].kind == kinds.COMMA),
                    0,
                )
                if not closing:
                    return at
                at = closing + 1
            else:
                return at
        return at

    def _group_start(self, at: int) -> int:
        """Where the verb group of the verb at ``at`` begins: clitics, auxiliaries and adverbs before it."""
        first = at
        place = at - 1
        while place >= self.first:
            token = self.tokens[place]
            if token.kind == kinds.DATE:
                place -= 1
                continue
            if token.kind != kinds.WORD:
                break
            if not token.roles & _VERBAL:
                break
            first = place
            place -= 1
        return first

    def _verb(self, at: int) -> Reporting | None:
        token = self.tokens[at]
        cue = token.cue
        assert cue is not None
        lexicon = self.lexicon
        tail = self._tail(at, cue.tails)
        groups = cue.groups
        if not tail:
            groups &= ~verbs.PHRASAL
            if not groups:
                return None
        if token.capital and at > self.first and not self._after_words(at):
            return None
        first = self._group_start(at)
        before = [self.tokens[k].low for k in range(first, at) if self.tokens[k].kind == kinds.WORD]
        previous = self.tokens[at - 1] if at > self.first else None
        use = self._use(at, cue.form, before, previous)
        if use is None:
            return None
        if use == uses.FINITE and not before and previous and self._is_noun(at, previous):
            return None
        if use == uses.FINITE and before and not (set(before) & (lexicon.having | lexicon.being)):
            clitic = self.tokens[at - 1]
            if clitic.low in lexicon.words.determiners and not self._has_subject_before(first):
                return None
        return Reporting(first, at, self._end(at, tail), use, groups, -1, tail)

    def _use(self, at: int, form: int, before: list[str], previous: Token | None) -> int | None:
        lexicon = self.lexicon
        having = [word for word in before if word in lexicon.having or word in lexicon.being]
        if form & verbs.PARTICIPLE and having:
            last = having[-1]
            reflexive = any(word in lexicon.reflexives for word in before)
            if last in lexicon.being and (last not in lexicon.having or not reflexive):
                return uses.PASSIVE
            return uses.FINITE
        if form & verbs.PARTICIPLE and self._has_auxiliary(at):
            return uses.FINITE
        if form & verbs.INFINITIVE and (
            any(word in lexicon.modals for word in before)
            or not form & verbs.FINITE
            or (
                previous is not None and (previous.low in lexicon.modals or previous.low in lexicon.genitives)
            )
        ):
            return uses.INFINITIVE
        if form & verbs.PARTICIPLE and self._agent(at) is not None and not self._has_subject_before(at):
            return uses.PASSIVE
        if form & verbs.FINITE:
            return uses.FINITE
        if form & verbs.GERUND:
            return uses.GERUND
        if form & verbs.PARTICIPLE:
            if previous and previous.low in lexicon.joiners:
                return uses.FINITE
            return uses.PASSIVE
        return None

    def _has_auxiliary(self, at: int) -> bool:
        """Whether an auxiliary stands further before: "a, lors d'une émission, accusé"."""
        for place in range(at - 1, max(self.first - 1, at - 6), -1):
            token = self.tokens[place]
            if token.low in self.lexicon.having and token.low not in self.lexicon.being:
                return True
            if token.kind != kinds.DATE and (token.kind != kinds.WORD or token.capital):
                break
        place = at - 1
        if place < self.first or self.tokens[place].kind != kinds.COMMA:
            return False
        for _ in range(14):
            place -= 1
            if place < self.first:
                return False
            token = self.tokens[place]
            if token.low in self.lexicon.having and (
                place + 1 < self.last and self.tokens[place + 1].kind == kinds.COMMA
            ):
                return True
        return False

    def _is_noun(self, at: int, previous: Token) -> bool:
        words = self.lexicon.words
        if previous.kind != kinds.WORD:
            return previous.low == words.possessive and bool(words.possessive)
        low = previous.low
        subject = self.by_last.get(at)
        if subject is not None and subject.head == heads.PRONOUN:
            return False
        return (
            (low in words.determiners and low not in words.pronouns)
            or low in words.indefinites
            or low in self.lexicon.genitives
            or low == words.possessive
            or low in self.lexicon.prepositions
        )

    def _has_subject_before(self, first: int) -> bool:
        if first <= self.first:
            return False
        token = self.tokens[first - 1]
        if token.low in self.lexicon.relatives or token.low in self.lexicon.comparisons:
            return True
        phrase = self.by_last.get(first)
        return phrase is not None and not phrase.governed

    def _agent(self, word: int) -> Phrase | None:
        """The agent of the passive verb at ``word``."""
        agents = self.lexicon.agents
        for place in range(word + 1, min(self.last - 1, word + 30)):
            token = self.tokens[place]
            if token.kind in (kinds.STOP, kinds.SEMICOLON):
                return None
            if token.low in agents:
                phrase = self.parser.at(place + 1, self.last, bare=True)
                if phrase is not None:
                    return phrase
        return None
