"""Copying: to the terminal's clipboard, to that of the desktop or tmux, and to a file.

OSC 52 works through ssh, but not in every terminal, and none tells whether it did. So whatever program
sets a clipboard here is asked, too; where there is none, the text is left in a file whose path is told.
"""

from __future__ import annotations

import asyncio
import os
import shutil
import subprocess
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from tui import locations
from tui.files import write_whole
from tui.messages import _
from tui.text import clean_line

if TYPE_CHECKING:
    from textual.app import App

SECONDS = 2.0
"""A program that has not taken the text by then is ended."""


def programs(
    environment: Mapping[str, str], which: Callable[[str], str | None] = shutil.which
) -> Iterator[Sequence[str]]:
    """The programs that set a clipboard here, the likeliest first, each as an argument list."""
    asked: list[tuple[str | None, Sequence[str]]] = [
        (environment.get("WAYLAND_DISPLAY"), ("wl-copy",)),
        (environment.get("DISPLAY"), ("xclip", "-selection", "clipboard", "-in")),
        (environment.get("DISPLAY"), ("xsel", "--clipboard", "--input")),
        ("always", ("pbcopy",)),
        ("always", ("clip.exe",)),
        (environment.get("TMUX"), ("tmux", "load-buffer", "-")),
    ]
    for condition, command in asked:
        found = which(command[0]) if condition else None
        if found:
            yield (found, *command[1:])


def give(text: str, commands: Iterator[Sequence[str]]) -> str | None:
    """Give the text to the first program that takes it; returns its name, None where none did."""
    for command in commands:
        try:
            # What such a program leaves behind to serve the clipboard must not hold our pipes open.
            done = subprocess.run(
                command,
                input=text.encode("utf-8", "replace"),
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                timeout=SECONDS,
                check=False,
            )
        except (OSError, subprocess.SubprocessError):
            continue
        if done.returncode == 0:
            return Path(command[0]).name
    return None


def leave(text: str) -> Path:
    """Write the text to a file that the next copy replaces. Raises OSError."""
    path = locations.copied_file()
    path.parent.mkdir(parents=True, exist_ok=True)
    write_whole(path, text.encode("utf-8", "replace"))
    return path


def copy(app: App[object], text: str) -> None:
    """Send the text to every clipboard there is, and say where it went."""
    app.copy_to_clipboard(text)
    app.run_worker(_copied(app, text), group="copy", exit_on_error=False)


async def _copied(app: App[object], text: str) -> None:
    # Without a terminal (a picture, a test) nobody's desktop is meant.
    commands = iter(()) if app.is_headless else programs(os.environ)
    name = await asyncio.to_thread(give, text, commands)
    if name is not None:
        sentence = _("Copied with {program}, and sent to the terminal's clipboard.").format(program=name)
    else:
        try:
            path = clean_line(str(await asyncio.to_thread(leave, text)))
            sentence = _("Sent to the terminal's clipboard; in case it takes none: {path}").format(path=path)
        except OSError:
            sentence = _("Sent to the terminal's clipboard.")
    app.notify(sentence, markup=False)
