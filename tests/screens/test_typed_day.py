"""Days and periods as one types them."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tui.annotators.dates.interval import days
from tui.screens.dialogs.typed_day import understood

NEAR = date(2025, 9, 10)


@pytest.mark.parametrize(
    ("typed", "value"),
    [
        ("2025-09-04", "2025-09-04"),
        ("2025-09", "2025-09"),
        ("2019", "2019"),
        ("199X", "199X"),
        ("199x", "199X"),
        ("2025-w36", "2025-W36"),
        ("2025-Q3", "2025-Q3"),
        ("2025-09-04TEV", "2025-09-04TEV"),
        ("2025-09-04 18:02", "2025-09-04T18:02"),
        ("2019..2023", "2019/2023"),
        ("3 septembre .. 5 septembre", "2025-09-03/2025-09-05"),
        ("jeudi 4 septembre 2025", "2025-09-04"),
        ("le 4 septembre", "2025-09-04"),
        ("1er mars 2024", "2024-03-01"),
        ("4 août", "2025-08-04"),
        ("sept. 2025", "2025-09"),
        ("4/9/2025", "2025-09-04"),
        ("4.9.2025", "2025-09-04"),
        ("4 septembre 2025 18:02", "2025-09-04T18:02"),
        ("September 4, 2025", "2025-09-04"),
        ("4th of September", "2025-09-04"),
        ("4 de septiembre de 2025", "2025-09-04"),
    ],
)
def test_what_is_typed_is_understood(typed: str, value: str) -> None:
    assert understood(typed, NEAR, ("fr", "en", "es")) == value


def test_english_has_the_month_first() -> None:
    assert understood("4/9/2025", NEAR, ("en", "fr")) == "2025-04-09"


@pytest.mark.parametrize(
    "typed",
    ["", "jeudi", "hier", "2025-02-30", "30 février 2025", "4", "99999", "2025-13", "2023..2019",
     "2025-09-04T25:00", "2025-09-04TXX", "un mot", "0000", ".." , "a..b", "12:30"],
)  # fmt: skip
def test_what_is_no_day_is_none(typed: str) -> None:
    assert understood(typed, NEAR, ("fr", "en")) is None


def test_without_a_year_there_must_be_one_near() -> None:
    assert understood("4 septembre", None, ("fr",)) is None


@given(st.text(max_size=30) | st.text("0123456789-/.:TWXQ septmbr", max_size=20))
def test_whatever_is_typed_names_days_or_nothing(typed: str) -> None:
    value = understood(typed, NEAR, ("fr", "en"))
    assert value is None or days(value) is not None
