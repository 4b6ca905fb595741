"""The vocabulary of a language as the lexer uses it: every way to write an expression, and its roles.

A role is a name that the patterns of the grammar use (WEEKDAY, UNIT, LATER…); one word may have
several ("second", "de"), and each comes with what it means there.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TypeVar

from tui.annotations import Grain
from tui.annotators.dates import trie
from tui.languages.date_words import DateWords

Roles = Mapping[str, object]
Key = TypeVar("Key")

_PLAIN = {
    "LAST": "last",
    "LAST_AFTER": "last_after",
    "NEXT": "next",
    "NEXT_AFTER": "next_after",
    "THIS": "this",
    "THIS_GENITIVE": "this_genitive",
    "THAT": "that",
    "THERE": "that_after",
    "SAME": "same",
    "PREVIOUS": "previous",
    "PREVIOUS_AFTER": "previous_after",
    "FOLLOWING": "following",
    "FOLLOWING_AFTER": "following_after",
    "LATEST": "latest",
    "YEAR_AGO": "year_ago",
    "AGO_BEFORE": "ago_before",
    "AGO": "ago_after",
    "AHEAD_BEFORE": "ahead_before",
    "AHEAD_MAYBE": "ahead_maybe",
    "AHEAD": "ahead_after",
    "LATER": "later",
    "EARLIER": "earlier",
    "LATER_LAST": "later_last",
    "EARLIER_LAST": "earlier_last",
    "MID": "mid",
    "ATTACK": "attacks",
    "DURING": "during",
    "EDGE": "edges",
    "OF": "of",
    "TO": "to",
    "AND": "and_",
    "FROM": "from_",
    "BETWEEN": "between",
    "ART": "articles",
    "AT": "at",
    "WITHIN": "within",
    "EVERY": "every",
    "DECADE_WORD": "decade_words",
    "FISCAL": "fiscal",
    "YEAR_WORD": "year_words",
    "HOURS": "hours",
    "OCLOCK": "clock_noun",
    "CLOCK_AT": "clock_at",
    "CLOCK_AT_ONLY": "clock_at_only",
    "SEASON_AT": "season_at",
    "ZONE": "zones",
    "TODAY": "today",
    "NOWADAYS": "nowadays",
    "STREET": "streets",
    "NAME_BEFORE": "name_before",
}
"""Roles without a meaning of their own, and the field of `DateWords` that lists their words."""

TRIGGERS = frozenset(
    """
    AGO ANCHORED CLOCK_AT_ONLY CLOCK_NAME DAY_PART DEICTIC FEAST FIXED HOURS MONTH OCLOCK PART PERIOD
    QUARTER_NAME SEASON TODAY UNIT WEEKDAY WEEKDAY_PART WEEKDAY_SHORT
    """.split()
)
"""Roles without which, numbers apart, no expression exists: only near these the text is read closely."""


def phrases(words: DateWords) -> dict[str, dict[str, object]]:
    """Every expression, as the language's data write it, with its roles and their meanings."""
    found: dict[str, dict[str, object]] = {}
    for role, phrase, value in _entries(words):
        found.setdefault(phrase, {})[role] = value
    return found


def forms(words: DateWords) -> dict[str, dict[str, object]]:
    """The same by every form in which an expression occurs: small, capitalised, in capitals."""
    found: dict[str, dict[str, object]] = {}
    for phrase, roles in phrases(words).items():
        for form in {phrase} if "CLOCK_NAME" in roles else trie.cases(phrase):
            found.setdefault(form, {}).update(roles)
    return found


def lines(text: str) -> list[str]:
    """The expressions of a list in the data: parted by commas, over one line or several."""
    return [expression for piece in text.split(",") if (expression := " ".join(piece.split()))]


def _entries(words: DateWords) -> Iterator[tuple[str, str, object]]:
    for role, attribute in _PLAIN.items():
        for phrase in lines(getattr(words, attribute)):
            yield role, phrase, True
    yield from _calendar(words)
    for number, phrase in _listed(words.numbers):
        yield "NUM", phrase, number
    for phrase in lines(words.one):
        yield "NUM", phrase, 1
        yield "ONE", phrase, 1
    for number, phrase in _listed(words.ordinals):
        yield "ORD", phrase, number
    for phrase in lines(words.clock_at) if words.dotted_hours else ():
        yield "DOT_AT", phrase, True
    for phrase in lines(words.plurals):
        yield "PLURAL", phrase, True
    for unit, phrase in _listed(words.units):
        grain = None if unit == "hour" else Grain(unit)
        yield "HOUR_UNIT" if grain is None else "UNIT", phrase, grain
        if unit in ("weekend", "quarter", "half", "century"):
            yield unit.upper(), phrase, grain
    for role, table in (
        ("PART", words.parts),
        ("SEASON", words.seasons),
        ("FEAST", words.feasts),
        ("NIGHT_TO", {"TNI": words.night_to}),
        ("FIXED", words.fixed),
        ("CLOCK_NAME", words.clock_times),
        ("HALF_DAY", words.half_days),
    ):
        for letters, phrase in _listed(table):
            yield role, phrase, letters
    for role, counts in (
        ("DEICTIC", words.deictic),
        ("ANCHORED", words.anchored),
        ("QUARTER_NAME", words.quarters),
        ("DECADE", words.decade_names),
        ("WEEKDAY_SHORT", words.short_weekdays),
    ):
        for count, phrase in _listed(counts):
            yield role, phrase, count
    for pair, text in words.day_parts.items():
        for phrase in lines(text):
            yield "DAY_PART", phrase, pair
    for (unit, count), text in words.periods.items():
        for phrase in lines(text):
            yield "PERIOD", phrase, (count, unit)


def _calendar(words: DateWords) -> Iterator[tuple[str, str, object]]:
    names = words.calendar
    for number, name in enumerate(names.months, 1):
        yield from _month(words, name, number)
    if words.short_months:
        for number, name in enumerate(names.short_months, 1):
            if name in names.months:
                continue
            bare = name.removesuffix(".")
            yield from _month(words, bare, number)
            yield from _month(words, bare + ".", number)
    for number, name in _listed(words.months):
        yield from _month(words, name, number)
    weekdays = [*enumerate(names.weekdays), *_listed(words.weekdays)]
    for number, name in weekdays:
        yield "WEEKDAY", name, number
        for ending, letters in words.weekday_parts.items():
            yield "WEEKDAY_PART", name + ending, (number, letters)


def _month(words: DateWords, name: str, number: int) -> Iterator[tuple[str, str, object]]:
    yield "MONTH", name, number
    if words.month_first:
        yield "MONTH_FIRST", name, number
    if name in lines(words.name_months):
        yield "MONTH_OR_NAME", name, number


def _listed(table: Mapping[Key, str]) -> Iterator[tuple[Key, str]]:
    for key, text in table.items():
        for phrase in lines(text):
            yield key, phrase
