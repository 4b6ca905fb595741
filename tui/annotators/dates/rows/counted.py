"""Dates at so many units from publication or from a date just named."""

from __future__ import annotations

from dataclasses import replace

from tui.annotations import Grain
from tui.annotators.dates.grammar import Example, Row, Words
from tui.annotators.dates.tree import (
    Node,
    Period,
    Shifted,
    Side,
    Weekend,
)

LONG_UNITS = {Grain.DECADE: 10, Grain.CENTURY: 100}


def unit_of(words: Words) -> Grain:
    unit = words.value("UNIT")
    assert isinstance(unit, Grain)
    return unit


def shifted(unit: Grain, count: int, anchored: bool = False, keeps_grain: bool = False) -> Node | None:
    if unit is Grain.WEEKEND:
        return Weekend(Side.LAST if count < 0 else Side.NEXT) if abs(count) == 1 else None
    if unit in LONG_UNITS:
        return Shifted(Grain.YEAR, count * LONG_UNITS[unit], anchored)
    return Shifted(unit, count, anchored, keeps_grain) if abs(count) < 10_000 else None


def _ago(words: Words) -> Node | None:
    return shifted(unit_of(words), -(words.get("NUM") or 0))


def _hours_ago(words: Words) -> Node | None:
    hours = words.get("NUM") or 0
    return Shifted(Grain.DAY, -hours // 24) if hours % 24 == 0 and hours else None


def _ahead(words: Words) -> Node | None:
    return shifted(unit_of(words), words.get("NUM") or 0)


def _ahead_if_future(words: Words) -> Node | None:
    node = _ahead(words)
    return replace(node, if_future=True) if isinstance(node, Shifted) else None


def _later(words: Words) -> Node | None:
    return shifted(unit_of(words), words.get("NUM") or 1, anchored=True, keeps_grain=True)


def _earlier(words: Words) -> Node | None:
    return shifted(unit_of(words), -(words.get("NUM") or 1), anchored=True, keeps_grain=True)


def _year_ago(words: Words) -> Node:
    if words.has("YEAR_AGO") and (words.has("QUARTER") or words.has("HALF")):
        return Period(Grain.HALF if words.has("HALF") else Grain.QUARTER, None, years_back=1)
    return Shifted(Grain.YEAR, -1, anchored=True, keeps_grain=True)


COUNTED = (
    Row(
        "year-earlier period",
        """
        SAME UNIT NUM UNIT AGO~EARLIER
        SAME UNIT OF ART? UNIT PREVIOUS_AFTER~LAST_AFTER
        SAME UNIT LAST UNIT
        YEAR_AGO QUARTER~HALF
        YEAR_AGO UNIT
        YEAR_AGO !ORD
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
        "in ten days, if the verb says so",
        "AHEAD_MAYBE NUM UNIT",
        _ahead_if_future,
        (
            Example("de", "In zwei Wochen wird entschieden.", "2025-W13"),
            Example("en", "The bridge was built in two weeks.", None),
        ),
        0.85,
    ),
    Row(
        "later",
        """
        NUM UNIT LATER
        NUM UNIT LATER_LAST !WORD~ART~OF~THIS~THAT~NUM~UNIT~PART
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
        NUM UNIT EARLIER_LAST !WORD~ART~OF~THIS~THAT~NUM~UNIT~PART
        """,
        _earlier,
        (
            Example("fr", "Les ventes du troisième trimestre dépassent celles d'un an plus tôt.", "2023-Q3"),
            Example("en", "Sales in the third quarter of 2024 exceed those a year earlier.", "2023-Q3"),
        ),
        0.9,
    ),
)
