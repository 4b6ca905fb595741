"""What the rest of the program is told while a new index is filled: nothing of it, until it answers."""

from __future__ import annotations

from collections.abc import Callable

from tui.library.ingest.events import ArticlesAnnotated, ArticlesChanged, Event, Finished


class Replacing:
    """Listens to the loader of a new index, and passes on what concerns the one that answers."""

    def __init__(self, replace: Callable[[], None], listener: Callable[[Event], None] | None) -> None:
        """``replace`` puts the new index in the place of the old one."""
        self._replace = replace
        self._listener = listener
        self._done = False

    def __call__(self, event: Event) -> None:
        if not self._done:
            if isinstance(event, ArticlesChanged | ArticlesAnnotated):
                return
            if isinstance(event, Finished) and event.failure is None and not event.stopped:
                self._replace()
                self._done = True
                self._tell(ArticlesChanged(event.progress.listed, 0))
        self._tell(event)

    def _tell(self, event: Event) -> None:
        if self._listener is not None:
            self._listener(event)
