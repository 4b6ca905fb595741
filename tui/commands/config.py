"""``newsreader config``: where the settings lie, what they are, what is wrong, a file to begin with."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path

from tui import keymap, locations, settings
from tui.commands import CommandError
from tui.files import write_whole
from tui.messages import _, plural


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "action",
        choices=list(_ACTIONS),
        help=_(
            "path: print where the settings file lies. show: print every setting in force. "
            "check: say what is wrong in it. init: write a commented file to begin with"
        ),
    )


def run(options: argparse.Namespace) -> int:
    """Carry out one of the actions. Returns 1 where ``check`` found something wrong."""
    return _ACTIONS[options.action](locations.settings_file())


def _path(path: Path) -> int:
    print(path)
    return 0


def _show(path: Path) -> int:
    values, problems = keymap.load(path)
    for name, item in settings.DECLARED.items():
        value = getattr(values, name)
        origin = _("default") if value == getattr(settings.Settings(), name) else _("chosen")
        print(f"{name} = {settings.toml_value(value)}  # {origin}: {item.metadata['sentence']}")
    return 1 if problems else 0


def _check(path: Path) -> int:
    from tui.widgets import themes

    values, problems = keymap.load(path)
    wrong_theme = themes.complaint(values.theme)
    for problem in (*problems, *([wrong_theme] if wrong_theme else ())):
        print(problem)
    if problems or wrong_theme:
        return 1
    there = _("{path}: nothing is wrong")
    missing = _("{path}: not there; every setting is at its default")
    print((there if path.exists() else missing).format(path=path))
    return 0


def _init(path: Path) -> int:
    if path.exists():
        raise CommandError(_("{path}: is there already, and was not touched").format(path=path))
    path.parent.mkdir(parents=True, exist_ok=True)
    write_whole(path, settings.commented_file().encode())
    number = len(settings.DECLARED)
    print(f"{path}: " + plural("{n} setting, commented out", "{n} settings, commented out", number))
    return 0


_ACTIONS: dict[str, Callable[[Path], int]] = {"path": _path, "show": _show, "check": _check, "init": _init}
