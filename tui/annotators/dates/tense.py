"""Whether a clause speaks of the past or of the future: cues by word and ending, the nearest wins.

The verb mostly stands before the date ("will meet Friday", "s'est réuni vendredi"); where the clause
begins with the date, the first verb after it counts.
"""

from __future__ import annotations

import re
from enum import Enum
from functools import lru_cache

from tui.annotators.dates.lexicon import lines
from tui.languages.date_words import DateWords, Tense

_WINDOW = 160
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*|[;:«»“”\"()]|,")
_SENTENCE_END = re.compile(r"[.!?…][\"»”)]*\s|\n\s*\n|\n- ")
_SHORT_WORD = re.compile(r"(?:^|[\s(.'’])(?:[A-ZÀ-Ý]\w{0,3}|\d{1,2}|[a-z])\Z")
_BARRIERS = frozenset(';:«»“”"()')


class Direction(Enum):
    """Where a clause's verb points."""

    PAST = -1
    PRESENT = 0
    FUTURE = 1


class _Cues:
    def __init__(self, direction: Direction, tense: Tense) -> None:
        self.direction = direction
        self.words = frozenset(lines(tense.words))
        self.endings = tuple(lines(tense.endings))
        self.exceptions = frozenset(lines(tense.not_words))
        self.before = _ending(lines(tense.before))
        self.sure_before = _ending(lines(tense.sure_before))
        self.always_before = _ending(lines(tense.always_before))

    def ends(self, word: str) -> bool:
        """Whether a word in small letters is a cue by its ending."""
        return len(word) > 2 and word.endswith(self.endings) and word not in self.exceptions


def _ending(phrases: list[str]) -> re.Pattern[str]:
    """A pattern for text that ends in one of the phrases; for none, one that matches nothing."""
    longest = sorted(phrases, key=len, reverse=True)
    source = "|".join(map(re.escape, longest)) or "(?!)"
    return re.compile(rf"(?:^|[\s'’(\"«“])(?:{source})\Z")


