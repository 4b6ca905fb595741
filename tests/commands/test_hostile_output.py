"""What the commands print of hostile articles and names: nothing that a terminal would obey."""

from __future__ import annotations

import json
import os
import pty
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.commands.console import environment, indexed, newsreader
from tests.screens.test_terminal import MARKUP, PAYLOADS

STEERING = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Payloads in every field of an article, in names of files and of folders."""
    everything = f"{MARKUP} {' '.join(PAYLOADS)}"
    name = os.fsdecode(os.fsencode(tmp_path) + b"/f\x1b]0;HX-NAME\x07[bold]\xff")
    folder = Path(name)
    folder.mkdir()
    record = {
        "title": f"Harbour {everything}",
        "text": f'"The harbour {everything} is open," said Nora Fielding {everything} on Tuesday.\n\n{everything}',
        "date": "2025-09-04",
        "author": everything,
        "source": everything,
        "section": everything,
        "url": f"https://x.example/{PAYLOADS[0]}",
        "language": "en",
    }
    (folder / "a\x1b]0;HX-FILE\x07\n.json").write_text(json.dumps(record), encoding="utf-8")
    (folder / "b\x1b]0;HX-BAD\x07.json").write_text('{"\x1b]0;HX-KEY\x07', encoding="utf-8")
    return folder


def test_no_command_prints_what_steers_a_terminal(tmp_path: Path, folder: Path) -> None:
    home = tmp_path / "home"
    home.mkdir()
    indexed(home, folder)
    for arguments in (
        ("search", "harbour", folder),
        ("statements", "harbour", folder),
        ("statements", "harbour", folder, "--format", "md"),
        ("annotate", folder),
        ("library", "list"),
        ("doctor",),
        ("search", "title:[\x1b]0;HX\x07", folder),
    ):
        told = newsreader(home, *arguments)
        for printed in (told.stdout, told.stderr):
            written = printed.decode("utf-8")
            assert not STEERING.search(written.replace("\r\n", "\n")), (arguments, ascii(written[:400]))
            assert "Traceback" not in written
        assert told.stdout or told.stderr, arguments


def test_paths_are_exact_in_a_pipe_and_cleaned_on_a_terminal(tmp_path: Path, folder: Path) -> None:
    home = tmp_path / "home"
    home.mkdir()
    indexed(home, folder)
    arguments = ("search", "harbour", folder, "--format", "paths")
    (path,) = folder.glob("a*")
    assert newsreader(home, *arguments).stdout == os.fsencode(path) + b"\n"
    master, slave = pty.openpty()
    subprocess.run(
        [sys.executable, "-m", "tui", *arguments], stdout=slave, env=environment(home), cwd=home, timeout=60
    )
    os.close(slave)
    shown = os.read(master, 65_536).decode()
    os.close(master)
    assert "harbour" not in shown
    assert shown.count("\n") == 1
    assert not STEERING.search(shown.replace("\r\n", "\n"))
