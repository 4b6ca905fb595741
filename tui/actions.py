"""Every action, declared once: id, default keys, sentence, where it applies.

Key bindings, footer, help screen, palette and documentation are made from this table. Textual is
imported only when bindings are asked for.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from tui.messages import _

if TYPE_CHECKING:
    from textual.binding import Binding


class Place(StrEnum):
    """Where an action's keys are bound. Those of `READING` work in every pane of the main screen."""

    READING = "reading"
    LIST = "list"
    ARTICLE = "article"
    SEARCH = "search"
    ACTORS = "actors"
    DIALOG = "dialog"


class Chapter(StrEnum):
    """How the help screen groups the actions."""

    MOVING = "moving"
    HIGHLIGHTS = "highlights"
    FINDING = "finding"
    MARKING = "marking"
    REST = "rest"


CHAPTERS = {
    Chapter.MOVING: _("Moving and reading"),
    Chapter.HIGHLIGHTS: _("From highlight to highlight"),
    Chapter.FINDING: _("Finding and narrowing"),
    Chapter.MARKING: _("Marking and taking along"),
    Chapter.REST: _("The program"),
}


@dataclass(frozen=True, slots=True)
class Action:
    """Something the user can do.

    ``call`` is what Textual runs in the widget or screen of each of ``places``; ``label`` is for the
    footer. Keys are written as one types them (``?``, ``ctrl+p``, ``space``). ``priority`` keys work while
    the search box takes letters. An action without ``footer`` is found in help and palette only.
    """

    id: str
    keys: tuple[str, ...]
    call: str
    label: str
    sentence: str
    places: tuple[Place, ...]
    chapter: Chapter
    footer: bool = False
    priority: bool = False

    @property
    def palette(self) -> bool:
        """Whether the palette offers it: all but moving and what belongs to one dialog."""
        return self.chapter is not Chapter.MOVING and Place.DIALOG not in self.places


def _moves() -> Iterator[Action]:
    """The keys of moving, the same wherever there are lines."""
    rows = (
        ("down", ("j", "down"), "lines(1)", _("Down"), _("One line down")),
        ("up", ("k", "up"), "lines(-1)", _("Up"), _("One line up")),
        ("page-down", ("pagedown", "ctrl+f"), "pages(1)", _("Page down"), _("One page down")),
        ("page-up", ("pageup", "ctrl+b"), "pages(-1)", _("Page up"), _("One page up")),
        ("first", ("g", "home"), "first", _("Start"), _("To the start")),
        ("last", ("G", "end"), "last", _("End"), _("To the end")),
    )
    places = (Place.LIST, Place.ARTICLE, Place.ACTORS, Place.DIALOG)
    for id_, keys, call, label, sentence in rows:
        yield Action(id_, keys, call, label, sentence, places, Chapter.MOVING)


def _steps() -> Iterator[Action]:
    """Next and previous highlight of each kind."""
    rows = (
        ("hit", "n", "N", _("Hit"), _("Next search hit"), _("Previous search hit")),
        ("date", "d", "D", _("Date"), _("Next date"), _("Previous date")),
        ("person", "p", "P", _("Person"), _("Next person"), _("Previous person")),
        ("statement", "s", "S", _("Statement"), _("Next statement"), _("Previous statement")),
    )
    for kind, forward, backward, label, following, preceding in rows:
        yield Action(
            f"next-{kind}", (forward,), f"next_highlight('{kind}')", label, following,
            (Place.READING,), Chapter.HIGHLIGHTS, footer=kind != "hit",
        )  # fmt: skip
        yield Action(
            f"previous-{kind}", (backward,), f"previous_highlight('{kind}')", label, preceding,
            (Place.READING,), Chapter.HIGHLIGHTS,
        )  # fmt: skip


_R, _L, _A, _P = (Place.READING,), (Place.LIST,), (Place.ARTICLE,), (Place.ACTORS,)
_S, _D = (Place.SEARCH,), (Place.DIALOG,)
_M, _H, _F, _K, _O = Chapter

