"""What is asked about actors, and what is said of them."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable, Iterable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from textual.widget import Widget
from textual.worker import get_current_worker

from tui.query import Node
from tui.query.text import actor_query
from tui.query.tree import Everything, Field, FieldName, both, either
from tui.screens.desk.actor_messages import (
    ActorFacts,
    ActorsFound,
    ActorTold,
    ChosenNamed,
    EvidenceFound,
    MergesProposed,
    NamesListed,
)
from tui.screens.desk.base import Desk
from tui.screens.main_screen.marking import Course
from tui.screens.main_screen.narrowing import Narrowing

if TYPE_CHECKING:
    from tui.library import ActorFilter, ActorKey, ActorOrder, Library, PreviousMarks, Proposal

SHOWN = 60
"""Articles and statements on the page of an actor, the newest; the others are one key away."""
COMPANIONS = 15
FOUND = 60
"""Actors that are offered for what was typed."""
EVIDENCE = 3
"""Articles of each of two actors, by which one tells whether they are one."""


class ActorDesk(Desk):
    """Questions about actors run in threads of their own; answers go to the screen that asked."""

    @abstractmethod
    def mark(self, change: Callable[[Library], PreviousMarks], course: Course = Course.MADE) -> None:
        """Change marks: `MarksChanged`."""

    actor_order = "articles"
    """How the actors beside the list are sorted, one of `ActorOrder`."""

    def _order(self) -> ActorOrder:
        from tui.library import ActorOrder

        return ActorOrder(self.actor_order)

    # Asking ----------------------------------------------------------------------------------------

    def tell_actor(
        self, number: int, actor: ActorKey, node: Node, narrowing: Narrowing, asker: Widget
    ) -> None:
        """All about an actor in the articles of a search: `ActorTold` several times."""
        self._run("actor-page", partial(self._tell_actor, number, actor, node, narrowing, asker))

    def _tell_actor(
        self, number: int, actor: ActorKey, node: Node, narrowing: Narrowing, asker: Widget
    ) -> None:
        library, scope = self._ready()
        worker = get_current_worker()
        everywhere = library.actor(actor)
        if everywhere is None:
            asker.post_message(ActorTold(number, ActorFacts(is_complete=True)))
            return
        node, actors = _with_actor(everywhere.actor, node, narrowing)
        found = library.search(node, scope, actors=actors)
        facts = ActorFacts(everywhere, names=library.actor_names(actor), rows=found.rows(0, SHOWN))
        asker.post_message(ActorTold(number, facts))
        steps: tuple[Callable[[ActorFacts], ActorFacts], ...] = (
            lambda facts: replace(facts, said=library.statements(
                node, scope, 0, SHOWN, actors=_filter(everywhere.actor))),
            lambda facts: replace(facts, days=found.actor_days(everywhere.actor)),
            lambda facts: _with_companions(facts, found.actors(limit=COMPANIONS + 1), everywhere.actor),
            lambda facts: replace(facts, words=found.actor_words(everywhere.actor), is_complete=True),
        )  # fmt: skip
        for step in steps:
            if worker.is_cancelled:
                return
            facts = step(facts)
            asker.post_message(ActorTold(number, facts))

    def find_actors(self, typed: str, asker: Widget) -> None:
        """Actors of the whole scope with words that begin as typed: `ActorsFound`."""
        self._run("find-actors", partial(self._find_actors, typed, asker))

    def _find_actors(self, typed: str, asker: Widget) -> None:
        library, scope = self._ready()
        found = library.search(Everything(), scope).actors(typed=typed, limit=FOUND)
        if not get_current_worker().is_cancelled:
            asker.post_message(ActorsFound(typed, found))

    def list_names(self, actor: ActorKey) -> None:
        """The names of an actor: `NamesListed`."""
        self._run("actor", partial(self._list_names, actor))

    def _list_names(self, actor: ActorKey) -> None:
        library, _scope = self._ready()
        counts = library.actor(actor)
        if counts is not None:
            self._post(NamesListed(counts, library.actor_names(actor)))

    def name_chosen(self, actors: Iterable[ActorKey]) -> None:
        """What some actors are called now: `ChosenNamed`."""
        self._run("names", partial(self._name_chosen, tuple(actors)))

    def _name_chosen(self, actors: tuple[ActorKey, ...]) -> None:
        library, _scope = self._ready()
        found = {actor: library.actor(actor) for actor in actors}
        self._post(ChosenNamed({actor: counts.name for actor, counts in found.items() if counts is not None}))

    def propose_merges(self, asker: Widget) -> None:
        """Actors that may be one: `MergesProposed`."""
        self._run("proposals", partial(self._propose_merges, asker))

    def _propose_merges(self, asker: Widget) -> None:
        library, _scope = self._ready()
        worker = get_current_worker()
        found = library.proposed_merges(is_cancelled=lambda: worker.is_cancelled)
        if not worker.is_cancelled:
            asker.post_message(MergesProposed(found))

    def find_evidence(self, proposal: Proposal, asker: Widget) -> None:
        """The newest articles of both: `EvidenceFound`."""
        self._run("evidence", partial(self._find_evidence, proposal, asker))

    def _find_evidence(self, proposal: Proposal, asker: Widget) -> None:
        library, scope = self._ready()
        pair = proposal.actor.actor, proposal.other.actor
        one, other = (
            library.search(Everything(), scope, actors=_filter(actor)).rows(0, EVIDENCE) for actor in pair
        )
        asker.post_message(EvidenceFound(pair, (one, other)))

    # Saying ----------------------------------------------------------------------------------------

    def merge_actors(self, actors: Iterable[ActorKey], into: ActorKey) -> None:
        """These actors are one: `MarksChanged`."""
        self.mark(lambda library: library.merge_actors(actors, into))

    def keep_apart(self, actor: ActorKey, other: ActorKey) -> None:
        """These are two: `MarksChanged`."""
        self.mark(lambda library: library.keep_apart(actor, other))

    def split_actor(self, name: str) -> None:
        """This name is another actor's: `MarksChanged`."""
        self.mark(lambda library: library.split_actor(name))

    def rename_actor(self, actor: ActorKey, name: str) -> None:
        """Another name is shown, or the actor's own for "": `MarksChanged`."""
        self.mark(lambda library: library.rename_actor(actor, name))

    def dismiss_actor(self, actor: ActorKey) -> None:
        """This is nobody: `MarksChanged`."""
        self.mark(lambda library: library.dismiss_actor(actor))


def _filter(actor: ActorKey) -> ActorFilter:
    from tui.library import ActorFilter

    return ActorFilter((actor,))


def _with_actor(actor: ActorKey, node: Node, narrowing: Narrowing) -> tuple[Node, ActorFilter]:
    """The search narrowed to an actor, whatever other actors it is narrowed to."""
    from tui.library import ActorFilter

    others = {key: name for key, name in narrowing.actors.items() if key != actor}
    if narrowing.every or len(narrowing.actors) < 2:
        return node, ActorFilter((actor, *others))
    names = narrowing.actors.values()
    return both(node, either(*(Field(FieldName.ACTOR, actor_query(name)) for name in names))), _filter(actor)


def _with_companions(facts: ActorFacts, actors: Iterable[object], own: ActorKey) -> ActorFacts:
    from tui.library import ActorCount

    found = [actor for actor in actors if isinstance(actor, ActorCount)]
    counts = next((actor for actor in found if actor.actor == own), None)
    return replace(facts, counts=counts, companions=[actor for actor in found if actor.actor != own])
