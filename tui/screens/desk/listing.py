"""What the list asks the library beside the search itself."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from textual.worker import get_current_worker

from tui.messages import _
from tui.query import Mistake, parse
from tui.query.hits import HitFinder
from tui.query.snippet import snippet
from tui.screens.desk.base import Desk
from tui.screens.desk.library_messages import (
    Exported,
    ExportRefused,
    Failed,
    SavedCounted,
    SavedListed,
    SnippetsFound,
)
from tui.text import clean_line
from tui.widgets.lists.saved_list import Counts

if TYPE_CHECKING:
    from tui.library import ArticleKey

SNIPPETS_TOGETHER = 8
"""Each message draws the list anew: more at once cost less, fewer are seen earlier."""


class ListDesk(Desk):
    """Snippets of the rows on the screen, exports, saved searches and their counts."""

    def snippets(self, keys: Sequence[ArticleKey], finder: HitFinder) -> None:
        """The stretches of these articles where the hits are: `SnippetsFound`, a few at a time."""
        self._run("snippets", partial(self._look_up_snippets, keys, finder))

    def _look_up_snippets(self, keys: Sequence[ArticleKey], finder: HitFinder) -> None:
        library, _scope = self._ready()
        worker = get_current_worker()
        found = {}
        for key in keys:
            if worker.is_cancelled:
                return
            text = library.text(key)
            if text is not None:
                found[key] = snippet(finder, text)
            if len(found) == SNIPPETS_TOGETHER:
                self._post(SnippetsFound(finder, found))
                found = {}
        if found:
            self._post(SnippetsFound(finder, found))

    # Exporting -------------------------------------------------------------------------------------

    def export(
        self, keys: Sequence[ArticleKey] | None, format_: str, path: Path, *, replace: bool = False
    ) -> None:
        """Write articles (all of the search on screen without ``keys``) to a file: `Exported`, or
        `ExportRefused` where there is one and ``replace`` does not allow it."""
        self._run("export", partial(self._export, keys, format_, path, replace))

    def _export(self, keys: Sequence[ArticleKey] | None, format_: str, path: Path, replace: bool) -> None:
        from tui.article_files import StoppedError, write_articles

        library, _scope = self._ready()
        worker = get_current_worker()
        if keys is None:
            keys = self._results.keys() if self._results is not None else []
        try:
            count = write_articles(
                library, keys, format_, path, replace=replace, wanted=lambda: not worker.is_cancelled
            )
        except FileExistsError:
            self._post(ExportRefused(path, format_))
        except StoppedError:
            return
        except OSError as error:
            reason = error.strerror or str(error)
            self._post(Failed(_("{path}: {reason}").format(path=clean_line(str(path)), reason=reason)))
        else:
            self._post(Exported(path, count))

    # Saved searches --------------------------------------------------------------------------------

    def saved_searches(self) -> None:
        """The user's saved searches: `SavedListed`."""
        self._run("saved", self._list_saved)

    def _list_saved(self) -> None:
        library, _scope = self._ready()
        self._post(SavedListed(library.saved.all()))

    def count_saved(self, searches: Sequence[tuple[str, str]]) -> None:
        """How much each of these searches finds, by name and query: `SavedCounted`, one after the other."""
        self._run("counts", partial(self._count_saved, searches))

    def _count_saved(self, searches: Sequence[tuple[str, str]]) -> None:
        library, scope = self._ready()
        worker = get_current_worker()
        for name, query in searches:
            node = parse(query)
            if worker.is_cancelled:
                return
            if not isinstance(node, Mistake):
                found = library.search(node, scope, fold=self.folds)
                self._post(SavedCounted({name: Counts(*found.tally())}))
