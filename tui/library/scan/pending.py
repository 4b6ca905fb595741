"""Which files are to be read: the folders on disk compared with the index."""

from __future__ import annotations

import heapq
import os
import sqlite3
from dataclasses import dataclass, field

from tui.library.index.folders import Folders, find_folder
from tui.library.scan.disk import Listing


@dataclass(order=True, slots=True)
class PendingFile:
    """A file to be read; the one changed last comes first, as a guess at the newest."""

    age: int
    folder: bytes = field(compare=False)
    name: bytes = field(compare=False)
    size: int = field(compare=False)
    mtime: int = field(compare=False)

    @property
    def path(self) -> bytes:
        return os.path.join(self.folder, self.name)


class PendingFiles:
    """Files that are new or changed, and files that are gone. Reads the index, writes nothing."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        """Reads the digests of all folders at once: an unchanged folder then costs no query."""
        self._digests: dict[bytes, bytes | None] = dict(
            connection.execute("SELECT path, digest FROM folder").fetchall()
        )
        self._heap: list[PendingFile] = []
        self._left: dict[bytes, int] = {}
        self._new_digests: dict[bytes, bytes] = {}
        self._seen: set[bytes] = set()
        self.failed: set[bytes] = set()
        """Folders that could not be listed: what the index knows of them stays."""
        self.complete: dict[bytes, bytes] = {}
        """Folders all of whose files are in the index now, with the digest to be noted."""
        self.gone: set[int] = set()
        """Ids of files that are not there any more."""
        self.files = 0
        """How many files were seen."""

    def __len__(self) -> int:
        return len(self._heap)

    def compare(self, connection: sqlite3.Connection, listing: Listing) -> None:
        """Takes in what is on disk of one folder."""
        self._seen.add(listing.folder)
        if listing.problem is not None:
            self.failed.add(listing.folder)
            return
        self.files += len(listing.files)
        if listing.whole and self._digests.get(listing.folder) == listing.digest:
            return
        number = find_folder(connection, listing.folder) if listing.folder in self._digests else None
        known = {
            name: (file, size, mtime)
            for name, file, size, mtime in connection.execute(
                "SELECT name, id, size, mtime FROM file WHERE folder = ?", (number,)
            )
        }
        changed = 0
        for name, size, mtime in listing.files:
            entry = known.pop(name, None)
            if entry is None or entry[1:] != (size, mtime):
                heapq.heappush(self._heap, PendingFile(-mtime, listing.folder, name, size, mtime))
                changed += 1
        if listing.whole:
            self.gone.update(entry[0] for entry in known.values())
            self._left[listing.folder] = changed
            self._new_digests[listing.folder] = listing.digest
            if not changed and (known or listing.files):
                self.complete[listing.folder] = listing.digest

    def vanished(self, connection: sqlite3.Connection, root: bytes) -> None:
        """After all listings of a root: files of folders that were not among them are gone, too."""
        below = os.path.join(root, b"")
        for path in self._digests:
            if path.startswith(below) and path not in self._seen and not self._is_below_failed(path, root):
                self.gone.update(
                    row[0]
                    for row in connection.execute(
                        "SELECT f.id FROM file AS f JOIN folder AS d ON d.id = f.folder WHERE d.path = ?",
                        (path,),
                    )
                )

    def _is_below_failed(self, path: bytes, root: bytes) -> bool:
        while len(path) >= len(root):
            if path in self.failed:
                return True
            parent = os.path.dirname(path)
            if parent == path:
                break
            path = parent
        return False

    def pop(self) -> PendingFile:
        """The next file to be read."""
        return heapq.heappop(self._heap)

    def finished(self, file: PendingFile, *, again: bool = False) -> None:
        """The file is in the index; ``again``: it has to be looked at next time whatever its time says."""
        if file.folder not in self._left:
            return
        if again:
            del self._left[file.folder]
            return
        self._left[file.folder] -= 1
        if not self._left[file.folder]:
            self.complete[file.folder] = self._new_digests[file.folder]


def note_digests(connection: sqlite3.Connection, folders: Folders, digests: dict[bytes, bytes]) -> None:
    """Remembers that these folders are in the index as a whole."""
    for path, digest in digests.items():
        connection.execute("UPDATE folder SET digest = ? WHERE id = ?", (digest, folders.id(path)))
