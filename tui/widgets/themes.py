"""Colours: newsreader's own themes, and its own colours in every other theme.

The highlights keep to blue, orange, green and yellow as people with any colour vision tell them
apart (after Okabe and Ito, "Color Universal Design", 2008), moved in lightness until text on them
reaches the contrast of WCAG 2 level AA (4.5 to 1); a test computes it. Each kind has an attribute
of its own besides. The dark grounds are nearly grey, because a terminal of 256 colours is given a grey for
what has little colour, and a loud blue for what has more.
"""

from __future__ import annotations

import difflib
from collections.abc import Mapping

from textual.theme import BUILTIN_THEMES, Theme

from tui.messages import _

DARK = {
    "highlight-person": "#7cc7f5",
    "highlight-date": "#f2b84b",
    "highlight-statement": "#b6e3c6",
    "highlight-statement-ground": "#1c2b26",
    "highlight-mark": "#3fa77f",
    "highlight-hit": "#f0e442",
    "highlight-focus": "#ffffff",
    "highlight-focus-ground": "#2f5275",
    "highlight-cue": "#e3a2c8",
    "cursor-ground": "#24425c",
    "cursor-ground-resting": "#262b31",
    "selected-ground": "#3a3320",
    "box-ground": "#233544",
    "ink-strong": "#ffffff",
    "ink-dim": "#a6afb9",
    "ink-key": "#7cc7f5",
    "ink-heading": "#f2b84b",
    "ink-warning": "#f2b84b",
    "ink-error": "#f79a81",
    "ink-success": "#5cc79c",
}
LIGHT = {
    "highlight-person": "#00568c",
    "highlight-date": "#8a4300",
    "highlight-statement": "#0b5a44",
    "highlight-statement-ground": "#eaf4ee",
    "highlight-mark": "#2c8c6a",
    "highlight-hit": "#6b5200",
    "highlight-focus": "#0d1014",
    "highlight-focus-ground": "#b9d7ee",
    "highlight-cue": "#97306f",
    "cursor-ground": "#cfe3f2",
    "cursor-ground-resting": "#e6e3da",
    "selected-ground": "#f3e5cc",
    "box-ground": "#d6e2e6",
    "ink-strong": "#0d1014",
    "ink-dim": "#4d5862",
    "ink-key": "#00568c",
    "ink-heading": "#8a4300",
    "ink-warning": "#8a4300",
    "ink-error": "#a5281b",
    "ink-success": "#13684c",
}
HIGH_CONTRAST = {
    **DARK,
    "highlight-person": "#9bd8ff",
    "highlight-date": "#ffcf5c",
    "highlight-statement": "#c9f5d9",
    "highlight-statement-ground": "#002418",
    "highlight-mark": "#5fd7a7",
    "highlight-focus": "#000000",
    "highlight-focus-ground": "#ffffff",
    "highlight-cue": "#ffc0e4",
    "cursor-ground": "#003a63",
    "cursor-ground-resting": "#303030",
    "selected-ground": "#3f3000",
    "box-ground": "#003a63",
    "ink-dim": "#d0d0d0",
    "ink-key": "#9bd8ff",
    "ink-heading": "#ffcf5c",
    "ink-warning": "#ffcf5c",
    "ink-error": "#ffb3a1",
    "ink-success": "#5fd7a7",
}
ANSI = {
    "highlight-person": "ansi_bright_cyan",
    "highlight-date": "ansi_bright_yellow",
    "highlight-statement": "ansi_bright_green",
    "highlight-statement-ground": "ansi_default",
    "highlight-mark": "ansi_green",
    "highlight-hit": "ansi_bright_yellow",
    "highlight-focus": "ansi_default",
    "highlight-focus-ground": "ansi_default",
    "highlight-cue": "ansi_bright_magenta",
    "cursor-ground": "ansi_default",
    "cursor-ground-resting": "ansi_default",
    "selected-ground": "ansi_default",
    "box-ground": "ansi_default",
    "ink-strong": "ansi_default",
    "ink-dim": "ansi_default",
    "ink-key": "ansi_bright_cyan",
    "ink-heading": "ansi_bright_yellow",
    "ink-warning": "ansi_bright_yellow",
    "ink-error": "ansi_bright_red",
    "ink-success": "ansi_bright_green",
}
"""On a dark terminal: its bright colours, for the others are too dark in half of the common palettes."""
ANSI_LIGHT = {
    **ANSI,
    "highlight-person": "ansi_blue",
    "highlight-date": "ansi_red",
    "highlight-statement": "ansi_default",
    "highlight-mark": "ansi_default",
    "highlight-hit": "ansi_blue",
    "highlight-cue": "ansi_magenta",
    "ink-key": "ansi_blue",
    "ink-heading": "ansi_magenta",
    "ink-warning": "ansi_red",
    "ink-error": "ansi_red",
    "ink-success": "ansi_default",
}
"""On a light one: those that are dark in every common palette, which green, yellow and cyan are not."""

THEMES = (
    Theme(
        name="newsreader-dark",
        primary="#7cc7f5",
        secondary="#98a2ad",
        accent="#f2b84b",
        foreground="#d5dbe1",
        background="#14161a",
        surface="#1a1d22",
        panel="#262b31",
        success="#3fa77f",
        warning="#f2b84b",
        error="#f2866b",
        dark=True,
        variables=DARK,
    ),
    Theme(
        name="newsreader-light",
        primary="#00568c",
        secondary="#56616c",
        accent="#8a4300",
        foreground="#23282e",
        background="#fcfbf8",
        surface="#f4f2ec",
        panel="#e6e3da",
        success="#2c8c6a",
        warning="#8a4300",
        error="#a5281b",
        dark=False,
        variables=LIGHT,
    ),
    Theme(
        name="newsreader-contrast",
        primary="#8fd3ff",
        secondary="#d0d0d0",
        accent="#ffcf5c",
        foreground="#ffffff",
        background="#000000",
        surface="#000000",
        panel="#303030",
        success="#5fd7a7",
        warning="#ffcf5c",
        error="#ff9b85",
        dark=True,
        variables=HIGH_CONTRAST,
    ),
)
DEFAULT_THEME = THEMES[0].name


def complaint(name: str) -> str | None:
    """What is wrong with a theme's name, with the nearest name or all of them; None where it is one."""
    known = [*(theme.name for theme in THEMES), *BUILTIN_THEMES]
    if name in known:
        return None
    near = difflib.get_close_matches(name, known, n=1)
    if near:
        return _("there is no theme {name} (perhaps {near})").format(name=name, near=near[0])
    return _("there is no theme {name}; there are {names}").format(name=name, names=", ".join(known))


def colours(theme: Theme, variables: Mapping[str, str]) -> Mapping[str, str]:
    """newsreader's own colours in a theme of which ``variables`` are Textual's."""
    if theme.ansi:
        return ANSI if theme.dark else ANSI_LIGHT
    if DARK.keys() <= theme.variables.keys():
        return {}
    from tui.widgets.palette import derived

    return derived(variables, DARK if theme.dark else LIGHT)


def fitting(name: str, *, named_colours: bool) -> str:
    """The theme to show instead of one that a terminal cannot: of its own 16 colours, or of none."""
    theme = next((theme for theme in (*THEMES, *BUILTIN_THEMES.values()) if theme.name == name), THEMES[0])
    if not named_colours or theme.ansi:
        return theme.name
    return "ansi-dark" if theme.dark else "ansi-light"
