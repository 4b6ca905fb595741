"""The type of ``tui/languages/<code>/dates.py``: how a language names days and times.

Every string holds expressions parted by commas, sorted, each in the case in which it is usually
written: one written small is found in any case, one with a capital only with a capital. Blanks
stand for any blank, straight apostrophes and hyphens for typographic ones too.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

Counts = Mapping[int, str]
"""A number, and the expressions that stand for it."""
Kinds = Mapping[str, str]
"""A value of TIMEX3 or a grain, and the expressions that stand for it."""


@dataclass(frozen=True, slots=True)
class CalendarNames:
    """Names from the CLDR: months from January, weekdays from Monday."""

    months: tuple[str, ...]
    short_months: tuple[str, ...]
    weekdays: tuple[str, ...]
    short_weekdays: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Tense:
    """How a clause shows that it speaks of the past, the future, or the present.

    ``words`` are verb forms and adverbs; ``endings`` mark a form by its end, ``not_words`` are the
    exceptions. ``before`` are prepositions and phrases that count when they stand right before the date.
    """

    words: str = ""
    endings: str = ""
    not_words: str = ""
    before: str = ""
    sure_before: str = ""
    """Those that count whatever the verb says: "d'ici"."""
    lasting: str = ""
    """Verbs of a state, which lasts until what "until" names: "is (closed until Friday)"."""
    always_before: str = ""
    """Those that do so before an appointment only: "for (Friday)", not "for (the third quarter)"."""


@dataclass(frozen=True, slots=True)
class DateWords:
    """Temporal expressions of a language."""

    calendar: CalendarNames
    month_first: bool = False
    """Whether 04/28/2018 is April, and "April 28" is written as well as "28 April"."""
    short_months: bool = True
    """Whether the CLDR's abbreviations of months, with or without a full stop, are unmistakable."""
    months: Counts = field(default_factory=dict)
    """Further names of months (1 to 12)."""
    weekdays: Counts = field(default_factory=dict)
    """Further names of weekdays (0 is Monday)."""
    short_weekdays: Counts = field(default_factory=dict)
    """Names of weekdays that are other words too, and count only beside an article or "last"."""
    weekday_parts: Mapping[str, str] = field(default_factory=dict)
    """Parts of the day that are joined to a weekday's name in one word ("Montagabend"): the ending."""

    numbers: Counts = field(default_factory=dict)
    one: str = ""
    """The indefinite article where it counts: "a year ago"."""
    ordinals: Counts = field(default_factory=dict)
    ordinal_endings: str = ""
    """What makes an ordinal of a number in digits: "er", "th", "º"."""
    ordinal_stop: bool = False
    """Whether "3." is the third."""

    units: Kinds = field(default_factory=dict)
    """By grain: day, weekend, week, month, quarter, half, year, decade, century, hour."""
    plurals: str = ""
    """Those of them that stand for several: "the coming weeks" are no date."""
    parts: Kinds = field(default_factory=dict)
    """By TIMEX3: TMO, TAF, TEV, TNI."""
    day_parts: Mapping[tuple[int, str], str] = field(default_factory=dict)
    """Words for a part of a day counted from publication: (0, "TNI") "tonight"."""
    seasons: Kinds = field(default_factory=dict)
    """By TIMEX3: SP, SU, FA, WI."""
    feasts: Kinds = field(default_factory=dict)
    """By the names in `tui.annotators.dates.feasts`."""
    fixed: Kinds = field(default_factory=dict)
    """Names of one day in history: its value, and the names."""

    deictic: Counts = field(default_factory=dict)
    """Days counted from publication."""
    today: str = ""
    """Publication's day, unless it means "nowadays"."""
    today_is_vague: bool = True
    """Whether "today" in the present tense means "nowadays" rather than a day."""
    vague_today_begins: bool = False
    """Whether it means so only at the beginning of its clause, or where it owns a noun ("today's youth")."""
    nowadays: str = ""
    """Phrases with "today" in them that mean "nowadays"."""
    anchored: Counts = field(default_factory=dict)
    """Days counted from the last day named in the text."""
    periods: Mapping[tuple[str, int], str] = field(default_factory=dict)
    """Whole expressions for a unit counted from publication: ("year", -1) "l'an dernier" in one word."""

    last: str = ""
    """What makes the noun after it the last one; ``last_after`` stands behind its noun."""
    last_after: str = ""
    next: str = ""
    next_after: str = ""
    this: str = ""
    this_genitive: str = ""
    """Those of them that are genitives beside "year": "April dieses Jahres"."""
    that: str = ""
    """Demonstratives that point into the text, where they differ from ``this``."""
    that_after: str = ""
    """Endings that make a demonstrative point into the text: "-là"."""
    same: str = ""
    previous: str = ""
    """What makes the noun after it the one before the date just named."""
    previous_after: str = ""
    following: str = ""
    following_after: str = ""
    latest: str = ""
    """The one just named or just over, before or after its noun: "the latest quarter"."""
    year_ago: str = ""
    """What makes a period the one a year before: "year-earlier"."""

    ago_before: str = ""
    ago_after: str = ""
    ahead_before: str = ""
    ahead_after: str = ""
    ahead_maybe: str = ""
    """Prepositions that count ahead only in a clause about the future: "in (three weeks)"."""
    later: str = ""
    earlier: str = ""

    later_last: str = ""
    """The same, if nothing follows that it could belong to: "deux ans après", not "après la guerre"."""
    earlier_last: str = ""

    mid: str = ""
    """What stands before a month as a part of the mention: "mi-(mars)"."""
    edges: str = ""
    """Words for a part of a period that do not change the value: start, middle, end."""
    of: str = ""
    to: str = ""
    and_: str = ""
    from_: str = ""
    between: str = ""
    articles: str = ""
    at: str = ""
    """Prepositions that may join a day and a clock time, or stand before either."""
    within: str = ""
    """Prepositions before a part of the day that anchor it on the day just named: "dans (la nuit)"."""
    during: str = ""
    """What makes a duration of a count of units: "seit (drei Wochen)"."""
    every: str = ""
    """What makes a habit of a date: "every", "tous les"."""
    decade_words: str = ""
    """Nouns before the number of a decade: "années"."""
    decade_names: Counts = field(default_factory=dict)
    """Adjectives for a decade by its tens: 50 "fünfziger"."""
    decade_endings: str = ""
    """Endings after it: "s" in "1990s"."""
    fiscal: str = ""
    """Nouns before a business year, which belong to the mention: "exercice", "fiscal"."""
    year_words: str = ""
    """The noun that may stand before a year in digits: "el año 1990"."""

    quarters: Counts = field(default_factory=dict)
    """Short names of quarters: "Q3"."""
    night_to: str = ""
    """Prepositions that make a night the one before the day after them: "Nacht zum"."""

    hours: str = ""
    """Nouns that may count hours or tell the time."""
    dotted_hours: bool = False
    """Whether "alle 7.20" is a time: hours and minutes are parted by a full stop."""
    clock_noun: str = ""
    """Nouns that make a number a clock time: "o'clock", "Uhr"."""
    clock_at_only: str = ""
    """Prepositions that make a bare number a clock time: "alle (16)"."""
    clock_at: str = ""
    """Prepositions that make a number with a noun of hours a time, not a duration."""
    clock_times: Kinds = field(default_factory=dict)
    """Names of clock times: "12:00" noon."""
    half_days: Kinds = field(default_factory=dict)
    """am and pm: what is said after an hour for the first and the second half of the day."""
    zones: str = ""

    year_before: str = ""
    """Words that make a number of four digits after them a year: "en", "in", "since"."""
    year_weak: str = ""
    """Words that do so unless a noun follows that can be counted: "of", "de"."""
    not_counted: str = ""
    """Words that look like a noun in the plural and are none."""
    counted: str = ""
    """Further words after which four digits are a quantity."""
    result_before: str = ""
    """Words before the result of a match that is written like a time: "mit (21:34)"."""
    count_before: str = ""
    """Words that make it a quantity: "some", "quelque"."""
    names_with_years: str = ""
    """Nouns after which a number of four digits names a thing, not a year: "Agenda", "Route"."""
    capital_nouns: bool = False
    """Whether all nouns are written with a capital."""
    plural_endings: str = ""
    """Endings of a noun that a number of four digits before it counts."""
    streets: str = ""
    games: str = ""
    """Words of a sentence about a match, in which a "half" is none of a year."""
    titles_after: str = ""
    """Nouns after a weekday that make a title of both: "(Sunday) Herald"."""
    events: str = ""
    """Capitalised nouns before a year that it belongs to: "(Conference) 2010"."""
    year_owners: str = ""
    """Words between which and a plural noun four digits are a year all the same: "the (2008 elections)"."""
    name_months: str = ""
    """Names of months that are also names of people or other words."""
    month_before: str = ""
    """Words after which such a name is a month all the same: "in (May)"."""
    capital_names: bool = False
    """Whether names of months and weekdays are written with a capital."""
    habit_articles: str = ""
    """What stands before a weekday's name alone only for a habit: "le (jeudi)"."""
    season_at: str = ""
    """What stands before a season that is a date: "in", "since"."""
    name_before: str = ""
    """Words before a month's or weekday's name that make it a person's: "Mme"."""

    past: Tense = field(default_factory=Tense)
    future: Tense = field(default_factory=Tense)
    present: Tense = field(default_factory=Tense)
    infinitive: str = ""
    """What marks an infinitive: "to"."""
    infinitive_endings: str = ""
    attacks: str = ""
    """Nouns that make the 11th of September that of 2001."""
    clause_starts: str = ""
    """Words that begin another clause."""
