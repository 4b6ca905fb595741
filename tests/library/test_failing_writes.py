"""A disk on which every n-th write fails: what was told to be kept is kept, the rest is told to be lost."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.library.shelf import HARBOUR, write
from tests.library.test_faults import ROOT, assert_sound, said

COMPILER = shutil.which("cc")
pytestmark = pytest.mark.skipif(
    COMPILER is None or not sys.platform.startswith("linux"), reason="needs a C compiler on Linux"
)


@pytest.fixture(scope="session")
def shim(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The library that makes writes fail."""
    path = tmp_path_factory.mktemp("shim") / "failing.so"
    source = Path(__file__).with_name("failing_writes.c")
    assert COMPILER is not None
    subprocess.run([COMPILER, "-shared", "-fPIC", "-O1", "-o", path, source, "-ldl"], check=True, timeout=60)
    return path


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    folder = tmp_path / "archive"
    for number in range(40):
        write(folder, f"{number % 4}/{number}.txt", f"Notice {number}", f"{HARBOUR}\n\nPier {number}. " * 8)
    return folder


def run_failing(shim: Path, place: Path, archive: Path, every: int) -> subprocess.CompletedProcess[str]:
    """A session on that disk; its files lie in ``place``."""
    place.mkdir(exist_ok=True)
    environment = {
        **os.environ,
        "LD_PRELOAD": str(shim),
        "FAILING_BELOW": str(place),
        "FAILING_EVERY": str(every),
    }
    command = [
        sys.executable,
        "-m",
        "tests.library.session",
        place / "index.sqlite3",
        place / "marks.sqlite3",
    ]
    return subprocess.run(
        [*command, archive], cwd=ROOT, env=environment, capture_output=True, text=True, timeout=120
    )


def check_failing(shim: Path, place: Path, archive: Path, every: int) -> int:
    """No failure is passed over, no mark that was told is lost; returns how many were told."""
    done = run_failing(shim, place, archive, every)
    assert done.returncode in (0, 1), done.stderr
    assert "Traceback" not in done.stderr, done.stderr
    opened = [line for line in done.stdout.splitlines() if line.startswith(("opened", "failed"))]
    kept = [] if not opened or "lost" in opened[0] else said(done.stdout, "starred")
    assert done.returncode == 1 or "memory" in opened[0] or len(said(done.stdout, "starred")) == 40
    assert_sound((place / "index.sqlite3", place / "marks.sqlite3"), archive, kept)
    return len(kept)


@pytest.mark.parametrize("every", [1, 2, 7, 40, 150])
def test_every_nth_write_fails(shim: Path, tmp_path: Path, archive: Path, every: int) -> None:
    check_failing(shim, tmp_path / "disk", archive, every)


def test_it_fails_where_it_is_said_to(shim: Path, tmp_path: Path, archive: Path) -> None:
    """Else the tests above would pass on a disk that never fails."""
    assert "lost" in run_failing(shim, tmp_path / "disk", archive, 1).stdout
    assert "failed\t" not in run_failing(shim, tmp_path / "other", archive, 10**9).stdout
