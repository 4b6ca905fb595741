"""Keys that do nothing where they were pressed: it is said where they do something, never nothing."""

from __future__ import annotations

from collections.abc import Mapping

from textual import events

from tui import actions
from tui.actions import Place
from tui.messages import _

ELSEWHERE = {
    Place.LIST: _("in the list"),
    Place.ARTICLE: _("in the article"),
    Place.ACTORS: _("in the actors"),
    Place.SAVED: _("in the saved searches"),
}
"""The panes of the main screen whose keys work in them alone."""


def sentence(event: events.Key, keymap: Mapping[str, str], *, in_panes: bool) -> str:
    """What is said to a key that nothing answers; ``in_panes``: another pane of this screen may."""
    name = actions.key_name(event.character if event.is_printable and event.character else event.key)
    for place, where in ELSEWHERE.items() if in_panes else ():
        for action in actions.at(place):
            if name in actions.keys_of(action, keymap).split(" "):
                told = _("{key} works {where}: {sentence}.")
                return told.format(key=name, where=where, sentence=action.sentence)
    keys = actions.keys_of(actions.by_id("help"), keymap)
    return _("Nothing is on the key {key}; {help} shows all keys.").format(key=name, help=keys)
