"""Undo and redo, of whatever was marked last, and what is said about it."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from tui import actions
from tui.messages import _, plural
from tui.screens.desk import library_messages as told
from tui.screens.main_screen.marking import Course, MarkHistory
from tui.screens.main_screen.offering import OfferingScreen
from tui.settings import Settings

if TYPE_CHECKING:
    from tui.library import PreviousMarks
    from tui.screens.desk.librarian import Librarian

READ_OR_STARRED = {"read": _("read or unread"), "starred": _("star")}
"""Of the table ``mark``, by column."""
CHANGED = {
    "tag": _("tags"),
    "note": _("note"),
    "article_correction": _("correction of the article"),
    "annotation_correction": _("correction"),
    "actor_correction": _("correction of an actor"),
    "followed": _("whom you follow"),
    "saved_search": _("saved searches"),
}
"""What a change of each other table is called, see `tui.library.marks.undoing`."""


class UndoingScreen(OfferingScreen):
    """Keeps what undoes each change of marks; windows over the main screen call the same two actions."""

    librarian: Librarian
    settings: Settings

    @cached_property
    def history(self) -> MarkHistory:
        return MarkHistory()

    def key_of(self, action: str) -> str:
        """The first key of an action, as the user's key map has it."""
        return actions.keys_of(actions.by_id(action), self.settings.keys).split(" ")[0]

    def action_undo(self) -> None:
        """Undo the last change of marks."""
        self._restore(self.history.undo(), Course.UNDONE, _("There is nothing to undo."))

    def action_redo(self) -> None:
        """Do again what was undone."""
        self._restore(self.history.redo(), Course.REDONE, _("There is nothing to do again."))

    def _restore(self, previous: PreviousMarks | None, course: Course, nothing: str) -> None:
        if previous is None:
            self.notify(nothing, markup=False)
        else:
            self.librarian.restore(previous, course)

    def on_marks_changed(self, message: told.MarksChanged) -> None:
        """Remember how to go back; say what was undone, for it may be out of sight."""
        self.history.record(message.previous, message.course)
        if message.course is Course.MADE:
            return
        what = ", ".join(_changed(message.previous))
        if not what:
            self.notify(_("Nothing is left of that change: it was made otherwise meanwhile."), markup=False)
            return
        if message.total > 1:
            what += " · " + plural("{n} article", "{n} articles", message.total)
        if message.course is Course.UNDONE:
            said = _("Undone: {what}. {keys} does it again.").format(what=what, keys=self.key_of("redo"))
        else:
            said = _("Done again: {what}.").format(what=what)
        self.notify(said, markup=False, timeout=3)


def _changed(previous: PreviousMarks) -> list[str]:
    """What sorts of marks a change was about."""
    columns = {column for row in previous.rows if row.table == "mark" for column in row.columns}
    marked = [name for column, name in READ_OR_STARRED.items() if column in columns]
    tables = set(previous.tables)
    if previous.corrections:
        tables.add("annotation_correction")
    if previous.actors:
        tables.add("actor_correction")
    return marked + [name for table, name in CHANGED.items() if table in tables]
