"""Notes as the library gives them out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

from tui.annotations import Span
from tui.library.marks.anchors import Anchor

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
