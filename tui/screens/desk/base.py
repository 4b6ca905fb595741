"""The desk where the screen's questions are taken: work runs in threads, answers come as messages."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from functools import partial
from threading import Lock
from typing import TYPE_CHECKING

from textual.message import Message
from textual.widget import Widget
from textual.worker import get_current_worker

from tui.screens.desk.library_messages import Failed, LibraryOpened, LoaderTold
from tui.settings import Settings

if TYPE_CHECKING:
    from tui.library import Event, Library, Loader, Results, Scope


class Desk:
    """Opens the library, asks it in threads, and posts the answers to a screen.

    What can be asked stands in the classes that build on it, and in `Librarian`, which has all of it.
    """

    def __init__(
        self, screen: Widget, opening: Callable[[], tuple[Library, Scope]], settings: Settings
    ) -> None:
        """``opening`` gives the library and the scope to show; it may raise LibraryError."""
        self._screen = screen
        self._opening = opening
        self._ignore = settings.ignore
        self._watch = settings.watch
        self._settings = settings
        self._jobs = settings.workers or None
        self._library: Library | None = None
        self._scope: Scope | None = None
        self._results: Results | None = None
        self._counted: Results | None = None
        self._unhidden: Results | None = None
        self._loader: Loader | None = None
        self._changes: deque[Callable[[], None]] = deque()
        self._changing = Lock()
        self._known_marks: tuple[int, int | None] | None = None
        self.folds = settings.fold_versions
        """Whether of several versions of a story only the newest is listed."""
        self.search_number = 0
        """That of the newest search."""

    def _run(self, group: str, work: Callable[[], None], *, exclusive: bool = True) -> None:
        self._screen.run_worker(
            partial(self._guarded, work), thread=True, group=group, exclusive=exclusive, name=group
        )

    def in_turn(self, change: Callable[[], None]) -> None:
        """Run a change of marks after those that were asked for before: undoing twice means that order."""
        self._changes.append(change)
        self._run("marks", self._next_change, exclusive=False)

    def _next_change(self) -> None:
        with self._changing:
            self._changes.popleft()()

    def know_marks(self, library: Library) -> None:
        """The marks as they are now are this program's own doing."""
        self._known_marks = library.marks_state()

    def _guarded(self, work: Callable[[], None]) -> None:
        from tui.library import LibraryError, SearchInterruptedError

        try:
            work()
        except SearchInterruptedError:
            return
        except LibraryError as error:
            self._post(Failed(str(error), fatal=self._library is None))

    def _post(self, message: Message) -> None:
        if not get_current_worker().is_cancelled:
            self._screen.post_message(message)

    @property
    def is_open(self) -> bool:
        return self._library is not None

    # Opening and closing ---------------------------------------------------------------------------

    def open(self) -> None:
        """Open the library: `LibraryOpened` or a fatal `Failed`."""
        self._run("open", self._open)

    def _open(self) -> None:
        library, self._scope = self._opening()
        self._library = library
        self._post(LibraryOpened(library.notices))

    def load(self) -> None:
        """Read the files of the scope: `LoaderTold` many times."""
        self._run("load", self._load)

    def _load(self) -> None:
        from tui.readers import Options

        library, scope = self._ready()
        reading = Options.chosen(self._settings)
        self._loader = library.load(
            scope, self._tell, jobs=self._jobs, ignore=self._ignore, reading=reading, watch=self._watch
        )

    def _tell(self, event: Event) -> None:
        self._screen.post_message(LoaderTold(event))

    def close(self) -> None:
        """End searches and loading; what was done is kept. Blocks until the files are closed."""
        if self._results is not None:
            self._results.cancel()
        if self._library is not None:
            self._library.interrupt()
            self._library.close()

    def _ready(self) -> tuple[Library, Scope]:
        assert self._library is not None
        assert self._scope is not None
        return self._library, self._scope
