"""Phrases that can name a speaker: a name, a noun with its article, a proper name, a pronoun."""

from __future__ import annotations

from dataclasses import dataclass, field

from tui.annotations import PersonMention
from tui.annotators.statements import heads, kinds, roles, verbs
from tui.annotators.statements.lexicon import Lexicon
from tui.annotators.statements.phrase import Phrase
from tui.annotators.statements.tokens import Paragraph, Token

_LONGEST = 24
_FINITE = verbs.FINITE | verbs.PARTICIPLE | verbs.GERUND


@dataclass(slots=True)
class _Nouns:
    """A run of words after an article: where it ends and what it holds."""

    last: int
    core: list[str] = field(default_factory=list)
    words: list[str] = field(default_factory=list)
    mention: PersonMention | None = None


class PhraseParser:
    """Reads phrases in the tokens of one paragraph."""

    def __init__(self, paragraph: Paragraph, lexicon: Lexicon) -> None:
        self.paragraph = paragraph
        self.tokens = paragraph.tokens
        self.starts = paragraph.starts
        self.lexicon = lexicon
        words = lexicon.words
        self.determiners = words.determiners
        self.indefinites = words.indefinites
        self.governing = lexicon.governing
        self.clausal = lexicon.clausal
        self.breaks = lexicon.breaks

    def at(self, index: int, limit: int, *, bare: bool = False, apposition: bool = True) -> Phrase | None:
        """The phrase that begins at token ``index``, before token ``limit``.

        ``bare`` also takes nouns without an article ("police", "union delegate Ada Byron").
        """
        token = self.tokens[index]
        limit = min(limit, index + _LONGEST)
        if token.kind == kinds.NAME:
            return self._name(index, limit, apposition)
        if token.kind != kinds.WORD:
            return None
        low, listed = token.low, token.roles
        following = self.tokens[index + 1] if index + 1 < limit else None
        if listed & roles.PRONOUN_START:
            pronouns = self.lexicon.words.pronouns
            joined = f"{low}_{following.low}" if following else ""
            if joined in pronouns:
                return self._phrase(index, index + 2, heads.PRONOUN, gender=pronouns[joined], words=[joined])
            lonely = low not in self.indefinites or following is None or not self._can_be_noun(following)
            if low in pronouns and low not in self.determiners and lonely:
                return self._phrase(index, index + 1, heads.PRONOUN, gender=pronouns[low], words=[low])
        if listed & roles.HONORIFIC and following and following.kind == kinds.NAME:
            honorific = self.lexicon.words.honorifics[low]
            named = self._name(index + 1, limit, apposition)
            if named:
                named.first, named.start = index, self.starts[index]
                named.gender = named.gender or honorific
            return named
        if listed & (roles.DETERMINER | roles.INDEFINITE):
            return self._determined(index, limit, apposition)
        if token.capital and not listed & (roles.STARTER | roles.PREPOSITION):
            return self._capitalised(index, limit, apposition)
        if bare and not listed & (roles.BREAK | roles.PREPOSITION):
            return self._bare(index, limit, apposition)
        return None

    def _can_be_noun(self, token: Token) -> bool:
        """Whether a word after "one" or "many" is what they count."""
        if token.kind != kinds.WORD:
            return token.kind == kinds.NAME
        return not (
            token.roles & (roles.BREAK | roles.GOVERNING) or (token.cue and token.cue.form & verbs.FINITE)
        )

    def _phrase(self, first: int, last: int, head: int, **more: object) -> Phrase:
        return Phrase(first, last, self.starts[first], self.paragraph.end(last - 1), head, **more)  # type: ignore[arg-type]

    def _possessive(self, index: int, limit: int) -> int:
        """The number of tokens of a possessive ending at ``index``."""
        if not self.lexicon.words.possessive or index >= limit:
            return 0
        token = self.tokens[index]
        if token.low == self.lexicon.words.possessive:
            return 1
        is_plural = self.tokens[index - 1].low.endswith("s") and token.low in ("'", "’")
        return int(is_plural and self.starts[index] == self.paragraph.end(index - 1))

    def _name(self, index: int, limit: int, apposition: bool) -> Phrase | None:
        token = self.tokens[index]
        own = self._possessive(index + 1, limit)
        if own:
            nouns = self._nouns(index + 1 + own, limit)
            if nouns.core or nouns.mention:
                nouns.words += token.low.split()
                return self._noun_phrase(index, nouns, "", False, limit, apposition)
        if self.lexicon.words.noun_modifiers:
            modified = self._modified(index, limit, apposition)
            if modified is not None:
                return modified
        last = index + 1
        others: list[PersonMention] = []
        while (
            last + 1 < limit
            and self.tokens[last].low in self.lexicon.joiners
            and self.tokens[last + 1].kind == kinds.NAME
        ):
            mention = self.tokens[last + 1].mention
            if mention:
                others.append(mention)
            last += 2
        phrase = self._phrase(index, last, heads.NAME, mention=token.mention, others=tuple(others))
        phrase.gender = "p" if others else ""
        return phrase

    def _modified(self, index: int, limit: int, apposition: bool) -> Phrase | None:
        """ "Lovelace campaign manager Ada Byron", "Lovelace aides": the name at ``index`` modifies nouns."""
        words: list[str] = []
        at = index + 1
        while at < limit and len(words) < 5:
            token = self.tokens[at]
            if token.kind == kinds.NAME:
                break
            if token.kind != kinds.WORD or not self._is_body_or_person(token):
                if token.capital or (not words and not token.cue and token.low in self.lexicon.modifiers):
                    words.append(token.low)
                    at += 1
                    continue
                break
            words.append(token.low)
            at += 1
        if not words or not self._is_body_or_person(self.tokens[at - 1]):
            return None
        nouns = _Nouns(at, words, [*words, *self.tokens[index].low.split()])
        if at < limit and self.tokens[at].kind == kinds.NAME and not self._possessive(at + 1, limit):
            nouns.mention, nouns.last = self.tokens[at].mention, at + 1
        gender = "p" if words[-1].endswith("s") and not nouns.mention else ""
        return self._noun_phrase(index, nouns, gender, False, limit, apposition)

    def _is_body_or_person(self, token: Token) -> bool:
        lexicon, low = self.lexicon, token.low
        singular = low[:-1] if low.endswith("s") else low
        return token.kind == kinds.WORD and any(
            lexicon.is_person(word) or lexicon.is_institution(word) for word in (low, singular)
        )

    def _determined(self, index: int, limit: int, apposition: bool) -> Phrase | None:
        low = self.tokens[index].low
        indefinite = low in self.indefinites
        gender = self.indefinites[low] if indefinite else self.determiners[low]
        nouns = self._nouns(index + 1, limit)
        if nouns.last == index + 1:
            return None
        own = self._possessive(nouns.last, limit)
        if own and not nouns.mention:
            further = self._nouns(nouns.last + own, limit)
            if further.core or further.mention:
                further.words += nouns.words
                nouns, gender, indefinite = further, "", False
        phrase = self._noun_phrase(index, nouns, gender, indefinite, limit, apposition)
        spelled = not self.lexicon.words.noun_capitals
        if spelled and phrase.head == heads.NOUN and not indefinite and self.tokens[index + 1].capital:
            capitals = [self.tokens[k].capital for k in range(index + 1, nouns.last)]
            if all(capitals[: len(nouns.core)]) and nouns.core[0] not in self.lexicon.institutions:
                phrase.head = heads.PROPER
        return phrase

    def _capitalised(self, index: int, limit: int, apposition: bool) -> Phrase | None:
        nouns = self._nouns(index, limit, capitals=True)
        if nouns.last == index:
            return None
        own = self._possessive(nouns.last, limit)
        if own and not nouns.mention:
            further = self._nouns(nouns.last + own, limit)
            if further.core or further.mention:
                further.words += nouns.words
                return self._noun_phrase(index, further, "", False, limit, apposition)
        if not nouns.mention:
            self._trim(nouns, index)
        phrase = self._noun_phrase(index, nouns, "", False, limit, apposition)
        if phrase.head == heads.NOUN:
            phrase.head = heads.PROPER
            if self._opens_sentence(index) and not self._is_proper(phrase, limit):
                return None
        return phrase

    def _trim(self, nouns: _Nouns, index: int) -> None:
        """Drop words without a capital behind a proper name: verbs, adverbs, "himself"."""
        while nouns.last - index > 1:
            token = self.tokens[nouns.last - 1]
            if token.capital or token.kind != kinds.WORD or self._is_body_or_person(token):
                break
            nouns.last -= 1
            for words in (nouns.words, nouns.core):
                if words and words[-1] == token.low:
                    words.pop()

    def _opens_sentence(self, index: int) -> bool:
        return index == 0 or self.tokens[index - 1].kind in (kinds.STOP, kinds.QUOTE, kinds.DASH)

    def _is_proper(self, phrase: Phrase, limit: int) -> bool:
        """Whether a capitalised word that opens a sentence is a name: it goes on, or a verb follows."""
        if phrase.first + 1 < phrase.last and self.tokens[phrase.first + 1].capital:
            return True
        if self.tokens[phrase.first].text[1:2].isupper() or phrase.last >= limit:
            return True
        token = self.tokens[phrase.last]
        lexicon = self.lexicon
        if token.kind == kinds.COMMA and phrase.last + 1 < limit:
            return self.tokens[phrase.last + 1].low in lexicon.relatives
        verbal = token.low in lexicon.having or token.low in lexicon.being or token.low in lexicon.modals
        return verbal or token.low in lexicon.transparent or token.cue is not None

    def _bare(self, index: int, limit: int, apposition: bool) -> Phrase | None:
        token = self.tokens[index]
        if token.cue and token.cue.form & _FINITE and token.low not in self.lexicon.institutions:
            return None
        nouns = self._nouns(index, limit)
        if nouns.last == index:
            return None
        phrase = self._noun_phrase(index, nouns, "", True, limit, apposition)
        phrase.bare = True
        return phrase

    def _noun_phrase(
        self, index: int, nouns: _Nouns, gender: str, indefinite: bool, limit: int, apposition: bool
    ) -> Phrase:
        phrase = Phrase(
            index,
            nouns.last,
            self.starts[index],
            self.paragraph.end(nouns.last - 1),
            heads.NAME if nouns.mention else heads.NOUN,
            nouns.mention,
            (),
            gender,
            indefinite,
            False,
            nouns.core,
            nouns.words,
        )
        if apposition and not nouns.mention:
            self._add_apposition(phrase, limit)
        return phrase

    def _nouns(self, index: int, limit: int, capitals: bool = False) -> _Nouns:
        """The words that a noun phrase holds from ``index`` on; ``capitals``: it begins without article."""
        nouns = _Nouns(index)
        inner = linked = False
        segment = 0
        at = index
        lexicon = self.lexicon
        while at < limit:
            token = self.tokens[at]
            low = token.low
            if token.kind == kinds.NAME:
                if linked or (inner and any(word in lexicon.persons for word in nouns.words[segment:])):
                    nouns.words.append(low)
                    linked = False
                    at += 1
                    nouns.last = at
                    at += self._possessive(at, limit)
                    continue
                if (
                    lexicon.words.noun_modifiers
                    and at + 1 < limit
                    and self._is_body_or_person(self.tokens[at + 1])
                ):
                    nouns.words.append(low)
                    at += 1
                    continue
                nouns.mention = token.mention
                nouns.last = at + 1
                break
            if token.kind != kinds.WORD or low == lexicon.words.possessive:
                break
            following = self.tokens[at + 1] if at + 1 < limit else None
            listed = token.roles
            if listed & (roles.GENITIVE | roles.LINKER):
                if following is None or not self._joins(low, following):
                    break
                if not nouns.words and not self._partitive(at, low):
                    break
                inner = linked = True
                segment = len(nouns.words)
                at += 1
                continue
            if linked and listed & (roles.DETERMINER | roles.INDEFINITE):
                at += 1
                continue
            if listed & roles.HONORIFIC and following and following.kind == kinds.NAME:
                at += 1
                continue
            if listed & roles.ADVERB and not nouns.words:
                at += 1
                continue
            if self._ends_nouns(token, nouns, linked):
                break
            linked = False
            nouns.words.append(low)
            if not inner or not nouns.core:
                nouns.core.append(low)
            at += 1
            nouns.last = at
            if listed & roles.AGENCY:
                break
        return nouns

    def _partitive(self, at: int, low: str) -> bool:
        """ "un des chercheurs", "one of the judges"."""
        return low in self.lexicon.genitives and self.tokens[at - 1].low in self.indefinites

    def _joins(self, low: str, following: Token) -> bool:
        """Whether the noun phrase goes on after a preposition."""
        if following.cue is not None and following.cue.form & verbs.INFINITIVE and not following.capital:
            return bool(following.cue.form & verbs.FINITE)
        if low in self.lexicon.genitives:
            return following.kind in (kinds.WORD, kinds.NAME)
        return following.kind == kinds.WORD and following.low not in self.lexicon.words.honorifics

    def _ends_nouns(self, token: Token, nouns: _Nouns, linked: bool) -> bool:
        listed = token.roles
        if token.capital and nouns.words and not listed & roles.BEING:
            return False
        if listed & roles.ENDS_NOUNS:
            return True
        if listed & roles.INDEFINITE:
            return bool(nouns.words)
        if token.cue and token.cue.form & _FINITE and token.cue.groups:
            return bool(nouns.core) and not linked
        return False

    def _add_apposition(self, phrase: Phrase, limit: int) -> None:
        """ "la ministre de la Mer, Ana Lopes": the name after the comma is who is meant."""
        at = phrase.last
        if at >= limit or self.tokens[at].text != ",":
            return
        for place in range(at + 1, min(at + 8, limit)):
            token = self.tokens[place]
            if token.kind == kinds.NAME:
                if self._possessive(place + 1, limit):
                    return
                phrase.mention = token.mention
                phrase.head = heads.NAME
                phrase.last, phrase.end = place + 1, self.paragraph.end(place)
                return
            if token.low in self.lexicon.words.honorifics:
                continue
            if token.kind != kinds.WORD or (
                token.low in self.lexicon.prepositions and token.low not in self.lexicon.genitives
            ):
                return
            if token.low in self.breaks and token.low not in self.determiners:
                return
            if token.cue and token.cue.form & _FINITE and not token.capital:
                return
