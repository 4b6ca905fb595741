"""Who is the grammatical subject of a cue: before it, after it, its agent, its source."""

from __future__ import annotations

from tui.annotators.statements import heads, kinds, roles, uses, verbs
from tui.annotators.statements.cues import Cued, Reporting
from tui.annotators.statements.phrase import Phrase
from tui.annotators.statements.tokens import Token

_LONGEST_TITLE = 8
"""Tokens of a title between a comma and the last noun."""
_LONGEST_PARENTHESIS = 40
"""Tokens between two dashes, or from "with X saying" to "and Y adding"."""
_PARTING = (kinds.COMMA, kinds.QUOTE, kinds.COLON, kinds.SEMICOLON, kinds.STOP)


class Sentence(Cued):
    """One sentence: its phrases, its cues, their subjects."""

    def subject(self, reporting: Reporting, bound: int, inverted: bool) -> Phrase | None:
        """Who speaks at a cue; ``inverted``: the subject is sought after it first."""
        if reporting.pronoun >= 0:
            return self._inverted_pronoun(reporting.pronoun)
        if reporting.use == uses.NOBODY:
            return None
        if reporting.use == uses.POSTPOSED:
            return self.by_last.get(reporting.word)
        if reporting.use == uses.POSSESSED:
            return self.parser.at(reporting.first, reporting.first + 1)
        if reporting.use in (uses.SOURCE, uses.VIEW):
            return self._source(reporting)
        if reporting.use == uses.PASSIVE:
            return self._agent(reporting.word)
        if reporting.use == uses.TAG:
            return self.after(reporting)
        if inverted:
            found = self.after(reporting)
            if found:
                return found
        if reporting.use == uses.FINITE:
            return self.before(reporting, bound)
        return self._absolute(reporting)

    def _inverted_pronoun(self, index: int) -> Phrase:
        token = self.tokens[index]
        low = token.low.rpartition("-")[2]
        end = self.paragraph.end(index)
        gender = self.lexicon.words.pronouns.get(low, "")
        return Phrase(index, index + 1, end - len(low), end, heads.PRONOUN, gender=gender, words=[low])

    def _source(self, reporting: Reporting) -> Phrase | None:
        at = reporting.last
        if at >= self.last:
            return None
        token = self.tokens[at]
        following = self.tokens[at + 1].low if at + 1 < self.last else ""
        stressed = self.lexicon.words.stressed
        for key, size in ((f"{token.low}_{following}", 2), (token.low, 1)):
            if key in stressed:
                last = at + size
                return Phrase(
                    at,
                    last,
                    self.starts[at],
                    self.paragraph.end(last - 1),
                    heads.PRONOUN,
                    gender=stressed[key],
                    words=[key],
                )
        phrase = self.parser.at(at, self.last, bare=True)
        if phrase is None and token.low in self.lexicon.relatives:
            return self.antecedent(reporting.first)
        if phrase and self.tokens[at - 1].low in self.lexicon.words.indefinites:
            phrase.indefinite = True
        elif phrase and phrase.mention is None and self._is_determiner(self.tokens[at - 1]):
            phrase.indefinite = phrase.bare = False
            phrase.head = heads.NOUN if self.lexicon.words.noun_capitals else phrase.head
        if phrase and phrase.core and phrase.core[-1] in self.lexicon.own_words:
            return self.main_subject(self.first, reporting.first)
        return phrase

    def antecedent(self, index: int) -> Phrase | None:
        """The phrase before a relative clause that begins at ``index``."""
        for place in range(index, max(self.first, index - 3), -1):
            phrase = self.by_last.get(place)
            if phrase is None:
                continue
            comma = phrase.first - 1
            if phrase.governed and self.tokens[phrase.first].low in self.lexicon.genitives:
                if comma > self.first and self.tokens[comma].kind == kinds.COMMA:
                    # "X, du syndicat Y, pour qui"
                    return self.by_last.get(comma) or phrase
            return self._titled(phrase) or phrase
        return None

    def _titled(self, phrase: Phrase) -> Phrase | None:
        """The name whose title ends in a phrase: "X, secretary of the Y, who"."""
        if not phrase.governed or phrase.mention is not None:
            return None
        if not self.tokens[phrase.first - 1].roles & (roles.GENITIVE | roles.LINKER):
            return None
        for place in range(phrase.first - 2, max(self.first, phrase.first - _LONGEST_TITLE), -1):
            token = self.tokens[place]
            if token.kind == kinds.COMMA:
                named = self.by_last.get(place)
                return named if named is not None and named.head == heads.NAME else None
            if token.kind != kinds.WORD or token.roles & roles.ENDS_NOUNS & ~roles.DETERMINER:
                return None
        return None

    def after(self, reporting: Reporting) -> Phrase | None:
        """The subject of an inverted cue: the first phrase after it that no preposition governs."""
        at = reporting.last
        limit = min(self.last, at + 30)
        hidden = 0
        while at < limit:
            token = self.tokens[at]
            determiner = self._is_determiner(token)
            if token.low in self.parser.clausal and not (determiner and self.parser.at(at, self.last)):
                return None
            if self._governs(token, determiner):
                skipped = (
                    self.parser.at(at + 1, limit, bare=True, apposition=False) if at + 1 < limit else None
                )
                if skipped and skipped.head != heads.NAME:
                    hidden = hidden or self._capital_inside(skipped)
                at = skipped.last if skipped else at + 1
                continue
            is_clitic = self._is_transparent(token) and not self._is_determiner(token)
            if not is_clitic and token.kind in (kinds.WORD, kinds.NAME):
                phrase = self.parser.at(at, self.last, bare=True)
                if phrase is not None and (not phrase.bare or self._is_bare_source(phrase)):
                    if phrase.head == heads.PRONOUN and not self.lexicon.words.postposed_pronouns:
                        return None
                    return phrase
            at += 1
        return self.parser.at(hidden, self.last) if hidden else None

    def _governs(self, token: Token, determiner: bool) -> bool:
        """Whether a token is a preposition, and no article of the same spelling."""
        if token.low not in self.governing or token.low in self.lexicon.words.indefinites:
            return False
        return not determiner or token.low in self.lexicon.prepositions

    def _capital_inside(self, phrase: Phrase) -> int:
        """The capitalised word after the first noun of a phrase, 0 for none: "en una ocasión Ana …"."""
        if any(self.lexicon.is_institution(word) or word in self.lexicon.media for word in phrase.core):
            return 0
        for place in range(phrase.first + 2, phrase.last):
            if self.tokens[place].capital and not self.tokens[place - 1].capital:
                return place
        return 0

    def _is_bare_source(self, phrase: Phrase) -> bool:
        if phrase.head == heads.NAME:
            return True
        if not self.lexicon.words.bare_nouns:
            return False
        return any(self.lexicon.is_institution(word) or word.endswith("s") for word in phrase.core)

    def before(self, reporting: Reporting, bound: int) -> Phrase | None:
        """The subject of a cue in the usual order."""
        place = reporting.first - 1
        lexicon = self.lexicon
        coordinated = False
        if lexicon.words.bare_nouns and place >= bound and place + 1 not in self.by_last:
            bare = self._bare_before(place, bound)
            if bare is not None:
                return bare
        while place >= bound:
            token = self.tokens[place]
            if token.kind in (kinds.COLON, kinds.SEMICOLON, kinds.STOP, kinds.QUOTE):
                return None
            phrase = self.by_last.get(place + 1)
            if phrase is not None:
                if phrase.first > bound and self.tokens[phrase.first - 1].low in lexicon.having:
                    place = phrase.first - 1
                    continue
                if not phrase.governed and not coordinated:
                    return phrase
                if not phrase.governed:
                    return self.main_subject(bound, place + 1) or phrase
                place = phrase.first - 1
                continue
            if token.kind == kinds.COMMA:
                return self._beyond_comma(place, bound)
            if token.kind == kinds.DASH:
                opening = self._opening_dash(place, bound)
                if opening > bound:
                    place = opening - 1
                    coordinated = False
                    continue
            if token.low in lexicon.joiners:
                coordinated = True
            elif token.low in lexicon.relatives:
                if not coordinated:
                    return self.antecedent(place)
            elif token.low in lexicon.openers and not coordinated:
                return None
            place -= 1
        return None

    def _opening_dash(self, closing: int, bound: int) -> int:
        """The dash that opens the parenthesis that ends at ``closing``, -1 for none."""
        for place in range(closing - 1, max(bound, closing - _LONGEST_PARENTHESIS), -1):
            kind = self.tokens[place].kind
            if kind == kinds.DASH:
                return place
            if kind in (kinds.QUOTE, kinds.STOP):
                return -1
        return -1

    def _bare_before(self, place: int, bound: int) -> Phrase | None:
        """Nouns without an article right before a verb: "51 percent of voters said"."""
        lexicon = self.lexicon
        last = self.tokens[place]
        if last.kind != kinds.WORD or last.capital or not self._can_be_bare(last):
            return None
        if not (last.low.endswith("s") or lexicon.is_institution(last.low) or lexicon.is_person(last.low)):
            return None
        first = place
        while first > bound:
            token = self.tokens[first - 1]
            if token.kind != kinds.WORD or not (self._can_be_bare(token) or token.low in lexicon.genitives):
                break
            first -= 1
        if first > bound and self.tokens[first - 1].low in self.governing:
            return None
        words = [self.tokens[k].low for k in range(first, place + 1)]
        return Phrase(
            first,
            place + 1,
            self.starts[first],
            self.paragraph.end(place),
            heads.NOUN,
            gender="p" if last.low.endswith("s") else "",
            indefinite=True,
            bare=True,
            core=words,
            words=words,
        )

    def _can_be_bare(self, token: Token) -> bool:
        low = token.low
        return not (
            low in self.parser.breaks
            or low in self.governing
            or self._is_determiner(token)
            or (
                token.cue is not None
                and bool(token.cue.form & verbs.FINITE)
                and not self.lexicon.is_person(low)
            )
        )

    def _beyond_comma(self, comma: int, bound: int) -> Phrase | None:
        """The subject before a parenthesis that ends with the comma at ``comma``."""
        lexicon = self.lexicon
        while comma >= bound:
            named = self.by_last.get(comma)
            if named is not None and not named.governed and named.head == heads.NAME and named.core:
                return named
            start = comma - 1
            opening = "(" if self.tokens[comma].text == ")" else ""
            while start >= bound and (
                self.tokens[start].kind
                not in (kinds.COMMA, kinds.QUOTE, kinds.COLON, kinds.SEMICOLON, kinds.STOP)
                or (opening and self.tokens[start].text != "(")
            ):
                start -= 1
            head = self.tokens[start + 1] if start + 1 < comma else None
            main = start < bound or self.tokens[start].kind != kinds.COMMA
            if opening or head is None:
                comma = start
                continue
            if main:
                return self.main_subject(start + 1, comma)
            phrase = self.by_first.get(start + 1)
            skipped = (
                phrase is None
                or phrase.governed
                or head.low in lexicon.prepositions
                or head.low in lexicon.relatives
                or head.low in lexicon.openers
            )
            if skipped:
                comma = start
                continue
            assert phrase is not None
            earlier = self.by_last.get(self._before_age(start, bound))
            if phrase.head != heads.NAME and earlier is not None and not earlier.governed:
                return earlier
            return phrase
        return None

    def _before_age(self, comma: int, bound: int) -> int:
        """The comma before an age: "X, 19, a student": ``comma`` itself where none stands there."""
        if comma - 2 > bound and self.tokens[comma - 2].kind == kinds.COMMA:
            if self.tokens[comma - 1].text.isdigit():
                return comma - 2
        return comma

    def main_subject(self, first: int, last: int) -> Phrase | None:
        """The first phrase between two tokens that no preposition governs."""
        found: Phrase | None = None
        for phrase in self.phrases:
            if phrase.first < first or phrase.first >= last or phrase.governed:
                continue
            if phrase.head == heads.PRONOUN and phrase.gender == "?":
                continue
            if found is None:
                found = phrase
            break
        return found

    def _absolute(self, reporting: Reporting) -> Phrase | None:
        """The subject of a participle or infinitive that has one of its own ("Et X de conclure")."""
        place = reporting.first
        if reporting.use == uses.INFINITIVE:
            caused = self._caused(place)
            if caused is not None:
                return caused
            if place > self.first and self.tokens[place - 1].low in self.lexicon.genitives:
                place -= 1
            else:
                return None
            phrase = self.by_last.get(place)
            if phrase and not phrase.governed and phrase.first - self.first <= 1:
                return phrase
            return None
        phrase = self.by_last.get(place)
        if phrase is None or phrase.first <= self.first:
            return None
        opened = self.tokens[phrase.first - 1]
        if opened.low in self.lexicon.absolutes:
            return phrase
        if phrase.governed:
            return None
        return phrase if opened.kind == kinds.COMMA or self._second_absolute(phrase) else None

    def _caused(self, place: int) -> Phrase | None:
        """ "That prompted X to say": the object of the causative verb."""
        if place > self.first and self.tokens[place - 1].roles & (roles.MODAL | roles.GOVERNING):
            place -= 1
        if place > self.first and self.tokens[place - 1].kind == kinds.COMMA:
            place -= 1
        phrase = self.by_last.get(place)
        if phrase is None or phrase.first <= self.first:
            return None
        return phrase if self.tokens[phrase.first - 1].low in self.lexicon.causatives else None

    def _second_absolute(self, phrase: Phrase) -> bool:
        """ "with X calling it "a" and Y vowing": whether a phrase is the second subject."""
        if (
            phrase.head not in (heads.NAME, heads.PROPER)
            or not self.tokens[phrase.first - 1].roles & roles.JOINER
        ):
            return False
        absolutes = self.lexicon.absolutes
        earliest = max(self.first, phrase.first - _LONGEST_PARENTHESIS)
        return any(self.tokens[k].low in absolutes for k in range(earliest, phrase.first))
