"""Months and weekdays from the Unicode CLDR, frozen by ``tools/freeze_calendar.py`` (Babel 2.18.0)."""

from __future__ import annotations

from tui.languages.date_words import CalendarNames

NAMES = CalendarNames(
    months=(
        "januari",
        "februari",
        "maart",
        "april",
        "mei",
        "juni",
        "juli",
        "augustus",
        "september",
        "oktober",
        "november",
        "december",
    ),
    short_months=(
        "jan",
        "feb",
        "mrt",
        "apr",
        "mei",
        "jun",
        "jul",
        "aug",
        "sep",
        "okt",
        "nov",
        "dec",
    ),
    weekdays=(
        "maandag",
        "dinsdag",
        "woensdag",
        "donderdag",
        "vrijdag",
        "zaterdag",
        "zondag",
    ),
    short_weekdays=(
        "ma",
        "di",
        "wo",
        "do",
        "vr",
        "za",
        "zo",
    ),
)
