"""When to look at the folders again: as soon as the system tells of a change, else every few seconds.

Looking at 100,000 files costs a quarter of a second each time, all day long; being told costs nothing.
Folders on other computers tell nothing of what is done there, and are looked at. So are all of them now
and then: links lead to places that are not watched, and a system may lose a word.
"""

from __future__ import annotations

import os
import sys
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

RARELY_SECONDS = 60.0
"""So often watched folders are looked at though nothing was told."""

_TOGETHER_MILLISECONDS = 400
"""Changes within this time are taken together."""

_STEP_MILLISECONDS = 100
_NETWORK = frozenset(
    "9p afs ceph cifs coda davfs fuse.sshfs fuse.rclone fuse.s3fs glusterfs ncpfs nfs nfs4 smb3 smbfs".split()
)
"""Types of file systems whose files change without this computer's knowledge, as in /proc/mounts."""


def moments(
    folders: Sequence[Path], stopping: threading.Event, poll_seconds: Callable[[], float]
) -> Iterator[None]:
    """Yields whenever it is time to look at the folders, until ``stopping`` is set. Raises nothing.

    ``poll_seconds`` is how long to wait where changes are not told.
    """
    if folders and all(folder.exists() and not is_remote(folder) for folder in folders):
        yield from _told(folders, stopping, poll_seconds())
    while not stopping.wait(poll_seconds()):
        yield


def _told(folders: Sequence[Path], stopping: threading.Event, first: float) -> Iterator[None]:
    """Ends at once where the system cannot watch: too many folders, no such service."""
    try:
        from watchfiles import watch

        changes = watch(
            *folders,
            watch_filter=None,
            debounce=_TOGETHER_MILLISECONDS,
            step=_STEP_MILLISECONDS,
            stop_event=stopping,
            rust_timeout=max(int(first * 1000), 1),
            yield_on_timeout=True,
            raise_interrupt=False,
            ignore_permission_denied=True,
        )
        looked = 0.0  # what changed before the watch began is found by looking once
        for found in changes:
            if found or time.monotonic() - looked >= RARELY_SECONDS:
                looked = time.monotonic()
                yield
    except (ImportError, OSError, RuntimeError):
        return


def is_remote(folder: Path, mounts: str = "/proc/mounts") -> bool:
    """Whether a folder lies on another computer, as far as the system says so."""
    if not sys.platform.startswith("linux"):
        return str(folder).startswith("\\\\")
    try:
        lines = Path(mounts).read_text(errors="surrogateescape").splitlines()
    except OSError:
        return False
    path = os.path.realpath(folder)
    best, kind = "", ""
    for line in lines:
        _device, point, type_, *_rest = line.split(" ")
        point = point.replace("\\040", " ")
        inside = path == point or path.startswith(point.rstrip("/") + "/")
        if inside and len(point) >= len(best):
            best, kind = point, type_
    return kind in _NETWORK
