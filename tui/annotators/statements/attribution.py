"""Which cue governs which words between marks, in one sentence.

The order of preference is that of the manuals: a cue right after the marks, a cue before them in the
sentence, a source ("selon X"). What no cue governs is left to `continuation`.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right

from tui.annotators.statements import kinds, uses, verbs
from tui.annotators.statements.attributed import FARTHEST_FRAGMENT, MOST_FRAGMENTS, NEAREST, Attribution
from tui.annotators.statements.cues import Reporting
from tui.annotators.statements.phrase import Phrase
from tui.annotators.statements.preceding import Preceding
from tui.annotators.statements.tokens import size

_LONGEST_LINK = 4
"""Tokens of "And again:", after which who spoke goes on."""


class Attributor(Preceding):
    """Attributes the quotations of one sentence."""

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
        before, here = last.quotes[-1], own.quotes[0]
        stretch = self.tokens[before].stretch
        unclosed = stretch is not None and not stretch.closed
        apart = self.sentence.starts[here] - self.sentence.paragraph.end(before)
        if unclosed or len(last.quotes) >= MOST_FRAGMENTS or apart > FARTHEST_FRAGMENT:
            return False
        # A qualifies B as "c": "D".
        return not (own.colon and last.quotes[-1] > own.cue.word)

    def _attribute(self, place: int, earlier: list[Attribution]) -> Attribution:
        opens = self._opens(place)
        colon = place > self.sentence.first and self.tokens[place - 1].kind == kinds.COLON
        near = self._after_marks(place)
        if opens and near is not None:
            return near
        if near is None and self._is_inscribed(place):
            return Attribution([place], "nobody", nobody=True)
        pre = None if opens else self._before_marks(place, colon, earlier)
        if pre is not None and near is not None and near.cue is not None:
            used = any(attribution.cue is pre.cue for attribution in earlier[-NEAREST:])
            if near.rule in ("inverted", "inverted pronoun") and (used or (colon and pre.rule == "view")):
                return near
            if self._relays(near) or near.cue.use == uses.SOURCE:
                return pre
            if near.rule.startswith(("inverted", "plain")) and pre.cue is not None:
                return near
            if pre.cue is not None and (pre.cue.use == uses.GERUND or pre.rule == "before far"):
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
            phrase = self.sentence.main_subject(self.sentence.first, place) or self._place_of_speech()
            if phrase is not None:
                return Attribution([place], "colon", None, phrase, colon=True)
            if place - self.sentence.first <= _LONGEST_LINK and not self.sentence.cues:
                return Attribution([place], "colon alone", colon=True)
        return Attribution([place], "none")

    def _cue_alone(self, place: int) -> Attribution | None:
        """ "Et d'ajouter : "…"": a cue without a subject in its sentence, whose speaker goes on."""
        sentence = self.sentence
        last = bisect_left(self.cue_starts, place)
        cue = sentence.cues[last - 1] if last else None
        if cue is None or cue.use != uses.INFINITIVE or not cue.groups & verbs.SAY:
            return None
        if any(phrase.last <= place and not phrase.governed for phrase in sentence.phrases):
            return None
        return Attribution([place], "cue alone", cue, colon=True)

    def _is_inscribed(self, place: int) -> bool:
        """Whether a banner, a sign, a slogan stands right before the words."""
        before = place - 1
        while before > self.sentence.first and self.tokens[before].kind in (kinds.COLON, kinds.COMMA):
            before -= 1
        if before > self.sentence.first and self.tokens[before].cue is not None:
            before -= 1
        return before >= self.sentence.first and self.tokens[before].low in self.lexicon.bearers

    def _opens(self, place: int) -> bool:
        """Whether the quotation begins its sentence."""
        return all(
            self.tokens[k].kind not in (kinds.WORD, kinds.NAME, kinds.DATE, kinds.QUOTE)
            for k in range(self.sentence.first, place)
        )

    def _after_marks(self, place: int) -> Attribution | None:
        """A reporting clause that begins right after the marks."""
        start = place + 1
        while start < self.sentence.last and self.tokens[start].kind in (kinds.COMMA, kinds.DASH):
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
                if loose and cue.use == uses.FINITE and cue.pronoun < 0:
                    return None
                return self._right_after(place, cue, start)
            return self._plain_order(place, cue, start, commas)
        return None

    def _right_after(self, place: int, cue: Reporting, start: int) -> Attribution | None:
        if cue.use == uses.NOBODY:
            return Attribution([place], "nobody", cue, nobody=True)
        if cue.use == uses.SOURCE:
            phrase = self._subject(cue, start, False)
            return Attribution([place], "source after", cue, phrase) if phrase else None
        if cue.use == uses.TAG:
            phrase = self._subject(cue, start, True)
            return Attribution([place], "tag", cue, phrase) if phrase else None
        if cue.use != uses.FINITE:
            return None
        phrase = self._subject(cue, start, cue.pronoun < 0)
        if phrase is not None and phrase.gender == "?":
            phrase = self._place_of_speech(cue) or phrase
        if phrase is None and self.lexicon.words.null_subjects and cue.groups & ~verbs.JUDGE:
            return Attribution([place], "inverted", cue, self._null(cue))
        if phrase is None:
            return None
        if self._bears(phrase):
            return Attribution([place], "nobody", cue, nobody=True)
        return Attribution([place], "inverted pronoun" if cue.pronoun >= 0 else "inverted", cue, phrase)

    def _plain_order(self, place: int, cue: Reporting, start: int, commas: bool) -> Attribution | None:
        """ "…", Smith said."""
        if cue.use != uses.FINITE or not cue.groups & (verbs.SAY | verbs.MANNER | verbs.ASK | verbs.PHRASAL):
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
        if first is not None and self._is_apposition(first, phrase):
            return None
        if any(self._opens_clause(k, start) for k in range(start, phrase.first)):
            return None
        if cue.last < self.sentence.last and self.tokens[cue.last].low in self.lexicon.complements:
            return None
        if not commas and not self._ends_clause(place):
            return None
        if self._bears(phrase):
            return Attribution([place], "nobody", cue, nobody=True)
        return Attribution([place], "plain order", cue, phrase)

    def _is_apposition(self, first: Phrase, phrase: Phrase) -> bool:
        """ "…", a charge Smith denied": what stands behind the marks explains the words."""
        if not first.indefinite:
            return False
        if first is phrase:
            titled = any(map(self.lexicon.is_person, first.core))
            return first.mention is not None and bool(first.core) and not titled
        return first.last == phrase.first

    def _opens_clause(self, place: int, start: int) -> bool:
        """Whether a conjunction stands at a token, other than "as" in "…", as Smith put it"."""
        low = self.tokens[place].low
        return low in self.lexicon.openers and not (place == start and low in self.lexicon.comparisons)

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
            if cue.use == uses.SOURCE and before.kind in (kinds.COMMA, kinds.QUOTE):
                phrase = self._subject(cue, cue.first, False)
                if phrase:
                    return Attribution([place], "source after", cue, phrase)
            if cue.use != uses.FINITE or not cue.groups & (verbs.SAY | verbs.MANNER | verbs.PHRASAL):
                continue
            if before.kind in (kinds.COMMA, kinds.QUOTE):
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
            if token.kind == kinds.COMMA:
                return True
            if token.kind == kinds.QUOTE:
                return False
        return False

    def _closes_sentence(self, cue: Reporting) -> bool:
        if cue.last >= self.sentence.last:
            return True
        after = self.tokens[cue.last]
        return after.kind in (kinds.STOP, kinds.DATE, kinds.COMMA) or after.low in self.lexicon.prepositions
