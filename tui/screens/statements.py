"""The statements screen: everything said in the current search, newest first."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

from textual import on
from textual.app import ComposeResult
from textual.screen import Screen
from textual.widgets import Input

from tui import actions
from tui.messages import _, plural
from tui.query import Mistake
from tui.query.text import actor_query, value_text
from tui.screens.desk import library_messages as told
from tui.screens.desk.librarian import STATEMENTS, Librarian
from tui.screens.dialogs.dialog import ChoiceDialog, DialogRow
from tui.screens.main_screen import clipboard
from tui.screens.main_screen.narrowing import Narrowing
from tui.widgets import moments
from tui.widgets.bar import Bar, Bit
from tui.widgets.boxes.search_box import SearchBox
from tui.widgets.key_hints import KeyHints
from tui.widgets.lists.statement_list import StatementList, speaker

if TYPE_CHECKING:
    from tui.library import StatementRow


NUMBERED = 9


@dataclass
class Place:
    """Where one was in the statements of a search: what stood in the box, and the row under the cursor."""

    begun: Narrowing
    text: str
    cursor: int = 0
    left: bool = False
    """Whether one went from there to an article, and may want to come back."""


class StatementsScreen(Screen[None]):
    """A box over a list of statements.

    The box takes the query language: ``speaker:``, ``quote:`` and ``names:`` pick the statements
    themselves. It begins with what the articles were narrowed to.
    """

    CSS_PATH = "statements.tcss"
    AUTO_FOCUS = "#statements-list"

    def __init__(
        self,
        librarian: Librarian,
        place: Place,
        today: Callable[[], date],
        keymap: Mapping[str, str],
        open_statement: Callable[[StatementRow], None],
    ) -> None:
        """``place`` tells where to begin, and is told where it ends.

        ``open_statement`` is called with the statement that was chosen, after the screen was closed.
        """
        super().__init__()
        self._librarian = librarian
        self._place = place
        self._narrowing = replace(place.begun, text=place.text)
        self._today = today
        self._keymap = keymap
        self._open_statement = open_statement
        self._number = 0
        self._complete = False
        self._asking = False

    def compose(self) -> ComposeResult:
        box = SearchBox(id="statements-box")
        box.value = self._narrowing.text
        yield box
        yield Bar(id="statements-narrowing")
        yield StatementList(self._today, id="statements-list")
        yield Bar(id="statements-status")
        yield KeyHints(self._keymap, id="statements-keys")

    def on_mount(self) -> None:
        self._search()

    @property
    def _list(self) -> StatementList:
        return self.query_one(StatementList)

    @on(Input.Changed, "#statements-box")
    def _typed(self, event: Input.Changed) -> None:
        if event.value != self._narrowing.text:
            self._narrowing = replace(self._narrowing, text=event.value)
            self._search()

    def _search(self) -> None:
        node = self._narrowing.parsed()
        bar = self.query_one("#statements-narrowing", Bar)
        if isinstance(node, Mistake):
            bar.show([Bit(node.reason, "bar--error")])
        elif self._narrowing.actors:
            bar.show([Bit(_("said by "), "bar--dim"), Bit(self._narrowing.sentence(), "bar--strong")])
        bar.display = isinstance(node, Mistake) or bool(self._narrowing.actors)
        if not isinstance(node, Mistake):
            self._number += 1
            self._ask(0)

    def _ask(self, first: int) -> None:
        node = self._narrowing.parsed()
        if not isinstance(node, Mistake):
            self._asking = True
            self._librarian.statements(self._number, node, self._narrowing, first, self)

    def on_statements_listed(self, message: told.StatementsListed) -> None:
        if message.search != self._number:
            return
        self._asking = False
        self._complete = len(message.rows) < STATEMENTS
        self._list.empty = _(
            "Nothing said here so far: statements appear as articles are annotated."
            " Words find articles; speaker:name finds a speaker."
        )
        if message.first:
            self._list.add(message.rows)
        else:
            self._list.show(message.rows)
            if message.search == 1:
                self._list.cursor = self._place.cursor
        known = plural("{n} statement", "{n} statements", self._list.known)
        more = "" if self._complete else _(" and more")
        note = _("   Indirect speech is not marked.")
        self.query_one("#statements-status", Bar).show(
            [Bit(known + more, "bar--strong"), Bit(note, "bar--dim")]
        )

    def on_statement_list_more_wanted(self) -> None:
        if not self._complete and not self._asking:
            self._ask(self._list.known)

    def on_statement_list_opened(self, message: StatementList.Opened) -> None:
        """Open the article; where several have the words, ask which."""
        rows = message.rows
        if len(rows) == 1:
            self._leave_for(rows[0])
            return

        def chosen(number: int | None) -> None:
            if number is not None:
                self._leave_for(rows[number])

        title = plural("Said in {n} article", "Said in {n} articles", len(rows))
        self.app.push_screen(
            ChoiceDialog(title, [self._found(*place) for place in enumerate(rows, 1)]), chosen
        )

    def _found(self, number: int, row: StatementRow) -> DialogRow:
        day = moments.published(row.published) if row.published else _("undated")
        key = str(number) if number <= NUMBERED else ""
        return DialogRow(key, row.title, " · ".join(part for part in (day, row.source) if part))

    def _leave_for(self, row: StatementRow) -> None:
        self._place.text, self._place.cursor, self._place.left = self._narrowing.text, self._list.cursor, True
        self.dismiss(None)
        self._open_statement(row)

    def on_search_box_left(self) -> None:
        self._list.focus()

    def action_close(self) -> None:
        self.dismiss(None)

    def on_statement_list_narrow_asked(self, message: StatementList.NarrowAsked) -> None:
        if message.row.speaker_name is not None:
            term = f"speaker:{value_text(actor_query(message.row.speaker_name))}"
            self.query_one(SearchBox).value = self._narrowing.with_term(term).text

    def on_statement_list_copy_asked(self, message: StatementList.CopyAsked) -> None:
        row = message.row
        parts = [f"“{row.title}”", row.source, moments.published(row.published) if row.published else None]
        citation = ", ".join(part for part in parts if part)
        clipboard.copy(self.app, f"“{' '.join(row.text.split())}” — {speaker(row)} ({citation})")

    def on_bar_pressed(self, message: Bar.Pressed) -> None:
        action = actions.by_id(message.action)
        self.run_worker(self.app.run_action(action.call, self._list), exit_on_error=True)
