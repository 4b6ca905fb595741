"""What keys are called on the screen and in the documentation."""

from __future__ import annotations

from collections.abc import Mapping

from tui.actions.declared import Action
from tui.messages import _

_SHOWN = {
    "pagedown": _("PgDn"),
    "pageup": _("PgUp"),
    "enter": _("Enter"),
    "escape": _("Esc"),
    "space": _("Space"),
    "tab": "Tab",
    "home": _("Home"),
    "end": _("End"),
    "down": "↓",
    "delete": _("Del"),
    "insert": _("Ins"),
    "up": "↑",
    "left": "←",
    "right": "→",
    "backspace": "⌫",
}


_MODIFIERS = {"shift": _("Shift")}
"""Those that keyboards name in the user's language."""


def key_name(key: str) -> str:
    """A key as help and footer print it: ``ctrl+p`` → ``Ctrl+P``."""
    *modifiers, last = key.split("+") if len(key) > 1 else [key]
    in_capitals = modifiers or (last[0] == "f" and last[1:].isdigit())
    shown = _SHOWN.get(last, last.upper() if in_capitals else last)
    return "+".join([*(_MODIFIERS.get(modifier, modifier.capitalize()) for modifier in modifiers), shown])


def keys_of(action: Action, keymap: Mapping[str, str] | None = None) -> str:
    """The keys of an action for the eye: ``j ↓``. ``keymap`` is the user's: id → keys with commas."""
    keys = keymap[action.id].split(",") if keymap and action.id in keymap else action.keys
    return " ".join(key_name(key) for key in keys)
