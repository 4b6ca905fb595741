"""Notes of the user: written, changed, gone through, and listed."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from tui.messages import _
from tui.screens.desk import library_messages as told
from tui.screens.desk.marks_messages import NotesChanged
from tui.screens.dialogs.dialog import DialogRow
from tui.screens.main_screen.offering import Deed
from tui.screens.main_screen.tagging import TaggingScreen
from tui.text import clean_line
from tui.widgets.article import own_notes
from tui.widgets.article.highlights import Highlight, Kind, Part
from tui.widgets.article.stretch_view import Stretch

if TYPE_CHECKING:
    from tui.library.marks.note import Note, NoteKey
    from tui.library.types import NoteRow

_TITLE = 60


class NotingScreen(TaggingScreen):
    """A note is about what is selected, else about what is under the cursor, else about the article."""

    # Writing ---------------------------------------------------------------------------------------

    def action_note(self) -> None:
        """Write a note, or change the one under the cursor."""
        opened = self.opened
        if not self.is_reading or opened is None:
            row = self.list.current
            if row is not None:
                self._ask_note(_("Note on “{words}”").format(words=_short(row.title)), row.key, None)
            else:
                self.say_nothing_is_open()
            return
        stretch, current = self.view.selected_stretch(), self.view.current
        if stretch is None and current is not None:
            if current.kind is Kind.OWN_NOTE:
                if (placed := own_notes.of(opened, current)) is not None:
                    self.edit_note(placed.note)
                return
            stretch = Stretch(current.part, current.spans[0][0], current.spans[-1][1])
        if stretch is None:
            self._ask_note(_("Note on the whole article"), opened.key, None)
            return
        text = opened.article.title if stretch.part is Part.TITLE else opened.article.text
        if not self._can_be_found(text, stretch):
            self.notify(
                _("These words stand here more than once, with the same around them: select more of them."),
                markup=False,
            )
            return
        words = _short(text[stretch.start : stretch.end])
        self._ask_note(_("Note on “{words}”").format(words=words), opened.key, stretch)

    @staticmethod
    def _can_be_found(text: str, stretch: Stretch) -> bool:
        from tui.library.marks.anchors import anchor

        try:
            anchor(text, stretch.start, stretch.end)
        except ValueError:
            return False
        return True

    def _ask_note(self, title: str, key: int, stretch: Stretch | None) -> None:
        from tui.screens.dialogs.note_dialog import NoteDialog

        def written(text: str | None) -> None:
            if text:
                span = None if stretch is None else (stretch.start, stretch.end)
                in_title = stretch is not None and stretch.part is Part.TITLE
                self.librarian.add_note(key, text, span, in_title=in_title)
                self.view.drop_selection()

        self.app.push_screen(NoteDialog(title), written)

    def edit_note(self, note: Note) -> None:
        """Ask for another text of a note."""
        from tui.screens.dialogs.note_dialog import NoteDialog

        def written(text: str | None) -> None:
            if text:
                self.librarian.change_note(note.key, text)
            elif text is not None:
                self.delete_note(note.key)

        self.app.push_screen(NoteDialog(_("Your note"), note.text), written)

    def delete_note(self, note: NoteKey) -> None:
        """Delete a note."""
        self.librarian.delete_notes([note])
        self.notify(
            _("The note is deleted; {undo} brings it back.").format(undo=self.key_of("undo")), markup=False
        )

    def tell_note(self, highlight: Highlight) -> None:
        """A note under the cursor, and what can be done with it."""
        placed = own_notes.of(self.opened, highlight) if self.opened is not None else None
        if placed is None:
            return
        note = placed.note
        rows: list[tuple[DialogRow, Deed]] = [
            (DialogRow("", note.text), partial(self.edit_note, note)),
            (DialogRow("e", _("Change it")), partial(self.edit_note, note)),
            (DialogRow("-", _("Delete it")), partial(self.delete_note, note.key)),
            (DialogRow("A", _("All notes")), self.action_notes),
        ]
        self.offer(_("Your note of {day}").format(day=note.changed[:10]), rows)

    # Showing ---------------------------------------------------------------------------------------

    def on_marks_changed(self, message: told.MarksChanged) -> None:
        """The marks themselves are shown by the base class; here, what follows for notes."""
        if "note" not in message.previous.tables:
            return
        if self.opened is not None:
            self.librarian.article(self.opened.key, self.marker, again=True)
        for screen in self.app.screen_stack[1:]:
            screen.post_message(NotesChanged())

    def action_notes(self) -> None:
        """All notes of the library."""
        from tui.screens.notes import NotesScreen

        if self.librarian.is_open:
            self.app.push_screen(NotesScreen(self, self.settings.keys))

    def open_note(self, row: NoteRow) -> None:
        """Open the article of a note, at the note."""
        if row.article is not None:
            self.open(row.article, partial(self._go_to_note, row.note.key))

    def _go_to_note(self, note: NoteKey) -> None:
        if self.opened is None:
            return
        for number, highlight in enumerate(self.view.highlights.all):
            placed = own_notes.of(self.opened, highlight)
            if placed is not None and placed.note.key == note:
                self.view.go_to(number)
                return


def _short(words: str) -> str:
    return clean_line(words, _TITLE)
