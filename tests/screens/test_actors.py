"""Actors on the screen: their page, corrections, the queue of merges, all of it undone by one key."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from textual.pilot import Pilot
from textual.widgets import Input

from tests.screens import newsroom
from tests.screens.newsroom import Newsroom, until
from tests.snapshots import screen_text
from tui.library import Library, Scope
from tui.screens.actor_page import ActorScreen
from tui.screens.dialogs.actor_picker import ActorPicker
from tui.screens.dialogs.dialog import ChoiceDialog
from tui.screens.dialogs.prompt import PromptDialog
from tui.screens.merging import MergingScreen, ProposalList
from tui.widgets.article.highlights import Kind
from tui.widgets.lists.actor_panel import ActorList

WIDE = (120, 44)
ARTICLES = {
    "visit.txt": """\
 date 2026-09-02 Une visite attendue

Le président Ilia Zorenski est arrivé mardi dans la ville.

"Nous tiendrons parole", a déclaré Ilia Zorenski devant la presse.
""",
    "speech.txt": """\
 date 2026-09-03 A speech in Wexcombe

President Ilya Zorensky spoke on Wednesday in Wexcombe.

"We keep our word," Ilya Zorensky said on Wednesday. Harbour master Nora Fielding listened.
""",
    "later.txt": """\
 date 2026-09-04 Un départ en silence

M. Zorensky a quitté la ville jeudi.

