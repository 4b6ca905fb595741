"""The library killed at random moments, on disks full at any size or failing: ``pytest -n 0 tests/long/kills.py``.

Takes some minutes. After every kill, both files pass SQLite's check, no mark that was told is lost,
and loading again finds every article once.
"""

from __future__ import annotations

import random
import subprocess
from pathlib import Path

import pytest

from tests.library.shelf import HARBOUR, NOW, titles, write
from tests.library.test_failing_writes import check_failing, shim
from tests.library.test_faults import assert_sound, said, session
from tui.library import Library

__all__ = ["shim"]
"""A fixture."""

KILLS = 200
KILLS_BEFORE_A_CHECK = 4


@pytest.fixture
def files(tmp_path: Path) -> tuple[Path, Path]:
    return tmp_path / "cache" / "index.sqlite3", tmp_path / "data" / "marks.sqlite3"


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    folder = tmp_path / "archive"
    for number in range(40):
        write(folder, f"{number % 4}/{number}.txt", f"Notice {number}", f"{HARBOUR}\n\nPier {number}. " * 8)
    return folder


def test_killed_at_random_moments(files: tuple[Path, Path], archive: Path) -> None:
    chance = random.Random(13)
    starred: list[str] = []
    for turn in range(KILLS):
        number = chance.randrange(40)
        write(
            archive,
            f"{number % 4}/{number}.txt",
            f"Notice {number}",
            f"{HARBOUR}\n\nPier {number}. " * 8 + f"{turn}.",
        )
        process = session(files, archive, *(["--annotate"] if chance.random() < 0.5 else []))
        try:
            output, _errors = process.communicate(timeout=chance.uniform(0.15, 1.5))
        except subprocess.TimeoutExpired:
            process.kill()
            output, _errors = process.communicate()
        starred.extend(said(output, "starred"))
        if turn % KILLS_BEFORE_A_CHECK == KILLS_BEFORE_A_CHECK - 1:
            assert_sound(files, archive, starred)
            if chance.random() < 0.3:
                files[0].unlink()
    with Library(*files, lambda: NOW) as library:
        assert library.notices == ()
        assert len(titles(library, "is:starred")) == len(set(starred))


@pytest.mark.parametrize("limit", range(8_192, 900_000, 24_576))
def test_a_disk_that_is_full_at_this_size(files: tuple[Path, Path], archive: Path, limit: int) -> None:
    process = session(files, archive, "--annotate", limit=limit)
    output, _errors = process.communicate(timeout=120)
    opened = next(line for line in output.splitlines() if line.startswith(("opened", "failed")))
    assert process.returncode == 1 or "memory" in opened or len(said(output, "starred")) == 40
    assert_sound(files, archive, [] if "lost" in opened else said(output, "starred"))


@pytest.mark.parametrize("every", range(1, 300, 3))
def test_a_disk_on_which_every_nth_write_fails(shim: Path, tmp_path: Path, archive: Path, every: int) -> None:
    check_failing(shim, tmp_path / "disk", archive, every)
