"""Another program holds a database for longer than one waits: it is told, and nothing is lost."""

from __future__ import annotations

import contextlib
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.library.shelf import HARBOUR, NOW, results, titles, write
from tui.library import Event, Finished, Library, LibraryError, Scope
from tui.library.index import database

HOLD = """
import sqlite3, sys
connection = sqlite3.connect(sys.argv[1], isolation_level=None)
connection.execute("BEGIN " + sys.argv[2])
print("held", flush=True)
sys.stdin.read()
"""
WAYS = ("IMMEDIATE", "EXCLUSIVE")


@pytest.fixture(autouse=True)
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Waiting a fifth of a second stands for waiting twenty."""
    monkeypatch.setattr(database, "BUSY_SECONDS", 0.2)


@contextlib.contextmanager
def held(path: Path, way: str) -> Iterator[None]:
    """Another process has the database in a transaction."""
    process = subprocess.Popen(
        [sys.executable, "-c", HOLD, str(path), way], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )
    assert process.stdin is not None
    assert process.stdout is not None
    process.stdout.readline()
    try:
        yield
    finally:
        process.stdin.close()
        process.wait()
        process.stdout.close()


@pytest.fixture
def files(tmp_path: Path) -> tuple[Path, Path]:
    return tmp_path / "cache" / "index.sqlite3", tmp_path / "data" / "marks.sqlite3"


@pytest.mark.parametrize("way", WAYS)
def test_marks_that_are_locked(files: tuple[Path, Path], folder: Path, way: str) -> None:
    with Library(*files, lambda: NOW) as library:
        library.load_now(Scope((folder,)), annotate=False)
        keys = results(library).keys()
        library.set_starred(keys[:1], True)
        with held(files[1], way):
            with pytest.raises(LibraryError, match="marks is locked by another program"):
                library.set_starred(keys, True)
            write(folder, "new.txt", "A new one", HARBOUR)
            library.load_now(Scope((folder,)), annotate=False)
            assert len(titles(library)) == 4
            assert len(titles(library, "is:starred")) == 1
        library.set_starred(keys, True)
        assert len(titles(library, "is:starred")) == 3


@pytest.mark.parametrize("way", WAYS)
def test_an_index_that_is_locked(files: tuple[Path, Path], folder: Path, way: str) -> None:
    with Library(*files, lambda: NOW) as library:
        library.load_now(Scope((folder,)), annotate=False)
        keys = results(library).keys()
        write(folder, "new.txt", "A new one", HARBOUR)
        with held(files[0], way):
            with pytest.raises(LibraryError, match="index is locked by another program"):
                library.set_starred(keys[:2], True)
            with pytest.raises(LibraryError, match="index is locked by another program"):
                library.load_now(Scope((folder,)), annotate=False)
            assert len(titles(library)) == 3
        library.load_now(Scope((folder,)), annotate=False)
        assert len(titles(library)) == 4
        library.set_read(keys[2:], True)
        assert len(titles(library, "is:starred")) == 2, "what was marked meanwhile is shown"


def test_locked_while_files_are_being_loaded(files: tuple[Path, Path], folder: Path) -> None:
    events: list[Event] = []
    with Library(*files, lambda: NOW) as library, contextlib.ExitStack() as stack:

        def listen(event: Event) -> None:
            if not events:
                stack.enter_context(held(files[0], "IMMEDIATE"))
            events.append(event)

        library.load_now(Scope((folder,)), listen, annotate=False)
        assert isinstance(events[-1], Finished)
        assert "locked by another program" in (events[-1].failure or "locked by another program")
        stack.close()
        library.load_now(Scope((folder,)), annotate=False)
        assert len(titles(library)) == 3


@pytest.mark.parametrize("which", [0, 1])
def test_locked_when_it_is_opened(files: tuple[Path, Path], folder: Path, which: int) -> None:
    with Library(*files, lambda: NOW) as library:
        library.load_now(Scope((folder,)), annotate=False)
        library.set_starred(results(library, "harbour").keys(), True)
    with (
        held(files[which], "EXCLUSIVE"),
        contextlib.suppress(LibraryError),
        Library(*files, lambda: NOW) as library,
    ):
        assert len(titles(library)) == 3
    with Library(*files, lambda: NOW) as library:
        assert library.notices == ()
        assert titles(library, "is:starred") == ["Wexcombe harbour reopens"]
        assert not list(files[1].parent.glob("*damaged*"))


def test_a_file_system_without_locks_or_shared_memory(
    files: tuple[Path, Path], folder: Path, tmp_path: Path
) -> None:
    """A folder where the log's shared memory cannot be made stands for one; reading and marking go on."""
    with Library(*files, lambda: NOW) as library:
        library.load_now(Scope((folder,)), annotate=False)
        library.set_starred(results(library, "harbour").keys(), True)
    for file in files:
        os.mkdir(f"{file}-shm")
    with Library(*files, lambda: NOW) as library:
        assert all("damaged" not in notice for notice in library.notices)
        library.load_now(Scope((folder,)), annotate=False)
        assert len(titles(library)) == 3
    for file in files:
        os.rmdir(f"{file}-shm")
    with Library(*files, lambda: NOW) as library:
        library.load_now(Scope((folder,)), annotate=False)
        assert titles(library, "is:starred") == ["Wexcombe harbour reopens"]