"C'était utile", a dit M. Zorensky devant les pêcheurs.
""",
}


@pytest.fixture(scope="session")
def vardan(tmp_path_factory: pytest.TempPathFactory) -> Path:
    place = tmp_path_factory.mktemp("vardan")
    (place / "feeds").mkdir()
    for name, text in ARTICLES.items():
        (place / "feeds" / name).write_text(text, encoding="utf-8")
    with Library(place / "index.sqlite3", place / "marks.sqlite3", lambda: newsroom.NOW) as library:
        library.load_now(Scope((place / "feeds",)))
    return place


@pytest.fixture
def room(vardan: Path, tmp_path: Path) -> Iterator[Newsroom]:
    opened = Newsroom(vardan, tmp_path)
    yield opened
    opened.close()


def names(room: Newsroom) -> list[str]:
    return [actor.name for actor in room.app.reading.query_one(ActorList)._actors]


async def with_panel(pilot: Pilot[int], room: Newsroom) -> None:
    """The actor panel is open and has the keys."""
    reading = room.app.reading
    await until(pilot, lambda: reading.list.count == len(ARTICLES) and not reading.status.is_loading)
    await pilot.press("a")
    await until(pilot, lambda: len(names(room)) == 3)
    await pilot.press("down")
    await until(pilot, lambda: reading.query_one(ActorList).has_focus)


async def test_the_panel_counts_sorts_and_tells_what_is_inferred(room: Newsroom) -> None:
    async with room.app.run_test(size=WIDE) as pilot:
        await with_panel(pilot, room)
        row = next(line for line in screen_text(room.app).split("\n") if "Ilya Zorensky" in line)
        assert "~2     4     2" in row
        await pilot.press("o")
        await until(pilot, lambda: names(room) == ["Ilya Zorensky", "Ilia Zorenski"])
        await pilot.press("o")
        await until(pilot, lambda: names(room) == ["Ilia Zorenski", "Ilya Zorensky", "Nora Fielding"])


async def test_mentioned_or_quoted(room: Newsroom) -> None:
    async with room.app.run_test(size=WIDE) as pilot:
        await with_panel(pilot, room)
        listed = room.app.reading.query_one(ActorList)
        listed.cursor = names(room).index("Nora Fielding")
        await pilot.press("enter")
        await until(pilot, lambda: room.app.reading.list.count == 1)
        await pilot.press("h")
        await until(pilot, lambda: room.app.reading.list.count == 0)
        await pilot.press("h")
        await until(pilot, lambda: room.app.reading.list.count == 1)


async def test_the_page_tells_all_about_an_actor_and_opens_articles(room: Newsroom) -> None:
    async with room.app.run_test(size=WIDE) as pilot:
        await with_panel(pilot, room)
        room.app.reading.query_one(ActorList).cursor = names(room).index("Ilya Zorensky")
        await pilot.press("i")
        await until(pilot, lambda: isinstance(room.app.screen, ActorScreen))
        await until(pilot, lambda: "Titles beside the name" in screen_text(room.app))
        seen = screen_text(room.app)
        for words in (
            "in 2 articles · named 4 times · 2 statements · 1 by the surname alone",
            "Mentions by day · Thursday 3 September 2026 – Friday 4 September 2026 · 2 at most",
            "Zorensky · inferred: nobody else bears this surname",
            "President · 1 time · Thursday 3 September 2026",
            "Nora Fielding · 1 article",
            "We keep our word",
        ):
            assert words in seen, words
        await pilot.press("G", "enter")
        view = room.app.reading.view
        await until(pilot, lambda: view.article is not None and view.article.title == "A speech in Wexcombe")
        assert room.app.screen is room.app.reading


async def test_merging_by_typing_a_name_and_undoing_it(room: Newsroom) -> None:
    async with room.app.run_test(size=WIDE) as pilot:
        await with_panel(pilot, room)
        room.app.reading.query_one(ActorList).cursor = names(room).index("Ilya Zorensky")
        await pilot.press("c")
        await until(pilot, lambda: isinstance(room.app.screen, ChoiceDialog))
        await pilot.press("m")
        await until(pilot, lambda: isinstance(room.app.screen, ActorPicker))
        window, whole = room.app.screen.query_one("#dialog").region, room.app.screen.region
        assert abs(window.x - (whole.right - window.right)) <= 1  # in the middle, as every window
        assert abs(window.y - (whole.bottom - window.bottom)) <= 1
        room.app.screen.query_one(Input).value = "ilia"
        await until(pilot, lambda: "Ilia Zorenski · 1 article" in screen_text(room.app))
        await pilot.press("enter")
        await until(pilot, lambda: names(room) == ["Ilia Zorenski", "Nora Fielding"])
        await pilot.press("u")
        await until(pilot, lambda: len(names(room)) == 3)
        await until(
            pilot,
            lambda: any(
                "Undone: correction of an actor." in note.message for note in room.app._notifications
            ),
        )
        await pilot.press("ctrl+y")
        await until(pilot, lambda: len(names(room)) == 2)


async def test_an_actor_is_renamed_taken_apart_and_dismissed(room: Newsroom) -> None:
    async with room.app.run_test(size=WIDE) as pilot:
        await with_panel(pilot, room)
        listed = room.app.reading.query_one(ActorList)
        listed.cursor = names(room).index("Ilya Zorensky")
        await pilot.press("c", "r")
        await until(pilot, lambda: isinstance(room.app.screen, PromptDialog))
        room.app.screen.query_one(Input).value = "Ilya the Brief"
        await pilot.press("enter")
        await until(pilot, lambda: "Ilya the Brief" in names(room))
        listed.cursor = names(room).index("Ilya the Brief")
        await pilot.press("c", "t")
        await until(pilot, lambda: "Zorensky · 1 article · inferred" in screen_text(room.app))
        await pilot.press("2" if "2  Zorensky" in screen_text(room.app) else "1")
        await until(pilot, lambda: "Zorensky" in names(room))
        listed.cursor = names(room).index("Zorensky")
        await pilot.press("c", "x")
        await until(pilot, lambda: "Zorensky" not in names(room))
        await pilot.press("u", "u", "u")
        await until(pilot, lambda: sorted(names(room)) == ["Ilia Zorenski", "Ilya Zorensky", "Nora Fielding"])


async def test_the_queue_of_merges(room: Newsroom) -> None:
    async with room.app.run_test(size=WIDE) as pilot:
        await with_panel(pilot, room)
        await pilot.press("M")
        await until(pilot, lambda: isinstance(room.app.screen, MergingScreen))
        queue = room.app.screen.query_one(ProposalList)
        await until(pilot, lambda: queue.count == 1)
        await until(pilot, lambda: "A speech in Wexcombe" in screen_text(room.app))
        seen = screen_text(room.app)
        assert "Une visite attendue" in seen
        assert "they sound alike" in seen
        await pilot.press("n")
        await until(pilot, lambda: queue.count == 0)
        await pilot.press("u")
        await until(pilot, lambda: queue.count == 1)
        await pilot.press("y")
        await until(pilot, lambda: len(names(room)) == 2)
        await pilot.press("u")
        await until(pilot, lambda: len(names(room)) == 3)
        await pilot.press("s")
        await until(pilot, lambda: queue.count == 0)
        await pilot.press("escape")
        await until(pilot, lambda: room.app.screen is room.app.reading)


async def test_an_empty_queue_says_what_it_is_for(room: Newsroom) -> None:
    async with room.app.run_test(size=(80, 24)) as pilot:
        await with_panel(pilot, room)
        await pilot.press("M")
        await until(pilot, lambda: isinstance(room.app.screen, MergingScreen))
        await until(pilot, lambda: room.app.screen.query_one(ProposalList).count == 1)
        await pilot.press("s")
        await until(pilot, lambda: "Nothing to decide" in screen_text(room.app))
        assert "0 pairs" not in screen_text(room.app)
        assert "may be one person's" in screen_text(room.app)


async def test_the_label_of_a_filter_is_renamed_with_its_actor(room: Newsroom) -> None:
    async with room.app.run_test(size=WIDE) as pilot:
        await with_panel(pilot, room)
        listed = room.app.reading.query_one(ActorList)
        listed.cursor = names(room).index("Ilya Zorensky")
        await pilot.press("enter")
        await until(pilot, lambda: "@Ilya Zorensky ×" in screen_text(room.app))
        listed.cursor = names(room).index("Ilya Zorensky")
        await pilot.press("c", "r")
        await until(pilot, lambda: isinstance(room.app.screen, PromptDialog))
        room.app.screen.query_one(Input).value = "Ilya the Brief"
        await pilot.press("enter")
        await until(pilot, lambda: "@Ilya the Brief ×" in screen_text(room.app))
        await pilot.press("u")
        await until(pilot, lambda: "@Ilya Zorensky ×" in screen_text(room.app))


async def test_the_inspector_says_that_a_link_is_inferred(room: Newsroom) -> None:
    async with room.app.run_test(size=WIDE) as pilot:
        reading = room.app.reading
        await until(pilot, lambda: reading.list.count == len(ARTICLES) and not reading.status.is_loading)
        await pilot.press("enter")
        await until(pilot, lambda: reading.view.highlights.count(Kind.PERSON) > 0)
        await pilot.press("p")
        await until(pilot, lambda: "inferred: nobody else bears this surname" in screen_text(room.app))
        await pilot.press("enter")
        await until(pilot, lambda: isinstance(room.app.screen, ChoiceDialog))
        await pilot.press("p")
        await until(pilot, lambda: isinstance(room.app.screen, ActorScreen))
