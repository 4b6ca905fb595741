"""Expressions that stand side by side and are one mention: a day and its time, ranges."""

from __future__ import annotations

from dataclasses import replace

from tui.annotations import Grain
from tui.annotators.dates.grammar import Example, Row, Words
from tui.annotators.dates.tree import (
    Clock,
    Fields,
    Node,
    Part,
    Period,
    Range,
    Season,
    Shifted,
    Today,
    Weekday,
    Weekend,
)


def _moment(words: Words) -> Node | None:
    nodes = words.nodes()
    clock = next((node for node in nodes if isinstance(node, Clock)), None)
    day = next((node for node in nodes if not isinstance(node, Clock)), None)
    if clock is None or day is None:
        return None
    if isinstance(day, Part) and day.letters == "TNI" and clock.hour < 12:
        return None
    return replace(clock, day=day.day if isinstance(day, Part) else day)


def _part_of_day(words: Words) -> Node | None:
    return Part(words.part(), words.nodes()[-1])


def _night_from(words: Words) -> Node | None:
    last = words.nodes()[-1]
    day = words.get("DAY")
    if day is None or not isinstance(last, Fields):
        return Part(words.part(), words.nodes()[-2])
    return Part(words.part(), replace(last, day=day, weekday=None))


def _night_to(words: Words) -> Node | None:
    return Part(words.part(), Shifted(Grain.DAY, -1, base=words.nodes()[-1]))


def _day_before_month(words: Words) -> Node | None:
    day, last = words.get("DAY"), words.nodes()[-1]
    return replace(last, day=day, weekday=None) if isinstance(last, Fields) else None


def _with_year(words: Words) -> Node | None:
    first, year = words.nodes()
    if isinstance(year, Shifted) and year.count == 0 and not (year.genitive or words.has("OF")):
        return None
    if isinstance(first, Period | Season) and isinstance(year, Shifted):
        return replace(first, year=year)
    if isinstance(first, Fields) and isinstance(year, Shifted):
        return replace(first, year=year)
    return None


def _years_ago_today(words: Words) -> Node | None:
    years, day = words.nodes()
    if not isinstance(years, Shifted) or years.count >= 0 or not isinstance(day, Shifted | Today | Weekday):
        return None
    return replace(years, base=day)


def _weekend_of(words: Words) -> Node:
    return Weekend(of=words.nodes()[-1])


def _range(words: Words) -> Node | None:
    first, last = words.nodes()
    if isinstance(first, Clock) != isinstance(last, Clock):
        return None
    if isinstance(first, Clock) and isinstance(last, Clock) and last.day is None:
        last = replace(last, day=first.day)
    return Range(first, last)


def _days(words: Words) -> Node | None:
    day, node = words.get("DAY"), words.nodes()[0]
    if day is None or not isinstance(node, Fields):
        return None
    other = replace(node, day=day, weekday=None)
    if words.tokens[0].node is node or words.tokens[-1].node is not node:
        return Range(node, other) if (node.day or 0) < day else None
    return Range(other, node) if day < (node.day or 0) else None


MOMENTS = (
    Row(
        "day and time",
        """
        X_DAY ,?AT~CLOCK_AT~ART? ART? X_TIME !X_DAY
        X_DAY_PART AT~CLOCK_AT~ART? ART? X_TIME
        X_TIME ,?AT~ART? ART? X_DAY~X_DAY_PART
        """,
        _moment,
        (
            Example("fr", "Le voilier a lancé un appel lundi à 22 h 40.", "2025-03-10T22:40"),
            Example("en", "An explosion shook the depot at 5:40 a.m. on Tuesday.", "2025-03-11T05:40"),
        ),
    ),
    Row(
        "night from one date to the next",
        """
        PART~X_PART FROM~OF ART? DAY TO ART? X_DATE
        PART~X_PART FROM~OF ART? X_DATE TO ART? X_DATE
        """,
        _night_from,
        (Example("fr", "Il a gelé dans la nuit du 3 au 4 mars.", "2025-03-03TNI"),),
    ),
    Row(
        "night to a day",
        "PART~X_PART NIGHT_TO ART? X_DAY",
        _night_to,
        (Example("de", "In der Nacht zum Samstag hat es gebrannt.", "2025-03-07TNI"),),
    ),
    Row(
        "part of a day",
        """
        PART~X_PART OF~FROM ART? X_DAY
        PART~X_PART X_DAY
        """,
        _part_of_day,
        (
            Example("fr", "La matinée de lundi a été calme.", "2025-03-10TMO"),
            Example("en", "On the night of 3 March the dyke gave way.", "2025-03-03TNI"),
        ),
    ),
    Row(
        "day before a month named once",
        """
        DAY$ (,DAY)* ,?AND ART? X_DATE
        DAY$ ,X_DATE
        DAY$ ,ART X_DATE
        """,
        _day_before_month,
        (Example("fr", "Deux répétitions auront lieu les 5 et 7 avril.", "2025-04-05"),),
    ),
    Row(
        "date in a year counted",
        """
        X_NO_YEAR~X_OPEN_DATE~X_OPEN_MONTH ,?OF? ART? X_YEAR_COUNTED
        """,
        _with_year,
        (
            Example("de", "Der Vertrag wurde im April dieses Jahres unterzeichnet.", "2025-04"),
            Example("fr", "Il fut élu en mars de l'année dernière.", "2024-03"),
            Example("en", "Little growth is expected in the second half of this year.", "2025-H2"),
        ),
    ),
    Row(
        "years ago today",
        """
        X_YEAR_COUNTED X_WEEK_OR_MONTH
        X_YEAR_COUNTED X_DAY
        """,
        _years_ago_today,
        (
            Example("en", "The wall was built 30 years ago this month.", "1995-03"),
            Example("en", "He died three years ago today.", "2022-03-12"),
        ),
        0.85,
    ),
    Row(
        "weekend of a date",
        "WEEKEND OF ART? X_DATE",
        _weekend_of,
        (Example("en", "Traffic was heavy on the weekend of 23 August 2014.", "2014-W34-WE"),),
    ),
)

RANGES = (
    Row(
        "days of a month",
        """
        DAY TO X_DATE
        DAY -X_DATE
        BETWEEN ART? ^DAY AND ART? X_DATE
        X_DATE -DAY
        FROM X_OPEN_DATE TO DAY
        """,
        _days,
        (
            Example("fr", "Le festival se tiendra du 12 au 15 avril.", "2025-04-12/2025-04-15"),
            Example("en", "The ministers will meet on June 8-9.", "2025-06-08/2025-06-09"),
        ),
    ),
    Row(
        "from one date to another",
        """
        FROM ART? ^X TO ART? X
        BETWEEN ART? ^X AND ART? X
        X_DATE TO ART? X_DATE
        X_DAY TO ART? X_DATE
        X_DATE -X_DATE
        X_MONTH TO X_MONTH
        X_MONTH -X_MONTH
        X_WEEKDAY TO X_WEEKDAY
        X_WEEKDAY -X_WEEKDAY
        X_TIME TO X_TIME
        X_TIME -X_TIME
        X_MOMENT TO X_TIME
        """,
        _range,
        (
            Example("fr", "La piscine sera fermée de septembre à novembre.", "2025-09/2025-11"),
            Example("en", "Pitches can be booked from May to July.", "2025-05/2025-07"),
        ),
    ),
)
