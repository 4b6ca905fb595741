"""What is told of actors to the screens that are about them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from textual.message import Message

if TYPE_CHECKING:
    from tui.library import ActorCount, ActorDay, ActorKey, ActorName, ActorWords, Proposal, Row, StatementRow


@dataclass(frozen=True)
class ActorFacts:
    """What is known so far of an actor in a search; ``counts`` are those of the search.

    ``is_complete``: nothing more will come. An actor that is nobody any more has no ``everywhere``.
    """

    everywhere: ActorCount | None = None
    counts: ActorCount | None = None
    names: Sequence[ActorName] = ()
    rows: Sequence[Row] = ()
    said: Sequence[StatementRow] = ()
    days: Sequence[ActorDay] = ()
    companions: Sequence[ActorCount] = ()
    words: ActorWords | None = None
    is_complete: bool = False


@dataclass(eq=False)
class ActorTold(Message):
    """More about an actor; ``number`` is that of the question."""

    number: int
    facts: ActorFacts


@dataclass(eq=False)
class ActorsFound(Message):
    """Actors with a name as it was typed."""

    typed: str
    actors: Sequence[ActorCount]


@dataclass(eq=False)
class NamesListed(Message):
    """The names of an actor."""

    counts: ActorCount
    names: Sequence[ActorName]


@dataclass(eq=False)
class ChosenNamed(Message):
    """What the actors are called now to which the list is narrowed; those that are nobody are left out."""

    names: Mapping[ActorKey, str]


@dataclass(eq=False)
class MergesProposed(Message):
    """Actors that may be one."""

    proposals: Sequence[Proposal]


@dataclass(eq=False)
class EvidenceFound(Message):
    """The newest articles of both actors of a proposal."""

    pair: tuple[int, int]
    rows: tuple[Sequence[Row], Sequence[Row]] = field(default=((), ()))


class ActorsChanged(Message):
    """Actors were merged, taken apart, renamed or dismissed, or that was undone."""
