"""The article pane: what it shows, where the cursor goes, what a mouse does, what is selected."""

from __future__ import annotations

import pytest
from textual import events
from textual.app import App, ComposeResult
from textual.geometry import Offset
from textual.selection import Selection

from tests.snapshots import screen_text
from tests.widgets import examples
from tui.annotations import Annotations, Speaker
from tui.article import Article
from tui.widgets import themes
from tui.widgets.article import ticks
from tui.widgets.article.article_view import ArticleView
from tui.widgets.article.highlights import Highlight, Highlights, Kind, Part


class Reader(App[None]):
    CSS_PATH = "../../tui/widgets/article/article_view.tcss"

    def __init__(self) -> None:
        super().__init__()
        self.chosen: list[Highlight] = []
        self.nothing: list[Kind] = []
        self.animation_level = "none"

    def get_theme_variable_defaults(self) -> dict[str, str]:
        return themes.DARK

    def compose(self) -> ComposeResult:
        yield ArticleView(measure=60)

    @property
    def view(self) -> ArticleView:
        return self.query_one(ArticleView)

    def show_example(self) -> None:
        highlights = Highlights.of(examples.annotations(), hits=[examples.span("marins")])
        self.view.show(examples.article(), examples.annotations(), highlights, "meta")

    def on_article_view_chosen(self, message: ArticleView.Chosen) -> None:
        self.chosen.append(message.highlight)

    def on_article_view_nothing_further(self, message: ArticleView.NothingFurther) -> None:
        self.nothing.append(message.kind)


def style_of(app: Reader, words: str) -> tuple[object, ...]:
    """Attributes of the first cell of some words on the screen."""
    lines = screen_text(app).split("\n")
    y = next(number for number, line in enumerate(lines) if words in line)
    style = app.screen.get_style_at(lines[y].index(words), y)
    return (style.bold or False, style.italic or False, style.underline or False, style.reverse or False)


async def test_each_kind_has_an_attribute_of_its_own_besides_its_colour() -> None:
    app = Reader()
    async with app.run_test(size=(80, 24)) as pilot:
        app.show_example()
        await pilot.pause()
        styles = [style_of(app, words) for words in ("devant", "Odile", "jeudi", "Nous", "marins")]
        assert len(set(styles)) == len(styles)
        app.view.action_next_highlight("statement")
        await pilot.pause()
        assert style_of(app, "Nous") not in styles
        assert "▌ « Nous" in screen_text(app)


async def test_next_and_previous_walk_and_say_where_they_end() -> None:
    app = Reader()
    async with app.run_test(size=(80, 24)) as pilot:
        app.show_example()
        await pilot.pause()
        app.view.action_next_highlight("date")
        assert app.view.current is not None
        assert app.view.current.spans == (examples.span("jeudi"),)
        app.view.action_next_highlight("date")
        app.view.action_previous_highlight("date")
        await pilot.pause()
        assert app.nothing == [Kind.DATE, Kind.DATE]
        assert app.view.current.spans == (examples.span("jeudi"),)


async def test_a_click_puts_the_cursor_on_a_highlight_and_a_second_chooses_it() -> None:
    app = Reader()
    async with app.run_test(size=(80, 24)) as pilot:
        app.show_example()
        await pilot.pause()
        lines = screen_text(app).split("\n")
        y = next(number for number, line in enumerate(lines) if "jeudi" in line)
        where = (lines[y].index("jeudi") + 1, y)
        await pilot.click(ArticleView, offset=where)
        assert app.view.current is not None
        assert app.view.current.kind is Kind.DATE
        assert app.chosen == []
        await pilot.click(ArticleView, offset=where)
        assert [one.kind for one in app.chosen] == [Kind.DATE]


async def test_another_width_keeps_the_place() -> None:
    app = Reader()
    text = "\n\n".join(f"Absatz {number} " + "Wort " * 40 for number in range(60))
    async with app.run_test(size=(100, 20)) as pilot:
        app.view.show(Article("Lang", text), examples.Annotations(), Highlights(), "meta")
        await pilot.pause()
        app.view.action_pages(5)
        await pilot.pause()
        first = next(line for line in screen_text(app).split("\n") if "Absatz" in line).split()[1]
        await pilot.resize_terminal(44, 20)
        await pilot.pause()
        shown = [line.split()[1] for line in screen_text(app).split("\n") if "Absatz" in line]
        assert int(first) - 1 in [*map(int, shown)] or int(first) in [*map(int, shown)]


@pytest.mark.parametrize("passing", [(200, 200), (100, 200), (44, 12), (30, 300)])
async def test_a_storm_of_sizes_leads_back_to_the_same_screen(passing: tuple[int, int]) -> None:
    app = Reader()
    text = "\n\n".join(f"Absatz {number} " + "Wort " * 40 for number in range(30))
    async with app.run_test(size=(100, 20)) as pilot:
        app.view.show(Article("Lang", text), examples.Annotations(), Highlights(), "meta")
        await pilot.pause()
        app.view.action_pages(2)
        await pilot.pause()
        before = screen_text(app)
        for _turn in range(5):
            await pilot.resize_terminal(*passing)
            await pilot.resize_terminal(100, 20)
        await pilot.pause()
        assert screen_text(app) == before


