"""One module a command. Each has ``add_arguments(parser)`` and ``run(options) -> int``.

`COMMANDS` declares them once: name, module, and the sentence that ``--help`` shows. Modules are imported
when their command is called.
"""

from __future__ import annotations

import argparse
from dataclasses import dataclass
from importlib import import_module
from typing import Protocol, cast

from tui.messages import _


class CommandError(Exception):
    """What keeps a command from going on, as a sentence for the user; ``status`` is the exit status."""

    def __init__(self, sentence: str, status: int = 1) -> None:
        super().__init__(sentence)
        self.status = status


class CommandModule(Protocol):
    """What each module of this package offers."""

    def add_arguments(self, parser: argparse.ArgumentParser) -> None:
        """Declare the command's own arguments."""

    def run(self, options: argparse.Namespace) -> int:
        """Carry the command out. Returns the exit status; raises `CommandError`."""


@dataclass(frozen=True, slots=True)
class Command:
    name: str
    sentence: str

    def module(self) -> CommandModule:
        """The module that carries the command out, imported when it is asked for."""
        return cast("CommandModule", import_module(f"tui.commands.{self.name}"))


READ = Command("read", _("open folders or files of articles in the reader"))
COMMANDS = {
    command.name: command
    for command in (
        Command("annotate", _("write the dates, people and statements of articles as JSON Lines")),
        Command("search", _("list the articles that a query finds")),
        Command("statements", _("list who said what in the articles that a query finds")),
        Command("index", _("bring folders into the index without opening the reader")),
        Command("library", _("list or forget the folders of the index, or build it anew")),
        Command("marks", _("write your marks as text, or take them in")),
        Command("config", _("show, check or begin the settings file")),
        Command("doctor", _("check the program, its databases and folders")),
    )
}
