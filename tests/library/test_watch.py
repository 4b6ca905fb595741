"""Folders are looked at again when something has changed in them."""

from __future__ import annotations

import threading
import time
from pathlib import Path

import pytest

from tests.library.shelf import titles, write
from tui.library import ArticlesChanged, Event, Library, Scope
from tui.library.scan import watch

MOUNTS = """\
/dev/vda / ext4 rw 0 0
server:/news /srv/news nfs4 rw 0 0
/dev/vdb /srv/news/local ext4 rw 0 0
//office/share /mnt/My\\040share cifs rw 0 0
"""


def test_a_new_file_is_told_of_long_before_it_would_be_looked_for(
    library: Library, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tui.library.ingest.loader._WATCH_AFTER_SECONDS", 3600.0)
    changed = threading.Semaphore(0)

    def listen(event: Event) -> None:
        if isinstance(event, ArticlesChanged):
            changed.release()

    loader = library.load(Scope((folder,)), listen, jobs=1, annotate=False, watch=True)
    assert loader.wait(60)
    while changed.acquire(blocking=False):
        pass
    end = time.monotonic() + 30
    for number in range(300):  # until the watch has begun, nothing is told
        write(
            folder, f"sub/quarry-{number}.txt", f"Quarry {number}", f"Quarry {number} closes.", "2025-09-08"
        )
        if changed.acquire(timeout=0.2):
            break
    assert time.monotonic() < end
    loader.stop()
    assert titles(library)[0].startswith("Quarry")


def test_it_ends_soon_after_it_was_told_to(library: Library, folder: Path) -> None:
    loader = library.load(Scope((folder,)), jobs=1, annotate=False, watch=True)
    assert loader.wait(60)
    begun = time.monotonic()
    loader.stop()
    assert time.monotonic() - begun < 5


def test_folders_of_other_computers_are_known(tmp_path: Path) -> None:
    (tmp_path / "mounts").write_text(MOUNTS)

    def is_remote(folder: str) -> bool:
        return watch.is_remote(Path(folder), str(tmp_path / "mounts"))

    assert is_remote("/srv/news")
    assert is_remote("/srv/news/2025")
    assert is_remote("/mnt/My share/feeds")
    assert not is_remote("/srv/news/local/feeds")
    assert not is_remote("/srv/newspapers")
    assert not watch.is_remote(Path("/srv/news"), str(tmp_path / "missing"))


@pytest.mark.parametrize("trouble", ["remote", "missing", "too many"])
def test_without_a_watch_folders_are_looked_at(
    folder: Path, monkeypatch: pytest.MonkeyPatch, trouble: str
) -> None:
    folders = [folder]
    if trouble == "remote":
        monkeypatch.setattr(watch, "is_remote", lambda _folder: True)
    elif trouble == "missing":
        folders.append(folder / "missing")
    else:

        def refuse(*_folders: Path, **_options: object) -> None:
            raise OSError(28, "No space left on device")

        monkeypatch.setattr("watchfiles.watch", refuse)
    stopping = threading.Event()
    found = watch.moments(folders, stopping, lambda: 0.01)
    assert [next(found) for _ in range(3)] == [None] * 3
    stopping.set()
    assert next(found, "ended") == "ended"
