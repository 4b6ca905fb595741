"""Outcomes of the workers → the index, many in one transaction."""

from __future__ import annotations

import contextlib
import os
import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass, field

from tui.article import Problem
from tui.library.index.database import Database
from tui.library.index.predecessor import Predecessor
from tui.library.ingest.records import AnnotationRecord, ArticleRecord, ProblemRecord, decoded_member
from tui.library.ingest.storing import TO_BE_READ, Ingest
from tui.library.ingest.tasks import FileToRead, StoredArticle
from tui.library.ingest.terms import KnownTerms
from tui.library.marks import kept_corrections
from tui.library.marks.finding import Marks, find_mark, laid
from tui.library.scan.pending import PendingFile, PendingFiles, note_digests
from tui.text import clean_line
from tui.workers import Outcome


@dataclass(slots=True)
class Written:
    """What one transaction changed."""

    added: list[int] = field(default_factory=list)
    removed: list[int] = field(default_factory=list)
    annotated: list[int] = field(default_factory=list)
    failed: list[int] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    finished_files: int = 0


class Writer:
    """Writes for one loader. Not for several threads."""

    def __init__(
        self, index: Database, marks: Marks, pending: PendingFiles, predecessor: Database | None = None
    ) -> None:
        """``predecessor`` is the index that this one is to replace; keys are taken over from it."""
        self._index = index
        self._predecessor = predecessor
        self._marks = marks
        self._pending = pending
        self._terms = KnownTerms()
        self._files: dict[bytes, PendingFile] = {}
        self._open: dict[bytes, int] = {}
        self._problems: dict[bytes, int] = {}

    def expect(self, file: PendingFile) -> None:
        """This file was given to a worker."""
        self._files[file.path] = file

    def write(self, outcomes: Sequence[Outcome]) -> Written:
        """Writes all of it, or nothing; raises `LibraryError`."""
        written = Written()
        if not outcomes and not self._pending.complete:
            return written
        with contextlib.ExitStack() as stack:
            marks = stack.enter_context(self._marks.database.reading())
            connection = stack.enter_context(self._index.writing())
            old = None
            if self._predecessor is not None:
                old = Predecessor(stack.enter_context(self._predecessor.reading()))
            ingest = self._ingest(marks, connection, old)
            opened = dict(self._open)
            finished: list[tuple[PendingFile, bool]] = []
            for outcome in outcomes:
                if isinstance(outcome.item, StoredArticle):
                    self._annotated(ingest, outcome, outcome.item, written)
                elif isinstance(outcome.item, FileToRead):
                    self._read(ingest, outcome, outcome.item.path, opened, finished, written)
            ingest.finish()
            for file, again in finished:
                self._pending.finished(file, again=again)
            digests = dict(self._pending.complete)
            note_digests(connection, ingest.folders, digests)
        self._terms.keep()
        self._open = opened
        for path in digests:
            self._pending.complete.pop(path, None)
        written.added, written.removed = ingest.added, ingest.removed
        written.finished_files = len(finished)
        return written

    def _ingest(
        self, marks: sqlite3.Connection, connection: sqlite3.Connection, predecessor: Predecessor | None
    ) -> Ingest:
        """What writes, with the user's marks and corrections."""
        if self._marks.are_none():
            return Ingest(connection, predecessor=predecessor, terms=self._terms, deferred=True)

        def is_live(content: bytes) -> bool:
            files = connection.execute(
                "SELECT p.file FROM article AS a JOIN place AS p ON p.article = a.id WHERE a.content = ?",
                (content,),
            )
            return any(file not in self._pending.gone for (file,) in files)

        corrections_of = kept_corrections.finder(marks, is_live) if kept_corrections.are_any(marks) else None
        return Ingest(
            connection,
            lambda names: laid(marks, find_mark(marks, names, is_live), names[0][1]),
            corrections_of,
            predecessor=predecessor,
            terms=self._terms,
            deferred=True,
        )

    def _read(
        self,
        ingest: Ingest,
        outcome: Outcome,
        path: bytes,
        opened: dict[bytes, int],
        finished: list[tuple[PendingFile, bool]],
        written: Written,
    ) -> None:
        if path not in opened:
            opened[path] = ingest.open_file(path)
        number = opened[path]
        if isinstance(outcome.value, ArticleRecord):
            ingest.add(number, path, outcome.value)
        elif isinstance(outcome.value, ProblemRecord):
            self._problem(ingest, path, number, outcome.value, written)
        if outcome.failure is not None:
            self._problem(ingest, path, number, ProblemRecord(None, outcome.failure), written)
        if outcome.done or outcome.failure is not None:
            del opened[path]
            self._close(ingest, path, number, finished)

    def _problem(
        self, ingest: Ingest, path: bytes, number: int, problem: ProblemRecord, written: Written
    ) -> None:
        self._problems[path] = self._problems.get(path, 0) + 1
        if not os.path.lexists(path):
            return  # gone since it was listed: no problem of anybody's
        ingest.add_problem(number, problem)
        reason = clean_line(problem.reason)
        written.problems.append(Problem(os.fsdecode(path), reason, decoded_member(problem.member)))

    def _close(
        self, ingest: Ingest, path: bytes, number: int, finished: list[tuple[PendingFile, bool]]
    ) -> None:
        file = self._files.pop(path)
        again = False
        if self._problems.pop(path, 0):
            if not os.path.lexists(path):
                ingest.remove_file(number)
                ingest.settle()
                finished.append((file, True))
                return
            again = not os.access(path, os.R_OK)  # permissions leave no trace in the file's time
        ingest.close_file(number, file.size, TO_BE_READ if again else file.mtime)
        finished.append((file, again))

    def _annotated(self, ingest: Ingest, outcome: Outcome, stored: StoredArticle, written: Written) -> None:
        if isinstance(outcome.value, AnnotationRecord):
            if ingest.annotate(outcome.value):
                written.annotated.append(stored.key)
        elif outcome.failure is not None:
            path = ingest.fail_annotation(stored.key, outcome.failure)
            written.failed.append(stored.key)
            if path is not None:
                written.problems.append(Problem(os.fsdecode(path), outcome.failure))

    def remove(self, files: Sequence[int]) -> Written:
        """Takes files out of the index, with the articles that no other file holds."""
        with self._index.writing() as connection:
            ingest = Ingest(connection)
            for file in files:
                ingest.remove_file(file)
            ingest.settle()
        return Written(removed=ingest.removed)

    def note_folder_problems(self, problems: Sequence[tuple[bytes, str]]) -> list[Problem]:
        """Folders that could not be listed, as problems of a file without a name in them."""
        with self._index.writing() as connection:
            ingest = Ingest(connection)
            for folder, reason in problems:
                number = ingest.open_file(os.path.join(folder, b""))
                ingest.add_problem(number, ProblemRecord(None, reason))
        return [Problem(os.fsdecode(folder), reason) for folder, reason in problems]
