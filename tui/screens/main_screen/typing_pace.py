"""While a query is typed: its answer is drawn together with the letter, and all that can wait waits."""

from __future__ import annotations

from contextlib import ExitStack
from time import monotonic
from typing import TYPE_CHECKING

from textual.widget import Widget

from tui.screens.main_screen.offering import OfferingScreen

if TYPE_CHECKING:
    from textual.timer import Timer

HELD = 0.012
"""Seconds that a typed letter waits at most for the list that answers it: drawn one after the other, the
second would wait for the next frame."""
TYPING_RESTS = 0.12
"""Seconds without a letter after which counts, texts and snippets are looked up: letters come faster."""


class TypingScreen(OfferingScreen):
    """Holds a frame back for a moment, and knows when the last letter came."""

    _last_letter = -TYPING_RESTS
    _held: ExitStack | None = None
    _holding: Timer | None = None

    def letter_came(self) -> None:
        """Draw nothing until `release_frame`, or for `HELD` seconds."""
        self._last_letter = monotonic()
        if self._held is None:
            self._held = ExitStack()
            self._held.enter_context(self.app.batch_update())
            self._holding = self.set_timer(HELD, self._release)

    def release_frame(self, widget: Widget) -> None:
        """Draw again, with what has just changed in a widget."""
        if self._held is not None:
            # The widget tells the screen in its own turn that it changed.
            widget.call_later(self._release)

    def _release(self) -> None:
        held, self._held = self._held, None
        if held is None:
            return
        if self._holding is not None:
            self._holding.stop()
            self._holding = None
        held.close()
        self.check_idle()

    def wait_for_rest(self, seconds: float) -> float:
        """How long to wait with something that would wait for so many seconds if nothing were typed."""
        return max(seconds, self._last_letter + TYPING_RESTS - monotonic())
