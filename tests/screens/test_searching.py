"""The search box completes what one types and remembers what one looked for."""

from __future__ import annotations

from pathlib import Path

from tests.screens.newsroom import Newsroom, ready, titles, until
from tests.snapshots import screen_text
from tui.screens.dialogs.dialog import ChoiceDialog
from tui.screens.main_screen.search_history import REMEMBERED, SearchHistory
from tui.widgets.boxes.suggestions import Suggestions

WIDE = (120, 40)


def test_the_history_is_bounded_and_holds_nothing_twice(tmp_path: Path) -> None:
    path = tmp_path / "state" / "searches.txt"
    history = SearchHistory(path)
    for number in range(REMEMBERED + 5):
        history.add(f"search {number}")
    history.add("search 100")
    assert len(history.past) == REMEMBERED
    assert list(history.past[:2]) == ["search 100", f"search {REMEMBERED + 4}"]
    again = SearchHistory(path)
    again.load()
    assert again.past == history.past


def test_two_programs_share_a_history(tmp_path: Path) -> None:
    first, second = (SearchHistory(tmp_path / "searches.txt") for _each in range(2))
    first.add("one")
    second.add("two")
    first.add("three")
    assert list(first.past) == ["three", "one", "two"]


def test_a_history_that_cannot_be_written_is_no_error(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    history = SearchHistory(tmp_path / "file" / "searches.txt")
    history.load()
    history.add("port")
    assert list(history.past) == ["port"]


def test_what_a_history_file_says_passes_the_gate(tmp_path: Path) -> None:
    path = tmp_path / "searches.txt"
    path.write_bytes(b"port\x1b]0;x\x07\n\xff\xfe\n\n")
    history = SearchHistory(path)
    history.load()
    assert all("\x1b" not in line and line for line in history.past)


async def test_a_field_and_its_value_are_completed(room: Newsroom) -> None:
    async with room.app.run_test(size=WIDE) as pilot:
        await ready(pilot, room.app)
        await pilot.press("/", *"sp")
        await until(pilot, lambda: "speaker  someone quoted" in screen_text(room.app))
        await pilot.press("tab")
        assert room.app.reading.box.value == "speaker:"
        await pilot.press(*"morv")
        await until(pilot, lambda: " Yann Morvan" in screen_text(room.app).split("\n")[1])
        await pilot.press("right")
        assert room.app.reading.box.value == 'speaker:"Yann Morvan" '
        assert room.app.reading.box.has_focus
        await until(pilot, lambda: len(titles(room.app)) == 3)
        assert not room.app.reading.query_one(Suggestions).display


async def test_suggestions_never_stand_in_the_way(room: Newsroom) -> None:
    async with room.app.run_test(size=WIDE) as pilot:
        await ready(pilot, room.app)
        reading = room.app.reading
        await pilot.press("/", *"is:un")
        suggestions = reading.query_one(Suggestions)
        await until(pilot, lambda: suggestions.count == 2)
        await pilot.press("escape")
        assert reading.box.has_focus
        assert not suggestions.display
        await pilot.press("r", "backspace", "d", "enter")
        assert reading.box.value == "is:und"
        assert reading.list.has_focus
        assert not suggestions.display


async def test_a_suggestion_is_chosen_by_arrows_or_by_the_mouse(room: Newsroom) -> None:
    async with room.app.run_test(size=WIDE) as pilot:
        await ready(pilot, room.app)
        reading = room.app.reading
        await pilot.press("/", *"is:un", "down", "down", "enter")
        assert reading.box.value == "is:undated "
        await pilot.press(*"is:st")
        await pilot.pause()
        await pilot.click("#suggestions", offset=(3, 0))
        await until(pilot, lambda: reading.box.value == "is:undated is:starred ")
        assert reading.box.has_focus


async def test_arrows_go_through_the_searches_of_before(room: Newsroom) -> None:
    async with room.app.run_test(size=WIDE) as pilot:
        await ready(pilot, room.app)
        reading = room.app.reading
        for text in ("port", "hurry"):
            await pilot.press("/", *text, "enter", "escape")
            await until(pilot, lambda text=text: reading.searches.past[:1] == [text])
        await pilot.press("/", "x", "y")
        await pilot.press("up")
        assert reading.box.value == "hurry"
        await pilot.press("up")
        await until(pilot, lambda: len(titles(room.app)) == 1)
        assert reading.box.value == "port"
        await pilot.press("down", "down")
        assert reading.box.value == "xy"
        await pilot.press("down")
        assert reading.list.has_focus
        await pilot.press("ctrl+r")
        await until(pilot, lambda: isinstance(room.app.screen, ChoiceDialog))
        await pilot.press("2")
        await until(pilot, lambda: reading.box.value in ("port", "hurry"))
