"""What the status line says: how much is shown and hidden, how far loading is, what went wrong."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from tui.messages import _, grouped, plural
from tui.widgets.bar import Bit
from tui.widgets.cells import width_of

if TYPE_CHECKING:
    from tui.library import Progress


_DISTANCE = 3
"""Blank cells: at the edge, and between the halves."""


@dataclass
class Status:
    """The figures; counts are None until they are known."""

    count: int | None = None
    total: int | None = None
    unread: int | None = None
    selected: int = 0
    problems: int = 0
    is_loading: bool = False
    is_paused: bool = False
    progress: Progress | None = None
    failure: str | None = None

    def bits(self, narrowed: bool, room: int = 1000) -> tuple[Sequence[Bit], Sequence[Bit]]:
        """Left and right half of the line; in few cells (``room``) what matters least is left out."""
        if self.failure is not None:
            return [Bit(self.failure, "bar--error")], []
        figures, problems = self._figures(narrowed), self._problems()
        for loading in (self._loading(), self._loading(with_pace=False), ()):
            right = [*loading, *problems]
            if sum(width_of(bit.text) for bit in (*figures, *right)) <= room - _DISTANCE:
                break
        return figures, right

    def _figures(self, narrowed: bool) -> Sequence[Bit]:
        if self.count is None:
            return [Bit(_("Opening the library…"), "bar--dim")]
        if narrowed and self.total is not None:
            shown = f"{grouped(self.count)} " + plural("of {n} article", "of {n} articles", self.total)
        else:
            shown = plural("{n} article", "{n} articles", self.count)
        bits = [Bit(shown, "bar--strong")]
        if self.unread:
            bits.append(Bit(" · " + plural("{n} unread", "{n} unread", self.unread)))
        if self.selected:
            bits.append(Bit(" · " + plural("{n} selected", "{n} selected", self.selected), "bar--key"))
        return bits

    def _loading(self, *, with_pace: bool = True) -> Sequence[Bit]:
        progress = self.progress
        if not self.is_loading:
            return []
        if progress is None:
            return [Bit(_("reading files… "), "bar--dim")]
        if progress.pending:
            said = plural("{n} file to read", "{n} files to read", progress.pending)
        elif progress.annotated < progress.listed:
            said = _("marked in {done} of {all}").format(
                done=grouped(progress.annotated), all=grouped(progress.listed)
            )
        else:
            return []
        if self.is_paused:
            return [Bit(said, "bar--dim"), Bit(_(" · paused "), "bar--warning", "pause")]
        return [Bit(f"{said}{pace(progress) if with_pace else ''} ", "bar--dim", "pause")]

    def _problems(self) -> Sequence[Bit]:
        if not self.problems:
            return []
        return [
            Bit(" " + plural("{n} problem", "{n} problems", self.problems) + " ", "bar--warning", "problems"),
            Bit("!", "bar--key", "problems"),
        ]


_MINUTE, _HOUR = 60, 3600


def pace(progress: Progress) -> str:
    """How fast it goes and how long it takes still, where that is known."""
    said = ""
    if progress.rate >= 1:
        said += _(" · {n:.0f} a second").format(n=progress.rate)
    seconds = progress.seconds_left
    if seconds is not None and seconds >= 2:
        said += _(", {time} left").format(time=duration(seconds))
    return said


def duration(seconds: float) -> str:
    """A time as one would say it: seconds up to two minutes, minutes up to two hours, then hours."""
    if seconds < 2 * _MINUTE:
        return _("{n:.0f} s").format(n=seconds)
    if seconds < 2 * _HOUR:
        return _("{n:.0f} min").format(n=seconds / _MINUTE)
    return _("{n:.0f} h").format(n=seconds / _HOUR)
