"""What the user corrects, with the keys, in the application on real files."""

from __future__ import annotations

from pathlib import Path

from textual.geometry import Offset
from textual.pilot import Pilot
from textual.selection import Selection
from textual.widgets import Input

from tests.screens.newsroom import NOW, Newsroom, index, ready, titles, until
from tui.app import NewsreaderApp
from tui.library import Library, Scope
from tui.library.marks.correcting import Stretch
from tui.library.marks.corrections import Dismissed, Layer
from tui.query import parse
from tui.query.tree import Everything, Mistake
from tui.screens.dialogs.dialog import DialogList
from tui.widgets.bar import Bar

PORT = 'Le port de Kerlouan "restera ouvert" tout l\'hiver'


def inspector(app: NewsreaderApp) -> str:
    return app.reading.query_one("#inspector", Bar).text


def shown(app: NewsreaderApp) -> str:
    """The rows of the dialog."""
    rows = app.screen.query_one(DialogList)._rows
    return "\n".join(f"{row.key} {row.text} {row.detail}".strip() for row in rows)


def found(room: Newsroom, query: str) -> list[str]:
    node = parse(query)
    assert not isinstance(node, Mistake)
    assert room.library is not None
    return [row.title for row in room.library.search(node, Scope((room.feeds,))).rows(0, 20)]


def said(room: Newsroom, query: str) -> list[tuple[str, str | None]]:
    node = parse(query)
    assert not isinstance(node, Mistake)
    assert room.library is not None
    rows = room.library.statements(node, Scope((room.feeds,)), 0, 20)
    return [(row.text, row.speaker_name) for row in rows]


async def read_port(pilot: Pilot[int], app: NewsreaderApp) -> None:
    """Opens the article about the port."""
    await ready(pilot, app)
    row = next(row for row in app.reading.list.rows if row.title == PORT)
    app.reading.open(row.key)
    await until(pilot, lambda: app.reading.opened and app.reading.opened.key == row.key)
    await until(pilot, lambda: app.reading.opened and app.reading.opened.annotations)


async def go_to(pilot: Pilot[int], app: NewsreaderApp, key: str, words: str) -> None:
    """Presses a key until the highlight under the cursor has these words."""
    view = app.reading.view
    for _time in range(30):
        current = view.current
        if current is not None and view.article is not None and current.part.name == "TEXT":
            start, end = current.spans[0]
            if view.article.text[start:end] == words:
                return
        await pilot.press(key)
        await pilot.pause()
    raise AssertionError(f"no highlight {words}")


async def test_a_date_is_another_day_and_back(room: Newsroom) -> None:
    async with room.app.run_test(size=(120, 40)) as pilot:
        app = room.app
        await read_port(pilot, app)
        await go_to(pilot, app, "d", "jeudi")
        assert "jeudi → Thursday 3 September 2026, the day of publication · day" in inspector(app)
        await pilot.press("enter")
        assert "Confidence" in shown(app)
        await pilot.press("c")
        await pilot.press(*"10 octobre")
        assert "→ Saturday 10 October 2026" in str(app.screen.query_one("#dialog-meaning").render())
        await pilot.press("enter")
        await until(pilot, lambda: "corrected by you" in inspector(app))
        assert "jeudi → Saturday 10 October 2026, 37 days after publication" in inspector(app)
        assert found(room, "about:2026-10-10") == [PORT]
        await pilot.press("u")
        await until(pilot, lambda: found(room, "about:2026-10-10") == [])
        await pilot.press("ctrl+y")
        await until(pilot, lambda: found(room, "about:2026-10-10") == [PORT])


async def test_what_is_no_day_is_not_taken(room: Newsroom) -> None:
    async with room.app.run_test(size=(120, 40)) as pilot:
        app = room.app
        await read_port(pilot, app)
        await go_to(pilot, app, "d", "jeudi")
        await pilot.press("enter", "c", *"30 février", "enter")
        assert "not understood" in str(app.screen.query_one("#dialog-meaning").render())
        await pilot.press("escape")
        assert app.reading.opened is not None
        assert app.reading.opened.corrections == ()


