"""Homes that are not there, cannot be written or have odd names: articles are read all the same."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest


@pytest.mark.parametrize("home", [b"missing", b"file/below", b"n\xff\xfe\x1b]0;x\x07[/x]"])
def test_articles_are_found_whatever_the_home(tmp_path: Path, home: bytes) -> None:
    (tmp_path / "file").write_text("no folder")
    feeds = tmp_path / "feeds"
    feeds.mkdir()
    (feeds / "a.txt").write_text(" date 2025-09-04 \x1b]0;x\x07Harbour [/x]\n\nThe harbour is open.\n")
    environment = {name: value for name, value in os.environ.items() if not name.startswith("XDG_")}
    told = subprocess.run(
        [sys.executable, "-m", "tui", "search", "harbour", feeds],
        env={**environment, "HOME": os.fsdecode(os.path.join(os.fsencode(tmp_path), home))},
        capture_output=True,
        timeout=60,
    )
    assert told.returncode == 0, told.stderr
    assert b"Harbour [/x]" in told.stdout
    assert b"Traceback" not in told.stderr
    assert b"\x1b" not in told.stdout + told.stderr
    assert (b"lost at the end" in told.stderr) == (home == b"file/below")
