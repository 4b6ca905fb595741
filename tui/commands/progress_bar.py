"""How far a loader is, as a bar on the terminal (standard error), for commands that take their time."""

from __future__ import annotations

from rich.console import Console
from rich.progress import BarColumn, TextColumn
from rich.progress import Progress as Bars

from tui.library import Progress
from tui.messages import _

_TIMES_A_SECOND = 5


class ProgressBar:
    """One bar: first for the files to be read, then for the articles to be marked in."""

    def __init__(self) -> None:
        self._bars = Bars(
            TextColumn("{task.description}", markup=False),
            BarColumn(),
            TextColumn("{task.fields[figures]}", markup=False),
            console=Console(stderr=True, highlight=False),
            transient=True,
            refresh_per_second=_TIMES_A_SECOND,
        )
        self._task = self._bars.add_task(_("reading"), total=None, figures="")
        self._bars.start()

    def show(self, progress: Progress) -> None:
        """Draw how far it is."""
        if progress.pending or not progress.scanned:
            what, done = _("reading"), progress.files - progress.pending
            total = progress.files if progress.scanned else None
        else:
            what, done, total = _("marking"), progress.annotated, progress.listed
        self._bars.update(
            self._task, description=what, completed=done, total=total, figures=_figures(progress, done, total)
        )

    def close(self) -> None:
        """Take the bar away."""
        self._bars.stop()


def _figures(progress: Progress, done: int, total: int | None) -> str:
    figures = f"{done:,}" if total is None else f"{done:,}/{total:,}"
    if progress.rate >= 1:
        figures += " · " + _("{rate} a second").format(rate=round(progress.rate))
    if progress.seconds_left is not None:
        minutes, seconds = divmod(round(progress.seconds_left), 60)
        figures += f" · {minutes}:{seconds:02}"
    return figures
