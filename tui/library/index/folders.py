"""Folders and files in the index: ids, and the hidden tokens of the articles in them."""

from __future__ import annotations

import os
import sqlite3

from tui.library.index import facets


class Folders:
    """Ids of folders, made where missing. Lives inside one transaction: what it remembers may be undone."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._tokens: dict[bytes, tuple[int, tuple[str, ...]]] = {}

    def id(self, path: bytes) -> int:
        return self._known(path)[0]

    def tokens(self, path: bytes) -> tuple[str, ...]:
        """The tokens of a folder and of all folders above it."""
        return self._known(path)[1]

    def _known(self, path: bytes) -> tuple[int, tuple[str, ...]]:
        known = self._tokens.get(path)
        if known is None:
            parent = os.path.dirname(path)
            above = () if parent == path else self._known(parent)[1]
            number = self._find_or_make(path)
            known = self._tokens[path] = (number, (*above, facets.folder_token(number)))
        return known

    def _find_or_make(self, path: bytes) -> int:
        found = find_folder(self._connection, path)
        if found is not None:
            return found
        made = self._connection.execute("INSERT INTO folder (path) VALUES (?)", (path,)).lastrowid
        assert made is not None
        return made


def find_folder(connection: sqlite3.Connection, path: bytes) -> int | None:
    """The id of a folder, None if the index does not know it."""
    row = connection.execute("SELECT id FROM folder WHERE path = ?", (path,)).fetchone()
    return None if row is None else int(row[0])


def find_file(connection: sqlite3.Connection, path: bytes) -> int | None:
    """The id of a file, None if the index does not know it."""
    folder, name = os.path.split(path)
    row = connection.execute(
        "SELECT f.id FROM file AS f JOIN folder AS d ON d.id = f.folder WHERE d.path = ? AND f.name = ?",
        (folder, name),
    ).fetchone()
    return None if row is None else int(row[0])
