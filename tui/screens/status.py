"""What the status line says: how much is shown and hidden, how far loading is, what went wrong."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from tui.messages import _, plural
from tui.widgets.bar import Bit

if TYPE_CHECKING:
    from tui.library import Progress


@dataclass
class Status:
    """The figures; counts are None until they are known."""

    count: int | None = None
    total: int | None = None
    unread: int | None = None
    selected: int = 0
    problems: int = 0
    is_loading: bool = False
    progress: Progress | None = None
    failure: str | None = None

    def bits(self, narrowed: bool) -> tuple[Sequence[Bit], Sequence[Bit]]:
        """Left and right half of the line."""
        if self.failure is not None:
            return [Bit(self.failure, "bar--error")], []
        return self._figures(narrowed), [*self._loading(), *self._problems()]

    def _figures(self, narrowed: bool) -> Sequence[Bit]:
        if self.count is None:
            return [Bit(_("Opening the library…"), "bar--dim")]
        if narrowed and self.total is not None:
            shown = _("{count} of {total} articles").format(count=f"{self.count:,}", total=f"{self.total:,}")
        else:
            shown = plural("{n} article", "{n} articles", self.count)
        bits = [Bit(shown, "bar--strong")]
        if self.unread:
            bits.append(Bit(" · " + plural("{n} unread", "{n} unread", self.unread)))
        if self.selected:
            bits.append(Bit(" · " + plural("{n} selected", "{n} selected", self.selected), "bar--key"))
        return bits

    def _loading(self) -> Sequence[Bit]:
        progress = self.progress
        if not self.is_loading or progress is None:
            return [Bit(_("reading files… "), "bar--dim")] if self.is_loading else []
        if progress.pending:
            return [Bit(_("{n:,} files to read… ").format(n=progress.pending), "bar--dim")]
        if progress.annotated < progress.listed:
            left = ""
            if progress.seconds_left is not None and progress.seconds_left >= 2:
                left = _(", {seconds:.0f} s left").format(seconds=progress.seconds_left)
            share = _("marked in {done:,} of {all:,}").format(done=progress.annotated, all=progress.listed)
            return [Bit(share + left + " ", "bar--dim")]
        return []

    def _problems(self) -> Sequence[Bit]:
        if not self.problems:
            return []
        return [
            Bit(" " + plural("{n} problem", "{n} problems", self.problems) + " ", "bar--warning", "problems"),
            Bit("!", "bar--key", "problems"),
        ]
