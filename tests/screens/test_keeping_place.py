"""The article under one's eyes stays there when the search changes; keys work on it in every layout."""

from __future__ import annotations

from pathlib import Path

from tests.screens.newsroom import ARTICLES, Newsroom, ready, until
from tests.screens.test_undoing import told
from tests.snapshots import screen_text
from tui.screens.dialogs.dialog import ChoiceDialog
from tui.settings import Settings
from tui.widgets.article.highlights import Kind
from tui.widgets.lists.actor_panel import ActorList


async def test_clearing_the_search_keeps_the_article_that_is_being_read(room: Newsroom) -> None:
    async with room.app.run_test(size=(120, 40)) as pilot:
        await ready(pilot, room.app)
        reading = room.app.reading
        await pilot.press("/", *"verg", "enter")
        await until(pilot, lambda: reading.list.count == 1)
        await pilot.press("enter")
        await until(pilot, lambda: "jamais vue" in screen_text(room.app) and reading.is_reading)
        await until(pilot, lambda: reading.opened is not None)
        opened = reading.opened
        assert opened is not None
        await pilot.press("x")
        await until(pilot, lambda: reading.list.count == len(ARTICLES))
        await until(
            pilot, lambda: reading.list.current is not None and reading.list.current.key == opened.key
        )
        assert reading.opened is not None
        assert reading.opened.key == opened.key
        assert reading.is_reading


async def test_a_filter_and_its_removal_keep_the_row_under_the_cursor(room: Newsroom) -> None:
    async with room.app.run_test(size=(120, 40)) as pilot:
        await ready(pilot, room.app)
        reading = room.app.reading
        await pilot.press("down", "down", "down")
        row = reading.list.current
        assert row is not None
        await pilot.press("f")
        await until(pilot, lambda: isinstance(room.app.screen, ChoiceDialog))
        await pilot.press("down", "enter")  # its language
        await until(pilot, lambda: "lang:fr" in reading.box.value)
        await until(pilot, lambda: reading.list.count == 2)
        assert reading.list.current is not None
        assert reading.list.current.key == row.key
        await pilot.press("X", "enter")
        await until(pilot, lambda: reading.list.count == len(ARTICLES))
        await until(pilot, lambda: reading.list.current is not None and reading.list.current.key == row.key)


async def test_keys_that_have_nothing_to_do_say_so(room: Newsroom) -> None:
    async with room.app.run_test(size=(120, 40), notifications=True) as pilot:
        await ready(pilot, room.app)
        await pilot.press("x")
        await until(pilot, lambda: "no search and no filter to clear" in told(room))
        await pilot.press("K")
        await until(pilot, lambda: "no article further that way" in told(room))
        await pilot.press("/", *"zzzz", "enter")
        await until(pilot, lambda: room.app.reading.list.count == 0)
        await pilot.press("f")
        await until(pilot, lambda: "nothing to narrow by" in told(room))


async def test_in_a_narrow_list_keys_go_to_the_article_under_the_cursor(room: Newsroom) -> None:
    async with room.app.run_test(size=(80, 24)) as pilot:
        await ready(pilot, room.app)
        reading, view = room.app.reading, room.app.reading.view
        await pilot.press("down")
        row = reading.list.current
        assert row is not None
        await pilot.press("s")
        await until(pilot, lambda: view.current is not None and view.current.kind is Kind.STATEMENT)
        assert reading.is_reading
        assert reading.opened is not None
        assert reading.opened.key == row.key
        await pilot.press("escape", "down", "y")
        await until(pilot, lambda: isinstance(room.app.screen, ChoiceDialog))
        assert reading.opened.key == reading.list.current.key  # type: ignore[union-attr]
        await pilot.press("escape", "down", "tab")
        await until(pilot, lambda: reading.opened.key == reading.list.current.key)  # type: ignore[union-attr]
        assert reading.is_reading


