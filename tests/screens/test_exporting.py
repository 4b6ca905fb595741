"""Articles are exported to files, and no file is lost by it."""

from __future__ import annotations

import csv
import json
from pathlib import Path

from textual.widgets import Input

from tests.screens.newsroom import Newsroom, ready, until
from tests.snapshots import screen_text
from tui.screens.dialogs.dialog import ChoiceDialog
from tui.screens.dialogs.prompt import PromptDialog

WIDE = (120, 40)


async def export(room: Newsroom, key: str, path: Path, pilot: object) -> None:
    from textual.pilot import Pilot

    assert isinstance(pilot, Pilot)
    await pilot.press("E")
    await until(pilot, lambda: isinstance(room.app.screen, ChoiceDialog))
    await pilot.press(key)
    await until(pilot, lambda: isinstance(room.app.screen, PromptDialog))
    room.app.screen.query_one(Input).value = str(path)
    await pilot.press("enter")


async def test_the_selected_articles_become_records_with_annotations(room: Newsroom, tmp_path: Path) -> None:
    path = tmp_path / "out.jsonl"
    async with room.app.run_test(size=WIDE) as pilot:
        await ready(pilot, room.app)
        await pilot.press("V", "down", "V")
        await export(room, "j", path, pilot)
        await until(pilot, path.exists)
        await until(pilot, lambda: path.stat().st_size)
    records = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    assert [record["title"] for record in records] == [
        "Central bank leaves rates alone",
        "Kerlouan mayor wants the minister's promise in writing",
    ]
    assert records[0]["quotes"][0]["speaker"]["name"] == "Astrid Holm"


async def test_all_that_was_found_becomes_a_table(room: Newsroom, tmp_path: Path) -> None:
    path = tmp_path / "out.csv"
    async with room.app.run_test(size=WIDE) as pilot:
        await ready(pilot, room.app)
        await export(room, "c", path, pilot)
        await until(pilot, lambda: path.exists() and path.stat().st_size)
    with path.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert len(rows) == 5
    assert rows[0]["published"] == "2026-09-05"
    assert rows[1]["source"] == "Northline"


async def test_markdown_has_a_heading_for_each_article(room: Newsroom, tmp_path: Path) -> None:
    path = tmp_path / "out.md"
    async with room.app.run_test(size=WIDE) as pilot:
        await ready(pilot, room.app)
        await export(room, "m", path, pilot)
        await until(pilot, lambda: path.exists() and path.stat().st_size)
    text = path.read_text(encoding="utf-8")
    assert text.count("\n## ") == 4
    assert "### " in text
    assert "The mayor of Kerlouan asked on Friday for written guarantees." in text


async def test_a_file_is_replaced_only_when_that_is_said(room: Newsroom, tmp_path: Path) -> None:
    path = tmp_path / "out.csv"
    path.write_text("precious", encoding="utf-8")
    async with room.app.run_test(size=WIDE) as pilot:
        await ready(pilot, room.app)
        await export(room, "c", path, pilot)
        await until(pilot, lambda: "out.csv is there already" in screen_text(room.app))
        await pilot.press("escape")
        assert path.read_text(encoding="utf-8") == "precious"
        await export(room, "c", path, pilot)
        await until(pilot, lambda: "out.csv is there already" in screen_text(room.app))
        await pilot.press("y")
        await until(pilot, lambda: "precious" not in path.read_text(encoding="utf-8"))
    assert sorted(entry.name for entry in tmp_path.iterdir() if "out" in entry.name) == ["out.csv"]


async def test_a_folder_that_is_not_there_is_told(room: Newsroom, tmp_path: Path) -> None:
    async with room.app.run_test(size=WIDE, notifications=True) as pilot:
        await ready(pilot, room.app)
        await export(room, "c", tmp_path / "none" / "out.csv", pilot)
        await until(pilot, lambda: any("out.csv" in note.message for note in room.app._notifications))
    assert not (tmp_path / "none").exists()
