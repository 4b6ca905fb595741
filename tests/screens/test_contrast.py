"""Every text that is drawn, in every theme: can it be read?

The screens are walked once, in a theme in which each variable has a colour of its own; so each piece that
is sent to the terminal tells which ink stands on which ground there. Those pairs are then looked up in
newsreader's themes and in all of Textual's.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

from rich.style import Style
from textual.pilot import Pilot
from textual.theme import BUILTIN_THEMES, Theme
from textual.widget import Widget

from tests.screens.newsroom import Newsroom, ready, until
from tests.widgets.test_themes import AA, AAA, MARKS_AND_SIGNS, contrast
from tui.app import NewsreaderApp
from tui.widgets import themes
from tui.widgets.article.highlights import Kind

SIZE = (160, 50)
BASE = (
    "foreground",
    "background",
    "surface",
    "panel",
    "primary",
    "secondary",
    "accent",
    "warning",
    "error",
    "success",
)
NAMES = {
    f"#{40 + 5 * number:02x}{90 + number:02x}{200 - 3 * number:02x}": name
    for number, name in enumerate((*BASE, *themes.DARK))
}
"""The name of each colour of the theme that is walked in."""
COLOURS = {name: colour for colour, name in NAMES.items()}
PROBE = Theme("probe", **{name: COLOURS[name] for name in BASE}, variables=COLOURS)  # type: ignore[arg-type]
GROUNDS = ("background", "surface", "panel")
"""A sign in one of them is the end of a scroll bar, which says again what the status line tells."""
BOXES = range(0x2500, 0x2580)
"""Lines of boxes: they only part what colours and blanks part, too."""

Pair = tuple[str, str, bool]
"""Ink, ground, and whether it is text (or a sign)."""


def colours_of(style: Style) -> tuple[str, str]:
    """Names of the colours of text and ground; the colour itself where it has no name."""
    pair = [
        colour.get_truecolor().hex if colour is not None else "" for colour in (style.color, style.bgcolor)
    ]
    ink, ground = (NAMES.get(colour, colour) for colour in pair)
    return (ground, ink) if style.reverse else (ink, ground)


def pairs(app: NewsreaderApp, within: Widget | None = None) -> Iterator[tuple[Pair, str]]:
    """What stands on what on the screen (or a widget on it), and an example of it."""
    region = (within or app.screen).region
    for y, strip in enumerate(app.screen._compositor.render_strips()):
        if region.y <= y < region.bottom:
            for segment in strip.crop(region.x, region.right):
                if segment.style is not None and any(ord(sign) not in BOXES for sign in segment.text.strip()):
                    letters = any(unicodedata.category(sign)[0] in "LNP" for sign in segment.text)
                    ink, ground = colours_of(segment.style)
                    if letters or ink not in GROUNDS:
                        yield (ink, ground, letters), segment.text.strip()


class Walk:
    """Goes about and collects what stands on what, with the place where it was seen."""

    def __init__(self, pilot: Pilot[int], app: NewsreaderApp) -> None:
        self.pilot, self.app = pilot, app
        self.found: dict[Pair, str] = {}

    async def look(self, name: str, *keys: str, within: str = "") -> None:
        """Press keys and look; a window is left again."""
        before = self.app.screen
        await self.pilot.press(*keys)
        await self.pilot.pause()
        if within:
            await until(self.pilot, lambda: self.app.screen is not before and self.app.screen.query(within))
            await self.pilot.pause()
        for pair, example in pairs(self.app, self.app.screen.query_one(within) if within else None):
            self.found.setdefault(pair, f"{name}: {example}")
        if self.app.screen is not before:
            self.app.pop_screen()
            await until(self.pilot, lambda: self.app.screen is before)


async def walk(pilot: Pilot[int], app: NewsreaderApp) -> Walk:
    """Through the program."""
    reading = app.reading
    view = reading.view
    walked = Walk(pilot, app)
    await walked.look("list, starred and selected", "*", "V", "down", "V")
    await walked.look("list, cursor on a selected row", "up")
    await walked.look("box with nothing in it", "/")
    await pilot.press(*"ministre", "enter")
    await until(pilot, lambda: reading.list.count < 5)
    await walked.look("hits in the list", "down", "up")
    await pilot.press("enter")
    await until(pilot, lambda: view.highlights.count(Kind.STATEMENT) and view.highlights.count(Kind.HIT))
    for key, name in (("n", "hit"), ("d", "date"), ("p", "person"), ("s", "statement")):
        await walked.look(f"article, cursor on a {name}", key)
    await walked.look("one voice", "Q")
    await walked.look("letters", "escape", ";")
    await walked.look("selected text", "escape", "m", "right", "right")
    await pilot.press("escape", "escape", "enter", "p", "f")
    await until(pilot, lambda: reading.narrowing.actors)
    await walked.look("filters", "X")
    await walked.look("actors", "escape", "a")
    await walked.look("chosen actor", "down", "escape", "a")
    for severity in ("information", "warning", "error"):
        app.notify("words", title="title", severity=severity, markup=False)  # type: ignore[arg-type]
    await until(pilot, lambda: len(app.screen.query("Toast")) >= 3)
    await walked.look("toasts")
    for name, key, inside in (
        ("help", "?", "#dialog"),
        ("legend", "l", "#dialog"),
        ("folders", "L", "#dialog"),
        ("problems", "!", "#dialog"),
        ("tags", "#", "#dialog"),
        ("note", "e", "#dialog"),
        ("origin", "i", "#dialog"),
        ("palette", "ctrl+p", "Vertical"),
        ("statements", "v", "#statements-list"),
        ("timeline", "t", "#timeline"),
        ("notes", "A", "#notes-list"),
    ):
        await pilot.press("escape", "escape", "escape")
        await walked.look(name, key, within=inside)
    return walked


def variables(theme: Theme) -> dict[str, str]:
    """The colours of a theme as the program makes them."""
    made = {**theme.to_color_system().generate(), **theme.variables}
    return {**made, **themes.colours(theme, made)}


def least(theme: Theme, is_text: bool) -> float:
    """The contrast that is asked for: level AAA of the theme that is named after it."""
    if not is_text:
        return MARKS_AND_SIGNS
    return AAA if theme.name == "newsreader-contrast" else AA


async def test_what_is_drawn_can_be_read_in_every_theme(room: Newsroom) -> None:
    room.app.register_theme(PROBE)
    room.app.theme = PROBE.name
    async with room.app.run_test(size=SIZE, notifications=True) as pilot:
        await ready(pilot, room.app)
        walked = await walk(pilot, room.app)
    assert {pair: where for pair, where in walked.found.items() if not COLOURS.keys() >= {*pair[:2]}} == {}
    assert len(walked.found) > 40
    weak = [
        f"{theme.name}: {ink} on {ground} {found:.2f} ({where})"
        for theme in (*themes.THEMES, *BUILTIN_THEMES.values())
        if not theme.ansi
        for colours in [variables(theme)]
        for (ink, ground, is_text), where in walked.found.items()
        if (found := contrast(colours[ink], colours[ground])) < least(theme, is_text)
    ]
    assert weak == []
