"""From highlight to statement to article and back."""

from __future__ import annotations

from pathlib import Path

from textual.widgets import Input

from tests.screens.newsroom import ARTICLES, Newsroom, index, ready, titles, until
from tests.snapshots import screen_text
from tui.screens.dialogs.dialog import ChoiceDialog
from tui.screens.main_screen.visits import Visit, Visits
from tui.screens.statements import StatementsScreen
from tui.widgets.article.highlights import Kind, Part, Place
from tui.widgets.lists.statement_list import StatementList

WIDE = (120, 40)


def test_back_and_forward_go_through_the_places_visited() -> None:
    visits = Visits()
    first, second, third = (Visit(key, Place(Part.TEXT, 0)) for key in (1, 2, 3))
    visits.leave(first)
    visits.leave(second)
    assert visits.back(third) == second
    assert visits.back(second) == first
    assert visits.back(first) is None
    assert visits.forward(first) == second
    visits.leave(second)
    assert visits.forward(third) is None


async def test_the_statements_screen_narrows_and_opens_at_the_statement(room: Newsroom) -> None:
    async with room.app.run_test(size=WIDE) as pilot:
        await ready(pilot, room.app)
        await pilot.press("v")
        await until(pilot, lambda: isinstance(room.app.screen, StatementsScreen))
        await until(pilot, lambda: "There is no hurry" in screen_text(room.app))
        room.app.screen.query_one(Input).value = "quote:hurry"
        listed = room.app.screen.query_one(StatementList)
        await until(pilot, lambda: listed.count == 1)
        await pilot.press("enter")
        view = room.app.reading.view
        await until(pilot, lambda: view.current is not None and view.current.kind is Kind.STATEMENT)
        assert view.article is not None
        assert view.article.title == "Central bank leaves rates alone"
        assert view.has_focus


async def test_from_an_article_one_comes_back_to_the_place_in_the_statements(room: Newsroom) -> None:
    async with room.app.run_test(size=WIDE) as pilot:
        await ready(pilot, room.app)
        await pilot.press("v")
        await until(pilot, lambda: isinstance(room.app.screen, StatementsScreen))
        listed = room.app.screen.query_one(StatementList)
        await until(pilot, lambda: listed.count > 4)
        await pilot.press("j", "j", "j", "enter")
        await until(pilot, lambda: room.app.reading.view.has_focus)
        await pilot.press("v")
        await until(pilot, lambda: isinstance(room.app.screen, StatementsScreen))
        await until(pilot, lambda: room.app.screen.query_one(StatementList).cursor == 3)
        await pilot.press("escape", "v")  # closed on purpose: from the start again
        await until(pilot, lambda: room.app.screen.query_one(StatementList).count > 4)
        assert room.app.screen.query_one(StatementList).cursor == 0


async def test_words_in_several_articles_are_one_row_that_leads_to_each(tmp_path: Path) -> None:
    feeds = tmp_path / "feeds"
    feeds.mkdir()
    said = '"Le bac repartira demain, avec le vent", a promis Yves Tallec devant la presse.'
    for day in (4, 5):
        text = f" date 2026-09-0{day} Le bac attend, jour {day}\n\n{said}\n"
        (feeds / f"{day}.txt").write_text(text, encoding="utf-8")
    room = Newsroom(index(tmp_path, feeds), tmp_path)
    async with room.app.run_test(size=WIDE) as pilot:
        await until(pilot, lambda: len(titles(room.app)) == 2)
        await pilot.press("v")
        await until(pilot, lambda: "in 2 articles" in screen_text(room.app))
        assert room.app.screen.query_one(StatementList).count == 1
        await pilot.press("enter")
        await until(pilot, lambda: "Said in 2 articles" in screen_text(room.app))
        await pilot.press("2")
        view = room.app.reading.view
        await until(pilot, lambda: view.current is not None and view.current.kind is Kind.STATEMENT)
        assert view.article is not None
        assert view.article.title == "Le bac attend, jour 4"
    room.close()


async def test_brackets_lead_back_and_forward(room: Newsroom) -> None:
    async with room.app.run_test(size=WIDE) as pilot:
        await ready(pilot, room.app)
        reading = room.app.reading
        await pilot.press("enter")
        await until(
            pilot, lambda: "Central bank" in (reading.view.article.title if reading.view.article else "")
        )
        await pilot.press("J")
        await until(pilot, lambda: reading.view.article and "mayor" in reading.view.article.title)
        await pilot.press("[")
        await until(pilot, lambda: reading.view.article and "Central bank" in reading.view.article.title)
        await pilot.press("]")
        await until(pilot, lambda: reading.view.article and "mayor" in reading.view.article.title)


async def test_the_next_unread_article_is_opened(room: Newsroom) -> None:
    async with room.app.run_test(size=WIDE) as pilot:
        await ready(pilot, room.app)
        reading = room.app.reading
        await pilot.press("r")
        await until(pilot, lambda: reading.list.rows[0].read)
        await pilot.press(".")
        await until(pilot, lambda: reading.view.article and "mayor" in reading.view.article.title)


