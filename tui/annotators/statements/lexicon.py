"""A language's `StatementWords`, compiled once into tables that one look-up a word answers."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import cache

from tui import languages
from tui.annotators.statements import roles, verbs
from tui.languages.statement_words import Conjugation, StatementWords


@dataclass(slots=True)
class Cue:
    """One inflected form: the groups of the verbs that it can belong to, and what it can be there."""

    groups: int
    form: int
    tails: tuple[tuple[str, ...], ...] = ()


_REMEMBERED = 20_000
"""Words whose roles are kept for a language."""

Words = frozenset[str]
Phrases = dict[str, tuple[tuple[str, ...], ...]]
"""First word → the rests of the phrases that begin with it, longest first."""


@dataclass(frozen=True, slots=True, eq=False)
class Lexicon:
    """The tables of one language. Keys are case folded, apostrophes straight."""

    words: StatementWords
    cues: dict[str, Cue]
    having: Words
    being: Words
    reflexives: Words
    agents: Words
    modals: Words
    transparent: Words
    genitives: Words
    linkers: Words
    prepositions: Words
    openers: Words
    complements: Words
    joiners: Words
    causatives: Words
    absolutes: Words
    relatives: Words
    comparisons: Words
    sources: Phrases
    views: Words
    own_words: Words
    postpositions: Words
    tags: Words
    institutions: Words
    agencies: Words
    media: Words
    hearers: Words
    relays: Words
    people: Words
    women: Words
    persons: Words
    """Every noun for a person."""
    replies: Words
    possessives: Words
    obliques: Words
    moods: Words
    copulas: Words
    modifiers: Words
    objects: Words
    bearers: Words
    anonymous: Phrases
    works: Words
    labels: Words
    starters: Words
    abbreviations: Words
    inverted: re.Pattern[str] | None
    triggers: Words
    """Words that can begin a cue: nothing else is looked at."""
    elisions: Words
    pronoun_starts: Words
    """First words of pronouns."""
    phrase_starts: Words
    """Words without a capital that can begin a phrase."""
    governing: Words
    """Every preposition."""
    clausal: Words
    """Words that open a clause."""
    breaks: Words
    """Words that no noun phrase goes beyond."""
    known_roles: dict[str, int]
    listed_roles: dict[str, int]
    """What `_listed_roles` makes of the lists."""

    def roles(self, word: str) -> int:
        """The `Role` bits of a folded word."""
        known = self.known_roles.get(word)
        if known is None:
            known = self._roles(word)
            if len(self.known_roles) >= _REMEMBERED:
                self.known_roles.clear()
            self.known_roles[word] = known
        return known

    def _roles(self, word: str) -> int:
        words = self.words
        if not self.listed_roles:
            self.listed_roles.update(_listed_roles(self))
        found = self.listed_roles.get(word, 0)
        if self.is_person(word):
            found |= roles.PERSON
        if self.is_institution(word):
            found |= roles.INSTITUTION
        if found & roles.TRANSPARENT and not found & (roles.DETERMINER | roles.REFLEXIVE):
            if word not in words.pronouns and len(word) > 3 and word[-1] != "'":
                found |= roles.ADVERB
        return found

    def is_person(self, word: str) -> bool:
        """Whether a noun means a person."""
        if word in self.persons:
            return True
        if "-" in word:
            # "61-Jährige", "34-year-old"
            return word[0].isdigit() or any(part in self.persons for part in word.split("-"))
        return self.words.compounds and len(word) > 7 and _ends_with(word, self.persons)

    def is_institution(self, word: str) -> bool:
        """Whether a noun means a body or a document that speaks."""
        if word in self.institutions:
            return True
        return self.words.compounds and len(word) > 7 and _ends_with(word, self.institutions)

    def gender(self, nouns: Iterable[str]) -> str:
        """ "f" or "m" where the nouns are of one gender only, else ""."""
        women = men = False
        for noun in nouns:
            feminine, masculine = noun in self.women, noun in self.people
            if self.words.compounds and not feminine and not masculine and len(noun) > 7:
                feminine = _ends_with(noun, self.women)
                masculine = not feminine and _ends_with(noun, self.people)
            women = women or (feminine and not masculine)
            men = men or (masculine and not feminine)
        return "" if women is men else "f" if women else "m"


def _listed_roles(lexicon: Lexicon) -> dict[str, int]:
    """Word → the roles of all lists that have it, so that a word of none costs one look-up."""
    words = lexicon.words
    lists: tuple[tuple[int, Iterable[str]], ...] = (
        (roles.DETERMINER, words.determiners),
        (roles.INDEFINITE, words.indefinites),
        (roles.GENITIVE, lexicon.genitives),
        (roles.LINKER, lexicon.linkers),
        (roles.PREPOSITION, lexicon.prepositions),
        (roles.BREAK, lexicon.breaks),
        (roles.TRANSPARENT, lexicon.transparent),
        (roles.HAVING, lexicon.having),
        (roles.BEING, lexicon.being),
        (roles.MODAL, lexicon.modals),
        (roles.JOINER, lexicon.joiners),
        (roles.RELATIVE, lexicon.relatives),
        (roles.OPENER, lexicon.openers),
        (roles.OBLIQUE, lexicon.obliques),
        (roles.STARTER, lexicon.starters),
        (roles.PRONOUN_START, lexicon.pronoun_starts),
        (roles.AGENCY, lexicon.agencies),
        (roles.HONORIFIC, words.honorifics),
        (roles.REFLEXIVE, lexicon.reflexives),
    )
    table: dict[str, int] = {}
    for role, listed in lists:
        for word in listed:
            table[word] = table.get(word, 0) | role
    return table


def _ends_with(word: str, nouns: Words) -> bool:
    """Whether a compound ends in one of the nouns, of at least four letters."""
    return any(word[start:] in nouns for start in range(2, len(word) - 3))


def fold(word: str) -> str:
    """Case folded, with the typographic apostrophe made straight."""
    return word.casefold().replace("’", "'")


def _set(words: str) -> Words:
    return frozenset(word.replace("_", " ").casefold() for word in words.split())


def _phrases(words: str) -> Phrases:
    found: dict[str, list[tuple[str, ...]]] = {}
    for phrase in words.split():
        parts = tuple(re.findall(r"[^_']+'?", phrase.casefold()))
        found.setdefault(parts[0], []).append(parts[1:])
    return {first: tuple(sorted(rests, key=len, reverse=True)) for first, rests in found.items()}


def _inflect(verb: str, conjugations: tuple[Conjugation, ...]) -> list[tuple[str, int]]:
    forms = [(verb, verbs.INFINITIVE)]
    for conjugation in conjugations:
        if verb.endswith(conjugation.infinitive):
            stem = verb.removesuffix(conjugation.infinitive)
            for endings, form in (
                (conjugation.finite, verbs.FINITE),
                (conjugation.participle, verbs.PARTICIPLE),
                (conjugation.gerund, verbs.GERUND),
            ):
                forms += [
                    (ending.replace("~", stem) if "~" in ending else stem + ending, form)
                    for ending in endings.split()
                ]
            if conjugation.finite.startswith(" "):
                forms.append((stem, verbs.FINITE))
            break
    return forms


def _cues(words: StatementWords) -> dict[str, Cue]:
    irregular: dict[str, list[tuple[str, int]]] = {}
    for line in words.irregular.splitlines():
        verb, separator, rest = line.partition("=")
        if separator:
            finite, participle, gerund = (part.split() for part in rest.split("|"))
            irregular[verb.strip()] = [
                (verb.strip(), verbs.INFINITIVE),
                *((word, verbs.FINITE) for word in finite),
                *((word, verbs.PARTICIPLE) for word in participle),
                *((word, verbs.GERUND) for word in gerund),
            ]
    table: dict[str, Cue] = {}
    for listed, group in (
        (words.say, verbs.SAY),
        (words.judge, verbs.JUDGE),
        (words.ask, verbs.ASK),
        (words.manner, verbs.MANNER),
        (" ".join(words.phrasal), verbs.PHRASAL),
    ):
        for verb in listed.split():
            tails: tuple[tuple[str, ...], ...] = ()
            if group is verbs.PHRASAL:
                tails = tuple(tuple(tail.split("_")) for tail in words.phrasal[verb].split())
            for word, form in irregular.get(verb) or _inflect(verb, words.conjugations):
                cue = table.setdefault(word.casefold(), Cue(0, 0))
                cue.groups |= group
                cue.form |= form
                cue.tails = tails or cue.tails
    return table


def _replies(words: StatementWords) -> Words:
    forms = _cues(replace(words, say=words.replies, judge="", ask="", manner="", phrasal={}))
    return frozenset(forms)


@cache
def lexicon(code: str) -> Lexicon:
    """The tables of the language ``code``. Raises KeyError for a language without a module."""
    words = languages.statement_words_of(code)
    cues = _cues(words)
    singles = " ".join((words.views, words.tags, words.postpositions, words.possessive))
    triggers = {*cues, *_phrases(words.sources), *_phrases(words.anonymous), *singles.split()}
    pronouns = frozenset(key.split("_")[0] for key in words.pronouns)
    clausal = _set(words.openers) | _set(words.relatives)
    auxiliary = " ".join(
        (words.joiners, words.being, words.having, words.modals, words.transparent, words.postpositions)
    )
    inverted = "|".join(words.inverted.split())
    return Lexicon(
        words=words,
        cues=cues,
        triggers=frozenset(triggers),
        elisions=_set(words.elisions),
        pronoun_starts=pronouns,
        phrase_starts=pronouns
        | frozenset(words.determiners)
        | frozenset(words.indefinites)
        | frozenset(words.honorifics),
        governing=_set(" ".join((words.prepositions, words.genitives, words.linkers))),
        clausal=clausal,
        known_roles={},
        listed_roles={},
        breaks=clausal | _set(auxiliary) | frozenset(words.pronouns),
        having=_set(words.having),
        being=_set(words.being),
        reflexives=_set(words.reflexives),
        agents=_set(words.agents),
        modals=_set(words.modals),
        transparent=_set(words.transparent),
        genitives=_set(words.genitives),
        linkers=_set(words.linkers),
        prepositions=_set(words.prepositions),
        openers=_set(words.openers),
        complements=_set(words.complements),
        joiners=_set(words.joiners),
        causatives=_set(words.causatives),
        absolutes=_set(words.absolutes),
        relatives=_set(words.relatives),
        comparisons=_set(words.comparisons),
        sources=_phrases(words.sources),
        views=_set(words.views),
        own_words=_set(words.own_words),
        postpositions=_set(words.postpositions),
        tags=_set(words.tags),
        institutions=_set(words.institutions),
        agencies=_set(words.agencies),
        media=_set(words.media),
        hearers=_set(words.hearers),
        relays=_set(words.relays),
        people=_set(words.people),
        women=_set(words.women),
        persons=_set(" ".join((words.people, words.women, words.roles))),
        replies=_replies(words),
        possessives=_set(words.possessives),
        obliques=_set(words.obliques),
        moods=_set(words.moods),
        copulas=_set(words.copulas),
        modifiers=_set(words.modifiers),
        objects=_set(words.objects),
        bearers=_set(words.bearers),
        anonymous=_phrases(words.anonymous),
        works=_set(words.works),
        labels=_set(words.labels),
        starters=_set(words.starters),
        abbreviations=_set(words.abbreviations),
        inverted=re.compile(rf"^(.+?)-(?:t-)?({inverted})$") if inverted else None,
    )
