"""Feasts by name: the day on which each falls in a year.

Western feasts follow `dateutil.easter`; those of a weekday in a month follow `dateutil.relativedelta`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date

from dateutil.easter import easter
from dateutil.relativedelta import FR, MO, SU, TH, relativedelta, weekday


def _fixed(month: int, day: int) -> Callable[[int], date]:
    return lambda year: date(year, month, day)


def _moving(days: int) -> Callable[[int], date]:
    return lambda year: easter(year) + relativedelta(days=days)


def _weekday_of(month: int, which: weekday, day: int = 1) -> Callable[[int], date]:
    return lambda year: date(year, month, day) + relativedelta(weekday=which)


FEASTS: Mapping[str, Callable[[int], date]] = {
    "new year": _fixed(1, 1),
    "epiphany": _fixed(1, 6),
    "candlemas": _fixed(2, 2),
    "valentine": _fixed(2, 14),
    "women": _fixed(3, 8),
    "patrick": _fixed(3, 17),
    "april fool": _fixed(4, 1),
    "king": _fixed(4, 27),
    "may day": _fixed(5, 1),
    "john": _fixed(6, 24),
    "independence": _fixed(7, 4),
    "assumption": _fixed(8, 15),
    "halloween": _fixed(10, 31),
    "reformation": _fixed(10, 31),
    "all saints": _fixed(11, 1),
    "all souls": _fixed(11, 2),
    "armistice": _fixed(11, 11),
    "martin": _fixed(11, 11),
    "nicholas": _fixed(12, 6),
    "immaculate": _fixed(12, 8),
    "christmas eve": _fixed(12, 24),
    "christmas": _fixed(12, 25),
    "boxing day": _fixed(12, 26),
    "new year's eve": _fixed(12, 31),
    "rose monday": _moving(-48),
    "shrove tuesday": _moving(-47),
    "ash wednesday": _moving(-46),
    "palm sunday": _moving(-7),
    "maundy thursday": _moving(-3),
    "good friday": _moving(-2),
    "holy saturday": _moving(-1),
    "easter": _moving(0),
    "easter monday": _moving(1),
    "ascension": _moving(39),
    "whit sunday": _moving(49),
    "whit monday": _moving(50),
    "corpus christi": _moving(60),
    "martin luther king": _weekday_of(1, MO(3)),
    "presidents": _weekday_of(2, MO(3)),
    "memorial day": _weekday_of(5, MO(-1), 31),
    "labor day": _weekday_of(9, MO(1)),
    "columbus": _weekday_of(10, MO(2)),
    "thanksgiving": _weekday_of(11, TH(4)),
    "black friday": lambda year: (
        date(year, 11, 1) + relativedelta(weekday=TH(4)) + relativedelta(weekday=FR(1))
    ),
    "mothering": _weekday_of(5, SU(-1), 31),
    "father": _weekday_of(6, SU(3)),
}


def day_of(name: str, year: int) -> date:
    """The day of a feast. Raises KeyError for an unknown one, ValueError outside the calendar."""
    return FEASTS[name](year)
