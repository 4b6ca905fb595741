"""Undo and redo: in the order in which they were asked for, and with a word about what was undone."""

from __future__ import annotations

from pathlib import Path

from tests.screens.newsroom import NOW, Newsroom, ready, until
from tests.screens.test_correcting import read_port
from tests.screens.test_noting import notes, write
from tui.library import Library, Scope
from tui.settings import Settings
from tui.widgets.article.highlights import Kind
from tui.widgets.lists.actor_panel import ActorList


def told(room: Newsroom) -> str:
    return " ".join(note.message for note in room.app._notifications)


async def test_undoing_faster_than_the_library_answers_keeps_what_can_be_done_again(room: Newsroom) -> None:
    async with room.app.run_test(size=(120, 40)) as pilot:
        await ready(pilot, room.app)
        rows = room.app.reading.list
        await pilot.press("r", "*")
        await until(pilot, lambda: rows.rows[0].read and rows.rows[0].starred)
        reading = room.app.reading
        for _time in range(2):  # both before any answer can come
            reading.action_undo()
        await until(pilot, lambda: not rows.rows[0].read and not rows.rows[0].starred)
        for _time in range(2):
            reading.action_redo()
        await until(pilot, lambda: rows.rows[0].read and rows.rows[0].starred)
        await pilot.press("u", "u", "u")
        await until(pilot, lambda: "There is nothing to undo." in told(room))


async def test_changes_of_one_row_are_undone_in_their_order(room: Newsroom) -> None:
    async with room.app.run_test(size=(120, 40), notifications=True) as pilot:
        await ready(pilot, room.app)
        rows = room.app.reading.list
        for read in (True, False, True):
            await pilot.press("r")
            await until(pilot, lambda read=read: rows.rows[0].read is read)  # type: ignore[misc]
        for _time in range(3):
            room.app.reading.action_undo()
        await until(pilot, lambda: len(room.app.reading.history._undone) == 3)
        assert not rows.rows[0].read


async def test_what_is_undone_out_of_sight_is_told(room: Newsroom) -> None:
    async with room.app.run_test(size=(120, 40), notifications=True) as pilot:
        await read_port(pilot, room.app)
        await pilot.press("#", *"sea", "enter", "enter")
        await until(pilot, lambda: room.library is not None and room.library.tags.counted(Scope()))
        await pilot.press("u")
        await until(pilot, lambda: "Undone: tags. Ctrl+Y does it again." in told(room))
        await pilot.press("ctrl+y")
        await until(pilot, lambda: "Done again: tags." in told(room))


async def test_an_undone_correction_is_told_as_one(room: Newsroom) -> None:
    async with room.app.run_test(size=(120, 40), notifications=True) as pilot:
        await read_port(pilot, room.app)
        view = room.app.reading.view
        await pilot.press("d", "enter", "minus")
        await until(pilot, lambda: room.app.screen is room.app.reading)
        await until(pilot, lambda: len(room.app.reading.history._done) == 1)
        await pilot.press("u")
        await until(pilot, lambda: "Undone: correction." in told(room))
        await until(pilot, lambda: view.highlights.count(Kind.DATE) > 0)


async def test_a_passing_word_takes_the_place_of_the_one_before(room: Newsroom) -> None:
    async with room.app.run_test(size=(120, 40), notifications=True) as pilot:
        await ready(pilot, room.app)
        room.app.notify("a warning to be read", severity="warning", timeout=15)
        await pilot.press("x", "u")
        await until(pilot, lambda: "nothing to undo" in told(room))
        assert "a warning to be read" in told(room)
        room.app._lasting_until = 0.0  # it was read
        await pilot.press("u", "ctrl+y")
        await until(pilot, lambda: told(room) == "There is nothing to do again.")


async def test_undoing_what_another_program_has_undone_says_so(room: Newsroom) -> None:
    async with room.app.run_test(size=(120, 40), notifications=True) as pilot:
        await ready(pilot, room.app)
        await pilot.press("*")
        row = room.app.reading.list.rows[0]
        await until(pilot, lambda: room.app.reading.list.rows[0].starred)
        with Library(room.place / "index.sqlite3", room.place / "marks.sqlite3", lambda: NOW) as other:
            other.set_starred([row.key], False)
        await pilot.press("u")
        await until(pilot, lambda: "Nothing is left of that change" in told(room))


async def test_the_cursor_stays_on_what_a_note_was_written_about(room: Newsroom) -> None:
    async with room.app.run_test(size=(120, 40)) as pilot:
        await read_port(pilot, room.app)
        view = room.app.reading.view
        await pilot.press("d", "d")
        before = view.current
        assert before is not None
        await write(pilot, room, "Which?")
        await until(pilot, lambda: len(notes(room)) == 1 and any(view.highlights.all))
        await until(pilot, lambda: view.current is not None and view.current.spans == before.spans)
        await pilot.press("h")
        await until(pilot, lambda: view.current is not None and view.current.kind.value == "own-note")


async def test_sentences_name_the_keys_of_the_user(indexed: Path, tmp_path: Path) -> None:
    keys = {"undo": "f2", "redo": "f3"}
    room = Newsroom(indexed, tmp_path, Settings(read_after=0.0, keys=keys))
    async with room.app.run_test(size=(120, 40), notifications=True) as pilot:
        await ready(pilot, room.app)
        await pilot.press("a")
        await until(pilot, lambda: room.app.reading.query_one(ActorList).count > 0)
        await pilot.press("down", "at")
        await until(pilot, lambda: "F2 undoes it." in told(room))
        await until(pilot, lambda: len(room.app.reading.history._done) == 1)
        await pilot.press("f2")
        await until(pilot, lambda: "F3 does it again." in told(room))
    room.close()
