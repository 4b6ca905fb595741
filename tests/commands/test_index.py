"""``newsreader index``, ``library`` and ``doctor`` as a shell runs them."""

from __future__ import annotations

import contextlib
import os
import pty
import select
import signal
import sqlite3
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.commands.console import environment, indexed, newsreader

NEWS = 'The harbour of Wexcombe reopened on Monday. "Our cranes are back at work," Nora Fielding said.'


@pytest.fixture
def feeds(tmp_path: Path) -> Path:
    folder = tmp_path / "feeds"
    folder.mkdir()
    for number in range(30):
        name = f"{number:02}"
        text = f" date 2025-09-04 10:{name} Note {name}\n\n{NEWS * 8} Pier {name}.\n"
        (folder / f"{name}.txt").write_text(text)
    return folder


def test_a_folder_is_indexed_and_told(tmp_path: Path, feeds: Path) -> None:
    done = newsreader(tmp_path, "index", "--jobs", "1", feeds)
    assert done.returncode == 0, done.stderr
    assert done.stderr == b""
    assert b"30 articles, 30 annotated" in done.stdout
    assert newsreader(tmp_path, "library", "list").stdout.decode() == f"{feeds}\n"
    told = newsreader(tmp_path, "doctor")
    assert told.returncode == 0, told.stdout
    assert b"30 articles, 30 annotated" in told.stdout
    assert b"nothing is wrong" in told.stdout


def test_it_takes_a_number_of_jobs_only(tmp_path: Path, feeds: Path) -> None:
    assert newsreader(tmp_path, "index", "--jobs", "0", feeds).returncode == 1
    assert newsreader(tmp_path, "index", "--jobs", "many", feeds).returncode == 2


def test_on_a_terminal_a_bar_shows_how_far_it_is(tmp_path: Path, feeds: Path) -> None:
    ours, its = pty.openpty()
    process = subprocess.Popen(
        [sys.executable, "-m", "tui", "index", "--jobs", "1", str(feeds)],
        stdin=its, stdout=subprocess.DEVNULL, stderr=its, env=environment(tmp_path), cwd=tmp_path,
    )  # fmt: skip
    os.close(its)
    seen = b""
    end = time.monotonic() + 60
    while process.poll() is None and time.monotonic() < end:
        if select.select([ours], [], [], 0.1)[0]:
            try:
                seen += os.read(ours, 65536)
            except OSError:
                break
    assert process.wait(30) == 0
    os.close(ours)
    assert "━".encode() in seen
    assert b"reading" in seen


def articles_in(index: Path) -> int:
    """How many articles another process has brought into its index by now."""
    if not index.exists():
        return 0
    connection = sqlite3.connect(f"{index.as_uri()}?mode=ro", uri=True)
    try:
        return int(connection.execute("SELECT count(*) FROM article").fetchone()[0])
    except sqlite3.Error:
        return 0
    finally:
        connection.close()


def test_an_interrupt_loses_nothing(tmp_path: Path, feeds: Path) -> None:
    for number in range(30, 90):
        (feeds / f"{number}.txt").write_text(
            f" date 2025-08-04 Note {number}\n\n{NEWS * 16} Pier {number}.\n"
        )
    process = subprocess.Popen(
        [sys.executable, "-m", "tui", "index", "--jobs", "1", str(feeds)],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment(tmp_path), cwd=tmp_path,
    )  # fmt: skip
    index = tmp_path / "cache" / "newsreader" / "index.sqlite3"
    end = time.monotonic() + 60
    while time.monotonic() < end and not articles_in(index):
        with contextlib.suppress(subprocess.TimeoutExpired):
            process.wait(0.01)
    process.send_signal(signal.SIGINT)
    _output, errors = process.communicate(timeout=30)
    assert process.returncode in (130, 0)
    assert b"Traceback" not in errors
    known = newsreader(tmp_path, "doctor").stdout
    assert b"nothing is wrong" in known
    assert b"\n0 articles" not in known
    done = newsreader(tmp_path, "index", feeds)
    assert b"90 articles, 90 annotated" in done.stdout


def test_the_index_is_made_anew_and_folders_are_forgotten(tmp_path: Path, feeds: Path) -> None:
    indexed(tmp_path, feeds)
    rebuilt = newsreader(tmp_path, "library", "rebuild")
    assert rebuilt.returncode == 0, rebuilt.stderr
    assert b"30 articles, 30 annotated" in rebuilt.stdout
    assert [file.name for file in (tmp_path / "cache" / "newsreader").glob("*.sqlite3")] == [
        "index-1.sqlite3"
    ]
    found = newsreader(tmp_path, "search", "--format", "paths", "-0", "speaker:fielding")
    assert sorted(found.stdout.split(b"\0"))[1:] == sorted(bytes(file) for file in feeds.iterdir())
    assert newsreader(tmp_path, "library", "forget", tmp_path / "other").returncode == 1
    forgotten = newsreader(tmp_path, "library", "forget", feeds)
    assert b"30 articles" in forgotten.stdout
    assert newsreader(tmp_path, "library", "list").stdout == b""
    assert newsreader(tmp_path, "search", "harbour").returncode == 1
    assert newsreader(tmp_path, "library", "forget", feeds).returncode == 1
