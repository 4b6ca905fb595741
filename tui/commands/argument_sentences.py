"""What argparse says, in the language of the user: it asks its own catalogue, which no system has."""

from __future__ import annotations

import argparse

from tui.messages import _


def speak() -> None:
    """Let argparse take its sentences from the program's catalogue."""
    argparse._ = _  # type: ignore[attr-defined]
    argparse.ngettext = _of_number  # type: ignore[attr-defined]


def _of_number(one: str, many: str, number: int) -> str:
    return _(one if number == 1 else many)


def sentences() -> tuple[str, ...]:
    """Those that can be met, translated."""
    return (
        _("usage: "),
        _("positional arguments"),
        _("options"),
        _("show this help message and exit"),
        _("show program's version number and exit"),
        _("the following arguments are required: %s"),
        _("one of the arguments %s is required"),
        _("unrecognized arguments: %s"),
        _("argument %(argument_name)s: %(message)s"),
        _("invalid choice: %(value)r (choose from %(choices)s)"),
        _("invalid %(type)s value: %(value)r"),
        _("expected one argument"),
        _("expected at most one argument"),
        _("expected at least one argument"),
        _("expected %s argument"),
        _("expected %s arguments"),
        _("ignored explicit argument %r"),
        _("not allowed with argument %s"),
    )
