"""The first start teaches five keys and sees that each was pressed."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.screens.newsroom import NOW, Newsroom, ready, until
from tests.snapshots import screen_text
from tui import locations
from tui.app import NewsreaderApp, Opener
from tui.library import Library, Scope
from tui.settings import Settings
from tui.widgets.welcome import Welcome

WIDE = (120, 40)


async def test_five_keys_are_ticked_off(room: Newsroom) -> None:
    app = NewsreaderApp(room.open, Settings(read_after=0.0), now=lambda: NOW, welcome=lambda: True)
    async with app.run_test(size=WIDE) as pilot:
        await ready(pilot, app)
        await until(pilot, lambda: app.reading.query(Welcome))
        shown = app.reading.query_one(Welcome)
        assert "Welcome to newsreader" in screen_text(app)
        await pilot.press("j")
        assert shown.pressed == {"down"}
        assert "✓ ↓" in screen_text(app)
        await pilot.press("enter")
        await until(pilot, lambda: app.reading.opened is not None and app.reading.view.highlights)
        await pilot.press("s", "f")
        await pilot.press("?", "escape")
        await until(pilot, lambda: not app.reading.query(Welcome))


async def test_a_click_sends_it_away(room: Newsroom) -> None:
    app = NewsreaderApp(room.open, Settings(read_after=0.0), now=lambda: NOW, welcome=lambda: True)
    async with app.run_test(size=WIDE) as pilot:
        await ready(pilot, app)
        await until(pilot, lambda: app.reading.query(Welcome))
        await pilot.click(Welcome)
        await until(pilot, lambda: not app.reading.query(Welcome))


async def test_there_is_none_later(room: Newsroom) -> None:
    async with room.app.run_test(size=WIDE) as pilot:
        await ready(pilot, room.app)
        assert not room.app.reading.query(Welcome)


def test_only_a_new_library_without_a_folder_is_a_first_start(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("XDG_CACHE_HOME", "XDG_DATA_HOME", "HOME"):
        monkeypatch.setenv(name, str(tmp_path))

    def opened(*paths: Path) -> tuple[bool, tuple[Path, ...]]:
        opener = Opener(paths)
        library, scope = opener()
        library.close()
        return opener.is_first_start, scope.roots

    folder = tmp_path / "news"
    folder.mkdir()
    assert opened() == (True, (locations.sample_feeds(),))
    assert opened(folder) == (False, (folder,))
    with Library(locations.index_file(), locations.marks_file(), lambda: NOW) as library:
        library.load_now(Scope((folder,)))
    assert opened() == (False, (folder,))


@pytest.mark.parametrize("longest", ["Enter", "Ctrl+Alt+Enter"])
async def test_keys_of_any_length_stand_apart_from_what_they_do(room: Newsroom, longest: str) -> None:
    keys = {"open": longest.lower()}
    settings = Settings(read_after=0.0, keys=keys)
    app = NewsreaderApp(room.open, settings, now=lambda: NOW, welcome=lambda: True)
    async with app.run_test(size=WIDE) as pilot:
        await ready(pilot, app)
        await until(pilot, lambda: app.reading.query(Welcome))
        assert f"{longest}  opens the article" in screen_text(app)
        assert f"↓{' ' * (len(longest) + 1)}goes down the list" in screen_text(app)
