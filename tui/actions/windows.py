"""What the keys do in the windows and screens above the main one."""

from __future__ import annotations

from tui.actions.declared import Action, Chapter, Place, table
from tui.messages import _

ACTIONS: tuple[Action, ...] = (
    *table(
        (Place.STATEMENTS,), Chapter.FINDING,
        ("open-statement", "enter", "open_statement", _("Open"), _("Open the article at the statement")),
        ("narrow-statements", "f", "narrow", _("Speaker"), _("Only what this speaker said")),
        ("copy-statement", "y", "copy", _("Copy"), _("Copy the statement with its speaker and source")),
        ("search-statements", "/", "search", _("Search"), _("Type into the box of the statements")),
        ("close-statements", "escape q v", "screen.close", _("Close"), _("Back to the articles")),
    ),
    *table(
        (Place.TIMELINE,), Chapter.FINDING,
        ("zoom-in", "enter right l", "zoom_in", _("Into"), _("Into the period; on a day, list its articles")),
        ("zoom-out", "left h backspace", "screen.zoom_out", _("Out"), _("Out to the longer period")),
        ("narrow-period", "f", "screen.narrow_period", _("Narrow"),
         _("Only articles that are about this period")),
        ("close-timeline", "escape q t", "screen.close", _("Close"), _("Back to the articles")),
    ),
    *table(
        (Place.DIFFERENCES,), Chapter.FINDING,
        ("next-change", "n", "screen.next_change(1)", _("Change"), _("Next changed paragraph")),
        ("previous-change", "N", "screen.next_change(-1)", _("Change"), _("Previous changed paragraph")),
        ("open-older", "enter o", "screen.open_older", _("Open"), _("Read the older version")),
        ("close-differences", "escape q =", "screen.close", _("Close"), _("Back to the articles")),
    ),
    *table(
        (Place.ACTOR_PAGE,), Chapter.FINDING,
        ("narrow-page", "f", "screen.narrow", _("Narrow"), _("Only the articles with this actor")),
        ("page-statements", "v", "screen.statements", _("Said"), _("All statements of this actor")),
        ("correct-page", "c", "screen.correct", _("Correct"),
         _("Merge, rename, take apart or dismiss this actor, for all articles")),
        ("follow-page", "@", "screen.follow", _("Follow"), _("Follow this actor, or no more")),
    ),
    *table(
        (Place.NOTES,), Chapter.MARKING,
        ("open-note", "enter", "choose_row", _("Open"), _("Open the article at the note")),
        ("edit-note", "e", "edit", _("Change"), _("Change the note")),
        ("delete-note", "delete x", "delete", _("Delete"), _("Delete the note")),
        ("export-notes", "E", "screen.export", _("Export"), _("Write all notes to a file, as Markdown")),
        ("search-notes", "/", "screen.search", _("Search"), _("Narrow the notes by words")),
        ("close-notes", "escape q A", "screen.close", _("Close"), _("Back to the articles")),
    ),
    *table(
        (Place.PROPOSALS,), Chapter.MARKING,
        ("merge", "y", "screen.merge", _("One"), _("These two are one, called as the first is")),
        ("merge-other", "o", "screen.merge_other", _("Other name"),
         _("These two are one, called as the second is")),
        ("keep-apart", "n", "screen.apart", _("Two"), _("These two are not the same: ask no more")),
        ("skip-proposal", "s", "screen.skip", _("Skip"), _("Decide about these two another time")),
        ("undo-proposal", "u", "screen.undo", _("Undo"), _("Undo the last decision")),
    ),
    *table(
        (Place.DIALOG,), Chapter.REST,
        ("choose-row", "enter", "choose_row", _("Choose"), _("Choose this line")),
        ("close", "escape q", "screen.close", _("Close"), _("Close")),
    ),
)  # fmt: skip
