"""A phrase that can name a speaker, as it was read."""

from __future__ import annotations

from dataclasses import dataclass, field

from tui.annotations import PersonMention, Span


@dataclass(slots=True)
class Phrase:
    """``first``/``last`` are token indices (half-open), ``start``/``end`` offsets.

    ``gender`` is as in `StatementWords.determiners`. ``core`` are the folded words before the first
    preposition, ``words`` all of them. ``governed``: a preposition stands before it.
    """

    first: int
    last: int
    start: int
    end: int
    head: int
    mention: PersonMention | None = None
    others: tuple[PersonMention, ...] = ()
    gender: str = ""
    indefinite: bool = False
    bare: bool = False
    core: list[str] = field(default_factory=list)
    words: list[str] = field(default_factory=list)
    governed: bool = False

    @property
    def span(self) -> Span:
        return self.start, self.end
