"""Colours: newsreader's own themes, and the colours of highlights in every other theme.

The highlights keep to blue, orange, green and yellow as people with any colour vision tell them
apart (after Okabe and Ito, "Color Universal Design", 2008), moved in lightness until text on them
reaches the contrast of WCAG 2 level AA (4.5 to 1); a test computes it. Each kind has an attribute
of its own besides.
"""

from __future__ import annotations

import difflib

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
    "cursor-ground-resting": "#222a33",
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
}
ANSI = {
    "highlight-person": "ansi_bright_cyan",
    "highlight-date": "ansi_yellow",
    "highlight-statement": "ansi_green",
    "highlight-statement-ground": "ansi_default",
    "highlight-mark": "ansi_green",
    "highlight-hit": "ansi_bright_yellow",
    "highlight-focus": "ansi_default",
    "highlight-focus-ground": "ansi_default",
    "highlight-cue": "ansi_bright_magenta",
    "cursor-ground": "ansi_default",
    "cursor-ground-resting": "ansi_default",
}

THEMES = (
    Theme(
        name="newsreader-dark",
        primary="#7cc7f5",
        secondary="#8fa3b8",
        accent="#f2b84b",
        foreground="#d5dbe1",
        background="#12161b",
        surface="#181d24",
        panel="#222a33",
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
        variables={**DARK, "highlight-statement-ground": "#002418", "highlight-statement": "#c9f5d9"},
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


def highlight_colours(theme: Theme) -> dict[str, str]:
    """The colours of highlights in a theme that does not name them."""
    if theme.ansi:
        return ANSI
    return DARK if theme.dark else LIGHT
