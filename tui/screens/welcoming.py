"""The first start: a welcome over the sample articles, until its keys were tried."""

from __future__ import annotations

from textual.css.query import NoMatches

from tui.messages import _
from tui.screens.reading import ReadingScreen
from tui.widgets.welcome import Welcome


class WelcomingMixin(ReadingScreen):
    """Shows the welcome and takes it away."""

    def action_welcome(self) -> None:
        """Show the welcome, or take it away."""
        shown = self._welcome
        if shown is None:
            self.mount(Welcome(self.settings.keys, id="welcome"), before="#status")
        else:
            shown.remove()

    @property
    def _welcome(self) -> Welcome | None:
        try:
            return self.query_one(Welcome)
        except NoMatches:
            return None

    def performed(self, call: str) -> None:
        """The user did something: see whether it is what the welcome teaches."""
        if (shown := self._welcome) is not None:
            shown.performed(call)

    def on_welcome_done(self, message: Welcome.Done) -> None:
        shown = self._welcome
        if shown is None:
            return
        if len(shown.pressed) > 1:
            self.notify(_("That is all one needs to begin. ? shows the rest."), markup=False)
        shown.remove()
