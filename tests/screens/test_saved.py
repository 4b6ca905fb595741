"""Saved searches stand in a sidebar with their counts, or in a pane of their own."""

from __future__ import annotations

from pathlib import Path

from textual.widgets import Input

from tests.screens.newsroom import NOW, Newsroom, ready, titles, until
from tests.snapshots import screen_text
from tui.library import Library
from tui.screens.dialogs.prompt import PromptDialog
from tui.screens.main_screen.narrowing import Narrowing

WIDE = (150, 40)


def test_searches_are_kept_in_order_and_every_change_is_undone(tmp_path: Path) -> None:
    with Library(None, tmp_path / "marks.sqlite3", lambda: NOW) as library:
        saved = library.saved
        for name in ("One", "Two", "Three"):
            saved.save(name, name.lower())
        saved.save("One", "port")
        assert saved.all() == [("One", "port"), ("Two", "two"), ("Three", "three")]
        saved.order(["Three", "One", "Two"])
        saved.rename("Two", "Deux")
        previous = saved.delete("Three")
        assert saved.all() == [("One", "port"), ("Deux", "two")]
        library.restore_marks(previous)
        assert saved.all() == [("Three", "three"), ("One", "port"), ("Deux", "two")]


async def name_it(room: Newsroom, name: str, pilot: object) -> None:
    from textual.pilot import Pilot

    assert isinstance(pilot, Pilot)
    await until(pilot, lambda: isinstance(room.app.screen, PromptDialog))
    room.app.screen.query_one(Input).value = name
    await pilot.press("enter")


def row_of(room: Newsroom, name: str) -> str:
    return next((line[:24] for line in screen_text(room.app).split("\n") if line[2:].startswith(name)), "")


async def test_a_search_is_saved_with_its_actors_and_counted_as_marks_change(room: Newsroom) -> None:
    async with room.app.run_test(size=WIDE) as pilot:
        await ready(pilot, room.app)
        reading = room.app.reading
        await until(pilot, lambda: row_of(room, "All").split()[-2:] == ["5", "5"])
        reading.narrow_to(Narrowing("kerlouan", reading.narrowing.actors).toggled(0, "Odile Ferrand"))
        await pilot.press("+")
        await name_it(room, "The port", pilot)
        assert room.library is not None
        library = room.library
        await until(pilot, lambda: library.saved.all() == [("The port", 'kerlouan actor:"Odile Ferrand"')])
        await until(pilot, lambda: row_of(room, "The port").split()[-2:] == ["2", "2"])
        await pilot.press("x")
        await until(pilot, lambda: len(titles(room.app)) == 5)
        await pilot.press("down", "r")
        await until(pilot, lambda: row_of(room, "The port").split()[-2:] == ["1", "2"])


async def test_enter_or_a_click_applies_a_search(room: Newsroom) -> None:
    async with room.app.run_test(size=WIDE) as pilot:
        await ready(pilot, room.app)
        reading = room.app.reading
        await pilot.press("*", "B")
        assert reading.saved.has_focus
        await until(pilot, lambda: reading.saved.count >= 3)
        await pilot.press("down", "down", "enter")
        await until(pilot, lambda: len(titles(room.app)) == 1)
        assert reading.box.value == "is:starred"
        assert reading.list.has_focus
        assert row_of(room, "Starred")
        assert "▸ Starred" in screen_text(room.app)
        await pilot.click("#saved-list", offset=(4, 0))
        await until(pilot, lambda: len(titles(room.app)) == 5)


async def test_a_saved_search_is_renamed_moved_deleted_and_brought_back(room: Newsroom) -> None:
    async with room.app.run_test(size=WIDE) as pilot:
        await ready(pilot, room.app)
        assert room.library is not None
        saved = room.library.saved
        saved.save("One", "port")
        saved.save("Two", "bank")
        await pilot.press("B")
        room.app.reading.librarian.saved_searches()
        reading = room.app.reading
        await until(pilot, lambda: reading.saved.searches[-1:] and reading.saved.searches[-1].name == "Two")
        await pilot.press("G", "K")
        await until(pilot, lambda: [name for name, _query in saved.all()] == ["Two", "One"])
        await until(pilot, lambda: reading.saved.searches[-1].name == "One")
        await pilot.press("G", "r")
        await name_it(room, "Uno", pilot)
        await until(pilot, lambda: [name for name, _query in saved.all()] == ["Two", "Uno"])
        await until(pilot, lambda: reading.saved.searches[-1].name == "Uno")
        await pilot.press("G", "x")
        await until(pilot, lambda: saved.all() == [("Two", "bank")])
        await until(pilot, lambda: reading.saved.searches[-1].name == "Two")
        await pilot.press("u")
        await until(pilot, lambda: [name for name, _query in saved.all()] == ["Two", "Uno"])
        await until(pilot, lambda: reading.saved.searches[-1].name == "Uno")


async def test_what_is_built_in_stays(room: Newsroom) -> None:
    async with room.app.run_test(size=WIDE, notifications=True) as pilot:
        await ready(pilot, room.app)
        await pilot.press("B")
        await until(pilot, lambda: room.app.reading.saved.count >= 3)
        await pilot.press("x")
        await until(pilot, lambda: any("always there" in note.message for note in room.app._notifications))
        assert room.app.reading.saved.searches[0].name == "All"


async def test_a_narrow_terminal_has_a_pane_for_them(room: Newsroom) -> None:
    async with room.app.run_test(size=(60, 20)) as pilot:
        await ready(pilot, room.app)
        assert "Saved searches" not in screen_text(room.app)
        await pilot.press("B")
        await until(pilot, lambda: "Saved searches" in screen_text(room.app))
        assert "Central bank" not in screen_text(room.app)
        await pilot.press("escape")
        await until(pilot, lambda: "Central bank" in screen_text(room.app))
        assert "Saved searches" not in screen_text(room.app)


async def test_a_name_that_is_proposed_gives_way_to_the_first_letter(room: Newsroom) -> None:
    async with room.app.run_test(size=(120, 40)) as pilot:
        await ready(pilot, room.app)
        await pilot.press("/", *"port", "enter", "plus")
        await until(pilot, lambda: isinstance(room.app.screen, PromptDialog))
        await pilot.press(*"Sea", "enter")
        await until(pilot, lambda: room.app.screen is room.app.reading)
        library = room.library
        assert library is not None
        await until(pilot, lambda: [name for name, *_rest in library.saved.all()] == ["Sea"])
