"""Brings the files of a scope into the index, in the background."""

from __future__ import annotations

import os
import threading
import time
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from tui.library.errors import LibraryError
from tui.library.index.database import Database
from tui.library.ingest import backlog, tasks
from tui.library.ingest.events import (
    ArticlesAnnotated,
    ArticlesChanged,
    Event,
    Finished,
    ProblemFound,
    Progress,
)
from tui.library.ingest.pace import Pace
from tui.library.ingest.writer import Writer, Written
from tui.library.marks.finding import Marks
from tui.library.scan.disk import Listing, scan
from tui.library.scan.pending import PendingFiles
from tui.library.types import ArticleKey, Scope
from tui.workers import Crew, Outcome, Task

if TYPE_CHECKING:
    from tui.readers.source import Options

_READ_AT_ONCE = 16
_ANNOTATE_AT_ONCE = 4
_WRITE_AT_ONCE = 512
_WRITE_AFTER_SECONDS = 0.5
_FIRST_WRITES_AFTER_SECONDS = 0.05
_FIRST_ARTICLES = 500
"""So many articles are shown as soon as they are there; later ones are written in larger groups, which
costs the full-text index less."""

_REMOVE_AT_ONCE = 128
_WATCH_AFTER_SECONDS = 5.0
_WATCH_SHARE = 30.0
"""A watched folder is looked at again after this many times what looking took, and after some seconds."""

_REPORT_AFTER_SECONDS = 0.1
_SCAN_ALONE_SECONDS = 0.1
"""So long a scan goes on before reading begins: until then it is known which files are newest."""


@dataclass(frozen=True, slots=True)
class Load:
    """What a loader works on: the databases, the scope, what to ignore, whether to annotate, how to read."""

    index: Database
    marks: Marks
    scope: Scope
    patterns: Sequence[str] = ()
    annotate: bool = True
    jobs: int = 1
    reading: Options | None = None
    predecessor: Database | None = None
    """The index that this one is to replace."""


