"""Folders chosen and added in the app, the work paused and ended, an archive opened for the first time."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from textual.pilot import Pilot
from textual.widgets import Input

from tests.screens.newsroom import ARTICLES, NOW, Newsroom, ready, titles, until
from tui import actions
from tui.app import NewsreaderApp
from tui.library import Scope
from tui.screens.desk.library_messages import OldArticlesCounted
from tui.screens.dialogs.dialog import ChoiceDialog
from tui.screens.dialogs.path_dialog import PathDialog, begun_anew, completed
from tui.screens.main_screen.status import duration
from tui.settings import Settings

NEWS = "The harbour of Wexcombe reopened on Monday after the storm, and the cranes are back at work."


@pytest.fixture
def workroom(indexed: Path, tmp_path: Path) -> Iterator[Newsroom]:
    """Where child processes work."""
    opened = Newsroom(indexed, tmp_path, children=True)
    yield opened
    opened.close()


def archive(folder: Path, number: int, *, month: str = "2026-01") -> Path:
    """Short articles of one month."""
    folder.mkdir()
    for at in range(number):
        day = f"{month}-{at % 28 + 1:02} {at % 24:02}:{at % 60:02}"
        (folder / f"{at}.txt").write_text(f" date {day} Note {at}\n\n{NEWS} Pier {at}.\n")
    return folder


def status(app: NewsreaderApp) -> str:
    """The status line, as far as it tells of work."""
    return "".join(bit.text for bit in app.reading.status.bits(False)[1])


async def add(pilot: Pilot[int], app: NewsreaderApp, folder: Path) -> None:
    """Add a folder by typing the beginning of its path and completing it."""
    await pilot.press("L")
    await until(pilot, lambda: isinstance(app.screen, ChoiceDialog))
    await pilot.press("a")
    await until(pilot, lambda: isinstance(app.screen, PathDialog))
    box = app.screen.query_one("#dialog-box")
    box.value = str(folder)[:-2]  # type: ignore[attr-defined]
    box.cursor_position = len(str(folder))  # type: ignore[attr-defined]
    await until(pilot, lambda: box._suggestion == f"{folder}/")  # type: ignore[attr-defined]
    await pilot.press("tab", "enter")


async def test_a_folder_is_added_and_folders_are_chosen(workroom: Newsroom, tmp_path: Path) -> None:
    other = archive(tmp_path / "harvest", 3)
    app = workroom.app
    async with app.run_test(size=(100, 30)) as pilot:
        await ready(pilot, app)
        assert workroom.library is not None
        before = workroom.library.statistics().statements
        await add(pilot, app, other)
        await until(pilot, lambda: app.reading.list.count == len(ARTICLES) + 3)
        assert workroom.library.last_scope() == Scope(tuple(sorted((workroom.feeds, other))))
        await pilot.press("L")
        await until(pilot, lambda: isinstance(app.screen, ChoiceDialog))
        number = 1 + workroom.library.roots().index(other)
        await pilot.press(str(number))
        await until(pilot, lambda: app.reading.list.count == 3)
        assert sorted(titles(app)) == ["Note 0", "Note 1", "Note 2"]
        await until(pilot, lambda: not app.reading.status.is_loading)
        assert workroom.library.statistics().statements == before


async def test_a_folder_that_is_not_there_is_told(room: Newsroom, tmp_path: Path) -> None:
    app = room.app
    async with app.run_test(size=(100, 30)) as pilot:
        await ready(pilot, app)
        app.reading.perform(actions.by_id("add-folder"))
        await until(pilot, lambda: isinstance(app.screen, PathDialog))
        box = app.screen.query_one("#dialog-box")
        box.value = str(tmp_path / "[/nowhere]")  # type: ignore[attr-defined]
        await pilot.press("enter")
        await until(pilot, lambda: len(app._notifications) > 0)
        assert "nowhere" in next(iter(app._notifications)).message
        assert app.reading.list.count == len(ARTICLES)
        await until(pilot, lambda: isinstance(app.screen, PathDialog))
        assert app.screen.query_one("#dialog-box", Input).value == str(tmp_path / "[/nowhere]")


async def test_an_absolute_path_takes_the_place_of_the_proposed_one(room: Newsroom) -> None:
    app = room.app
    async with app.run_test(size=(100, 30)) as pilot:
        await ready(pilot, app)
        app.reading.perform(actions.by_id("add-folder"))
        await until(pilot, lambda: isinstance(app.screen, PathDialog))
        await pilot.press(*"/srv/news")
        assert app.screen.query_one("#dialog-box", Input).value == "/srv/news"


def test_paths_begin_anew_where_an_absolute_one_is_typed() -> None:
    assert begun_anew("/home/me//srv/news") == "/srv/news"
    assert begun_anew("/home/me/~/news") == "~/news"
    assert begun_anew("/home/me/news") == "/home/me/news"
    assert begun_anew("~/a//") == "/"


def test_paths_are_completed_by_folders_alone(tmp_path: Path) -> None:
    (tmp_path / "news").mkdir()
    (tmp_path / "newest.txt").touch()
    (tmp_path / ".hidden").mkdir()
    assert completed(str(tmp_path / "ne")) == f"{tmp_path}/news/"
    assert completed(f"{tmp_path}/") == f"{tmp_path}/news/"
    assert completed(str(tmp_path / ".h")) == f"{tmp_path}/.hidden/"
    assert completed(str(tmp_path / "x")) is None
    assert completed(str(tmp_path / "missing" / "x")) is None
    assert completed("") is None


async def test_work_is_paused_and_gone_on_with(workroom: Newsroom, tmp_path: Path) -> None:
    app = workroom.app
    feeds = archive(tmp_path / "many", 60)
    app._opening = lambda: (workroom.open()[0], Scope((feeds,)))
    async with app.run_test(size=(120, 30)) as pilot:
        await until(pilot, lambda: app.reading.status.progress is not None)
        await pilot.press("W")
        assert app.reading.status.is_paused
        await until(pilot, lambda: "paused" in status(app) or not app.reading.status.is_loading)
        await pilot.press("W")
        assert not app.reading.status.is_paused
        await until(pilot, lambda: not app.reading.status.is_loading, turns=3000)
        assert app.reading.list.count == 60
        await pilot.press("W")
        assert not app.reading.status.is_loading


async def test_work_is_ended_and_begun_again(workroom: Newsroom, tmp_path: Path) -> None:
    app = workroom.app
    feeds = archive(tmp_path / "many", 60)
    app._opening = lambda: (workroom.open()[0], Scope((feeds,)))
    async with app.run_test(size=(120, 30)) as pilot:
        await until(pilot, lambda: app.reading.list.count > 0, turns=3000)
        app.reading.perform(actions.by_id("cancel-work"))
        await until(pilot, lambda: not app.reading.status.is_loading)
        await pilot.press("W")
        assert workroom.library is not None
        library = workroom.library
        await until(pilot, lambda: library.statistics().annotated >= 60, turns=3000)


MANY = 20


@pytest.fixture
def large(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An archive that is just large enough; a few articles are of this month."""
    monkeypatch.setattr("tui.screens.main_screen.loading.MANY", MANY)
    folder = archive(tmp_path / "large", MANY - 2)
    for at in range(5):
        (folder / f"new-{at}.txt").write_text(f" date 2026-09-0{at + 1} New {at}\n\nNews of {at} days.\n")
    return folder


