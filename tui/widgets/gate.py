"""The last gate before the terminal: whatever a widget draws, no character that steers one comes out."""

from __future__ import annotations

from rich.segment import Segment
from textual.color import Color
from textual.filter import LineFilter

from tui.text import FORBIDDEN, is_safe


class Gate(LineFilter):
    """Replaces forbidden characters by U+FFFD. Text is cleaned when it is read; this is the second line."""

    def apply(self, segments: list[Segment], background: Color) -> list[Segment]:
        if all(segment.control or is_safe(segment.text) for segment in segments):
            return segments
        return [
            segment
            if segment.control
            else Segment(FORBIDDEN.sub("\ufffd", segment.text).replace("\n", " "), segment.style)
            for segment in segments
        ]
