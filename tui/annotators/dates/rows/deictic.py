"""Dates seen from publication or from a date just named: "yesterday", "last week", "that year"."""

from __future__ import annotations

from tui.annotations import Grain
from tui.annotators.dates.grammar import Example, Row, Words
from tui.annotators.dates.rows.absolute import side
from tui.annotators.dates.rows.counted import LONG_UNITS, shifted, unit_of
from tui.annotators.dates.tree import (
    Fields,
    NoDate,
    Node,
    Shifted,
    Side,
    Today,
    Weekday,
    Weekend,
)


def _today(words: Words) -> Node:
    return Today()


def _deictic(words: Words) -> Node:
    return Shifted(Grain.DAY, words.get("DEICTIC") or 0)


def _period_word(words: Words) -> Node:
    count, unit = words.count_and_name("PERIOD")
    return Shifted(Grain(unit), count)


def _anchored_day(words: Words) -> Node:
    return Shifted(Grain.DAY, words.get("ANCHORED") or 0, anchored=True)


def _weekday(words: Words) -> Node:
    number = words.get("WEEKDAY" if words.has("WEEKDAY") else "WEEKDAY_SHORT") or 0
    if words.has("FOLLOWING") or words.has("FOLLOWING_AFTER"):
        return Weekday(number, Side.NEXT, anchored=True)
    if words.has("PREVIOUS") or words.has("PREVIOUS_AFTER"):
        return Weekday(number, Side.LAST, anchored=True)
    return Weekday(number, side(words) or (Side.THIS if words.has("THIS") else None))


def _weekday_of_week(words: Words) -> Node | None:
    if unit_of(words) is not Grain.WEEK:
        return None
    week = side(words)
    return Weekday(words.get("WEEKDAY") or 0, week=week.value if week is not None else 0)


def _month(words: Words) -> Node | None:
    this = Side.THIS if words.has("THIS") else None
    return Fields(month=words.get("MONTH"), side=side(words) or this)


def _this_unit(words: Words) -> Node | None:
    unit = unit_of(words)
    if unit is Grain.WEEKEND:
        return Weekend(Side.THIS)
    if unit in (Grain.DAY, *LONG_UNITS):
        return NoDate()
    return Shifted(unit, 0, genitive=words.has("THIS_GENITIVE"))


def _last_unit(words: Words) -> Node | None:
    unit = unit_of(words)
    if unit is Grain.CENTURY:
        return Shifted(unit, -1)
    return NoDate() if unit in (Grain.DAY, *LONG_UNITS) else shifted(unit, -1)


def _next_unit(words: Words) -> Node | None:
    unit = unit_of(words)
    if unit in LONG_UNITS:
        return NoDate()
    return Shifted(unit, 1, anchored=True) if unit is Grain.DAY else shifted(unit, 1)


def _unit_of_anchor(words: Words) -> Node | None:
    unit = unit_of(words)
    count = 0
    if any(map(words.has, ("FOLLOWING", "FOLLOWING_AFTER", "NEXT", "LATER_LAST"))):
        count = 1
    elif any(map(words.has, ("PREVIOUS", "PREVIOUS_AFTER", "EARLIER_LAST"))):
        count = -1
    if unit is Grain.WEEKEND:
        return Weekend(Side(count))
    return None if unit in LONG_UNITS else Shifted(unit, count, anchored=True)


def _edge(words: Words) -> Node | None:
    if words.has("LAST_AFTER"):
        return _last_unit(words)
    if words.has("NEXT_AFTER"):
        return _next_unit(words)
    unit = unit_of(words)
    if unit is Grain.WEEKEND:
        return Weekend()
    return None if unit in (Grain.DAY, *LONG_UNITS) else Shifted(unit, 0)


def _weekend(words: Words) -> Node:
    return Weekend(side(words))


