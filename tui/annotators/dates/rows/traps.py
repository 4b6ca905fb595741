"""What looks like a date and is none; these rows come first and keep others out."""

from __future__ import annotations

from tui.annotators.dates.grammar import Example, Row, Words
from tui.annotators.dates.tree import NoDate, Node


def _nothing(words: Words) -> Node:
    return NoDate()


TRAPS = (
    Row(
        "street",
        """
        STREET OF? ART? DAY~NUM OF? -?MONTH -?YEAR?
        STREET OF? ART? ROMAN~NUM~ORD -?MONTH
        STREET OF? MONTH
        DAY OF? MONTH STREET
        MONTH_FIRST DAY STREET
        """,
        _nothing,
        (
            Example("fr", "Le cortège partira de la rue du 4-Septembre.", None),
            Example("en", "Traffic came to a halt on Plaza 9 de Julio.", None),
        ),
    ),
    Row(
        "nowadays",
        "NOWADAYS",
        _nothing,
        (
            Example("fr", "Il n'en reste encore aujourd'hui que douze.", None),
            Example("en", "Few people mend umbrellas these days.", None),
        ),
    ),
    Row(
        "duration",
        "DURING NUM UNIT",
        _nothing,
        (Example("de", "Seit fünf Wochen ruht die Arbeit.", None),),
    ),
    Row(
        "habit",
        """
        EVERY ART? NUM~ORD? WEEKDAY~WEEKDAY_PART~UNIT~PART~MONTH~SEASON~FEAST~DEICTIC PART?
        EVERY OF? ART? WEEKDAY~UNIT~PART~MONTH~SEASON
        """,
        _nothing,
        (
            Example("fr", "Le boulanger passe tous les mardis.", None),
            Example("en", "The market is held every Tuesday.", None),
        ),
    ),
    Row(
        "name of a person",
        "NAME_BEFORE MONTH~WEEKDAY~SEASON",
        _nothing,
        (
            Example("fr", "L'aide promise par Mme Avril tarde.", None),
            Example("en", "The reform was defended by Mrs. May.", None),
        ),
    ),
)
