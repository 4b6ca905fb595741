"""Brings the files of a scope into the index, in the background."""

from __future__ import annotations

from tui.library.events import Progress
from tui.library.types import ArticleKey


class Loader:
    """Scans, reads and annotates; made by `Library.load`, already at work.

    Events go to the listener from the loader's own thread, one at a time; the last is `Finished`.
    """

    @property
    def progress(self) -> Progress:
        """How far it is now."""
        raise NotImplementedError

    def annotate_first(self, key: ArticleKey) -> None:
        """Annotate this article before all others, because it was just opened. Returns at once."""
        raise NotImplementedError

    def pause(self) -> None:
        """Hand out no more work until `resume`; what is being done is finished. Returns at once."""
        raise NotImplementedError

    def resume(self) -> None:
        """Go on after `pause`."""
        raise NotImplementedError

    def stop(self, *, wait: bool = True) -> None:
        """Ends the work; what was done is kept. With ``wait``, returns when thread and children are gone."""
        raise NotImplementedError

    def wait(self, seconds: float | None = None) -> bool:
        """Waits until all is done; False if it still works after ``seconds``."""
        raise NotImplementedError
