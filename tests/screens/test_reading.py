"""Reading real files from the first list to the last highlight, by keys and by mouse."""

from __future__ import annotations

from textual.widgets import Input

from tests.screens.newsroom import Newsroom, ready, titles, until
from tests.snapshots import screen_text
from tui.screens.dialogs.dialog import ChoiceDialog
from tui.screens.help import HelpScreen
from tui.widgets.article.highlights import Kind
from tui.widgets.bar import Bar
from tui.widgets.lists.actor_panel import ActorList
from tui.widgets.lists.saved_list import SavedList

WIDE = (160, 50)
NARROW = (80, 24)


def inspector(room: Newsroom) -> str:
    return room.app.reading.query_one("#inspector", Bar).text


def status(room: Newsroom) -> str:
    return room.app.reading.query_one("#status", Bar).text


async def test_the_list_is_newest_first_and_undated_last(room: Newsroom) -> None:
    async with room.app.run_test(size=WIDE) as pilot:
        await ready(pilot, room.app)
        assert titles(room.app) == [
            "Central bank leaves rates alone",
            "Kerlouan mayor wants the minister's promise in writing",
            'Le port de Kerlouan "restera ouvert" tout l\'hiver',
            'Une récolte de pommes "jamais vue" en Normandie',
            "Notes without a day",
        ]
        assert status(room).startswith("5 articles · 5 unread")


async def test_typing_searches_and_the_status_says_what_is_hidden(room: Newsroom) -> None:
    async with room.app.run_test(size=WIDE) as pilot:
        await ready(pilot, room.app)
        await pilot.press("/", *"kerlouan")
        await until(pilot, lambda: len(titles(room.app)) == 2)
        await until(pilot, lambda: "2 of 5 articles" in status(room))
        await pilot.press("escape", "x")
        await until(pilot, lambda: len(titles(room.app)) == 5)


async def test_letters_typed_into_the_box_are_no_commands(room: Newsroom) -> None:
    async with room.app.run_test(size=WIDE) as pilot:
        await ready(pilot, room.app)
        await pilot.press("/", *"qdpszx")
        assert room.app.reading.box.value == "qdpszx"
        assert room.app.is_running


async def test_a_wrong_query_says_why_and_the_list_stays(room: Newsroom) -> None:
    async with room.app.run_test(size=WIDE) as pilot:
        await ready(pilot, room.app)
        room.app.reading.box.value = "bank"
        await until(pilot, lambda: len(titles(room.app)) == 1)
        room.app.reading.box.value = "bank sourcee:x y"
        await until(pilot, lambda: room.app.reading.query_one("#mistake").display)
        assert "source:" in " ".join(screen_text(room.app).split())
        assert titles(room.app) == ["Central bank leaves rates alone"]


async def test_opening_shows_the_article_and_steps_through_its_highlights(room: Newsroom) -> None:
    async with room.app.run_test(size=WIDE) as pilot:
        await ready(pilot, room.app)
        await pilot.press("down", "down", "enter")
        await until(pilot, lambda: "Thursday 3 September 2026" in screen_text(room.app))
        view = room.app.reading.view
        assert view.has_focus
        await pilot.press("d")
        await until(pilot, lambda: "2026" in inspector(room))
        assert view.current is not None
        assert view.current.kind is Kind.DATE
        await pilot.press("s")
        assert view.current.kind is Kind.STATEMENT
        await until(pilot, lambda: "Odile Ferrand" in inspector(room))
        await pilot.press("p")
        assert view.current.kind is Kind.PERSON
        await until(pilot, lambda: "articles" in inspector(room))


async def test_search_hits_are_walked_in_the_opened_article(room: Newsroom) -> None:
    async with room.app.run_test(size=WIDE) as pilot:
        await ready(pilot, room.app)
        room.app.reading.box.value = "hiver"
        await until(pilot, lambda: len(titles(room.app)) == 1)
        await pilot.press("enter")
        view = room.app.reading.view
        await until(pilot, lambda: view.highlights.count(Kind.HIT) == 2)
        await pilot.press("n", "n")
        assert view.current is not None
        assert view.current.kind is Kind.HIT
        assert view.article is not None
        start, end = view.current.spans[0]
        assert view.article.text[start:end] == "hiver"


