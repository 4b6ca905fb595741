"""A database that another program holds: the interface goes on, and what was not kept is told."""

from __future__ import annotations

import sqlite3

import pytest

from tests.screens.newsroom import Newsroom, ready, until
from tui.library.index import database


def told(room: Newsroom) -> str:
    return "".join(notification.message for notification in room.app._notifications)


async def test_marks_that_are_locked_are_told_and_hold_nothing_up(
    room: Newsroom, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(database, "BUSY_SECONDS", 1.0)
    async with room.app.run_test(size=(120, 30)) as pilot:
        await ready(pilot, room.app)
        rows = room.app.reading.list
        other = sqlite3.connect(room.place / "marks.sqlite3", isolation_level=None)
        other.execute("BEGIN EXCLUSIVE")
        await pilot.press("*", "down", "down")
        assert rows.cursor == 2
        assert told(room) == "", "the cursor moved while the star was waiting"
        await until(pilot, lambda: "your marks is locked by another program" in told(room))
        assert not rows.rows[0].starred
        other.execute("ROLLBACK")
        other.close()
        await pilot.press("up", "up", "*")
        await until(pilot, lambda: rows.rows[0].starred)


async def test_an_index_that_is_locked_shows_its_articles(
    room: Newsroom, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(database, "BUSY_SECONDS", 0.2)
    async with room.app.run_test(size=(120, 30)) as pilot:
        await ready(pilot, room.app)
        rows = room.app.reading.list
        other = sqlite3.connect(room.place / "index.sqlite3", isolation_level=None)
        other.execute("BEGIN IMMEDIATE")
        await pilot.press("*")
        await until(pilot, lambda: "the index is locked by another program" in told(room))
        await pilot.press("enter")
        await until(pilot, lambda: room.app.reading.view.article is not None)
        other.execute("ROLLBACK")
        other.close()
        await pilot.press("escape", "down", "*")
        await until(pilot, lambda: rows.rows[0].starred and rows.rows[1].starred)
