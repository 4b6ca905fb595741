"""The library as the rest of the program sees it."""

from __future__ import annotations

import os
import threading
import weakref
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from tui.article import Problem
from tui.library import care
from tui.library.actors import counts as actor_reading
from tui.library.facades import Facades
from tui.library.index.database import Database
from tui.library.index.indexes import Indexes
from tui.library.index.opening import check_sqlite, open_marks
from tui.library.index.roots import absolute, known_scope, outermost
from tui.library.marks.finding import Marks
from tui.library.marks.marking import Marking
from tui.library.search import rows
from tui.library.search.results import Results
from tui.library.types import (
    ActorCount,
    ActorFilter,
    ActorKey,
    ActorName,
    ArticleKey,
    OpenedArticle,
    Order,
    Row,
    Scope,
    StatementRow,
    Statistics,
)
from tui.query.tree import Everything, Node

if TYPE_CHECKING:
    from tui.library.ingest.events import Event
    from tui.library.ingest.loader import Load, Loader
    from tui.readers.source import Options
    from tui.workers import Crew

# What loads, opens and counts articles is imported by the methods that do it: the first list needs none
# of it, and importing it would take longer than the search.


class Library(Facades):
    """The index and the marks, opened. Methods may be called from any thread.

    Every method may raise `LibraryError`, and nothing else that depends on files.
    """

    notices: tuple[str, ...]
    """Sentences for the user about the opening: a damaged file set aside, an index kept in memory…"""

    def __init__(
        self,
        index: Path | None,
        marks: Path | None,
        now: Callable[[], datetime],
        *,
        crew: Callable[[int], Crew] | None = None,
    ) -> None:
        """Opens both files, making them and their folders where missing.

        ``index`` and ``marks`` are as `tui.locations` computes them; None keeps that one in memory.
        An index that cannot be written is kept in memory, too; a damaged file is set aside under
        another name; both are told in `notices`. ``now`` gives the local time. ``crew`` gives those who
        do the work of `load`, for a number of jobs: child processes, where nothing is said.
        """
        self._now = now
        self._crew = crew or _children
        check_sqlite()
        self._marks_database, about_marks = open_marks(marks, now)
        self._indexes = Indexes(index, now)
        self.notices = (*about_marks, *self._indexes.notices)
        self._marks = Marks(self._marks_database, now)
        self._mark_anew()
        self._searches: weakref.WeakSet[Results] = weakref.WeakSet()
        self._loaders: weakref.WeakSet[Loader] = weakref.WeakSet()
        self._lock = threading.Lock()
        self._moved: dict[ArticleKey, bytes] = {}

    def __enter__(self) -> Library:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Stops loaders and closes the files. A second call does nothing."""
        with self._lock:
            loaders = list(self._loaders)
        for loader in loaders:
            loader.stop(wait=False)
        for loader in loaders:
            loader.stop()
        self.interrupt()
        self._indexes.close()
        self._marks_database.close()

    @property
    def _index(self) -> Database:
        """The index that answers."""
        return self._indexes.serving

    @property
    def is_being_replaced(self) -> bool:
        """Whether a new index is being made, or waits to be made by `load`."""
        return self._indexes.successor is not None

    def _today(self) -> date:
        return self._now().date()

    # Scopes

    def last_scope(self) -> Scope | None:
        """The scope that was loaded last, None in a new library."""
        with self._index.reading() as connection:
            return care.last_scope(connection)

    def roots(self) -> list[Path]:
        """Every folder or file ever loaded, sorted."""
        with self._index.reading() as connection:
            return care.roots(connection)

    def forget(self, root: Path) -> int:
        """Takes a folder's articles out of the index (marks stay); returns how many went."""
        root = absolute(root)
        if self._indexes.successor is not None:
            care.forget(self._indexes.successor, root)
        if self._indexes.is_writable:
            return care.forget(self._index, root)
        care.forget_root(self._index, root)
        return self.search(Everything(), Scope((root,))).complete()

    # Loading

    def load(
        self,
        scope: Scope,
        listener: Callable[[Event], None] | None = None,
        *,
        jobs: int | None = None,
        annotate: bool = True,
        ignore: Sequence[str] = (),
        reading: Options | None = None,
        watch: bool = False,
    ) -> Loader:
        """Starts to bring the files of the scope into the index, in a thread and ``jobs`` child processes.

        ``ignore`` are patterns of names to be passed over, as in a `.newsreaderignore`. ``reading`` is what
        the settings say about it: where that has changed, every file is read again. With ``watch`` it goes
        on to notice new, changed and deleted files, until it is stopped. Where a new index is to replace
        the old one, all known folders are loaded, and the new one answers when all is done.
        """
        from tui.library.index.replacing import Replacing
        from tui.library.ingest.loader import Loader

        number = jobs or max(1, min(os.cpu_count() or 1, 4))
        work = self._work(scope, number, annotate, ignore, reading)
        if work.predecessor is not None:
            listener = Replacing(self._replace_index, listener)
        loader = Loader(work, lambda: self._crew(number), listener, watch=watch)
        with self._lock:
            self._loaders.add(loader)
        loader.start()
        return loader

    def load_now(
        self,
        scope: Scope,
        listener: Callable[[Event], None] | None = None,
        *,
        annotate: bool = True,
        ignore: Sequence[str] = (),
        reading: Options | None = None,
    ) -> None:
        """The same in this thread and process, for short-lived commands on few files."""
        from tui.library.ingest.loader import Loader
        from tui.workers import Inline

        if not self._indexes.is_writable:
            self._indexes.serve_successor()
            self._mark_anew()
        Loader(self._work(scope, 1, annotate, ignore, reading), Inline, listener).run()

    def _work(
        self, scope: Scope, jobs: int, annotate: bool, ignore: Sequence[str], reading: Options | None
    ) -> Load:
        from tui.library.ingest import backlog
        from tui.library.ingest.loader import Load

        roots = tuple(absolute(root) for root in scope.roots) or tuple(self.roots())
        indexes = self._indexes
        for index in {indexes.serving, indexes.to_fill}:
            with index.writing() as connection:
                care.note_scope(connection, Scope(roots))
        with indexes.to_fill.writing() as connection:
            backlog.note_reading(connection, reading)
        if indexes.successor is not None:
            roots = outermost((*roots, *self.roots()))
        return Load(
            indexes.to_fill,
            self._marks,
            Scope(roots),
            tuple(ignore),
            annotate,
            jobs,
            reading,
            indexes.predecessor,
        )

    def rebuild(self) -> None:
        """Begins a new index beside the one that answers; `load` then fills it, from all known folders."""
        self._indexes.begin()

    def _replace_index(self) -> None:
        """The new index is whole: marks are laid over it, and it answers from now on."""
        successor = self._indexes.successor
        if successor is not None:
            Marking(successor, self._marks).catch_up()
            self._indexes.finish()
            self._mark_anew()

    def _mark_anew(self) -> None:
        self._marking = Marking(self._index, self._marks)
        self._marking.catch_up()

    # Searching

    def search(
        self,
        query: Node,
        scope: Scope,
        order: Order = Order.NEWEST,
        *,
        actors: ActorFilter | None = None,
        fold: bool = False,
    ) -> Results:
        """The articles that the query picks. Touches nothing yet: ask the results for rows.

        With ``fold``, of several versions of a story only the newest that is picked.
        """
        scope = known_scope(scope)
        results = Results(self._index, query, scope, order, actors, self._today, fold)
        with self._lock:
            self._searches.add(results)
        return results

    def interrupt(self) -> None:
        """Cancels every search that is running in another thread."""
        with self._lock:
            searches = list(self._searches)
        for results in searches:
            if results.is_running:
                results.cancel()

    def statements(
        self, query: Node, scope: Scope, start: int, stop: int, *, actors: ActorFilter | None = None
    ) -> list[StatementRow]:
        """Statements of the articles that the query picks, newest first, by position.

        ``speaker:``, ``quote:`` and ``names:`` pick the statements themselves; ``actors`` their speakers.
        """
        from tui.library.search import statements

        scope = known_scope(scope)
        with self._index.reading() as connection:
            return statements.statements(connection, query, scope, (start, stop), actors, self._today())

    def row(self, key: ArticleKey) -> Row | None:
        """One row anew, None if the article is gone."""
        with self._index.reading() as connection:
            return next(iter(rows.rows(connection, [key])), None)

    def versions(self, key: ArticleKey) -> list[Row]:
        """All versions of an article's story, newest first; the article alone where it has no other."""
        from tui.library.ingest import versions

        with self._index.reading() as connection:
            return rows.rows(connection, versions.of_article(connection, key))

    def older_among(self, keys: Sequence[ArticleKey]) -> frozenset[ArticleKey]:
        """Those of some articles that have a newer version among them."""
        from tui.library.ingest import versions

        with self._index.reading() as connection:
            return versions.older(connection, keys)

    def with_older(self, keys: Iterable[ArticleKey]) -> list[ArticleKey]:
        """Articles with all older versions of their stories."""
        from tui.library.ingest import versions

        with self._index.reading() as connection:
            return versions.with_older(connection, list(keys))

    def actor(self, actor: ActorKey) -> ActorCount | None:
        """An actor with its counts over the whole library."""
        with self._index.reading() as connection:
            return actor_reading.one(connection, actor)

    def actor_names(self, actor: ActorKey) -> list[ActorName]:
        """All names that count as an actor, in most articles first."""
        from tui.library.actors import actor_page

        with self._index.reading() as connection:
            return actor_page.names_of(connection, actor)

    def complete_word(self, field: str, typed: str, limit: int = 20) -> list[str]:
        """Values of ``actor``, ``speaker``, ``source``, ``section``, ``lang``, ``tag`` that begin so, best
        first."""
        with self._index.reading() as connection:
            if field == "tag":
                from tui.library.marks import tags

                return tags.beginning(connection, typed, limit)
            if field in ("actor", "speaker", "names"):
                return actor_reading.names(connection, typed, limit, quoted=field == "speaker")
            return care.values(connection, field, typed, limit)

    # Reading

    def open_article(self, key: ArticleKey) -> OpenedArticle | None:
        """The article with all that is known about it, None if it is gone."""
        from tui.library.search import opened

        with self._index.reading() as connection:
            found = opened.opened(connection, key)
            if found is not None and found.marks.notes:
                notes = self.notes.of(key, found.article.title, found.article.text)
                found = replace(found, notes=notes)
            if found is None or not opened.is_corrected(connection, key):
                return found
            with self._marks_database.reading() as marks:
                return opened.with_corrections(connection, found, marks)

    # Looking after it

    def problems(self, scope: Scope) -> list[Problem]:
        """The files of the scope that gave no article, or not all of it, by path."""
        with self._index.reading() as connection:
            return care.problems(connection, known_scope(scope).roots)

    def statistics(self, *, check: bool = False) -> Statistics:
        """Counts and sizes; with ``check``, SQLite's integrity check of both files, too."""
        return care.statistics(self._index, self._marks, check=check)

    def text(self, key: ArticleKey) -> str | None:
        """The text of an article alone, None if it is gone."""
        from tui.library.search import opened

        with self._index.reading() as connection:
            return opened.text(connection, key)

    def places(self, keys: Sequence[ArticleKey]) -> dict[ArticleKey, Path]:
        """For each article one file that holds it, for commands that print paths."""
        from tui.library.search import opened

        found = {}
        with self._index.reading() as connection:
            for key in keys:
                if (origins := opened.origins(connection, key)) and origins[0].path is not None:
                    found[key] = Path(origins[0].path)
        return found


def _children(jobs: int) -> Crew:
    from tui.library.ingest import tasks
    from tui.workers import Workers

    return Workers(jobs, preload=tasks.PRELOADED)
