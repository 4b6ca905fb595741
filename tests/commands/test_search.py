"""``newsreader search`` lists what a query finds, in the form that was asked for."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.commands.console import newsreader

OLD = ' date 2026-03-04 Le bac attend\n\n"Nous partirons demain", a promis Yves Tallec.\n'
NEW = (
    ' date 2026-03-05 Le bac repart\n\n"Enfin", a soufflé Ines Caradec. Yves Tallec ne parle pas de la mer.\n'
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "folder"
    folder.mkdir()
    (folder / "old.txt").write_text(OLD, encoding="utf-8")
    (folder / "new.txt").write_text(NEW, encoding="utf-8")
    return folder


def test_a_table_newest_first(tmp_path: Path, folder: Path) -> None:
    told = newsreader(tmp_path, "search", "bac", folder)
    assert told.returncode == 0
    assert [line.split("\t")[::2] for line in told.stdout.decode().splitlines()] == [
        ["2026-03-05", "Le bac repart"],
        ["2026-03-04", "Le bac attend"],
    ]


def test_what_was_said_is_searched(tmp_path: Path, folder: Path) -> None:
    told = newsreader(tmp_path, "search", "speaker:tallec", folder)
    assert [line.split("\t")[2] for line in told.stdout.decode().splitlines()] == ["Le bac attend"]
    told = newsreader(tmp_path, "search", "actor:tallec", folder, "--order", "oldest", "--limit", "1")
    assert [line.split("\t")[2] for line in told.stdout.decode().splitlines()] == ["Le bac attend"]


def test_json_lines_and_paths(tmp_path: Path, folder: Path) -> None:
    told = newsreader(tmp_path, "search", "repart", folder, "--format", "jsonl")
    record = json.loads(told.stdout)
    assert (record["title"], record["published"], record["lang"]) == ("Le bac repart", "2026-03-05", "fr")
    told = newsreader(tmp_path, "search", "bac", folder, "-0")
    assert told.stdout == b"".join(bytes(folder / name) + b"\0" for name in ("new.txt", "old.txt"))


def test_nothing_found_ends_with_1(tmp_path: Path, folder: Path) -> None:
    told = newsreader(tmp_path, "search", "avion", folder)
    assert (told.returncode, told.stdout, told.stderr) == (1, b"", b"")


def test_a_mistake_in_the_query_says_where(tmp_path: Path, folder: Path) -> None:
    told = newsreader(tmp_path, "search", "bac speker:tallec", folder)
    assert told.returncode == 2
    assert "column 5, “speker:”" in told.stderr.decode()


def test_a_file_that_gives_no_article_is_told_and_the_others_are_found(tmp_path: Path, folder: Path) -> None:
    (folder / "bad.txt").write_bytes(b"\x7fELF\x00\x01" * 100)
    told = newsreader(tmp_path, "search", "bac", folder)
    assert told.returncode == 0
    assert len(told.stdout.splitlines()) == 2
    assert "bad.txt: " in told.stderr.decode()


def test_options_may_stand_between_query_and_paths(tmp_path: Path, folder: Path) -> None:
    told = newsreader(tmp_path, "search", "repart", "--format", "paths", folder)
    assert told.stdout.decode().splitlines() == [str(folder / "new.txt")]
