"""The query language as users type it."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tui.query import Mistake, parse, to_text
from tui.query.days import days_value, interval
from tui.query.text import actor_query
from tui.query.tree import (
    And,
    Comparison,
    Days,
    Everything,
    Field,
    FieldName,
    Node,
    Not,
    Or,
    Phrase,
    State,
    Word,
    both,
    either,
)


@pytest.mark.parametrize(
    ("text", "tree"),
    [
        ("", Everything()),
        ("   ", Everything()),
        ("pont", Word("pont")),
        ("pont*", Word("pont", prefix=True)),
        ("pont~", Word("pont", fuzzy=True)),
        ("l'Élysée", Word("l'Élysée")),
        ('"deux mots"', Phrase("deux mots")),
        ("«  deux   mots »", Phrase("deux mots")),
        ('"deux mots"~10', Phrase("deux mots", near=10)),
        ("a b OR c -d", Or((And((Word("a"), Word("b"))), And((Word("c"), Not(Word("d"))))))),
        ("a (b OR c)", And((Word("a"), Or((Word("b"), Word("c")))))),
        ("a AND b", And((Word("a"), Word("b")))),
        ("NOT a", Not(Word("a"))),
        ("-(a b)", Not(And((Word("a"), Word("b"))))),
        ("speaker:kallas", Field(FieldName.SPEAKER, Word("kallas"))),
        ('SOURCE:"Le Quai"', Field(FieldName.SOURCE, Phrase("Le Quai"))),
        ("is:unread", Field(FieldName.IS, State.UNREAD)),
        ("date:2025-9-4", Field(FieldName.DATE, Days(Comparison.ON, "2025-09-04"))),
        ("date:>2025", Field(FieldName.DATE, Days(Comparison.AFTER, "2025"))),
        ("about:2025-08..", Field(FieldName.ABOUT, Days(Comparison.BETWEEN, "2025-08", ""))),
        ("12:30", Word("12:30")),
        ("https://quai.example/a", Word("https://quai.example/a")),
        ("peut-être", Word("peut-être")),
        ("or", Word("or")),
    ],
)
def test_a_query_is_understood(text: str, tree: Node) -> None:
    assert parse(text) == tree


@pytest.mark.parametrize(
    ("text", "marked"),
    [
        ('a "b', '"'),
        ("a (b", "("),
        ("a) b", ")"),
        ("a ()", "()"),
        ("a OR", "OR"),
        ("AND a", "AND"),
        ("a foo:b", "foo:"),
        ("date:2025-02-30", "2025-02-30"),
        ("is:good", "good"),
        ("title: b", "title:"),
        ("a & b", "&"),
    ],
)
def test_a_mistake_says_where_it_is(text: str, marked: str) -> None:
    mistake = parse(text)
    assert isinstance(mistake, Mistake)
    assert text[mistake.start : mistake.end] == marked
    assert mistake.reason


def test_a_mistyped_field_is_answered_with_the_nearest_one() -> None:
    mistake = parse("speker:kallas")
    assert isinstance(mistake, Mistake)
    assert "speaker:" in mistake.reason


@pytest.mark.parametrize(
    ("text", "tree"),
    [
        ("po", Word("po", prefix=True)),
        ("po ", Word("po")),
        ('"deux mo', Phrase("deux mo", prefix=True)),
        ("a (b", And((Word("a"), Word("b", prefix=True)))),
        ("a OR", Word("a")),
        ("a speaker:", Word("a")),
        ("a -", Word("a")),
        ('a "', Word("a")),
        ("a is:unr", Word("a")),
        ("a date:2025-", Word("a")),
    ],
)
def test_what_is_still_being_typed_is_no_mistake(text: str, tree: Node) -> None:
    assert parse(text, typing=True) == tree


@given(st.text(alphabet=st.sampled_from("ab l'é\"()-:*~>.019ORAND«»"), max_size=40), st.booleans())
def test_any_string_gives_a_tree_or_a_place(text: str, typing: bool) -> None:
    result = parse(text, typing=typing)
    if isinstance(result, Mistake):
        assert 0 <= result.start < result.end <= len(text)
        assert result.reason
    else:
        assert parse(to_text(result)) == result


_WORDS = st.from_regex(r"[a-zé][a-zé'-]{0,6}", fullmatch=True)
_VALUES = st.one_of(
    st.builds(Word, _WORDS, prefix=st.booleans()),
    st.builds(Word, _WORDS, fuzzy=st.just(True)),
    st.builds(
        Phrase, st.lists(_WORDS, min_size=1, max_size=3).map(" ".join), near=st.none() | st.integers(0, 99)
    ),
)
_POINTS = st.sampled_from(["2025", "2025-02", "2024-02-29", "today", "week", "month"])
_FIELDS = st.one_of(
    st.builds(Field, st.sampled_from([FieldName.TITLE, FieldName.SPEAKER, FieldName.TAG]), _VALUES),
    st.builds(Field, st.just(FieldName.IS), st.sampled_from(State)),
    st.builds(
        Field,
        st.just(FieldName.DATE),
        st.builds(Days, st.sampled_from(Comparison).filter(lambda c: c is not Comparison.BETWEEN), _POINTS)
        | st.builds(Days, st.just(Comparison.BETWEEN), _POINTS, _POINTS | st.just("")),
    ),
)
_TREES = st.recursive(
    _VALUES | _FIELDS,
    lambda inner: st.one_of(
        inner.map(Not),
        st.lists(inner, min_size=2, max_size=3).map(lambda nodes: both(*nodes)),
        st.lists(inner, min_size=2, max_size=3).map(lambda nodes: either(*nodes)),
    ),
    max_leaves=8,
)


@given(_TREES)
def test_printing_and_parsing_gives_the_same_tree(tree: Node) -> None:
    assert parse(to_text(tree)) == tree


def test_an_endless_nesting_is_refused_with_its_limit() -> None:
    mistake = parse("(" * 5_000 + "a" + ")" * 4_000)
    assert isinstance(mistake, Mistake)
    assert "50" in mistake.reason


@pytest.mark.parametrize(
    ("text", "first", "end"),
    [
        ("2025-09-04", date(2025, 9, 4), date(2025, 9, 5)),
        ("2025-09", date(2025, 9, 1), date(2025, 10, 1)),
        ("2024-02..2024-03", date(2024, 2, 1), date(2024, 4, 1)),
        ("2025..", date(2025, 1, 1), None),
        ("..2025", None, date(2026, 1, 1)),
        (">2025", date(2026, 1, 1), None),
        ("<=2025-08", None, date(2025, 9, 1)),
        ("today", date(2025, 9, 4), date(2025, 9, 5)),
        ("week", date(2025, 9, 1), date(2025, 9, 8)),
        ("month", date(2025, 9, 1), date(2025, 10, 1)),
        ("9999", date(9999, 1, 1), date.max),
    ],
)
def test_days_become_an_interval(text: str, first: date | None, end: date | None) -> None:
    value = days_value(text)
    assert value is not None
    assert interval(value, today=date(2025, 9, 4)) == (first, end)


def test_an_actor_with_quotation_marks_in_the_name_stays_a_query() -> None:
    value = actor_query('Ana "Nita" Sol')
    assert parse(to_text(Field(FieldName.ACTOR, value))) == Field(FieldName.ACTOR, value)
