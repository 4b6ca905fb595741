"""newsreader's own colours in a theme that does not name them, made so that every text can be read.

A ground is the theme's own, nearer to the page where text would be lost on it; an ink is the theme's own,
moved towards white or black until it reaches WCAG's level AA on every ground it stands on. A test looks
at them in every theme of Textual's.
"""

from __future__ import annotations

from collections.abc import Mapping

from textual.color import Color

from tui.widgets.contrast import NOT_TEXT, contrast, readable

PLAIN = ("background", "surface", "panel")
LISTED = (*PLAIN, "cursor-ground", "cursor-ground-resting", "selected-ground", "box-ground")
"""Grounds of lists, bars, boxes and windows."""
READ = ("background", "highlight-statement-ground")
"""Grounds of an article."""
STANDS_ON: Mapping[str, tuple[str, ...]] = {
    "foreground": (*LISTED, "highlight-statement-ground"),
    "ink-strong": PLAIN,
    "ink-dim": LISTED,
    "ink-key": LISTED,
    "ink-heading": LISTED,
    "ink-warning": LISTED,
    "ink-error": LISTED,
    "ink-success": PLAIN,
    "highlight-person": (*LISTED, "highlight-statement-ground"),
    "highlight-date": READ,
    "highlight-statement": (*LISTED, "highlight-statement-ground"),
    "highlight-cue": READ,
    "highlight-hit": (*LISTED, "highlight-statement-ground"),
    "highlight-focus": ("highlight-focus-ground",),
}
"""The grounds on which each ink stands."""
SIGNS: Mapping[str, tuple[str, ...]] = {"highlight-mark": PLAIN}
"""What is no text: bars and lines."""
_TINTS: Mapping[str, tuple[str, str, float]] = {
    "cursor-ground": ("surface", "primary", 0.3),
    "cursor-ground-resting": ("surface", "foreground", 0.09),
    "selected-ground": ("surface", "accent", 0.16),
    "box-ground": ("panel", "primary", 0.15),
    "highlight-statement-ground": ("background", "highlight-statement", 0.1),
    "highlight-focus-ground": ("background", "primary", 0.35),
}
"""Each ground: what it is made of, the colour it is tinted with, and how much of that at most."""
_ROOM = 6.0
"""Grounds are kept so near to the page that this contrast is left to text, where the page leaves it."""
_INKS = {
    "foreground": "foreground",
    "ink-dim": "secondary",
    "ink-key": "primary",
    "ink-heading": "accent",
    "ink-warning": "warning",
    "ink-error": "error",
    "ink-success": "success",
}
_DIM = 0.35
"""How much of the ground is in dim text."""


def derived(variables: Mapping[str, str], highlights: Mapping[str, str]) -> dict[str, str]:
    """Variables for a style sheet, by name.

    ``variables`` are the theme's as Textual makes them (none of a terminal's named colours);
    ``highlights`` the highlights of a palette that suits it.
    """
    known = {name: Color.parse(variables[name]) for name in (*PLAIN, *_INKS.values())}
    own = {name: value for name, value in highlights.items() if name.startswith(("highlight-", "ink-strong"))}
    known |= {name: Color.parse(value) for name, value in own.items()}
    page, text = known["background"], known["foreground"]
    colours = {"background": page}
    for name in ("surface", "panel"):
        colours[name] = known[name] = _tinted(page, known[name], 1.0, text)
    for name, (ground, tint, share) in _TINTS.items():
        colours[name] = _tinted(known[ground], known[tint], share, text)
    known["ink-dim"] = text.blend(page, _DIM)
    for name, grounds in STANDS_ON.items():
        ink = known[name] if name in known else known[_INKS[name]]
        colours[name] = readable(ink, [colours[ground] for ground in grounds])
    for name, grounds in SIGNS.items():
        colours[name] = readable(known[name], [colours[ground] for ground in grounds], NOT_TEXT)
    return {name: colour.hex6 for name, colour in colours.items()}


def _tinted(ground: Color, tint: Color, share: float, text: Color) -> Color:
    """As much of the tint as leaves ``text`` readable."""
    least = min(_ROOM, contrast(text, ground) - 0.4)
    while share > 0.02 and contrast(text, ground.blend(tint, share)) < least:
        share *= 0.85
    return ground.blend(tint, share)
