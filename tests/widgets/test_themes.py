"""Colours of themes: what can be told from what. `tests.screens.test_contrast` looks at what is drawn."""

from __future__ import annotations

from itertools import combinations

import pytest
from textual.color import Color
from textual.theme import BUILTIN_THEMES, Theme

from tui.widgets.themes import (
    ANSI,
    ANSI_LIGHT,
    DARK,
    HIGH_CONTRAST,
    LIGHT,
    THEMES,
    colours,
    fitting,
)

AA = 4.5
"""WCAG 2.2, success criterion 1.4.3: least contrast of text of ordinary size."""
AAA = 7.0
"""Success criterion 1.4.6: the same at the highest level."""
MARKS_AND_SIGNS = 3.0
"""WCAG 2.2, success criterion 1.4.11: least contrast of what is not text."""


def luminance(colour: Color) -> float:
    """Relative luminance, WCAG 2.2."""
    linear = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in colour.normalized
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(first: str, second: str) -> float:
    light, dark = sorted((luminance(Color.parse(first)), luminance(Color.parse(second))), reverse=True)
    return (light + 0.05) / (dark + 0.05)


TERMINALS = {
    "xterm": "000000 cd0000 00cd00 cdcd00 0000ee cd00cd 00cdcd e5e5e5"
    " 7f7f7f ff0000 00ff00 ffff00 5c5cff ff00ff 00ffff ffffff",
    "VGA, Linux": "000000 aa0000 00aa00 aa5500 0000aa aa00aa 00aaaa aaaaaa"
    " 555555 ff5555 55ff55 ffff55 5555ff ff55ff 55ffff ffffff",
    "Windows": "0c0c0c c50f1f 13a10e c19c00 0037da 881798 3a96dd cccccc"
    " 767676 e74856 16c60c f9f1a5 3b78ff b4009e 61d6d6 f2f2f2",
    "Tango": "2e3436 cc0000 4e9a06 c4a000 3465a4 75507b 06989a d3d7cf"
    " 555753 ef2929 8ae234 fce94f 729fcf ad7fa8 34e2e2 eeeeec",
}
"""The sixteen colours of common terminals, as their makers ship them."""
NUMBERS = ("black", "red", "green", "yellow", "blue", "magenta", "cyan", "white")


@pytest.mark.parametrize("terminal", TERMINALS)
@pytest.mark.parametrize(
    ("palette", "ground"), [(ANSI, "#000000"), (ANSI_LIGHT, "#ffffff")], ids=["dark", "light"]
)
def test_the_colours_of_a_terminal_can_be_read_on_it(
    palette: dict[str, str], ground: str, terminal: str
) -> None:
    colours = TERMINALS[terminal].split()
    numbers = {f"ansi_{name}": number for number, name in enumerate(NUMBERS)}
    numbers |= {f"ansi_bright_{name}": number + 8 for number, name in enumerate(NUMBERS)}
    inks = {name: value for name, value in palette.items() if value != "ansi_default"}
    low = {
        name: round(contrast(f"#{colours[numbers[value]]}", ground), 2)
        for name, value in inks.items()
        if contrast(f"#{colours[numbers[value]]}", ground)
        < (MARKS_AND_SIGNS if name in ("highlight-mark", "highlight-cue") else AA)
    }
    assert low == {}


@pytest.mark.parametrize(
    "theme",
    [theme for theme in (*THEMES, *BUILTIN_THEMES.values()) if not theme.ansi],
    ids=lambda theme: theme.name,
)
def test_signs_on_the_page_and_the_scroll_bar_are_seen(theme: Theme) -> None:
    made = {**theme.to_color_system().generate(), **theme.variables}
    seen = {**made, **colours(theme, made)}
    signs = {
        f"{ink} on {ground}": round(contrast(seen[ink], seen[ground]), 2)
        for ink in (
            "highlight-hit",
            "highlight-person",
            "highlight-date",
            "highlight-statement",
            "highlight-mark",
        )
        for ground in ("background", "panel")
        if contrast(seen[ink], seen[ground]) < MARKS_AND_SIGNS
    }
    assert signs == {}


@pytest.mark.parametrize("theme", [theme for theme in BUILTIN_THEMES.values() if not theme.ansi])
def test_a_derived_theme_keeps_its_page_and_tells_its_grounds_apart(theme: Theme) -> None:
    made = {**theme.to_color_system().generate(), **theme.variables}
    seen = colours(theme, made)
    assert seen["background"] == Color.parse(made["background"]).hex6
    for ground in ("cursor-ground", "cursor-ground-resting", "selected-ground", "highlight-statement-ground"):
        assert seen[ground] not in (seen["background"], seen["surface"])


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("newsreader-light", "ansi-light"),
        ("newsreader-contrast", "ansi-dark"),
        ("ansi-light", "ansi-light"),
        ("no such theme", "ansi-dark"),
    ],
)
def test_a_terminal_of_few_colours_gets_a_theme_of_them(name: str, shown: str) -> None:
    assert fitting(name, named_colours=True) == shown
    assert fitting("nord", named_colours=False) == "nord"


@pytest.mark.parametrize("palette", [DARK, LIGHT, HIGH_CONTRAST], ids=["dark", "light", "contrast"])
def test_highlights_differ_for_people_without_red_or_green_cones(palette: dict[str, str]) -> None:
    # Viénot, Brettel and Mollon 1999: red and green fall into one; what is left is their mean, and blue.
    def seen(name: str) -> tuple[float, float]:
        red, green, blue = Color.parse(palette[name]).normalized
        return 0.11 * red + 0.89 * green, blue

    names = ["highlight-person", "highlight-date", "highlight-statement"]
    for first, second in combinations(map(seen, names), 2):
        assert abs(first[0] - second[0]) + abs(first[1] - second[1]) > 0.15


def test_every_palette_names_the_same_colours() -> None:
    assert DARK.keys() == LIGHT.keys() == ANSI.keys() == ANSI_LIGHT.keys() == HIGH_CONTRAST.keys()
