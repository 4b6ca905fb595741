"""Dates counted from publication or from a date just named, and names of periods without a year."""

from __future__ import annotations

from tui.annotations import Grain
from tui.annotators.dates.grammar import Example, Row, Words
from tui.annotators.dates.rows.absolute import side
from tui.annotators.dates.tree import (
    Feast,
    Fields,
    Fixed,
    NoDate,
    Node,
    Period,
    Season,
    Shifted,
    Side,
    Today,
    Weekday,
    Weekend,
)

_LONG = {Grain.DECADE: 10, Grain.CENTURY: 100}


def _unit(words: Words) -> Grain:
    unit = words.value("UNIT")
    assert isinstance(unit, Grain)
    return unit


def _shifted(unit: Grain, count: int, anchored: bool = False, keeps_grain: bool = False) -> Node | None:
    if unit is Grain.WEEKEND:
        return Weekend(Side.LAST if count < 0 else Side.NEXT) if abs(count) == 1 else None
    if unit in _LONG:
        return Shifted(Grain.YEAR, count * _LONG[unit], anchored)
    return Shifted(unit, count, anchored, keeps_grain) if abs(count) < 10_000 else None


def _today(words: Words) -> Node:
    return Today()


def _deictic(words: Words) -> Node:
    return Shifted(Grain.DAY, words.get("DEICTIC") or 0)


def _period_word(words: Words) -> Node:
    unit, count = words.value("PERIOD")  # type: ignore[misc]
    return Shifted(unit, count)


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
    if _unit(words) is not Grain.WEEK:
        return None
    week = side(words)
    return Weekday(words.get("WEEKDAY") or 0, week=week.value if week is not None else 0)


def _month(words: Words) -> Node | None:
    this = Side.THIS if words.has("THIS") else None
    return Fields(month=words.get("MONTH"), side=side(words) or this)


def _ago(words: Words) -> Node | None:
    return _shifted(_unit(words), -(words.get("NUM") or 0))


