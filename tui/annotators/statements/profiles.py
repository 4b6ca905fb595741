"""What an article says about each of its persons: titles and trades beside the name, gender."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from tui.annotations import Actor, Gender, MentionKind, PersonMention
from tui.annotators.statements import roles
from tui.annotators.statements.lexicon import Lexicon, fold

_WORD = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*['’]?")
_ELIDED = re.compile(r"\b([^\W\d_]{1,7})['’]")
_BOUNDARY = re.compile(r"[.!?…\n;:]")
_AFTER_STOP = re.compile(r"[\"»”’)]*\s")
_CLAUSE_END = re.compile(r"[,()«»“”\"]")
_PIECE_END = re.compile(r"[,.;:()«»“”\"\n]")
_UNTITLED = roles.PREPOSITION | roles.OPENER | roles.JOINER | roles.AUXILIARY
"""No title stands right behind these."""
_LAST_WORD = re.compile(r"[^\s('’]+\Z")
_REACH = 90


@dataclass(slots=True)
class Profile:
    """``gender`` is "m", "f" or ""; ``words`` are the folded words of titles; ``stems`` their beginnings.

    What stands beside the ``unread`` names is not in it yet: see `Profiles.gender` and `Profiles.read`.
    """

    actor: Actor
    gender: str = ""
    words: set[str] = field(default_factory=set)
    stems: set[str] = field(default_factory=set)
    places: set[str] = field(default_factory=set)
    unread: list[PersonMention] = field(default_factory=list)


@dataclass(slots=True)
class Seen:
    """A mention by name outside quotation marks: whether it looks like a subject, in which sentence."""

    start: int
    end: int
    actor: str
    sentence: int
    subject: bool
    governed: bool
    """Whether a preposition stands before it."""
    title: bool = False


@lru_cache(maxsize=8192)
def _plain(word: str) -> str:
    if word.isascii():
        return word
    decomposed = unicodedata.normalize("NFKD", word)
    return "".join(letter for letter in decomposed if not unicodedata.combining(letter))


def stem(word: str) -> str:
    """The beginning that a word shares with its feminine and its plural."""
    return _plain(word)[:5]


def place_stem(word: str) -> str:
    """The beginning that a country's name shares with its adjective."""
    return _plain(word)[:4]


