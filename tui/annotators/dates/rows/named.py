"""Quarters, halves, seasons and feasts: named parts of a year that may be left open."""

from __future__ import annotations

from tui.annotations import Grain
from tui.annotators.dates.grammar import Example, Row, Words
from tui.annotators.dates.rows.absolute import side
from tui.annotators.dates.tree import (
    Feast,
    Fixed,
    Node,
    Period,
    Season,
    Shifted,
    Side,
)


def numbered_period(words: Words) -> Node | None:
    grain = Grain.HALF if words.has("HALF") else Grain.QUARTER
    number = words.get("QUARTER_NAME") or words.get("ORD")
    if words.has("LAST") or number == -1:
        number = 2 if grain is Grain.HALF else 4
    if number is None or not 1 <= number <= (2 if grain is Grain.HALF else 4):
        return None
    year = words.get("YEAR")
    units = words.units()
    if Grain.YEAR in units:
        return Period(grain, number, Shifted(Grain.YEAR, 0))
    if len(units) > 1:
        return None
    return Period(grain, number, Fixed(str(year), Grain.YEAR) if year is not None else None)


def _same_of_year(words: Words) -> Node | None:
    grain = Grain.HALF if words.has("HALF") else Grain.QUARTER
    if words.has("YEAR_AGO"):
        return Period(grain, words.get("ORD"), years_back=1)
    return Period(grain, None, Fixed(str(words.get("YEAR")), Grain.YEAR))


def _period_of_year(words: Words) -> Node | None:
    _, unit = words.count_and_name("PERIOD")
    return Fixed(str(words.get("YEAR")), Grain.YEAR) if unit == Grain.YEAR else None


def _latest(words: Words) -> Node:
    return Period(Grain.HALF if words.has("HALF") else Grain.QUARTER, None)


def _season(words: Words) -> Node:
    year = words.get("YEAR")
    this = Side.THIS if words.has("THIS") or words.has("THAT") else None
    return Season(
        str(words.value("SEASON")),
        Fixed(str(year), Grain.YEAR) if year is not None else None,
        side(words) or this,
        anchored=any(map(words.has, ("FOLLOWING", "FOLLOWING_AFTER", "THAT", "THERE"))),
    )


def named_feast(words: Words) -> Node:
    this = Side.THIS if words.has("THIS") else None
    return Feast(str(words.value("FEAST")), words.get("YEAR"), side(words) or this)


NAMED = (
    Row(
        "quarter or half of a year",
        """
        ORD -?QUARTER~HALF ,?OF? YEAR
        YEAR OF? ORD -?QUARTER~HALF
        ORD -?QUARTER~HALF OF ART? UNIT !LAST_AFTER~NEXT_AFTER~PREVIOUS_AFTER~FOLLOWING_AFTER
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
            Example("en", "Profit fell in the first quarter of the year.", "2025-Q1"),
        ),
    ),
    Row(
        "quarter of a year ago",
        """
        YEAR_AGO ORD -?QUARTER~HALF
        YEAR QUARTER~HALF
        """,
        _same_of_year,
        (
            Example("en", "Third-quarter profit exceeded that of the 2022 quarter.", "2022-Q3"),
            Example("en", "It fell from the year-earlier third quarter.", "2023-Q3"),
        ),
        0.85,
    ),
    Row(
        "end of a year, in one word",
        "PERIOD YEAR",
        _period_of_year,
        (Example("en", "Debt stood at $1 billion at year-end 2022.", "2022"),),
        0.93,
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
        SEASON ,?OF? YEAR -/YEAR
        SEASON ,?OF? YEAR -/YY
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
        THIS SEASON THERE
        THAT SEASON
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
        "feast with a year, last or next",
        """
        THIS FEAST YEAR?
        LAST~NEXT FEAST
        FEAST (YEAR|LAST_AFTER~NEXT_AFTER)
        """,
        named_feast,
        (
            Example("fr", "La gare a rouvert à Noël dernier.", "2024-12-25"),
            Example("en", "No trains ran on Christmas Day 2019.", "2019-12-25"),
        ),
    ),
)