async def test_f_on_a_person_keeps_the_articles_with_that_actor(room: Newsroom) -> None:
    async with room.app.run_test(size=WIDE) as pilot:
        await ready(pilot, room.app)
        await pilot.press("down", "down", "enter")
        view = room.app.reading.view
        await until(pilot, lambda: view.highlights.count(Kind.PERSON) > 0)
        await pilot.press("p")
        await until(pilot, lambda: "Odile Ferrand" in inspector(room))
        await pilot.press("f")
        await until(pilot, lambda: len(titles(room.app)) == 2)
        assert "Odile Ferrand" in room.app.reading.filters.text
        await pilot.press("x")
        await until(pilot, lambda: len(titles(room.app)) == 5)


async def test_excluding_a_person_goes_into_the_query(room: Newsroom) -> None:
    async with room.app.run_test(size=WIDE) as pilot:
        await ready(pilot, room.app)
        await pilot.press("down", "down", "enter")
        view = room.app.reading.view
        await until(pilot, lambda: view.highlights.count(Kind.PERSON) > 0)
        await pilot.press("p", "F")
        await until(pilot, lambda: len(titles(room.app)) == 3)
        assert room.app.reading.box.value == '-actor:"Odile Ferrand"'


async def test_f_in_the_list_offers_the_day(room: Newsroom) -> None:
    async with room.app.run_test(size=WIDE) as pilot:
        await ready(pilot, room.app)
        await pilot.press("f")
        await until(pilot, lambda: isinstance(room.app.screen, ChoiceDialog))
        assert "Saturday 5 September 2026" in screen_text(room.app)
        await pilot.press("enter")
        await until(pilot, lambda: len(titles(room.app)) == 1)
        assert room.app.reading.box.value == "date:2026-09-05"


async def test_the_actor_panel_narrows_toggles_and_follows_the_search(room: Newsroom) -> None:
    async with room.app.run_test(size=WIDE) as pilot:
        await ready(pilot, room.app)
        await pilot.press("a")
        panel = room.app.reading.query_one(ActorList)
        await until(pilot, lambda: panel.count >= 3)
        assert panel.current is not None
        await until(pilot, lambda: "Yann Morvan" in screen_text(room.app))
        await pilot.press(*"ferr")
        await until(pilot, lambda: panel.count == 1)
        await pilot.press("enter", "space")
        await until(pilot, lambda: len(titles(room.app)) == 2)
        await pilot.press("x")
        await until(pilot, lambda: len(titles(room.app)) == 5)


async def test_any_of_two_actors_or_all_of_them(room: Newsroom) -> None:
    async with room.app.run_test(size=WIDE) as pilot:
        await ready(pilot, room.app)
        await pilot.press("a")
        panel = room.app.reading.query_one(ActorList)
        await until(pilot, lambda: panel.count >= 3)
        reading = room.app.reading
        await pilot.press("down", "m")
        for name in ("Odile Ferrand", "Astrid Holm"):
            reading.query_one("#actors-box").focus()
            reading.query_one("#actors-box", Input).value = name.split()[1].lower()
            await until(pilot, lambda name=name: panel.current is not None and panel.current.name == name)
            await pilot.press("enter", "enter")
        await until(pilot, lambda: len(titles(room.app)) == 3)
        await pilot.press("m")
        await until(pilot, lambda: reading.list.count == 0)
        assert "@Odile Ferrand × @Astrid Holm ×" in reading.filters.text


async def test_marks_can_be_set_undone_and_done_again(room: Newsroom) -> None:
    async with room.app.run_test(size=WIDE) as pilot:
        await ready(pilot, room.app)
        rows = room.app.reading.list
        await pilot.press("r", "*")
        await until(pilot, lambda: rows.rows[0].read and rows.rows[0].starred)
        await until(pilot, lambda: "4 unread" in status(room))
        await pilot.press("u")
        await until(pilot, lambda: not rows.rows[0].starred)
        await pilot.press("ctrl+y")
        await until(pilot, lambda: rows.rows[0].starred)
        await pilot.press("u", "u")
        await until(pilot, lambda: not rows.rows[0].starred and not rows.rows[0].read)


async def test_marking_all_read_asks_first_and_says_how_many(room: Newsroom) -> None:
    async with room.app.run_test(size=WIDE) as pilot:
        await ready(pilot, room.app)
        await pilot.press("R")
        await until(pilot, lambda: isinstance(room.app.screen, ChoiceDialog))
        assert "Mark 5 articles as read?" in screen_text(room.app)
        await pilot.press("y")
        await until(pilot, lambda: all(row.read for row in room.app.reading.list.rows))
        await pilot.press("u")
        await until(pilot, lambda: not any(row.read for row in room.app.reading.list.rows))


