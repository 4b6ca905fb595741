"""Keys sort as publication does, and never collide."""

from __future__ import annotations

import sqlite3
from datetime import date, datetime, time, timedelta

from hypothesis import given
from hypothesis import strategies as st

from tui.article import Published
from tui.library.index import keys

DAYS = st.dates(date(1, 1, 1), date(9999, 12, 31))
PUBLISHED = st.none() | st.builds(Published, DAYS, st.none() | st.times())


def taken(published: list[Published | None]) -> list[int]:
    """The keys that these get, one after another."""
    connection = sqlite3.connect(":memory:")
    connection.execute("CREATE TABLE article (id INTEGER PRIMARY KEY)")
    found = []
    for one in published:
        key = keys.FreeKeys(connection).article(one)
        connection.execute("INSERT INTO article VALUES (?)", (key,))
        found.append(key)
    connection.close()
    return found


def moment(published: Published | None) -> datetime:
    if published is None:
        return datetime.min
    clock = published.time or time()
    return datetime.combine(published.day, clock.replace(second=0, microsecond=0, tzinfo=None))


@given(st.lists(PUBLISHED, max_size=12))
def test_keys_sort_as_publication_does(published: list[Published | None]) -> None:
    found = taken(published)
    assert len(set(found)) == len(found)
    for one, first in zip(published, found, strict=True):
        assert (first <= keys.UNDATED_LAST) == (one is None)
        for other, second in zip(published, found, strict=True):
            if one is not None and other is not None and moment(one) < moment(other):
                assert first < second


@given(DAYS)
def test_a_day_holds_its_articles_and_no_others(day: date) -> None:
    low, high = keys.day_bounds(day, day + timedelta(days=1) if day < date.max else None)
    first, last = taken([Published(day), Published(day, time(23, 59, 59))])
    assert low <= first < last <= high
    if date.min < day < date.max:
        before, after = taken(
            [Published(day - timedelta(days=1), time(23, 59)), Published(day + timedelta(days=1))]
        )
        assert before < low
        assert high < after


def test_a_full_minute_goes_on_in_the_next() -> None:
    day = Published(date(2025, 9, 4))
    found = taken([day] * 1000 + [None] * 1000)
    assert len(set(found)) == 2000
    low, high = keys.day_bounds(date(2025, 9, 4), date(2025, 9, 5))
    assert all(low <= key <= high for key in found[:1000])
    assert all(key <= keys.UNDATED_LAST for key in found[1000:])


@given(st.integers(0, 1 << 40), st.integers(0, keys.STATEMENTS - 1))
def test_statements_lead_back_to_their_article(article: int, place: int) -> None:
    assert keys.article_of_statement(keys.statement(article, place)) == (article, place)


@given(st.integers(0, 1 << 40), st.integers(0, keys.STATEMENTS - 2))
def test_the_first_statement_of_the_newest_article_is_the_greatest(article: int, place: int) -> None:
    assert keys.statement(article, place) > keys.statement(article, place + 1)
    assert keys.statement(article + 1, keys.STATEMENTS - 1) > keys.statement(article, 0)
    assert keys.statement(1 << 40, 0) < 1 << 63


@given(PUBLISHED.filter(lambda one: one is None or one.time is None or one.time.microsecond == 0))
def test_what_was_published_is_kept(published: Published | None) -> None:
    assert keys.published_from_columns(*keys.published_columns(published)) == published
