"""What the screen asks about folders and the work in the background."""

from __future__ import annotations

from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from tui.query.tree import Comparison, Days, Everything, Field, FieldName, Node, Or, State
from tui.screens.desk.base import Desk
from tui.screens.desk.library_messages import FoldersListed, OldArticlesCounted, ScopeChanged

if TYPE_CHECKING:
    from tui.library import ArticleKey, Library, Scope

_MARKED = Or((Field(FieldName.IS, State.READ), Field(FieldName.IS, State.STARRED)))


def _older_than(before: date) -> Node:
    return Field(FieldName.DATE, Days(Comparison.BEFORE, before.isoformat()))


class LoadingDesk(Desk):
    """Pauses and ends the loading, changes the scope, looks into archives opened for the first time."""

    def pause(self) -> None:
        """Hand out no more files and articles until `go_on`; what is opened is annotated all the same."""
        if self._loader is not None:
            self._loader.pause()

    def go_on(self) -> None:
        """Work again after `pause`."""
        if self._loader is not None:
            self._loader.resume()

    def cancel(self) -> None:
        """End the loading; what was done is kept, and `load` goes on where it ended."""
        if self._loader is not None:
            self._loader.stop(wait=False)

    def folders(self) -> None:
        """All folders of the library, and those that are shown: `FoldersListed`."""
        self._run("folders", self._folders)

    def _folders(self) -> None:
        from tui.library.index.roots import absolute

        library, scope = self._ready()
        self._post(FoldersListed(library.roots(), [absolute(root) for root in scope.roots]))

    def show_folders(self, folders: tuple[Path, ...]) -> None:
        """Make these folders the scope and load what the index lacks: `ScopeChanged`, `LoaderTold`."""
        self._run("load", partial(self._show_folders, folders))

    def _show_folders(self, folders: tuple[Path, ...]) -> None:
        from tui.library import Scope

        if self._loader is not None:
            self._loader.stop()
        self._scope = Scope(folders)
        self._post(ScopeChanged())
        self._load()

    def count_old(self, before: date) -> None:
        """How many articles of the scope are from before a day: `OldArticlesCounted`.

        Nothing is posted where any article of the scope was ever marked, or none is so old.
        """
        self._run("old", partial(self._count_old, before))

    def _count_old(self, before: date) -> None:
        library, scope = self._ready()
        if library.search(_MARKED, scope).rows(0, 1):
            return
        old = len(self.old_keys(library, scope, before))
        if old:
            self._post(OldArticlesCounted(old, library.search(Everything(), scope).complete(), before))

    @staticmethod
    def old_keys(library: Library, scope: Scope, before: date) -> list[ArticleKey]:
        """The articles of the scope from before a day."""
        return library.search(_older_than(before), scope).keys()
