"""Every row of the table keeps the promise of its examples."""

from __future__ import annotations

from datetime import date
from functools import cache
from importlib import import_module

import pytest

from tui.annotators.dates.grammar import Example, Row
from tui.annotators.dates.reader import Reader, levels

PUBLISHED = date(2025, 3, 12)
"""A Wednesday: the day from which the rows' examples count."""


@cache
def reader(code: str) -> Reader:
    return Reader(import_module(f"tui.languages.{code}.dates").WORDS)


def all_rows() -> list[Row]:
    words = import_module("tui.languages.en.dates").WORDS
    return [row for level in levels(words) for row in level]


@pytest.mark.parametrize(
    ("row", "example"),
    [
        pytest.param(row, example, id=f"{row.name}: {example.text}")
        for row in all_rows()
        for example in row.examples
    ],
)
def test_example(row: Row, example: Example) -> None:
    found = reader(example.language).mentions(example.text, [(0, len(example.text))], PUBLISHED)
    values = [mention.value for mention in found]
    if example.value is None:
        assert values == []
    else:
        assert example.value in values


def test_every_row_has_a_name_of_its_own_and_an_example() -> None:
    rows = all_rows()
    assert len({row.name for row in rows}) == len(rows)
    assert [row.name for row in rows if not row.examples] == []
