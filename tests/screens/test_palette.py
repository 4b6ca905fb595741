"""The palette offers frequent actions first, tells their keys, and returns to the articles."""

from __future__ import annotations

import pytest
from textual.widgets import Input

from tests.screens.newsroom import Newsroom, ready, until
from tests.screens.test_undoing import told
from tests.snapshots import screen_text
from tui import actions
from tui.actions.shown import FOOTER, FREQUENT
from tui.screens.help import HelpScreen
from tui.screens.timeline import TimelineScreen


def test_ids_of_footer_and_palette_are_actions() -> None:
    known = {action.id for action in actions.ACTIONS}
    assert not set(FOOTER) - known
    assert not set(FREQUENT) - known
    assert len(set(FREQUENT)) == len(FREQUENT)


async def test_frequent_actions_stand_first_with_their_keys(room: Newsroom) -> None:
    async with room.app.run_test(size=(100, 30)) as pilot:
        await ready(pilot, room.app)
        await pilot.press("ctrl+p")
        await until(pilot, lambda: "Type into the search box  /" in screen_text(room.app))
        text = screen_text(room.app)
        assert text.index("Type into the search box") < text.index("Narrow by what")
        assert "Choose or drop this actor" not in text


async def test_an_action_is_found_by_its_label_too(room: Newsroom) -> None:
    async with room.app.run_test(size=(100, 30)) as pilot:
        await ready(pilot, room.app)
        await pilot.press("ctrl+p")
        room.app.screen.query_one(Input).value = "history"
        await until(pilot, lambda: "Choose among the searches of before  Ctrl+R" in screen_text(room.app))


async def test_far_fetched_matches_come_only_where_there_are_no_better_ones(room: Newsroom) -> None:
    async with room.app.run_test(size=(100, 30)) as pilot:
        await ready(pilot, room.app)
        await pilot.press("ctrl+p")
        box = room.app.screen.query_one(Input)
        box.value = "tags"
        await until(pilot, lambda: "Give tags, or take them away  #" in screen_text(room.app))
        await until(pilot, lambda: "Open the original" not in screen_text(room.app))
        box.value = "gvtgs"
        await until(pilot, lambda: "Give tags, or take them away  #" in screen_text(room.app))


async def test_from_another_screen_it_goes_back_to_the_articles(room: Newsroom) -> None:
    async with room.app.run_test(size=(100, 30)) as pilot:
        await ready(pilot, room.app)
        await pilot.press("t")
        await until(pilot, lambda: isinstance(room.app.screen, TimelineScreen))
        await pilot.press("ctrl+p")
        room.app.screen.query_one(Input).value = "star, or"
        await until(pilot, lambda: "Star, or take the star away" in screen_text(room.app))
        await pilot.press("enter")
        await until(pilot, lambda: room.app.screen is room.app.reading)
        await until(pilot, lambda: room.app.reading.list.rows[0].starred)


async def test_every_screen_shows_the_help(room: Newsroom) -> None:
    async with room.app.run_test(size=(100, 30)) as pilot:
        await ready(pilot, room.app)
        for key in ("t", "v", "A", "M"):
            await pilot.press(key)
            await until(pilot, lambda: len(room.app.screen_stack) == 2)
            await pilot.press("?")
            await until(pilot, lambda: isinstance(room.app.screen, HelpScreen))
            await pilot.press("escape", "escape")
            await until(pilot, lambda: room.app.screen is room.app.reading)


@pytest.mark.parametrize(
    ("key", "said"),
    [
        ("V", "V works in the list: Select this article for marks and exports, or not."),
        ("Z", "Nothing is on the key Z; ? shows all keys."),
        ("f9", "Nothing is on the key F9; ? shows all keys."),
    ],
)
async def test_a_key_that_does_nothing_here_says_so(room: Newsroom, key: str, said: str) -> None:
    async with room.app.run_test(size=(120, 40), notifications=True) as pilot:
        await ready(pilot, room.app)
        await pilot.press("enter")
        await until(pilot, lambda: room.app.reading.is_reading)
        await pilot.press(key)
        await until(pilot, lambda: said in told(room))


async def test_other_screens_answer_unknown_keys_too(room: Newsroom) -> None:
    async with room.app.run_test(size=(120, 40), notifications=True) as pilot:
        await ready(pilot, room.app)
        for key in ("t", "v", "A", "M"):
            await pilot.press(key)
            await until(pilot, lambda: len(room.app.screen_stack) == 2)
            room.app.clear_notifications()
            await pilot.press("Z")
            await until(pilot, lambda: "Nothing is on the key Z" in told(room))
            await pilot.press("escape")
            await until(pilot, lambda: room.app.screen is room.app.reading)


async def test_typing_into_a_box_is_no_unknown_key(room: Newsroom) -> None:
    async with room.app.run_test(size=(120, 40), notifications=True) as pilot:
        await ready(pilot, room.app)
        await pilot.press("/", "Z", "V", "left", "home", "delete", "backspace")
        await until(pilot, lambda: room.app.reading.box.value == "V")
        assert told(room) == ""
