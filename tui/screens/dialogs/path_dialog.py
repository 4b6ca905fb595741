"""A window that asks for a path, and completes it."""

from __future__ import annotations

import asyncio
import os

from textual.binding import Binding
from textual.suggester import Suggester
from textual.widgets import Input

from tui.messages import _
from tui.screens.dialogs.prompt import BOX, BoxDialog

_AT_MOST = 2000
"""Entries of a folder that are looked at for a completion."""


class PathSuggester(Suggester):
    """Completes what is typed to the first folder that begins so."""

    def __init__(self) -> None:
        super().__init__(use_cache=False, case_sensitive=True)

    async def get_suggestion(self, value: str) -> str | None:
        return await asyncio.to_thread(completed, value)


def completed(typed: str) -> str | None:
    """A path with one more folder, as it was begun, ``~`` included; None where there is none."""
    head, begun = os.path.split(typed)
    try:
        with os.scandir(os.path.expanduser(head) or ".") as entries:
            names = [
                entry.name
                for _number, entry in zip(range(_AT_MOST), entries, strict=False)
                if entry.name.startswith(begun)
                and entry.name.isprintable()
                and (begun.startswith(".") or not entry.name.startswith("."))
                and entry.is_dir()
            ]
    except OSError:
        return None
    return os.path.join(head, min(names), "") if typed and names else None


def begun_anew(typed: str) -> str:
    """What is meant where an absolute path or ``~`` was typed behind a path that stood there.

    ``/home/me//srv/news`` is ``/srv/news``, ``/home/me/~/news`` is ``~/news``, as in Emacs.
    """
    at = max(typed.rfind("//"), typed.rfind("/~"))
    return typed[at + 1 :] if at >= 0 else typed


class PathBox(Input):
    """Tab takes the completion; a path that is typed behind the proposed one takes its place."""

    BINDINGS = [  # noqa: RUF012 - as Textual declares it
        Binding("tab", "cursor_right", show=False, priority=True)
    ]


class PathDialog(BoxDialog[str | None]):
    """Gives the path that was typed, as it is; None where the user went back or left it empty."""

    def __init__(self, title: str, typed: str | None = None) -> None:
        """``typed`` stands in the box; by default the folder in which the program was started."""
        super().__init__(title, hint=_("Tab completes it, Enter takes it, Esc goes back"))
        self._typed = os.path.join(os.getcwd(), "") if typed is None else typed

    def box(self) -> Input:
        return PathBox(self._typed, suggester=PathSuggester(), id=BOX, compact=True, select_on_focus=False)

    def on_input_changed(self, event: Input.Changed) -> None:
        meant = begun_anew(event.value)
        if meant != event.value:
            event.input.value = meant
            event.input.cursor_position = len(meant)

    def on_input_submitted(self, event: Input.Submitted) -> None:
        self.dismiss(event.value.strip() or None)
