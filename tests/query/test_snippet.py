"""The stretch of a text around a hit."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from tui.query import Mistake, parse
from tui.query.hits import HitFinder
from tui.query.snippet import LENGTH, snippet


def finder(query: str) -> HitFinder:
    tree = parse(query)
    assert not isinstance(tree, Mistake)
    return HitFinder(tree)


def test_the_first_hit_stands_in_the_snippet_with_words_before_it() -> None:
    text = "Il était une fois un port.\n\nLe maire de Kerlouan parle de l'Élysée et du port."
    found = snippet(finder("elysee"), text)
    assert found.text == "…de Kerlouan parle de l'Élysée et du port."
    assert [found.text[start:end] for start, end in found.hits] == ["Élysée"]


def test_a_hit_far_down_is_found() -> None:
    found = snippet(finder("harbour"), "word " * 10_000 + "harbour gate")
    assert found.text.endswith("harbour gate")
    assert len(found.hits) == 1


def test_without_a_hit_it_is_the_beginning() -> None:
    assert snippet(finder("x"), "Le port.\n\nTout va bien.") == ("Le port.  Tout va bien.", [])


@given(st.text(alphabet="ab é\n", max_size=400), st.sampled_from(["a", "ab", "e*", '"a b"']))
def test_hits_of_a_snippet_are_hits_of_the_text(text: str, query: str) -> None:
    found = snippet(finder(query), text)
    assert len(found.text) <= LENGTH + 1
    assert "\n" not in found.text
    last = 0
    for start, end in found.hits:
        assert last <= start < end <= len(found.text)
        last = end
    assert bool(found.hits) == bool(finder(query).in_text(text))