async def test_what_is_no_date_is_marked_no_more(room: Newsroom) -> None:
    async with room.app.run_test(size=(80, 24)) as pilot:
        app = room.app
        await read_port(pilot, app)
        before = len(app.reading.view.annotations.dates.text)
        await go_to(pilot, app, "d", "jeudi")
        await pilot.press("enter", "-")
        await until(pilot, lambda: len(app.reading.view.annotations.dates.text) == before - 1)
        await pilot.press("i")
        assert "“jeudi” is no date" in shown(app)
        listed = app.screen.query_one(DialogList)
        listed.cursor = listed.count - 1
        await pilot.press("enter")
        await until(pilot, lambda: len(app.reading.view.annotations.dates.text) == before)


async def test_another_speaker_is_chosen_among_the_actors(room: Newsroom) -> None:
    async with room.app.run_test(size=(120, 40)) as pilot:
        app = room.app
        await read_port(pilot, app)
        await go_to(pilot, app, "s", "Nous avons trouvé l'argent")
        await pilot.press("enter", "c")
        assert {"Odile Ferrand", "Yann Morvan"} <= set(shown(app).splitlines())
        await pilot.press(*"holm")
        await until(pilot, lambda: "Astrid Holm (elsewhere in the library)" in shown(app))
        await pilot.press("enter")
        await until(pilot, lambda: "Astrid Holm" in inspector(app))
        assert "corrected 1.00 · corrected by you" in inspector(app)
        assert said(room, "speaker:holm quote:argent") == [("Nous avons trouvé l'argent", "Astrid Holm")]


async def test_a_name_that_nobody_has_is_taken_as_typed(room: Newsroom) -> None:
    async with room.app.run_test(size=(120, 40)) as pilot:
        app = room.app
        await read_port(pilot, app)
        await go_to(pilot, app, "p", "Yann Morvan")
        await pilot.press("enter")
        await until(pilot, lambda: len(app.screen_stack) > 1)
        assert "This is somebody else…" in shown(app)
        await pilot.press("c", *"Yves Le Goff")
        assert "“Yves Le Goff”, as typed" in shown(app)
        await pilot.press("enter")
        await until(pilot, lambda: "Yves Le Goff" in inspector(app))
        assert found(room, 'actor:"Yves Le Goff"') == [PORT]


async def test_what_is_no_statement_and_what_was_missed(room: Newsroom) -> None:
    async with room.app.run_test(size=(120, 40)) as pilot:
        app = room.app
        await read_port(pilot, app)
        await go_to(pilot, app, "s", "Nous avons trouvé l'argent")
        await pilot.press("enter", "-")
        await until(pilot, lambda: said(room, "quote:argent") == [])
        await pilot.press('"')
        assert len(app.screen_stack) == 1, "nothing is selected"
        view = app.reading.view
        assert view.page is not None
        number = next(n for n in range(20) if "reviendra" in view.page.paragraph_text(n))
        words = view.page.paragraph_text(number)
        at = words.index("reviendra")
        selection = Selection.from_offsets(
            Offset(at - 1, number), Offset(at + len("reviendra le 12 octobre") + 1, number)
        )
        app.reading.selections = {view: selection}
        await pilot.press('"')
        await pilot.press(*"Ferrand", "enter")
        await until(pilot, lambda: said(room, "quote:reviendra") != [])
        assert said(room, "speaker:ferrand quote:reviendra")[0][0] == "reviendra le 12 octobre,"
        await pilot.press("u", "u")
        await until(pilot, lambda: said(room, "quote:argent") != [])
        assert said(room, "quote:reviendra") == []


