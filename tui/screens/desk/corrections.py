"""What the desk does with corrections."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from textual.widget import Widget

from tui.screens.desk.base import Desk
from tui.screens.desk.library_messages import ArticlesCorrected, MarksChanged

if TYPE_CHECKING:
    from tui.library import ArticleKey, Library, PreviousMarks
    from tui.library.marks.correcting import Stretch
    from tui.library.marks.corrections import ArticleField, Correction

NAMES = 20
"""Names of the library that are offered."""


class CorrectingDesk(Desk):
    """Every correction is answered by `MarksChanged`, to be undone, and `ArticlesCorrected`."""

    def correct(self, key: ArticleKey, stretches: Sequence[Stretch]) -> None:
        """Correct what is said of some words of an article."""
        self._correct(lambda library: library.correct(key, stretches))

    def take_back(self, key: ArticleKey, corrections: Sequence[Correction]) -> None:
        """Take corrections back."""
        self._correct(lambda library: library.take_back(key, corrections))

    def correct_article(self, key: ArticleKey, field: ArticleField, value: str | None) -> None:
        """Correct the day, the title or the language of an article."""
        self._correct(lambda library: library.correct_article(key, field, value))

    def take_back_field(self, key: ArticleKey, field: ArticleField) -> None:
        """Show the day, the title or the language as the file has it."""
        self._correct(lambda library: library.take_back_field(key, field))

    def _correct(self, change: Callable[[Library], PreviousMarks]) -> None:
        self.in_turn(partial(self._corrected, change))

    def _corrected(self, change: Callable[[Library], PreviousMarks]) -> None:
        library, _scope = self._ready()
        previous = change(library)
        self.know_marks(library)
        if previous.corrections:
            # First where the article is now: who looks again then asks for it by its new key.
            self.tell_corrected(library, previous)
            self._post(MarksChanged((), previous, 0))

    def tell_corrected(self, library: Library, previous: PreviousMarks) -> None:
        """Tell the screen which articles are shown otherwise after a change; in a thread of the desk's."""
        keys = [library.key_of(content) for content, _corrections in previous.corrections]
        self._post(ArticlesCorrected([key for key in keys if key is not None], library.moved_keys()))

    def complete_name(self, typed: str, asker: Widget) -> None:
        """Names of actors that begin as typed: `NamesCompleted` to ``asker``."""
        self._run("names", partial(self._complete_name, typed, asker))

    def _complete_name(self, typed: str, asker: Widget) -> None:
        from tui.screens.dialogs.checked_prompt import NamesCompleted

        library, _scope = self._ready()
        asker.post_message(NamesCompleted(typed, library.complete_word("actor", typed, NAMES)))
