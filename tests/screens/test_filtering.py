"""Filters in force as labels, the order of the list, and several articles at once."""

from __future__ import annotations

from tests.screens.newsroom import Newsroom, ready, titles, until
from tests.snapshots import screen_text
from tui.screens.dialogs.dialog import ChoiceDialog
from tui.screens.main_screen.narrowing import Narrowing
from tui.widgets.filter_bar import Label, LabelKind

WIDE = (120, 40)


def test_each_part_of_a_query_has_a_label_of_its_kind() -> None:
    narrowing = Narrowing('port "le quai" source:x -lang:fr (a OR b) actor:"Ana Sol"', {7: "Jo Le Gall"})
    assert list(narrowing.labels()) == [
        Label(LabelKind.WORD, "port"),
        Label(LabelKind.WORD, '"le quai"'),
        Label(LabelKind.FIELD, "source:x"),
        Label(LabelKind.WITHOUT, "lang:fr"),
        Label(LabelKind.FIELD, "a OR b"),
        Label(LabelKind.ACTOR, "Ana Sol"),
        Label(LabelKind.ACTOR, "Jo Le Gall"),
    ]


def test_a_label_is_removed_from_the_box_or_from_the_chosen_actors() -> None:
    narrowing = Narrowing("a (b OR c) -d", {7: "Jo Le Gall"})
    assert narrowing.without_label(1).text == "a -d"
    assert narrowing.without_label(2).text == "a (b OR c)"
    assert narrowing.without_label(3) == Narrowing("a (b OR c) -d")


def test_chosen_actors_become_terms_of_the_query_that_is_saved() -> None:
    actors = {7: "Jo Le Gall", 8: "Ana Sol"}
    assert Narrowing("port", actors).as_query() == 'port actor:"Jo Le Gall" actor:"Ana Sol"'
    either = Narrowing("port", actors, every=False).as_query()
    assert either == 'port (actor:"Jo Le Gall" OR actor:"Ana Sol")'


def test_an_actor_named_in_the_box_is_dropped_there() -> None:
    assert Narrowing('port actor:"Ana Sol"').toggled(8, "Ana Sol") == Narrowing("port")


async def test_labels_are_removed_by_key_and_by_click_and_tell_what_they_hide(room: Newsroom) -> None:
    async with room.app.run_test(size=WIDE) as pilot:
        await ready(pilot, room.app)
        reading = room.app.reading
        reading.narrow_to(Narrowing("kerlouan -budget"))
        await until(pilot, lambda: "1 hidden" in screen_text(room.app))
        assert "kerlouan ×   −budget ×" in screen_text(room.app)
        assert len(titles(room.app)) == 1
        await pilot.press("X", "right", "enter")
        await until(pilot, lambda: len(titles(room.app)) == 2)
        assert reading.box.value == "kerlouan"
        assert "hidden" not in reading.filters.text
        await pilot.click("#narrowing", offset=(3, 0))
        await until(pilot, lambda: len(titles(room.app)) == 5)
        assert reading.box.value == ""
        assert reading.list.has_focus


async def test_a_query_that_is_wrong_leaves_labels_and_list_as_they_are(room: Newsroom) -> None:
    async with room.app.run_test(size=WIDE) as pilot:
        await ready(pilot, room.app)
        reading = room.app.reading
        reading.narrow_to(Narrowing("kerlouan"))
        await until(pilot, lambda: len(titles(room.app)) == 2)
        reading.box.value = "kerlouan foo:bar x"
        await until(pilot, lambda: "there is no field foo:" in screen_text(room.app))
        assert "kerlouan ×" in reading.filters.text
        assert len(titles(room.app)) == 2


async def test_an_actor_written_in_the_box_is_chosen_in_the_panel(room: Newsroom) -> None:
    async with room.app.run_test(size=WIDE) as pilot:
        await ready(pilot, room.app)
        reading = room.app.reading
        reading.narrow_to(Narrowing('actor:"Odile Ferrand"'))
        await until(pilot, lambda: len(titles(room.app)) == 2)
        await pilot.press("a")
        await until(pilot, lambda: "[x] Odile Ferrand" in screen_text(room.app))
        await pilot.press("down", "enter")
        await until(pilot, lambda: len(titles(room.app)) == 5)
        assert reading.box.value == ""


async def test_the_order_is_shown_and_chosen_and_the_cursor_keeps_its_article(room: Newsroom) -> None:
    async with room.app.run_test(size=WIDE) as pilot:
        await ready(pilot, room.app)
        reading = room.app.reading
        assert "Newest first" in screen_text(room.app)
        assert reading.list.current is not None
        title = reading.list.current.title
        await pilot.click("#narrowing", offset=(reading.filters.size.width - 5, 0))
        await until(pilot, lambda: isinstance(room.app.screen, ChoiceDialog))
        await pilot.press("2")
        await until(pilot, lambda: titles(room.app)[0] == "Notes without a day")
        assert "Oldest first" in screen_text(room.app)
        assert reading.list.current.title == title
        await pilot.press("O", "4")
        await until(pilot, lambda: titles(room.app)[0].startswith("Central bank"))


async def test_marks_go_to_all_that_is_selected(room: Newsroom) -> None:
    async with room.app.run_test(size=WIDE) as pilot:
        await ready(pilot, room.app)
        reading = room.app.reading
        await pilot.press("V", "down", "down", "V")
        assert reading.status.selected == 2
        assert screen_text(room.app).count("✓") == 2
        await pilot.press("r")
        await until(
            pilot, lambda: [row.read for row in reading.list.rows] == [True, False, True, False, False]
        )
        await pilot.press("u")
        await until(pilot, lambda: not any(row.read for row in reading.list.rows))
        await pilot.press("escape")
        assert not reading.list.selected
        assert "✓" not in screen_text(room.app)


async def test_what_is_selected_stays_so_when_other_rows_come(room: Newsroom) -> None:
    async with room.app.run_test(size=WIDE) as pilot:
        await ready(pilot, room.app)
        reading = room.app.reading
        await pilot.press("shift+down", "shift+down")
        chosen = {row.key for row in reading.list.rows[:2]}
        assert reading.list.selected == chosen
        reading.narrow_to(Narrowing("kerlouan"))
        await until(pilot, lambda: len(titles(room.app)) == 2)
        assert reading.list.selected == chosen
        assert screen_text(room.app).count("✓") == 1
        await pilot.press("ctrl+a", "*")
        await until(pilot, lambda: all(row.starred for row in reading.list.rows))
        assert reading.list.selected == {row.key for row in reading.list.rows}