async def test_the_article_has_another_day(room: Newsroom) -> None:
    async with room.app.run_test(size=(120, 40)) as pilot:
        app = room.app
        await read_port(pilot, app)
        before = titles(app)
        await pilot.press("i")
        text = shown(app)
        assert "Day Thursday 3 September 2026 · the first line" in text
        assert "Language French · by its words" in text
        assert "Encoding UTF-8, or as the file declares" in text
        assert "File port.txt" in text
        await pilot.press("d", "c", *"2026-08-20", "enter")
        await until(pilot, lambda: titles(app).index(PORT) > before.index(PORT))
        await until(pilot, lambda: "20 August" in app.reading.view.meta)
        await go_to(pilot, app, "d", "jeudi")
        assert "jeudi → Thursday 20 August 2026, the day of publication" in inspector(app)
        await pilot.press("i")
        assert "the file: Thursday 3 September 2026 · the first line" in shown(app)
        await pilot.press("escape", "u")
        await until(pilot, lambda: titles(app) == before)
        await until(pilot, lambda: "3 September" in app.reading.view.meta)
        for title in (before[0], PORT):
            app.reading.open(next(row.key for row in app.reading.list.rows if row.title == title))
            await until(pilot, lambda title=title: app.reading.view.article.title == title)  # type: ignore[union-attr, misc]


async def test_the_article_has_another_title_and_language(room: Newsroom) -> None:
    async with room.app.run_test(size=(80, 24)) as pilot:
        app = room.app
        await read_port(pilot, app)
        await pilot.press("i", "t")
        app.screen.query_one(Input).value = "Le port [bold]rouvre"
        await pilot.press("enter")
        await until(pilot, lambda: app.reading.view.article.title == "Le port [bold]rouvre")  # type: ignore[union-attr]
        await until(pilot, lambda: "Le port [bold]rouvre" in titles(app))
        await pilot.press("i", "l", "o", *"br", "enter")
        await until(pilot, lambda: "this language (br) is not annotated" in app.reading.view.note)
        await pilot.press("i", "l", "=")
        await until(pilot, lambda: not app.reading.view.note)


async def test_a_correction_that_lost_its_words_is_told(tmp_path: Path) -> None:
    feeds = tmp_path / "feeds"
    feeds.mkdir()
    file = feeds / "bac.txt"
    first = " date 2026-09-03 Le bac attend\n\n"
    file.write_text(first + "Le bac repartira jeudi, selon la compagnie de Kerlouan.\n", encoding="utf-8")
    room = Newsroom(index(tmp_path, feeds), tmp_path)
    with Library(tmp_path / "index.sqlite3", tmp_path / "marks.sqlite3", lambda: NOW) as library:
        (row,) = library.search(Everything(), Scope((feeds,))).rows(0, 2)
        start = len("Le bac repartira ")
        library.correct(row.key, [Stretch(Layer.DATES, start, start + len("jeudi"), Dismissed())])
    file.write_text(first + "La traversée est annulée jeudi: trop de vent.\n", encoding="utf-8")
    async with room.app.run_test(size=(120, 40)) as pilot:
        app = room.app
        await until(pilot, lambda: titles(app) and not app.reading.status.is_loading)
        await pilot.press("enter")
        await until(pilot, lambda: app.reading.opened and app.reading.opened.corrections)
        await until(pilot, lambda: app._notifications)
        told = " ".join(one.message for one in app._notifications)
        assert "1 correction of yours no longer finds its words" in told
        assert len(app.reading.view.annotations.dates.text) == 1, "the other jeudi stays"
        await pilot.press("i")
        assert "“jeudi” is no date · its words are no more in the article" in shown(app)
    room.close()


async def test_an_encoding_that_was_assumed_is_told(tmp_path: Path) -> None:
    feeds = tmp_path / "feeds"
    feeds.mkdir()
    text = " date 2026-09-03 Été à Kerlouan\n\nL'été fut très chaud, à Kerlouan comme ailleurs.\n"
    (feeds / "a.txt").write_bytes(text.encode("cp1252"))
    room = Newsroom(index(tmp_path, feeds), tmp_path)
    async with room.app.run_test(size=(120, 40)) as pilot:
        await until(pilot, lambda: titles(room.app) == ["Été à Kerlouan"])
        await pilot.press("enter")
        await until(pilot, lambda: "read as cp1252" in inspector(room.app))
        await pilot.press("i")
        assert "Encoding cp1252, assumed: the file declares none" in shown(room.app)
    room.close()
