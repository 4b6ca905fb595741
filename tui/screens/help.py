"""The help screen, made from the table of actions: typing narrows it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from textual import events
from textual.widget import Widget
from textual.widgets import Input

from tui import actions
from tui.actions import Action, Place
from tui.messages import _
from tui.screens.dialogs.dialog import DialogList, DialogRow
from tui.screens.dialogs.prompt import BOX, BoxDialog
from tui.text import clean_line, fold

_FRAME = 10
"""Lines of the window and around it that are not rows."""
_EVERYWHERE = frozenset({Place.READING, Place.LIST, Place.ARTICLE})

PLACES = {
    Place.SEARCH: _("in the search box"),
    Place.QUERY: _("in the search box"),
    Place.ACTORS: _("in the actors"),
    Place.FILTERS: _("in the filters"),
    Place.SAVED: _("in the saved searches"),
    Place.STATEMENTS: _("in the statements"),
    Place.DIFFERENCES: _("in the versions"),
    Place.TIMELINE: _("in the timeline"),
    Place.ACTOR_PAGE: _("on an actor's page"),
    Place.PROPOSALS: _("among names to merge"),
    Place.NOTES: _("in the notes"),
    Place.DIALOG: _("in a window"),
}
"""Where a key works that does not work in list and article."""


def rows(keymap: Mapping[str, str], typed: str = "") -> Sequence[DialogRow]:
    """Every action with its keys, by chapter; of those, the ones in which every word typed occurs."""
    words = fold(typed).split()
    found: list[DialogRow] = []
    for chapter, title in actions.CHAPTERS.items():
        chosen = [action for action in actions.ACTIONS if action.chapter is chapter]
        listed = [row for action in chosen if _is_meant(row := _row(action, keymap), action, title, words)]
        if listed:
            blank = [DialogRow("", "", heading=True)] if found else []
            found += [*blank, DialogRow("", title, heading=True), *listed]
    return found


def _row(action: Action, keymap: Mapping[str, str]) -> DialogRow:
    where = "" if set(action.places) & _EVERYWHERE else PLACES.get(action.places[0], "")
    sentence = f"{action.sentence} ({where})" if where else action.sentence
    return DialogRow(actions.keys_of(action, keymap), sentence)


def _is_meant(row: DialogRow, action: Action, chapter: str, words: Sequence[str]) -> bool:
    text = fold(f"{row.text} {action.label} {action.id} {chapter}")
    keys = {fold(key) for key in row.key.split()} | set(map(fold, action.keys))
    return all(word in text or word in keys for word in words)


class HelpScreen(BoxDialog[None]):
    """The screen behind ``?``."""

    def __init__(self, keymap: Mapping[str, str]) -> None:
        """``keymap`` is the user's: the keys of an action by its id."""
        super().__init__(_("Keys"), hint=_("Typing narrows · ↑↓ move · Esc closes"))
        self._keymap = keymap

    def box(self) -> Input:
        return Input(placeholder=_("Type a word or a key: tag, copy…"), id=BOX, compact=True)

    def below(self) -> Iterable[Widget]:
        listed = DialogList(rows(self._keymap), with_cursor=False, id="dialog-list")
        listed.can_focus = False
        listed.empty = _("No action is called so. Ctrl+U empties the box.")
        listed.styles.height = self._room()
        yield listed

    def _room(self) -> int:
        return max(self.app.size.height - _FRAME, 1)

    def on_resize(self) -> None:
        self.query_one(DialogList).styles.height = self._room()

    def on_input_changed(self, event: Input.Changed) -> None:
        listed = self.query_one(DialogList)
        listed.show(rows(self._keymap, clean_line(event.value)))
        listed.scroll_to(y=0, animate=False, force=True)

    def on_key(self, event: events.Key) -> None:
        listed = self.query_one(DialogList)
        lines, page = {"down": 1, "up": -1}, {"pagedown": 1, "pageup": -1}
        if event.key in lines:
            listed.action_lines(lines[event.key])
        elif event.key in page:
            listed.action_pages(page[event.key])
        else:
            return
        event.stop()
        event.prevent_default()
