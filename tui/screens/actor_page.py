"""The page of an actor: when it is named, its names and titles, what it said, where, beside whom."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from functools import partial
from typing import TYPE_CHECKING, Protocol

from textual.app import ComposeResult
from textual.screen import Screen
from textual.widget import Widget

from tui import actions
from tui.annotations import ActorKind
from tui.messages import _, plural
from tui.screens.desk.actor_messages import ActorFacts, ActorTold
from tui.screens.dialogs import details
from tui.screens.dialogs.dialog import DialogList, DialogRow
from tui.screens.main_screen.offering import Deed
from tui.widgets import moments
from tui.widgets.bar import Bar, Bit
from tui.widgets.day_chart import DayChart
from tui.widgets.key_hints import KeyHints
from tui.widgets.lists.actor_panel import FOLLOWED

if TYPE_CHECKING:
    from tui.library import ActorCount, ActorKey, ActorWords, Row, StatementRow


_ROW = " "
"""Stands where a key would, so that rows are indented under their headings."""


class ActorDeeds(Protocol):
    """What the page asks of the main screen. The page is closed before an article or a list is shown."""

    def ask_about_actor(self, number: int, actor: ActorKey, asker: Widget) -> object:
        """All about an actor in the current search: `ActorTold`."""

    def open_row(self, row: Row) -> object: ...

    def open_statement(self, row: StatementRow) -> object: ...

    def narrow_to_actor(self, counts: ActorCount) -> object: ...

    def statements_of_actor(self, counts: ActorCount) -> object: ...

    def correct_actor(self, counts: ActorCount) -> object: ...

    def follows(self, actor: ActorKey) -> bool: ...

    def follow_actor(self, counts: ActorCount) -> object: ...

    def action_undo(self) -> object: ...

    def action_redo(self) -> object: ...


class ActorPageList(DialogList):
    """Rows under headings; Enter opens what a row is about."""

    BINDINGS = actions.bindings(actions.Place.ACTOR_PAGE)


class ActorScreen(Screen[None]):
    """One actor in the articles of the current search; what is known first stands there first."""

    CSS_PATH = ["dialogs/dialog.tcss", "actor_page.tcss"]  # noqa: RUF012 - as Textual declares it
    AUTO_FOCUS = "#actor-page"

    def __init__(
        self,
        actor: ActorKey,
        name: str,
        deeds: ActorDeeds,
        today: Callable[[], date],
        keymap: Mapping[str, str],
    ) -> None:
        super().__init__()
        self._actor = actor
        self._called = name
        self._deeds = deeds
        self._today = today
        self._keymap = keymap
        self._facts = ActorFacts()
        self._number = 0
        self._rows: list[tuple[DialogRow, Deed]] = []
        self._visited: list[tuple[ActorKey, str]] = []

    def compose(self) -> ComposeResult:
        yield Bar(id="actor-heading")
        yield Bar(id="actor-counts")
        yield DayChart(id="actor-chart")
        yield ActorPageList(id="actor-page")
        yield Bar(id="actor-status")
        yield KeyHints(self._keymap, id="actor-keys")

    def on_mount(self) -> None:
        self._ask()

    def _ask(self) -> None:
        self._number += 1
        self._facts = ActorFacts()
        self._show()
        self._deeds.ask_about_actor(self._number, self._actor, self)

    def on_actor_told(self, message: ActorTold) -> None:
        if message.number != self._number:
            return
        self._facts = message.facts
        if self._facts.everywhere is None:
            self.notify(_("This actor is nobody any more."), markup=False)
            self.dismiss(None)
            return
        self._actor, self._called = self._facts.everywhere.actor, self._facts.everywhere.name
        self._show()

    def on_actors_changed(self) -> None:
        """Names, counts and all the rest are others now."""
        self._ask()

    # What is shown ---------------------------------------------------------------------------------

    def _show(self) -> None:
        facts = self._facts
        everywhere = facts.everywhere
        institution = everywhere is not None and everywhere.kind is ActorKind.INSTITUTION
        kind = _("Institution") if institution else _("Person")
        self.query_one("#actor-heading", Bar).show(
            [
                Bit(f"{FOLLOWED} " if self._deeds.follows(self._actor) else ""),
                Bit(self._called, "bar--strong"),
                Bit(f" · {kind}", "bar--dim"),
            ]
        )
        self.query_one("#actor-counts", Bar).show(_figures(facts))
        self.query_one(DayChart).show(facts.days)
        before = self._rows
        rows = [
            *self._names(facts),
            *self._titles(facts.words),
            *self._companions(facts.companions),
            *self._said(facts.said),
            *self._articles(facts.rows),
        ]
        self._rows = rows[1:]  # no empty line above the first heading
        listed = self.query_one(ActorPageList)
        shown = [row for row, _deed in self._rows]
        under_cursor = before[listed.cursor][0] if listed.cursor < len(before) else None
        listed.show(shown)
        if under_cursor in shown:
            listed.cursor = shown.index(under_cursor)
        waiting = "" if facts.is_complete else _("Looking…")
        self.query_one("#actor-status", Bar).show([Bit(waiting, "bar--dim")])

    def _names(self, facts: ActorFacts) -> list[tuple[DialogRow, Deed]]:
        rows: list[tuple[DialogRow, Deed]] = [
            (
                DialogRow(
                    _ROW,
                    name.name + (_(" · inferred: nobody else bears this surname") if name.inferred else ""),
                    details.counted(name.articles, name.mentions, name.statements),
                ),
                _nothing,
            )
            for name in facts.names
        ]
        if facts.words is not None:
            written = " · ".join(f"{form} {count}" for form, count in facts.words.forms)
            rows.append((DialogRow(_ROW, _("As written: {forms}").format(forms=written)), _nothing))
        return _under(_("Names"), rows)

    def _titles(self, words: ActorWords | None) -> list[tuple[DialogRow, Deed]]:
        if words is None:
            return []
        rows: list[tuple[DialogRow, Deed]] = []
        for title in words.titles:
            when = ""
            if title.first is not None and title.last is not None:
                first, last = (moments.long_day(date.fromordinal(day)) for day in (title.first, title.last))
                when = first if first == last else f"{first} – {last}"
            times = plural("{n} time", "{n} times", title.count)
            rows.append(
                (DialogRow(_ROW, " · ".join(part for part in (title.title, times, when) if part)), _nothing)
            )
        heading = plural("Titles beside the name, in the newest {n} article",
                         "Titles beside the name, in the newest {n} articles", words.articles)  # fmt: skip
        return _under(heading, rows)

    def _companions(self, others: Sequence[ActorCount]) -> list[tuple[DialogRow, Deed]]:
        rows: list[tuple[DialogRow, Deed]] = [
            (
                DialogRow(_ROW, f"{other.name} · {plural('{n} article', '{n} articles', other.articles)}"),
                partial(self._go_to, other),
            )
            for other in others
        ]
        return _under(_("In the same articles"), rows)

    def _said(self, said: Sequence[StatementRow]) -> list[tuple[DialogRow, Deed]]:
        today = self._today()
        rows: list[tuple[DialogRow, Deed]] = [
            (details.said_row(row, today), partial(self._open, partial(self._deeds.open_statement, row)))
            for row in said
        ]
        return _under(_("Said lately"), rows)

    def _articles(self, rows: Sequence[Row]) -> list[tuple[DialogRow, Deed]]:
        today = self._today()
        found: list[tuple[DialogRow, Deed]] = []
        for row in rows:
            day = moments.short_day(row.published.day, today) if row.published else ""
            detail = " · ".join(part for part in (day, row.source) if part)
            found.append(
                (DialogRow(_ROW, row.title, detail), partial(self._open, partial(self._deeds.open_row, row)))
            )
        return _under(_("Articles"), found)

    # What is done ----------------------------------------------------------------------------------

    def on_dialog_list_chosen(self, message: DialogList.Chosen) -> None:
        self._rows[message.number][1]()

    def _open(self, deed: Deed) -> None:
        self.dismiss(None)
        deed()

    def _go_to(self, other: ActorCount) -> None:
        """The page of another actor; Escape comes back."""
        self._visited.append((self._actor, self._called))
        self._actor, self._called = other.actor, other.name
        self._ask()

    def action_close(self) -> None:
        if self._visited:
            self._actor, self._called = self._visited.pop()
            self._ask()
        else:
            self.dismiss(None)

    def action_narrow(self) -> None:
        if self._facts.everywhere is not None:
            self._open(partial(self._deeds.narrow_to_actor, self._facts.everywhere))

    def action_statements(self) -> None:
        if self._facts.everywhere is not None:
            self._open(partial(self._deeds.statements_of_actor, self._facts.everywhere))

    def action_correct(self) -> None:
        if self._facts.everywhere is not None:
            self._deeds.correct_actor(self._facts.everywhere)

    def action_follow(self) -> None:
        if self._facts.everywhere is not None:
            self._deeds.follow_actor(self._facts.everywhere)

    def on_followed_listed(self) -> None:
        """The actor is followed now, or no more."""
        self._show()

    def action_undo(self) -> None:
        self._deeds.action_undo()

    def action_redo(self) -> None:
        self._deeds.action_redo()

    def on_bar_pressed(self, message: Bar.Pressed) -> None:
        action = actions.by_id(message.action)
        self.run_worker(self.app.run_action(action.call, self.query_one(ActorPageList)), exit_on_error=True)


def _nothing() -> None:
    """What a row does that only tells something."""


def _under(heading: str, rows: Sequence[tuple[DialogRow, Deed]]) -> list[tuple[DialogRow, Deed]]:
    """The rows under a heading, with an empty line above it; nothing without rows."""
    if not rows:
        return []
    headings = [(DialogRow("", line, heading=True), _nothing) for line in ("", heading)]
    return [*headings, *rows]


def _figures(facts: ActorFacts) -> list[Bit]:
    """Counts in the search, and in the whole library where those are others."""
    everywhere, counts = facts.everywhere, facts.counts
    if everywhere is None:
        return [Bit(_("Looking…"), "bar--dim")]
    shown = counts or everywhere
    bits = [Bit(details.counted(shown.articles, shown.mentions, shown.statements))]
    if shown.inferred:
        inferred = plural("{n} by the surname alone", "{n} by the surname alone", shown.inferred)
        bits.append(Bit(f" · {inferred}", "bar--dim"))
    if counts is not None and counts.articles != everywhere.articles:
        whole = plural(
            "{n} article in the whole library", "{n} articles in the whole library", everywhere.articles
        )
        bits.append(Bit(f" · {whole}", "bar--dim"))
    return bits
