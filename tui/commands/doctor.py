"""``newsreader doctor``: versions, folders, checks of the databases, counts, problems."""

from __future__ import annotations

import argparse
import platform
from collections.abc import Iterator
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from tui import __version__, keymap, locations
from tui.commands.opening import opened_library
from tui.library import Library, Scope, Statistics
from tui.messages import _, plural
from tui.text import clean_line

PACKAGES = ("textual", "rich", "python-dateutil", "platformdirs", "watchfiles")
SHOWN_PROBLEMS = 20


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """None."""


def run(options: argparse.Namespace) -> int:
    """Print the report. Returns 1 where something is wrong with a database or a setting."""
    for line in _versions():
        print(line)
    print(_("settings: {path}").format(path=locations.settings_file()))
    wrong = [str(problem) for problem in keymap.load(locations.settings_file())[1]]
    with opened_library() as library:
        statistics = library.statistics(check=True)
        for line in (*_databases(statistics), *_folders(library), *_problems(library)):
            print(clean_line(line))
        wrong += [*library.notices, *statistics.complaints]
    for line in wrong:
        print(f"! {clean_line(line)}")
    if not wrong:
        print(_("nothing is wrong"))
    return 1 if wrong else 0


def _versions() -> Iterator[str]:
    yield f"newsreader {__version__}, Python {platform.python_version()}, {platform.platform()}"
    found = []
    for package in PACKAGES:
        try:
            found.append(f"{package} {version(package)}")
        except PackageNotFoundError:
            found.append(f"{package} {_('not found')}")
    yield ", ".join(found)


def _databases(statistics: Statistics) -> Iterator[str]:
    yield f"SQLite {statistics.sqlite_version}"
    for name, path, size in (
        (_("index"), statistics.index_path, statistics.index_bytes),
        (_("marks"), statistics.marks_path, statistics.marks_bytes),
    ):
        where = _("in memory") if path is None else str(path)
        yield f"{name}: {where}, {size / 1_000_000:.1f} MB"
    yield ", ".join(
        (
            plural("{n} article", "{n} articles", statistics.articles),
            plural("{n} annotated", "{n} annotated", statistics.annotated),
            plural("{n} statement", "{n} statements", statistics.statements),
            plural("{n} actor", "{n} actors", statistics.actors),
            plural("{n} file", "{n} files", statistics.files),
            plural("{n} mark", "{n} marks", statistics.marks),
        )
    )


def _folders(library: Library) -> Iterator[str]:
    for root in library.roots():
        missing = "" if Path(root).exists() else f" ({_('not there now')})"
        yield _("folder: {path}").format(path=root) + missing


def _problems(library: Library) -> Iterator[str]:
    problems = library.problems(Scope())
    yield plural("{n} problem", "{n} problems", len(problems))
    for problem in problems[:SHOWN_PROBLEMS]:
        yield f"- {problem.path}: {problem.reason}"
    if len(problems) > SHOWN_PROBLEMS:
        yield "- …"
