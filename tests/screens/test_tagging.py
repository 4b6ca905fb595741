"""Tags and followed actors, with the keys, on real files."""

from __future__ import annotations

from pathlib import Path

from textual.pilot import Pilot

from tests.screens.newsroom import Newsroom, ready, titles, until
from tests.screens.test_correcting import PORT, go_to, read_port
from tests.snapshots import screen_text
from tui.library import Library, Scope
from tui.screens.dialogs.tag_dialog import TagDialog
from tui.screens.main_screen.narrowing import Narrowing
from tui.settings import Settings
from tui.widgets.lists.actor_panel import ActorList

MAYOR = "Kerlouan mayor wants the minister's promise in writing"


def library_of(room: Newsroom) -> Library:
    assert room.library is not None
    return room.library


def tags(room: Newsroom) -> list[tuple[str, int]]:
    return library_of(room).tags.counted(Scope())


async def give(pilot: Pilot[int], room: Newsroom, *keys: str) -> None:
    await pilot.press("#")
    await until(pilot, lambda: isinstance(room.app.screen, TagDialog))
    await pilot.press(*keys)
    await until(pilot, lambda: room.app.screen is room.app.reading)


async def test_several_tags_at_once_and_undo(room: Newsroom) -> None:
    async with room.app.run_test(size=(120, 40)) as pilot:
        await read_port(pilot, room.app)
        await give(pilot, room, *"mer", "comma", *"port", "enter", "enter")
        await until(pilot, lambda: tags(room) == [("mer", 1), ("port", 1)])
        await until(pilot, lambda: "#mer #port" in screen_text(room.app))
        await give(pilot, room, "space", "enter")
        await until(pilot, lambda: tags(room) == [("port", 1)])
        await pilot.press("u")
        await until(pilot, lambda: tags(room) == [("mer", 1), ("port", 1)])
        await pilot.press("u")
        await until(pilot, lambda: tags(room) == [])
        await until(pilot, lambda: "#mer" not in screen_text(room.app))
        await pilot.press("ctrl+y")
        await until(pilot, lambda: len(tags(room)) == 2)


async def test_escape_changes_nothing(room: Newsroom) -> None:
    async with room.app.run_test(size=(120, 40)) as pilot:
        await ready(pilot, room.app)
        await give(pilot, room, *"mer", "enter", "escape")
        assert tags(room) == []


async def test_the_selected_articles_get_them_and_a_query_finds_them(room: Newsroom) -> None:
    async with room.app.run_test(size=(80, 24)) as pilot:
        await ready(pilot, room.app)
        library_of(room).tags.set([room.app.reading.list.rows[0].key], ["Côte"])
        await pilot.press("shift+down", "shift+down")
        selected = len(room.app.reading.list.selected)
        assert selected > 1
        await give(pilot, room, *"cot", "enter", "enter")
        await until(pilot, lambda: tags(room) == [("Côte", selected)])
        room.app.reading.narrow_to(Narrowing("tag:cote"))
        await until(pilot, lambda: len(titles(room.app)) == selected)


async def test_following_from_a_highlight_marks_the_list(room: Newsroom) -> None:
    async with room.app.run_test(size=(150, 40)) as pilot:
        await read_port(pilot, room.app)
        await go_to(pilot, room.app, "p", "Odile Ferrand")
        await pilot.press("@")
        await until(pilot, lambda: library_of(room).followed.names() == ["Odile Ferrand"])
        await until(pilot, lambda: {row.title for row in followed(room)} == {PORT, MAYOR})
        assert screen_text(room.app).count("◉") == 2
        await pilot.press("escape", "r")
        await until(pilot, lambda: screen_text(room.app).count("◉") == 1)
        room.app.reading.narrow_to(Narrowing("is:followed is:unread"))
        await until(pilot, lambda: titles(room.app) == [MAYOR])
        await pilot.press("u", "u")
        await until(pilot, lambda: library_of(room).followed.names() == [])
        await until(pilot, lambda: titles(room.app) == [])


def followed(room: Newsroom) -> list[object]:
    return [row for row in room.app.reading.list.rows if row.followed]


async def test_following_in_the_actor_panel(room: Newsroom) -> None:
    async with room.app.run_test(size=(120, 40)) as pilot:
        await ready(pilot, room.app)
        await pilot.press("a", *"morvan", "down")
        panel = room.app.reading.query_one(ActorList)
        await until(pilot, lambda: panel.has_focus and panel.current and "Morvan" in panel.current.name)
        await pilot.press("@")
        await until(pilot, lambda: library_of(room).followed.names() == ["Yann Morvan"])
        await until(pilot, lambda: "◉ Yann Morvan" in screen_text(room.app))
        await pilot.press("@")
        await until(pilot, lambda: library_of(room).followed.names() == [])
        await until(pilot, lambda: "◉" not in screen_text(room.app))


async def test_what_stays_open_is_read_and_what_is_passed_over_is_not(indexed: Path, tmp_path: Path) -> None:
    room = Newsroom(indexed, tmp_path, Settings(read_after=0.05))
    async with room.app.run_test(size=(150, 40)) as pilot:
        await ready(pilot, room.app)
        reading = room.app.reading
        for _row in range(4):
            await pilot.press("down")
            wanted = reading.list.current
            assert wanted is not None
            await until(pilot, lambda key=wanted.key: reading.opened and reading.opened.key == key)  # type: ignore[misc]
        assert library_of(room).search(*everything(room)).unread() == 5
        await pilot.press("enter")
        await until(pilot, lambda: library_of(room).search(*everything(room)).unread() == 4)
        current = reading.list.current
        assert current is not None
        assert current.read
        await pilot.press("u")
        await until(pilot, lambda: library_of(room).search(*everything(room)).unread() == 5)
    room.close()


def everything(room: Newsroom) -> tuple[object, Scope]:
    from tui.query.tree import Everything

    return Everything(), Scope((room.feeds,))


async def test_following_on_the_page_of_an_actor(room: Newsroom) -> None:
    async with room.app.run_test(size=(120, 40)) as pilot:
        await ready(pilot, room.app)
        await pilot.press("a", *"morvan", "down")
        panel = room.app.reading.query_one(ActorList)
        await until(pilot, lambda: panel.has_focus and panel.current and "Morvan" in panel.current.name)
        await pilot.press("i")
        await until(pilot, lambda: "Yann Morvan · Person" in screen_text(room.app))
        await pilot.press("@")
        await until(pilot, lambda: "◉ Yann Morvan · Person" in screen_text(room.app))
        await pilot.press("u")
        await until(pilot, lambda: "◉" not in screen_text(room.app))
        assert library_of(room).followed.names() == []
