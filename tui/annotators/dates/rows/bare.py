"""One word or number that may be a date: the words around it decide."""

from __future__ import annotations

import re

from tui.annotations import Grain
from tui.annotators.dates.grammar import Example, Row, Words
from tui.annotators.dates.lexicon import lines
from tui.annotators.dates.rows.clock import clock_time
from tui.annotators.dates.rows.named import named_feast, numbered_period
from tui.annotators.dates.tree import Fields, Fixed, Node, Weekday
from tui.languages.date_words import DateWords

_NEXT_WORD = re.compile(r"[\s\u00a0\u202f]*([\w%°€$£'’-]+)")
_OPENERS = "\"'«“„‘(["
_CLOSERS = "\"'»”’)]"
_COLON_DIGIT = re.compile(r":\d")
_BARE_TIME = re.compile(r"\d{1,2}:\d\d")
_SCORE = re.compile(r"(?<!\d)\d{1,3}-\d{1,3}(?!\d)")
_STUCK_BEFORE = frozenset("$€£#№+/.:,-–'’\"«“„@&=*")
_STUCK_AFTER = frozenset("%°$€£/")
_SENTENCE_ENDS = frozenset('.!?:;»"”\n—–-(,')
_FIRST_BARE_YEAR = 1500


def _last_word(text: str) -> str:
    """The last word of a text with what is stuck to it, apostrophes straight; empty for none."""
    words = text.rsplit(None, 1)
    return words[-1].rstrip().replace("’", "'") if words else ""


class Neighbours:
    """The knowledge of one language about the words around a bare date."""

    def __init__(self, words: DateWords) -> None:
        self._year_before = frozenset(lines(words.year_before))
        self._count_before = frozenset(lines(words.count_before))
        self._name_with_year = frozenset(lines(words.names_with_years))
        self._owners = frozenset(lines(words.year_owners))
        self._events = frozenset(lines(words.events))
        self._articles = frozenset(lines(words.articles))
        tenses = (words.past, words.present, words.future)
        small = (words.of, words.to, words.at, words.and_, words.within, words.year_before)
        verbs = [*(tense.words for tense in tenses), words.present.lasting]
        self._no_nouns = frozenset(word for text in (*verbs, *small) for word in lines(text))
        self._verb_endings = tuple(ending for tense in tenses for ending in lines(tense.endings))
        self._titles = frozenset(lines(words.titles_after))
        self._month_before = frozenset(lines(words.month_before))
        self._weekdays = frozenset(name.lower() for name in words.calendar.weekdays)
        self._clock_at = frozenset(lines(words.clock_at)) | frozenset(lines(words.at))
        self._result_before = frozenset(lines(words.result_before))
        self._year_weak = frozenset(lines(words.year_weak))
        self._not_counted = frozenset(lines(words.not_counted))
        self._counted = frozenset(lines(words.counted))
        self._games = frozenset(lines(words.games))
        self._plurals = tuple(lines(words.plural_endings))
        self._habit_articles = frozenset(lines(words.habit_articles))
        self._capitals = words.capital_names
        self._capital_nouns = words.capital_nouns

    def is_year(self, words: Words) -> bool:
        """Whether four digits are a year."""
        before, after = words.before(), words.after()
        word = _last_word(before)
        bare = word.lstrip(_OPENERS).rpartition("'")[2] or word
        small = bare.lower().rstrip("-")
        if (after and (after[0] in _STUCK_AFTER or _COLON_DIGIT.match(after))) or (
            before and before[-1] in _STUCK_BEFORE and before[-1] != "-"
        ):
            return False
        if word[-1:] in _OPENERS and after.lstrip()[:1] in _CLOSERS and after:
            return word[-1:] == "("
        if small in self._count_before or small.strip(".,") in self._name_with_year:
            return False
        if before[-1:] == "-" or small in self._year_before:
            return small in self._year_before
        year = words.get("YEAR") or 0
        if words.has("SHORT_YEAR"):
            return word[-1:].isalpha() and word.islower()
        following = _NEXT_WORD.match(after)
        if following and following[1].lower() in self._counted:
            return False
        counted = self._is_counted(after) and small not in self._owners and not word.endswith(("'s", "s'"))
        if counted:
            return False
        if small in self._year_weak or small in self._owners:
            return True
        if not word or word[-1] in _SENTENCE_ENDS:
            return year >= _FIRST_BARE_YEAR
        if self._capital_nouns:
            return year >= _FIRST_BARE_YEAR
        if bare[:1].isupper() and not (bare.isupper() and len(bare) > 1) and small not in self._events:
            at = before.rfind(word)
            return at <= 0 or before[:at].rstrip()[-1:] in ".!?"
        return year >= _FIRST_BARE_YEAR

    def _is_counted(self, after: str) -> bool:
        found = _NEXT_WORD.match(after)
        if found is None:
            return False
        word = found[1]
        if word[0] in "%°€$£":
            return True
        noun = word[0].isupper() == self._capital_nouns
        plural = len(word) > 3 and noun and word.endswith(self._plurals)
        return plural and word not in self._not_counted

    def is_month(self, words: Words) -> bool:
        """Whether a month's name alone is a month."""
        text = words.text[words.start : words.end]
        before, after = words.before(), words.after()
        word = _last_word(before).lower()
        licensed = (
            word.lstrip(_OPENERS).rpartition("'")[2] in self._month_before
            or word.lstrip(_OPENERS) in self._month_before
        )
        if self._capitals:
            following = _NEXT_WORD.match(after)
            if words.has("MONTH_OR_NAME"):
                named = following and (following[1][:1].isupper() or following[1] == "of")
                if not word or word[-1] in '.!?"”':
                    return following is not None and self._may_be_noun(following[1])
                return licensed and not named
            stands_alone = not word or word[-1] in ".,;:"
            return licensed or stands_alone or not (following and following[1][:1].isupper())
        if text[0].isupper() and not text.isupper():
            return licensed
        return licensed or not words.has("MONTH_OR_NAME")

    def _may_be_noun(self, word: str) -> bool:
        """Whether a word could be a noun that a month belongs to: small, no verb, no preposition."""
        return word.islower() and word not in self._no_nouns and not word.endswith(self._verb_endings)

    def is_time(self, words: Words) -> bool:
        """Whether digits with a colon are a time, no result of a match."""
        word = _last_word(words.before())
        if word.lower() in self._result_before:
            return False
        known = word.lower() in self._weekdays or word.lower() in self._clock_at
        is_name = word[:1].isupper() and word[-1:].isalpha() and not known
        return not (is_name and _BARE_TIME.fullmatch(words.text, words.start, words.end))

    def is_feast(self, words: Words) -> bool:
        """Whether the name of a feast is that, no name of a person or place."""
        following = _NEXT_WORD.match(words.after())
        if following is None or not following[1][0].isupper() or following[1].isdigit():
            return True
        return following[1].lower() in self._weekdays or self._capital_nouns

    def is_half(self, words: Words) -> bool:
        """Whether a half is one of a year, not of a match."""
        around = words.text[max(0, words.start - 200) : words.end + 200]
        return self._games.isdisjoint(re.findall(r"\w+", around.lower())) and not _SCORE.search(around)

    def is_weekday(self, words: Words) -> bool:
        """Whether a weekday's name alone is one day, no habit, title or name."""
        text = words.text[words.start : words.end]
        before, after = words.before(), words.after()
        following = _NEXT_WORD.match(after)
        if following and following[1].lower() in self._titles:
            return False
        owned = _last_word(before).lower() in self._articles
        if self._capitals and not self._capital_nouns and owned and following and following[1][0].isupper():
            return False
        word = _last_word(before).lower().lstrip(_OPENERS)
        if word in self._habit_articles:
            return False
        if self._capitals or not text[0].isupper() or text.isupper():
            return True
        if following and following[1][:1].isupper() and not after.startswith(","):
            return False
        last = before.rstrip()[-1:]
        if last and last in _OPENERS:
            return after.startswith(",")
        return not last or last in _SENTENCE_ENDS or "\n\n" in before[-3:]


