"""Contrast of text as WCAG 2.2 computes it, and colours moved until it is enough."""

from __future__ import annotations

from collections.abc import Iterable

from textual.color import Color

AA = 4.5
"""Success criterion 1.4.3: least contrast of text of ordinary size."""
NOT_TEXT = 3.0
"""Success criterion 1.4.11: least contrast of bars, lines and signs."""
_STEPS = 32


def luminance(colour: Color) -> float:
    """Relative luminance, from 0 to 1."""
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in colour.normalized
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(ink: Color, ground: Color) -> float:
    """From 1 (the same) to 21 (black on white)."""
    dark, light = sorted((luminance(ink), luminance(ground)))
    return (light + 0.05) / (dark + 0.05)


def readable(ink: Color, grounds: Iterable[Color], least: float = AA) -> Color:
    """The colour nearest to ``ink``, on its way to white or black, that reaches ``least`` on every ground.

    White or black itself, whichever does better, where the grounds are too different for any.
    """
    grounds = tuple(grounds)
    best, reached = ink, min(contrast(ink, ground) for ground in grounds)
    if reached >= least:
        return ink
    for step in range(1, _STEPS + 1):
        for end in (Color(255, 255, 255), Color(0, 0, 0)):
            moved = ink.blend(end, step / _STEPS)
            lowest = min(contrast(moved, ground) for ground in grounds)
            if lowest >= least:
                return moved
            if lowest > reached:
                best, reached = moved, lowest
    return best
