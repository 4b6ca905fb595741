"""Highlights asked by place and by order."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.widgets import examples
from tui.widgets.article.highlights import Highlight, Highlights, Kind, Part, Place

SPANS = st.lists(
    st.tuples(st.integers(0, 60), st.integers(1, 30)).map(lambda pair: (pair[0], pair[0] + pair[1])),
    max_size=12,
)


def of_example() -> Highlights:
    return Highlights.of(examples.annotations(), [(0, 7)], [examples.span("marins")])


def test_walks_one_kind_in_reading_order_title_first() -> None:
    highlights = of_example()
    place = Place(Part.TITLE, -1)
    found = []
    while (number := highlights.next([Kind.PERSON], place)) is not None:
        place = highlights.all[number].place
        found.append(place)
    starts = [mention.start for mention in examples.annotations().people.text]
    assert found == [Place(Part.TITLE, 0), *(Place(Part.TEXT, start) for start in starts)]


def test_previous_leads_back_and_ends_at_the_first() -> None:
    highlights = of_example()
    last = highlights.previous([Kind.STATEMENT], Place(Part.NOTE, 0))
    assert last is not None
    first = highlights.previous([Kind.STATEMENT], highlights.all[last].place)
    assert first is not None
    assert highlights.all[first].spans == (examples.span("Nous tiendrons"),)
    assert highlights.previous([Kind.STATEMENT], highlights.all[first].place) is None


def test_at_a_place_the_smaller_kind_wins_over_the_statement_around_it() -> None:
    inside = Highlights(
        [
            Highlight(Kind.STATEMENT, Part.TEXT, ((0, 40),), 0),
            Highlight(Kind.PERSON, Part.TEXT, ((10, 20),), 0),
            Highlight(Kind.HIT, Part.TEXT, ((12, 15),), 0),
        ]
    )
    number = inside.at(Place(Part.TEXT, 13))
    assert number is not None
    assert inside.all[number].kind is Kind.PERSON
    outside = inside.at(Place(Part.TEXT, 30))
    assert outside is not None
    assert inside.all[outside].kind is Kind.STATEMENT
    assert inside.at(Place(Part.TEXT, 50)) is None


@given(SPANS, st.integers(0, 90), st.integers(1, 40))
@settings(max_examples=150, deadline=None)
def test_between_finds_exactly_the_spans_that_overlap(
    spans: list[tuple[int, int]], start: int, length: int
) -> None:
    highlights = Highlights(Highlight(Kind.DATE, Part.TEXT, (span,), at) for at, span in enumerate(spans))
    found = sorted(
        (piece.start, piece.end) for piece in highlights.between(Kind.DATE, Part.TEXT, start, start + length)
    )
    assert found == sorted(span for span in spans if span[0] < start + length and span[1] > start)
