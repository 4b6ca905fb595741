"""Arguments → command. Errors end with one clear line and a customary exit status, never a traceback."""

from __future__ import annotations

import argparse
import errno
import os
import sys
from collections.abc import Sequence

from tui import __version__
from tui.commands import COMMANDS, READ, CommandError
from tui.commands.argument_sentences import speak
from tui.commands.saying import say
from tui.commands.statuses import EXIT_BROKEN_PIPE, EXIT_ERROR, EXIT_INTERRUPTED, EXIT_USAGE
from tui.messages import _

DEBUG_VARIABLE = "NEWSREADER_DEBUG"
"""Set to anything, it lets an error of the program itself show its traceback."""


def run(arguments: Sequence[str]) -> int:
    """Carry out a command line. Returns the exit status."""
    try:
        status = _command(list(arguments))
        sys.stdout.flush()
        return status
    except CommandError as error:
        say(str(error))
        return error.status
    except KeyboardInterrupt:
        return EXIT_INTERRUPTED
    except BrokenPipeError:
        # What reads our output has gone.
        _drop_output()
        return EXIT_BROKEN_PIPE
    except Exception as error:
        # The last line of defence of the whole program: nobody above could say anything better.
        if os.environ.get(DEBUG_VARIABLE):
            raise
        if isinstance(error, OSError) and error.errno in (errno.ENOSPC, errno.EIO, errno.EFBIG):
            # Commands name the files that they cannot read or write: this is what they print.
            _drop_output()
            say(_("{path}: {reason}").format(path=_("standard output"), reason=error.strerror))
            return EXIT_ERROR
        say(_("internal error: {kind}: {error}").format(kind=type(error).__name__, error=error))
        return EXIT_ERROR


def _drop_output() -> None:
    """What is still buffered has nowhere to go."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _command(arguments: list[str]) -> int:
    """A command's name wins over a folder of the same name (``./search`` opens the folder)."""
    speak()
    first = arguments[0] if arguments else ""
    if first in COMMANDS:
        command = COMMANDS[first]
        parser = _parser(f"newsreader {first}", command.sentence)
        module = command.module()
        module.add_arguments(parser)
        try:
            options = parser.parse_intermixed_args(arguments[1:])
        except TypeError:  # a command with commands of its own
            options = parser.parse_args(arguments[1:])
        return module.run(options)
    options = _main_parser().parse_args(arguments)
    return READ.module().run(options)


class _Parser(argparse.ArgumentParser):
    """Says what is wrong in one line, the way every other error of the program is said."""

    def error(self, message: str) -> None:  # type: ignore[override]
        raise CommandError(
            _("{message} (see {program} --help)").format(message=message, program=self.prog), EXIT_USAGE
        )


def _parser(program: str, sentence: str) -> argparse.ArgumentParser:
    return _Parser(prog=program, description=sentence[:1].upper() + sentence[1:] + ".", allow_abbrev=False)


def _main_parser() -> argparse.ArgumentParser:
    parser = _Parser(
        prog="newsreader",
        usage="newsreader [PATH …] | newsreader COMMAND [ARGUMENT …]",
        description=_("A terminal news reader that highlights dates, people and quoted statements."),
        epilog=_commands_help(),
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.add_argument("paths", metavar="PATH", nargs="*", default=[], help=READ.sentence)
    parser.add_argument("--demo", action="store_true", help=_("open the sample articles of the program"))
    parser.add_argument("-V", "--version", action="version", version=f"newsreader {__version__}")
    return parser


def _commands_help() -> str:
    width = max(map(len, COMMANDS))
    rows = [f"  {command.name:{width}}  {command.sentence}" for command in COMMANDS.values()]
    return "\n".join([_("commands:"), *rows, "", _("newsreader COMMAND --help says more of each.")])