DEICTIC = (
    Row(
        "weekday of a week",
        """
        WEEKDAY OF? ART? LAST~NEXT~THIS UNIT
        WEEKDAY OF? ART? UNIT LAST_AFTER~NEXT_AFTER
        LAST~NEXT~THIS UNIT WEEKDAY
        """,
        _weekday_of_week,
        (
            Example("fr", "La cour se réunira le mardi de la semaine prochaine.", "2025-03-18"),
            Example("en", "They meet again on Friday of next week.", "2025-03-21"),
            Example("nl", "Hij had vorige week dinsdag gewaarschuwd.", "2025-03-04"),
        ),
    ),
    Row(
        "tomorrow, Saturday",
        "DEICTIC~TODAY ,?WEEKDAY",
        _deictic,
        (Example("fr", "Le bal aura lieu après-demain vendredi.", "2025-03-14"),),
        0.97,
    ),
    Row(
        "today",
        "TODAY",
        _today,
        (
            Example("fr", "Le préfet a annoncé aujourd'hui la fermeture du pont.", "2025-03-12"),
            Example("en", "The company said today that it would close.", "2025-03-12"),
        ),
        0.9,
    ),
    Row(
        "yesterday",
        "DEICTIC",
        _deictic,
        (
            Example("fr", "Le col a été fermé hier.", "2025-03-11"),
            Example("en", "The pass was closed yesterday.", "2025-03-11"),
        ),
        0.99,
    ),
    Row(
        "the day before",
        "ANCHORED",
        _anchored_day,
        (
            Example("fr", "Parti le 3 mai 2001, il revint le lendemain.", "2001-05-04"),
            Example("en", "They left on 3 May 2001 and came back the day after.", "2001-05-04"),
        ),
        0.9,
    ),
    Row(
        "last year, in one word",
        "PERIOD",
        _period_word,
        (Example("fr", "Les ventes ont baissé l'an passé.", "2024"),),
    ),
    Row(
        "weekday with last or next",
        """
        THIS LAST~NEXT? WEEKDAY~WEEKDAY_SHORT
        LAST~NEXT~FOLLOWING~PREVIOUS WEEKDAY~WEEKDAY_SHORT
        WEEKDAY~WEEKDAY_SHORT LAST_AFTER~NEXT_AFTER~FOLLOWING_AFTER~PREVIOUS_AFTER
        ART ^WEEKDAY_SHORT !WORD~NUM
        """,
        _weekday,
        (
            Example("fr", "Il avait promis le contraire mercredi dernier.", "2025-03-05"),
            Example("en", "The council voted last Wednesday.", "2025-03-05"),
        ),
        0.97,
    ),
    Row(
        "month with last or next",
        """
        THIS LAST~NEXT? MONTH
        LAST~NEXT MONTH
        MONTH LAST_AFTER~NEXT_AFTER
        """,
        _month,
        (
            Example("fr", "Le mouvement a été créé en avril dernier.", "2024-04"),
            Example("en", "It was founded last April.", "2024-04"),
        ),
    ),
    Row(
        "that year",
        """
        THIS UNIT!PLURAL THERE
        THIS SAME UNIT!PLURAL
        THAT SAME? UNIT!PLURAL
        SAME UNIT!PLURAL
        UNIT!PLURAL SAME
        FOLLOWING UNIT!PLURAL
        UNIT!PLURAL FOLLOWING_AFTER
        PREVIOUS UNIT!PLURAL
        UNIT!PLURAL PREVIOUS_AFTER
        ART ^UNIT!PLURAL LATER_LAST~EARLIER_LAST !WORD~ART~OF~THIS~THAT~NUM~UNIT!PLURAL~PART
        """,
        _unit_of_anchor,
        (
            Example("fr", "Élu en mai 2001, il démissionna l'année suivante.", "2002"),
            Example("en", "The plant burned down in 1968 and was rebuilt that year.", "1968"),
        ),
        0.9,
    ),
    Row(
        "this week",
        "THIS UNIT!PLURAL",
        _this_unit,
        (
            Example("fr", "Les négociations reprendront cette semaine.", "2025-W11"),
            Example("en", "Output has fallen this month.", "2025-03"),
        ),
    ),
    Row(
        "last week",
        """
        THIS LAST UNIT!PLURAL
        LAST UNIT!PLURAL
        UNIT!PLURAL LAST_AFTER
        """,
        _last_unit,
        (
            Example("fr", "Il a été suspendu la semaine dernière.", "2025-W10"),
            Example("en", "Prices rose by 5 per cent last year.", "2024"),
            Example("fr", "La ligne fut ouverte au siècle dernier.", "19XX"),
        ),
    ),
    Row(
        "next month",
        """
        THIS NEXT UNIT!PLURAL
        NEXT UNIT!PLURAL
        UNIT!PLURAL NEXT_AFTER
        """,
        _next_unit,
        (
            Example("fr", "Un accord pourrait être conclu le mois prochain.", "2025-04"),
            Example("en", "The report will be published next month.", "2025-04"),
        ),
    ),
    Row(
        "end of the month",
        "EDGE OF? ART? ^UNIT (LAST_AFTER~NEXT_AFTER|!AGO~LATER~EARLIER~NUM~YEAR)",
        _edge,
        (
            Example("fr", "Le guichet fermera d'ici à la fin du mois.", "2025-03"),
            Example("en", "A ruling is due by the end of the year.", "2025"),
        ),
        0.9,
    ),
    Row(
        "weekend",
        """
        WEEKEND LAST_AFTER~NEXT_AFTER
        ART~AT~WITHIN ^WEEKEND !OF
        """,
        _weekend,
        (Example("fr", "Deux vols ont eu lieu pendant le week-end.", "2025-W10-WE"),),
        0.9,
    ),
)
