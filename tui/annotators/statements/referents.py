"""Who a phrase at a cue is: a person of the article, an institution, somebody without a name."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Sequence, Set
from dataclasses import dataclass, replace

from tui.annotations import Actor, ActorKind, MentionKind, PersonMention, Speaker, Statement
from tui.annotators.statements import heads
from tui.annotators.statements.lexicon import Lexicon
from tui.annotators.statements.phrase import Phrase
from tui.annotators.statements.profiles import Profiles, Seen, place_stem, stem

_GUESSES = ("title guess", "title only", "title part", "noun guess", "noun only", "later name")
"""How a phrase was understood where nothing but nearness or a part of its words says so."""
_CLOSE_CALL = 0.6
_FARTHEST_AGAIN = 2
"""Sentences between a speaker without a name and the pronoun for him."""
_ENOUGH = 1.0
"""The share of a title's words that must stand beside a name (2 for each found) to be sure of it."""


@dataclass(slots=True)
class Referent:
    """``how`` says how the phrase was understood; it is the second half of a statement's rule."""

    actor: str | None
    name: str
    how: str
    alone: bool = False
    """Whether nobody else came into question."""


@dataclass(frozen=True, slots=True)
class Memory:
    """Who spoke last, up to which offset; ``excluded``: persons whom a pronoun cannot mean."""

    last: Referent | None = None
    last_end: int = -1
    excluded: frozenset[str] = frozenset()


