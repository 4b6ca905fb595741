"""The places one has been to, for going back and forward as in a browser."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from tui.widgets.article.highlights import Place

if TYPE_CHECKING:
    from tui.library import ArticleKey

DEPTH = 200
"""Places that are remembered."""


@dataclass(frozen=True, slots=True)
class Visit:
    """An article, and the place in it that was in sight."""

    article: ArticleKey
    place: Place


class Visits:
    """Where one was before, and where one came back from."""

    def __init__(self) -> None:
        self._before: list[Visit] = []
        self._after: list[Visit] = []

    def leave(self, visit: Visit) -> None:
        """One goes on from here to a new place: there is nothing to go forward to any more."""
        if not self._before or self._before[-1] != visit:
            self._before.append(visit)
            del self._before[:-DEPTH]
        self._after.clear()

    def back(self, here: Visit | None) -> Visit | None:
        """The place before this one; None where there is none."""
        return self._step(self._before, self._after, here)

    def forward(self, here: Visit | None) -> Visit | None:
        """The place one came back from; None where there is none."""
        return self._step(self._after, self._before, here)

    @staticmethod
    def _step(source: list[Visit], other: list[Visit], here: Visit | None) -> Visit | None:
        if not source:
            return None
        if here is not None:
            other.append(here)
        return source.pop()
