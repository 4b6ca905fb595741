"""Notes as the library gives them out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from tui.annotations import Span
from tui.article import Published
from tui.library.marks.anchors import Anchor

if TYPE_CHECKING:
    from tui.library.types import ArticleKey

NoteKey: TypeAlias = int
"""Names a note in the marks of a user; never shown."""


@dataclass(frozen=True, slots=True)
class Note:
    """What the user wrote; ``anchor``: the words that it is about, None for the whole article.

    ``made`` and ``changed`` are moments, ISO 8601.
    """

    key: NoteKey
    text: str
    anchor: Anchor | None
    made: str
    changed: str


@dataclass(frozen=True, slots=True)
class PlacedNote:
    """A note and where its words stand in the title or text of the article; None where they do not."""

    note: Note
    span: Span | None

    @property
    def is_lost(self) -> bool:
        """Whether the words that it is about are gone."""
        return self.note.anchor is not None and self.span is None


@dataclass(frozen=True, slots=True)
class NoteRow:
    """A note in a list; ``article`` is None where the article is no longer in the library."""

    placed: PlacedNote
    article: ArticleKey | None
    title: str
    published: Published | None
    source: str | None

    @property
    def note(self) -> Note:
        return self.placed.note

    @property
    def quote(self) -> str | None:
        """The words that it is about, None for the whole article."""
        return None if self.note.anchor is None else self.note.anchor.quote
