"""The data of every language: sorted, without doubles, in NFC, and of names that the program knows."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from datetime import date

import pytest

from tui.annotations import Grain
from tui.annotators.dates import feasts, lexicon, numerals, tree
from tui.annotators.dates.alphabet import UNKNOWN, Alphabet
from tui.annotators.dates.lexer import Lexer
from tui.languages import CODES, date_words_of
from tui.languages.date_words import CalendarNames


def lists(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for inner in value.values():
            yield from lists(inner)
    elif is_dataclass(value) and not isinstance(value, CalendarNames):
        for field in fields(value):
            yield from lists(getattr(value, field.name))


@pytest.mark.parametrize("code", CODES)
def test_lists_are_sorted_without_doubles_and_composed(code: str) -> None:
    for text in lists(date_words_of(code)):
        words = lexicon.lines(text)
        assert words == sorted(set(words))
        assert unicodedata.is_normalized("NFC", text)


@pytest.mark.parametrize("code", CODES)
def test_feasts_and_units_are_known(code: str) -> None:
    words = date_words_of(code)
    for name in words.feasts:
        assert isinstance(feasts.day_of(name, 2025), date)
    assert {unit for unit in words.units if unit != "hour"} <= {str(grain) for grain in Grain}


@pytest.mark.parametrize("code", CODES)
def test_numbers_have_only_roles_that_the_grammar_foresees(code: str) -> None:
    alphabet = Alphabet(
        {frozenset(roles) for roles in lexicon.forms(date_words_of(code)).values()}.union(
            numerals.ROLE_SETS, tree.ROLE_SETS
        )
    )
    text = "0 00 05 7 12 24 25 31 45 123 1999 2500 12345 999999 1.5 1,000 12:30 99:99 3/4 (12) (45) 1/2/2020 XIV 2020-01-02"
    tokens = Lexer(date_words_of(code), alphabet).tokens(text, 0, len(text), len(text))
    assert [text[token.start : token.end] for token in tokens if token.sign == UNKNOWN] == []
