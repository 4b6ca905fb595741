"""``newsreader marks``: what was marked is kept as text and comes back anywhere."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.commands.console import indexed, library, newsreader
from tui.library import Scope
from tui.query.tree import Everything


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "folder"
    folder.mkdir()
    text = ' date 2026-03-05 Le bac repart\n\n"Enfin", a soufflé Ines Caradec devant la mer.\n'
    (folder / "a.txt").write_text(text, encoding="utf-8")
    return folder


def star_everything(home: Path) -> None:
    with library(home) as opened:
        opened.set_starred(opened.search(Everything(), Scope()).keys(), True)


def starred(home: Path, folder: Path) -> list[bool]:
    told = newsreader(home, "search", "bac", folder, "--format", "jsonl")
    return [json.loads(line)["starred"] for line in told.stdout.splitlines()]


def test_marks_survive_the_way_through_text(tmp_path: Path, folder: Path) -> None:
    here, there = tmp_path / "here", tmp_path / "there"
    here.mkdir()
    there.mkdir()
    indexed(here, folder)
    star_everything(here)
    exported = newsreader(here, "marks", "export")
    assert exported.returncode == 0
    assert starred(there, folder) == [False]
    told = newsreader(there, "marks", "import", stdin=exported.stdout)
    assert (told.returncode, told.stdout) == (0, b"1 mark taken in\n")
    assert starred(there, folder) == [True]


def test_notes_are_printed_to_be_read(tmp_path: Path, folder: Path) -> None:
    indexed(tmp_path, folder)
    with library(tmp_path) as opened:
        (key,) = opened.search(Everything(), Scope()).keys()
        opened.notes.add(key, "Is that so?", (1, 6))
        opened.notes.add(key, "On the whole")
    told = newsreader(tmp_path, "marks", "notes").stdout.decode()
    assert told.startswith("## Le bac repart\n\n*2026-03-05 · ")
    assert told.count("## ") == 1
    assert "> Enfin\n\nIs that so?\n\n" in told
    assert "On the whole\n\n" in told
    lines = newsreader(tmp_path, "marks", "notes", "--format", "jsonl").stdout.splitlines()
    notes = {note["text"]: note for note in map(json.loads, lines)}
    assert notes["Is that so?"]["quote"] == "Enfin"
    assert (notes["Is that so?"]["start"], notes["Is that so?"]["end"]) == (1, 6)
    assert notes["On the whole"]["quote"] is None
    assert notes["On the whole"]["path"] == str(folder / "a.txt")


def test_an_export_never_overwrites(tmp_path: Path) -> None:
    kept = tmp_path / "kept.txt"
    kept.write_text("mine", encoding="utf-8")
    told = newsreader(tmp_path, "marks", "export", kept)
    assert told.returncode == 1
    assert "was not touched" in told.stderr.decode()
    assert kept.read_text(encoding="utf-8") == "mine"


def test_a_line_that_is_no_mark_is_named(tmp_path: Path) -> None:
    told = newsreader(tmp_path, "marks", "import", stdin=b"nonsense\n")
    assert told.returncode == 1
    assert "line 1: " in told.stderr.decode()
    assert told.stdout == b"0 marks taken in\n"
