"""The list of articles: what a row shows, and that its cost does not depend on how many there are."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time

import pytest
from textual.app import App, ComposeResult

from tests.snapshots import screen_text
from tui.article import Published
from tui.library import MarkState, Row
from tui.query import parse
from tui.query.hits import HitFinder
from tui.query.tree import Mistake
from tui.widgets import themes
from tui.widgets.article.article_view import NOTED
from tui.widgets.lists.row_list import WINDOW, RowList
from tui.widgets.lists.selecting import SELECTED

TODAY = date(2026, 9, 30)


def row(key: int, title: str = "", *, day: int = 3, read: bool = False, starred: bool = False) -> Row:
    published = Published(date(2026, 9, day), time(18, key % 60))
    marks = MarkState(read=read, starred=starred)
    return Row(key, title or f"Article {key}", published, "Ouestinfo", None, "fr", 1, True, marks)


class Lister(App[None]):
    CSS_PATH = "../../tui/widgets/lists/lists.tcss"

    def __init__(self, lines: int = 2) -> None:
        super().__init__()
        self.lines = lines
        self.wanted: list[int] = []
        self.opened: list[int] = []
        self.moved: list[int | None] = []

    def get_theme_variable_defaults(self) -> dict[str, str]:
        return themes.DARK

    def compose(self) -> ComposeResult:
        yield RowList(lambda: TODAY, lines=self.lines)

    @property
    def listed(self) -> RowList:
        return self.query_one(RowList)

    def on_row_list_wanted(self, message: RowList.Wanted) -> None:
        self.wanted.append(message.first)

    def on_row_list_opened(self, message: RowList.Opened) -> None:
        self.opened.append(message.row.key)

    def on_row_list_moved(self, message: RowList.Moved) -> None:
        self.moved.append(message.row.key if message.row else None)


async def test_a_wide_row_shows_marks_day_time_title_and_source_on_one_line() -> None:
    app = Lister()
    async with app.run_test(size=(110, 10)) as pilot:
        app.listed.show([row(1, starred=True), row(2, read=True), row(3, day=2)], 3)
        await pilot.pause()
        first, second, third = screen_text(app).split("\n")[:3]
        assert first.split() == ["●★", "3", "Sep", "18:01", "Article", "1", "Ouestinfo"]
        assert second.split() == ["18:02", "Article", "2", "Ouestinfo"]
        assert third.split()[:4] == ["●", "2", "Sep", "18:03"]


async def test_star_and_note_are_both_shown_and_a_selected_row_keeps_the_star() -> None:
    app = Lister()
    noted = replace(row(1), marks=MarkState(starred=True, notes=1))
    async with app.run_test(size=(90, 4)) as pilot:
        app.listed.show([noted, replace(noted, key=2)], 2)
        app.listed.selected.add(2)
        await pilot.pause()
        first, second, *_others = screen_text(app).split("\n")
        assert first.startswith(f"{NOTED}●★ ")
        assert second.startswith(f"{SELECTED}●★ ")


async def test_a_narrow_row_sets_its_title_on_two_lines() -> None:
    app = Lister()
    title = "Une ministre promet aux marins de tenir jusqu'à la fin de l'hiver"
    async with app.run_test(size=(50, 10)) as pilot:
        app.listed.show([row(1, title)], 1)
        await pilot.pause()
        first, second = screen_text(app).split("\n")[:2]
        assert first.endswith("tenir")
        assert second.strip().startswith("jusqu'à la fin")
        assert second.endswith("Ouestinfo · 3 Sep 18:01")


async def test_hits_are_emphasised_in_titles() -> None:
    app = Lister()
    query = parse("elysee", typing=True)
    assert not isinstance(query, Mistake)
    async with app.run_test(size=(110, 10)) as pilot:
        app.listed.show([row(1, "À l'Élysée")], 1, HitFinder(query).in_title)
        await pilot.pause()
        x = screen_text(app).split("\n")[0].index("Élysée")
        assert app.screen.get_style_at(x, 0).reverse
        assert not app.screen.get_style_at(x - 2, 0).reverse


async def test_rows_are_asked_for_as_they_come_into_sight() -> None:
    app = Lister(lines=1)
    async with app.run_test(size=(60, 20)) as pilot:
        app.listed.show([row(key) for key in range(WINDOW)], 100_000)
        await pilot.pause()
        assert app.wanted == []
        await pilot.press("G")
        await pilot.pause()
        await pilot.pause()
        last = 99_999 - 99_999 % WINDOW
        assert app.wanted[-1] == last
        app.listed.supply(last, [row(key) for key in range(last, 100_000)])
        await pilot.pause()
        assert "Article 99999" in screen_text(app)
        assert app.moved[-1] == 99_999


@pytest.mark.parametrize("count", [100, 100_000])
async def test_moving_the_cursor_draws_two_rows_whatever_the_length(count: int) -> None:
    app = Lister(lines=1)
    async with app.run_test(size=(60, 20)) as pilot:
        app.listed.show([row(key) for key in range(WINDOW)], count)
        await pilot.pause()
        drawn: list[int] = []
        draw = app.listed.render_line

        def counting(y: int) -> object:
            drawn.append(y)
            return draw(y)

        app.listed.render_line = counting  # type: ignore[assignment,method-assign]
        await pilot.press("j")
        await pilot.pause()
        assert sorted(set(drawn)) == [0, 1]


async def test_enter_opens_and_a_second_click_opens() -> None:
    app = Lister(lines=1)
    async with app.run_test(size=(60, 20)) as pilot:
        app.listed.show([row(key) for key in range(5)], 5)
        app.listed.focus()
        await pilot.press("down", "enter")
        assert app.opened == [1]
        await pilot.click(RowList, offset=(10, 3))
        assert app.opened == [1]
        await pilot.click(RowList, offset=(10, 3))
        assert app.opened == [1, 3]


async def test_the_cursor_stays_where_it_is_told_and_an_empty_list_says_why() -> None:
    app = Lister(lines=1)
    async with app.run_test(size=(60, 20)) as pilot:
        app.listed.show([row(key) for key in range(50)], 50, cursor=30)
        await pilot.pause()
        assert app.listed.current is not None
        assert app.listed.current.key == 30
        assert "Article 30" in screen_text(app)
        app.listed.empty = "Nothing here."
        app.listed.show([], 0)
        await pilot.pause()
        assert app.listed.current is None
        assert "Nothing here." in screen_text(app)
