"""The folders of a scope as they are on disk: one scandir a folder, one stat a file, nothing is opened."""

from __future__ import annotations

import errno
import hashlib
import os
import stat
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from tui.library.scan import ignore
from tui.messages import _

_HIDDEN = b"."


@dataclass(frozen=True, slots=True)
class Listing:
    """One folder: its files as (name, size, mtime in nanoseconds), and a digest of all of them.

    ``problem`` says why it could not be listed; nothing is known about its files then.
    ``whole`` is False where only some files were asked for.
    """

    folder: bytes
    files: Sequence[tuple[bytes, int, int]]
    digest: bytes
    problem: str | None = None
    whole: bool = True


def scan(root: bytes, patterns: Sequence[str] = ()) -> Iterator[Listing]:
    """Every folder from ``root`` down, or the folder of ``root`` with this one file.

    Hidden entries, junk and ignored ones are left out, and so is whatever is no regular file: a link
    in a folder that came from elsewhere must not bring in other files. ``root`` itself may be a link.
    A folder is visited once, however it is mounted. Raises nothing.
    """
    try:
        status = os.stat(root)
    except OSError as error:
        yield _failed(root, error)
        return
    if not stat.S_ISDIR(status.st_mode):
        yield _single(root, status)
        return
    common = ignore.Patterns(root, (*ignore.JUNK, *patterns))
    seen = {(status.st_dev, status.st_ino)}
    stack: list[tuple[bytes, tuple[ignore.Patterns, ...]]] = [(root, (common,))]
    while stack:
        folder, inherited = stack.pop()
        own = ignore.read_patterns(folder)
        active = inherited if own is None else (*inherited, own)
        listing, folders = _list(folder, active, seen)
        yield listing
        stack.extend((subfolder, active) for subfolder in reversed(folders))


def _list(
    folder: bytes, patterns: tuple[ignore.Patterns, ...], seen: set[tuple[int, int]]
) -> tuple[Listing, list[bytes]]:
    files: list[tuple[bytes, int, int]] = []
    folders: list[bytes] = []
    try:
        with os.scandir(folder) as entries:
            for entry in entries:
                name = entry.name
                if name.startswith(_HIDDEN):
                    continue
                try:
                    status = entry.stat(follow_symlinks=False)
                except OSError:
                    continue  # gone since
                is_folder = stat.S_ISDIR(status.st_mode)
                if not is_folder and not stat.S_ISREG(status.st_mode):
                    continue
                text = os.fsdecode(name)
                if any(pattern.match(folder, text, is_folder) for pattern in patterns):
                    continue
                if not is_folder:
                    files.append((name, status.st_size, status.st_mtime_ns))
                elif (key := (status.st_dev, status.st_ino)) not in seen:
                    seen.add(key)
                    folders.append(entry.path)
    except OSError as error:
        return _failed(folder, error), []
    files.sort()
    return Listing(folder, files, digest(files)), sorted(folders)


def digest(files: Sequence[tuple[bytes, int, int]]) -> bytes:
    """16 bytes that change whenever a name, a size or a time does."""
    return hashlib.blake2b(repr(files).encode(), digest_size=16).digest()


def _single(path: bytes, status: os.stat_result) -> Listing:
    folder, name = os.path.split(path)
    if not stat.S_ISREG(status.st_mode):
        return Listing(folder, [], b"", _("it is neither a file nor a folder"), whole=False)
    files = [(name, status.st_size, status.st_mtime_ns)]
    return Listing(folder, files, digest(files), whole=False)


def _failed(folder: bytes, error: OSError) -> Listing:
    reason = {
        errno.ENOENT: _("there is no such file or folder"),
        errno.EACCES: _("you are not allowed to read it"),
        errno.EPERM: _("you are not allowed to read it"),
    }.get(error.errno or 0, error.strerror or str(error))
    return Listing(folder, [], b"", reason)
