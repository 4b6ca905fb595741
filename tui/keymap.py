"""The user's key map: which of its entries can be taken, and why the others cannot."""

from __future__ import annotations

import difflib
import os
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path

from tui import actions, settings
from tui.messages import _

_NAMED = frozenset(
    "enter escape tab space backspace delete insert home end pageup pagedown up down left right".split()
)
_MODIFIERS = frozenset(("ctrl", "shift", "alt"))
_SAME = {"ctrl+i": "tab", "ctrl+m": "enter", "ctrl+h": "backspace"}
"""Keys that a terminal without the Kitty protocol cannot tell from others."""


def load(
    path: Path, environment: Mapping[str, str] = os.environ
) -> tuple[settings.Settings, list[settings.SettingProblem]]:
    """As `settings.load`, with the key map looked through, too."""
    chosen, problems = settings.load(path, environment)
    if not chosen.keys:
        return chosen, problems
    taken, wrong = checked(chosen.keys)
    text = path.read_text(encoding="utf-8")
    problems += [
        settings.SettingProblem(f"{path}:{settings.line_of(name, text)}", reason) for name, reason in wrong
    ]
    return replace(chosen, keys=taken), problems


def checked(keymap: Mapping[str, str]) -> tuple[dict[str, str], list[tuple[str, str]]]:
    """The entries that can be taken, and the others' action ids with the reasons.

    An entry is an action's id and its keys, parted by commas; no keys takes them away.
    """
    taken: dict[str, str] = {}
    problems: list[tuple[str, str]] = []
    for name, keys in keymap.items():
        reason = _wrong(name, keys)
        if reason is None:
            taken[name] = ",".join(_split(keys))
        else:
            problems.append((name, reason))
    for name, reason in list(_clashes(taken)):
        if taken.pop(name, None) is not None:
            problems.append((name, reason))
    return taken, problems


def _split(keys: str) -> list[str]:
    """The keys of an entry; a comma is the key ``comma``."""
    return [key.strip() for key in keys.split(",") if key.strip()]


def _wrong(name: str, keys: str) -> str | None:
    known = [action.id for action in actions.ACTIONS]
    if name not in known:
        near = difflib.get_close_matches(name, known, n=1)
        if near:
            return _("there is no action {name} (perhaps {near})").format(name=name, near=near[0])
        return _("there is no action {name} (docs/keys.md names them)").format(name=name)
    if not _split(keys):
        return _("{name} would have no key").format(name=name)
    return next((reason for key in _split(keys) if (reason := _no_key(key))), None)


def _no_key(key: str) -> str | None:
    """Why a key cannot be pressed, None where it can."""
    if key in _SAME:
        return _("{key} is {other} in most terminals").format(key=key, other=_SAME[key])
    *modifiers, last = key.split("+") if len(key) > 1 else [key]
    wrong = [modifier for modifier in modifiers if modifier not in _MODIFIERS]
    if not wrong and (len(last) == 1 or last in _NAMED or _is_function_key(last) or _is_character(last)):
        return None
    near = difflib.get_close_matches(last, _NAMED, n=1) if not wrong else []
    if near:
        return _("there is no key {key} (perhaps {near})").format(key=key, near="+".join([*modifiers, *near]))
    return _("there is no key {key}").format(key=key)


def _is_function_key(name: str) -> bool:
    return name[0:1] == "f" and name[1:].isdecimal() and 1 <= int(name[1:]) <= 24


def _is_character(name: str) -> bool:
    """Whether this is a character's Unicode name as Textual writes it, such as ``question_mark``."""
    try:
        unicodedata.lookup(name.replace("_", " "))
    except KeyError:
        return name in ("comma", "plus", "minus", "slash", "underscore")
    return True


def _clashes(taken: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """Entries whose keys another action has in the same place."""
    for name, keys in taken.items():
        mine = actions.by_id(name)
        for other in actions.ACTIONS:
            if other.id == name or not set(other.places) & set(mine.places):
                continue
            theirs = _split(taken[other.id]) if other.id in taken else list(other.keys)
            both = [key for key in _split(keys) if key in theirs]
            if both:
                yield (
                    name,
                    _("{key} is already the key of {other}").format(key=both[0], other=other.id),
                )
                break