async def test_selected_text_has_no_breaks_of_the_screen() -> None:
    app = Reader()
    async with app.run_test(size=(40, 24)) as pilot:
        app.show_example()
        await pilot.pause()
        lead = 3  # title, meta, caption, lead
        got = app.view.get_selection(Selection(Offset(2, lead), Offset(examples.LEAD.index(" devant"), lead)))
        assert got is not None
        assert got[0] == "Nous tiendrons », a promis jeudi la ministre Odile Ferrand"
        everything = app.view.get_selection(Selection(None, None))
        assert everything is not None
        assert everything[0].endswith(examples.BODY)


async def test_dragging_the_mouse_selects() -> None:
    app = Reader()
    async with app.run_test(size=(80, 24)) as pilot:
        app.show_example()
        await pilot.pause()
        lines = screen_text(app).split("\n")
        y = next(number for number, line in enumerate(lines) if "marins" in line)
        x = lines[y].index("marins")
        await pilot.mouse_down(ArticleView, offset=(x, y))
        app.screen._forward_event(
            events.MouseMove(app.view, x + 6, y, 6, 0, 1, False, False, False, screen_x=x + 6, screen_y=y)
        )
        await pilot.mouse_up(ArticleView, offset=(x + 6, y))
        assert (app.screen.get_selected_text() or "").strip() in ("marins", "marins.")


def dimmed(app: Reader, words: str) -> bool:
    """Whether words on the screen have the colour of what is dimmed, and no highlight's attribute."""
    lines = screen_text(app).split("\n")
    y = next(number for number, line in enumerate(lines) if words in line)
    style = app.screen.get_style_at(lines[y].index(words), y)
    faint = app.view.get_component_rich_style("article--dimmed", partial=True)
    return style.color == faint.color and not (style.bold or style.underline or style.italic or style.reverse)


async def test_one_voice_dims_everything_but_the_statements_of_one_speaker() -> None:
    app = Reader()
    async with app.run_test(size=(80, 24)) as pilot:
        app.show_example()
        app.view.action_next_highlight("statement")
        await pilot.pause()
        said = app.view.statement(app.view.current) if app.view.current else None
        assert said is not None
        assert app.view.hear_only(said.speaker)
        await pilot.pause()
        assert dimmed(app, "devant")
        assert dimmed(app, "jeudi")
        assert not dimmed(app, "Nous tiendrons")
        assert not dimmed(app, "accord fragile")
        assert not dimmed(app, "marins"), "a search hit is seen still"
        assert not app.view.hear_only(Speaker("nobody", "Nobody", ()))
        await pilot.pause()
        assert not dimmed(app, "jeudi")


async def test_letters_alone_stand_out() -> None:
    app = Reader()
    async with app.run_test(size=(80, 24)) as pilot:
        app.theme = "ansi-dark"
        app.show_example()
        await pilot.pause()
        app.view.action_letters()
        await pilot.pause()
        strips = app.screen._compositor.render_strips()
        view = app.view.region
        bold = [
            segment.text
            for strip in strips[view.y : view.bottom]
            for segment in strip
            if segment.style and segment.style.reverse
        ]
        assert len(bold) == len(app.view.highlights.all)
        assert all(len(text) == 1 for text in bold)
        await pilot.press("escape")


def bar(app: Reader) -> list[str]:
    """The signs of the scroll bar, from the top."""
    column = app.view.region.right - 1
    return [line.ljust(column + 1)[column] for line in screen_text(app).split("\n")]


def long_article(words: int = 4_000) -> tuple[Article, Highlights]:
    """Many paragraphs; a date at the start, a search hit in the middle."""
    text = "\n\n".join(["Rien de neuf au port, dit-on, et la mer monte."] * words)
    date = Highlight(Kind.DATE, Part.TEXT, ((0, 4),), 0)
    middle = len(text) // 2
    return Article("Titre", text), Highlights(
        [date, Highlight(Kind.HIT, Part.TEXT, ((middle, middle + 4),), 0)]
    )


async def test_the_scroll_bar_tells_where_hits_and_the_kind_walked_last_stand() -> None:
    app = Reader()
    async with app.run_test(size=(80, 24)) as pilot:
        article, highlights = long_article()
        app.view.show(article, Annotations(), highlights, "meta")
        await pilot.pause()
        signs = bar(app)
        middle = signs.index(ticks.HIT)
        assert 9 <= middle <= 14, signs
        assert ticks.OTHER not in signs
        app.view.action_next_highlight("date")
        await pilot.pause()
        assert bar(app).index(ticks.OTHER) == 0
        app.view.toggle_kind(Kind.HIT)
        await pilot.pause()
        assert ticks.HIT not in bar(app)


async def test_hit_and_other_kind_in_one_row_have_a_sign_of_their_own() -> None:
    app = Reader()
    async with app.run_test(size=(80, 24)) as pilot:
        article, _ = long_article()
        found = [Highlight(kind, Part.TEXT, ((0, 4),), 0) for kind in (Kind.STATEMENT, Kind.HIT)]
        app.view.show(article, Annotations(), Highlights(found), "meta")
        await pilot.pause()
        assert bar(app)[0] == ticks.BOTH
