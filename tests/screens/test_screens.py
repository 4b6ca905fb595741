"""Whole screens as text: see `tests.snapshots` on how to write them anew."""

from __future__ import annotations

import pytest

from tests.screens.newsroom import Newsroom, ready, until
from tests.snapshots import assert_screen, screen_text
from tui.widgets.article.highlights import Kind

SIZES = {"80x24": (80, 24), "160x50": (160, 50)}


@pytest.mark.parametrize("name", SIZES)
async def test_the_list(room: Newsroom, name: str) -> None:
    async with room.app.run_test(size=SIZES[name]) as pilot:
        await ready(pilot, room.app)
        await until(pilot, lambda: room.app.reading.is_narrow or room.app.reading.view.highlights.all)
        await until(pilot, lambda: not room.app.reading.has_sidebar or "5    5" in screen_text(room.app))
        assert_screen(room.app, __file__, f"list-{name}", without="#inspector")


@pytest.mark.parametrize("name", SIZES)
async def test_an_article_with_the_cursor_on_a_statement(room: Newsroom, name: str) -> None:
    async with room.app.run_test(size=SIZES[name]) as pilot:
        await ready(pilot, room.app)
        await pilot.press("down", "down", "enter")
        view = room.app.reading.view
        await until(
            pilot,
            lambda: view.highlights.count(Kind.STATEMENT) and view.article and "port" in view.article.title,
        )
        await pilot.press("s", "s")
        await until(pilot, lambda: not room.app.reading.has_sidebar or "5    5" in screen_text(room.app))
        assert_screen(room.app, __file__, f"article-{name}", without="#inspector")


async def test_help(room: Newsroom) -> None:
    async with room.app.run_test(size=SIZES["80x24"]) as pilot:
        await ready(pilot, room.app)
        await pilot.press("?")
        await until(pilot, lambda: room.app.screen is not room.app.reading)
        assert_screen(room.app, __file__, "help-80x24")


@pytest.mark.parametrize("size", [(60, 20), (200, 60), (20, 6), (2, 1)])
async def test_any_size_can_be_drawn(room: Newsroom, size: tuple[int, int]) -> None:
    async with room.app.run_test(size=size) as pilot:
        await ready(pilot, room.app)
        await pilot.press("enter", "s", "?")
        await pilot.pause()
        lines = screen_text(room.app).split("\n")
        assert len(lines) <= size[1] + 1
        assert all(len(line) <= size[0] for line in lines)
