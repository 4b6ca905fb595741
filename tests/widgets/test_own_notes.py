"""Notes in an article: at their words, or at its end where they have none."""

from __future__ import annotations

from tui.annotations import Annotations
from tui.article import Article
from tui.library import MarkState, OpenedArticle
from tui.library.marks.anchors import Anchor
from tui.library.marks.note import Note, PlacedNote
from tui.widgets.article import own_notes
from tui.widgets.article.highlights import Highlights, Kind, Part, Place

TEXT = "The harbour reopens on Monday."


def opened(*notes: PlacedNote) -> OpenedArticle:
    article = Article("Wexcombe", TEXT, language="en")
    return OpenedArticle(1, article, Annotations(), {}, (), MarkState(), notes=notes)


def note(text: str, anchor: Anchor | None = None, span: tuple[int, int] | None = None) -> PlacedNote:
    return PlacedNote(Note(1, text, anchor, "2025-09-04T10:00:00", "2025-09-05T10:00:00"), span)


def test_a_note_without_words_stands_at_the_end() -> None:
    one = opened(note("First\nsecond line"), note("Here", Anchor("harbour"), (4, 11)))
    text, places = own_notes.foot(one)
    assert text == "✎ First\nsecond line"
    ((number, (start, end)),) = places
    assert (number, text[start:end]) == (0, "First\nsecond line")
    shown = Highlights(own_notes.highlights(one))
    assert [(one.part, one.spans) for one in shown.all] == [
        (Part.TEXT, ((4, 11),)),
        (Part.NOTE, ((2, 19),)),
    ]
    assert shown.at(Place(Part.TEXT, 5)) == 0


def test_a_note_whose_words_are_gone_says_so_with_the_words() -> None:
    text, _places = own_notes.foot(opened(note("Which?", Anchor("the\nmayor"))))
    assert text == "✎ On “the mayor”, which is gone: Which?"


def test_the_inspector_tells_a_note_in_one_line() -> None:
    bits = own_notes.described(note("First\n\nsecond", Anchor("harbour"), (4, 11)))
    assert "".join(bit.text for bit in bits) == "✎ First second · 2025-09-05"


def test_a_note_on_the_title() -> None:
    one = opened(note("Where?", Anchor("Wexcombe", in_title=True), (0, 8)))
    (shown,) = own_notes.highlights(one)
    assert (shown.kind, shown.part, shown.spans) == (Kind.OWN_NOTE, Part.TITLE, ((0, 8),))
