"""Updates of one story: one row, its versions by a key, and what changed between them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.library.test_versions import ALERT, LATER, MORE, OTHER
from tests.screens.newsroom import NOW, here, titles, until
from tests.snapshots import screen_text
from tui.app import NewsreaderApp
from tui.library import Library, Scope
from tui.screens.dialogs.dialog import ChoiceDialog
from tui.screens.difference import DifferenceScreen
from tui.settings import Settings

NEWEST = "Port-Venne : la route rouvre après la crue"
FIRST = "Crue soudaine à Port-Venne"
BUDGET = "Le budget des écoles voté à Port-Venne"


@pytest.fixture
def app(tmp_path: Path) -> Iterator[NewsreaderApp]:
    feeds = tmp_path / "feeds"
    feeds.mkdir()
    for name, first, text in (
        ("a", f" date 2026-09-04T08:10 {FIRST}", ALERT),
        ("b", " date 2026-09-04T18:40 Crue à Port-Venne : la rivière baisse", MORE),
        ("c", f" date 2026-09-05T09:00 {NEWEST}", LATER),
        ("d", f" date 2026-09-05T07:00 {BUDGET}", OTHER),
    ):
        (feeds / f"{name}.txt").write_text(f"{first}\n\n{text}\n", encoding="utf-8")
    with Library(tmp_path / "index.sqlite3", tmp_path / "marks.sqlite3", lambda: NOW, crew=here) as library:
        library.load_now(Scope((feeds,)))
        yield NewsreaderApp(lambda: (library, Scope((feeds,))), Settings(read_after=0.0), now=lambda: NOW)


async def test_one_row_and_what_changed(app: NewsreaderApp) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        await until(pilot, lambda: app.reading.status.count == 2 and not app.reading.status.is_loading)
        assert titles(app) == [NEWEST, BUDGET]
        assert "+2" in screen_text(app)
        await pilot.press("enter")
        await until(pilot, lambda: "2 earlier versions" in screen_text(app))
        await pilot.press("=")
        await until(pilot, lambda: isinstance(app.screen, ChoiceDialog))
        assert FIRST in screen_text(app)
        await pilot.press("3")
        await until(pilot, lambda: isinstance(app.screen, DifferenceScreen))
        shown = screen_text(app)
        assert "- Crue soudaine à Port-Venne" in shown
        assert "+ La route a rouvert à la circulation alternée." in shown
        assert "trentainequarantaine" in shown
        await pilot.press("enter")
        await until(
            pilot, lambda: app.reading.opened is not None and app.reading.opened.article.title == FIRST
        )
        assert "2 newer versions" in screen_text(app)


async def test_reading_the_newest_reads_its_older_versions(app: NewsreaderApp) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        await until(pilot, lambda: app.reading.status.count == 2 and not app.reading.status.is_loading)
        await pilot.press("r")
        await until(pilot, lambda: app.reading.status.unread == 1)
        await pilot.press("/", *"is:unread", "enter")
        await until(pilot, lambda: titles(app) == [BUDGET])
        await pilot.press("x", "u")
        await until(pilot, lambda: app.reading.status.unread == 2)


async def test_all_versions_can_be_listed(app: NewsreaderApp) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        await until(pilot, lambda: app.reading.status.count == 2 and not app.reading.status.is_loading)
        app.reading.action_fold_versions()
        await until(pilot, lambda: app.reading.status.count == 4)
        assert FIRST in titles(app)
        app.reading.action_fold_versions()
        await until(pilot, lambda: app.reading.status.count == 2)


async def test_an_article_without_versions_says_so(app: NewsreaderApp) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        await until(pilot, lambda: app.reading.status.count == 2 and not app.reading.status.is_loading)
        await pilot.press("down", "=")
        await until(pilot, lambda: any("no other version" in note.message for note in app._notifications))
