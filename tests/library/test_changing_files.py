"""Files that grow, shrink or are rewritten while they are read: bounded, and read again at the next look."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.library.shelf import HARBOUR, LUMBER, results, titles, write
from tui.library import Library, Scope
from tui.limits import FILE_BYTES

TIMES = 1_700_000_000, 1_700_000_100, 1_700_000_200


def while_it_is_read(monkeypatch: pytest.MonkeyPatch, path: Path, change: Callable[[], None]) -> None:
    """The file changes between two reads of it, once."""
    really = os.read
    inode = path.stat().st_ino
    changes = [change]

    def read(descriptor: int, size: int) -> bytes:
        if changes and os.fstat(descriptor).st_ino == inode:
            part = really(descriptor, min(size, 40))
            changes.pop()()
            return part
        return really(descriptor, size)

    monkeypatch.setattr(os, "read", read)


def words_of(library: Library) -> str:
    (row,) = results(library).rows(0, 2)
    return library.open_article(row.key).article.text


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return write(tmp_path / "news", "a.txt", "The harbour", HARBOUR, mtime=TIMES[0])


def test_a_file_that_grows(library: Library, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def grow() -> None:
        with path.open("a", encoding="utf-8") as file:
            file.write("\n\nThe last crane came at night.\n")
        os.utime(path, (TIMES[1], TIMES[1]))

    while_it_is_read(monkeypatch, path, grow)
    library.load_now(Scope((path.parent,)), annotate=False)
    library.load_now(Scope((path.parent,)), annotate=False)
    assert words_of(library).endswith("The last crane came at night.")


@pytest.mark.parametrize("in_place", [True, False])
def test_a_file_that_is_rewritten(
    library: Library, path: Path, monkeypatch: pytest.MonkeyPatch, in_place: bool
) -> None:
    def rewrite() -> None:
        if not in_place:
            path.unlink()
        write(path.parent, path.name, "The scieries", LUMBER, mtime=TIMES[2])

    while_it_is_read(monkeypatch, path, rewrite)
    library.load_now(Scope((path.parent,)), annotate=False)
    library.load_now(Scope((path.parent,)), annotate=False)
    assert titles(library) == ["The scieries"]
    assert words_of(library) == LUMBER


def test_a_file_that_is_emptied(library: Library, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def empty() -> None:
        os.truncate(path, 0)
        os.utime(path, (TIMES[1], TIMES[1]))

    while_it_is_read(monkeypatch, path, empty)
    library.load_now(Scope((path.parent,)), annotate=False)
    library.load_now(Scope((path.parent,)), annotate=False)
    assert titles(library) == []
    (problem,) = library.problems(Scope((path.parent,)))
    assert problem.reason == "is empty"


def test_a_file_that_never_ends(library: Library, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    really = os.read
    inode = path.stat().st_ino
    piece = bytes(1 << 24)
    monkeypatch.setattr(os, "read", lambda d, size: piece if os.fstat(d).st_ino == inode else really(d, size))
    library.load_now(Scope((path.parent,)), annotate=False)
    (problem,) = library.problems(Scope((path.parent,)))
    assert f"{FILE_BYTES.value:,}" in problem.reason
