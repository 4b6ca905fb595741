"""The queue of actors that may be one: the user says of each pair whether they are."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Protocol

from textual.app import ComposeResult
from textual.message import Message
from textual.screen import Screen
from textual.widget import Widget

from tui import actions
from tui.messages import _, plural
from tui.screens.desk.actor_messages import EvidenceFound, MergesProposed
from tui.screens.dialogs import details
from tui.screens.dialogs.dialog import DialogList, DialogRow
from tui.widgets import moments
from tui.widgets.bar import Bar, Bit
from tui.widgets.key_hints import KeyHints

if TYPE_CHECKING:
    from tui.library import ActorCount, ActorKey, Proposal, Row

WHY = {
    "order": _("the same words"),
    "spelling": _("they sound alike"),
    "initial": _("an initial"),
    "longer": _("one name more"),
    "letter": _("a letter differs"),
}
"""What each likeness of `tui.library.actors.spelling` is called."""


class MergeDeeds(Protocol):
    """What the queue asks of the main screen."""

    def propose_merges(self, asker: Widget) -> object:
        """`MergesProposed`."""

    def find_evidence(self, proposal: Proposal, asker: Widget) -> object:
        """`EvidenceFound`."""

    def merge_actors(self, actor: ActorKey, into: ActorKey) -> object: ...

    def keep_apart(self, actor: ActorKey, other: ActorKey) -> object: ...

    def show_actor(self, counts: ActorCount) -> object: ...

    def action_undo(self) -> object: ...


@dataclass(frozen=True, slots=True)
class _Before:
    """The queue before a decision; ``changed``: there is something to undo in the marks."""

    proposals: tuple[Proposal, ...]
    cursor: int
    changed: bool


class ProposalList(DialogList):
    """One pair a row."""

    BINDINGS = actions.bindings(actions.Place.PROPOSALS)

    class Moved(Message):
        """The cursor lies on another pair."""

    def moved(self) -> None:
        self.post_message(self.Moved())


class MergingScreen(Screen[None]):
    """The pairs, likeliest first, and under them the newest articles of both of the pair under the cursor."""

    CSS_PATH = ["dialogs/dialog.tcss", "merging.tcss"]  # noqa: RUF012 - as Textual declares it
    AUTO_FOCUS = "#proposals"

    def __init__(self, deeds: MergeDeeds, today: Callable[[], date], keymap: Mapping[str, str]) -> None:
        super().__init__()
        self._deeds = deeds
        self._today = today
        self._keymap = keymap
        self._proposals: tuple[Proposal, ...] = ()
        self._before: list[_Before] = []
        self._decided = 0

    def compose(self) -> ComposeResult:
        yield Bar(id="proposals-heading")
        yield ProposalList(id="proposals")
        yield DialogList(with_cursor=False, id="evidence")
        yield Bar(id="proposals-status")
        yield KeyHints(self._keymap, id="proposals-keys")

    def on_mount(self) -> None:
        self.query_one("#evidence").can_focus = False
        self.query_one("#proposals-heading", Bar).show(
            [
                Bit(_("Are these one?"), "bar--strong"),
                Bit(_(" · names so alike that they may be one person's"), "bar--dim"),
            ]
        )
        self._list.empty = _("Looking for names that may be one person's…")
        self._deeds.propose_merges(self)

    @property
    def _list(self) -> ProposalList:
        return self.query_one(ProposalList)

    @property
    def current(self) -> Proposal | None:
        """The pair under the cursor."""
        at = self._list.cursor
        return self._proposals[at] if at < len(self._proposals) else None

    def on_merges_proposed(self, message: MergesProposed) -> None:
        self._list.empty = _(
            "Nothing to decide: no two names are so alike. More may come as articles do. Esc goes back."
        )
        self._show(tuple(message.proposals), 0)

    def _show(self, proposals: tuple[Proposal, ...], cursor: int) -> None:
        self._proposals = proposals
        self._list.show([_row(proposal) for proposal in proposals])
        self._list.cursor = cursor
        left = [plural("{n} pair", "{n} pairs", len(proposals))] if proposals else []
        done = [plural("{n} decided", "{n} decided", self._decided)] if self._decided else []
        self.query_one("#proposals-status", Bar).show([Bit(" · ".join(left + done), "bar--dim")])
        self._ask()

    def _ask(self) -> None:
        if self.current is not None:
            self._deeds.find_evidence(self.current, self)
        else:
            self.query_one("#evidence", DialogList).show(())

    def on_proposal_list_moved(self) -> None:
        self._ask()

    def on_evidence_found(self, message: EvidenceFound) -> None:
        proposal = self.current
        if proposal is None or message.pair != (proposal.actor.actor, proposal.other.actor):
            return
        shown: list[DialogRow] = []
        for actor, rows in zip((proposal.actor, proposal.other), message.rows, strict=True):
            shown.append(DialogRow("", actor.name, heading=True))
            shown += [self._article(row) for row in rows]
        self.query_one("#evidence", DialogList).show(shown)

    def _article(self, row: Row) -> DialogRow:
        day = moments.short_day(row.published.day, self._today()) if row.published else ""
        return DialogRow("", " · ".join(part for part in (day, row.title, row.source) if part))

    # Deciding --------------------------------------------------------------------------------------

    def _decide(self, changed: bool, merged: tuple[ActorKey, ActorKey] | None = None) -> None:
        """Go on to the next pair; pairs that a merge has made one name with itself go, too."""
        at = self._list.cursor
        self._before.append(_Before(self._proposals, at, changed))
        rest = [*self._proposals[:at], *self._proposals[at + 1 :]]
        if merged is not None:
            rest = [one for one in rest if {one.actor.actor, one.other.actor} != set(merged)]
        self._decided += changed
        self._show(tuple(rest), min(at, max(len(rest) - 1, 0)))

    def _merge(self, into: ActorCount, other: ActorCount) -> None:
        self._deeds.merge_actors(other.actor, into.actor)
        self._decide(True, (other.actor, into.actor))

    def action_merge(self) -> None:
        """They are one, called as the one in more articles is."""
        if (proposal := self._at_hand()) is not None:
            self._merge(proposal.actor, proposal.other)

    def action_merge_other(self) -> None:
        """They are one, called as the other is."""
        if (proposal := self._at_hand()) is not None:
            self._merge(proposal.other, proposal.actor)

    def action_apart(self) -> None:
        if (proposal := self._at_hand()) is not None:
            self._deeds.keep_apart(proposal.actor.actor, proposal.other.actor)
            self._decide(True)

    def action_skip(self) -> None:
        """Decide later: the pair is proposed again when the queue is opened the next time."""
        if self._at_hand() is not None:
            self._decide(False)

    def _at_hand(self) -> Proposal | None:
        """The pair under the cursor; where there is none, that is told."""
        if self.current is None:
            self.notify(_("There is nothing to decide."), markup=False)
        return self.current

    def action_undo(self) -> None:
        if not self._before:
            self.notify(_("There is nothing to undo."), markup=False)
            return
        before = self._before.pop()
        if before.changed:
            self._deeds.action_undo()
            self._decided -= 1
        self._show(before.proposals, before.cursor)

    def on_dialog_list_chosen(self, message: DialogList.Chosen) -> None:
        if message.number < len(self._proposals):
            self._deeds.show_actor(self._proposals[message.number].actor)

    def action_close(self) -> None:
        self.dismiss(None)

    def on_bar_pressed(self, message: Bar.Pressed) -> None:
        action = actions.by_id(message.action)
        self.run_worker(self.app.run_action(action.call, self._list), exit_on_error=True)


def _row(proposal: Proposal) -> DialogRow:
    one, other = proposal.actor, proposal.other
    counts = " | ".join(
        details.counted(actor.articles, actor.mentions, actor.statements) for actor in (one, other)
    )
    return DialogRow("", f"{one.name}  =  {other.name} ?  · {WHY[proposal.likeness]}", counts)
