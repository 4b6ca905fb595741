"""Libraries over small folders."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.library.shelf import HARBOUR, LUMBER, NOW, ORCHARD, write
from tui.library import Library, Scope


@pytest.fixture
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Three articles of three days, one of them in English."""
    folder = tmp_path_factory.mktemp("shelf") / "news"
    write(folder, "lumber.txt", "Tissier défend les scieries", LUMBER, "2025-09-04")
    write(folder, "sub/harbour.txt", "Wexcombe harbour reopens", HARBOUR, "2025-09-05")
    write(folder, "sub/orchard.txt", "Gel à Montbrac : l'Élysée promet", ORCHARD, "2025-09-03")
    return folder


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    """A library on disk, still empty."""
    with Library(
        tmp_path / "cache" / "index.sqlite3", tmp_path / "data" / "marks.sqlite3", lambda: NOW
    ) as one:
        yield one


@pytest.fixture
def loaded(library: Library, folder: Path) -> Library:
    """A library with the folder in it, annotated."""
    library.load_now(Scope((folder,)))
    return library
