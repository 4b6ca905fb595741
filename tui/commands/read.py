"""``newsreader [PATH …]``: the reader on the terminal."""

from __future__ import annotations

import argparse
import gc
import os
import sys
from pathlib import Path

from tui import locations
from tui.commands import COMMANDS, CommandError
from tui.commands.statuses import EXIT_USAGE
from tui.messages import _

READING = "tui.library.ingest.tasks:read", "tui.readers:read"
"""What a child imports to read files. On a first start it does so while this process imports the screens."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """None: what opens the reader are the arguments of the program itself."""


def run(options: argparse.Namespace) -> int:
    """Open the reader on some folders or files, the sample articles, or what was open last."""
    paths = [Path(path) for path in options.paths]
    for path in paths:
        if not os.path.lexists(path):
            import difflib

            sentence = _("{path}: there is no such file or folder").format(path=path)
            near = difflib.get_close_matches(str(path), COMMANDS, n=1)
            if near:
                sentence += " " + _("(perhaps the command {near})").format(near=near[0])
            raise CommandError(sentence, EXIT_USAGE)
    if not (sys.stdin.isatty() and sys.stdout.isatty()):
        raise CommandError(_("the reader needs a terminal (newsreader --help lists what works without)"))
    if os.environ.get("TERM", "") in ("", "dumb"):
        raise CommandError(_("the reader needs a terminal that can move the cursor (TERM is dumb or empty)"))
    if not locations.index_file().exists():
        from tui.workers import start_ahead

        start_ahead(READING)
    # A start makes what stays. To look through it for garbage, again and again as it grows, takes a tenth of
    # the time until the first list; the app has garbage collected as soon as it is there.
    gc.disable()
    from tui.app import run as run_app

    if options.demo:
        paths = [locations.sample_feeds()]
    return run_app(paths, demo=options.demo)
