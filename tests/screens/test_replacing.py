"""A new index takes the place of the old one under the reader's eyes, and nothing moves."""

from __future__ import annotations

from pathlib import Path

from tests.screens.newsroom import ARTICLES, Newsroom, ready, titles, until
from tui.library import Library, Scope


async def test_the_cursor_and_the_search_stay_where_they_are(room: Newsroom) -> None:
    app = room.app

    def rebuilding() -> tuple[Library, Scope]:
        library, scope = room.open()
        library.rebuild()
        return library, scope

    app._opening = rebuilding
    async with app.run_test(size=(120, 40)) as pilot:
        await until(pilot, lambda: app.reading.list.count == len(ARTICLES))
        await pilot.press("j", "j", "enter")
        await until(pilot, lambda: app.reading.opened is not None)
        opened = app.reading.opened
        assert opened is not None
        before = titles(app)
        assert room.library is not None
        library = room.library
        await until(pilot, lambda: not library.is_being_replaced, turns=3000)
        await ready(pilot, app)
        assert titles(app) == before
        current = app.reading.list.current
        assert current is not None
        assert current.key == opened.key
        assert app.reading.opened == opened
        await pilot.press("*")
        await until(pilot, lambda: (row := app.reading.list.current) is not None and row.starred)


async def test_a_new_file_does_not_move_the_reader(room: Newsroom, tmp_path: Path) -> None:
    """It comes in above the article that the cursor is on."""
    app = room.app
    feeds = tmp_path / "feeds"
    feeds.mkdir()
    for number in range(30):
        name = f"{number:02}"
        (feeds / f"{name}.txt").write_text(f" date 2026-09-03 10:{name} Note {name}\n\nShort news {name}.\n")
    app._opening = lambda: (room.open()[0], Scope((feeds,)))
    async with app.run_test(size=(120, 24)) as pilot:
        await until(pilot, lambda: app.reading.list.count == 30 and not app.reading.status.is_loading)
        await pilot.press(*["j"] * 12)
        row = app.reading.list.current
        assert row is not None
        assert row.title == "Note 17"
        line = app.reading.list.first_line(app.reading.list.cursor) - app.reading.list.scroll_offset.y
        (feeds / "new.txt").write_text(" date 2026-09-04 11:00 Newest note\n\nIt came last.\n")
        await until(pilot, lambda: app.reading.list.count == 31, turns=3000)
        await until(pilot, lambda: (found := app.reading.list.current) is not None and found.key == row.key)
        assert app.reading.list.first_line(app.reading.list.cursor) - app.reading.list.scroll_offset.y == line
        assert app.reading.list.cursor == 13
