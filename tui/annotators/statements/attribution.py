"""Which cue governs which words between marks, in one sentence.

The order of preference is that of the manuals: a cue right after the marks, a cue before them in the
sentence, a source ("selon X"). What no cue governs is left to `continuation`.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass, field

from tui.annotations import Span
from tui.annotators.statements.cues import Reporting, Sentence, Use
from tui.annotators.statements.lexicon import Group
from tui.annotators.statements.phrases import Head, Phrase
from tui.annotators.statements.tokens import Kind, size

_NEAREST = 16
"""How many cues before or after some words are considered."""


_MOST_FRAGMENTS = 12
_FARTHEST_FRAGMENT = 600
"""Characters between two fragments of one statement."""


@dataclass(slots=True)
class Attribution:
    """The words under one cue: token indices of the quotations, the cue, the phrase that speaks."""

    quotes: list[int]
    rule: str
    cue: Reporting | None = None
    phrase: Phrase | None = None
    relay: Phrase | None = None
    nobody: bool = False
    colon: bool = False
    extra: list[Span] = field(default_factory=list)


class Attributor:
    """Attributes the quotations of one sentence."""

    def __init__(self, sentence: Sentence) -> None:
        self.sentence = sentence
        self.tokens = sentence.tokens
        self.lexicon = sentence.lexicon
        self.semicolons = [
            k for k in range(sentence.first, sentence.last) if self.tokens[k].kind is Kind.SEMICOLON
        ]
        self.media: list[Phrase] | None = None
        self.cue_starts = [cue.first for cue in sentence.cues]
        self.subjects: dict[tuple[int, int, bool], Phrase | None] = {}

    def attributions(self) -> list[Attribution]:
        """One attribution for each cue that governs words, and one for each quotation without a cue."""
        found: list[Attribution] = []
        for place in self.sentence.quotes:
            own = self._attribute(place, found)
            last = found[-1] if found else None
            if last is not None and self._same(last, own):
                last.quotes.append(place)
            else:
                found.append(own)
        for attribution in found:
            attribution.relay = self._relay(attribution)
        return found

    def _same(self, last: Attribution, own: Attribution) -> bool:
        if own.cue is None or own.cue is not last.cue:
            return False
        before, here = self.tokens[last.quotes[-1]], self.tokens[own.quotes[0]]
        unclosed = before.stretch is not None and not before.stretch.closed
        if unclosed or len(last.quotes) >= _MOST_FRAGMENTS or here.start - before.end > _FARTHEST_FRAGMENT:
            return False
        # A qualifies B as "c": "D".
        return not (own.colon and last.quotes[-1] > own.cue.word)

    def _parted(self, first: int, last: int) -> bool:
        """Whether a semicolon stands between two tokens."""
        place = bisect_left(self.semicolons, first)
        return place < len(self.semicolons) and self.semicolons[place] < last

    def _cues_after(self, place: int) -> list[Reporting]:
        """The next cues from a token on."""
        first = max(0, bisect_left(self.cue_starts, place) - 1)
        return self.sentence.cues[first : first + _NEAREST]

    def _quotes_before(self, cue: Reporting) -> list[int]:
        """The last quotation before a cue, as a list of at most one."""
        quotes = self.sentence.quotes
        place = bisect_left(quotes, cue.first)
        return quotes[place - 1 : place] if place else []

    # ------------------------------------------------------------ one quotation

    def _attribute(self, place: int, earlier: list[Attribution]) -> Attribution:
        opens = self._opens(place)
        colon = place > self.sentence.first and self.tokens[place - 1].kind is Kind.COLON
        near = self._after_marks(place)
        if opens and near is not None:
            return near
        if near is None and self._is_inscribed(place):
            return Attribution([place], "nobody", nobody=True)
        pre = None if opens else self._before_marks(place, colon, earlier)
        if pre is not None and near is not None and near.cue is not None:
            used = any(attribution.cue is pre.cue for attribution in earlier[-_NEAREST:])
            if near.rule in ("inverted", "inverted pronoun") and (used or (colon and pre.rule == "view")):
                return near
            if self._relays(near) or near.cue.use is Use.SOURCE:
                return pre
            if near.rule.startswith(("inverted", "plain")) and pre.cue is not None:
                return near
            if pre.cue is not None and (pre.cue.use is Use.GERUND or pre.rule == "before far"):
                return near
            return pre
        if pre is not None and pre.cue is not None:
            return pre
        if near is not None:
            return near
        if self.lexicon.words.verb_last:
            final = self._verb_last(place)
            if final is not None:
                return final
        far = self._trailing(place)
        if far is not None:
            return far
        if colon:
            alone = self._cue_alone(place)
            if alone is not None:
                return alone
            phrase = self.sentence.main_subject(self.sentence.first, place)
            if phrase is not None:
                return Attribution([place], "colon", None, phrase, colon=True)
        return Attribution([place], "none")

    def _cue_alone(self, place: int) -> Attribution | None:
        """ "Et d'ajouter : "…"": a cue without a subject in its sentence, whose speaker goes on."""
        sentence = self.sentence
        last = bisect_left(self.cue_starts, place)
        cue = sentence.cues[last - 1] if last else None
        if cue is None or cue.use is not Use.INFINITIVE or not cue.groups & Group.SAY:
            return None
        if any(phrase.last <= place and not phrase.governed for phrase in sentence.phrases):
            return None
        return Attribution([place], "cue alone", cue, colon=True)

    def _is_inscribed(self, place: int) -> bool:
        """Whether a banner, a sign, a slogan stands right before the words."""
        before = place - 1
        while before > self.sentence.first and self.tokens[before].kind in (Kind.COLON, Kind.COMMA):
            before -= 1
        if before > self.sentence.first and self.tokens[before].cue is not None:
            before -= 1
        return before >= self.sentence.first and self.tokens[before].low in self.lexicon.bearers

    def _opens(self, place: int) -> bool:
        """Whether the quotation begins its sentence."""
        return all(
            self.tokens[k].kind not in (Kind.WORD, Kind.NAME, Kind.DATE, Kind.QUOTE)
            for k in range(self.sentence.first, place)
        )

    def _subject(self, cue: Reporting, bound: int, inverted: bool) -> Phrase | None:
        key = (cue.word, bound, inverted)
        if key not in self.subjects:
            self.subjects[key] = self.sentence.subject(cue, bound, inverted)
        return self.subjects[key]

    # ---------------------------------------------------------------- after

    def _after_marks(self, place: int) -> Attribution | None:
        """A reporting clause that begins right after the marks."""
        start = place + 1
        while start < self.sentence.last and self.tokens[start].kind in (Kind.COMMA, Kind.DASH):
            start += 1
        if start >= self.sentence.last:
            return None
        commas = start > place + 1 or self.tokens[place].text[-1:] == ","
        for cue in self._cues_after(start):
            if cue.first < start:
                continue
            following = bisect_right(self.sentence.quotes, start)
            if following < len(self.sentence.quotes) and self.sentence.quotes[following] < cue.first:
                return None
            if cue.first == start:
                loose = not commas and not self._opens(place) and size(self.tokens[place].text) < 5
                if loose and cue.use is Use.FINITE and cue.pronoun < 0:
                    return None
                return self._right_after(place, cue, start)
            return self._plain_order(place, cue, start, commas)
        return None

    def _right_after(self, place: int, cue: Reporting, start: int) -> Attribution | None:
        if cue.use is Use.NOBODY:
            return Attribution([place], "nobody", cue, nobody=True)
        if cue.use is Use.SOURCE:
            phrase = self._subject(cue, start, False)
            return Attribution([place], "source after", cue, phrase) if phrase else None
        if cue.use is Use.TAG:
            phrase = self._subject(cue, start, True)
            return Attribution([place], "tag", cue, phrase) if phrase else None
        if cue.use is not Use.FINITE:
            return None
        phrase = self._subject(cue, start, cue.pronoun < 0)
        if phrase is not None and phrase.gender == "?":
            phrase = self._place_of_speech() or phrase
        if phrase is None and self.lexicon.words.null_subjects and cue.groups & ~Group.JUDGE:
            return Attribution([place], "inverted", cue, self._null(cue))
        if phrase is None:
            return None
        if self._bears(phrase):
            return Attribution([place], "nobody", cue, nobody=True)
        return Attribution([place], "inverted pronoun" if cue.pronoun >= 0 else "inverted", cue, phrase)

    def _null(self, cue: Reporting) -> Phrase:
        """The subject that a verb form implies."""
        word = self.tokens[cue.word]
        return Phrase(cue.word, cue.word + 1, word.start, word.end, Head.PRONOUN, gender="", words=[""])

    def _plain_order(self, place: int, cue: Reporting, start: int, commas: bool) -> Attribution | None:
        """ "…", Smith said."""
        if cue.use is not Use.FINITE or not cue.groups & (
            Group.SAY | Group.MANNER | Group.ASK | Group.PHRASAL
        ):
            return None
        phrase = self.sentence.before(cue, start)
        if phrase is None or phrase.governed:
            return None
        first = self.sentence.by_first.get(start)
        leads = first is not None and not first.governed
        if not leads and not commas:
            return None
        if not leads and phrase.first > start + 6:
            return None
        if self.tokens[start].low in self.lexicon.joiners:
            return None
        if any(self.tokens[k].low in self.lexicon.openers for k in range(start, phrase.first)):
            return None
        if cue.last < self.sentence.last and self.tokens[cue.last].low in self.lexicon.complements:
            return None
        if not commas and not self._ends_clause(place):
            return None
        if self._bears(phrase):
            return Attribution([place], "nobody", cue, nobody=True)
        return Attribution([place], "plain order", cue, phrase)

    def _ends_clause(self, place: int) -> bool:
        """Whether the words between the marks end as a clause does before its reporting clause."""
        return self.tokens[place].text[-1:] in ",.!?…" or self._opens(place)

    def _trailing(self, place: int) -> Attribution | None:
        """A reporting clause at the end of the sentence, not right after the marks."""
        sentence = self.sentence
        for cue in self._cues_after(place):
            if cue.first <= place or cue.first == sentence.first:
                continue
            if self._parted(place, cue.first):
                return None
            before = self.tokens[cue.first - 1]
            if cue.use is Use.SOURCE and before.kind in (Kind.COMMA, Kind.QUOTE):
                phrase = self._subject(cue, cue.first, False)
                if phrase:
                    return Attribution([place], "source after", cue, phrase)
            if cue.use is not Use.FINITE or not cue.groups & (Group.SAY | Group.MANNER | Group.PHRASAL):
                continue
            if before.kind in (Kind.COMMA, Kind.QUOTE):
                phrase = self._subject(cue, cue.first, True)
                if phrase and (cue.pronoun >= 0 or phrase.first >= cue.last):
                    return Attribution([place], "inverted far", cue, phrase)
            elif self._closes_sentence(cue):
                phrase = sentence.before(cue, place + 1)
                if phrase and not phrase.governed and self._after_comma(phrase, place):
                    return Attribution([place], "plain far", cue, phrase)
        return None

    def _after_comma(self, phrase: Phrase, place: int) -> bool:
        for k in range(phrase.first - 1, place, -1):
            token = self.tokens[k]
            if token.kind is Kind.COMMA:
                return True
            if token.kind is Kind.QUOTE:
                return False
        return False

    def _closes_sentence(self, cue: Reporting) -> bool:
        if cue.last >= self.sentence.last:
            return True
        after = self.tokens[cue.last]
        return after.kind in (Kind.STOP, Kind.DATE, Kind.COMMA) or after.low in self.lexicon.prepositions

    # ------------------------------------------------------------- verb last

    def _verb_last(self, place: int) -> Attribution | None:
        """A cue that closes the clause of the words: "hat es „historisch“ genannt"."""
        tokens, sentence = self.tokens, self.sentence
        for cue in self._cues_after(place):
            if cue.word <= place:
                continue
            between = tokens[place + 1 : cue.word]
            if len(between) > 8 or any(
                t.kind in (Kind.COMMA, Kind.STOP, Kind.COLON, Kind.SEMICOLON) for t in between
            ):
                return None
            if cue.last < sentence.last:
                after = tokens[cue.last]
                if after.kind in (Kind.WORD, Kind.NAME) and after.low not in self.lexicon.joiners:
                    return None
            return self._in_clause(place, cue)
        return None

    def _in_clause(self, place: int, cue: Reporting) -> Attribution | None:
        """The subject, or the agent, of the clause that ``cue`` closes."""
        tokens, sentence, lexicon = self.tokens, self.sentence, self.lexicon
        start = place
        while start > sentence.first and tokens[start - 1].kind not in (
            Kind.COMMA,
            Kind.COLON,
            Kind.SEMICOLON,
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

    # --------------------------------------------------------------- before

    def _before_marks(self, place: int, colon: bool, earlier: list[Attribution]) -> Attribution | None:
        """The nearest cue before the marks whose subject can be found."""
        sentence = self.sentence
        last = bisect_left(self.cue_starts, place)
        candidates = sentence.cues[max(0, last - _NEAREST) : last]
        semicolon = False
        for cue in reversed(candidates):
            semicolon = semicolon or self._parted(cue.last, place)
            interposed = any(done.cue is cue and done.quotes[0] < cue.first for done in earlier[-_NEAREST:])
            if interposed and not self._resumes(place):
                continue
            if cue.groups == Group.MANNER and not colon and not interposed:
                continue
            if cue.use is Use.NOBODY:
                return Attribution([place], "nobody", cue, nobody=True, colon=colon)
            phrase, rule = self._subject_before(cue, place, candidates)
            if phrase is None:
                if cue.use is Use.PASSIVE and len(candidates) == 1 and place - cue.last <= 2:
                    return None
                continue
            if self._bears(phrase):
                return Attribution([place], "nobody", cue, nobody=True, colon=colon)
            if cue.use is Use.VIEW and not self._is_view(cue, phrase, place):
                continue
            if semicolon:
                rule = "before far"
            return Attribution([place], rule, cue, phrase, colon=colon)
        return None

    def _interposed(self, cue: Reporting) -> bool:
        """Whether a cue stands right after an earlier quotation: "A", a dit X, "B"."""
        place = cue.first - 1
        while place > self.sentence.first and self.tokens[place].kind is Kind.COMMA:
            place -= 1
        return place >= self.sentence.first and self.tokens[place].kind is Kind.QUOTE

    def _resumes(self, place: int) -> bool:
        """Whether the quotation at ``place`` goes on with the one before its reporting clause."""
        before = self.tokens[place - 1]
        return before.kind is not Kind.WORD or before.low in self.lexicon.joiners

    def _subject_before(
        self, cue: Reporting, place: int, candidates: list[Reporting]
    ) -> tuple[Phrase | None, str]:
        sentence = self.sentence
        quote_before = self._quotes_before(cue)
        bound = quote_before[-1] + 1 if quote_before else sentence.first
        rules = {
            Use.SOURCE: "source before",
            Use.POSTPOSED: "source before",
            Use.POSSESSED: "source before",
            Use.VIEW: "view",
            Use.PASSIVE: "passive",
            Use.GERUND: "gerund",
            Use.INFINITIVE: "infinitive",
        }
        rule = rules.get(cue.use, "before" if place - cue.last <= 6 else "before long")
        inverted = cue.use is Use.FINITE and self._is_inverted(cue, bool(quote_before))
        phrase = self._subject(cue, bound, inverted)
        if phrase is not None and phrase.head is Head.PRONOUN:
            phrase = self._outer_subject(cue, phrase, candidates) or phrase
        if phrase is not None and (cue.use is not Use.FINITE or not self._joined(cue)):
            if cue.use is Use.FINITE and self._is_object_relative(cue):
                return phrase, "relative"
            return phrase, rule
        if cue.use in (Use.SOURCE, Use.VIEW, Use.PASSIVE, Use.POSSESSED, Use.POSTPOSED):
            return phrase, rule
        for other in reversed([c for c in candidates if c.first < cue.first]):
            if other.use in (Use.FINITE, Use.SOURCE, Use.PASSIVE):
                inherited = self._inherited(other, candidates)
                if inherited is not None:
                    return inherited, rule + " inherited" if cue.use is Use.FINITE else rule
        if phrase is not None:
            return phrase, rule
        if cue.use is Use.FINITE and (self.lexicon.words.verb_last or self._is_interposed(cue)):
            phrase = sentence.after(cue)
            if phrase is not None and phrase.first < place:
                return phrase, rule
        if cue.use is Use.FINITE and self.lexicon.words.null_subjects and cue.groups & Group.SAY:
            if self._clause_subject(cue) is None or self._is_interposed(cue):
                return self._null(cue), rule
        main = self._clause_subject(cue)
        return main, (rule if cue.use is not Use.FINITE else "before far")

    def _outer_subject(self, cue: Reporting, pronoun: Phrase, candidates: list[Reporting]) -> Phrase | None:
        """ "X a dit qu'il espérait": the subject of the cue that governs the pronoun's clause."""
        if pronoun.gender == "?":
            return self._place_of_speech()
        opener = pronoun.first - 1
        if opener < self.sentence.first or self.tokens[opener].low not in self.lexicon.complements:
            return None
        for other in reversed([c for c in candidates if c.last <= opener]):
            if other.use is Use.FINITE and other.groups & (Group.SAY | Group.JUDGE | Group.ASK):
                found = self._inherited(other, candidates)
                if found is not None and found.head is not Head.PRONOUN:
                    return found
        return None

    def _place_of_speech(self) -> Phrase | None:
        """ "Au ministère, on assure", "indiquait-on de source policière": where nobody else speaks."""
        for cue in self.sentence.cues:
            if cue.use is Use.SOURCE:
                return self._subject(cue, self.sentence.first, False)
        first = self.sentence.by_first.get(self.sentence.first)
        if first is not None and first.governed and any(self.lexicon.is_institution(w) for w in first.core):
            return first
        return None

    def _is_interposed(self, cue: Reporting) -> bool:
        """Whether a cue opens a clause set between commas: "Mais, commente X, "…"."""
        if not cue.groups & (Group.SAY | Group.MANNER):
            return False
        return cue.first == self.sentence.first or self.tokens[cue.first - 1].kind is Kind.COMMA

    def _is_object_relative(self, cue: Reporting) -> bool:
        return cue.first > self.sentence.first and self.tokens[cue.first - 1].low in self.lexicon.relatives

    def _joined(self, cue: Reporting) -> bool:
        return cue.first > self.sentence.first and self.tokens[cue.first - 1].low in self.lexicon.joiners

    def _inherited(self, other: Reporting, candidates: list[Reporting]) -> Phrase | None:
        quote_before = self._quotes_before(other)
        bound = quote_before[-1] + 1 if quote_before else self.sentence.first
        inverted = other.use is Use.FINITE and self._is_inverted(other, bool(quote_before))
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
        for place in range(cue.first - 1, self.sentence.first, -1):
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
        if sentence.cues and sentence.cues[0].first == first and sentence.cues[0].use is Use.GERUND:
            while first < sentence.last and self.tokens[first].kind is not Kind.COMMA:
                first += 1
            return sentence.main_subject(first, sentence.last)
        return sentence.main_subject(first, cue.first)

    def _is_view(self, cue: Reporting, phrase: Phrase, place: int) -> bool:
        """ "Pour le maire, c'est "une honte"", and not "pour" = for the sake of."""
        if phrase.head is Head.NOUN and not self._speaks(phrase):
            return False
        if cue.last < self.sentence.last and self.tokens[cue.last].low in self.lexicon.relatives:
            return True
        if phrase.last < self.sentence.last and self.tokens[phrase.last].low in self.lexicon.copulas:
            return True
        for k in range(phrase.last, min(phrase.last + 9, place)):
            if self.tokens[k].kind in (Kind.COMMA, Kind.QUOTE):
                return True
        return place == phrase.last

    def _speaks(self, phrase: Phrase) -> bool:
        lexicon = self.lexicon
        return phrase.head in (Head.NAME, Head.PRONOUN, Head.PROPER) or any(
            lexicon.is_person(word) or lexicon.is_institution(word) for word in phrase.core
        )

    def _bears(self, phrase: Phrase) -> bool:
        return phrase.head is not Head.NAME and any(word in self.lexicon.bearers for word in phrase.core)

    # ---------------------------------------------------------------- relay

    def _is_medium(self, phrase: Phrase) -> bool:
        if phrase.mention is not None:
            return False
        lexicon = self.lexicon
        text = " ".join(phrase.words)
        return text in lexicon.agencies or any(
            word in lexicon.agencies or word in lexicon.media for word in phrase.words
        )

    def _relays(self, attribution: Attribution) -> bool:
        return attribution.phrase is not None and self._is_medium(attribution.phrase)

    def _relay(self, attribution: Attribution) -> Phrase | None:
        """The agency or paper that passed the words on, where somebody else says them."""
        if attribution.cue is None or attribution.phrase is None:
            return None
        own = attribution.phrase
        if self.media is None:
            self.media = [phrase for phrase in self.sentence.phrases if self._is_medium(phrase)][:_NEAREST]
        for phrase in self.media:
            if phrase.first == own.first or (phrase.first < own.last and phrase.last > own.first):
                continue
            if phrase.first == self.sentence.first:
                continue
            before = self.tokens[phrase.first - 1].low
            behind = self.tokens[phrase.last].low if phrase.last < self.sentence.last else ""
            if before in self.lexicon.genitives:
                continue
            if self._passes_on(phrase, before, behind):
                return phrase
        return None

    def _passes_on(self, phrase: Phrase, before: str, behind: str) -> bool:
        lexicon = self.lexicon
        if before in lexicon.hearers or before in lexicon.agents:
            return True
        for cue in self._cues_after(max(phrase.first - 6, self.sentence.first)):
            if cue.last == phrase.first and (cue.use is Use.SOURCE or cue.groups & Group.SAY):
                return True
            if cue.first == phrase.last and cue.use is Use.FINITE:
                return True
        return False
