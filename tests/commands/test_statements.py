"""``newsreader statements`` lists who said what."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import pytest

from tests.commands.console import newsreader

FIRST = """ date 2026-03-04 Le bac attend

"Nous partirons demain, avec le vent", a promis mercredi Yves Tallec devant la presse.
"""
SECOND = """ date 2026-03-05 Le bac repart

"Nous partirons demain, avec le vent", a promis mercredi Yves Tallec devant la presse.

"=1+1 dans les comptes de la compagnie", a répondu jeudi Ines Caradec au conseil.
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "folder"
    folder.mkdir()
    (folder / "first.txt").write_text(FIRST, encoding="utf-8")
    (folder / "second.txt").write_text(SECOND, encoding="utf-8")
    return folder


def test_the_same_words_in_two_articles_are_one_row(tmp_path: Path, folder: Path) -> None:
    told = newsreader(tmp_path, "statements", "", folder, "--format", "jsonl")
    rows = [json.loads(line) for line in told.stdout.splitlines()]
    assert [(row["speaker"], row["count"]) for row in rows] == [("Yves Tallec", 2), ("Ines Caradec", 1)]
    assert rows[0]["path"] == str(folder / "second.txt")
    assert rows[0]["also"] == str(folder / "first.txt")


def test_a_speaker_and_words_mean_the_same_statement(tmp_path: Path, folder: Path) -> None:
    told = newsreader(tmp_path, "statements", "speaker:caradec quote:comptes", folder, "--format", "jsonl")
    assert [json.loads(line)["speaker"] for line in told.stdout.splitlines()] == ["Ines Caradec"]
    assert newsreader(tmp_path, "statements", "speaker:caradec quote:vent", folder).returncode == 1


def test_csv_runs_nothing_in_a_spreadsheet(tmp_path: Path, folder: Path) -> None:
    told = newsreader(tmp_path, "statements", "speaker:caradec", folder)
    (row,) = csv.DictReader(io.StringIO(told.stdout.decode()))
    assert row["statement"] == "'=1+1 dans les comptes de la compagnie"


def test_markdown_is_a_table(tmp_path: Path, folder: Path) -> None:
    told = newsreader(tmp_path, "statements", "speaker:tallec", folder, "--format", "md")
    assert [line.count("|") for line in told.stdout.decode().splitlines()] == [12, 12, 12]