ACTIONS: tuple[Action, ...] = (
    Action("open", ("enter",), "open", _("Open"), _("Open the article"), _L, _M, footer=True),
    *_moves(),
    Action("back", ("escape",), "back", _("Back"), _("Back out, one step"), _R, _M, footer=True),
    Action("read-on", ("space",), "article_pages(1)", _("Read on"), _("Page down in the article"), _R, _M),
    Action("read-back", ("b",), "article_pages(-1)", _("Page up"), _("Page up in the article"), _R, _M),
    Action("next-pane", ("tab",), "next_pane", _("Pane"), _("To the next pane"), _R, _M),
    Action("previous-pane", ("shift+tab",), "previous_pane", _("Pane"), _("To the previous pane"), _R, _M),
    Action("zen", ("z",), "zen", _("Zen"), _("The article alone, or with the list again"), _R, _M),
    *_steps(),
    Action("choose", ("enter",), "choose", _("Details"), _("Tell more about the highlight"), _A, _H),
    Action("search", ("/",), "search", _("Search"), _("Type into the search box"), _R, _F, footer=True),
    Action(
        "narrow", ("f",), "narrow", _("Narrow"),
        _("Narrow by what is under the cursor: person, date, speaker, source"), _R, _F, footer=True,
    ),
    Action("exclude", ("F",), "exclude", _("Exclude"), _("Exclude what is under the cursor"), _R, _F),
    Action("clear", ("x",), "clear", _("Clear"), _("Clear search and filters"), _R, _F),
    Action("actors", ("a",), "actors", _("Actors"), _("Show or hide the actors"), _R, _F, footer=True),
    Action("toggle-actor", ("enter", "space"), "toggle_actor", _("Choose"), _("Choose or drop this actor"),
           _P, _F, footer=True),
    Action("actors-any", ("m",), "any_or_all", _("Any/all"),
           _("Articles with any of the chosen actors, or with all of them"), _P, _F, footer=True),
    Action("toggle-read", ("r",), "toggle_read", _("Read"), _("Mark as read, or unread"), _R, _K,
           footer=True),
    Action("read-all", ("R",), "read_all", _("All read"), _("Mark all in the search as read"), _R, _K),
    Action("star", ("*",), "star", _("Star"), _("Star, or take the star away"), _R, _K, footer=True),
    Action("undo", ("u",), "undo", _("Undo"), _("Undo the last change of marks"), _R, _K),
    Action("redo", ("ctrl+y",), "redo", _("Redo"), _("Do again what was undone"), _R, _K),
    Action("copy", ("y",), "copy", _("Copy"), _("Copy text, citation, link or path"), _R, _K),
    Action("original", ("o",), "original", _("Original"),
           _("Open the original, after showing where it leads"), _R, _K),
    Action("problems", ("!",), "problems", _("Problems"), _("Show the files that could not be read"), _R, _O),
    Action("help", ("?",), "help", _("Help"), _("Show all keys"), _R, _O, footer=True),
    Action("palette", ("ctrl+p",), "app.command_palette", _("Palette"), _("Find an action by its name"),
           _R, _O, priority=True),
    Action("theme", (), "app.change_theme", _("Theme"), _("Choose the colours"), _R, _O),
    Action("quit", ("q", "ctrl+q"), "app.quit", _("Quit"), _("Quit"), _R, _O, footer=True),
    Action("leave-search", ("escape",), "leave", _("To the list"), _("From the search box to the list"),
           _S, _F, footer=True),
    Action("to-list", ("down", "enter"), "leave", _("To the list"), _("From the search box to the list"),
           _S, _F),
    Action("choose-row", ("enter",), "choose_row", _("Choose"), _("Choose this line"), _D, _O),
    Action("close", ("escape", "q"), "screen.close", _("Close"), _("Close"), _D, _O),
)  # fmt: skip


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
            show=action.footer,
            priority=action.priority,
            id=action.id,
        )
        for action in at(*places)
        if action.keys
    ]


_SHOWN = {
    "pagedown": "PgDn",
    "pageup": "PgUp",
    "enter": "Enter",
    "escape": "Esc",
    "space": "Space",
    "tab": "Tab",
    "home": "Home",
    "end": "End",
    "down": "↓",
    "up": "↑",
}


def key_name(key: str) -> str:
    """A key as help and footer print it: ``ctrl+p`` → ``Ctrl+P``."""
    *modifiers, last = key.split("+") if len(key) > 1 else [key]
    shown = _SHOWN.get(last, last.upper() if modifiers else last)
    return "+".join([*(modifier.capitalize() for modifier in modifiers), shown])


def keys_of(action: Action, keymap: Mapping[str, str] | None = None) -> str:
    """The keys of an action for the eye: ``j ↓``. ``keymap`` is the user's: id → keys with commas."""
    keys = keymap[action.id].split(",") if keymap and action.id in keymap else action.keys
    return " ".join(key_name(key) for key in keys)
