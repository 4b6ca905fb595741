"""Words that report speech, in one sentence, and who is their grammatical subject."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, auto

from tui.annotations import Span
from tui.annotators.statements.lexicon import Form, Group, Lexicon, Phrases
from tui.annotators.statements.phrases import Head, Phrase, PhraseParser
from tui.annotators.statements.tokens import Kind, Token


class Use(Enum):
    """How a cue stands in its sentence."""

    FINITE = auto()
    PASSIVE = auto()
    INFINITIVE = auto()
    GERUND = auto()
    SOURCE = auto()
    POSSESSED = auto()
    POSTPOSED = auto()
    VIEW = auto()
    TAG = auto()
    NOBODY = auto()


@dataclass(slots=True)
class Reporting:
    """A cue: ``first``/``last`` bound its verb group with clitics and auxiliaries, ``word`` is its token."""

    first: int
    word: int
    last: int
    use: Use
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


class Sentence:
    """One sentence: its phrases, its cues, their subjects."""

    def __init__(
        self, tokens: Sequence[Token], first: int, last: int, parser: PhraseParser, whole: bool = False
    ) -> None:
        self.tokens = tokens
        self.first = first
        self.last = last
        self.parser = parser
        self.lexicon: Lexicon = parser.lexicon
        self.governing = parser.governing
        self.quotes = [i for i in range(first, last) if tokens[i].kind is Kind.QUOTE]
        # A sentence without quotations is asked for its subject only.
        self.phrases = self._phrases(until_subject=not self.quotes and not whole)
        self.by_last = {phrase.last: phrase for phrase in self.phrases}
        self.by_first = {phrase.first: phrase for phrase in self.phrases}
        self.cues = self._cues() if self.quotes or whole else []

    def _phrases(self, until_subject: bool) -> list[Phrase]:
        found: list[Phrase] = []
        at = self.first
        prepositions = self.lexicon.prepositions
        starts = self.lexicon.phrase_starts
        tokens = self.tokens
        while at < self.last:
            token = tokens[at]
            phrase = None
            if token.capital or token.low in starts or token.kind is Kind.NAME:
                before = self.tokens[at - 1].low if at > self.first else ""
                governed = before in self.governing
                if governed and before in self.lexicon.comparisons:
                    governed = token.kind is Kind.WORD and token.low not in self.lexicon.words.pronouns
                governed = governed or token.low in prepositions or token.low in self.lexicon.obliques
                phrase = self.parser.at(at, self.last, apposition=not governed)
                if phrase:
                    phrase.governed = governed or self._explains_governed(phrase, found)
            if phrase:
                found.append(phrase)
                at = phrase.last
                if until_subject and len(found) > 2 and not found[-2].governed and found[-2].gender != "?":
                    break
            else:
                at += 1
        self._join_appositions(found)
        return found

    def _explains_governed(self, phrase: Phrase, found: list[Phrase]) -> bool:
        """ "avec son complice, X, …": a name that explains a phrase behind a preposition."""
        if phrase.head is not Head.NAME or not found or phrase.first <= self.first:
            return False
        last = found[-1]
        comma = phrase.first - 1
        joined = self.tokens[comma].kind is Kind.COMMA and comma - last.last <= 3
        return joined and last.governed and any(word in self.lexicon.persons for word in last.core)

    def _join_appositions(self, found: list[Phrase]) -> None:
        """ "Le médiateur nommé par Matignon, l'ancien préfet X, …": the name is who the noun means."""
        lexicon = self.lexicon
        for place, phrase in enumerate(found[:-1]):
            if phrase.head is not Head.NOUN or phrase.governed or phrase.mention is not None:
                continue
            for other in found[place + 1 : place + 4]:
                if other.governed:
                    continue
                comma = other.first - 1
                if (
                    other.head is Head.NAME
                    and comma - phrase.last <= 10
                    and self._is_bare_stretch(phrase.last, comma)
                ):
                    after = self.tokens[other.last] if other.last < self.last else None
                    if (
                        after is None
                        or after.kind in (Kind.COMMA, Kind.QUOTE, Kind.STOP)
                        or after.low in lexicon.having
                    ):
                        phrase.mention, phrase.head = other.mention, Head.NAME
                        phrase.last, phrase.end = other.last, other.end
                break

    def _is_bare_stretch(self, first: int, comma: int) -> bool:
        """Whether nothing but modifiers stands between a phrase and a comma."""
        if self.tokens[comma].text != "," or first > comma:
            return False
        lexicon = self.lexicon
        for place in range(first, comma):
            token = self.tokens[place]
            if token.kind is not Kind.WORD and token.kind is not Kind.DATE:
                return False
            if token.low in lexicon.having or token.low in lexicon.being or token.low in lexicon.openers:
                return False
            if token.cue is not None and not token.cue.form & Form.PARTICIPLE:
                return False
        return True

    # ------------------------------------------------------------------ cues

    def _cues(self) -> list[Reporting]:
        found: list[Reporting] = []
        at = self.first
        lexicon = self.lexicon
        triggers, hyphens = lexicon.triggers, lexicon.inverted is not None
        while at < self.last:
            token = self.tokens[at]
            if token.low in triggers or (hyphens and "-" in token.low):
                reporting = self._cue(at)
                if reporting:
                    found.append(reporting)
                    at = max(at + 1, reporting.last)
                    continue
            at += 1
        return found

    def _cue(self, at: int) -> Reporting | None:
        token = self.tokens[at]
        lexicon = self.lexicon
        if token.kind is not Kind.WORD:
            return None
        size = matched(self.tokens, at, self.last, lexicon.anonymous)
        if size:
            return Reporting(at, at, at + size, Use.NOBODY, Group.SAY)
        size = matched(self.tokens, at, self.last, lexicon.sources)
        if size:
            return Reporting(at, at, at + size, Use.SOURCE, Group.SAY)
        if token.low == lexicon.words.possessive and self._own_words(at + 1):
            return Reporting(at - 1, at, self._own_words(at + 1), Use.POSSESSED, Group.SAY)
        if token.low in lexicon.views and self._opens_clause(at):
            return Reporting(at, at, at + 1, Use.VIEW, Group.SAY)
        if token.low in lexicon.postpositions:
            phrase = self.by_last.get(at)
            return Reporting(phrase.first, at, at + 1, Use.POSTPOSED, Group.SAY) if phrase else None
        if token.low in lexicon.tags and at > self.first and self._after_words(at):
            return Reporting(at, at, at + 1, Use.TAG, Group.SAY)
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
            before.kind in (Kind.COMMA, Kind.SEMICOLON, Kind.DASH, Kind.COLON)
            or before.low in self.lexicon.joiners
        )

    def _after_words(self, at: int) -> bool:
        return self.tokens[at - 1].kind in (Kind.COMMA, Kind.QUOTE, Kind.STOP)

    def _inverted(self, at: int, base: str) -> Reporting | None:
        cue = self.lexicon.cues.get(base)
        if base in self.lexicon.having or base in self.lexicon.being:
            place = self._skip(at + 1, commas=True)
            if place >= self.last:
                return None
            participle = self.tokens[place].cue
            if participle and participle.form & Form.PARTICIPLE:
                tail = self._tail(place, participle.tails)
                if participle.groups != Group.PHRASAL or tail:
                    return Reporting(
                        self._group_start(at),
                        place,
                        self._end(place, tail),
                        Use.FINITE,
                        participle.groups,
                        at,
                        tail,
                    )
            return None
        if cue and cue.form & Form.FINITE and cue.groups != Group.PHRASAL:
            return Reporting(self._group_start(at), at, at + 1, Use.FINITE, cue.groups, at)
        if cue and cue.groups & Group.PHRASAL:
            tail = self._tail(at, cue.tails)
            if tail:
                return Reporting(
                    self._group_start(at), at, self._end(at, tail), Use.FINITE, cue.groups, at, tail
                )
        return None

    def _end(self, word: int, tail: Span | None) -> int:
        last = word + 1
        if tail and self.lexicon.words.verb_last:
            return last
        while tail and last < self.last and self.tokens[last].start < tail[1]:
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
                    return self.tokens[at].start, self.tokens[end - 1].end
            if at < self.last and self._is_transparent(self.tokens[at]):
                at += 1
            else:
                break
        return self._parted(word, tails) if self.lexicon.words.verb_last else None

    def _parted(self, word: int, tails: tuple[tuple[str, ...], ...]) -> Span | None:
        """The particle of a verb at the end of its clause ("warf ihm … vor")."""
        for at in range(word + 1, min(self.last, word + 40)):
            token = self.tokens[at]
            if token.kind is Kind.SEMICOLON:
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
                    or after.kind not in (Kind.WORD, Kind.NAME)
                    or after.low in self.lexicon.joiners
                ):
                    return token.start, self.tokens[end - 1].end
        return None

    def _is_transparent(self, token: Token) -> bool:
        return token.kind is Kind.DATE or (token.kind is Kind.WORD and token.low in self.lexicon.transparent)

    def _skip(self, at: int, commas: bool = False) -> int:
        """The next token that is no adverb, clitic or date (nor, where asked for, set between commas)."""
        while at < self.last:
            token = self.tokens[at]
            if self._is_transparent(token):
                at += 1
            elif commas and token.kind is Kind.COMMA:
                closing = next(
                    (k for k in range(at + 1, min(at + 9, self.last)) if self.tokens[k].kind is Kind.COMMA), 0
                )
                if not closing:
                    return at
                at = closing + 1
            else:
                return at
        return at

    def _group_start(self, at: int) -> int:
        """Where the verb group of the verb at ``at`` begins: clitics, auxiliaries and adverbs before it."""
        lexicon = self.lexicon
        first = at
        place = at - 1
        while place >= self.first:
            token = self.tokens[place]
            if token.kind is Kind.DATE:
                place -= 1
                continue
            if token.kind is not Kind.WORD:
                break
            low = token.low
            if (
                low in lexicon.having
                or low in lexicon.being
                or low in lexicon.modals
                or low in lexicon.transparent
            ):
                first = place
            else:
                break
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
            groups &= ~Group.PHRASAL
            if not groups:
                return None
        if token.capital and at > self.first and not self._after_words(at):
            return None
        first = self._group_start(at)
        before = [self.tokens[k].low for k in range(first, at) if self.tokens[k].kind is Kind.WORD]
        previous = self.tokens[at - 1] if at > self.first else None
        use = self._use(at, cue.form, before, previous)
        if use is None:
            return None
        if use is Use.FINITE and not before and previous and self._is_noun(at, previous):
            return None
        if use is Use.FINITE and before and not (set(before) & (lexicon.having | lexicon.being)):
            clitic = self.tokens[at - 1]
            if clitic.low in lexicon.words.determiners and not self._has_subject_before(first):
                return None
        return Reporting(first, at, self._end(at, tail), use, groups, -1, tail)

    def _use(self, at: int, form: int, before: list[str], previous: Token | None) -> Use | None:
        lexicon = self.lexicon
        having = [word for word in before if word in lexicon.having or word in lexicon.being]
        if form & Form.PARTICIPLE and having:
            last = having[-1]
            reflexive = any(word in lexicon.reflexives for word in before)
            if last in lexicon.being and (last not in lexicon.having or not reflexive):
                return Use.PASSIVE
            return Use.FINITE
        if form & Form.PARTICIPLE and self._has_auxiliary(at):
            return Use.FINITE
        if form & Form.INFINITIVE and (
            any(word in lexicon.modals for word in before)
            or not form & Form.FINITE
            or (
                previous is not None and (previous.low in lexicon.modals or previous.low in lexicon.genitives)
            )
        ):
            return Use.INFINITIVE
        if form & Form.PARTICIPLE and self._agent(at) is not None and not self._has_subject_before(at):
            return Use.PASSIVE
        if form & Form.FINITE:
            return Use.FINITE
        if form & Form.GERUND:
            return Use.GERUND
        if form & Form.PARTICIPLE:
            if previous and previous.low in lexicon.joiners:
                return Use.FINITE
            return Use.PASSIVE
        return None

    def _has_auxiliary(self, at: int) -> bool:
        """Whether an auxiliary stands further before: "a, lors d'une émission, accusé"."""
        for place in range(at - 1, max(self.first - 1, at - 6), -1):
            token = self.tokens[place]
            if token.low in self.lexicon.having and token.low not in self.lexicon.being:
                return True
            if token.kind is not Kind.DATE and (token.kind is not Kind.WORD or token.capital):
                break
        place = at - 1
        if place < self.first or self.tokens[place].kind is not Kind.COMMA:
            return False
        for _ in range(14):
            place -= 1
            if place < self.first:
                return False
            token = self.tokens[place]
            if token.low in self.lexicon.having and (
                place + 1 < self.last and self.tokens[place + 1].kind is Kind.COMMA
            ):
                return True
        return False

    def _is_noun(self, at: int, previous: Token) -> bool:
        words = self.lexicon.words
        if previous.kind is not Kind.WORD:
            return previous.low == words.possessive and bool(words.possessive)
        low = previous.low
        subject = self.by_last.get(at)
        if subject is not None and subject.head is Head.PRONOUN:
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

    # -------------------------------------------------------------- subjects

    def _agent(self, word: int) -> Phrase | None:
        """The agent of the passive verb at ``word``."""
        for place in range(word + 1, min(self.last - 1, word + 30)):
            token = self.tokens[place]
            if token.kind in (Kind.STOP, Kind.SEMICOLON):
                return None
            if token.low in self.lexicon.agents:
                phrase = self.parser.at(place + 1, self.last, bare=True)
                if phrase is not None:
                    return phrase
        return None

    def subject(self, reporting: Reporting, bound: int, inverted: bool) -> Phrase | None:
        """Who speaks at a cue; ``inverted``: the subject is sought after it first."""
        if reporting.pronoun >= 0:
            return self._inverted_pronoun(reporting.pronoun)
        if reporting.use is Use.NOBODY:
            return None
        if reporting.use is Use.POSTPOSED:
            return self.by_last.get(reporting.word)
        if reporting.use is Use.POSSESSED:
            return self.parser.at(reporting.first, reporting.first + 1)
        if reporting.use in (Use.SOURCE, Use.VIEW):
            return self._source(reporting)
        if reporting.use is Use.PASSIVE:
            return self._agent(reporting.word)
        if reporting.use is Use.TAG:
            return self.after(reporting)
        if inverted:
            found = self.after(reporting)
            if found:
                return found
        if reporting.use is Use.FINITE:
            return self.before(reporting, bound)
        return self._absolute(reporting)

    def _inverted_pronoun(self, index: int) -> Phrase:
        token = self.tokens[index]
        low = token.low.rpartition("-")[2]
        gender = self.lexicon.words.pronouns.get(low, "")
        return Phrase(
            index, index + 1, token.end - len(low), token.end, Head.PRONOUN, gender=gender, words=[low]
        )

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
                    token.start,
                    self.tokens[last - 1].end,
                    Head.PRONOUN,
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
            phrase.head = Head.NOUN if self.lexicon.words.noun_capitals else phrase.head
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
                if comma > self.first and self.tokens[comma].kind is Kind.COMMA:
                    # "X, du syndicat Y, pour qui"
                    return self.by_last.get(comma) or phrase
            return phrase
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
                if skipped and skipped.head is not Head.NAME:
                    hidden = hidden or self._capital_inside(skipped)
                at = skipped.last if skipped else at + 1
                continue
            is_clitic = self._is_transparent(token) and not self._is_determiner(token)
            if not is_clitic and token.kind in (Kind.WORD, Kind.NAME):
                phrase = self.parser.at(at, self.last, bare=True)
                if phrase is not None and (not phrase.bare or self._is_bare_source(phrase)):
                    if phrase.head is Head.PRONOUN and not self.lexicon.words.postposed_pronouns:
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

    def _is_determiner(self, token: Token) -> bool:
        return token.low in self.lexicon.words.determiners or token.low in self.lexicon.words.indefinites

    def _is_bare_source(self, phrase: Phrase) -> bool:
        if phrase.head is Head.NAME:
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
            if token.kind in (Kind.COLON, Kind.SEMICOLON, Kind.STOP, Kind.QUOTE):
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
            if token.kind is Kind.COMMA:
                return self._beyond_comma(place, bound)
            if token.low in lexicon.joiners:
                coordinated = True
            elif token.low in lexicon.relatives:
                if not coordinated:
                    return self.antecedent(place)
            elif token.low in lexicon.openers and not coordinated:
                return None
            place -= 1
        return None

    def _bare_before(self, place: int, bound: int) -> Phrase | None:
        """Nouns without an article right before a verb: "51 percent of voters said"."""
        lexicon = self.lexicon
        last = self.tokens[place]
        if last.kind is not Kind.WORD or last.capital or not self._can_be_bare(last):
            return None
        if not (last.low.endswith("s") or lexicon.is_institution(last.low) or lexicon.is_person(last.low)):
            return None
        first = place
        while first > bound:
            token = self.tokens[first - 1]
            if token.kind is not Kind.WORD or not (
                self._can_be_bare(token) or token.low in lexicon.genitives
            ):
                break
            first -= 1
        if first > bound and self.tokens[first - 1].low in self.governing:
            return None
        words = [self.tokens[k].low for k in range(first, place + 1)]
        return Phrase(
            first,
            place + 1,
            self.tokens[first].start,
            last.end,
            Head.NOUN,
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
                and bool(token.cue.form & Form.FINITE)
                and not self.lexicon.is_person(low)
            )
        )

    def _beyond_comma(self, comma: int, bound: int) -> Phrase | None:
        """The subject before a parenthesis that ends with the comma at ``comma``."""
        lexicon = self.lexicon
        while comma >= bound:
            named = self.by_last.get(comma)
            if named is not None and not named.governed and named.head is Head.NAME and named.core:
                return named
            start = comma - 1
            opening = "(" if self.tokens[comma].text == ")" else ""
            while start >= bound and (
                self.tokens[start].kind not in (Kind.COMMA, Kind.QUOTE, Kind.COLON, Kind.SEMICOLON, Kind.STOP)
                or (opening and self.tokens[start].text != "(")
            ):
                start -= 1
            head = self.tokens[start + 1] if start + 1 < comma else None
            main = start < bound or self.tokens[start].kind is not Kind.COMMA
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
            earlier = self.by_last.get(start)
            if phrase.head is not Head.NAME and earlier is not None and not earlier.governed:
                return earlier
            return phrase
        return None

    def main_subject(self, first: int, last: int) -> Phrase | None:
        """The first phrase between two tokens that no preposition governs."""
        found: Phrase | None = None
        for phrase in self.phrases:
            if phrase.first < first or phrase.first >= last or phrase.governed:
                continue
            if phrase.head is Head.PRONOUN and phrase.gender == "?":
                continue
            if found is None:
                found = phrase
            break
        return found

    def _absolute(self, reporting: Reporting) -> Phrase | None:
        """The subject of a participle or infinitive that has one of its own ("Et X de conclure")."""
        place = reporting.first
        if reporting.use is Use.INFINITIVE:
            if place > self.first and self.tokens[place - 1].low in self.lexicon.genitives:
                place -= 1
            else:
                return None
            phrase = self.by_last.get(place)
            if phrase and not phrase.governed and phrase.first - self.first <= 1:
                return phrase
            return None
        phrase = self.by_last.get(place)
        if phrase and not phrase.governed and phrase.first > self.first:
            opened = self.tokens[phrase.first - 1]
            if opened.kind is Kind.COMMA:
                return phrase
        return None
