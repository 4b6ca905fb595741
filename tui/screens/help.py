"""The help screen, made from the table of actions."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from tui import actions
from tui.messages import _
from tui.screens.dialog import Dialog, DialogRow


def rows(keymap: Mapping[str, str]) -> Sequence[DialogRow]:
    """Every action with its keys, by chapter."""
    found: list[DialogRow] = []
    for chapter, title in actions.CHAPTERS.items():
        if found:
            found.append(DialogRow("", "", heading=True))
        found.append(DialogRow("", title, heading=True))
        found += [
            DialogRow(actions.keys_of(action, keymap), action.sentence)
            for action in actions.ACTIONS
            if action.chapter is chapter and action.keys and actions.Place.DIALOG not in action.places[:1]
        ]
    return found


def dialog(keymap: Mapping[str, str]) -> Dialog[None]:
    """The screen behind ``?``."""
    return Dialog(_("Keys"), rows(keymap), hint=_("Esc closes · Ctrl+P finds an action by its name"))
