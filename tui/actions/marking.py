"""Marks, corrections, and taking articles along."""

from __future__ import annotations

from tui.actions.declared import Action, Chapter, Place, table
from tui.messages import _

ACTIONS: tuple[Action, ...] = (
    *table(
        (Place.READING,), Chapter.MARKING,
        ("article-details", "i", "article_details", _("Article"),
         _("Where the article comes from; correct its day, title or language")),
        ("missed-statement", '"', "missed_statement", _("Said"),
         _("Say who said the selected words: a statement that was missed")),
    ),
    *table(
        (Place.ARTICLE,), Chapter.MARKING,
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
    *table(
        (Place.LIST,), Chapter.MARKING,
        ("select", "V insert", "select", _("Select"), _("Select this article for marks and exports, or not")),
        ("select-down", "shift+down", "select_on(1)", _("Select"), _("Select, and go one down")),
        ("select-up", "shift+up", "select_on(-1)", _("Select"), _("Select, and go one up")),
        ("select-all", "ctrl+a", "select_all", _("Select all"), _("Select every article of the search")),
    ),
    *table(
        (Place.READING,), Chapter.MARKING,
        ("toggle-read", "r", "toggle_read", _("Read"), _("Mark as read, or unread")),
        ("read-all", "R", "read_all", _("All read"), _("Mark all in the search as read")),
        ("star", "*", "star", _("Star"), _("Star, or take the star away")),
        ("note", "e", "note", _("Note"),
         _("Write a note on what is selected or under the cursor, else on the article")),
        ("notes", "A", "notes", _("Notes"), _("Show all your notes")),
        ("tags", "#", "tags", _("Tags"), _("Give tags, or take them away")),
        ("follow", "@", "follow", _("Follow"), _("Follow the actor under the cursor, or no more")),
    ),
    *table(
        (Place.READING, Place.ACTOR_PAGE, Place.NOTES), Chapter.MARKING,
        ("undo", "u", "screen.undo", _("Undo"), _("Undo the last change of marks")),
        ("redo", "ctrl+y", "screen.redo", _("Redo"), _("Do again what was undone")),
    ),
    *table(
        (Place.READING,), Chapter.MARKING,
        ("export", "E", "export", _("Export"), _("Export the selected articles, or all that were found")),
        ("copy", "y", "copy", _("Copy"), _("Copy text, citation, link or path")),
        ("original", "o", "original", _("Original"), _("Open the original, after showing where it leads")),
    ),
)  # fmt: skip
