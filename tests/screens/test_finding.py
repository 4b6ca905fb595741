"""Finding words in the open article alone, and the words around a hit in the list."""

from __future__ import annotations

from tests.screens.newsroom import Newsroom, ready, until
from tests.snapshots import screen_text
from tui.screens.main_screen.narrowing import Narrowing
from tui.settings import Settings
from tui.widgets.article.highlights import Kind

WIDE = (120, 40)


def hits(room: Newsroom) -> list[str]:
    view = room.app.reading.view
    assert view.article is not None
    return [
        view.article.text[slice(*one.spans[0])]
        for one in view.highlights.all
        if one.kind is Kind.HIT and one.part == 2
    ]


async def test_words_are_found_in_the_open_article_and_the_hits_of_the_search_come_back(
    room: Newsroom,
) -> None:
    async with room.app.run_test(size=WIDE) as pilot:
        await ready(pilot, room.app)
        reading = room.app.reading
        reading.narrow_to(Narrowing("kerlouan written"))
        await until(pilot, lambda: reading.list.count == 1)
        await pilot.press("enter")
        await until(pilot, lambda: "written" in hits(room))
        await pilot.press("c", *"frid")
        await until(pilot, lambda: hits(room) == ["Friday", "Friday"])
        assert "1 of 2" in screen_text(room.app)
        await pilot.press("enter", "n")
        assert "2 of 2" in screen_text(room.app)
        assert reading.view.has_focus
        await pilot.press("escape")
        await until(pilot, lambda: "written" in hits(room))
        assert not reading.find_box.display
        assert reading.view.has_focus


async def test_another_article_ends_finding(room: Newsroom) -> None:
    async with room.app.run_test(size=WIDE) as pilot:
        await ready(pilot, room.app)
        reading = room.app.reading
        await pilot.press("enter")
        await until(pilot, lambda: reading.opened)
        await pilot.press("c", *"nowhere")
        await until(pilot, lambda: "Not in this article." in screen_text(room.app))
        await pilot.press("enter", "J")
        await until(pilot, lambda: not reading.find_box.display)
        assert reading.find_box.value == ""


async def test_finding_works_where_one_pane_fits(room: Newsroom) -> None:
    async with room.app.run_test(size=(60, 20)) as pilot:
        await ready(pilot, room.app)
        reading = room.app.reading
        await pilot.press("enter")
        await until(pilot, lambda: reading.opened and reading.view.article)
        await pilot.press("c", *"hurr")
        await until(pilot, lambda: hits(room) == ["hurry"])
        assert "Central bank leaves rates alone" in screen_text(room.app).split("\n")[1]


async def test_rows_show_the_words_around_the_hit(room: Newsroom) -> None:
    async with room.app.run_test(size=WIDE) as pilot:
        await ready(pilot, room.app)
        reading = room.app.reading
        assert reading.list.lines_a_row == 2
        await pilot.press("/", *"ecriv")
        await until(pilot, lambda: reading.list.count == 0)
        reading.narrow_to(Narrowing("promise"))
        await until(pilot, lambda: '"A promise is not a budget' in screen_text(room.app)[: 40 * 48])
        assert reading.list.lines_a_row == 3
        reading.narrow_to(Narrowing("source:northline"))
        await until(pilot, lambda: reading.list.lines_a_row == 2)


async def test_a_setting_leaves_the_words_around_the_hit_out(room: Newsroom) -> None:
    room.app._chosen = Settings(read_after=0.0, snippets=False)
    async with room.app.run_test(size=WIDE) as pilot:
        await ready(pilot, room.app)
        room.app.reading.narrow_to(Narrowing("promise"))
        await until(pilot, lambda: room.app.reading.list.count == 1)
        assert room.app.reading.list.lines_a_row == 2