class Loader:
    """Scans, reads and annotates; made by `Library.load`, already at work.

    Events go to the listener from the loader's own thread, one at a time; `Finished` ends each round:
    there is one round, or, where it watches the folders, another whenever something has changed.
    """

    def __init__(
        self,
        load: Load,
        hire: Callable[[], Crew],
        listener: Callable[[Event], None] | None = None,
        *,
        watch: bool = False,
    ) -> None:
        """``hire`` gives the crew that does the work of a round."""
        self._load = load
        self._hire = hire
        self._crew: Crew | None = None
        self._listener = listener
        self._watching = watch
        self._round = 0
        self._scan_seconds = 0.0
        self._idle = threading.Event()
        self._stopping = threading.Event()
        self._running = threading.Event()
        self._running.set()
        self._urgent: deque[ArticleKey] = deque()
        self._thread: threading.Thread | None = None
        self._in_flight = 0
        self._received: list[Outcome] = []
        self._waiting: deque[ArticleKey] = deque()
        self._pace = Pace()
        self._listed = self._annotated = self._problems = 0
        self._scanned = False
        self._reported = self._wrote = 0.0
        self._files = 0
        self._pending_count = 0

    @property
    def progress(self) -> Progress:
        """How far it is now."""
        left = max(self._listed - self._annotated, 0) if self._load.annotate else 0
        rate = self._pace.rate()
        return Progress(
            files=self._files,
            scanned=self._scanned,
            pending=self._pending_count,
            listed=self._listed,
            annotated=self._annotated,
            problems=self._problems,
            rate=rate,
            seconds_left=(left + self._pending_count) / rate if rate and self._scanned else None,
        )

    def start(self) -> None:
        """Starts the thread, and the children at once: they are ready when the first file is found."""
        self._crew = self._hire()
        self._thread = threading.Thread(target=self.run, name="loader", daemon=True)
        self._thread.start()

    def annotate_first(self, key: ArticleKey) -> None:
        """Annotate this article before all others, because it was just opened. Returns at once."""
        self._urgent.append(key)

    def pause(self) -> None:
        """Hand out no more work until `resume`; what is being done is finished. Returns at once."""
        self._running.clear()

    def resume(self) -> None:
        """Go on after `pause`."""
        self._running.set()

    def stop(self, *, wait: bool = True) -> None:
        """Ends the work; what was done is kept. With ``wait``, returns when thread and children are gone."""
        self._stopping.set()
        self._running.set()
        if wait and self._thread is not None and self._thread is not threading.current_thread():
            self._thread.join()

    def wait(self, seconds: float | None = None) -> bool:
        """Waits until a round is done; False if it still works after ``seconds``."""
        return self._thread is None or self._idle.wait(seconds)

    # In the loader's thread

    def run(self) -> None:
        """All of the work, in this thread."""
        self._run_round()
        if self._watching:
            from tui.library.scan import watch

            for _moment in watch.moments(self._load.scope.roots, self._stopping, self._pause):
                if self._stopping.is_set():
                    break
                self._run_round()

    def _pause(self) -> float:
        """Seconds to wait between two rounds where nobody tells of changes: looking takes a small part."""
        return max(_WATCH_AFTER_SECONDS, _WATCH_SHARE * self._scan_seconds)

    def _run_round(self) -> None:
        failure = None
        self._idle.clear()
        self._worked = not self._round
        try:
            self._work()
        except LibraryError as error:
            failure = str(error)
        finally:
            if self._crew is not None:
                self._crew.close()
                self._crew = None
            self._round += 1
        if self._worked or failure:
            self._tell(Finished(self.progress, failure, stopped=self._stopping.is_set()))
        self._idle.set()

    def _tell(self, event: Event) -> None:
        if self._listener is not None:
            self._listener(event)

    def _work(self) -> None:
        index = self._load.index
        self._scanned = False
        with index.reading() as connection:
            if not self._round:
                self._listed, self._annotated = backlog.counts(connection, self._load.scope)
            self._pending = PendingFiles(connection)
        self._writer = Writer(index, self._load.marks, self._pending, self._load.predecessor)
        if self._load.annotate and not self._round:
            self._submit(Task(tasks.VERSIONS, (None,)), first=True)
        self._report(now=True)
        self._scan()
        while not self._stopping.is_set() and self._step(0.05):
            pass
        self._write()
        if not self._stopping.is_set():
            self._remove_gone()
            if self._load.annotate:
                self._annotate_all()
        self._write()
        self._report(now=True)

    def _scan(self) -> None:
        started = time.monotonic()
        problems: list[tuple[bytes, str]] = []
        with self._load.index.reading() as connection:
            for listing in self._listings():
                if self._stopping.is_set():
                    return
                if listing.problem is not None:
                    problems.append((listing.folder, listing.problem))
                self._pending.compare(connection, listing)
                self._files = self._pending.files
                if time.monotonic() - started > _SCAN_ALONE_SECONDS:
                    self._step(0)
            for root in self._load.scope.roots:
                self._pending.vanished(connection, os.fsencode(root))
        self._scanned = True
        self._scan_seconds = time.monotonic() - started
        if problems:
            for problem in self._writer.note_folder_problems(problems):
                self._problems += 1
                self._tell(ProblemFound(problem))
        if self._pending.complete:
            self._write()

    def _listings(self) -> Iterator[Listing]:
        for root in self._load.scope.roots:
            yield from scan(os.fsencode(root), self._load.patterns)

    def _step(self, seconds: float) -> bool:
        """Hands out work, takes in what came of it; False when nothing is left to be read."""
        self._hand_out_urgent()
        paused = not self._running.is_set()
        while not paused and len(self._pending) and self._in_flight < 2 * self._load.jobs:
            self._hand_out_files()
        self._pending_count = len(self._pending)
        self._take_in(seconds if self._in_flight or paused else 0)
        return bool(len(self._pending) or self._in_flight or self._urgent)

    def _hand_out_files(self) -> None:
        number = _READ_AT_ONCE if self._listed else 4
        files = [self._pending.pop() for _ in range(min(number, len(self._pending)))]
        for file in files:
            self._writer.expect(file)
        self._submit(
            Task(tasks.READ, tuple(tasks.FileToRead(file.path, self._load.reading) for file in files))
        )

    def _hand_out_urgent(self) -> None:
        while self._urgent:
            self._hand_out_articles([self._urgent.popleft()], first=True)

    def _hand_out_articles(self, keys: Sequence[ArticleKey], *, first: bool = False) -> None:
        with self._load.index.reading() as connection:
            articles = backlog.stored(connection, keys)
        if articles:
            self._submit(Task(tasks.ANNOTATE, tuple(articles)), first=first)

    def _submit(self, task: Task, *, first: bool = False) -> None:
        if self._crew is None:
            self._crew = self._hire()
        self._worked = True
        self._in_flight += 1
        self._crew.submit(task, first=first)

    def _take_in(self, seconds: float) -> None:
        """Waits for one outcome at most so long, takes all that are there, writes when it is time."""
        if self._crew is None:
            self._stopping.wait(seconds)
            return
        outcome = self._crew.get(seconds)
        while outcome is not None:
            self._receive(outcome)
            if len(self._received) >= _WRITE_AT_ONCE:
                break
            outcome = self._crew.get(0)
        few = self._listed < _FIRST_ARTICLES
        interval = _FIRST_WRITES_AFTER_SECONDS if few else _WRITE_AFTER_SECONDS
        due = time.monotonic() - self._wrote >= interval
        if self._received and (due or len(self._received) >= _WRITE_AT_ONCE):
            self._write()
        self._report()

    def _receive(self, outcome: Outcome) -> None:
        if (outcome.done or outcome.failure) and outcome.item is outcome.task.items[-1]:
            self._in_flight -= 1
        if outcome.task.function == tasks.VERSIONS:
            if isinstance(outcome.value, str):
                with self._load.index.writing() as connection:
                    backlog.note_versions(connection, outcome.value)
            return
        self._received.append(outcome)

    def _write(self) -> None:
        received, self._received = self._received, []
        written = self._writer.write(received)
        self._wrote = time.monotonic()
        self._tell_written(written)

    def _tell_written(self, written: Written) -> None:
        self._listed += len(written.added) - len(written.removed)
        self._annotated += len(written.annotated) + len(written.failed)
        self._problems += len(written.problems)
        self._pace.add(len(written.annotated) if written.annotated else len(written.added))
        if written.added or written.removed:
            self._tell(ArticlesChanged(len(written.added), len(written.removed)))
        if written.annotated:
            self._tell(ArticlesAnnotated(tuple(written.annotated)))
        for problem in written.problems:
            self._tell(ProblemFound(problem))

    def _remove_gone(self) -> None:
        gone = sorted(self._pending.gone)
        self._worked = self._worked or bool(gone)
        for start in range(0, len(gone), _REMOVE_AT_ONCE):
            self._tell_written(self._writer.remove(gone[start : start + _REMOVE_AT_ONCE]))
        self._pending.gone.clear()

    def _annotate_all(self) -> None:
        self._recount()
        while not self._stopping.is_set() and (self._waiting or self._in_flight or self._urgent):
            self._hand_out_urgent()
            paused = not self._running.is_set()
            while not paused and self._waiting and self._in_flight < 2 * self._load.jobs:
                number = min(_ANNOTATE_AT_ONCE, len(self._waiting))
                self._hand_out_articles([self._waiting.popleft() for _ in range(number)])
            self._take_in(0.05)

    def _recount(self) -> None:
        with self._load.index.reading() as connection:
            self._listed, self._annotated = backlog.counts(connection, self._load.scope)
            self._waiting.extend(backlog.waiting(connection, self._load.scope))

    def _report(self, *, now: bool = False) -> None:
        moment = time.monotonic()
        if self._worked and (now or moment - self._reported >= _REPORT_AFTER_SECONDS):
            self._reported = moment
            self._tell(self.progress)
