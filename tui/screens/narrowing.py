"""What the list is narrowed to: the words in the search box and the actors chosen beside it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import TYPE_CHECKING

from tui import query
from tui.messages import _

if TYPE_CHECKING:
    from tui.library import ActorFilter, ActorKey

_NOBODY: Mapping[int, str] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Narrowing:
    """``text`` as it stands in the search box; ``actors`` by key with their names; ``every``: all of them."""

    text: str = ""
    actors: Mapping[ActorKey, str] = field(default_factory=lambda: _NOBODY)
    every: bool = True

    def parsed(self, *, typing: bool = True) -> query.Node | query.Mistake:
        """The tree of the words."""
        return query.parse(self.text, typing=typing)

    def actor_filter(self) -> ActorFilter | None:
        """The chosen actors as the library takes them; None without any."""
        from tui.library import ActorFilter

        return ActorFilter(tuple(self.actors), every=self.every) if self.actors else None

    def toggled(self, actor: ActorKey, name: str) -> Narrowing:
        """With an actor chosen, or dropped if it was."""
        actors = {key: known for key, known in self.actors.items() if key != actor}
        if len(actors) == len(self.actors):
            actors[actor] = name
        return replace(self, actors=actors)

    def with_term(self, term: str) -> Narrowing:
        """With one more term of the query; dropped if it was there already."""
        terms = self.text.strip()
        if f" {term} " in f" {terms} ":
            return replace(self, text=f" {terms} ".replace(f" {term} ", " ").strip())
        return replace(self, text=f"{terms} {term}".strip())

    def __bool__(self) -> bool:
        return bool(self.text.strip() or self.actors)

    def sentence(self) -> str:
        """The chosen actors, in words."""
        names = list(self.actors.values())
        if len(names) < 2:
            return "".join(names)
        return (_(" and ") if self.every else _(" or ")).join(names)
