"""Days, times and TIMEX3 values in words."""

from __future__ import annotations

from datetime import date, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tui.article import Published
from tui.widgets import moments

MEANINGS = {
    "2025-09-04": "Thursday 4 September 2025",
    "2025-09-04TEV": "Thursday 4 September 2025, evening",
    "2025-09-04T18:30": "Thursday 4 September 2025, 18:30",
    "2025-09": "September 2025",
    "2019": "2019",
    "199X": "the 1990s",
    "18XX": "the 1800s",
    "1950/1953": "1950 to 1953",
    "2025-W36": "week of Monday 1 September 2025",
    "2025-W36-WE": "weekend of Saturday 6 September 2025",
    "2025-Q3": "quarter 3 of 2025",
    "2025-H2": "half 2 of 2025",
    "2025-SU": "summer 2025",
}


@pytest.mark.parametrize("value", MEANINGS)
def test_values_in_words(value: str) -> None:
    assert moments.timex(value) == MEANINGS[value]


@pytest.mark.parametrize("value", ["", "2025-02-30", "2025-W60", "2025-13", "FUTURE_REF", "/"])
def test_what_is_not_understood_is_shown_as_it_is(value: str) -> None:
    assert moments.timex(value).replace(" to ", "/") == value


@given(st.text(alphabet="0123456789-XWTQ/:EV", max_size=14))
def test_no_value_raises(value: str) -> None:
    moments.timex(value)


def test_short_days_name_the_year_only_where_it_is_another() -> None:
    assert moments.short_day(date(2026, 9, 3), date(2026, 12, 1)) == "3 Sep"
    assert moments.short_day(date(2025, 9, 3), date(2026, 12, 1)) == "3 Sep 2025"


def test_publication_is_as_precise_as_the_source() -> None:
    assert moments.published(Published(date(2026, 9, 3))) == "Thursday 3 September 2026"
    assert moments.published(Published(date(2026, 9, 3), time(18, 2))) == "Thursday 3 September 2026, 18:02"
