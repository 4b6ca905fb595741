"""One word or number that may be a date: the words around it decide."""

from __future__ import annotations

import re

from tui.annotations import Grain
from tui.annotators.dates.grammar import Example, Row, Words
from tui.annotators.dates.lexicon import lines
from tui.annotators.dates.tree import Fields, Fixed, Node, Weekday
from tui.languages.date_words import DateWords

_LAST_WORD = re.compile(r"(\S+?)[\s\u00a0\u202f]*\Z")
_NEXT_WORD = re.compile(r"[\s\u00a0\u202f]*([\w%°€$£'’-]+)")
_OPENERS = "\"'«“„‘(["
_STUCK_BEFORE = frozenset("$€£#№+/.:,-–'’\"«“„@&=*")
_STUCK_AFTER = frozenset('%°$€£/:"»”')
_SENTENCE_ENDS = frozenset('.!?:;»"”\n—–-(,')
_FIRST_BARE_YEAR = 1500


class Neighbours:
    """The knowledge of one language about the words around a bare date."""

    def __init__(self, words: DateWords) -> None:
        self._year_before = frozenset(lines(words.year_before))
        self._count_before = frozenset(lines(words.count_before))
        self._name_with_year = frozenset(lines(words.names_with_years))
        self._owners = frozenset(lines(words.year_owners))
        self._events = frozenset(lines(words.events))
        self._titles = frozenset(lines(words.titles_after))
        self._month_before = frozenset(lines(words.month_before))
        self._plurals = tuple(lines(words.plural_endings))
        self._habit_articles = frozenset(lines(words.habit_articles))
        self._capitals = words.capital_names

    def is_year(self, words: Words) -> bool:
        """Whether four digits are a year."""
        before, after = words.before(), words.after()
        if after[:1] in _STUCK_AFTER and after or (before[-1:] in _STUCK_BEFORE and before):
            return False
        previous = _LAST_WORD.search(before)
        word = previous[1].replace("’", "'") if previous else ""
        bare = word.lstrip(_OPENERS)
        small = bare.lower().rpartition("'")[2] or bare.lower()
        if small in self._count_before or bare.strip(".,").lower() in self._name_with_year:
            return False
        if small in self._year_before:
            return not self._is_counted(after) or small in self._owners
        if not word or word[-1] in _SENTENCE_ENDS:
            return int(words.text[words.start : words.end]) >= _FIRST_BARE_YEAR and not self._is_counted(
                after
            )
        if self._is_counted(after) and small not in self._owners and not bare.endswith(("'s", "s'")):
            return False
        if bare[:1].isupper() and not (bare.isupper() and len(bare) > 1) and bare.lower() not in self._events:
            at = before.rfind(word)
            return at <= 0 or before[:at].rstrip()[-1:] in ".!?"
        return int(words.text[words.start : words.end]) >= _FIRST_BARE_YEAR

    def _is_counted(self, after: str) -> bool:
        found = _NEXT_WORD.match(after)
        if found is None:
            return False
        word = found[1]
        return word[0] in "%°€$£" or (len(word) > 3 and word.islower() and word.endswith(self._plurals))

    def is_month(self, words: Words) -> bool:
        """Whether a month's name alone is a month."""
        text = words.text[words.start : words.end]
        before, after = words.before(), words.after()
        previous = _LAST_WORD.search(before)
        word = previous[1].lower().replace("’", "'") if previous else ""
        licensed = (
            word.lstrip(_OPENERS).rpartition("'")[2] in self._month_before
            or word.lstrip(_OPENERS) in self._month_before
        )
        if self._capitals:
            if licensed:
                return True
            following = _NEXT_WORD.match(after)
            if words.has("MONTH_OR_NAME"):
                return False
            return not (
                following and following[1][:1].isupper() and previous is not None and word[-1] not in ".,;:"
            )
        if text[0].isupper() and not text.isupper():
            starts = not before.strip() or before.rstrip()[-1] in ".!?" or "\n\n" in before[-3:]
            return starts and not words.has("MONTH_OR_NAME")
        return licensed or not words.has("MONTH_OR_NAME")

    def is_weekday(self, words: Words) -> bool:
        """Whether a weekday's name alone is one day, no habit, title or name."""
        text = words.text[words.start : words.end]
        before, after = words.before(), words.after()
        following = _NEXT_WORD.match(after)
        if following and following[1].lower() in self._titles:
            return False
        previous = _LAST_WORD.search(before)
        word = previous[1].lower().replace("’", "'").lstrip(_OPENERS) if previous else ""
        if word in self._habit_articles:
            return False
        if not self._capitals and text[0].isupper() and not text.isupper():
            return not before.strip() or before.rstrip()[-1] in '.!?:;"«“„—–-()»”' or "\n\n" in before[-3:]
        return True


def rows(words: DateWords) -> tuple[Row, ...]:
    """The rows for bare dates, with the knowledge of a language."""
    neighbours = Neighbours(words)

    def year(match: Words) -> Node | None:
        return Fixed(str(match.get("YEAR")), Grain.YEAR) if neighbours.is_year(match) else None

    def month(match: Words) -> Node | None:
        return Fields(month=match.get("MONTH")) if neighbours.is_month(match) else None

    def weekday(match: Words) -> Node | None:
        return Weekday(match.get("WEEKDAY") or 0) if neighbours.is_weekday(match) else None

    return (
        Row(
            "weekday",
            "WEEKDAY",
            weekday,
            (
                Example("fr", "Le tribunal a relaxé lundi les trois éleveurs.", "2025-03-10"),
                Example("en", "Voters go to the polls on Sunday.", "2025-03-16"),
            ),
            0.93,
        ),
        Row(
            "month",
            "MONTH",
            month,
            (
                Example("fr", "Élu en novembre, il prêtera serment en mai.", "2024-11"),
                Example("en", "It was halted in November by a flood.", "2024-11"),
            ),
            0.9,
        ),
        Row(
            "year",
            "YEAR",
            year,
            (
                Example("fr", "La faïencerie fut fondée en 1887.", "1887"),
                Example("en", "The plant opened in 1974 with 1990 workers.", "1974"),
            ),
            0.93,
        ),
    )
