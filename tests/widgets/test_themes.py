"""Colours of newsreader's own themes: contrast, and no highlight told by its colour alone."""

from __future__ import annotations

from itertools import combinations

import pytest
from textual.color import Color
from textual.theme import Theme

from tui.widgets.themes import ANSI, DARK, LIGHT, THEMES

AA = 4.5
"""WCAG 2.2, success criterion 1.4.3: least contrast of text of ordinary size."""
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


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
def test_text_and_highlights_reach_the_contrast_of_level_aa(theme: Theme) -> None:
    colours = theme.variables
    page, quoted = str(theme.background), colours["highlight-statement-ground"]
    pairs = {
        "text": (str(theme.foreground), page),
        "text of the list": (str(theme.foreground), str(theme.surface)),
        "text under the cursor": (str(theme.foreground), colours["cursor-ground"]),
        "dim text": (str(theme.secondary), page),
        "dim text of the list": (str(theme.secondary), str(theme.surface)),
        "dim text on a bar": (str(theme.secondary), str(theme.panel)),
        "key on a bar": (str(theme.primary), str(theme.panel)),
        "subhead": (str(theme.accent), page),
        "problem": (str(theme.error), str(theme.surface)),
        "warning": (str(theme.warning), str(theme.panel)),
        "statement": (colours["highlight-statement"], quoted),
        "person": (colours["highlight-person"], page),
        "person in a statement": (colours["highlight-person"], quoted),
        "date": (colours["highlight-date"], page),
        "date in a statement": (colours["highlight-date"], quoted),
        "cue": (colours["highlight-cue"], page),
        "hit": (colours["highlight-hit"], page),
        "hit in a statement": (colours["highlight-hit"], quoted),
        "focus": (colours["highlight-focus"], colours["highlight-focus-ground"]),
        "selected text": (page, colours["highlight-focus"]),
        "letter": (page, colours["highlight-date"]),
        "note of the user": (str(theme.accent), page),
        "removed words": (str(theme.error), page),
    }
    low = {name: round(contrast(*pair), 2) for name, pair in pairs.items() if contrast(*pair) < AA}
    assert low == {}
    signs = {
        "margin": (colours["highlight-mark"], page),
        "bar of the timeline": (colours["highlight-date"], page),
        "added words": (str(theme.success), page),
        **{
            f"tick of a {kind} on {ground}": (colours[f"highlight-{kind}"], str(colour))
            for kind in ("hit", "person", "date", "statement")
            for ground, colour in (("the page", page), ("the bar", theme.panel))
        },
    }
    low = {n: round(contrast(*pair), 2) for n, pair in signs.items() if contrast(*pair) < MARKS_AND_SIGNS}
    assert low == {}


@pytest.mark.parametrize("colours", [DARK, LIGHT], ids=["dark", "light"])
def test_highlights_differ_for_people_without_red_or_green_cones(colours: dict[str, str]) -> None:
    # Viénot, Brettel and Mollon 1999: red and green fall into one; what is left is their mean, and blue.
    def seen(name: str) -> tuple[float, float]:
        red, green, blue = Color.parse(colours[name]).normalized
        return 0.11 * red + 0.89 * green, blue

    names = ["highlight-person", "highlight-date", "highlight-statement"]
    for first, second in combinations(map(seen, names), 2):
        assert abs(first[0] - second[0]) + abs(first[1] - second[1]) > 0.15


def test_every_palette_names_the_same_colours() -> None:
    assert DARK.keys() == LIGHT.keys() == ANSI.keys()
