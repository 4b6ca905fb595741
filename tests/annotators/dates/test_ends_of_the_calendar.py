"""Expressions that lead out of the calendar, and numbers that are no dates, give no wrong day and no error."""

from __future__ import annotations

from datetime import date

import pytest

from tui import structure
from tui.annotators import dates
from tui.article import Article, Published

BEYOND = {
    "en": "It ends next year, next month and tomorrow; it began 99999999999 years ago and lasts 10000 years.",
    "fr": "Tout finit l'an prochain, le mois prochain et demain, dans 10000 ans ou il y a 99999999999 ans.",
    "de": "Nächstes Jahr, nächsten Monat und morgen ist Schluss, in 10000 Jahren, vor 99999999999 Jahren.",
    "es": "Acaba el año que viene, el mes que viene y mañana, dentro de 10000 años.",
    "it": "Finisce l'anno prossimo, il mese prossimo e domani, fra 10000 anni.",
    "pt": "Acaba no próximo ano, no próximo mês e amanhã, daqui a 10000 anos.",
    "nl": "Het eindigt volgend jaar, volgende maand en morgen, over 10000 jaar.",
}


@pytest.mark.parametrize("language", BEYOND)
def test_there_is_nothing_after_the_last_day(language: str) -> None:
    text = BEYOND[language]
    last = Article("", text, published=Published(date(9999, 12, 31)), language=language)
    assert [one.value for one in dates.annotate(structure.complete(last)).text if one.value] == []
    earlier = Article("", text, published=Published(date(2025, 9, 4)), language=language)
    assert len(dates.annotate(structure.complete(earlier)).text) >= 3


def test_numbers_that_are_no_dates() -> None:
    text = f"In the year 1{'0' * 100}, on 30 February 2025, on 0000-00-00 and on 99999999-99-99."
    article = Article("", text, published=Published(date(2025, 9, 4)), language="en")
    values = [one.value for one in dates.annotate(structure.complete(article)).text if one.value]
    assert not any("30" in value[-2:] or value.startswith(("0000", "9999")) for value in values), values