async def test_letters_go_to_highlights(room: Newsroom) -> None:
    async with room.app.run_test(size=WIDE) as pilot:
        await ready(pilot, room.app)
        await pilot.press("enter")
        view = room.app.reading.view
        await until(pilot, lambda: view.highlights.count(Kind.STATEMENT) > 0)
        await pilot.press(";", "a")
        assert view.current is not None
        await pilot.press(";", "!")
        assert room.app.screen is room.app.reading


async def test_enter_on_a_person_tells_more_and_narrows(room: Newsroom) -> None:
    async with room.app.run_test(size=WIDE) as pilot:
        await ready(pilot, room.app)
        await pilot.press("enter")
        view = room.app.reading.view
        await until(pilot, lambda: view.highlights.count(Kind.PERSON) > 0)
        await pilot.press("p", "enter")
        await until(pilot, lambda: isinstance(room.app.screen, ChoiceDialog))
        assert "Only articles with this actor" in screen_text(room.app)
        await pilot.press("f")
        await until(pilot, lambda: room.app.reading.list.count == 1)


async def test_the_legend_hides_a_kind(room: Newsroom) -> None:
    async with room.app.run_test(size=WIDE) as pilot:
        await ready(pilot, room.app)
        await pilot.press("l")
        await until(pilot, lambda: "Indirect speech is not marked" in screen_text(room.app))
        assert "In the scroll bar: a search hit" in screen_text(room.app)
        assert "Changed since you read it" in screen_text(room.app)
        await pilot.press("1")
        await until(pilot, lambda: Kind.DATE not in room.app.reading.view.shown)


async def test_keys_of_an_article_say_that_there_is_none(tmp_path: Path) -> None:
    (tmp_path / "feeds").mkdir()
    empty = Newsroom(tmp_path, tmp_path)
    async with empty.app.run_test(size=(80, 24)) as pilot:
        await until(pilot, lambda: "There are no articles here" in screen_text(empty.app))
        for key in ("y", "o", "c", "i", "equals_sign"):
            await pilot.press(key)
            await until(
                pilot,
                lambda: any("no article to do this" in note.message for note in empty.app._notifications),
            )
            empty.app.clear_notifications()
    empty.close()


async def test_the_palette_speaks_the_language_of_the_program(room: Newsroom) -> None:
    async with room.app.run_test(size=(80, 24)) as pilot:
        await ready(pilot, room.app)
        await pilot.press("ctrl+p")
        await until(pilot, lambda: "Find an action…" in screen_text(room.app))


async def test_half_a_page_down_and_up_in_every_list(room: Newsroom) -> None:
    async with room.app.run_test(size=(120, 12)) as pilot:
        await ready(pilot, room.app)
        rows = room.app.reading.list
        await pilot.press("ctrl+d")
        assert rows.cursor == rows.size.height // 2 // rows.lines_a_row
        await pilot.press("ctrl+u")
        assert rows.cursor == 0
        await pilot.press("down", "down", "enter")  # the longest
        view = room.app.reading.view
        await until(pilot, lambda: view.max_scroll_y > 4)
        await pilot.press("ctrl+d")
        await until(pilot, lambda: view.scroll_y == min(view.size.height // 2, view.max_scroll_y))


async def test_a_page_down_among_statements_skips_none(room: Newsroom) -> None:
    async with room.app.run_test(size=(80, 10)) as pilot:
        await ready(pilot, room.app)
        await pilot.press("v")
        await until(pilot, lambda: isinstance(room.app.screen, StatementsScreen))
        listed = room.app.screen.query_one(StatementList)
        await until(pilot, lambda: listed.count > 4)
        before = listed.row_at(round(listed.scroll_y) + listed.size.height - 1)
        await pilot.press("pagedown")
        assert 0 < listed.cursor <= before + 1
        assert listed.row_at(round(listed.scroll_y)) <= before + 1


async def test_the_next_unread_article_is_looked_for_from_the_top_again(room: Newsroom) -> None:
    async with room.app.run_test(size=WIDE, notifications=True) as pilot:
        await ready(pilot, room.app)
        rows = room.app.reading.list
        await pilot.press("G", ".")
        await until(pilot, lambda: room.app.reading.is_reading)
        assert rows.cursor == len(ARTICLES) - 1
        await pilot.press(".")
        await until(pilot, lambda: rows.cursor == 0 and room.app.reading.is_reading)
        assert any("From the top again." in note.message for note in room.app._notifications)
        await pilot.press("R")
        await until(pilot, lambda: isinstance(room.app.screen, ChoiceDialog))
        await pilot.press("y")
        await until(pilot, lambda: all(row.read for row in rows.rows))
        await pilot.press(".")
        await until(
            pilot, lambda: any("Nothing unread here." in note.message for note in room.app._notifications)
        )
