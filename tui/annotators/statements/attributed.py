"""What an attribution is, and what every search for one needs: neighbours of words, subjects, relays."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass, field

from tui.annotations import Span
from tui.annotators.statements import heads, kinds, uses, verbs
from tui.annotators.statements.cues import Reporting
from tui.annotators.statements.phrase import Phrase
from tui.annotators.statements.subjects import Sentence

NEAREST = 16
"""How many cues before or after some words are considered."""


MOST_FRAGMENTS = 12
FARTHEST_FRAGMENT = 600
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


class Search:
    """A sentence whose quotations are to be attributed."""

    def __init__(self, sentence: Sentence) -> None:
        self.sentence = sentence
        self.tokens = sentence.tokens
        self.lexicon = sentence.lexicon
        self.semicolons = [
            k for k in range(sentence.first, sentence.last) if self.tokens[k].kind == kinds.SEMICOLON
        ]
        self.media: list[Phrase] | None = None
        self.cue_starts = [cue.first for cue in sentence.cues]
        self.subjects: dict[tuple[int, int, bool], Phrase | None] = {}

    def _parted(self, first: int, last: int) -> bool:
        """Whether a semicolon stands between two tokens."""
        place = bisect_left(self.semicolons, first)
        return place < len(self.semicolons) and self.semicolons[place] < last

    def _cues_after(self, place: int) -> list[Reporting]:
        """The next cues from a token on."""
        first = max(0, bisect_left(self.cue_starts, place) - 1)
        return self.sentence.cues[first : first + NEAREST]

    def _quotes_before(self, cue: Reporting) -> list[int]:
        """The last quotation before a cue, as a list of at most one."""
        quotes = self.sentence.quotes
        place = bisect_left(quotes, cue.first)
        return quotes[place - 1 : place] if place else []

    def _subject(self, cue: Reporting, bound: int, inverted: bool) -> Phrase | None:
        key = (cue.word, bound, inverted)
        if key not in self.subjects:
            self.subjects[key] = self.sentence.subject(cue, bound, inverted)
        return self.subjects[key]

    def _null(self, cue: Reporting) -> Phrase:
        """The subject that a verb form implies."""
        start, end = self.sentence.starts[cue.word], self.sentence.paragraph.end(cue.word)
        return Phrase(cue.word, cue.word + 1, start, end, heads.PRONOUN, gender="", words=[""])

    def _speaks(self, phrase: Phrase) -> bool:
        lexicon = self.lexicon
        return phrase.head in (heads.NAME, heads.PRONOUN, heads.PROPER) or any(
            lexicon.is_person(word) or lexicon.is_institution(word) for word in phrase.core
        )

    def _bears(self, phrase: Phrase) -> bool:
        return phrase.head != heads.NAME and any(word in self.lexicon.bearers for word in phrase.core)

    def _place_of_speech(self, inverted: Reporting | None = None) -> Phrase | None:
        """ "Au ministère, on assure", "indiquait-on de source policière": where nobody else speaks.

        ``inverted``: a cue behind which the place can stand too ("assure-t-on dans l'entourage").
        """
        if inverted is not None:
            for at in (inverted.last, inverted.last + 1):
                behind = self.sentence.by_first.get(at)
                if (
                    behind is not None
                    and behind.governed
                    and any(map(self.lexicon.is_institution, behind.core))
                ):
                    return behind
        for cue in self.sentence.cues:
            if cue.use == uses.SOURCE:
                return self._subject(cue, self.sentence.first, False)
        opening = self.sentence.first
        first = self.sentence.by_first.get(opening) or self.sentence.by_first.get(opening + 1)
        if first is not None and first.governed and any(self.lexicon.is_institution(w) for w in first.core):
            return first
        return None

    def _is_interposed(self, cue: Reporting) -> bool:
        """Whether a cue opens a clause set between commas: "Mais, commente X, "…"."""
        if not cue.groups & (verbs.SAY | verbs.MANNER):
            return False
        return cue.first == self.sentence.first or self.tokens[cue.first - 1].kind == kinds.COMMA

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
            self.media = [phrase for phrase in self.sentence.phrases if self._is_medium(phrase)][:NEAREST]
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
            if cue.last == phrase.first and (cue.use == uses.SOURCE or cue.groups & verbs.SAY):
                return True
            if cue.first == phrase.last and cue.use == uses.FINITE:
                return True
        return False
