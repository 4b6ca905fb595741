"""What the main screen does with actors: their page, corrections of them, the queue of merges."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from textual.widget import Widget

from tui.messages import _, plural
from tui.query import Mistake
from tui.screens.desk import library_messages as told
from tui.screens.desk.actor_messages import ActorsChanged, ChosenNamed, NamesListed
from tui.screens.dialogs.dialog import DialogRow
from tui.screens.main_screen.marking import Course
from tui.screens.main_screen.narrowing import Narrowing
from tui.screens.main_screen.offering import Deed
from tui.screens.main_screen.reading import ReadingScreen
from tui.widgets.article.highlights import Kind, Part
from tui.widgets.lists.actor_panel import ActorList

if TYPE_CHECKING:
    from tui.library import ActorCount, ActorKey, ActorName, Proposal, Row, StatementRow

SORTED = ("articles", "statements", "name")
"""The orders of the panel, one after the other; see `ActorOrder` of the library."""


class ActorsMixin(ReadingScreen):
    """Pages and corrections of actors; the screens about them ask it."""

    # The page --------------------------------------------------------------------------------------

    def show_actor(self, counts: ActorCount) -> None:
        """The page of an actor."""
        from tui.screens.actor_page import ActorScreen

        self.app.push_screen(
            ActorScreen(counts.actor, counts.name, self, lambda: self.now().date(), self.settings.keys)
        )

    def on_actor_list_page_asked(self, message: ActorList.PageAsked) -> None:
        self.show_actor(message.actor)

    def ask_about_actor(self, number: int, actor: ActorKey, asker: Widget) -> None:
        node = self.narrowing.parsed()
        narrowing = self.narrowing
        if isinstance(node, Mistake):
            node, narrowing = Narrowing().parsed(), Narrowing()
        if not isinstance(node, Mistake):
            self.librarian.tell_actor(number, actor, node, narrowing, asker)

    def open_row(self, row: Row) -> None:
        self.open(row.key)

    def open_statement(self, row: StatementRow) -> None:
        """Open the article of a statement, at the statement."""
        part = Part.TITLE if row.in_title else Part.TEXT
        self.open(row.article, lambda: self.view.go_to_highlight(Kind.STATEMENT, part, row.number))

    def narrow_to_actor(self, counts: ActorCount) -> None:
        if counts.actor not in self.narrowing.actors:
            self.narrow_further(self.narrowing.toggled(counts.actor, counts.name))
        self.go_to_pane(self.list)

    def follows(self, actor: ActorKey) -> bool:
        return actor in self.librarian.followed

    def follow_actor(self, counts: ActorCount) -> None:
        """Follow an actor, or no more."""
        self.librarian.follow(counts.actor, not self.follows(counts.actor))

    def statements_of_actor(self, counts: ActorCount) -> None:
        from tui.screens.statements import Place, StatementsScreen

        place = Place(Narrowing(actors={counts.actor: counts.name}), "")
        self.app.push_screen(
            StatementsScreen(
                self.librarian, place, lambda: self.now().date(), self.settings.keys, self.open_statement
            )
        )

    # The panel -------------------------------------------------------------------------------------

    def on_actor_list_sort_asked(self) -> None:
        """The next order of the panel."""
        order = self.librarian.actor_order
        self.librarian.actor_order = SORTED[(SORTED.index(order) + 1) % len(SORTED)]
        self._count_actors()

    def on_actor_list_quoted_asked(self) -> None:
        """Articles that mention the chosen actors, or only those that quote them."""
        quoted = not self.narrowing.quoted
        self.narrow_to(replace(self.narrowing, quoted=quoted), keep=True)
        self.librarian.actor_order = "statements" if quoted else "articles"
        self._count_actors()

    def _count_actors(self) -> None:
        self.panel.order, self.panel.quoted = self.librarian.actor_order, self.narrowing.quoted
        self.librarian.actors(self.panel.typed)

    # Corrections -----------------------------------------------------------------------------------

    def actor_choices(self, counts: ActorCount) -> list[tuple[DialogRow, Deed]]:
        """What can be looked at and said of an actor, for all articles."""
        return [
            (DialogRow("", _("In all articles"), heading=True), _nothing),
            (DialogRow("p", _("The page of this actor")), partial(self.show_actor, counts)),
            (DialogRow("m", _("Merge: this is somebody else, too…")), partial(self._ask_merge, counts)),
            (DialogRow("r", _("Show under another name…")), partial(self._ask_name_to_show, counts)),
            (DialogRow("t", _("Take one of the names away, or the new name…")),
             partial(self.librarian.list_names, counts.actor)),
            (DialogRow("x", _("Nobody: not a person, anywhere")),
             partial(self.librarian.dismiss_actor, counts.actor)),
        ]  # fmt: skip

    def correct_actor(self, counts: ActorCount) -> None:
        """Ask what is wrong with an actor."""
        self.offer(counts.name, self.actor_choices(counts)[2:])

    def on_actor_list_correction_asked(self, message: ActorList.CorrectionAsked) -> None:
        self.correct_actor(message.actor)

    def _ask_merge(self, counts: ActorCount) -> None:
        from tui.screens.dialogs.actor_picker import ActorPicker

        def chosen(other: ActorCount | None) -> None:
            if other is not None:
                self.librarian.merge_actors([counts.actor], other.actor)

        title = _("{name} is the same as…").format(name=counts.name)
        typed = counts.name.split()[-1][:4] if counts.name else ""
        self.app.push_screen(ActorPicker(title, self.librarian.find_actors, counts.actor, typed), chosen)

    def _ask_name_to_show(self, counts: ActorCount) -> None:
        title = _("The name to show for {name}").format(name=counts.name)
        self.ask(title, partial(self.librarian.rename_actor, counts.actor), text=counts.name)

    def on_names_listed(self, message: NamesListed) -> None:
        """Offer to take one of an actor's names away from it."""
        counts, names = message.counts, message.names
        rows: list[tuple[DialogRow, Deed]] = []
        if all(counts.name != name.name for name in names):
            rows.append(
                (
                    DialogRow("0", _("Show under its own name again")),
                    partial(self.librarian.rename_actor, counts.actor, ""),
                )
            )
        if len(names) > 1:
            rows += [
                (DialogRow(str(number), _name(name)), partial(self.librarian.split_actor, name.name))
                for number, name in enumerate(names, 1)
            ]
        if rows:
            self.offer(_("Which of the names is not {name}?").format(name=counts.name), rows)
        else:
            self.notify(_("This actor has one name only."), markup=False)

    def on_marks_changed(self, message: told.MarksChanged) -> None:
        """The marks themselves are shown by the base class; here, what follows for actors."""
        if not message.previous.actors:
            return
        if message.course is Course.MADE:
            self.notify(
                _("Done, for all articles. {undo} undoes it.").format(undo=self.key_of("undo")), markup=False
            )
        if self.narrowing.actors:
            self.librarian.name_chosen(self.narrowing.actors)
        current = self.list.current
        self.search(keep=current.key if current is not None else None)
        if self.opened is not None:
            self.librarian.article(self.opened.key, self.finder, again=True)
        for screen in self.app.screen_stack[1:]:
            screen.post_message(ActorsChanged())

    def on_chosen_named(self, message: ChosenNamed) -> None:
        """The labels of the actors that the list is narrowed to say what those are called now."""
        actors = {actor: message.names.get(actor, name) for actor, name in self.narrowing.actors.items()}
        self.narrowing = replace(self.narrowing, actors=actors)
        self.show_filters()

    # The queue -------------------------------------------------------------------------------------

    def action_merges(self) -> None:
        """Go through the actors that may be one."""
        from tui.screens.merging import MergingScreen

        if self.librarian.is_open:
            self.app.push_screen(MergingScreen(self, lambda: self.now().date(), self.settings.keys))

    def propose_merges(self, asker: Widget) -> None:
        self.librarian.propose_merges(asker)

    def find_evidence(self, proposal: Proposal, asker: Widget) -> None:
        self.librarian.find_evidence(proposal, asker)

    def merge_actors(self, actor: ActorKey, into: ActorKey) -> None:
        self.librarian.merge_actors([actor], into)

    def keep_apart(self, actor: ActorKey, other: ActorKey) -> None:
        self.librarian.keep_apart(actor, other)


def _nothing() -> None:
    """What a row does that only tells something."""


def _name(name: ActorName) -> str:
    number = plural("{n} article", "{n} articles", name.articles)
    return f"{name.name} · {number}" + (_(" · inferred") if name.inferred else "")
