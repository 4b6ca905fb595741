"""``newsreader library``: which folders the index knows; forget one; build the index anew."""

from __future__ import annotations

import argparse
import os
from pathlib import Path

from tui.commands import CommandError
from tui.commands.opening import Reporter, chosen, opened_library, progress_line
from tui.commands.statuses import EXIT_USAGE
from tui.library import Scope
from tui.messages import _, plural
from tui.text import clean_line


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "action",
        choices=["list", "forget", "rebuild"],
        help=_(
            "list: print the known folders. forget: take a folder out of the index (its files and your "
            "marks stay). rebuild: make the index anew from the files"
        ),
    )
    parser.add_argument("folder", metavar="PATH", nargs="?", help=_("the folder to forget"))


def run(options: argparse.Namespace) -> int:
    """Carry out one of the actions. Returns 1 where a rebuilt file gave no article."""
    if options.action == "forget":
        return _forget(options.folder)
    return _list() if options.action == "list" else _rebuild()


def _list() -> int:
    with opened_library() as library:
        for root in library.roots():
            print(clean_line(str(root)))
    return 0


def _forget(folder: str | None) -> int:
    if folder is None:
        raise CommandError(_("forget needs the folder to forget"), EXIT_USAGE)
    root = Path(os.path.abspath(folder))
    with opened_library() as library:
        if root not in library.roots():
            raise CommandError(
                _("{path}: is no known folder (see newsreader library list)").format(path=root)
            )
        number = library.forget(root)
    print(plural("{n} article is no longer in the index", "{n} articles are no longer in the index", number))
    return 0


def _rebuild() -> int:
    """A new index is made beside the old one and takes its place when it is whole; marks are not touched."""
    with opened_library() as library:
        library.rebuild()
        reporter = Reporter()
        loader = library.load(Scope(), reporter, **chosen())
        try:
            loader.wait()
        finally:
            loader.stop()
            reporter.clear()
        print(progress_line(loader.progress))
    return 1 if reporter.problems else 0
