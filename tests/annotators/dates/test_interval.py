"""The days that values cover, as `about:` queries use them."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tui.annotators.dates.interval import days


@pytest.mark.parametrize(
    ("value", "first", "after"),
    [
        ("2025-09-04", date(2025, 9, 4), date(2025, 9, 5)),
        ("2025-09-04TEV", date(2025, 9, 4), date(2025, 9, 5)),
        ("2025-09-04T20:30", date(2025, 9, 4), date(2025, 9, 5)),
        ("2025-12", date(2025, 12, 1), date(2026, 1, 1)),
        ("2019", date(2019, 1, 1), date(2020, 1, 1)),
        ("199X", date(1990, 1, 1), date(2000, 1, 1)),
        ("15XX", date(1500, 1, 1), date(1600, 1, 1)),
        ("2025-W01", date(2024, 12, 30), date(2025, 1, 6)),
        ("2025-W36-WE", date(2025, 9, 6), date(2025, 9, 8)),
        ("2025-Q4", date(2025, 10, 1), date(2026, 1, 1)),
        ("2025-H1", date(2025, 1, 1), date(2025, 7, 1)),
        ("2024-WI", date(2024, 12, 1), date(2025, 3, 1)),
        ("1950/1953", date(1950, 1, 1), date(1954, 1, 1)),
        ("2025-04-12/2025-04-15", date(2025, 4, 12), date(2025, 4, 16)),
    ],
)
def test_days_of_a_value(value: str, first: date, after: date) -> None:
    assert days(value) == (first, after)


@pytest.mark.parametrize(
    "value", ["", "P3D", "2025-02-30", "2025-W60", "0000", "1953/1950", "20", "9999-12-31", "X"]
)
def test_what_names_no_days(value: str) -> None:
    assert days(value) is None


@given(st.text(alphabet="0123456789-/TWQXSUE", max_size=24))
def test_any_text_gives_days_in_order_or_none(value: str) -> None:
    found = days(value)
    assert found is None or found[0] < found[1]
