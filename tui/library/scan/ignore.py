"""Which files and folders are passed over: hidden ones, common junk, and what `.newsreaderignore` names."""

from __future__ import annotations

import fnmatch
import os
import re
import stat
from collections.abc import Iterable
from functools import lru_cache

FILE_NAME = b".newsreaderignore"
"""One pattern a line, as in a shell (`*.bak`, `drafts`); blank lines and lines that begin with # are
comments. A pattern with a slash is matched against the path below the folder of the file, one
without against the name alone; with a slash at the end it means folders only."""

JUNK = (
    "*.bak",
    "*.part",
    "*.swp",
    "*.tmp",
    "*~",
    "__MACOSX",
    "__pycache__",
    "desktop.ini",
    "node_modules",
    "Thumbs.db",
)

_MOST_BYTES = 64 * 1024


class Patterns:
    """Patterns that hold below one folder."""

    def __init__(self, base: bytes, lines: Iterable[str]) -> None:
        self._base = base.rstrip(os.fsencode(os.sep)) + os.fsencode(os.sep)
        names, folders, paths = [], [], []
        for line in lines:
            pattern = line.strip()
            if not pattern or pattern.startswith("#"):
                continue
            if "/" in pattern.rstrip("/"):
                paths.append(pattern.strip("/"))
            elif pattern.endswith("/"):
                folders.append(pattern.rstrip("/"))
            else:
                names.append(pattern)
        self._names = _any(names)
        self._folders = _any(folders)
        self._paths = _any(paths)

    def match(self, folder: bytes, name: str, is_folder: bool) -> bool:
        """Whether this entry of ``folder`` is to be passed over."""
        if self._names.match(name) or (is_folder and self._folders.match(name)):
            return True
        if self._paths is _NOTHING:
            return False
        below = (folder + os.fsencode(os.sep)).removeprefix(self._base)
        return bool(self._paths.match(os.fsdecode(below).replace(os.sep, "/") + name))


_NOTHING = re.compile(r"(?!)")


@lru_cache(maxsize=256)
def _compiled(patterns: tuple[str, ...]) -> re.Pattern[str]:
    if not patterns:
        return _NOTHING
    return re.compile("|".join(fnmatch.translate(pattern) for pattern in patterns))


def _any(patterns: list[str]) -> re.Pattern[str]:
    return _compiled(tuple(patterns))


def read_patterns(folder: bytes) -> Patterns | None:
    """The patterns of a folder's own `.newsreaderignore`, None where there is none that can be read.

    Never waits: a pipe, a device or a link of that name is none.
    """
    flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_NOFOLLOW", 0)
    try:
        descriptor = os.open(os.path.join(folder, FILE_NAME), flags)
    except OSError:
        return None
    try:
        if not stat.S_ISREG(os.fstat(descriptor).st_mode):
            return None
        text = os.read(descriptor, _MOST_BYTES).decode("utf-8", "replace")
    except OSError:
        return None
    finally:
        os.close(descriptor)
    return Patterns(folder, text.splitlines())
