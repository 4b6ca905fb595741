"""Hits are emphasised where a reader sees the words that were typed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tui.query import Mistake, parse
from tui.query.hits import HitFinder


def finder(query: str) -> HitFinder:
    tree = parse(query)
    assert not isinstance(tree, Mistake)
    return HitFinder(tree)


@pytest.mark.parametrize(
    ("query", "text", "hits"),
    [
        ("elysee", "À l’Élysée, l'Elysée", ["Élysée", "Elysée"]),
        ("l'Élysée", "Élysée", ["Élysée"]),
        ("coeur", "Le cœur et les cœurs", ["cœur"]),
        ("coeur*", "Le cœur et les cœurs", ["cœur", "cœurs"]),
        ('"le pont"', "le\npont, le - pont, le vieux pont", ["le\npont", "le - pont"]),
        ('"pont vieux"~3', "le vieux pont", ["vieux", "pont"]),
        ("a -b", "a b", ["a"]),
        ("a OR b", "b a", ["b", "a"]),
        (
            "kalas~",
            "Kallas, Kalas, Kalash, Kals, Karas, Dallas",
            ["Kallas", "Kalas", "Kalash", "Kals", "Karas"],
        ),
        ("title:a", "a", []),
        ("quote:a names:b speaker:c", "a b c", ["a", "b"]),
        ("e\u0301te\u0301", "un été", ["été"]),
        ("été", "un e\u0301te\u0301.", ["e\u0301te\u0301"]),
        ("12:30", "à 12h30 ou 12:30", ["12:30"]),
        ("", "tout", []),
    ],
)
def test_hits_of_a_text(query: str, text: str, hits: list[str]) -> None:
    assert [text[start:end] for start, end in finder(query).in_text(text)] == hits


def test_a_title_shows_the_hits_of_its_own_field() -> None:
    assert finder("title:pont x").in_title("Le pont x") == [(3, 7), (8, 9)]


@given(st.text(max_size=60), st.text(alphabet="abéœ", min_size=1, max_size=4))
def test_hits_are_apart_and_in_order(text: str, query: str) -> None:
    tree = parse(f"pont OR {query}x", typing=True)
    assert not isinstance(tree, Mistake)
    last = 0
    for start, end in HitFinder(tree).in_text(text + query):
        assert last <= start < end <= len(text + query)
        last = end
