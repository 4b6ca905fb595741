"""The line under the article: what does not fit takes a second line, and nothing more."""

from __future__ import annotations

from textual.app import App, ComposeResult

from tests.snapshots import screen_text
from tui.widgets import themes
from tui.widgets.bar import Bit
from tui.widgets.inspector import Inspector

LONG = [
    Bit("Astrid Holm", "bar--strong"),
    Bit(" · cue ", "bar--dim"),
    Bit("“went on to explain at some length”"),
    Bit(" · relayed by ", "bar--dim"),
    Bit("Northline"),
    Bit(" · same paragraph, pronoun 0.74", "bar--dim"),
]


class Desk(App[None]):
    CSS_PATH = "../../tui/widgets/bar.tcss"

    def get_theme_variable_defaults(self) -> dict[str, str]:
        return themes.DARK

    def compose(self) -> ComposeResult:
        yield Inspector()


async def test_a_long_line_is_broken_between_words_and_a_short_one_takes_one_line() -> None:
    app = Desk()
    async with app.run_test(size=(70, 5)) as pilot:
        bar = app.query_one(Inspector)
        bar.show(LONG, [Bit("Esc", "bar--key")])
        await pilot.pause()
        first, second, *rest = screen_text(app).split("\n")
        assert first.startswith(" Astrid Holm · cue “went on")
        assert second.rstrip().endswith("Esc")
        assert (first + " " + second).split() == [*"".join(bit.text for bit in LONG).split(), "Esc"]
        assert not "".join(rest).strip()
        bar.show([Bit("Astrid Holm")])
        await pilot.pause()
        assert bar.size.height == 1
        await pilot.resize_terminal(200, 5)
        bar.show(LONG)
        await pilot.pause()
        assert bar.size.height == 1


async def test_what_two_lines_cannot_hold_is_cut_with_an_ellipsis() -> None:
    app = Desk()
    async with app.run_test(size=(40, 5)) as pilot:
        app.query_one(Inspector).show([Bit("word " * 60)], [Bit("Esc")])
        await pilot.pause()
        first, second, third, *_rest = [*screen_text(app).split("\n"), "", "", ""]
        assert "…" not in first
        assert "…" in second
        assert second.rstrip().endswith("Esc")
        assert not third.strip()
