"""Notes are written, shown, gone through, listed, exported and undone, on real files."""

from __future__ import annotations

from pathlib import Path

from textual.pilot import Pilot
from textual.widgets import Input, Static, TextArea

from tests.screens.newsroom import Newsroom, ready, until
from tests.screens.test_correcting import PORT, go_to, inspector, read_port, shown
from tests.snapshots import screen_text
from tui.library import Library, Scope
from tui.screens.dialogs.note_dialog import NoteDialog
from tui.screens.dialogs.prompt import PromptDialog
from tui.screens.notes import NoteList, NotesScreen
from tui.widgets.article.highlights import Kind, Part
from tui.widgets.article.stretch_view import Stretch


def library_of(room: Newsroom) -> Library:
    assert room.library is not None
    return room.library


def notes(room: Newsroom) -> list[tuple[str, str | None]]:
    return [(row.note.text, row.quote) for row in library_of(room).notes.all(Scope())]


async def write(pilot: Pilot[int], room: Newsroom, text: str) -> None:
    """Types a note into the window that `e` opens."""
    screens = len(room.app.screen_stack)
    await pilot.press("e")
    await until(pilot, lambda: isinstance(room.app.screen, NoteDialog))
    room.app.screen.query_one(TextArea).text = text
    await pilot.press("ctrl+s")
    await until(pilot, lambda: len(room.app.screen_stack) == screens)


async def shows(pilot: Pilot[int], room: Newsroom, number: int) -> None:
    """Waits until the open article shows so many notes."""
    await until(pilot, lambda: room.app.reading.view.highlights.count(Kind.OWN_NOTE) == number)


async def test_a_note_on_a_highlight_and_every_change_undone(room: Newsroom) -> None:
    async with room.app.run_test(size=(120, 40)) as pilot:
        await read_port(pilot, room.app)
        await go_to(pilot, room.app, "d", "jeudi")
        await write(pilot, room, "Which Thursday?\n\nAsk.")
        await until(pilot, lambda: notes(room) == [("Which Thursday?\n\nAsk.", "jeudi")])
        await shows(pilot, room, 1)
        assert "✎" in screen_text(room.app)
        await pilot.press("g", "h")
        await until(pilot, lambda: "✎ Which Thursday? Ask. · 2026-09-08" in inspector(room.app))
        await write(pilot, room, "The third.")
        await until(pilot, lambda: notes(room) == [("The third.", "jeudi")])
        await pilot.press("u")
        await until(pilot, lambda: notes(room) == [("Which Thursday?\n\nAsk.", "jeudi")])
        await pilot.press("u")
        await until(pilot, lambda: notes(room) == [])
        await shows(pilot, room, 0)
        assert "✎" not in screen_text(room.app)
        await pilot.press("ctrl+y")
        await until(pilot, lambda: notes(room) == [("Which Thursday?\n\nAsk.", "jeudi")])
        await pilot.press("ctrl+y")
        await until(pilot, lambda: notes(room) == [("The third.", "jeudi")])


async def test_a_note_on_selected_words_and_one_on_the_article(room: Newsroom) -> None:
    async with room.app.run_test(size=(120, 40)) as pilot:
        await read_port(pilot, room.app)
        view = room.app.reading.view
        await pilot.press("m", "m", "right")
        await write(pilot, room, "Headline")
        await until(pilot, lambda: notes(room) == [("Headline", "Le port")])
        await shows(pilot, room, 1)
        assert view.selected_stretch() is None
        await pilot.press("escape")
        await write(pilot, room, "The whole of it")
        await until(pilot, lambda: ("The whole of it", None) in notes(room))
        await shows(pilot, room, 2)
        await until(pilot, lambda: "✎ The whole of it" in screen_text(room.app))
        await pilot.press("enter", "h", "h")
        await until(pilot, lambda: view.current and view.current.part is Part.NOTE)
        await pilot.press("h")
        await until(pilot, lambda: "No further note of yours" in inspector(room.app))


