"""Keys that do nothing where they were pressed: it is said where they do something, never nothing."""

from __future__ import annotations

from textual import events
from textual.screen import Screen

from tui import actions
from tui.actions import Place
from tui.messages import _
from tui.settings import Settings

ELSEWHERE = {
    Place.LIST: _("in the list"),
    Place.ARTICLE: _("in the article"),
    Place.ACTORS: _("in the actors"),
    Place.SAVED: _("in the saved searches"),
}
"""The panes whose keys work in them alone."""


class UnboundKeysMixin(Screen[None]):
    """What the main screen says to a key that no binding answers."""

    settings: Settings

    def on_key(self, event: events.Key) -> None:
        if event.key in self.active_bindings:
            return
        name = actions.key_name(event.character if event.is_printable and event.character else event.key)
        for place, where in ELSEWHERE.items():
            for action in actions.at(place):
                if name in actions.keys_of(action, self.settings.keys).split(" "):
                    said = _("{key} works {where}: {sentence}.")
                    told = said.format(key=name, where=where, sentence=action.sentence)
                    self.notify(told, markup=False, timeout=3)
                    return
        keys = actions.keys_of(actions.by_id("help"), self.settings.keys)
        told = _("Nothing is on the key {key}; {help} shows all keys.").format(key=name, help=keys)
        self.notify(told, markup=False, timeout=3)
