"""``newsreader marks``: what you marked, as text and back; the only part of the library worth a backup."""

from __future__ import annotations

import argparse
import sys

from tui.commands import CommandError
from tui.commands.opening import opened_library
from tui.commands.saying import say
from tui.messages import _, plural

STANDARD_STREAM = "-"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "action",
        choices=["export", "import"],
        help=_("export: write every mark as a line of text. import: take in such lines; marks accumulate"),
    )
    parser.add_argument(
        "file",
        metavar="FILE",
        nargs="?",
        default=STANDARD_STREAM,
        help=_("what to read or to write anew; - and nothing are the standard input or output"),
    )


def run(options: argparse.Namespace) -> int:
    """Carry out one of the actions. Returns 1 where a line could not be taken in."""
    return _export(options.file) if options.action == "export" else _import(options.file)


def _export(name: str) -> int:
    with opened_library() as library:
        text = "".join(f"{line}\n" for line in library.export_marks())
    if name == STANDARD_STREAM:
        sys.stdout.write(text)
        return 0
    try:
        with open(name, "x", encoding="utf-8") as file:
            file.write(text)
    except FileExistsError:
        raise CommandError(_("{path}: is there already, and was not touched").format(path=name)) from None
    except OSError as error:
        raise CommandError(f"{name}: {error.strerror}") from None
    return 0


def _import(name: str) -> int:
    try:
        if name == STANDARD_STREAM:
            lines = sys.stdin.read().splitlines()
        else:
            with open(name, encoding="utf-8") as file:
                lines = file.read().splitlines()
    except OSError as error:
        raise CommandError(f"{name}: {error.strerror}") from None
    except UnicodeDecodeError:
        raise CommandError(_("{path}: is no text in UTF-8").format(path=name)) from None
    with opened_library() as library:
        imported = library.import_marks(lines)
    print(plural("{n} mark taken in", "{n} marks taken in", imported.taken))
    for fault in imported.wrong:
        say(fault)
    return 1 if imported.wrong else 0
