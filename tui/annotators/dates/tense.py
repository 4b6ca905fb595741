"""Whether a clause speaks of the past or of the future: cues by word and ending, the nearest wins.

The verb mostly stands before the date ("will meet Friday", "s'est réuni vendredi"); where the clause
begins with the date, the first verb after it counts.
"""

from __future__ import annotations

import re
from enum import Enum

from tui.annotators.dates.lexicon import lines
from tui.languages.date_words import DateWords, Tense

_WINDOW = 200
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*|[;:«»“”\"()]|,")
_SENTENCE_END = re.compile(r"[.!?…][\"»”)]*\s|\n\s*\n|\n- ")
_SHORT_WORD = re.compile(r"(?:^|[\s(.'’])[A-ZÀ-Ý]?\w{0,3}\Z")
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
        before = sorted(lines(tense.before), key=len, reverse=True)
        self.before = (
            re.compile(r"(?:^|[\s'’(])(?:" + "|".join(map(re.escape, before)) + r")\Z") if before else None
        )

    def has(self, word: str, is_name: bool = False) -> bool:
        """Whether a word in small letters is a cue; the endings of a name are none."""
        if word in self.words:
            return True
        ends = bool(self.endings) and not is_name and len(word) > 2 and word.endswith(self.endings)
        return ends and word not in self.exceptions


class TenseFinder:
    """The cues of one language."""

    def __init__(self, words: DateWords) -> None:
        self._cues = (
            _Cues(Direction.FUTURE, words.future),
            _Cues(Direction.PAST, words.past),
            _Cues(Direction.PRESENT, words.present),
        )
        self._starts = frozenset(lines(words.clause_starts))
        marks = "|".join(map(re.escape, lines(words.infinitive))) or "(?!)"
        self._infinitive = re.compile(rf"\b(?:{marks})\b")

    def direction(self, text: str, start: int, end: int) -> Direction | None:
        """The direction of the clause around ``text[start:end]``; None where no cue is near."""
        left = text[max(0, start - _WINDOW) : start]
        left = left[self._sentence_start(left) :].replace("’", "'").rstrip()
        right = text[end : end + _WINDOW]
        stop = _SENTENCE_END.search(right)
        right = (right[: stop.start()] if stop else right).replace("’", "'")
        found, reached = self._search(left, backwards=True)
        inside = left[reached:]
        if found is None:
            found, _ = self._search(right, backwards=False)
            inside = ""
        if found is not Direction.PAST or self._infinitive.search(inside):
            for cues in self._cues:
                if cues.before is not None and cues.before.search(left.lower()):
                    return cues.direction
        if found is None:
            found, _ = self._search(left[:reached], backwards=True)
        return found

    def nearest(self, text: str, start: int, end: int) -> Direction | None:
        """The direction told within the clause alone, with nothing beyond its first barrier."""
        left = text[max(0, start - _WINDOW) : start]
        left = left[self._sentence_start(left) :].replace("’", "'")
        found, _ = self._search(left, backwards=True)
        if found is not None:
            return found
        right = text[end : end + _WINDOW]
        stop = _SENTENCE_END.search(right)
        found, _ = self._search((right[: stop.start()] if stop else right).replace("’", "'"), backwards=False)
        return found

    @staticmethod
    def _sentence_start(left: str) -> int:
        start = 0
        for end in _SENTENCE_END.finditer(left):
            if left[end.start()] == "." and _SHORT_WORD.search(left, 0, end.start()):
                continue
            start = end.end()
        return start

    def _search(self, text: str, backwards: bool) -> tuple[Direction | None, int]:
        found = list(_WORD.finditer(text))
        if backwards:
            found.reverse()
        for position, match in enumerate(found):
            written = match[0]
            word = written.lower()
            if word in _BARRIERS or word in self._starts:
                if backwards or position:
                    return None, match.start()
                continue
            if word == ",":
                continue
            following = found[position - 1][0] if backwards and position else ""
            if not backwards and position + 1 < len(found):
                following = found[position + 1][0]
            short = word.rpartition("'")[2]
            is_name = written[0].isupper() and match.start() > 0
            for cues in self._cues:
                if (
                    f"{short} {following.lower()}" in cues.words
                    or word in cues.words
                    or cues.has(short, is_name)
                ):
                    if (
                        backwards
                        and cues.direction is Direction.PAST
                        and self._is_passive_future(found, position)
                    ):
                        return Direction.FUTURE, match.start()
                    return cues.direction, match.start()
        return None, 0

    def _is_passive_future(self, found: list[re.Match[str]], position: int) -> bool:
        """Whether the participle at ``position`` (words run backwards) belongs to "will be", "sera"."""
        future = self._cues[0]
        for match in found[position + 1 : position + 4]:
            word = match[0].lower().rpartition("'")[2]
            if word in _BARRIERS or word == "," or word in self._starts:
                return False
            if future.has(word):
                return True
        return False
