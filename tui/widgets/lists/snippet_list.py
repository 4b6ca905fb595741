"""A list whose rows can have a line more: the stretch of the article in which the search hit is."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Mapping, Sequence
from typing import ClassVar

from rich.segment import Segment
from rich.style import Style
from textual.message import Message

from tui.query.snippet import Snippet
from tui.widgets.cells import clip
from tui.widgets.lists.selecting import SelectableList

KEPT = 2_000
"""Snippets that are remembered for one search."""


class SnippetList(SelectableList):
    """Snippets are asked for when their rows are drawn, all of a screen together."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {"list--snippet", "list--hit"}

    class SnippetsWanted(Message):
        """These articles are in sight, and their snippets are not known."""

        def __init__(self, keys: Sequence[int]) -> None:
            super().__init__()
            self.keys = keys

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self.with_snippets = False
        self._snippets: dict[int, Snippet] = {}
        self._snippets_wanted: list[int] = []

    @property
    @abstractmethod
    def title_lines(self) -> int:
        """Lines of a row without its snippet."""

    @property
    def lines_a_row(self) -> int:
        return self.title_lines + self.with_snippets

    def begin_snippets(self, shown: bool, *, anew: bool) -> None:
        """Whether rows have that line, before other rows are shown; ``anew``: for another search."""
        self.with_snippets = shown
        self._snippets_wanted = []
        if anew or len(self._snippets) > KEPT:
            self._snippets = {}

    def supply_snippets(self, found: Mapping[int, Snippet]) -> None:
        """Snippets that were wanted."""
        self._snippets.update(found)
        for number in self.in_sight:
            if self.key_at(number) in found:
                self.refresh_lines(self.first_line(number) + self.title_lines, 1)

    def draw_snippet(self, key: int, indent: int, width: int, style: Style) -> list[Segment]:
        """The line with the hit; empty until it is known."""
        found = self._snippets.get(key)
        if found is None:
            self._want_snippet(key)
            return [Segment(" " * width, style)]
        text = style + self.get_component_rich_style("list--snippet", partial=True)
        hit = text + self.get_component_rich_style("list--hit", partial=True)
        shown = clip(found.text, width - indent - 1)
        segments = [Segment(" " * indent, style)]
        at = 0
        for first, last in found.hits:
            first, last = max(first, at), min(last, len(shown))
            if first < last:
                segments += [Segment(shown[at:first], text), Segment(shown[first:last], hit)]
                at = last
        segments.append(Segment(shown[at:], text))
        return [segment for segment in segments if segment.text]

    def _want_snippet(self, key: int) -> None:
        if key in self._snippets_wanted:
            return
        if not self._snippets_wanted:
            # When the whole screen was drawn, and all that is wanted is known.
            self.call_later(self._ask_for_snippets)
        self._snippets_wanted.append(key)

    def _ask_for_snippets(self) -> None:
        if self._snippets_wanted:
            self.post_message(self.SnippetsWanted(tuple(self._snippets_wanted)))
