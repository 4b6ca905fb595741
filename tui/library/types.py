"""What the library gives out: small frozen values, safe to hand from thread to thread."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import TypeAlias

from tui.annotations import ActorKind, Annotations, StatementKind
from tui.article import Article, Origin, Published
from tui.library.actors.actor_correction import ActorChange
from tui.library.marks.corrections import ArticleCorrections, Corrections, PlacedCorrection
from tui.library.marks.note import Note, PlacedNote
from tui.library.marks.row_before import RowBefore

ArticleKey: TypeAlias = int
"""Names an article while the library is open. Greater is newer; never shown, never stored."""

ActorKey: TypeAlias = int
"""Names an actor of the whole library while it is open; never shown, never stored."""


class Order(StrEnum):
    """How results are sorted. Equal ones stand newest first; undated articles are the oldest."""

    NEWEST = "newest"
    OLDEST = "oldest"
    RELEVANCE = "relevance"
    TITLE = "title"
    SOURCE = "source"


class ActorOrder(StrEnum):
    """How actors are sorted; by statements, only those who speak are given."""

    ARTICLES = "articles"
    STATEMENTS = "statements"
    NAME = "name"


@dataclass(frozen=True, slots=True)
class Scope:
    """The part of the library that is looked at: these folders and files; all of it without any."""

    roots: tuple[Path, ...] = ()


@dataclass(frozen=True, slots=True)
class ActorFilter:
    """Keeps articles with these actors: ``every`` of them, else any; ``quoted``: only where they speak."""

    actors: tuple[ActorKey, ...]
    every: bool = True
    quoted: bool = False


@dataclass(frozen=True, slots=True)
class MarkState:
    """The user's marks on one article; ``changed``: it was edited since it was read; ``notes``: how many."""

    read: bool = False
    starred: bool = False
    changed: bool = False
    tags: tuple[str, ...] = ()
    notes: int = 0


@dataclass(frozen=True, slots=True)
class Row:
    """One article in a list.

    ``places`` counts the files (or members) that hold it, ``older`` the earlier versions of its story;
    ``followed``: it mentions an actor whom the user follows.
    """

    key: ArticleKey
    title: str
    published: Published | None
    source: str | None
    section: str | None
    language: str | None
    places: int
    annotated: bool
    marks: MarkState
    older: int = 0
    followed: bool = False

    @property
    def read(self) -> bool:
        return self.marks.read

    @property
    def starred(self) -> bool:
        return self.marks.starred

    @property
    def changed(self) -> bool:
        return self.marks.changed


@dataclass(frozen=True, slots=True)
class ActorCount:
    """An actor in a set of results: in how many articles, how often named, how often quoted.

    ``inferred`` counts those of the articles that have only a surname which nobody else bears.
    """

    actor: ActorKey
    name: str
    kind: ActorKind
    articles: int
    mentions: int
    statements: int
    inferred: int = 0


@dataclass(frozen=True, slots=True)
class ActorName:
    """One of the names that count as an actor; ``inferred``: a surname that nobody else bears."""

    name: str
    inferred: bool
    articles: int
    mentions: int
    statements: int


@dataclass(frozen=True, slots=True)
class ActorDay:
    """Articles of a day (as an ordinal of the calendar) that name an actor, and how often they do."""

    day: int
    articles: int
    mentions: int


@dataclass(frozen=True, slots=True)
class TitleBeside:
    """A title that stood beside an actor's name: how often, and the first and last day (ordinals)."""

    title: str
    count: int
    first: int | None
    last: int | None


@dataclass(frozen=True, slots=True)
class ActorWords:
    """How the newest ``articles`` articles name an actor, each form with its number, and its titles."""

    articles: int
    forms: tuple[tuple[str, int], ...]
    titles: tuple[TitleBeside, ...]


@dataclass(frozen=True, slots=True)
class Proposal:
    """Two actors that may be one, the one in more articles first; ``likeness``: see `spelling.Likeness`."""

    actor: ActorCount
    other: ActorCount
    likeness: str


@dataclass(frozen=True, slots=True)
class OpenedArticle:
    """An article to be read; ``older`` and ``newer`` count the other versions of its story.

    ``annotations`` is None until it was annotated. ``actors`` maps the local actor ids of the
    annotations to actors of the library. ``places`` are all files that hold it, the one that the
    article was read from first.
    """

    key: ArticleKey
    article: Article
    annotations: Annotations | None
    actors: Mapping[str, ActorKey]
    places: tuple[Origin, ...]
    marks: MarkState
    inferred: frozenset[str] = frozenset()
    """Local ids of actors that are bare surnames, linked to the one person of the library who bears it."""
    older: int = 0
    newer: int = 0
    notes: tuple[PlacedNote, ...] = ()
    corrections: tuple[PlacedCorrection, ...] = ()
    """The user's corrections of the annotations and where they stand; ``annotations`` has them already."""
    fields: ArticleCorrections = field(default_factory=dict)
    """The user's corrections of the article itself; ``article`` has them already."""
    own: Article | None = None
    """The article as its file has it, where the user corrected anything of it."""


@dataclass(frozen=True, slots=True)
class StatementRow:
    """A statement in a list: who said what, in which article. ``number`` is its index in
    ``annotations.statements.text`` (``in_title``: of the title's)."""

    article: ArticleKey
    number: int
    in_title: bool
    text: str
    speaker: ActorKey | None
    speaker_name: str | None
    kind: StatementKind
    sure: bool
    relay: str | None
    title: str
    published: Published | None
    source: str | None


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


@dataclass(frozen=True, slots=True)
class PreviousMarks:
    """What marks were before a change; give it to `Library.restore_marks` to undo. False if nothing changed.

    ``states`` are the articles whose marks changed, with what they were; the rest is the library's own.
    """

    states: tuple[tuple[ArticleKey, MarkState], ...] = ()
    actors: ActorChange = field(default_factory=ActorChange)
    corrections: tuple[tuple[bytes, Corrections], ...] = ()
    """Content ids of articles, and the corrections that they had."""
    rows: tuple[RowBefore, ...] = field(default=(), repr=False)

    def __bool__(self) -> bool:
        return bool(self.actors or self.corrections or self.rows)

    @property
    def tables(self) -> frozenset[str]:
        """The tables of the marks that were changed, see `tui.library.marks.undoing`."""
        return frozenset(row.table for row in self.rows)


@dataclass(frozen=True, slots=True)
class ImportedMarks:
    """How many marks were taken in, and a sentence for each line that was none."""

    taken: int
    wrong: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Statistics:
    """Counts and sizes for ``newsreader doctor``; sizes in bytes, 0 for what is not on disk."""

    articles: int
    annotated: int
    statements: int
    actors: int
    files: int
    problems: int
    marks: int
    index_path: Path | None
    index_bytes: int
    marks_path: Path | None
    marks_bytes: int
    sqlite_version: str
    complaints: tuple[str, ...] = field(default=())
    """What SQLite's own check found wrong; empty where it was not asked for or found nothing."""