class TenseFinder:
    """The cues of one language."""

    def __init__(self, words: DateWords) -> None:
        self._cues = (
            _Cues(Direction.FUTURE, words.future),
            _Cues(Direction.PAST, words.past),
            _Cues(Direction.PRESENT, words.present),
        )
        self._words = {word: cues for cues in reversed(self._cues) for word in cues.words}
        self._by_ending = lru_cache(4096)(self._ending)
        self._paired = {word.partition(" ")[0] for word in self._words if " " in word}
        self._starts = frozenset(lines(words.clause_starts))
        self._lasting = frozenset(lines(words.present.lasting))
        self._joins = frozenset(lines(words.and_))
        marks = "|".join(map(re.escape, lines(words.infinitive))) or "(?!)"
        endings = "|".join(map(re.escape, lines(words.infinitive_endings))) or "(?!)"
        self._infinitive = re.compile(rf"\b(?:{marks})\b|[^\W\d_](?:{endings})\b")
        self._edges = frozenset(lines(words.edges))
        edges = "|".join(map(re.escape, lines(words.edges))) or "(?!)"
        self._edge = re.compile(
            rf"\s(?:{edges})(?:\s(?:{'|'.join(map(re.escape, lines(words.of))) or '(?!)'}))?\Z"
        )

    def direction(self, text: str, start: int, end: int, appointed: bool) -> Direction | None:
        """The direction of the clause around ``text[start:end]``; None where no cue is near.

        ``appointed``: the expression is of a kind that "for" makes an appointment ("for Friday").
        """
        left = text[max(0, start - _WINDOW) : start]
        left = left[self._sentence_start(left) :].replace("’", "'").rstrip()
        right = text[end : end + _WINDOW]
        stop = _SENTENCE_END.search(right)
        right = (right[: stop.start()] if stop else right).replace("’", "'")
        tail = self._edge.sub("", left.lower())
        for cues in self._cues:
            if cues.sure_before.search(tail) or (appointed and cues.always_before.search(tail)):
                return cues.direction
        found, reached = self._search(left, backwards=True)
        promises = found is Direction.PAST and self._promises(left)
        if found is None:
            # "On Friday, she and he will…": a date that begins the sentence looks past an "and".
            begins = len(left.split()) <= 2
            found, _ = self._search(right, backwards=False, passed=self._joins if begins else frozenset())
        if found is not Direction.PAST or promises:
            for cues in self._cues:
                if cues.before.search(tail):
                    return cues.direction
        if found is None:
            found, _ = self._search(left[:reached], backwards=True)
        return found

    def nearest(self, text: str, start: int, end: int) -> Direction | None:
        """The direction told within the clause alone, with nothing beyond its first barrier."""
        left = text[max(0, start - _WINDOW) : start]
        left = left[self._sentence_start(left) :].replace("’", "'")
        found, _ = self._search(left.rpartition(",")[2], backwards=True)
        if found is not None:
            return found
        right = text[end : end + _WINDOW]
        stop = _SENTENCE_END.search(right)
        found, _ = self._search((right[: stop.start()] if stop else right).replace("’", "'"), backwards=False)
        return found

    @staticmethod
    def _sentence_start(left: str) -> int:
        for end in reversed(list(_SENTENCE_END.finditer(left))):
            if left[end.start()] == "." and _SHORT_WORD.search(left, max(0, end.start() - 6), end.start()):
                continue
            return end.end()
        return 0

    def _search(
        self, text: str, backwards: bool, passed: frozenset[str] = frozenset()
    ) -> tuple[Direction | None, int]:
        """The first cue from the date on, and where the search ended: at the cue or at a barrier.

        ``passed`` are conjunctions that are no barrier.
        """
        found = list(_WORD.finditer(text))
        if backwards:
            found.reverse()
        for position, match in enumerate(found):
            word = match[0].lower()
            starts = word in self._starts and (backwards or (position > 0 and word not in passed))
            if word in _BARRIERS or starts:
                return None, match.start()
            if word == "," or word in self._edges or (backwards and position == 0 and len(word) == 1):
                continue
            cues = self._cue(found, position, backwards)
            if cues is None:
                continue
            if backwards and cues.direction is Direction.PAST:
                passive = self._is_passive_future(found, position)
                return (Direction.FUTURE if passive else Direction.PAST), match.start()
            return cues.direction, match.start()
        return None, 0

    def _cue(self, found: list[re.Match[str]], position: int, backwards: bool) -> _Cues | None:
        match = found[position]
        word = match[0].lower()
        short = word.rpartition("'")[2]
        if short in self._paired:
            beside = position - 1 if backwards else position + 1
            following = found[beside][0].lower() if 0 <= beside < len(found) else ""
            if cues := self._words.get(f"{short} {following}"):
                return cues
        if cues := self._words.get(word) or self._words.get(short):
            return cues
        if match[0][0].isupper() and match.start() > 0:
            return None
        return self._by_ending(short)

    def _ending(self, word: str) -> _Cues | None:
        return next((cues for cues in self._cues if cues.ends(word)), None)

    def _is_passive_future(self, found: list[re.Match[str]], position: int) -> bool:
        """Whether "will be", "sera" stand before the participle at ``position``; words run backwards."""
        for match in found[position + 1 : position + 4]:
            word = match[0].lower().rpartition("'")[2]
            if word in _BARRIERS or word == "," or word in self._starts:
                return False
            if word in self._cues[0].words or self._cues[0].ends(word):
                return True
        return False

    def _promises(self, left: str) -> bool:
        """Whether the clause that ends here has an infinitive, a state, or a form of the future anywhere."""
        for match in reversed(list(_WORD.finditer(left))):
            word = match[0].lower()
            if word in _BARRIERS or word in self._starts:
                left = left[match.start() :]
                break
            if word in self._lasting or word in self._cues[0].words or self._cues[0].ends(word):
                return True
        return bool(self._infinitive.search(left))
