"""Clock times and parts of the day."""

from __future__ import annotations

from tui.annotations import Grain
from tui.annotators.dates.grammar import Example, Row, Words
from tui.annotators.dates.rows.absolute import side
from tui.annotators.dates.tree import Clock, NoDate, Node, Part, Range, Shifted, Side, Weekday


def clock_time(words: Words) -> Node:
    hour, minute = words.numbers("TIME" if words.has("TIME") else "HOUR_DOT")
    return Clock(hour, minute)


def _time_in_part(words: Words) -> Node:
    hour, minute = words.numbers("TIME")
    return Clock(_of_day(hour, words.part()), minute)


def _of_day(hour: int, part: str) -> int:
    """The hour of the day for an hour of the clock's face in a part of the day."""
    if hour > 12:
        return hour
    afternoon = part in ("TAF", "TEV") or (part == "TNI" and hour >= 6)
    return hour % 12 + (12 if afternoon else 0)


def _named(words: Words) -> Node:
    hour, minute = str(words.value("CLOCK_NAME")).split(":")
    return Clock(int(hour), int(minute))


def _hour(words: Words) -> Node | None:
    hour = words.get("HOUR")
    if hour is None:
        hour = words.get("NUM")
    if hour is None or not 0 <= hour <= 24:
        return None
    return Clock(_of_day(hour, words.part()) if words.has("PART") else hour, 0)


def _hours(words: Words) -> Node | None:
    hours = words.all("HOUR")
    return Range(Clock(hours[0], 0), Clock(hours[1], 0)) if hours[0] < hours[1] else None


def _deictic(words: Words) -> Node:
    return Part(words.part(), Shifted(Grain.DAY, words.get("DEICTIC") or 0))


def _day_part(words: Words) -> Node:
    count, letters = words.count_and_name("DAY_PART")
    return Part(letters, Shifted(Grain.DAY, count))


def _this_part(words: Words) -> Node:
    return Part(words.part(), Shifted(Grain.DAY, 0))


def _weekday_part(words: Words) -> Node:
    if words.has("WEEKDAY_PART"):
        number, letters = words.count_and_name("WEEKDAY_PART")
        return Part(letters, Weekday(number, side(words)))
    this = Side.THIS if words.has("THIS") else None
    number = words.get("WEEKDAY") or 0
    anchored = words.has("FOLLOWING") or words.has("FOLLOWING_AFTER")
    return Part(
        words.part(),
        Weekday(number, Side.NEXT if anchored else side(words) or this, anchored=anchored),
    )


def _night_between(words: Words) -> Node | None:
    first, second = words.all("WEEKDAY")
    return Part(words.part(), Weekday(first)) if (second - first) % 7 == 1 else None


def _anchored_part(words: Words) -> Node:
    shift = words.get("ANCHORED") or 0
    if words.has("FOLLOWING") or words.has("FOLLOWING_AFTER") or words.has("NEXT"):
        shift = 1
    elif words.has("PREVIOUS") or words.has("PREVIOUS_AFTER"):
        shift = -1
    return Part(words.part(), Shifted(Grain.DAY, shift, anchored=True))


def _last_part(words: Words) -> Node:
    return Part(words.part(), Shifted(Grain.DAY, -1))


def _bare_part(words: Words) -> Node:
    return Part(words.part())


def _part_not_tomorrow(words: Words) -> Node | None:
    return Part(words.part()) if words.has("DEICTIC") else None


def _nothing(words: Words) -> Node:
    return NoDate()


