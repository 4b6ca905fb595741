"""Articles set in lines."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.widgets import examples
from tui.article import Article
from tui.widgets.article.highlights import Part, Place
from tui.widgets.article.page import Face, Page


def test_parts_and_roles_have_faces_of_their_own() -> None:
    page = Page(examples.article(), 80, "meta", "note")
    faces = [line.face for line in page.lines if line.end > line.start]
    assert faces[0] is Face.HEADLINE
    assert faces[1] is Face.META
    assert faces[-1] is Face.NOTE
    assert {Face.CAPTION, Face.LEAD, Face.SUBHEAD, Face.BODY} <= set(faces)


def test_paragraphs_come_back_without_the_breaks_of_lines() -> None:
    page = Page(examples.article(), 24, "meta")
    paragraphs = [page.paragraph_text(number) for number in range(page.paragraph_count)]
    assert paragraphs == [examples.TITLE, "meta", *(text for text, _role in examples.PARAGRAPHS)]


@given(st.integers(8, 90), st.integers(0, len(examples.text())))
@settings(max_examples=100, deadline=None)
def test_every_place_is_on_the_line_that_shows_it(width: int, offset: int) -> None:
    page = Page(examples.article(), width)
    line = page.line(page.line_at(Place(Part.TEXT, offset)))
    assert line is not None
    following = [other for other in page.lines if other.part is Part.TEXT and other.start > offset]
    assert line.part is Part.TEXT
    assert line.start <= offset
    assert not following or following[0].start >= line.end


def test_lines_are_in_reading_order() -> None:
    page = Page(examples.article(), 30, "meta", "note")
    places = [Place(line.part, line.start) for line in page.lines]
    assert all(first <= second for first, second in pairwise(places))


def test_a_text_without_blocks_is_parted_at_blank_lines() -> None:
    page = Page(Article("T", "one\n\ntwo"), 30)
    shown = [page.text_of(line) for line in page.lines]
    assert shown == ["", "T", "", "one", "", "two"]