async def test_enter_on_a_note_offers_to_delete_it(room: Newsroom) -> None:
    async with room.app.run_test(size=(120, 40)) as pilot:
        await read_port(pilot, room.app)
        await go_to(pilot, room.app, "d", "jeudi")
        await write(pilot, room, "Gone soon")
        await shows(pilot, room, 1)
        await pilot.press("h", "enter")
        assert "Gone soon" in shown(room.app)
        await pilot.press("-")
        await until(pilot, lambda: notes(room) == [])
        await pilot.press("u")
        await until(pilot, lambda: notes(room) == [("Gone soon", "jeudi")])


async def test_one_key_loses_no_text(room: Newsroom) -> None:
    async with room.app.run_test(size=(80, 24)) as pilot:
        await read_port(pilot, room.app)
        await pilot.press("e")
        await until(pilot, lambda: isinstance(room.app.screen, NoteDialog))
        await pilot.press(*"so", "escape")
        assert isinstance(room.app.screen, NoteDialog)
        assert "once more" in str(room.app.screen.query_one("#dialog-hint", Static).render())
        await pilot.press("escape")
        await until(pilot, lambda: room.app.screen is room.app.reading)
        assert notes(room) == []


async def test_words_that_cannot_be_told_apart_are_refused_before_writing(room: Newsroom) -> None:
    (room.feeds / "echo.txt").write_text(
        " date 2026-09-07 Echo\n\n" + "La même phrase revient ici.\n\n" * 150, encoding="utf-8"
    )
    try:
        async with room.app.run_test(size=(120, 40)) as pilot:
            reading = room.app.reading
            await until(pilot, lambda: any(row.title == "Echo" for row in reading.list.rows))
            reading.open(next(row.key for row in reading.list.rows if row.title == "Echo"))
            await until(pilot, lambda: reading.opened and reading.opened.article.title == "Echo")
            assert reading.opened is not None
            start = reading.opened.article.text.index("phrase", 2000)
            reading.view.select(Stretch(Part.TEXT, start, start + 6))
            await pilot.press("e")
            await pilot.pause()
            assert room.app.screen is reading
    finally:
        (room.feeds / "echo.txt").unlink()


async def to_notes(pilot: Pilot[int], room: Newsroom, number: int) -> NoteList:
    await pilot.press("A")
    await until(pilot, lambda: isinstance(room.app.screen, NotesScreen))
    listed = room.app.screen.query_one(NoteList)
    await until(pilot, lambda: listed.count == number)
    return listed


async def test_all_notes_narrowed_opened_deleted_and_brought_back(room: Newsroom) -> None:
    async with room.app.run_test(size=(80, 24)) as pilot:
        await ready(pilot, room.app)
        rows = room.app.reading.list.rows
        for row in rows:
            library_of(room).notes.add(row.key, f"About {row.title}", (0, 8))
        listed = await to_notes(pilot, room, len(rows))
        await pilot.press("/", *"kerlouan port")
        await until(pilot, lambda: listed.count == 1)
        assert "About Le port" in screen_text(room.app)
        await pilot.press("escape", "delete")
        await until(pilot, lambda: listed.count == 0)
        assert len(notes(room)) == len(rows) - 1
        await pilot.press("u")
        await until(pilot, lambda: listed.count == 1)
        await pilot.press("enter")
        reading = room.app.reading
        await until(pilot, lambda: reading.opened and reading.opened.article.title == PORT)
        await until(pilot, lambda: reading.view.current and reading.view.current.kind is Kind.OWN_NOTE)
        assert reading.is_reading


async def test_notes_are_exported_and_never_over_a_file(room: Newsroom, tmp_path: Path) -> None:
    async with room.app.run_test(size=(80, 24)) as pilot:
        await ready(pilot, room.app)
        row = room.app.reading.list.rows[0]
        library_of(room).notes.add(row.key, "Mine")
        await to_notes(pilot, room, 1)
        target = tmp_path / "notes.md"
        target.write_text("here before", encoding="utf-8")
        await pilot.press("E")
        await until(pilot, lambda: isinstance(room.app.screen, PromptDialog))
        room.app.screen.query_one(Input).value = str(target)
        await pilot.press("enter")
        await until(pilot, lambda: "is there already" in screen_text(room.app))
        assert target.read_text(encoding="utf-8") == "here before"
        await pilot.press("y")
        await until(pilot, lambda: "Mine" in target.read_text(encoding="utf-8"))
        assert target.read_text(encoding="utf-8").startswith(f"## {row.title}\n")
