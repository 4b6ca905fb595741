"""One actor's statements alone: begun with a key, ended with the same one or Escape."""

from __future__ import annotations

from textual.pilot import Pilot

from tests.screens.newsroom import Newsroom, until
from tests.screens.test_correcting import go_to, inspector, read_port
from tests.screens.test_undoing import told
from tests.snapshots import screen_text
from tui.widgets.article.highlights import Kind


def bars(room: Newsroom) -> int:
    """How many lines of the article have the bar of a statement beside them."""
    lines = screen_text(room.app).splitlines()
    return sum(1 for line in lines if "│ " in line or "▌ " in line)


async def on_a_speaker(pilot: Pilot[int], room: Newsroom) -> None:
    await read_port(pilot, room.app)
    await go_to(pilot, room.app, "p", "Yann Morvan")


async def test_one_voice_dims_the_others_and_escape_ends_it_without_leaving(room: Newsroom) -> None:
    async with room.app.run_test(size=(80, 40)) as pilot:
        await on_a_speaker(pilot, room)
        view = room.app.reading.view
        before = bars(room)
        await pilot.press("Q")
        await until(pilot, lambda: "only Yann Morvan · 1 statement" in inspector(room.app))
        assert view.voice is not None
        assert bars(room) < before
        await pilot.press("escape")
        await until(pilot, lambda: "only Yann Morvan" not in inspector(room.app))
        assert view.voice is None
        assert bars(room) == before
        assert room.app.reading.is_reading
        await pilot.press("escape")
        assert not room.app.reading.is_reading


async def test_the_same_key_again_ends_it_and_that_of_another_changes_it(room: Newsroom) -> None:
    async with room.app.run_test(size=(80, 40)) as pilot:
        await on_a_speaker(pilot, room)
        view = room.app.reading.view
        await pilot.press("Q")
        await until(pilot, lambda: view.voice is not None)
        await go_to(pilot, room.app, "P", "Odile Ferrand")
        await pilot.press("Q")
        await until(pilot, lambda: "only Odile Ferrand" in inspector(room.app))
        await pilot.press("Q")
        await until(pilot, lambda: view.voice is None)


async def test_steps_between_statements_keep_to_the_one_voice(room: Newsroom) -> None:
    async with room.app.run_test(size=(80, 40)) as pilot:
        await on_a_speaker(pilot, room)
        view = room.app.reading.view
        await pilot.press("Q", "g", "s")
        await until(pilot, lambda: view.current is not None and view.current.kind is Kind.STATEMENT)
        await until(pilot, lambda: inspector(room.app).startswith("Yann Morvan"))


async def test_without_a_person_under_the_cursor_it_says_what_to_do(room: Newsroom) -> None:
    async with room.app.run_test(size=(80, 40), notifications=True) as pilot:
        await read_port(pilot, room.app)
        await pilot.press("Q")
        await until(pilot, lambda: "Go to a person or a statement first" in told(room))