class Referents:
    """Resolves the phrases of one article, in reading order."""

    def __init__(
        self, text: str, lexicon: Lexicon, profiles: Profiles, titles: Sequence[PersonMention]
    ) -> None:
        self.text = text
        self.lexicon = lexicon
        self.profiles = profiles
        self.titles = [mention for mention in titles if mention.kind is MentionKind.TITLE]
        self.institutions: dict[str, Actor] = {}
        self.memory = Memory()
        self.catch_up: Callable[[], None] = lambda: None
        """Called before somebody is asked for whom the text before can mean."""
        self.group: Referent | None = None
        self.chain: list[Seen] = []
        self.body: Referent | None = None
        self.body_end = -1

    def speaker(self, phrase: Phrase, at: int) -> tuple[Speaker, str]:
        """The speaker that ``phrase`` names in a sentence that starts at ``at``, and how that was found."""
        referent = self._resolve(phrase, at)
        return Speaker(referent.actor, referent.name, (phrase.span,)), referent.how

    def heard(self, phrase: Phrase) -> None:
        """Take note of a phrase in the plural, which "they" can mean later."""
        if phrase.gender in ("p", "fp") and phrase.head in (heads.NAME, heads.NOUN) and not phrase.governed:
            if phrase.head == heads.NOUN and not any(
                self._is_person(word.rstrip("s")) for word in phrase.core
            ):
                return
            name = " ".join(self.text[phrase.start : phrase.end].split())
            self.group = Referent(phrase.mention.actor if phrase.mention else None, name, "plural")

    def mention(self, phrase: Phrase, at: int) -> None:
        """Take note of the subject of a sentence, which a pronoun after it can mean."""
        if phrase.head == heads.NAME and phrase.mention and not phrase.others:
            sentence = self.profiles.sentence(phrase.start)
            self.chain.append(Seen(phrase.start, phrase.end, phrase.mention.actor, sentence, True, False))
        if phrase.head == heads.NAME or phrase.gender in ("p", "fp", "?"):
            return
        if phrase.head == heads.PRONOUN and phrase.gender not in ("m", "f"):
            return
        found = self._resolve(phrase, at)
        if found.how in ("institution", "proper name"):
            self.body, self.body_end = found, phrase.end
        if found.actor in self.profiles.people and found.how not in _GUESSES:
            sentence = self.profiles.sentence(phrase.start)
            self.chain.append(Seen(phrase.start, phrase.end, found.actor or "", sentence, True, False))
            del self.chain[:-8]

    def remember(self, speaker: Speaker | None, how: str, end: int) -> None:
        """Take note of who spoke last, up to the offset ``end``."""
        if speaker is None:
            return
        self.memory = Memory(Referent(speaker.actor, speaker.name, how), end, self.memory.excluded)

    def exclude(self, persons: frozenset[str]) -> None:
        """Say whom the next pronouns cannot mean."""
        if persons != self.memory.excluded:
            self.memory = replace(self.memory, excluded=persons)

    @property
    def last(self) -> Referent | None:
        """Who spoke last."""
        return self.memory.last

    def in_title(self, title: str, phrase: Phrase) -> tuple[Speaker, str]:
        """The same for a phrase of the title, whose offsets are the title's."""
        if phrase.mention is not None:
            referent = self._person(phrase.mention.actor, "name")
        else:
            found = None
            if phrase.head == heads.NOUN and not phrase.indefinite:
                found = self._by_profile(phrase, 0)
            text = self.text
            self.text = title
            referent = found or (
                self._institution(phrase) if phrase.head != heads.PRONOUN else self._unnamed(phrase)
            )
            self.text = text
        return Speaker(referent.actor, referent.name, (phrase.span,)), referent.how

    def spoken(self, statements: Sequence[Statement]) -> list[Actor]:
        """The institutions among the speakers of some statements."""
        actors = {statement.speaker.actor for statement in statements if statement.speaker}
        return [actor for slug, actor in self.institutions.items() if slug in actors]

    def known(self, phrase: Phrase) -> str | None:
        """The person that a name or a title certainly means."""
        if phrase.mention is not None:
            return phrase.mention.actor
        inner = [place for place, word in enumerate(phrase.words) if self._is_person(word)]
        if inner and not any(map(self._is_person, phrase.core)):
            words = phrase.words[inner[0] :]
            phrase = replace(phrase, core=words, words=words, gender="", indefinite=False)
        if phrase.head == heads.NOUN and not phrase.indefinite and any(map(self._is_person, phrase.core)):
            found = self._by_profile(phrase, phrase.start)
            return found.actor if found is not None and found.how == "title" else None
        return None

    # -------------------------------------------------------------- resolving

    def _resolve(self, phrase: Phrase, at: int) -> Referent:
        if phrase.mention is not None:
            return self._person(phrase.mention.actor, "name")
        if phrase.head == heads.PRONOUN:
            return self._pronoun(phrase, at)
        for title in self.titles:
            if title.start < phrase.end and phrase.start < title.end:
                return self._titled(title.actor, phrase, at)
        return self._noun(phrase, at)

    def _titled(self, actor: str, phrase: Phrase, at: int) -> Referent:
        """Weigh the person that the title was linked to against what the article says beside the names."""
        own = self._by_profile(phrase, at)
        if not self._agrees(actor, self._gender(phrase)):
            return own or self._noun(phrase, at)
        if own is None or own.actor == actor:
            return self._person(actor, "title")
        return own if own.how == "title" else self._person(actor, "title shared")

    def _person(self, actor: str, how: str) -> Referent:
        profile = self.profiles.people.get(actor)
        name = profile.actor.name if profile else actor
        known = self.institutions.get(actor)
        return Referent(actor, known.name if known else name, how)

    def _noun(self, phrase: Phrase, at: int) -> Referent:
        lexicon = self.lexicon
        core = phrase.core
        is_person = any(self._is_person(word) for word in core)
        is_institution = any(lexicon.is_institution(word) or word in lexicon.agencies for word in core[:3])
        plural = phrase.gender in ("p", "fp")
        if phrase.head == heads.PROPER and not is_person and not self._is_demonym(phrase):
            found = self._institution(phrase)
            if not is_institution:
                found.how = "proper name"
            return found
        if phrase.indefinite or plural:
            return self._unnamed(phrase)
        if is_institution and not is_person:
            return self._institution(phrase)
        bare_person = phrase.head == heads.PROPER and lexicon.words.noun_capitals and is_person
        if bare_person:
            return self._unnamed(phrase)
        known = self._by_profile(phrase, at)
        if known is not None:
            return known
        last = self.last
        if last is not None and last.actor is None and core and core[-1] in last.name.casefold().split():
            # "a senior official … the official"
            return Referent(None, last.name, "unnamed")
        if is_person or (not is_institution and (not self._has_capital(phrase) or self._is_demonym(phrase))):
            guess = self._by_salience(self._gender(phrase), phrase.start, at, self._inside(phrase))
            if guess is not None:
                noun = "title" if is_person else "noun"
                return Referent(guess.actor, guess.name, f"{noun} {'only' if guess.alone else 'guess'}")
        if is_person or not self._has_capital(phrase):
            return self._unnamed(phrase)
        return self._institution(phrase)

    def _is_person(self, word: str) -> bool:
        return self.lexicon.is_person(word)

    def _has_capital(self, phrase: Phrase) -> bool:
        if self.lexicon.words.noun_capitals:
            return False
        words = self.text[phrase.start : phrase.end].split()
        return any(word[0].isupper() for word in words[1:])

    def _gender(self, phrase: Phrase) -> str:
        if phrase.gender in ("m", "f"):
            return phrase.gender
        return self.lexicon.gender(phrase.core)

    def _is_demonym(self, phrase: Phrase) -> bool:
        """ "la Nigériane": an inhabitant, where the article has a gender and the word the ending."""
        endings = tuple(self.lexicon.words.demonym_endings.split())
        return (
            phrase.gender in ("m", "f")
            and len(phrase.core) == 1
            and bool(endings)
            and phrase.core[0].endswith(endings)
        )

    def _by_profile(self, phrase: Phrase, at: int) -> Referent | None:
        gender = self._gender(phrase)
        scores: list[tuple[float, float, str]] = []
        own = self._spelled_out(phrase)
        first = self.text[phrase.start : phrase.end].split(" ")[0].casefold()
        related = first in self.lexicon.possessives and self.last is not None and self.last.actor
        excluded = {related, *self._inside(phrase)} if related else self._inside(phrase)
        recency = {seen.actor: seen.start for seen in reversed(self.profiles.before(phrase.start))}
        for actor, profile in self.profiles.people.items():
            if actor in excluded or not self._agrees(actor, gender):
                continue
            self.profiles.read(profile)
            score = 0.0
            for word in own:
                weight = 0.6 if word in phrase.words and word not in phrase.core else 1.0
                if word in profile.words:
                    score += 2 * weight
                elif len(word) > 3 and (stem(word) in profile.stems or place_stem(word) in profile.places):
                    score += 1.5 * weight
            if score >= 1.5:
                scores.append((score, recency.get(actor, -1), actor))
        if not scores:
            return None
        scores.sort(reverse=True)
        best = scores[0]
        rivals = [other for other in scores[1:] if other[0] >= best[0]]
        if rivals:
            if self.last is not None and any(self.last.actor == other[2] for other in (best, *rivals)):
                return self._person(self.last.actor or best[2], "title shared")
            return self._person(best[2], "title shared")
        full = sum(0.6 if word in phrase.words and word not in phrase.core else 1.0 for word in own)
        return self._person(best[2], "title" if best[0] >= full * _ENOUGH else "title part")

    def _inside(self, phrase: Phrase) -> set[str | None]:
        """Who is named inside a phrase without being meant: "X's spokesman", "the lawyer of X"."""
        return self.profiles.named_between(phrase.start, phrase.end) if phrase.mention is None else set()

    def _spelled_out(self, phrase: Phrase) -> list[str]:
        """The words of a phrase, an epithet ("le chef de l'Etat") replaced by what it stands for."""
        if len(phrase.words) < 2:
            return phrase.words
        meant = self.lexicon.words.epithets.get(" ".join(phrase.words[:2]))
        return [*meant.split(), *phrase.words[2:]] if meant else phrase.words

    def _pronoun(self, phrase: Phrase, at: int) -> Referent:
        if phrase.words == [""]:
            found = self._by_salience("", phrase.start, at)
            if found is not None:
                again = self.last is not None and found.actor == self.last.actor and found.how != "later name"
                found.how = "null subject" if again else "null subject unclear"
            return found or self._again(phrase) or self._unnamed(phrase)
        if phrase.gender in ("p", "fp", "", "?"):
            self.catch_up()
            if phrase.gender in ("p", "fp") and self.group is not None:
                return self.group
            if phrase.gender == "" and self.body is not None:
                if self.profiles.sentence(phrase.start) - self.profiles.sentence(self.body_end) <= 3:
                    return Referent(self.body.actor, self.body.name, "institution again")
            if phrase.gender == "?" or self.last is None:
                return self._unnamed(phrase)
            if self.last.how in ("institution", "unnamed", "plural"):
                return Referent(self.last.actor, self.last.name, "plural")
            return self._unnamed(phrase)
        found = self._by_salience(phrase.gender, phrase.start, at)
        if found is None:
            # A gender may be wrong: whoever is the only one in mind is meant all the same.
            found = self._by_salience("", phrase.start, at)
            if found is not None:
                found.how = "pronoun unclear"
        return found or self._again(phrase) or self._unnamed(phrase)

    def _again(self, phrase: Phrase) -> Referent | None:
        """The last speaker, who has no name, where the article gives nobody else to think of."""
        last, end = self.memory.last, self.memory.last_end
        if last is None or last.how not in ("unnamed", "institution", "speaker again"):
            return None
        if self.profiles.sentence(phrase.start) - self.profiles.sentence(max(end - 1, 0)) > _FARTHEST_AGAIN:
            return None
        return Referent(last.actor, last.name, "speaker again")

    def _by_salience(
        self, gender: str, position: int, at: int, without: Set[str | None] = frozenset()
    ) -> Referent | None:
        """The person last in mind, of a gender: subjects before objects, the last speaker, the nearest."""
        self.catch_up()
        excluded = self.memory.excluded | without
        here = self.profiles.sentence(position)
        scores: dict[str, float] = {}
        for seen in (*self.chain, *self.profiles.before(position)):
            if seen.start >= position or seen.actor in excluded or not self._agrees(seen.actor, gender):
                continue
            score = self._salience(seen, here) + self.profiles.prominence.get(seen.actor, 0.0)
            if score > scores.get(seen.actor, -99.0):
                scores[seen.actor] = score
        last = self.last.actor if self.last else None
        if last in self.profiles.people and last not in excluded and self._agrees(last or "", gender):
            distance = here - self.profiles.sentence(max(self.memory.last_end - 1, 0))
            score = 1.6 - 0.55 * min(distance, 12) + self.profiles.prominence.get(last or "", 0.0)
            scores[last or ""] = max(scores.get(last or "", -99.0), score)
        if self.last and self.last.how == "proper name":
            distance = here - self.profiles.sentence(max(self.memory.last_end - 1, 0))
            if not scores or (max(scores.values()) < 1.2 - 0.55 * distance and distance < 4):
                return Referent(self.last.actor, self.last.name, "proper name")
        if not scores:
            return self._later(gender, position, excluded)
        ranked = sorted(scores.items(), key=lambda item: -item[1])
        close = len(ranked) > 1 and ranked[0][1] - ranked[1][1] < _CLOSE_CALL
        known = gender and self.profiles.gender(self.profiles.people[ranked[0][0]]) == gender
        alone = len(ranked) == 1
        how = "pronoun" if known and not close else "pronoun only" if alone else "pronoun unclear"
        return replace(self._person(ranked[0][0], how), alone=alone)

    def _agrees(self, actor: str, gender: str) -> bool:
        profile = self.profiles.people.get(actor)
        return profile is not None and (not gender or self.profiles.gender(profile) in ("", gender))

    def _salience(self, seen: Seen, here: int) -> float:
        distance = here - seen.sentence
        score = -0.55 * min(distance, 12)
        if seen.subject:
            score += 1.0
        elif seen.governed:
            score -= 0.5
        return score

    def _later(self, gender: str, position: int, excluded: Set[str | None]) -> Referent | None:
        here = self.profiles.sentence(position)
        for seen in self.profiles.following(position):
            if seen.actor in excluded or not self._agrees(seen.actor, gender):
                continue
            if seen.sentence - here <= 3:
                return self._person(seen.actor, "later name")
        return None

    # -------------------------------------------------- institutions, unnamed

    def _institution(self, phrase: Phrase) -> Referent:
        name = self._bare_name(phrase)
        slug = _slug(name)
        while slug in self.profiles.people:
            slug += "-2"
        if slug not in self.institutions:
            self.institutions[slug] = Actor(slug, name, ActorKind.INSTITUTION)
        return Referent(slug, self.institutions[slug].name, "institution")

    def _bare_name(self, phrase: Phrase) -> str:
        text = self.text[phrase.start : phrase.end]
        first, _, rest = text.partition(" ")
        words = self.lexicon.words
        low = first.casefold().replace("’", "'")
        if rest and (low in words.determiners or low in words.indefinites):
            text = rest
        article, apostrophe, rest = text.replace("’", "'").partition("'")
        if apostrophe and rest.strip() and article.casefold() in self.lexicon.elisions and " " not in article:
            text = text[len(article) + 1 :]
        return " ".join(text.split())

    def _unnamed(self, phrase: Phrase) -> Referent:
        return Referent(None, " ".join(self.text[phrase.start : phrase.end].split()), "unnamed")


def _slug(name: str) -> str:
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().casefold()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-") or "institution"
