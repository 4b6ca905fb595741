"""The notes screen: all notes of the library, newest first."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from textual import on
from textual.app import ComposeResult
from textual.message import Message
from textual.widget import Widget
from textual.widgets import Input

from tui import actions
from tui.messages import _, plural
from tui.screens.desk.marks_messages import NotesListed
from tui.screens.dialogs.dialog import DialogList, DialogRow
from tui.screens.main_screen.offering import OfferingScreen
from tui.text import clean_line, fold
from tui.widgets import moments
from tui.widgets.bar import Bar, Bit
from tui.widgets.boxes.search_box import SearchBox
from tui.widgets.key_hints import KeyHints

if TYPE_CHECKING:
    from collections.abc import Callable

    from tui.library.marks.note import Note, NoteKey
    from tui.library.types import NoteRow
    from tui.screens.desk.librarian import Librarian
    from tui.screens.desk.marks_messages import NotesExported


class NoteDeeds(Protocol):
    """What the screen below does for this one."""

    librarian: Librarian
    now: Callable[[], datetime]

    def open_note(self, row: NoteRow) -> None: ...
    def edit_note(self, note: Note) -> None: ...
    def delete_note(self, note: NoteKey) -> None: ...
    def action_undo(self) -> object: ...
    def action_redo(self) -> object: ...


class NoteList(DialogList):
    """One note a row, and what it is about below."""

    BINDINGS = actions.bindings(actions.Place.NOTES)

    class Asked(Message):
        """Something is to be done with the note under the cursor: ``edit`` or ``delete``."""

        def __init__(self, deed: str) -> None:
            super().__init__()
            self.deed = deed

    def action_edit(self) -> None:
        self.post_message(self.Asked("edit"))

    def action_delete(self) -> None:
        self.post_message(self.Asked("delete"))


class NotesScreen(OfferingScreen):
    """A box that narrows by words over the list of notes."""

    CSS_PATH = ["dialogs/dialog.tcss", "notes.tcss"]  # noqa: RUF012 - as Textual declares it
    AUTO_FOCUS = "#notes-list"

    def __init__(self, deeds: NoteDeeds, keymap: Mapping[str, str]) -> None:
        super().__init__()
        self._deeds = deeds
        self._keymap = keymap
        self._all: Sequence[NoteRow] = ()
        self._shown: Sequence[NoteRow] = ()

    def compose(self) -> ComposeResult:
        yield SearchBox(placeholder=_("Narrow by words of notes, quotes and titles"), id="notes-box")
        yield NoteList(id="notes-list")
        yield Bar(id="notes-status")
        yield KeyHints(self._keymap, id="notes-keys")

    def on_mount(self) -> None:
        self._list.empty = _("Looking…")
        self._ask()

    @property
    def _list(self) -> NoteList:
        return self.query_one(NoteList)

    def _ask(self) -> None:
        self._deeds.librarian.list_notes(self)

    def on_notes_changed(self) -> None:
        self._ask()

    def on_notes_listed(self, message: NotesListed) -> None:
        self._all = message.rows
        self._show()

    @on(Input.Changed, "#notes-box")
    def _narrow(self) -> None:
        self._show()

    def _show(self) -> None:
        typed = fold(self.query_one(SearchBox).value).split()
        self._shown = [row for row in self._all if _has(row, typed)]
        self._list.empty = (
            _("No note has these words.")
            if self._all
            else _("No notes yet: e writes one, on an article or on what is selected.")
        )
        cursor = self._list.cursor
        self._list.show([_row(row) for row in self._shown])
        self._list.cursor = min(cursor, max(len(self._shown) - 1, 0))
        count = plural("{n} note", "{n} notes", len(self._shown))
        self.query_one("#notes-status", Bar).show([Bit(count, "bar--strong")])

    # Deeds -----------------------------------------------------------------------------------------

    @property
    def _current(self) -> NoteRow | None:
        return self._shown[self._list.cursor] if self._shown else None

    def on_dialog_list_chosen(self, message: DialogList.Chosen) -> None:
        row = self._shown[message.number]
        if row.article is None:
            self.notify(_("The article of this note is no longer in the library."), markup=False)
            return
        self.dismiss(None)
        self._deeds.open_note(row)

    def on_note_list_asked(self, message: NoteList.Asked) -> None:
        row = self._current
        if row is not None and message.deed == "edit":
            self._deeds.edit_note(row.note)
        elif row is not None:
            self._deeds.delete_note(row.note.key)

    def action_export(self) -> None:
        """Write all notes to a file, as Markdown."""
        if not self._all:
            self.notify(_("There is nothing to export."), markup=False)
            return
        name = f"newsreader-notes-{self._deeds.now():%Y-%m-%d}.md"
        self.ask(_("Export the notes to"), self._export, text=str(Path.cwd() / name), selected=False)

    def _export(self, typed: str, *, replace: bool = False) -> None:
        self._deeds.librarian.export_notes(Path(typed).expanduser(), self, replace=replace)

    def on_notes_exported(self, message: NotesExported) -> None:
        path = message.path
        if message.exists:
            self.offer(
                _("{name} is there already").format(name=clean_line(path.name)),
                [
                    (DialogRow("n", _("Another name")), self.action_export),
                    (DialogRow("y", _("Replace it")), partial(self._export, str(path), replace=True)),
                ],
            )
        else:
            title = _("The notes are exported")
            self.notify(clean_line(str(path)), title=title, markup=False, timeout=10)

    def action_search(self) -> None:
        self.query_one(SearchBox).focus()

    def on_search_box_left(self) -> None:
        self._list.focus()

    def action_undo(self) -> None:
        self._deeds.action_undo()

    def action_redo(self) -> None:
        self._deeds.action_redo()

    def action_close(self) -> None:
        self.dismiss(None)

    def on_bar_pressed(self, message: Bar.Pressed) -> None:
        action = actions.by_id(message.action)
        target: Widget = self._list
        self.run_worker(self.app.run_action(action.call, target), exit_on_error=True)


def _has(row: NoteRow, words: Sequence[str]) -> bool:
    text = fold(f"{row.note.text} {row.quote or ''} {row.title} {row.source or ''}")
    return all(word in text for word in words)


def _row(row: NoteRow) -> DialogRow:
    parts = []
    if row.quote is not None:
        quote = f"“{clean_line(row.quote, 60)}”"
        parts.append(_("{quote}, gone").format(quote=quote) if row.placed.is_lost else quote)
    parts.append(row.title)
    parts.append(moments.published(row.published) if row.published else _("undated"))
    if row.article is None:
        parts.append(_("no longer in the library"))
    return DialogRow(row.note.changed[:10], row.note.text, " · ".join(parts))
