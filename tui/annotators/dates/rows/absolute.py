"""Dates that are written out: days, months, years, decades, centuries, numbers."""

from __future__ import annotations

from tui.annotations import Grain
from tui.annotators.dates.grammar import Example, Row, Words
from tui.annotators.dates.tree import Decade, Fields, Fixed, NoDate, Node, Numeric, Range, Side


def side(words: Words) -> Side | None:
    """Which way "last", "this" or "next" beside a date point."""
    if words.has("LAST") or words.has("LAST_AFTER"):
        return Side.LAST
    if words.has("NEXT") or words.has("NEXT_AFTER"):
        return Side.NEXT
    return None


def _written_out(words: Words) -> Node | None:
    months = [token.roles["MONTH"] for token in words.tokens if "MONTH" in token.roles]
    month = months[0]
    return Fields(
        year=words.get("YEAR"),
        month=month if isinstance(month, int) else None,
        day=words.get("DAY"),
        weekday=words.get("WEEKDAY"),
        side=side(words),
    )


def _first_of_month(words: Words) -> Node | None:
    return Fields(words.get("YEAR"), words.get("MONTH"), 1) if words.get("ORD") == 1 else None


def _two_days(words: Words) -> Node | None:
    first, last = words.all("DAY")
    month, year = words.get("MONTH"), words.get("YEAR")
    return Range(Fields(year, month, first), Fields(year, month, last)) if first < last else None


def _weekday_and_day(words: Words) -> Node | None:
    if words.has("UNIT") and words.value("UNIT") is not Grain.DAY:
        return None
    day = words.get("DAY_ASIDE") if words.has("DAY_ASIDE") else words.get("DAY")
    weekday = words.get("WEEKDAY") if words.has("WEEKDAY") else words.get("WEEKDAY_SHORT")
    return Fields(day=day, weekday=weekday)


def _iso(words: Words) -> Node:
    year, month, day = words.numbers("ISO")
    return Fields(year, month, day)


def _numeric(words: Words) -> Node:
    first, second, year = words.numbers("NUMERIC")
    return Numeric(first, second, year)


def _slash(words: Words) -> Node:
    first, second = words.numbers("SLASH")
    return Numeric(first, second, None)


def _short_year(words: Words) -> Node | None:
    number = words.get("YY")
    return (
        Fields(year=1900 + number, month=words.get("MONTH")) if number is not None and number > 31 else None
    )


def _years(words: Words) -> Node | None:
    years = words.all("YEAR")
    last = years[1] if len(years) > 1 else None
    if last is None:
        short = words.get("YY")
        last = years[0] - years[0] % 100 + short if short is not None else None
    if last is None or not years[0] < last <= years[0] + 999:
        return None
    return Range(Fixed(str(years[0]), Grain.YEAR), Fixed(str(last), Grain.YEAR))


def _year(words: Words) -> Node:
    return Fixed(str(words.get("YEAR")), Grain.YEAR)


def _decade(words: Words) -> Node | None:
    number = words.get("DECADE")
    if number is None:
        number = words.get("YEAR")
    if number is None:
        number = words.get("NUM")
    if number is not None and words.has("DECADE") and number % 100 == 0 and 1000 <= number < 2000:
        return Fixed(f"{number // 100}XX", Grain.CENTURY)
    if number is None or number % 10 or not (10 <= number < 100 or 1000 <= number < 2200):
        return None
    return Fixed(f"{number // 10:03}X", Grain.DECADE) if number >= 1000 else Decade(number)


def _century(words: Words) -> Node | None:
    number = words.get("ORD") or words.get("ROMAN")
    return Fixed(f"{number - 1:02}XX", Grain.CENTURY) if number and 1 <= number <= 21 else None


def _eleventh(words: Words) -> Node | None:
    is_that_day = words.get("DAY") == 11 and words.get("MONTH") == 9
    return Fixed("2001-09-11", Grain.DAY) if is_that_day else None


def _fixed(words: Words) -> Node:
    value = str(words.value("FIXED"))
    return Fixed(value, Grain.DAY if value.count("-") == 2 else Grain.CENTURY)


def _nothing(words: Words) -> Node:
    return NoDate()


