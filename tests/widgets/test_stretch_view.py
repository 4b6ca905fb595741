"""Selecting a stretch of an article, by keyboard and mouse alike."""

from __future__ import annotations

from hypothesis import assume, given
from hypothesis import strategies as st
from textual.geometry import Offset
from textual.selection import Selection

from tests.widgets import examples
from tests.widgets.test_article_view import Reader
from tui.article import Article
from tui.widgets.article.highlights import Highlights, Part, Place
from tui.widgets.article.stretch_view import _WORD, Stretch, _word_beside


def selected(app: Reader) -> str:
    stretch = app.view.selected_stretch()
    if stretch is None:
        return ""
    text = examples.TITLE if stretch.part is Part.TITLE else examples.text()
    return text[stretch.start : stretch.end]


async def test_a_word_is_moved_held_and_extended() -> None:
    app = Reader()
    async with app.run_test(size=(80, 24)) as pilot:
        app.show_example()
        app.view.focus()
        await pilot.press("m")
        assert selected(app) == "Ferrand"
        await pilot.press("right")
        assert selected(app) == "promet"
        await pilot.press("m", "right", "right")
        assert selected(app) == "promet de tenir"
        await pilot.press("left")
        assert selected(app) == "promet de"
        assert app.screen.get_selected_text() == "promet de"
        await pilot.press("escape")
        assert selected(app) == ""
        assert not app.view.is_selecting


async def test_the_highlight_under_the_cursor_is_what_selecting_begins_with() -> None:
    app = Reader()
    async with app.run_test(size=(80, 24)) as pilot:
        app.show_example()
        app.view.focus()
        app.view.action_next_highlight("date")
        await pilot.press("m")
        assert selected(app) == "jeudi"
        await pilot.press("right")
        assert selected(app) == "jeudi la"


async def test_lines_extend_over_paragraphs_and_the_end_keeps_what_is_selected() -> None:
    app = Reader()
    async with app.run_test(size=(80, 24)) as pilot:
        app.show_example()
        app.view.focus()
        app.view.action_next_highlight("date")
        await pilot.press("m", "down", "down", "down")
        assert selected(app).startswith("jeudi la ministre")
        assert examples.SUBHEAD in selected(app)
        await pilot.press("m")
        assert not app.view.is_selecting
        assert examples.SUBHEAD in selected(app)


async def test_shift_and_arrow_select_at_once() -> None:
    app = Reader()
    async with app.run_test(size=(80, 24)) as pilot:
        app.show_example()
        app.view.focus()
        await pilot.press("shift+right")
        assert selected(app) == "Ferrand promet"
        await pilot.press("shift+right", "shift+left")
        assert selected(app) == "Ferrand promet"


async def test_a_selection_of_the_mouse_is_given_in_code_points() -> None:
    app = Reader()
    async with app.run_test(size=(80, 24)) as pilot:
        app.show_example()
        await pilot.pause()
        start = examples.LEAD.index("a promis")
        app.screen.selections = {app.view: Selection(Offset(start, 3), Offset(4, 5))}
        stretch = app.view.selected_stretch()
        assert stretch is not None
        assert stretch.part is Part.TEXT
        assert selected(app).startswith("a promis jeudi")
        assert selected(app).endswith("Mme")
        app.screen.selections = {app.view: Selection(None, None)}
        assert selected(app) == examples.text()
        app.screen.selections = {app.view: Selection(Offset(0, 1), Offset(4, 1))}
        assert app.view.selected_stretch() is None


@given(st.text(st.sampled_from("ab é'’-.,\n\u00a0漢ع"), max_size=60), st.integers(0, 60))
def test_words_forward_are_words_backward(text: str, at: int) -> None:
    assume(not any(word.start() < at < word.end() for word in _WORD.finditer(text)))
    first = _word_beside(text, Stretch(Part.TEXT, at, at), 1)
    following = _word_beside(text, first, 1) if first is not None else None
    if following is not None:
        assert _word_beside(text, following, -1) == first


async def test_selecting_goes_on_through_a_long_text() -> None:
    app = Reader()
    text = "\n\n".join(f"Paragraph {number} " + "word " * 40 for number in range(2000))
    async with app.run_test(size=(80, 24)) as pilot:
        app.view.show(Article("Long", text), examples.Annotations(), Highlights(), "meta")
        app.view.focus()
        app.view.action_last()
        await pilot.press("m", "m")
        for _line in range(30):
            app.view.step_line(-1)
        stretch = app.view.selected_stretch()
        assert stretch is not None
        assert stretch.end - stretch.start > 1000
        assert app.view.caret is not None
        assert app.view.is_in_sight(Place(Part.TEXT, app.view.caret.start))
