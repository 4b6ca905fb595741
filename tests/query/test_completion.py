"""What can be completed at the cursor of a query, and what it becomes."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tui.query import parse
from tui.query.completion import COMPLETED, completing
from tui.query.tree import Field, FieldName


@pytest.mark.parametrize(
    ("text", "field", "typed"),
    [
        ("sp", None, "sp"),
        ("port -so", None, "so"),
        ("(ac", None, "ac"),
        ("speaker:", FieldName.SPEAKER, ""),
        ("port speaker:kal", FieldName.SPEAKER, "kal"),
        ('port -source:"Le Q', FieldName.SOURCE, "Le Q"),
        ("IS:un", FieldName.IS, "un"),
    ],
)
def test_what_is_being_typed(text: str, field: FieldName | None, typed: str) -> None:
    found = completing(text, len(text))
    assert found is not None
    assert (found.field, found.typed) == (field, typed)


@pytest.mark.parametrize(
    "text", ["", "s", "port ", '"le so', "12:30", "foo:b", 'source:"Le Quai"', "peut-êt"]
)
def test_nothing_to_complete(text: str) -> None:
    assert completing(text, len(text)) is None


def test_the_middle_of_a_word_is_left_alone() -> None:
    assert completing("source", 2) is None


@pytest.mark.parametrize(
    ("text", "chosen", "result"),
    [
        ("port sp", "speaker", "port speaker:"),
        ("speaker:mor", "Yann Morvan", 'speaker:"Yann Morvan" '),
        ("speaker:kre", "Kremlin", 'speaker:"Kremlin" '),
        ("source:mé", "Méridien", "source:Méridien "),
        ('-source:"Le Q', "Le Quai", '-source:"Le Quai" '),
        ("is:un", "unread", "is:unread "),
        ("lang:f", "fr", "lang:fr "),
    ],
)
def test_a_completion_takes_the_place_of_what_was_typed(text: str, chosen: str, result: str) -> None:
    found = completing(text, len(text))
    assert found is not None
    assert found.replaced(text, chosen) == (result, len(result))


def test_what_follows_the_cursor_stays() -> None:
    found = completing("source:mé port", 9)
    assert found is not None
    assert found.replaced("source:mé port", "Méridien") == ("source:Méridien port", 16)


_VALUES = st.text(min_size=1, max_size=20).filter(lambda text: any(map(str.isalnum, text)))


@settings(max_examples=40)
@given(st.sampled_from(sorted(COMPLETED - {FieldName.LANG})), _VALUES)
def test_every_value_that_is_offered_is_understood(field: FieldName, value: str) -> None:
    text = f"{field}:"
    found = completing(text, len(text))
    assert found is not None
    tree = parse(found.replaced(text, value)[0])
    assert isinstance(tree, Field)
    assert tree.name is field


@given(st.text(max_size=30), st.integers(0, 30))
def test_any_text_can_be_asked(text: str, cursor: int) -> None:
    found = completing(text, min(cursor, len(text)))
    if found is not None:
        assert 0 <= found.start <= found.end <= len(text)
        assert found.typed in text
