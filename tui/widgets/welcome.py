"""The welcome of the first start: five keys to try, each ticked off when it was pressed."""

from __future__ import annotations

from collections.abc import Mapping

from rich.text import Text
from textual.app import RenderResult
from textual.message import Message
from textual.widget import Widget

from tui import actions
from tui.messages import _
from tui.widgets.cells import width_of

STEPS: Mapping[str, str] = {
    "down": _("goes down the list"),
    "open": _("opens the article"),
    "next-statement": _("goes to the next thing said, and tells who said it"),
    "narrow": _("lists only articles with the person under the cursor"),
    "help": _("shows all keys"),
}
"""The actions that are taught, by id, and what their keys do."""


class Welcome(Widget):
    """A few lines that go away when all keys were tried, or with a click."""

    DEFAULT_CLASSES = "welcome"

    class Done(Message):
        """Every key was pressed, or the lines were sent away."""

    def __init__(self, keymap: Mapping[str, str], *, id: str | None = None) -> None:
        """``keymap`` is the user's: the keys of an action by its id."""
        super().__init__(id=id)
        self._keymap = keymap
        self._pressed: set[str] = set()

    @property
    def pressed(self) -> frozenset[str]:
        """The ids of the taught actions that were done."""
        return frozenset(self._pressed)

    def performed(self, call: str) -> None:
        """An action was done: tick it off if it is a taught one."""
        for taught in STEPS:
            if actions.by_id(taught).call == call and taught not in self._pressed:
                self._pressed.add(taught)
                self.refresh()
        if len(self._pressed) == len(STEPS):
            self.post_message(self.Done())

    def render(self) -> RenderResult:
        lines = Text(no_wrap=True, overflow="ellipsis")
        lines.append(_("Welcome to newsreader. These are sample articles; five keys to begin with:"), "bold")
        keys = {taught: self._key(taught) for taught in STEPS}
        room = max(width_of(key) for key in keys.values()) + 2
        for taught, sentence in STEPS.items():
            key = keys[taught]
            done = taught in self._pressed
            lines.append(f"\n {'✓' if done else '·'} ", "bold" if done else "")
            lines.append(key + " " * (room - width_of(key)), "bold")
            lines.append(sentence, "dim" if done else "")
        lines.append("\n")
        lines.append(_("newsreader FOLDER opens your own articles. A click here sends this away."), "dim")
        return lines

    def _key(self, taught: str) -> str:
        return actions.keys_of(actions.by_id(taught), self._keymap).split(" ")[-1]

    def on_click(self) -> None:
        self.post_message(self.Done())
