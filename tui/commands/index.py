"""``newsreader index``: bring folders into the index without opening the reader."""

from __future__ import annotations

import argparse

from tui.commands import CommandError
from tui.commands.opening import Reporter, add_paths, chosen, opened_library, progress_line, scope_of
from tui.library import Scope
from tui.messages import _


def add_arguments(parser: argparse.ArgumentParser) -> None:
    add_paths(parser)
    parser.add_argument(
        "--jobs",
        type=int,
        metavar="N",
        help=_("processes that annotate; by default one less than there are processors"),
    )


def run(options: argparse.Namespace) -> int:
    """Bring the folders, or all known ones, up to date. Returns 1 where a file gave no article."""
    if options.jobs is not None and options.jobs < 1:
        raise CommandError(_("--jobs takes a number from 1"))
    scope = scope_of(options.paths)
    with opened_library() as library:
        if not scope.roots:
            scope = Scope(tuple(library.roots()))
        reporter = Reporter()
        loader = library.load(scope, reporter, jobs=options.jobs, **chosen())
        try:
            loader.wait()
        finally:
            loader.stop()
            reporter.clear()
        print(progress_line(loader.progress))
    return 1 if reporter.problems else 0
