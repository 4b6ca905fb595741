"""The bottom line: the keys that matter where the cursor is, made from the table of actions."""

from __future__ import annotations

from collections.abc import Mapping

from tui import actions
from tui.widgets.bar import Bar, Bit
from tui.widgets.cells import width_of


class KeyHints(Bar):
    """Keys and labels of the footer's actions that can be used now; a click does what the key does."""

    def __init__(self, keymap: Mapping[str, str], *, id: str | None = None) -> None:
        """``keymap`` is the user's: the keys of an action by its id."""
        super().__init__(id=id)
        self._keymap = keymap

    def on_mount(self) -> None:
        self.screen.bindings_updated_signal.subscribe(self, lambda _screen: self.update_hints())
        self.call_after_refresh(self.update_hints)

    def on_resize(self) -> None:
        self.update_hints()

    def update_hints(self) -> None:
        """Look again at what can be used."""
        if not self.is_attached or not self.screen.is_active:
            return
        usable = {
            active.binding.id
            for active in self.screen.active_bindings.values()
            if active.enabled and active.binding.show
        }
        shown = [action for action in map(actions.by_id, actions.FOOTER) if action.id in usable]
        room = self.size.width - 2
        # Who is lost needs the help: it is shown however little room there is.
        for action in sorted(shown, key=lambda action: action.id != "help"):
            room -= self._width(action)
            if room < 0:
                shown.remove(action)
        bits: list[Bit] = []
        for action in shown:
            bits += [
                Bit(self._key(action), "bar--key", action.id),
                Bit(f" {action.label}  ", "bar--dim", action.id),
            ]
        self.show(bits)

    def _key(self, action: actions.Action) -> str:
        return actions.keys_of(action, self._keymap).split(" ")[0]

    def _width(self, action: actions.Action) -> int:
        return width_of(self._key(action)) + width_of(action.label) + 3
