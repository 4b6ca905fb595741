"""What the commands that use the library have in common: opening it, its scope, queries, progress."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, TypedDict

from tui import locations, settings
from tui.article import Problem
from tui.commands import CommandError
from tui.commands.saying import say, say_problem
from tui.commands.statuses import EXIT_USAGE
from tui.library import Event, Library, LibraryError, ProblemFound, Progress, Scope
from tui.messages import _, plural
from tui.query import Mistake, Node, parse
from tui.query.tree import And, Field, FieldName, Not, Or
from tui.readers import Options

if TYPE_CHECKING:
    from tui.commands.progress_bar import ProgressBar

_ANNOTATED_FIELDS = {
    FieldName.ABOUT,
    FieldName.ACTOR,
    FieldName.NAMES,
    FieldName.QUOTE,
    FieldName.SPEAKER,
}


class Chosen(TypedDict):
    """What the settings say about loading; arguments of `Library.load` and `Library.load_now`."""

    ignore: tuple[str, ...]
    reading: Options


def chosen() -> Chosen:
    """As the user's settings say, the same for every command and the screen."""
    values, _problems = settings.load(locations.settings_file())
    return {"ignore": values.ignore, "reading": Options.chosen(values)}


@contextmanager
def opened_library() -> Iterator[Library]:
    """The user's library; its notices and errors are said on standard error."""
    try:
        with Library(locations.index_file(), locations.marks_file(), datetime.now) as library:
            for notice in library.notices:
                say(notice)
            yield library
    except LibraryError as error:
        raise CommandError(str(error)) from None


def scope_of(paths: list[str]) -> Scope:
    """The scope of some files and folders; of the whole library without any.

    Raises CommandError for a path that does not exist.
    """
    for path in paths:
        if not os.path.lexists(path):
            raise CommandError(_("{path}: there is no such file or folder").format(path=path), EXIT_USAGE)
    return Scope(tuple(Path(os.path.abspath(path)) for path in paths))


def query_of(text: str) -> Node:
    """The tree of a query. Raises CommandError with the place of a mistake."""
    tree = parse(text)
    if isinstance(tree, Mistake):
        where = text[tree.start : tree.end]
        sentence = _("query, column {column}, “{where}”: {reason}")
        raise CommandError(
            sentence.format(column=tree.start + 1, where=where, reason=tree.reason), EXIT_USAGE
        )
    return tree


def needs_annotations(query: Node) -> bool:
    """Whether a query asks for what only annotating tells."""
    match query:
        case Field(name):
            return name in _ANNOTATED_FIELDS
        case Not(node):
            return needs_annotations(node)
        case And(nodes) | Or(nodes):
            return any(map(needs_annotations, nodes))
        case _:
            return False


class Reporter:
    """Listens to a loader: says each problem, and on a terminal shows how far it is."""

    def __init__(self) -> None:
        self.problems: list[Problem] = []
        self._bar: ProgressBar | None = None

    def __call__(self, event: Event) -> None:
        if isinstance(event, ProblemFound):
            self.problems.append(event.problem)
            self.clear()
            say_problem(event.problem)
        elif isinstance(event, Progress) and sys.stderr.isatty():
            if self._bar is None:
                from tui.commands.progress_bar import ProgressBar

                self._bar = ProgressBar()
            self._bar.show(event)

    def clear(self) -> None:
        """Take the bar away."""
        bar, self._bar = self._bar, None
        if bar is not None:
            bar.close()


def progress_line(progress: Progress) -> str:
    """How far a loader is, in one line."""
    line = plural("{n} article", "{n} articles", progress.listed)
    line += ", " + plural("{n} annotated", "{n} annotated", progress.annotated)
    if progress.rate:
        line += ", " + _("{rate} a second").format(rate=round(progress.rate))
    if left := round(progress.seconds_left or 0):
        line += ", " + plural("{n} second left", "{n} seconds left", left)
    return line


def add_paths(parser: argparse.ArgumentParser) -> None:
    """The argument PATH…, for commands with a scope."""
    parser.add_argument(
        "paths",
        metavar="PATH",
        nargs="*",
        default=[],
        help=_(
            "files or folders to look at; they are brought up to date first. Without any: the whole library"
        ),
    )
