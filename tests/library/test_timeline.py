"""What the articles are about, by date."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from tests.library.shelf import NOW, results, write
from tui.library import Library, Scope
from tui.library.search.timeline import Period, PeriodCount, after


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    folder = tmp_path / "news"
    write(
        folder,
        "a.txt",
        "The bridge",
        "The bridge opened on 3 May 2024 and closed on 9 May 2024.",
        "2025-09-01",
    )
    write(
        folder,
        "b.txt",
        "The tunnel",
        "The tunnel opened on 3 May 2024. It was planned in 1998.",
        "2025-09-02",
    )
    write(folder, "c.txt", "The ferry", "The ferry was sold in June 2024 by its owner.", "2025-09-03")
    with Library(None, None, lambda: NOW) as library:
        library.load_now(Scope((folder,)))
        yield library


def counts(library: Library, query: str, period: Period) -> dict[date, int]:
    return {one.first: one.articles for one in results(library, query).periods(period)}


def test_each_article_counts_once_in_a_period(library: Library) -> None:
    assert counts(library, "", Period.DAY) == {date(2024, 5, 3): 2, date(2024, 5, 9): 1}
    assert counts(library, "", Period.MONTH) == {date(2024, 5, 1): 2, date(2024, 6, 1): 1}
    assert counts(library, "", Period.YEAR) == {date(1998, 1, 1): 1, date(2024, 1, 1): 3}
    assert counts(library, "", Period.DECADE) == {date(1990, 1, 1): 1, date(2020, 1, 1): 3}


def test_it_follows_the_search(library: Library) -> None:
    assert counts(library, "tunnel", Period.MONTH) == {date(2024, 5, 1): 1}
    assert counts(library, "nothing", Period.MONTH) == {}


def test_a_part_of_it(library: Library) -> None:
    within = (date(2024, 5, 4), date(2024, 6, 1))
    assert results(library).periods(Period.DAY, within) == [
        PeriodCount(date(2024, 5, 9), date(2024, 5, 10), 1)
    ]


def test_the_end_of_the_calendar() -> None:
    assert after(date(9999, 12, 31), Period.DAY) == date.max
    assert after(date(9995, 1, 1), Period.DECADE) == date.max
    assert after(date(2024, 12, 1), Period.MONTH) == date(2025, 1, 1)