async def test_an_article_that_is_gone_to_by_tab_counts_as_read(indexed: Path, tmp_path: Path) -> None:
    room = Newsroom(indexed, tmp_path, Settings(read_after=0.05))
    async with room.app.run_test(size=(120, 40)) as pilot:
        await ready(pilot, room.app)
        await until(pilot, lambda: room.app.reading.opened is not None)
        assert not room.app.reading.list.rows[0].read
        await pilot.press("tab")
        await until(pilot, lambda: room.app.reading.list.rows[0].read)
    room.close()


async def test_a_finished_query_that_is_wrong_is_told(room: Newsroom) -> None:
    async with room.app.run_test(size=(120, 40)) as pilot:
        await ready(pilot, room.app)
        for typed, mistake in (("is:foo", "‹foo›"), ("title:", "a value must follow")):
            await pilot.press("/", *typed, "enter")
            await until(pilot, lambda mistake=mistake: mistake in screen_text(room.app))  # type: ignore[misc]
            await pilot.press("x")
            await until(pilot, lambda mistake=mistake: mistake not in screen_text(room.app))  # type: ignore[misc]


async def test_escape_takes_one_narrowing_back_after_the_other(room: Newsroom) -> None:
    async with room.app.run_test(size=(120, 40)) as pilot:
        await ready(pilot, room.app)
        reading = room.app.reading
        await pilot.press("/", *"kerlouan", "enter")
        await until(pilot, lambda: reading.list.count == 2)
        for key, label, term in (("f", "Language", "lang:en"), ("F", "Day", "-date:")):
            await pilot.press(key)
            await until(pilot, lambda: isinstance(room.app.screen, ChoiceDialog))
            assert isinstance(room.app.screen, ChoiceDialog)
            rows = room.app.screen._rows
            await pilot.press(next(row.key for row in rows if row.text.startswith(label)))
            await until(pilot, lambda term=term: term in reading.box.value)  # type: ignore[misc]
        assert len(reading.narrowing) == 3
        await pilot.press("escape")
        assert len(reading.narrowing) == 2
        await pilot.press("escape")
        assert reading.narrowing.text == "kerlouan"
        await pilot.press("escape")
        assert not reading.narrowing


async def test_escape_from_the_untouched_search_box_leads_back_to_the_article(room: Newsroom) -> None:
    async with room.app.run_test(size=(80, 24)) as pilot:
        await ready(pilot, room.app)
        reading = room.app.reading
        await pilot.press("enter", "/")
        assert reading.box.has_focus
        await pilot.press("escape")
        await until(pilot, lambda: reading.is_reading)
        await pilot.press("/", "p", "escape")
        await until(pilot, lambda: reading.list.has_focus)


async def test_in_the_actor_panel_narrowing_is_about_the_actor(room: Newsroom) -> None:
    async with room.app.run_test(size=(120, 40)) as pilot:
        await ready(pilot, room.app)
        reading = room.app.reading
        await pilot.press("a")
        listed = reading.query_one(ActorList)
        await until(pilot, lambda: listed.count > 2)
        await pilot.press("down")
        actor = listed.current
        assert actor is not None
        await pilot.press("f")
        await until(pilot, lambda: actor.actor in reading.narrowing.actors)
        await pilot.press("F")
        await until(pilot, lambda: "-actor:" in reading.box.value)
        assert actor.name in reading.box.value


async def test_an_article_that_is_paged_through_from_the_list_counts_as_read(
    indexed: Path, tmp_path: Path
) -> None:
    room = Newsroom(indexed, tmp_path, Settings(read_after=0.05))
    async with room.app.run_test(size=(120, 40)) as pilot:
        await ready(pilot, room.app)
        reading = room.app.reading
        await until(pilot, lambda: reading.opened is not None)
        await pilot.press("down")
        await until(
            pilot, lambda: reading.opened is not None and reading.opened.key == reading.list.rows[1].key
        )
        await pilot.press("space")
        await until(pilot, lambda: reading.list.rows[1].read)
        assert reading.list.has_focus
        assert not reading.list.rows[0].read
    room.close()