class Profiles:
    """The persons of one article."""

    def __init__(
        self,
        text: str,
        lexicon: Lexicon,
        mentions: Sequence[PersonMention],
        actors: Sequence[Actor],
        quoted: Sequence[tuple[int, int]],
        headline: Sequence[PersonMention] = (),
    ) -> None:
        self.text = text
        self.lexicon = lexicon
        self.people = {actor.id: Profile(actor, _gender(actor)) for actor in actors}
        self.boundaries = self._boundaries(quoted)
        starts = [span[0] for span in quoted]
        self.seen: list[Seen] = []
        for mention in sorted(mentions, key=lambda m: m.start):
            profile = self.people.get(mention.actor)
            if profile is None:
                continue
            index = bisect_right(starts, mention.start) - 1
            inside = index >= 0 and quoted[index][1] >= mention.end
            if mention.kind is MentionKind.NAME:
                profile.unread.append(mention)
            if not inside:
                self.seen.append(self._look(mention))
        self.seen_starts = [seen.start for seen in self.seen]
        counts = Counter(seen.actor for seen in self.seen)
        self.prominence = {actor: min(count, 6) / 20 for actor, count in counts.items()}
        for mention in headline:
            self.prominence[mention.actor] = self.prominence.get(mention.actor, 0.0) + 0.1

    def _boundaries(self, quoted: Sequence[tuple[int, int]]) -> list[int]:
        """Where sentences begin; what is said between marks counts as one."""
        found = []
        text = self.text
        place = done = 0
        first, last = quoted[0] if quoted else (len(text), len(text))
        for match in _BOUNDARY.finditer(text):
            start = match.start()
            if start < done:
                continue
            end = start + 1
            while last <= start and place < len(quoted):
                place += 1
                first, last = quoted[place] if place < len(quoted) else (len(text), len(text))
            if text[start] not in "\n;:":
                after = _AFTER_STOP.match(text, end)
                if after is None:
                    continue
                end = done = after.end()
            if not (first < start and end <= last) and not self._abbreviated(start):
                found.append(end)
        return found

    def _abbreviated(self, stop: int) -> bool:
        """Whether the full stop at ``stop`` ends an abbreviation or an initial."""
        if self.text[stop] != ".":
            return False
        last = _LAST_WORD.search(self.text, max(0, stop - 8), stop)
        word = last.group() if last else ""
        return (len(word) == 1 and word.isalpha()) or fold(word) in self.lexicon.abbreviations

    def sentence(self, offset: int) -> int:
        """The number of the sentence in which an offset lies."""
        return bisect_right(self.boundaries, offset)

    def before(self, offset: int) -> list[Seen]:
        """Mentions outside marks that end before an offset, the last one first, at most 16."""
        index = bisect_left(self.seen_starts, offset)
        return self.seen[max(0, index - 16) : index][::-1]

    def named_between(self, start: int, end: int) -> set[str | None]:
        """Who is mentioned by name between two offsets, outside marks."""
        seen = self.seen[bisect_left(self.seen_starts, start) : bisect_left(self.seen_starts, end)]
        return {mention.actor for mention in seen if not mention.title}

    def following(self, offset: int) -> list[Seen]:
        """The next mentions after an offset, at most 8."""
        index = bisect_left(self.seen_starts, offset)
        return self.seen[index : index + 8]

    def _look(self, mention: PersonMention) -> Seen:
        sentence = self.sentence(mention.start)
        start = self.boundaries[sentence - 1] if sentence else 0
        before = self.text[max(start, mention.start - 24) : mention.start]
        previous = _WORD.findall(before[before.rstrip().rfind(" ") + 1 :]) or _WORD.findall(before)
        low = fold(previous[-1]) if previous else ""
        governed = self.lexicon.roles(low) & (roles.PREPOSITION | roles.GENITIVE) != 0
        return Seen(
            mention.start,
            mention.end,
            mention.actor,
            sentence,
            False,
            governed,
            mention.kind is MentionKind.TITLE,
        )

    def read(self, profile: Profile) -> Profile:
        """The profile with the titles beside each of the person's names.

        They are read when first asked for: most speakers are named, and no title has to be matched.
        """
        unread, profile.unread = profile.unread, []
        for mention in unread:
            self._titles_before(mention, profile)
            self._titles_after(mention, profile)
        return profile

    def gender(self, profile: Profile) -> str:
        """The gender of a person, for which titles are read only where the actor has none."""
        return profile.gender or self.read(profile).gender

    def _titles_before(self, mention: PersonMention, profile: Profile) -> None:
        lexicon = self.lexicon
        if not self._can_be_titled(mention.start):
            return
        sentence = self.sentence(mention.start)
        start = max(self.boundaries[sentence - 1] if sentence else 0, mention.start - _REACH)
        before = self.text[start : mention.start]
        comma = before.rstrip().endswith(",")
        before = before.rstrip(" ,")
        before = _CLAUSE_END.split(before)[-1]
        spelled = _WORD.findall(self._elide(before))
        found: list[str] = []
        gender = ""
        honoured = False
        earlier = fold(self._unowned(spelled[-1])) if spelled else ""
        for place in range(len(spelled) - 1, -1, -1):
            word, earlier = earlier, fold(self._unowned(spelled[place - 1])) if place else ""
            honorific = lexicon.words.honorifics.get(word)
            if honorific is not None:
                gender = gender or honorific
                honoured = honoured or bool(honorific)
                continue
            determiner = lexicon.words.determiners.get(word, lexicon.words.indefinites.get(word))
            if word in lexicon.genitives and found:
                continue
            if determiner is not None and not (earlier in lexicon.genitives and found):
                if not found:
                    break
                if determiner in ("m", "f"):
                    gender = determiner if not honoured else gender
                if earlier in lexicon.linkers:
                    continue
                break
            if word in lexicon.prepositions and word not in lexicon.genitives:
                if word in lexicon.linkers and found:
                    continue
                break
            if word in lexicon.openers or word in lexicon.being or word in lexicon.having:
                break
            if word in lexicon.cues and not word[0].isupper() and found and word not in lexicon.people:
                if not lexicon.words.possessive or word not in lexicon.institutions:
                    break
            if word not in lexicon.genitives and word not in lexicon.words.pronouns:
                found.append(self._unowned(spelled[place]))
        if found and (not comma or gender or self._knows(found)):
            self._add(profile, found)
            self._set_gender(profile, gender if gender in ("m", "f") else "", found)
        elif gender in ("m", "f"):
            self._set_gender(profile, gender, [])

    def _can_be_titled(self, start: int) -> bool:
        """Whether the word before a name can be a title: no mark, no preposition, no conjunction."""
        before = self.text[max(0, start - 24) : start].rstrip(" ,")
        if not before or not (before[-1].isalnum() or before[-1] == "."):
            return False
        word = fold(before[before.rfind(" ") + 1 :])
        lexicon = self.lexicon
        return not lexicon.roles(word) & _UNTITLED

    def _knows(self, words: list[str]) -> bool:
        return any(self.lexicon.is_person(fold(word)) for word in words)

    def _elide(self, text: str) -> str:
        """The text with a blank after each elided article."""
        if "'" not in text and "’" not in text:
            return text
        elisions = self.lexicon.elisions
        return _ELIDED.sub(
            lambda match: f"{match[1]}' " if match[1].casefold() in elisions else match[0], text
        )

    def _unowned(self, word: str) -> str:
        possessive = self.lexicon.words.possessive
        return word[: -len(possessive)] if possessive and fold(word).endswith(possessive) else word

    def _titles_after(self, mention: PersonMention, profile: Profile) -> None:
        after = self.text[mention.end : mention.end + _REACH]
        if after[:1] in (",", "(") or after[:2] == " (":
            piece = _PIECE_END.split(after.lstrip(" ,("), 1)[0]
        else:
            word = _WORD.search(after)
            if word is None or fold(word.group()) not in self.lexicon.being or "\n" in after[: word.start()]:
                return
            piece = _PIECE_END.split(after, 1)[0]
        spelled = [self._unowned(word) for word in _WORD.findall(self._elide(piece))]
        words = [fold(word) for word in spelled]
        if not words or words[0] in self.lexicon.relatives or words[0] in self.lexicon.prepositions:
            return
        if words[0] in self.lexicon.having or words[0] in self.lexicon.cues:
            return
        gender = self.lexicon.words.determiners.get(
            words[0], self.lexicon.words.indefinites.get(words[0], "")
        )
        found = [
            spelled[place]
            for place, word in enumerate(words[:9])
            if word not in self.lexicon.words.determiners
            and word not in self.lexicon.genitives
            and word not in self.lexicon.prepositions
        ]
        self._add(profile, found)
        self._set_gender(profile, gender if gender in ("m", "f") else "", found)

    def _add(self, profile: Profile, words: list[str]) -> None:
        for word in words:
            low = fold(word)
            profile.words.add(low)
            if len(low) > 4:
                profile.stems.add(stem(low))
            if len(low) > 3 and word[0].isupper():
                profile.places.add(place_stem(low))

    def _set_gender(self, profile: Profile, gender: str, words: list[str]) -> None:
        if profile.gender:
            return
        if not gender:
            words = [fold(word) for word in words]
            gender = self.lexicon.gender(words)
        profile.gender = gender


def _gender(actor: Actor) -> str:
    if actor.gender is Gender.FEMININE:
        return "f"
    if actor.gender is Gender.MASCULINE:
        return "m"
    return ""