async def test_old_articles_of_a_large_archive_count_as_read_if_one_likes(
    room: Newsroom, large: Path
) -> None:
    app = room.app
    app._opening = lambda: (room.open()[0], Scope((large,)))
    async with app.run_test(size=(120, 30)) as pilot:
        await until(pilot, lambda: isinstance(app.screen, ChoiceDialog), turns=6000)
        await pilot.press("enter")  # meant for the list: does no harm
        await until(pilot, lambda: app.screen is app.reading)
        assert app.reading.status.unread == app.reading.list.count
        await pilot.press("/")
        app.reading.post_message(OldArticlesCounted(595, 600, NOW.date() - timedelta(days=30)))
        await pilot.press("y")  # is typed, and answers nothing
        assert app.reading.box.value == "y"
        assert app.screen is app.reading
        await pilot.press("backspace", "escape")
        await until(pilot, lambda: isinstance(app.screen, ChoiceDialog), turns=6000)
        await pilot.press("y")
        await until(pilot, lambda: app.reading.status.unread == 5, turns=3000)
        await pilot.press("u")
        await until(pilot, lambda: app.reading.status.unread == MANY + 3, turns=3000)


async def test_nobody_is_asked_who_never_wants_to_be(room: Newsroom, large: Path) -> None:
    room.app = NewsreaderApp(
        lambda: (room.open()[0], Scope((large,))), Settings(archive_days=0, read_after=0.0)
    )
    app = room.app
    async with app.run_test(size=(120, 30)) as pilot:
        await until(pilot, lambda: app.reading.status.progress is not None, turns=3000)
        await until(pilot, lambda: app.reading.list.count == MANY + 3, turns=6000)
        assert len(app.screen_stack) == 1


@pytest.mark.parametrize(
    ("seconds", "said"), [(3, "3 s"), (119, "119 s"), (300, "5 min"), (7000, "117 min"), (9000, "2 h")]
)
def test_times_as_one_says_them(seconds: float, said: str) -> None:
    assert duration(seconds) == said
