"""Cues before the words, and cues that close the clause of the words."""

from __future__ import annotations

from bisect import bisect_left

from tui.annotators.statements import heads, kinds, uses, verbs
from tui.annotators.statements.attributed import NEAREST, Attribution, Search
from tui.annotators.statements.cues import Reporting
from tui.annotators.statements.phrase import Phrase

_LONGEST_CLAUSE = 150
"""Tokens between a cue and the conjunction that opens its clause."""


class Preceding(Search):
    """Finds the cue before some words, or at the end of their clause, and its subject."""

    def _verb_last(self, place: int) -> Attribution | None:
        """A cue that closes the clause of the words: "hat es „historisch“ genannt"."""
        tokens, sentence = self.tokens, self.sentence
        for cue in self._cues_after(place):
            if cue.word <= place:
                continue
            between = tokens[place + 1 : cue.word]
            if len(between) > 8 or any(
                t.kind in (kinds.COMMA, kinds.STOP, kinds.COLON, kinds.SEMICOLON) for t in between
            ):
                return None
            if cue.last < sentence.last:
                after = tokens[cue.last]
                if after.kind in (kinds.WORD, kinds.NAME) and after.low not in self.lexicon.joiners:
                    return None
            return self._in_clause(place, cue)
        return None

    def _in_clause(self, place: int, cue: Reporting) -> Attribution | None:
        """The subject, or the agent, of the clause that ``cue`` closes."""
        tokens, sentence, lexicon = self.tokens, self.sentence, self.lexicon
        start = place
        while start > sentence.first and tokens[start - 1].kind not in (
            kinds.COMMA,
            kinds.COLON,
            kinds.SEMICOLON,
        ):
            start -= 1
        clause = range(start, cue.word)
        if (
            start > sentence.first
            and tokens[start].low in lexicon.relatives
            and start not in sentence.by_first
        ):
            antecedent = sentence.antecedent(start)
            return Attribution([place], "relative", cue, antecedent) if antecedent else None
        if any(tokens[k].low in lexicon.being for k in clause):
            for k in clause:
                if tokens[k].low in lexicon.agents and k + 1 in sentence.by_first:
                    return Attribution([place], "passive", cue, sentence.by_first[k + 1])
        phrases = [p for p in sentence.phrases if start <= p.first < cue.word and not p.governed]
        speaking = [p for p in phrases if self._speaks(p) and p.first < place]
        phrase = speaking[0] if speaking else None
        return Attribution([place], "verb last", cue, phrase) if phrase else None

    def _before_marks(self, place: int, colon: bool, earlier: list[Attribution]) -> Attribution | None:
        """The nearest cue before the marks whose subject can be found."""
        sentence = self.sentence
        last = bisect_left(self.cue_starts, place)
        candidates = sentence.cues[max(0, last - NEAREST) : last]
        semicolon = False
        for cue in reversed(candidates):
            semicolon = semicolon or self._parted(cue.last, place)
            interposed = any(done.cue is cue and done.quotes[0] < cue.first for done in earlier[-NEAREST:])
            if interposed and not self._resumes(place):
                continue
            if cue.groups == verbs.MANNER and not colon and not interposed:
                continue
            if cue.use == uses.NOBODY:
                return Attribution([place], "nobody", cue, nobody=True, colon=colon)
            phrase, rule = self._subject_before(cue, place, candidates)
            if phrase is None:
                if cue.use == uses.PASSIVE and len(candidates) == 1 and place - cue.last <= 2:
                    return None
                continue
            if self._bears(phrase):
                return Attribution([place], "nobody", cue, nobody=True, colon=colon)
            if cue.use == uses.VIEW and not self._is_view(cue, phrase, place):
                continue
            if semicolon:
                rule = "before far"
            return Attribution([place], rule, cue, phrase, colon=colon)
        return None

    def _interposed(self, cue: Reporting) -> bool:
        """Whether a cue stands right after an earlier quotation: "A", a dit X, "B"."""
        place = cue.first - 1
        while place > self.sentence.first and self.tokens[place].kind == kinds.COMMA:
            place -= 1
        return place >= self.sentence.first and self.tokens[place].kind == kinds.QUOTE

    def _resumes(self, place: int) -> bool:
        """Whether the quotation at ``place`` goes on with the one before its reporting clause."""
        before = self.tokens[place - 1]
        return before.kind != kinds.WORD or before.low in self.lexicon.joiners

    def _subject_before(
        self, cue: Reporting, place: int, candidates: list[Reporting]
    ) -> tuple[Phrase | None, str]:
        sentence = self.sentence
        quote_before = self._quotes_before(cue)
        bound = quote_before[-1] + 1 if quote_before else sentence.first
        rules = {
            uses.SOURCE: "source before",
            uses.POSTPOSED: "source before",
            uses.POSSESSED: "source before",
            uses.VIEW: "view",
            uses.PASSIVE: "passive",
            uses.GERUND: "gerund",
            uses.INFINITIVE: "infinitive",
        }
        rule = rules.get(cue.use, "before" if place - cue.last <= 6 else "before long")
        inverted = cue.use == uses.FINITE and self._is_inverted(cue, bool(quote_before))
        phrase = self._subject(cue, bound, inverted)
        if phrase is not None and phrase.head == heads.PRONOUN:
            phrase = self._outer_subject(cue, phrase, candidates) or phrase
        if phrase is not None and (cue.use != uses.FINITE or not self._joined(cue)):
            if cue.use == uses.FINITE and self._is_object_relative(cue):
                return phrase, "relative"
            return phrase, rule
        if cue.use in (uses.SOURCE, uses.VIEW, uses.PASSIVE, uses.POSSESSED, uses.POSTPOSED):
            return phrase, rule
        for other in reversed([c for c in candidates if c.first < cue.first]):
            if other.use in (uses.FINITE, uses.SOURCE, uses.PASSIVE):
                inherited = self._inherited(other, candidates)
                if inherited is not None:
                    return inherited, rule + " inherited" if cue.use == uses.FINITE else rule
        if phrase is not None:
            return phrase, rule
        if cue.use == uses.FINITE and (self.lexicon.words.verb_last or self._is_interposed(cue)):
            phrase = sentence.after(cue)
            if phrase is not None and phrase.first < place:
                return phrase, rule
        if cue.use == uses.FINITE and self.lexicon.words.null_subjects and cue.groups & verbs.SAY:
            if self._clause_subject(cue) is None or self._is_interposed(cue):
                return self._null(cue), rule
        main = self._clause_subject(cue)
        return main, (rule if cue.use != uses.FINITE else "before far")

    def _outer_subject(self, cue: Reporting, pronoun: Phrase, candidates: list[Reporting]) -> Phrase | None:
        """ "X a dit qu'il espérait": the subject of the cue that governs the pronoun's clause."""
        if pronoun.gender == "?":
            return self._place_of_speech()
        opener = pronoun.first - 1
        if opener < self.sentence.first:
            return None
        if self.tokens[opener].low not in self.lexicon.complements:
            # "X said they felt"
            said = [c for c in candidates if c.last == pronoun.first and c.groups & verbs.SAY]
            if not said or said[0].use != uses.FINITE or said[0].pronoun >= 0:
                return None
            opener = pronoun.first
        for other in reversed([c for c in candidates if c.last <= opener]):
            if other.use == uses.FINITE and other.groups & (verbs.SAY | verbs.JUDGE | verbs.ASK):
                found = self._inherited(other, candidates)
                if found is not None and found.head != heads.PRONOUN:
                    return found
        return None

    def _is_object_relative(self, cue: Reporting) -> bool:
        return cue.first > self.sentence.first and self.tokens[cue.first - 1].low in self.lexicon.relatives

    def _joined(self, cue: Reporting) -> bool:
        return cue.first > self.sentence.first and self.tokens[cue.first - 1].low in self.lexicon.joiners

    def _inherited(self, other: Reporting, candidates: list[Reporting]) -> Phrase | None:
        quote_before = self._quotes_before(other)
        bound = quote_before[-1] + 1 if quote_before else self.sentence.first
        inverted = other.use == uses.FINITE and self._is_inverted(other, bool(quote_before))
        return self._subject(other, bound, inverted)

    def _is_inverted(self, cue: Reporting, quoted: bool) -> bool:
        if cue.first == self.sentence.first:
            return True
        before = self.tokens[cue.first - 1]
        if before.low in self.lexicon.comparisons:
            return True
        return quoted and self._interposed(cue)

    def _clause_subject(self, cue: Reporting) -> Phrase | None:
        """The subject of the clause that a participle or infinitive belongs to, else of the sentence."""
        for place in range(cue.first - 1, max(self.sentence.first, cue.first - _LONGEST_CLAUSE), -1):
            token = self.tokens[place]
            if token.low in self.lexicon.openers and token.low not in self.lexicon.comparisons:
                found = self.sentence.main_subject(place + 1, cue.first)
                if found is not None and self._speaks(found):
                    return found
                if token.low in self.lexicon.relatives:
                    found = self.sentence.antecedent(place)
                    if found is not None and self._speaks(found):
                        return found
        return self._main_subject(cue)

    def _main_subject(self, cue: Reporting) -> Phrase | None:
        sentence = self.sentence
        first = sentence.first
        if sentence.cues and sentence.cues[0].first == first and sentence.cues[0].use == uses.GERUND:
            while first < sentence.last and self.tokens[first].kind != kinds.COMMA:
                first += 1
            return sentence.main_subject(first, sentence.last)
        return sentence.main_subject(first, cue.first)

    def _is_view(self, cue: Reporting, phrase: Phrase, place: int) -> bool:
        """ "Pour le maire, c'est "une honte"", and not "pour" = for the sake of."""
        if phrase.head == heads.NOUN and not self._speaks(phrase):
            return False
        if cue.last < self.sentence.last and self.tokens[cue.last].low in self.lexicon.relatives:
            return True
        if phrase.last < self.sentence.last and self.tokens[phrase.last].low in self.lexicon.copulas:
            return True
        for k in range(phrase.last, min(phrase.last + 9, place)):
            if self.tokens[k].kind in (kinds.COMMA, kinds.QUOTE):
                return True
        return place == phrase.last