CLOCK = (
    Row(
        "time in a part of the day",
        "TIME OF~WITHIN ART? PART",
        _time_in_part,
        (Example("fr", "Il a plu vers 3 h du matin.", "2025-03-12T03:00"),),
    ),
    Row(
        "hours from to",
        """
        BETWEEN ^HOUR HOURS~OCLOCK? AND HOUR HOURS~OCLOCK
        FROM ^HOUR HOURS~OCLOCK? TO HOUR HOURS~OCLOCK
        """,
        _hours,
        (Example("fr", "La rue sera fermée de 9 heures à 17 heures.", "2025-03-12T09:00/2025-03-12T17:00"),),
    ),
    Row(
        "hour",
        """
        HOUR HOURS OF ART? PART
        NUM HOURS OF ART? PART
        CLOCK_AT ^HOUR OF~WITHIN ART? PART
        CLOCK_AT ^NUM OF~WITHIN ART PART
        CLOCK_AT ^NUM HOURS !OF
        CLOCK_AT_ONLY ^HOUR !UNIT
        NUM OCLOCK OF? ART? PART
        NUM OCLOCK ZONE?
        """,
        _hour,
        (
            Example("fr", "Le match débutera à 17 heures.", "2025-03-12T17:00"),
            Example("en", "Doors open at 7 in the evening.", "2025-03-12T19:00"),
        ),
        0.9,
    ),
    Row(
        "noon",
        "CLOCK_NAME ZONE?",
        _named,
        (
            Example("fr", "Les rues seront fermées dès midi.", "2025-03-12T12:00"),
            Example("en", "Voting ends at noon.", "2025-03-12T12:00"),
        ),
        0.9,
    ),
    Row(
        "night between two weekdays",
        """
        PART OF ART? WEEKDAY TO ART? WEEKDAY
        PART BETWEEN ART? WEEKDAY AND ART? WEEKDAY
        PART FROM ART? WEEKDAY TO ART? WEEKDAY
        """,
        _night_between,
        (
            Example("fr", "Il a gelé dans la nuit de vendredi à samedi.", "2025-03-07TNI"),
            Example("en", "It froze in the night from Friday to Saturday.", "2025-03-07TNI"),
        ),
    ),
    Row(
        "weekday and part of day",
        """
        THIS~LAST~NEXT~FOLLOWING WEEKDAY WITHIN? ART? PART
        THIS~LAST~NEXT~FOLLOWING WEEKDAY_PART
        WEEKDAY WITHIN EDGE OF? ART? PART
        WEEKDAY LAST_AFTER~NEXT_AFTER WITHIN ART? PART
        WEEKDAY WITHIN? ART? -?PART LAST_AFTER~NEXT_AFTER~FOLLOWING_AFTER?
        WEEKDAY_PART LAST_AFTER~NEXT_AFTER?
        """,
        _weekday_part,
        (
            Example("fr", "Le train a été vu lundi soir.", "2025-03-10TEV"),
            Example("en", "They met on Monday afternoon.", "2025-03-10TAF"),
        ),
    ),
    Row(
        "yesterday evening",
        """
        DEICTIC~TODAY WEEKDAY? WITHIN? ART? PART
        DEICTIC~TODAY WITHIN EDGE OF? ART? PART
        """,
        _deictic,
        (
            Example("fr", "L'orage a éclaté hier soir.", "2025-03-11TEV"),
            Example("en", "The storm broke yesterday afternoon.", "2025-03-11TAF"),
        ),
        0.98,
    ),
    Row(
        "tonight",
        "DAY_PART",
        _day_part,
        (Example("en", "The shuttle lands tonight.", "2025-03-12TNI"),),
    ),
    Row(
        "that evening",
        """
        THIS PART THERE
        THIS SAME PART
        THAT SAME? PART
        SAME PART
        PART SAME
        ANCHORED OF? ART? PART
        FOLLOWING PART
        PART FOLLOWING_AFTER
        NEXT PART
        PREVIOUS PART
        PART PREVIOUS_AFTER
        """,
        _anchored_part,
        (
            Example("fr", "Il arriva le 3 mai 2001. Ce soir-là, il chanta.", "2001-05-03TEV"),
            Example("en", "He came on 3 May 2001. The next morning he left.", "2001-05-04TMO"),
        ),
        0.9,
    ),
    Row(
        "night before publication",
        """
        LAST PART
        PART LAST_AFTER
        """,
        _last_part,
        (Example("fr", "Deux voitures ont brûlé la nuit dernière.", "2025-03-11TNI"),),
    ),
    Row(
        "this morning",
        "THIS PART",
        _this_part,
        (
            Example("fr", "Le courant est revenu ce matin.", "2025-03-12TMO"),
            Example("en", "Power came back this morning.", "2025-03-12TMO"),
        ),
    ),
    Row(
        "in the evening",
        """
        WITHIN ART? ^PART !OF~FROM~NIGHT_TO
        EDGE OF? ART? ^PART !OF~FROM~NIGHT_TO
        """,
        _bare_part,
        (Example("fr", "Il est tombé dans la nuit.", "2025-03-12TNI"),),
        0.8,
    ),
    Row(
        "morning, where the word without an article means tomorrow",
        "ART ^PART",
        _part_not_tomorrow,
        (
            Example("es", "Llovió en la mañana del lunes.", "2025-03-10TMO"),
            Example("es", "Llegaron a primera hora de la mañana de ayer.", "2025-03-11TMO"),
            Example("es", "Llegarán mañana.", "2025-03-13"),
        ),
        0.8,
    ),
)