def rows(words: DateWords) -> tuple[Row, ...]:
    """The rows for bare dates, with the knowledge of a language."""
    neighbours = Neighbours(words)

    def year(match: Words) -> Node | None:
        return Fixed(str(match.get("YEAR")), Grain.YEAR) if neighbours.is_year(match) else None

    def month(match: Words) -> Node | None:
        return Fields(month=match.get("MONTH")) if neighbours.is_month(match) else None

    def weekday(match: Words) -> Node | None:
        return Weekday(match.get("WEEKDAY") or 0) if neighbours.is_weekday(match) else None

    def feast(match: Words) -> Node | None:
        return named_feast(match) if neighbours.is_feast(match) else None

    def half(match: Words) -> Node | None:
        return numbered_period(match) if neighbours.is_half(match) else None

    def time(match: Words) -> Node | None:
        return clock_time(match) if neighbours.is_time(match) else None

    return (
        Row(
            "time",
            """
            TIME ZONE
            TIME
            DOT_AT ^HOUR_DOT
            HOUR_DOT OCLOCK
            """,
            time,
            (
                Example("fr", "Le courant est revenu à 20 h 30.", "2025-03-12T20:30"),
                Example("en", "The signal came at 16:05 UTC.", "2025-03-12T16:05"),
            ),
        ),
        Row(
            "feast",
            "FEAST",
            feast,
            (
                Example("fr", "La gare rouvrira à Noël.", "2025-12-25"),
                Example("fr", "Le maire, Toussaint Marchand, s'est tu.", None),
                Example("en", "No trains will run on Good Friday.", "2025-04-18"),
            ),
        ),
        Row(
            "half of a year",
            "ORD -?HALF",
            half,
            (
                Example("fr", "Les exportations ont bondi au premier semestre.", "2025-H1"),
                Example("en", "They scored three times in the second half of the match.", None),
            ),
            0.85,
        ),
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
