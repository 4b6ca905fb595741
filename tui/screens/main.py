"""The main screen: what its keys do with what is under the cursor."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, TypeAlias

from tui import actions
from tui.messages import _, plural
from tui.screens import help as help_screen
from tui.screens import library_messages as told
from tui.screens import subjects, taking
from tui.screens.dialog import ChoiceDialog, Dialog, DialogRow
from tui.screens.reading import ReadingScreen
from tui.screens.subjects import Subject
from tui.text import clean_line
from tui.widgets.highlights import Part

if TYPE_CHECKING:
    from tui.library import PreviousMarks, Row

Deed: TypeAlias = Callable[[], object]


class MainScreen(ReadingScreen):
    """What one sees after starting the program."""

    BINDINGS = actions.bindings(actions.Place.READING)

    def offer(self, title: str, choices: Sequence[tuple[DialogRow, Deed]]) -> None:
        """Show a dialog; what was chosen is done."""

        def chosen(number: int | None) -> None:
            if number is not None:
                choices[number][1]()

        self.app.push_screen(ChoiceDialog(title, [row for row, _deed in choices]), chosen)

    # Narrowing -------------------------------------------------------------------------------------

    def _choose_subject(self, title: str, apply: str) -> None:
        """Take what is under the cursor; ask where there are several things."""
        highlight = self.view.current if not self.list.has_focus else None
        if highlight is not None and self.opened is not None:
            subject = subjects.of_highlight(highlight, self.opened)
            if subject is None:
                self.notify(_("There is nothing to narrow by under the cursor."), markup=False)
            else:
                self._apply(subject, apply)
            return
        row = self.list.current
        found = subjects.of_row(row) if row is not None else ()
        if found:
            self.offer(
                title,
                [
                    (DialogRow(str(number), subject.label), partial(self._apply, subject, apply))
                    for number, subject in enumerate(found, 1)
                ],
            )

    def _apply(self, subject: Subject, how: str) -> None:
        if how == "exclude":
            self.narrow_to(self.narrowing.with_term("-" + subject.term))
        elif subject.actor is not None:
            self.narrow_to(self.narrowing.toggled(subject.actor, subject.name))
        else:
            self.narrow_to(self.narrowing.with_term(subject.term))

    def action_narrow(self) -> None:
        self._choose_subject(_("Narrow by"), "narrow")

    def action_exclude(self) -> None:
        self._choose_subject(_("Exclude"), "exclude")

    # Marks -----------------------------------------------------------------------------------------

    def _current_row(self) -> Row | None:
        """The article that a mark is meant for: the one being read, else the one under the cursor."""
        if self.is_reading and self.opened is not None:
            return self.list.row_of(self.opened.key)
        return self.list.current

    def action_toggle_read(self) -> None:
        row = self._current_row()
        if row is not None:
            self.librarian.set_read([row.key], not row.read)

    def action_star(self) -> None:
        row = self._current_row()
        if row is not None:
            self.librarian.set_starred([row.key], not row.starred)

    def action_read_all(self) -> None:
        """Mark all in the search as read, after saying how many."""
        unread = self.status.unread or 0
        if not unread:
            self.notify(_("Nothing unread here."), markup=False)
            return
        title = plural("Mark {n} article as read?", "Mark {n} articles as read?", unread)
        self.offer(
            title,
            [
                (DialogRow("y", _("Yes, all in this search")), lambda: self.librarian.set_read(None, True)),
                (DialogRow("n", _("No")), lambda: None),
            ],
        )

    def _restore(self, previous: PreviousMarks | None, nothing: str) -> None:
        if previous is None:
            self.notify(nothing, markup=False)
        else:
            self.librarian.restore(previous)

    def action_undo(self) -> None:
        self._restore(self.history.undo(), _("There is nothing to undo."))

    def action_redo(self) -> None:
        self._restore(self.history.redo(), _("There is nothing to do again."))

    # Taking along ----------------------------------------------------------------------------------

    def action_copy(self) -> None:
        if self.opened is None:
            return
        current = self.view.current
        said = self.view.statement(current) if current is not None else None
        in_title = current is not None and current.part is Part.TITLE
        found = taking.copies(self.opened, self.get_selected_text(), said, in_title)
        self.offer(
            _("Copy"),
            [
                (DialogRow(copy.key, copy.label, clean_line(copy.text, 200)), partial(self._copy, copy.text))
                for copy in found
            ],
        )

    def _copy(self, text: str) -> None:
        self.app.copy_to_clipboard(text)
        self.notify(_("Sent to the terminal's clipboard."), markup=False)

    def action_original(self) -> None:
        """Show where the original lies; open it only when that is chosen."""
        if self.opened is None:
            return
        self.offer(
            _("Open the original"),
            [
                (DialogRow(way.key, way.label, clean_line(way.target)), partial(taking.follow, self.app, way))
                for way in taking.ways(self.opened)
            ],
        )

    # Other screens ---------------------------------------------------------------------------------

    def action_help(self) -> None:
        self.app.push_screen(help_screen.dialog(self.settings.keys))

    def action_problems(self) -> None:
        if self.librarian.is_open:
            self.librarian.problems()

    def on_problems_listed(self, message: told.ProblemsListed) -> None:
        rows = [
            DialogRow(
                "",
                clean_line(" · ".join(part for part in (problem.path, problem.member) if part)),
                clean_line(problem.reason),
            )
            for problem in message.problems
        ]
        title = plural("{n} problem", "{n} problems", len(rows))
        self.app.push_screen(Dialog[None](title, rows, empty=_("Every file could be read.")))
