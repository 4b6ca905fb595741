"""Two programs on one library: the marks of one appear in the other."""

from __future__ import annotations

from tests.screens.newsroom import NOW, Newsroom, ready, until
from tests.screens.test_correcting import read_port
from tests.snapshots import screen_text
from tui.library import Library


def another(room: Newsroom) -> Library:
    return Library(room.place / "index.sqlite3", room.place / "marks.sqlite3", lambda: NOW)


async def test_marks_of_another_program_appear_in_list_article_and_sidebar(room: Newsroom) -> None:
    async with room.app.run_test(size=(150, 40)) as pilot:
        await read_port(pilot, room.app)
        reading = room.app.reading
        opened = reading.opened
        assert opened is not None
        with another(room) as other:
            other.set_starred([opened.key], True)
            other.tags.set([opened.key], ["harbour"], [])
            other.saved.save("Ports", "port")
        reading.librarian.look_for_other_marks()
        await until(pilot, lambda: "★" in screen_text(room.app) and "harbour" in screen_text(room.app))
        await until(pilot, lambda: "Ports" in screen_text(room.app))
        assert reading.is_reading
        assert reading.list.current is not None
        assert reading.list.current.key == opened.key


async def test_own_marks_are_no_reason_to_look_again(room: Newsroom) -> None:
    async with room.app.run_test(size=(120, 40)) as pilot:
        await ready(pilot, room.app)
        reading = room.app.reading
        await pilot.press("/", *"is:unread", "enter")
        await until(pilot, lambda: len(reading.narrowing) == 1)
        await pilot.press("r")
        await until(pilot, lambda: reading.list.rows[0].read)
        search = reading.librarian.search_number
        reading.librarian.look_for_other_marks()
        await pilot.press("*")
        await until(pilot, lambda: reading.list.rows[0].starred)
        assert reading.librarian.search_number == search
