"""Finding words in the open article alone: a small box under it, hits of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual import on
from textual.widgets import Input

from tui.messages import _
from tui.query.hits import HitFinder
from tui.query.tree import Phrase
from tui.screens.desk import library_messages as told
from tui.screens.main_screen.reading import ReadingScreen
from tui.widgets.article.highlights import Kind
from tui.widgets.bar import Bar, Bit
from tui.widgets.boxes.find_box import FindBox

if TYPE_CHECKING:
    from tui.library import OpenedArticle


class FindingScreen(ReadingScreen):
    """While something is being found in an article, its hits take the place of the search's."""

    _found: HitFinder | None = None
    _found_in: int | None = None

    @property
    def find_box(self) -> FindBox:
        return self.query_one("#find", FindBox)

    @property
    def marker(self) -> HitFinder | None:
        return self._found if self._found is not None and self._wanted == self._found_in else super().marker

    def action_find(self) -> None:
        """Type what is to be found in the open article."""
        self.with_article(self._open_find_box)

    def _open_find_box(self, opened: OpenedArticle) -> None:
        self.find_box.display = True
        self.go_to_pane(self.find_box)

    @on(Input.Changed, "#find")
    def _find(self, event: Input.Changed) -> None:
        event.stop()
        words = " ".join(event.value.split())
        found = HitFinder(Phrase(words, prefix=True)) if words else None
        if self.opened is None or (found is None and self._found is None):
            return
        self._found, self._found_in = found, self.opened.key
        self.librarian.article(self.opened.key, self.marker, again=True)

    def on_article_fetched(self, message: told.ArticleFetched) -> None:
        if self._found_in is not None and message.opened.key == self._wanted != self._found_in:
            self._forget()
        elif self._found is not None and self.find_box.has_focus:
            # When the highlights are there, which the classes below see to.
            self.call_later(self._to_first_hit)

    def _to_first_hit(self) -> None:
        if not self.view.go_to_first(Kind.HIT):
            self.query_one("#inspector", Bar).show([Bit(_("Not in this article."), "bar--warning")])

    def _forget(self) -> None:
        self._found = self._found_in = None
        self.find_box.display = False
        with self.prevent(Input.Changed):
            self.find_box.value = ""

    def end_finding(self) -> None:
        """The hits of the search again."""
        self._forget()
        if self.opened is not None:
            self.librarian.article(self.opened.key, self.marker, again=True)
        self.go_to_pane(self.view)

    def on_find_box_closed(self, message: FindBox.Closed) -> None:
        self.end_finding()

    def on_find_box_confirmed(self, message: FindBox.Confirmed) -> None:
        self.go_to_pane(self.view)

    def action_back(self) -> None:
        if self.is_reading and self.find_box.display:
            self.end_finding()
        else:
            super().action_back()
