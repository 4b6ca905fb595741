"""What is wrong in the settings is told without covering the articles, and can be sent away."""

from __future__ import annotations

from tests.screens.newsroom import NOW, Newsroom, ready, until
from tests.screens.test_undoing import told
from tui.app import NewsreaderApp
from tui.settings import Settings


async def test_many_complaints_are_one_message_that_escape_sends_away(room: Newsroom) -> None:
    complaints = [f"settings.toml:{line}: there is no setting x{line}" for line in range(1, 7)]
    room.app = NewsreaderApp(room.open, Settings(read_after=0.0), complaints, now=lambda: NOW)
    async with room.app.run_test(size=(80, 24), notifications=True) as pilot:
        await ready(pilot, room.app)
        assert len(room.app._notifications) == 1
        assert told(room) == (
            "settings.toml:1: there is no setting x1\n"
            "and 5 more complaints: newsreader config check tells them"
        )
        await pilot.press("escape")
        await until(pilot, lambda: not told(room))
