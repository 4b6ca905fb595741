"""The searches of before, kept in a small file: one a line, the newest first, none twice."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from pathlib import Path

from tui.files import write_whole
from tui.limits import QUERY_CHARACTERS
from tui.text import clean_line

REMEMBERED = 200
"""Searches that are kept."""


class SearchHistory:
    """Searches by `SearchHistory.past`; without a path they last as long as the program.

    What cannot be read or written is no error: a history is a convenience. Reading and writing are for
    a thread.
    """

    def __init__(self, path: Path | None) -> None:
        self._path = path
        self._lock = threading.Lock()
        self.past: Sequence[str] = ()
        """Newest first."""

    def load(self) -> None:
        """Read the file."""
        with self._lock:
            self.past = self._merged((), self._read())

    def add(self, text: str) -> None:
        """Remember a search as the newest one, and what another running program remembered meanwhile."""
        line = clean_line(text).strip()
        if not line or len(line) > QUERY_CHARACTERS.value:
            return
        with self._lock:
            self.past = self._merged((line, *self.past), self._read())
            self._write()

    def _merged(self, first: Sequence[str], then: Sequence[str]) -> Sequence[str]:
        return list(dict.fromkeys((*first, *then)))[:REMEMBERED]

    def _read(self) -> Sequence[str]:
        if self._path is None:
            return ()
        try:
            text = self._path.read_text(encoding="utf-8", errors="replace")
        except OSError:
            return ()
        lines = (clean_line(line).strip() for line in text.splitlines()[:REMEMBERED])
        return [line for line in lines if line]

    def _write(self) -> None:
        if self._path is None:
            return
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            write_whole(self._path, "".join(f"{line}\n" for line in self.past).encode())
        except OSError:
            return
