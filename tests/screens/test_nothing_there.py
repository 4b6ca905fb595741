"""A key that finds nothing to act on says so: in an empty list, without a highlight, on a search hit."""

from __future__ import annotations

import pytest

from tests.screens.newsroom import Newsroom, ready, until
from tests.screens.test_correcting import read_port
from tests.screens.test_undoing import told
from tui.widgets.article.highlights import Kind

ON_ARTICLES = [
    "r", "*", "e", "#", "V", "ctrl+a", "shift+down", "enter", "full_stop", "semicolon", "z", "n", "d", "p", "s",
    "y", "o", "i", "c", "equals_sign",
]  # fmt: skip


async def test_an_empty_list_says_that_there_is_no_article(room: Newsroom) -> None:
    async with room.app.run_test(size=(80, 24), notifications=True) as pilot:
        await ready(pilot, room.app)
        await pilot.press("/", *"zzzz", "enter")
        await until(pilot, lambda: room.app.reading.list.count == 0)
        for key in ON_ARTICLES:
            room.app.clear_notifications()
            await pilot.press(key)
            await until(pilot, lambda: "There is no article to do this with." in told(room))
        assert room.app.screen is room.app.reading
        assert room.app.reading.list.has_focus


@pytest.mark.parametrize(
    ("keys", "said"),
    [
        (("enter",), "Go to a highlight first: d, p, s or n."),
        (("w",), "Go to a statement with a speaker first: s."),
        (("Q",), "Go to a person or a statement first: p or s."),
        (("at",), "Put the cursor on a person or an institution first."),
    ],
)
async def test_without_a_highlight_it_is_said_how_to_get_to_one(
    room: Newsroom, keys: tuple[str, ...], said: str
) -> None:
    async with room.app.run_test(size=(80, 24), notifications=True) as pilot:
        await read_port(pilot, room.app)
        await pilot.press(*keys)
        await until(pilot, lambda: said in told(room))


async def test_a_search_hit_has_nothing_more_to_tell(room: Newsroom) -> None:
    async with room.app.run_test(size=(80, 24), notifications=True) as pilot:
        await ready(pilot, room.app)
        await pilot.press("/", *"written", "enter", "enter")
        view = room.app.reading.view
        await until(pilot, lambda: view.highlights.count(Kind.HIT) > 0)
        await pilot.press("n", "enter")
        await until(pilot, lambda: "nothing more to tell about a search hit" in told(room))
