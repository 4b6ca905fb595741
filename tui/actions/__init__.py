"""Every action, declared once: id, default keys, sentence, where it applies.

Key bindings, footer, help screen, palette and documentation are made from these tables. Textual is
imported only when bindings are asked for.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui.actions import finding, marking, reading, windows
from tui.actions.declared import CHAPTERS, Action, Chapter, Place
from tui.actions.names import key_name, keys_of
from tui.actions.shown import FOOTER, FREQUENT

if TYPE_CHECKING:
    from textual.binding import Binding

__all__ = [
    "ACTIONS", "CHAPTERS", "FOOTER", "Action", "Chapter", "Place", "at", "bindings", "by_id",
    "key_name", "keys_of", "palette",
]  # fmt: skip

ACTIONS: tuple[Action, ...] = (*reading.ACTIONS, *finding.ACTIONS, *marking.ACTIONS, *windows.ACTIONS)


def at(*places: Place) -> list[Action]:
    """The actions of some places, in the order of the table."""
    return [action for action in ACTIONS if set(action.places) & set(places)]


def by_id(action_id: str) -> Action:
    """Raises KeyError for an unknown id."""
    return _BY_ID[action_id]


_BY_ID = {action.id: action for action in ACTIONS}


def bindings(*places: Place) -> list[Binding | tuple[str, str] | tuple[str, str, str]]:
    """Textual's bindings for the actions of some places; each has the action's id, for key maps."""
    from textual.binding import Binding

    return [
        Binding(
            ",".join(action.keys),
            action.call,
            action.label,
            show=action.in_footer,
            priority=action.is_priority,
            id=action.id,
        )
        for action in at(*places)
        if action.keys
    ]


def palette() -> list[Action]:
    """What the palette offers, the most frequent first."""
    offered = [action for action in ACTIONS if action.in_palette]
    places = {action_id: number for number, action_id in enumerate(FREQUENT)}
    return sorted(offered, key=lambda action: places.get(action.id, len(places)))
