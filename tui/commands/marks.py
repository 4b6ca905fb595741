"""``newsreader marks``: what you marked, as text and back; the only part of the library worth a backup."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable

from tui.commands import CommandError
from tui.commands.opening import opened_library
from tui.commands.saying import say
from tui.messages import _, plural

STANDARD_STREAM = "-"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "action",
        choices=["export", "import", "notes"],
        help=_(
            "export: write every mark as a line of text. import: take in such lines; marks accumulate. "
            "notes: write your notes to be read"
        ),
    )
    parser.add_argument(
        "file",
        metavar="FILE",
        nargs="?",
        default=STANDARD_STREAM,
        help=_("what to read or to write anew; - and nothing are the standard input or output"),
    )
    parser.add_argument(
        "--format",
        choices=["md", "jsonl"],
        default="md",
        help=_("how notes are written: Markdown, or a line of JSON each"),
    )


def run(options: argparse.Namespace) -> int:
    """Carry out one of the actions. Returns 1 where a line could not be taken in."""
    if options.action == "import":
        return _import(options.file)
    with opened_library() as library:
        if options.action == "export":
            return _write(options.file, (f"{line}\n".encode() for line in library.export_marks()))
        from tui.note_files import note_lines

        return _write(options.file, note_lines(library, options.format))


def _write(name: str, lines: Iterable[bytes]) -> int:
    if name == STANDARD_STREAM:
        sys.stdout.buffer.writelines(lines)
        return 0
    try:
        with open(name, "xb") as file:
            file.writelines(lines)
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
