"""The program as a shell runs it."""

from __future__ import annotations

import os
import subprocess
import sys
from datetime import datetime
from pathlib import Path

from tui.library import Library, Scope


def environment(home: Path) -> dict[str, str]:
    """An environment in which the program's folders all lie below ``home``."""
    return {
        **{name: value for name, value in os.environ.items() if not name.startswith("NEWSREADER_")},
        "PYTHONPATH": str(Path(__file__).parents[2]),
        "HOME": str(home),
        "XDG_CACHE_HOME": str(home / "cache"),
        "XDG_DATA_HOME": str(home / "data"),
        "XDG_CONFIG_HOME": str(home / "config"),
        "LC_ALL": "C.UTF-8",
        "TERM": "xterm-256color",
    }


def newsreader(
    home: Path, *arguments: str | bytes | Path, stdin: bytes = b"", **variables: str
) -> subprocess.CompletedProcess[bytes]:
    """Run the program to its end; its folders lie below ``home``."""
    return subprocess.run(
        [sys.executable, "-m", "tui", *arguments],
        input=stdin,
        capture_output=True,
        timeout=60,
        env={**environment(home), **variables},
        cwd=home,
    )


def library(home: Path) -> Library:
    """The library that the program finds in that home."""
    return Library(
        home / "cache" / "newsreader" / "index.sqlite3",
        home / "data" / "newsreader" / "marks.sqlite3",
        datetime.now,
    )


def indexed(home: Path, folder: Path) -> None:
    """What ``newsreader index`` does, for tests of what comes after; no program has to be started."""
    with library(home) as opened:
        opened.load_now(Scope((folder,)))