def _hours_ago(words: Words) -> Node | None:
    hours = words.get("NUM") or 0
    return Shifted(Grain.DAY, -hours // 24) if hours % 24 == 0 and hours else None


def _ahead(words: Words) -> Node | None:
    return _shifted(_unit(words), words.get("NUM") or 0)


def _later(words: Words) -> Node | None:
    return _shifted(_unit(words), words.get("NUM") or 1, anchored=True, keeps_grain=True)


def _earlier(words: Words) -> Node | None:
    return _shifted(_unit(words), -(words.get("NUM") or 1), anchored=True, keeps_grain=True)


def _year_ago(words: Words) -> Node:
    if words.has("YEAR_AGO") and (words.has("QUARTER") or words.has("HALF")):
        return Period(Grain.HALF if words.has("HALF") else Grain.QUARTER, None, years_back=1)
    return Shifted(Grain.YEAR, -1, anchored=True, keeps_grain=True)


def _this_unit(words: Words) -> Node | None:
    unit = _unit(words)
    if unit is Grain.WEEKEND:
        return Weekend(Side.THIS)
    return NoDate() if unit in (Grain.DAY, *_LONG) else Shifted(unit, 0)


def _last_unit(words: Words) -> Node | None:
    unit = _unit(words)
    return NoDate() if unit in (Grain.DAY, *_LONG) else _shifted(unit, -1)


def _next_unit(words: Words) -> Node | None:
    unit = _unit(words)
    return Shifted(unit, 1, anchored=True) if unit is Grain.DAY else _shifted(unit, 1)


def _unit_of_anchor(words: Words) -> Node | None:
    unit = _unit(words)
    count = 0
    if any(map(words.has, ("FOLLOWING", "FOLLOWING_AFTER", "NEXT", "LATER_LAST"))):
        count = 1
    elif any(map(words.has, ("PREVIOUS", "PREVIOUS_AFTER", "EARLIER_LAST"))):
        count = -1
    if unit is Grain.WEEKEND:
        return Weekend(Side(count))
    return None if unit in _LONG else Shifted(unit, count, anchored=True)


def _edge(words: Words) -> Node | None:
    if words.has("LAST_AFTER"):
        return _last_unit(words)
    if words.has("NEXT_AFTER"):
        return _next_unit(words)
    unit = _unit(words)
    if unit is Grain.WEEKEND:
        return Weekend()
    return None if unit in (Grain.DAY, *_LONG) else Shifted(unit, 0)


def numbered_period(words: Words) -> Node | None:
    grain = Grain.HALF if words.has("HALF") else Grain.QUARTER
    number = words.get("QUARTER_NAME") or words.get("ORD")
    if words.has("LAST") or number == -1:
        number = 2 if grain is Grain.HALF else 4
    if number is None or not 1 <= number <= (2 if grain is Grain.HALF else 4):
        return None
    year = words.get("YEAR")
    return Period(grain, number, Fixed(str(year), Grain.YEAR) if year is not None else None)


def _latest(words: Words) -> Node:
    return Period(Grain.HALF if words.has("HALF") else Grain.QUARTER, None)


def _season(words: Words) -> Node:
    year = words.get("YEAR")
    this = Side.THIS if words.has("THIS") else None
    return Season(
        str(words.value("SEASON")),
        Fixed(str(year), Grain.YEAR) if year is not None else None,
        side(words) or this,
        anchored=words.has("FOLLOWING") or words.has("FOLLOWING_AFTER"),
    )


def _weekend(words: Words) -> Node:
    return Weekend(side(words))


def _feast(words: Words) -> Node:
    this = Side.THIS if words.has("THIS") else None
    return Feast(str(words.value("FEAST")), words.get("YEAR"), side(words) or this)


COUNTED = (
    Row(
        "year-earlier period",
        """
        SAME UNIT NUM UNIT AGO~EARLIER
        SAME UNIT OF ART? UNIT PREVIOUS_AFTER~LAST_AFTER
        SAME UNIT LAST UNIT
        YEAR_AGO QUARTER~HALF
        YEAR_AGO UNIT
        YEAR_AGO
        """,
        _year_ago,
        (Example("en", "Third-quarter profit exceeded that of the year-earlier quarter.", "2023-Q3"),),
        0.8,
    ),
    Row(
        "years ago",
        """
        AGO_BEFORE NUM UNIT
        NUM UNIT AGO
        """,
        _ago,
        (
            Example("fr", "Il y a trois mois, le pont a été fermé.", "2024-12"),
            Example("en", "The bridge was closed three weeks ago.", "2025-W08"),
        ),
    ),
    Row(
        "24 hours ago",
        """
        AGO_BEFORE NUM HOUR_UNIT
        NUM HOUR_UNIT AGO
        """,
        _hours_ago,
        (Example("en", "The boat was seen 48 hours ago.", "2025-03-10"),),
        0.85,
    ),
    Row(
        "in ten days",
        """
        AHEAD_BEFORE NUM UNIT
        NUM UNIT AHEAD
        """,
        _ahead,
        (
            Example("fr", "Le pont rouvrira dans dix jours.", "2025-03-22"),
            Example("en", "The plans are due three days from now.", "2025-03-15"),
        ),
    ),
    Row(
        "later",
        """
        NUM UNIT LATER
        NUM UNIT LATER_LAST !WORD~ART~OF~THIS~NUM~UNIT~PART
        """,
        _later,
        (
            Example("fr", "Fermé le 3 mai 2001, il rouvrit deux jours plus tard.", "2001-05-05"),
            Example("en", "It closed on 3 May 2001 and opened two days later.", "2001-05-05"),
        ),
        0.9,
    ),
    Row(
        "earlier",
        """
        NUM UNIT EARLIER
        NUM UNIT EARLIER_LAST !WORD~ART~OF~THIS~NUM~UNIT~PART
        """,
        _earlier,
        (
            Example("fr", "Les ventes du troisième trimestre dépassent celles d'un an plus tôt.", "2023-Q3"),
            Example("en", "Sales in the third quarter of 2024 exceed those a year earlier.", "2023-Q3"),
        ),
        0.9,
    ),
)

NAMED = (
    Row(
        "quarter or half of a year",
        """
        ORD -?QUARTER~HALF ,?OF? YEAR
        YEAR OF? ORD -?QUARTER~HALF
        FISCAL YEAR OF? ORD -?QUARTER~HALF
        LAST QUARTER~HALF OF YEAR
        QUARTER_NAME ,?OF? YEAR
        ORD -?QUARTER
        QUARTER_NAME
        """,
        numbered_period,
        (
            Example("fr", "Le bénéfice du troisième trimestre 2024 a augmenté.", "2024-Q3"),
            Example("en", "It lost money in the first half of 2024.", "2024-H1"),
            Example("en", "Its third-quarter profit rose.", "2024-Q3"),
        ),
    ),
    Row(
        "latest quarter",
        """
        LATEST QUARTER~HALF
        QUARTER~HALF LATEST
        ART ^QUARTER !AGO
        """,
        _latest,
        (
            Example("fr", "La hausse atteint 14 % sur le trimestre écoulé.", "2024-Q4"),
            Example("en", "Sales doubled in the latest quarter.", "2024-Q4"),
        ),
        0.85,
    ),
    Row(
        "season",
        """
        SEASON ,?OF? YEAR
        SEASON LAST_AFTER~NEXT_AFTER
        """,
        _season,
        (
            Example("fr", "La sécheresse de l'été 2018 a laissé des traces.", "2018-SU"),
            Example("en", "It burned down in the fall of 2017.", "2017-FA"),
        ),
    ),
    Row(
        "this season",
        """
        THIS LAST~NEXT SEASON
        THIS~LAST~NEXT~FOLLOWING SEASON
        SEASON FOLLOWING_AFTER
        SEASON_AT ART? ^SEASON
        EDGE OF? ART? ^SEASON
        """,
        _season,
        (
            Example("fr", "Le parc rouvrira au printemps.", "2025-SP"),
            Example("en", "Little snow fell last winter.", "2024-WI"),
        ),
        0.9,
    ),
    Row(
        "feast",
        """
        THIS FEAST YEAR?
        LAST~NEXT FEAST
        FEAST (YEAR|LAST_AFTER~NEXT_AFTER)?
        """,
        _feast,
        (
            Example("fr", "La gare rouvrira à Noël.", "2025-12-25"),
            Example("en", "No trains will run on Good Friday.", "2025-04-18"),
        ),
    ),
)

COUNTED_FROM_HERE = (
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
        THIS UNIT THERE
        THIS SAME UNIT
        THAT SAME? UNIT
        SAME UNIT
        UNIT SAME
        FOLLOWING UNIT
        UNIT FOLLOWING_AFTER
        PREVIOUS UNIT
        UNIT PREVIOUS_AFTER
        ART ^UNIT LATER_LAST~EARLIER_LAST !WORD~ART~OF~THIS~NUM~UNIT~PART
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
        "THIS UNIT",
        _this_unit,
        (
            Example("fr", "Les négociations reprendront cette semaine.", "2025-W11"),
            Example("en", "Output has fallen this month.", "2025-03"),
        ),
    ),
    Row(
        "last week",
        """
        THIS LAST UNIT
        LAST UNIT
        UNIT LAST_AFTER
        """,
        _last_unit,
        (
            Example("fr", "Il a été suspendu la semaine dernière.", "2025-W10"),
            Example("en", "Prices rose by 5 per cent last year.", "2024"),
        ),
    ),
    Row(
        "next month",
        """
        THIS NEXT UNIT
        NEXT UNIT
        UNIT NEXT_AFTER
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
