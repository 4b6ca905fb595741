"""Every action, declared once: id, default keys, sentence, where it applies.

Key bindings, footer, help screen, palette and documentation are made from this table. Textual is
imported only when bindings are asked for.
"""

from __future__ import annotations

from collections.abc import Mapping
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
    QUERY = "query"
    ACTORS = "actors"
    FILTERS = "filters"
    SAVED = "saved"
    STATEMENTS = "statements"
    DIFFERENCES = "differences"
    TIMELINE = "timeline"
    ACTOR_PAGE = "actor page"
    PROPOSALS = "proposals"
    NOTES = "notes"
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
    footer. Keys are written as one types them (``?``, ``ctrl+p``, ``space``).
    """

    id: str
    keys: tuple[str, ...]
    call: str
    label: str
    sentence: str
    places: tuple[Place, ...]
    chapter: Chapter

    @property
    def in_footer(self) -> bool:
        """Whether the bottom line shows it, where it can be used."""
        return self.id in FOOTER

    @property
    def in_palette(self) -> bool:
        """Whether the palette offers it: what can be done from the main screen, but for moving."""
        return self.chapter is not Chapter.MOVING and bool(
            {Place.READING, Place.LIST, Place.ARTICLE, Place.ACTORS} & set(self.places)
        )

    @property
    def is_priority(self) -> bool:
        """Whether its keys work while a box takes letters, too."""
        return self.id == "palette"


FOOTER = (
    "open", "open-statement", "leave-selecting", "back", "close-statements", "next-change", "open-older",
    "close-differences", "zoom-in", "zoom-out", "narrow-period", "close-timeline",
    "open-note", "edit-note", "delete-note", "export-notes", "search-notes", "close-notes",
    "leave-search", "search", "search-statements", "next-date", "next-person",
    "next-statement", "narrow", "narrow-statements", "remove-filter",
    "apply-saved", "rename-saved", "delete-saved",
    "actors", "toggle-actor",
    "actors-any", "actor-page", "correct-actor", "merge", "keep-apart", "skip-proposal", "merge-other",
    "undo-proposal", "close", "choose-row", "narrow-page", "page-statements", "correct-page",
    "statements", "toggle-read", "star", "copy-statement", "help", "quit",
)  # fmt: skip
"""Ids of the actions in the bottom line, in its order."""


def _table(
    places: tuple[Place, ...], chapter: Chapter, *rows: tuple[str, str, str, str, str]
) -> tuple[Action, ...]:
    """Rows of id, keys parted by blanks, call, label, sentence."""
    return tuple(
        Action(id_, tuple(keys.split()), call, label, sentence, places, chapter)
        for id_, keys, call, label, sentence in rows
    )


_R, _L, _A, _P = (Place.READING,), (Place.LIST,), (Place.ARTICLE,), (Place.ACTORS,)
_FB, _Q, _SV = (Place.FILTERS,), (Place.QUERY,), (Place.SAVED,)
_S, _T, _D = (Place.SEARCH,), (Place.STATEMENTS,), (Place.DIALOG,)
_V, _W = (Place.DIFFERENCES,), (Place.TIMELINE,)
_LINES = (
    Place.LIST, Place.ARTICLE, Place.ACTORS, Place.SAVED, Place.STATEMENTS, Place.DIFFERENCES, Place.TIMELINE,
    Place.DIALOG,
)  # fmt: skip
_M, _H, _F, _K, _O = Chapter

ACTIONS: tuple[Action, ...] = (
    *_table(_L, _M, ("open", "enter", "open", _("Open"), _("Open the article"))),
    *_table(
        _LINES, _M,
        ("down", "j down", "lines(1)", _("Down"), _("One line down")),
        ("up", "k up", "lines(-1)", _("Up"), _("One line up")),
        ("page-down", "pagedown ctrl+f", "pages(1)", _("Page down"), _("One page down")),
        ("page-up", "pageup ctrl+b", "pages(-1)", _("Page up"), _("One page up")),
        ("first", "g home", "first", _("Start"), _("To the start")),
        ("last", "G end", "last", _("End"), _("To the end")),
    ),
    *_table(
        _R, _M,
        ("back", "escape", "back", _("Back"), _("Back out, one step")),
        ("read-on", "space", "article_pages(1)", _("Read on"), _("Page down in the article")),
        ("read-back", "b", "article_pages(-1)", _("Page up"), _("Page up in the article")),
        ("next-article", "J", "step_article(1)", _("Next"), _("Open the next article of the list")),
        ("previous-article", "K", "step_article(-1)", _("Previous"), _("Open the article before")),
        ("next-unread", ".", "next_unread", _("Unread"), _("Open the next unread article")),
        ("go-back", "[", "go_back", _("Back there"), _("Back to the place visited before")),
        ("go-forward", "]", "go_forward", _("Forward"), _("Forward again")),
        ("next-pane", "tab", "next_pane", _("Pane"), _("To the next pane")),
        ("previous-pane", "shift+tab", "previous_pane", _("Pane"), _("To the previous pane")),
        ("zen", "z", "zen", _("Zen"), _("The article alone, or with the list again")),
    ),
    *_table(
        _R, _H,
        ("next-hit", "n", "next_highlight('hit')", _("Hit"), _("Next search hit")),
        ("previous-hit", "N", "previous_highlight('hit')", _("Hit"), _("Previous search hit")),
        ("next-date", "d", "next_highlight('date')", _("Date"), _("Next date")),
        ("previous-date", "D", "previous_highlight('date')", _("Date"), _("Previous date")),
        ("next-person", "p", "next_highlight('person')", _("Person"), _("Next person")),
        ("previous-person", "P", "previous_highlight('person')", _("Person"), _("Previous person")),
        ("next-statement", "s", "next_highlight('statement')", _("Statement"), _("Next statement")),
        ("previous-statement", "S", "previous_highlight('statement')", _("Statement"),
         _("Previous statement")),
        ("next-note", "h", "next_highlight('own-note')", _("Note"), _("Next note of yours")),
        ("previous-note", "H", "previous_highlight('own-note')", _("Note"), _("Previous note of yours")),
        ("next-by-speaker", "w", "next_by_speaker", _("Same speaker"),
         _("Next statement by the same speaker")),
        ("one-voice", "Q", "one_voice", _("One voice"),
         _("Dim everything but the statements of the actor under the cursor; again, or Esc: show all")),
        ("letters", ";", "letters", _("Letters"),
         _("Put a letter on every highlight in sight; press one to go there")),
        ("legend", "l", "legend", _("Legend"), _("What the styles mean; show or hide a kind")),
    ),
    *_table(_A, _H, ("choose", "enter", "choose", _("Details"), _("Tell more about the highlight"))),
    *_table(
        _R, _K,
        ("article-details", "i", "article_details", _("Article"),
         _("Where the article comes from; correct its day, title or language")),
        ("missed-statement", '"', "missed_statement", _("Said"),
         _("Say who said the selected words: a statement that was missed")),
    ),
    *_table(
        _A, _K,
        ("mark-text", "m", "mark_text", _("Select"),
         _("Select text: the highlight or a word; again to extend it with the arrows; again to end")),
        ("extend-right", "shift+right", "extend('right')", _("Extend"), _("Select one word more")),
        ("extend-left", "shift+left", "extend('left')", _("Extend"), _("Select back by a word")),
        ("extend-down", "shift+down", "extend('down')", _("Extend"), _("Select one line more")),
        ("extend-up", "shift+up", "extend('up')", _("Extend"), _("Select back by a line")),
        ("caret-right", "right", "step('right')", _("Word"), _("While selecting: to the next word")),
        ("caret-left", "left", "step('left')", _("Word"), _("While selecting: to the word before")),
        ("leave-selecting", "escape", "leave_selecting", _("Select nothing"),
         _("While selecting: select nothing")),
    ),
    *_table(
        _R, _F,
        ("search", "/", "search", _("Search"), _("Type into the search box")),
        ("narrow", "f", "narrow", _("Narrow"),
         _("Narrow by what is under the cursor: person, date, speaker, source")),
        ("exclude", "F", "exclude", _("Exclude"), _("Exclude what is under the cursor")),
        ("clear", "x", "clear", _("Clear"), _("Clear search and filters")),
        ("find", "c", "find", _("Find"), _("Find words in the open article alone")),
        ("past-searches", "ctrl+r", "past_searches", _("History"), _("Choose among the searches of before")),
        ("sidebar", "B", "sidebar", _("Saved"), _("Show the saved searches, or hide them")),
        ("save-search", "+", "save_search", _("Save"), _("Save the search under a name")),
        ("filters", "X", "filters", _("Filters"), _("Go to the filters in force, to remove one")),
        ("sort", "O", "sort", _("Order"), _("Sort the list: by day, best match, title or source")),
        ("actors", "a", "actors", _("Actors"), _("Show or hide the actors")),
        ("statements", "v", "statements", _("Said"), _("Show all that was said in this search")),
        ("merges", "M", "merges", _("Merge"), _("Go through the names that may be one person's")),
        ("timeline", "t", "timeline", _("Timeline"),
         _("Show what the articles of this search are about, by date")),
        ("versions", "=", "versions", _("Versions"),
         _("Show the other versions of the story, and what changed")),
        ("fold-versions", "", "fold_versions", _("Fold"),
         _("List all versions of a story, or only the newest")),
    ),
    *_table(
        _P, _F,
        ("toggle-actor", "enter space", "toggle_actor", _("Choose"), _("Choose or drop this actor")),
        ("actors-any", "m", "any_or_all", _("Any/all"),
         _("Articles with any of the chosen actors, or with all of them")),
        ("actor-page", "right i", "actor_page", _("Page"), _("All about this actor")),
        ("correct-actor", "c", "correct_actor", _("Correct"),
         _("Merge, rename, take apart or dismiss this actor, for all articles")),
        ("sort-actors", "o", "sort_actors", _("Sort"), _("Actors by articles, by statements, or by name")),
        ("actors-quoted", "h", "mentioned_or_quoted", _("Quoted"),
         _("Articles that mention the chosen actors, or only those that quote them")),
    ),
    *_table(
        _Q, _F,
        ("accept", "tab", "accept", _("Complete"), _("Take what is suggested for the word being typed")),
        ("accept-at-end", "right", "accept_or_right", _("Complete"),
         _("The same at the end of the box, elsewhere one character on")),
        ("older-search", "up", "older", _("Older"), _("The search before; up in the suggestions")),
        ("newer-search", "down", "newer", _("Newer"), _("The search after; down in the suggestions")),
    ),
    *_table(
        _SV, _F,
        ("apply-saved", "enter space", "apply_saved", _("Apply"), _("List what this search finds")),
        ("rename-saved", "r f2", "rename_saved", _("Rename"), _("Give this search another name")),
        ("delete-saved", "delete x", "delete_saved", _("Delete"), _("Delete this search")),
        ("saved-up", "K shift+up", "move_saved(-1)", _("Higher"), _("Put this search one higher")),
        ("saved-down", "J shift+down", "move_saved(1)", _("Lower"), _("Put this search one lower")),
    ),
    *_table(
        _FB, _F,
        ("next-filter", "right l down j", "step_filter(1)", _("Next"), _("Next filter")),
        ("previous-filter", "left h up k", "step_filter(-1)", _("Previous"), _("Previous filter")),
        ("remove-filter", "enter delete backspace", "remove_filter", _("Remove"), _("Remove this filter")),
        ("leave-filters", "escape", "leave_filters", _("To the list"), _("From the filters to the list")),
    ),
    *_table(
        _L, _K,
        ("select", "V insert", "select", _("Select"), _("Select this article for marks and exports, or not")),
        ("select-down", "shift+down", "select_on(1)", _("Select"), _("Select, and go one down")),
        ("select-up", "shift+up", "select_on(-1)", _("Select"), _("Select, and go one up")),
        ("select-all", "ctrl+a", "select_all", _("Select all"), _("Select every article of the search")),
    ),
    *_table(
        _R, _K,
        ("toggle-read", "r", "toggle_read", _("Read"), _("Mark as read, or unread")),
        ("read-all", "R", "read_all", _("All read"), _("Mark all in the search as read")),
        ("star", "*", "star", _("Star"), _("Star, or take the star away")),
        ("note", "e", "note", _("Note"),
         _("Write a note on what is selected or under the cursor, else on the article")),
        ("notes", "A", "notes", _("Notes"), _("Show all your notes")),
        ("tags", "#", "tags", _("Tags"), _("Give tags, or take them away")),
        ("follow", "@", "follow", _("Follow"), _("Follow the actor under the cursor, or no more")),
    ),
    *_table(
        (Place.READING, Place.ACTOR_PAGE, Place.NOTES), _K,
        ("undo", "u", "screen.undo", _("Undo"), _("Undo the last change of marks")),
        ("redo", "ctrl+y", "screen.redo", _("Redo"), _("Do again what was undone")),
    ),
    *_table(
        _R, _K,
        ("export", "E", "export", _("Export"), _("Export the selected articles, or all that were found")),
        ("copy", "y", "copy", _("Copy"), _("Copy text, citation, link or path")),
        ("original", "o", "original", _("Original"), _("Open the original, after showing where it leads")),
    ),
    *_table(
        _T, _F,
        ("open-statement", "enter", "open_statement", _("Open"), _("Open the article at the statement")),
        ("narrow-statements", "f", "narrow", _("Speaker"), _("Only what this speaker said")),
        ("copy-statement", "y", "copy", _("Copy"), _("Copy the statement with its speaker and source")),
        ("search-statements", "/", "search", _("Search"), _("Type into the box of the statements")),
        ("close-statements", "escape q v", "screen.close", _("Close"), _("Back to the articles")),
    ),
    *_table(
        _W, _F,
        ("zoom-in", "enter right l", "zoom_in", _("Into"), _("Into the period; on a day, list its articles")),
        ("zoom-out", "left h backspace", "screen.zoom_out", _("Out"), _("Out to the longer period")),
        ("narrow-period", "f", "screen.narrow_period", _("Narrow"),
         _("Only articles that are about this period")),
        ("close-timeline", "escape q t", "screen.close", _("Close"), _("Back to the articles")),
    ),
    *_table(
        _V, _F,
        ("next-change", "n", "screen.next_change(1)", _("Change"), _("Next changed paragraph")),
        ("previous-change", "N", "screen.next_change(-1)", _("Change"), _("Previous changed paragraph")),
        ("open-older", "enter o", "screen.open_older", _("Open"), _("Read the older version")),
        ("close-differences", "escape q =", "screen.close", _("Close"), _("Back to the articles")),
    ),
    *_table(
        _S, _F,
        ("leave-search", "escape", "leave", _("To the list"), _("From the search box to the list")),
        ("to-list", "down enter", "to_list", _("To the list"), _("From the search box to the list")),
    ),
    *_table(
        _R, _O,
        ("folders", "L", "folders", _("Folders"),
         _("Choose the folders that are shown, or add one")),
        ("add-folder", "", "add_folder", _("Add a folder"), _("Show another folder, too")),
        ("pause", "W", "pause", _("Pause"), _("Pause reading and marking of articles, or go on")),
        ("cancel-work", "", "cancel_work", _("End the work"),
         _("End reading and marking of articles; what was done is kept")),
        ("problems", "!", "problems", _("Problems"), _("Show the files that could not be read")),
        ("help", "?", "help", _("Help"), _("Show all keys")),
        ("palette", "ctrl+p", "app.command_palette", _("Palette"), _("Find an action by its name")),
        ("welcome", "", "welcome", _("Welcome"), _("Show the five keys to begin with")),
        ("theme", "", "app.change_theme", _("Theme"), _("Choose the colours")),
        ("quit", "q ctrl+q", "app.quit", _("Quit"), _("Quit")),
    ),
    *_table(
        (Place.ACTOR_PAGE,), _F,
        ("narrow-page", "f", "screen.narrow", _("Narrow"), _("Only the articles with this actor")),
        ("page-statements", "v", "screen.statements", _("Said"), _("All statements of this actor")),
        ("correct-page", "c", "screen.correct", _("Correct"),
         _("Merge, rename, take apart or dismiss this actor, for all articles")),
        ("follow-page", "@", "screen.follow", _("Follow"), _("Follow this actor, or no more")),
    ),
    *_table(
        (Place.NOTES,), _K,
        ("open-note", "enter", "choose_row", _("Open"), _("Open the article at the note")),
        ("edit-note", "e", "edit", _("Change"), _("Change the note")),
        ("delete-note", "delete x", "delete", _("Delete"), _("Delete the note")),
        ("export-notes", "E", "screen.export", _("Export"), _("Write all notes to a file, as Markdown")),
        ("search-notes", "/", "screen.search", _("Search"), _("Narrow the notes by words")),
        ("close-notes", "escape q A", "screen.close", _("Close"), _("Back to the articles")),
    ),
    *_table(
        (Place.PROPOSALS,), _K,
        ("merge", "y", "screen.merge", _("One"), _("These two are one, called as the first is")),
        ("merge-other", "o", "screen.merge_other", _("Other name"),
         _("These two are one, called as the second is")),
        ("keep-apart", "n", "screen.apart", _("Two"), _("These two are not the same: ask no more")),
        ("skip-proposal", "s", "screen.skip", _("Skip"), _("Decide about these two another time")),
        ("undo-proposal", "u", "screen.undo", _("Undo"), _("Undo the last decision")),
    ),
    *_table(
        _D, _O,
        ("choose-row", "enter", "choose_row", _("Choose"), _("Choose this line")),
        ("close", "escape q", "screen.close", _("Close"), _("Close")),
    ),
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
            show=action.in_footer,
            priority=action.is_priority,
            id=action.id,
        )
        for action in at(*places)
        if action.keys
    ]


_SHOWN = {
    "pagedown": _("PgDn"),
    "pageup": _("PgUp"),
    "enter": _("Enter"),
    "escape": _("Esc"),
    "space": _("Space"),
    "tab": "Tab",
    "home": _("Home"),
    "end": _("End"),
    "down": "↓",
    "delete": _("Del"),
    "insert": _("Ins"),
    "up": "↑",
    "left": "←",
    "right": "→",
    "backspace": "⌫",
}


_MODIFIERS = {"shift": _("Shift")}
"""Those that keyboards name in the user's language."""


def key_name(key: str) -> str:
    """A key as help and footer print it: ``ctrl+p`` → ``Ctrl+P``."""
    *modifiers, last = key.split("+") if len(key) > 1 else [key]
    shown = _SHOWN.get(last, last.upper() if modifiers else last)
    return "+".join([*(_MODIFIERS.get(modifier, modifier.capitalize()) for modifier in modifiers), shown])


def keys_of(action: Action, keymap: Mapping[str, str] | None = None) -> str:
    """The keys of an action for the eye: ``j ↓``. ``keymap`` is the user's: id → keys with commas."""
    keys = keymap[action.id].split(",") if keymap and action.id in keymap else action.keys
    return " ".join(key_name(key) for key in keys)
