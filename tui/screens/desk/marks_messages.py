"""What is told of tags, notes and followed actors."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from textual.message import Message

if TYPE_CHECKING:
    from tui.library import ActorKey, ArticleKey
    from tui.library.types import NoteRow


@dataclass(eq=False)
class TagsListed(Message):
    """All tags of the library with their numbers, and how many of some articles have each."""

    keys: Sequence[ArticleKey]
    all: Sequence[tuple[str, int]]
    of: Mapping[str, int]


@dataclass(eq=False)
class FollowedListed(Message):
    """The actors whom the user follows."""

    actors: frozenset[ActorKey]


@dataclass(eq=False)
class NotesListed(Message):
    """The notes of the whole library, newest first."""

    rows: Sequence[NoteRow]


class MarksChangedElsewhere(Message):
    """Another program has changed marks."""


class NotesChanged(Message):
    """Notes were written, changed or deleted."""


@dataclass(eq=False)
class NotesExported(Message):
    """All notes were written to a file; or they were not, for there is one (``exists``)."""

    path: Path
    exists: bool
