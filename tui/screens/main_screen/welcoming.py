"""The first start: a welcome over the sample articles, until its keys were tried."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui.messages import _
from tui.screens.main_screen.reading import ReadingScreen

if TYPE_CHECKING:
    from tui.widgets.welcome import Welcome


class WelcomingMixin(ReadingScreen):
    """Shows the welcome and takes it away."""

    _welcome: Welcome | None = None

    def action_welcome(self) -> None:
        """Show the welcome, or take it away."""
        from tui.widgets.welcome import Welcome

        if self._welcome is None:
            self._welcome = Welcome(self.settings.keys, id="welcome")
            self.mount(self._welcome, before="#status")
        else:
            self._take_away(self._welcome)

    def _take_away(self, shown: Welcome) -> None:
        self._welcome = None
        shown.remove()

    def performed(self, call: str) -> None:
        """The user did something: see whether it is what the welcome teaches."""
        if self._welcome is not None:
            self._welcome.performed(call)

    def on_welcome_done(self) -> None:
        shown = self._welcome
        if shown is None:
            return
        if len(shown.pressed) > 1:
            self.notify(_("That is all one needs to begin. ? shows the rest."), markup=False)
        self._take_away(shown)
