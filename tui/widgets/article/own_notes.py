"""The user's notes in an article: where they stand, and what is said of them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from tui.annotations import Span
from tui.messages import _
from tui.widgets import describe
from tui.widgets.article.article_view import NOTED
from tui.widgets.article.highlights import Highlight, Kind, Part
from tui.widgets.bar import Bit

if TYPE_CHECKING:
    from tui.library import OpenedArticle
    from tui.library.marks.note import PlacedNote


def foot(opened: OpenedArticle) -> tuple[str, Sequence[tuple[int, Span]]]:
    """What stands at the end of an article: its own sentence, and the notes that have no place in it.

    With each of those its number in `OpenedArticle.notes`, and where it stands in this text.
    """
    text = describe.note(opened.article, opened.annotations is not None)
    places = []
    for number, placed in enumerate(opened.notes):
        if placed.span is not None:
            continue
        said = placed.note.text
        if placed.note.anchor is not None:
            quote = " ".join(placed.note.anchor.quote.split())
            said = _("On “{quote}”, which is gone: {note}").format(quote=quote, note=said)
        text += "\n" if text else ""
        text += f"{NOTED} "
        places.append((number, (len(text), len(text) + len(said))))
        text += said
    return text, places


def highlights(opened: OpenedArticle) -> Iterator[Highlight]:
    """A highlight for each note; ``index`` is its number in `OpenedArticle.notes`."""
    for number, placed in enumerate(opened.notes):
        if placed.span is not None and placed.note.anchor is not None:
            part = Part.TITLE if placed.note.anchor.in_title else Part.TEXT
            yield Highlight(Kind.OWN_NOTE, part, (placed.span,), number)
    for number, span in foot(opened)[1]:
        yield Highlight(Kind.OWN_NOTE, Part.NOTE, (span,), number)


def of(opened: OpenedArticle, highlight: Highlight) -> PlacedNote | None:
    """The note that a highlight marks; None for other kinds, and where it was deleted meanwhile."""
    if highlight.kind is not Kind.OWN_NOTE or highlight.index >= len(opened.notes):
        return None
    return opened.notes[highlight.index]


def described(placed: PlacedNote) -> Sequence[Bit]:
    """One line about a note, for the inspector."""
    day = placed.note.changed[:10]
    text = " ".join(placed.note.text.split())
    return [Bit(f"{NOTED} "), Bit(text, "bar--strong"), Bit(f" · {day}", "bar--dim")]
