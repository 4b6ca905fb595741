"""The timeline: bars from decades to days, and the articles behind a bar."""

from __future__ import annotations

from tests.screens.newsroom import Newsroom, ready, titles, until
from tests.snapshots import screen_text
from tui.screens.timeline import TimelineScreen
from tui.widgets.lists.timeline_list import TimelineList

WIDE = (120, 40)


async def test_it_opens_where_most_is_and_lists_the_articles_of_a_day(room: Newsroom) -> None:
    async with room.app.run_test(size=WIDE) as pilot:
        await ready(pilot, room.app)
        await pilot.press("t")
        await until(pilot, lambda: isinstance(room.app.screen, TimelineScreen))
        await until(pilot, lambda: "September 2026 by day" in screen_text(room.app))
        listed = room.app.screen.query_one(TimelineList)
        assert listed.current is not None
        assert listed.current.label.endswith(" 3")
        assert listed.current.articles == 2
        await pilot.press("enter")
        await until(pilot, lambda: room.app.screen is room.app.reading)
        await until(pilot, lambda: room.app.reading.box.value == "about:2026-09-03")
        await until(pilot, lambda: len(titles(room.app)) == 2)


async def test_out_to_decades_and_in_again(room: Newsroom) -> None:
    async with room.app.run_test(size=WIDE) as pilot:
        await ready(pilot, room.app)
        await pilot.press("t")
        for place in ("2026 by month", "the 2020s by year", "all time by decade"):
            await until(pilot, lambda: "What the articles are about" in screen_text(room.app))
            await pilot.press("left")
            await until(pilot, lambda place=place: place in screen_text(room.app))
        await pilot.press("enter")
        await until(pilot, lambda: "the 2020s by year" in screen_text(room.app))
        await pilot.press("f")
        await until(pilot, lambda: room.app.screen is room.app.reading)
        assert room.app.reading.box.value.startswith("about:202")


async def test_a_search_without_dates_says_so(room: Newsroom) -> None:
    async with room.app.run_test(size=WIDE) as pilot:
        await ready(pilot, room.app)
        await pilot.press("/", *"undatable", "enter")
        await until(pilot, lambda: room.app.reading.status.count == 0)
        await pilot.press("t")
        await until(pilot, lambda: "No dates here" in screen_text(room.app))
        await pilot.press("escape")
        assert room.app.screen is room.app.reading


async def test_without_colours_the_bar_under_the_cursor_is_still_a_bar(room: Newsroom) -> None:
    room.app.theme = "ansi-dark"
    async with room.app.run_test(size=WIDE) as pilot:
        await ready(pilot, room.app)
        await pilot.press("t")
        await until(pilot, lambda: "September 2026 by day" in screen_text(room.app))
        strips = room.app.screen._compositor.render_strips()
        bars = [segment for strip in strips for segment in strip if segment.text.startswith("█")]
        assert bars
        assert not any(segment.style is not None and segment.style.reverse for segment in bars)