DATES = (
    Row(
        "history",
        "FIXED",
        _fixed,
        (
            Example("fr", "Les attentats du 11-Septembre ont tout changé.", "2001-09-11"),
            Example("en", "The world changed on 9/11.", "2001-09-11"),
        ),
    ),
    Row(
        "day of the attacks",
        """
        ATTACK OF? ART? ^DAY OF? -?MONTH !OF~YEAR
        MONTH_FIRST DAY$ ,?ATTACK
        DAY OF? MONTH$ ATTACK
        """,
        _eleventh,
        (
            Example("fr", "Elle a perdu un frère dans les attentats du 11 septembre.", "2001-09-11"),
            Example("en", "She lost a brother in the Sept. 11 attacks.", "2001-09-11"),
        ),
        0.9,
    ),
    Row(
        "days of a month and year",
        """
        MONTH_FIRST DAY -DAY ,?YEAR
        MONTH_FIRST DAY TO DAY ,?YEAR
        """,
        _two_days,
        (Example("en", "The ministers will meet June 8-9, 2026.", "2026-06-08/2026-06-09"),),
    ),
    Row(
        "day, month, year",
        """
        WEEKDAY NEXT_AFTER~LAST_AFTER? ,?ART? ,?DAY OF? MONTH ,?-?OF? YEAR
        THIS~LAST~NEXT WEEKDAY ,?MONTH_FIRST DAY ,?YEAR
        WEEKDAY ,?MONTH_FIRST DAY ,?YEAR
        DAY -?OF? -?MONTH ,?-?OF? -?YEAR
        MONTH_FIRST DAY ,?YEAR
        """,
        _written_out,
        (
            Example("fr", "Il est né le dimanche 15 mars 1931.", "1931-03-15"),
            Example("en", "It sank on Friday, 21 November 1952.", "1952-11-21"),
            Example("en", "It sank on Nov. 21, 1952.", "1952-11-21"),
        ),
        0.99,
    ),
    Row(
        "day and month",
        """
        THIS WEEKDAY ,?ART? ,?DAY -?OF? -?MONTH
        THIS DAY OF? MONTH
        THIS~LAST~NEXT WEEKDAY ,?MONTH_FIRST DAY
        WEEKDAY NEXT_AFTER~LAST_AFTER? ,?ART? ,?DAY -?OF? -?MONTH
        WEEKDAY ,?MONTH_FIRST DAY
        LAST OF? DAY OF? MONTH
        LAST~NEXT UNIT DAY OF? MONTH
        LAST OF? MONTH_FIRST DAY
        NEXT DAY OF? MONTH
        DAY OF? -?MONTH LAST_AFTER~NEXT_AFTER?
        MONTH_FIRST DAY
        """,
        _written_out,
        (
            Example("fr", "La cour rendra son arrêt le 8 juillet prochain.", "2025-07-08"),
            Example("en", "The vote was held on May 12.", "2025-05-12"),
        ),
    ),
    Row(
        "first of a month",
        "ORD OF? MONTH!MONTH_FIRST YEAR?",
        _first_of_month,
        (Example("it", "La legge fu votata il primo maggio 1998.", "1998-05-01"),),
        0.9,
    ),
    Row(
        "month and year",
        """
        MONTH ,?OF? YEAR
        MID MONTH ,?OF? YEAR
        """,
        _written_out,
        (
            Example("fr", "La guerre a éclaté en août 1914.", "1914-08"),
            Example("en", "War broke out in August 1914.", "1914-08"),
        ),
        0.98,
    ),
    Row(
        "middle of a month",
        "MID MONTH",
        _written_out,
        (Example("fr", "Le chantier a pris fin à la mi-février.", "2025-02"),),
        0.93,
    ),
    Row(
        "month and short year",
        "MONTH!MONTH_FIRST YY",
        _short_year,
        (Example("fr", "Les affiches de mai 68 sont exposées.", "1968-05"),),
    ),
    Row(
        "weekday and day",
        """
        THIS WEEKDAY ,?ART? ,?DAY
        WEEKDAY ,?ART? ,?DAY
        LAST~NEXT WEEKDAY~WEEKDAY_SHORT DAY_ASIDE
        THIS WEEKDAY~WEEKDAY_SHORT DAY_ASIDE
        WEEKDAY~WEEKDAY_SHORT DAY_ASIDE
        WEEKDAY~WEEKDAY_SHORT ,?UNIT DAY !MONTH~OF
        """,
        _weekday_and_day,
        (Example("fr", "La visite est prévue le dimanche 16.", "2025-03-16"),),
        0.9,
    ),
    Row(
        "ISO date",
        "ISO",
        _iso,
        (Example("en", "The lease ends on 2024-05-31.", "2024-05-31"),),
        0.99,
    ),
    Row(
        "numeric date",
        "NUMERIC",
        _numeric,
        (
            Example("fr", "L'arrêté du 29/01/2021 est publié.", "2021-01-29"),
            Example("en", "The permit of 11/16/2017 has expired.", "2017-11-16"),
        ),
    ),
    Row(
        "numeric day and month",
        """
        ART ^SLASH
        AT ^SLASH
        """,
        _slash,
        (Example("fr", "L'enquête sera close le 12/04.", "2025-04-12"),),
        0.8,
    ),
    Row(
        "years",
        """
        FISCAL YEAR -/YEAR
        FISCAL YEAR -/YY
        BETWEEN ART? ^YEAR AND ART? YEAR
        FROM ART? ^YEAR TO ART? YEAR
        YEAR -YEAR
        YEAR -/YY
        YEAR TO YEAR
        """,
        _years,
        (
            Example("fr", "Il fut ministre de 1974 à 1977.", "1974/1977"),
            Example("en", "Bombers used the field in 1941-45.", "1941/1945"),
        ),
        0.97,
    ),
    Row(
        "business year",
        """
        FISCAL YEAR
        YEAR_WORD YEAR !TO~AND
        """,
        _year,
        (
            Example("fr", "Le dividende de l'exercice 2023 augmente.", "2023"),
            Example("en", "It lost money in fiscal 2014.", "2014"),
        ),
    ),
    Row(
        "decade",
        """
        DECADE_WORD YEAR
        DECADE_WORD NUM
        DECADE_WORD DECADE
        DECADE -?DECADE_WORD
        DECADE
        """,
        _decade,
        (
            Example("fr", "Le quartier date des années 1960.", "196X"),
            Example("en", "He moved there in the 1990s.", "199X"),
        ),
        0.97,
    ),
    Row(
        "century",
        """
        CENTURY ROMAN
        ROMAN CENTURY
        ORD -?CENTURY
        """,
        _century,
        (
            Example("fr", "Le retable date du XVIe siècle.", "15XX"),
            Example("en", "The mural is from the 13th century.", "12XX"),
        ),
        0.97,
    ),
)