async def test_passing_over_rows_marks_nothing_as_read(room: Newsroom) -> None:
    async with room.app.run_test(size=WIDE) as pilot:
        await ready(pilot, room.app)
        await pilot.press("down", "down")
        await until(pilot, lambda: room.app.reading.opened is not None)
        assert not any(row.read for row in room.app.reading.list.rows)


async def test_one_pane_at_a_time_under_100_columns(room: Newsroom) -> None:
    async with room.app.run_test(size=NARROW) as pilot:
        await ready(pilot, room.app)
        assert "Central bank" in screen_text(room.app)
        assert not room.app.reading.query_one("#right").display
        await pilot.press("enter")
        await until(pilot, lambda: "There is no hurry" in screen_text(room.app))
        assert not room.app.reading.query_one("#left").display
        await pilot.press("escape")
        await until(pilot, lambda: room.app.reading.query_one("#left").display)


async def test_zen_is_the_article_alone(room: Newsroom) -> None:
    async with room.app.run_test(size=WIDE) as pilot:
        await ready(pilot, room.app)
        await pilot.press("enter", "z")
        await until(pilot, lambda: not room.app.reading.query_one("#left").display)
        await pilot.press("escape")
        await until(pilot, lambda: room.app.reading.query_one("#left").display)


async def test_tab_goes_round_the_panes(room: Newsroom) -> None:
    async with room.app.run_test(size=WIDE) as pilot:
        await ready(pilot, room.app)
        reading = room.app.reading
        panes = (reading.list, reading.view, reading.query_one(SavedList), reading.list)
        assert reading.list.has_focus
        for pane in panes[1:]:
            await pilot.press("tab")
            assert pane.has_focus
        for pane in panes[-2::-1]:
            await pilot.press("shift+tab")
            assert pane.has_focus


async def test_help_lists_every_key_and_escape_closes_it(room: Newsroom) -> None:
    async with room.app.run_test(size=WIDE) as pilot:
        await ready(pilot, room.app)
        await pilot.press("?")
        await until(pilot, lambda: isinstance(room.app.screen, HelpScreen))
        assert "Next statement" in screen_text(room.app)
        await pilot.press("escape")
        await until(pilot, lambda: room.app.screen is room.app.reading)


async def test_typing_narrows_the_help_to_actions_of_every_place(room: Newsroom) -> None:
    async with room.app.run_test(size=WIDE) as pilot:
        await ready(pilot, room.app)
        await pilot.press("?")
        await until(pilot, lambda: isinstance(room.app.screen, HelpScreen))
        await pilot.press(*"longer period")
        await until(pilot, lambda: "One line down" not in screen_text(room.app))
        assert "Out to the longer period (in the timeline)" in screen_text(room.app)
        room.app.screen.query_one(Input).value = "ctrl+y"
        await until(pilot, lambda: "Do again what was undone" in screen_text(room.app))
        assert "longer period" not in screen_text(room.app)
        room.app.screen.query_one(Input).value = "xyzzy"
        await until(pilot, lambda: "No action is called so" in screen_text(room.app))


async def test_the_palette_does_what_the_key_does(room: Newsroom) -> None:
    async with room.app.run_test(size=WIDE) as pilot:
        await ready(pilot, room.app)
        await pilot.press("ctrl+p")
        room.app.screen.query_one(Input).value = "star, or"
        await until(pilot, lambda: "Star, or take the star away" in screen_text(room.app))
        await pilot.press("enter")
        await until(pilot, lambda: room.app.reading.list.rows[0].starred)


async def test_copies_are_sent_to_the_terminal(room: Newsroom) -> None:
    async with room.app.run_test(size=WIDE) as pilot:
        await ready(pilot, room.app)
        await pilot.press("enter")
        await until(pilot, lambda: room.app.reading.view.highlights.count(Kind.STATEMENT) > 0)
        await pilot.press("s", "y", "q")
        await until(pilot, lambda: "There is no hurry" in room.app.clipboard)
        assert "Astrid Holm" in room.app.clipboard
        assert "Saturday 5 September 2026" in room.app.clipboard
        await pilot.press("y", "p")
        await until(pilot, lambda: room.app.clipboard.endswith("bank.txt"))


async def test_a_click_on_a_key_hint_does_what_the_key_does(room: Newsroom) -> None:
    async with room.app.run_test(size=WIDE) as pilot:
        await ready(pilot, room.app)
        last = screen_text(room.app).rstrip("\n").split("\n")[-1]
        await pilot.click("#keys", offset=(last.index("Star"), 0))
        await until(pilot, lambda: room.app.reading.list.rows[0].starred)
