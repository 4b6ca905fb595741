"""Months and weekdays from the Unicode CLDR, frozen by ``tools/freeze_calendar.py`` (Babel 2.18.0)."""

from __future__ import annotations

from tui.languages.date_words import CalendarNames

NAMES = CalendarNames(
    months=(
        "janeiro",
        "fevereiro",
        "março",
        "abril",
        "maio",
        "junho",
        "julho",
        "agosto",
        "setembro",
        "outubro",
        "novembro",
        "dezembro",
    ),
    short_months=(
        "jan.",
        "fev.",
        "mar.",
        "abr.",
        "mai.",
        "jun.",
        "jul.",
        "ago.",
        "set.",
        "out.",
        "nov.",
        "dez.",
    ),
    weekdays=(
        "segunda-feira",
        "terça-feira",
        "quarta-feira",
        "quinta-feira",
        "sexta-feira",
        "sábado",
        "domingo",
    ),
    short_weekdays=(
        "seg.",
        "ter.",
        "qua.",
        "qui.",
        "sex.",
        "sáb.",
        "dom.",
    ),
)
