"""Which actions the bottom line shows, and which the palette offers first."""

from __future__ import annotations

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

FREQUENT = (
    "search", "narrow", "exclude", "clear", "next-unread", "toggle-read", "read-all", "star", "tags", "note",
    "statements", "actors", "timeline", "sort", "find", "save-search", "sidebar", "past-searches", "filters",
    "follow", "notes", "export", "copy", "original", "versions", "article-details", "undo", "redo",
    "letters", "one-voice", "legend", "folders", "add-folder", "theme", "help", "quit",
)  # fmt: skip
"""Ids of the actions that the palette offers first; the others follow in the order of their tables."""
