"""The library as the rest of the program sees it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from pathlib import Path
from types import TracebackType

from tui.article import Problem
from tui.library.events import Event
from tui.library.loader import Loader
from tui.library.results import Results
from tui.library.types import (
    ActorCount,
    ActorFilter,
    ActorKey,
    ArticleKey,
    OpenedArticle,
    Order,
    PreviousMarks,
    Row,
    Scope,
    StatementRow,
    Statistics,
)
from tui.query.tree import Node


class Library:
    """The index and the marks, opened. Methods may be called from any thread.

    Every method may raise `LibraryError`, and nothing else that depends on files.
    """

    notices: tuple[str, ...]
    """Sentences for the user about the opening: a damaged file set aside, an index kept in memory…"""

    def __init__(self, index: Path | None, marks: Path | None, now: Callable[[], datetime]) -> None:
        """Opens both files, making them and their folders where missing.

        ``index`` and ``marks`` are as `tui.locations` computes them; None keeps that one in memory.
        An index that cannot be written is kept in memory, too; a damaged file is set aside under
        another name; both are told in `notices`. ``now`` gives the local time.
        """
        raise NotImplementedError

    def __enter__(self) -> Library:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Stops loaders and closes the files. A second call does nothing."""
        raise NotImplementedError

    # Scopes

    def last_scope(self) -> Scope | None:
        """The scope that was loaded last, None in a new library."""
        raise NotImplementedError

    def roots(self) -> list[Path]:
        """Every folder or file ever loaded, sorted."""
        raise NotImplementedError

    def forget(self, root: Path) -> int:
        """Takes a folder's articles out of the index (marks stay); returns how many went."""
        raise NotImplementedError

    # Loading

    def load(
        self,
        scope: Scope,
        listener: Callable[[Event], None] | None = None,
        *,
        jobs: int | None = None,
        annotate: bool = True,
    ) -> Loader:
        """Starts to bring the files of the scope into the index, in a thread and ``jobs`` child processes."""
        raise NotImplementedError

    def load_now(
        self, scope: Scope, listener: Callable[[Event], None] | None = None, *, annotate: bool = True
    ) -> None:
        """The same in this thread and process, for short-lived commands on few files."""
        raise NotImplementedError

    # Searching

    def search(
        self,
        query: Node,
        scope: Scope,
        order: Order = Order.NEWEST,
        *,
        actors: ActorFilter | None = None,
    ) -> Results:
        """The articles that the query picks. Touches nothing yet: ask the results for rows."""
        raise NotImplementedError

    def interrupt(self) -> None:
        """Cancels every search that is running in another thread."""
        raise NotImplementedError

    def statements(
        self, query: Node, scope: Scope, start: int, stop: int, *, actors: ActorFilter | None = None
    ) -> list[StatementRow]:
        """Statements of the articles that the query picks, newest first, by position.

        ``speaker:``, ``quote:`` and ``names:`` pick the statements themselves.
        """
        raise NotImplementedError

    def row(self, key: ArticleKey) -> Row | None:
        """One row anew, None if the article is gone."""
        raise NotImplementedError

    def actor(self, actor: ActorKey) -> ActorCount | None:
        """An actor with its counts over the whole library."""
        raise NotImplementedError

    def complete_word(self, field: str, typed: str, limit: int = 20) -> list[str]:
        """Values of ``actor``, ``speaker``, ``source``, ``section``, ``lang`` that begin so, best first."""
        raise NotImplementedError

    # Reading

    def open_article(self, key: ArticleKey) -> OpenedArticle | None:
        """The article with all that is known about it, None if it is gone."""
        raise NotImplementedError

    # Marks

    def set_read(self, keys: Iterable[ArticleKey], read: bool) -> PreviousMarks:
        """Marks articles read or unread; returns what they were."""
        raise NotImplementedError

    def set_starred(self, keys: Iterable[ArticleKey], starred: bool) -> PreviousMarks:
        """Marks articles starred or not; returns what they were."""
        raise NotImplementedError

    def restore_marks(self, previous: PreviousMarks) -> PreviousMarks:
        """Undoes a change; returns what undoes the undoing."""
        raise NotImplementedError

    # Looking after it

    def problems(self, scope: Scope) -> list[Problem]:
        """The files of the scope that gave no article, or not all of it, by path."""
        raise NotImplementedError

    def statistics(self, *, check: bool = False) -> Statistics:
        """Counts and sizes; with ``check``, SQLite's integrity check of both files, too."""
        raise NotImplementedError

    def places(self, keys: Sequence[ArticleKey]) -> dict[ArticleKey, Path]:
        """For each article one file that holds it, for commands that print paths."""
        raise NotImplementedError
