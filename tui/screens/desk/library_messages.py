"""What the librarian tells the screen. Messages of a search carry its number, so that a late one is known."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from textual.message import Message

from tui.annotations import Annotations
from tui.query.completion import Completing
from tui.query.hits import HitFinder
from tui.query.snippet import Snippet
from tui.screens.main_screen.marking import Course
from tui.screens.main_screen.narrowing import Narrowing
from tui.widgets.article.highlights import Highlights
from tui.widgets.lists.saved_list import Counts

if TYPE_CHECKING:
    from tui.article import Problem
    from tui.library import ActorCount, ArticleKey, Event, OpenedArticle, PreviousMarks, Row, StatementRow
    from tui.library.search.timeline import PeriodCount


@dataclass(eq=False)
class LibraryOpened(Message):
    """The library is there; ``notices`` are sentences about its opening."""

    notices: Sequence[str]


@dataclass(eq=False)
class Answered(Message):
    """The first rows of a search; ``count`` is None while it is not known.

    ``others`` are a number and the rows from it on, around ``cursor``, where those are not the first.
    """

    search: int
    narrowing: Narrowing
    finder: HitFinder
    rows: Sequence[Row]
    count: int | None
    cursor: int
    others: tuple[int, Sequence[Row]] | None


@dataclass(eq=False)
class Counted(Message):
    """How many articles a search has, and how many of them are unread."""

    search: int
    count: int
    unread: int


@dataclass(eq=False)
class HidingCounted(Message):
    """How many articles the exclusions of a search hide."""

    search: int
    count: int


@dataclass(eq=False)
class KeysFetched(Message):
    """Every article of a search, in order."""

    search: int
    keys: Sequence[ArticleKey]


@dataclass(eq=False)
class ValuesCompleted(Message):
    """Values that what is being typed can become."""

    wanted: Completing
    values: Sequence[str]


@dataclass(eq=False)
class SavedListed(Message):
    """The user's saved searches: names and queries, in order."""

    searches: Sequence[tuple[str, str]]


@dataclass(eq=False)
class SavedCounted(Message):
    """How much saved searches find, by name."""

    counts: Mapping[str, Counts]


@dataclass(eq=False)
class Exported(Message):
    """So many articles were written to a file."""

    path: Path
    count: int


@dataclass(eq=False)
class ExportRefused(Message):
    """A file of that name is there, and nothing said that it may be replaced."""

    path: Path
    format: str


@dataclass(eq=False)
class SnippetsFound(Message):
    """Where the hits of a finder are, by article."""

    finder: HitFinder
    found: Mapping[ArticleKey, Snippet]


@dataclass(eq=False)
class RowsFetched(Message):
    """Rows that the list wanted."""

    search: int
    first: int
    rows: Sequence[Row]


@dataclass(eq=False)
class RowFound(Message):
    """The next unread article and its number in the list; None where there is none."""

    search: int
    number: int
    row: Row | None


@dataclass(eq=False)
class ActorsCounted(Message):
    """The actors of the search on screen."""

    search: int
    actors: Sequence[ActorCount]


@dataclass(eq=False)
class ArticleFetched(Message):
    """An article with its highlights; ``again``: it was on screen already."""

    opened: OpenedArticle
    annotations: Annotations
    highlights: Highlights
    again: bool


@dataclass(eq=False)
class ActorFetched(Message):
    """An actor's counts over the whole library."""

    counts: ActorCount


@dataclass(eq=False)
class ActorDescribed(Message):
    """An actor's counts, what it said last, and the actors in the same articles."""

    counts: ActorCount
    said: Sequence[StatementRow]
    companions: Sequence[ActorCount]


@dataclass(eq=False)
class StatementsListed(Message):
    """Statements from a position on; ``search`` is the number that was given with the question."""

    search: int
    first: int
    rows: Sequence[StatementRow]


@dataclass(eq=False)
class VersionsListed(Message):
    """The versions of a story, newest first; ``shown`` is the one that they were asked for."""

    shown: ArticleKey
    versions: Sequence[Row]


@dataclass(eq=False)
class VersionsCompared(Message):
    """Two versions of a story to be compared."""

    old: OpenedArticle
    new: OpenedArticle


@dataclass(eq=False)
class PeriodsCounted(Message):
    """What the articles of the search are about; ``number`` is the one given with the question."""

    number: int
    counts: Sequence[PeriodCount]


@dataclass(eq=False)
class MarksChanged(Message):
    """Marks of ``total`` articles were set; ``previous`` undoes it. ``rows`` are the first of them, anew."""

    rows: Sequence[Row]
    previous: PreviousMarks
    total: int
    course: Course = Course.MADE


@dataclass(eq=False)
class ArticlesCorrected(Message):
    """These articles are shown otherwise now; ``moved`` has the new keys of those that had others."""

    keys: Sequence[ArticleKey]
    moved: Mapping[ArticleKey, ArticleKey]


@dataclass(eq=False)
class ProblemsListed(Message):
    """The problems of the scope."""

    problems: Sequence[Problem]


@dataclass(eq=False)
class LoaderTold(Message):
    """An event of the loader; a newer progress replaces an older one."""

    event: Event

    def can_replace(self, message: Message) -> bool:
        from tui.library import Progress

        return (
            isinstance(message, LoaderTold)
            and isinstance(message.event, Progress)
            and isinstance(self.event, Progress)
        )


@dataclass(eq=False)
class Failed(Message):
    """The library could not do something; one sentence for the user. ``fatal``: it could not be opened."""

    sentence: str
    fatal: bool = False


@dataclass(eq=False)
class FoldersListed(Message):
    """Every folder of the library, and those that are shown."""

    folders: Sequence[Path]
    shown: Sequence[Path]


@dataclass(eq=False)
class ScopeChanged(Message):
    """Other folders are shown from now on."""


@dataclass(eq=False)
class OldArticlesCounted(Message):
    """So many of all articles, none of which was ever marked, are from before a day."""

    old: int
    total: int
    before: date
