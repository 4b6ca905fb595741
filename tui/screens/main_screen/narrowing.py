"""What the list is narrowed to: the words in the search box and the actors chosen beside it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import TYPE_CHECKING

from tui import query
from tui.messages import _
from tui.query.text import actor_query
from tui.query.tree import (
    And,
    Everything,
    Field,
    FieldName,
    Mistake,
    Node,
    Not,
    Or,
    Phrase,
    Word,
    both,
    either,
)
from tui.text import fold
from tui.widgets.filter_bar import Label, LabelKind

if TYPE_CHECKING:
    from tui.library import ActorCount, ActorFilter, ActorKey

_NOBODY: Mapping[int, str] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Narrowing:
    """``text`` as it stands in the search box; ``actors`` by key with their names; ``every``: all of them.

    ``quoted``: only articles where the actors speak.
    """

    text: str = ""
    actors: Mapping[ActorKey, str] = field(default_factory=lambda: _NOBODY)
    every: bool = True
    quoted: bool = False

    def parsed(self, *, typing: bool = True) -> query.Node | query.Mistake:
        """The tree of the words."""
        return query.parse(self.text, typing=typing)

    def terms(self) -> Sequence[Node]:
        """What the words in the box ask for, one by one; nothing where they are not understood."""
        tree = self.parsed(typing=False)
        if isinstance(tree, Mistake):
            tree = self.parsed()
        if isinstance(tree, Mistake | Everything):
            return ()
        return tree.nodes if isinstance(tree, And) else (tree,)

    def actor_filter(self) -> ActorFilter | None:
        """The chosen actors as the library takes them; None without any."""
        from tui.library import ActorFilter

        if not self.actors:
            return None
        return ActorFilter(tuple(self.actors), every=self.every, quoted=self.quoted)

    def as_query(self) -> str:
        """All of it as one query, the chosen actors as ``actor:`` terms: what a saved search keeps."""
        field_name = FieldName.SPEAKER if self.quoted else FieldName.ACTOR
        chosen: list[Node] = [Field(field_name, actor_query(name)) for name in self.actors.values()]
        actors = both(*chosen) if self.every or not chosen else either(*chosen)
        return query.to_text(both(*self.terms(), actors))

    # Changed ---------------------------------------------------------------------------------------

    def toggled(self, actor: ActorKey, name: str) -> Narrowing:
        """With an actor chosen, or dropped if it was, beside the box or in it."""
        if actor in self.actors:
            return replace(self, actors={key: known for key, known in self.actors.items() if key != actor})
        terms = self.terms()
        rest = [term for term in terms if _named(term) != fold(name)]
        if len(rest) < len(terms):
            return replace(self, text=query.to_text(both(*rest)))
        return replace(self, actors={**self.actors, actor: name})

    def with_term(self, term: str) -> Narrowing:
        """With one more term of the query; dropped if it was there already."""
        terms = self.text.strip()
        if f" {term} " in f" {terms} ":
            return replace(self, text=f" {terms} ".replace(f" {term} ", " ").strip())
        return replace(self, text=f"{terms} {term}".strip())

    def excluding(self, term: str, actor: ActorKey | None = None) -> Narrowing:
        """Without what a term finds; an actor of that term is not asked for any more."""
        actors = {key: known for key, known in self.actors.items() if key != actor}
        return replace(self, actors=actors).with_term("-" + term)

    def without_label(self, number: int) -> Narrowing:
        """Without the filter of the label with this number."""
        terms = list(self.terms())
        if number < len(terms):
            del terms[number]
            return replace(self, text=query.to_text(both(*terms)))
        keys = list(self.actors)[number - len(terms) :]
        return self.toggled(keys[0], self.actors[keys[0]]) if keys else self

    # Told ------------------------------------------------------------------------------------------

    def labels(self) -> Sequence[Label]:
        """A label for each filter in force: the terms in the box, then the chosen actors."""
        chosen = [Label(LabelKind.ACTOR, name) for name in self.actors.values()]
        return [*map(_label, self.terms()), *chosen]

    def chosen(self, actors: Sequence[ActorCount]) -> Mapping[ActorKey, str]:
        """The actors that are asked for, beside the box or by a term in it, as far as those are listed."""
        named = {name for term in self.terms() if (name := _named(term))}
        in_box = {actor.actor: actor.name for actor in actors if named and fold(actor.name) in named}
        return {**in_box, **self.actors}

    def without_exclusions(self) -> Node | None:
        """What would be asked for if nothing were excluded; None where nothing is."""
        terms = self.terms()
        wanted = [term for term in terms if not isinstance(term, Not)]
        return both(*wanted) if len(wanted) < len(terms) else None

    def __len__(self) -> int:
        """How many filters are in force."""
        return len(self.terms()) + len(self.actors)

    def __bool__(self) -> bool:
        return bool(self.text.strip() or self.actors)

    def sentence(self) -> str:
        """The chosen actors, in words."""
        names = list(self.actors.values())
        if len(names) < 2:
            return "".join(names)
        return (_(" and ") if self.every else _(" or ")).join(names)


def _named(term: Node) -> str | None:
    """The folded name of the one actor that a term asks for; None for other terms."""
    if isinstance(term, Field) and term.name is FieldName.ACTOR and isinstance(term.value, Phrase):
        return fold(term.value.text)
    return None


def _label(term: Node) -> Label:
    match term:
        case Word() | Phrase():
            return Label(LabelKind.WORD, query.to_text(term))
        case Not(inner):
            text = query.to_text(inner)
            return Label(LabelKind.WITHOUT, f"({text})" if isinstance(inner, And | Or) else text)
        case Field(FieldName.ACTOR, Phrase(name)):
            return Label(LabelKind.ACTOR, name)
        case _:
            return Label(LabelKind.FIELD, query.to_text(term))
