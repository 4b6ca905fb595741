"""The article being read as a whole: where it comes from, and the user's corrections of it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from tui import messages
from tui.annotations import Grain
from tui.messages import _
from tui.screens.dialogs.dialog import DialogRow
from tui.screens.main_screen.offering import Deed
from tui.screens.main_screen.reading import ReadingScreen
from tui.widgets import moments

if TYPE_CHECKING:
    from tui.library import OpenedArticle
    from tui.library.marks.corrections import ArticleField, Correction

Choice = tuple[DialogRow, Deed]


def nothing() -> None:
    """What a row does that only tells something."""


class ArticleDetailsScreen(ReadingScreen):
    """A panel about the article, from which day, title and language are corrected."""

    def day_languages(self) -> list[str]:
        """The languages in which a day may be typed, the interface's first."""
        article = self.opened.article.language if self.opened is not None else None
        return list(dict.fromkeys(code for code in (messages.language(), article, "en") if code))

    def published_day(self) -> date | None:
        """The day of the article being read."""
        published = self.opened.article.published if self.opened is not None else None
        return published.day if published else None

    def take_back(self, corrections: Sequence[Correction]) -> None:
        """Drop some of the user's corrections of the article being read."""
        if self.opened is not None:
            self.librarian.take_back(self.opened.key, corrections)

    def action_article_details(self) -> None:
        """Where the article comes from; correct its day, title or language."""
        self.with_article(self._tell_article)

    def _tell_article(self, opened: OpenedArticle) -> None:
        from tui.screens.dialogs import article_details

        choices: list[Choice] = [(row, nothing) for row in article_details.rows(opened)]
        choices += [
            (DialogRow("", _("Correct"), heading=True), nothing),
            (DialogRow("d", _("Its day…")), self._correct_day),
            (DialogRow("t", _("Its title…")), self._correct_title),
            (DialogRow("l", _("Its language…")), self._correct_language),
        ]
        if opened.corrections:
            choices.append(
                (DialogRow("", _("My corrections; choose one to take it back"), heading=True), nothing)
            )
        for placed in opened.corrections:
            row = DialogRow("", article_details.correction(placed))
            choices.append((row, partial(self.take_back, [placed.correction])))
        self.offer(_("Article"), choices)

    def _field_back(self, field: ArticleField, choices: list[Choice]) -> None:
        """Offers what the file says, where that was corrected."""
        opened = self.opened
        if opened is not None and field in opened.fields:
            back = partial(self.librarian.take_back_field, opened.key, field)
            choices.append((DialogRow("=", _("As the file has it")), back))

    def _set_field(self, field: ArticleField, value: str | None) -> None:
        if self.opened is not None:
            self.librarian.correct_article(self.opened.key, field, value)

    def _correct_day(self) -> None:
        from tui.library.marks.corrections import ArticleField

        none = partial(self._set_field, ArticleField.DAY, None)
        choices: list[Choice] = [
            (DialogRow("c", _("Another day…")), self._ask_published),
            (DialogRow("0", _("Its day is not known")), none),
        ]
        self._field_back(ArticleField.DAY, choices)
        self.offer(_("Day of publication"), choices)

    def _ask_published(self) -> None:
        from tui.library.marks.corrections import ArticleField
        from tui.library.marks.overlay import grain_of
        from tui.screens.dialogs.checked_prompt import CheckedPrompt
        from tui.screens.dialogs.typed_day import understood

        near = self.published_day() or self.now().date()
        codes = self.day_languages()

        def check(typed: str) -> tuple[str, str] | None:
            value = understood(typed, near, codes)
            if value is None or grain_of(value) not in (Grain.DAY, Grain.TIME):
                return None
            return value, moments.timex(value)

        def answered(value: str | None) -> None:
            if value is not None:
                self._set_field(ArticleField.DAY, value)

        hint = _("4 September 2025 · 2025-09-04 18:02 · Enter takes it, Esc goes back")
        self.app.push_screen(CheckedPrompt(_("Day of publication"), check, hint=hint), answered)

    def _correct_title(self) -> None:
        from tui.library.marks.corrections import ArticleField

        opened = self.opened
        if opened is None:
            return
        set_title = partial(self._set_field, ArticleField.TITLE)
        ask = partial(self.ask, _("Title"), set_title, text=opened.article.title, selected=False)
        choices: list[Choice] = [(DialogRow("c", _("Another title…")), ask)]
        self._field_back(ArticleField.TITLE, choices)
        if len(choices) > 1:
            self.offer(_("Title"), choices)
        else:
            ask()

    def _correct_language(self) -> None:
        from tui.library.marks.corrections import ArticleField
        from tui.screens.dialogs.article_details import LANGUAGES

        set_language = partial(self._set_field, ArticleField.LANGUAGE)
        choices: list[Choice] = [
            (DialogRow(str(number), name), partial(set_language, code))
            for number, (code, name) in enumerate(LANGUAGES.items(), 1)
        ]
        choices.append((DialogRow("o", _("Another: its code of two letters…")), self._ask_language))
        self._field_back(ArticleField.LANGUAGE, choices)
        self.offer(_("Language"), choices)

    def _ask_language(self) -> None:
        from tui.library.marks.corrections import ArticleField
        from tui.screens.dialogs.checked_prompt import CheckedPrompt

        def check(typed: str) -> tuple[str, str] | None:
            code = typed.strip().lower()
            is_code = len(code) == 2 and code.isascii() and code.isalpha()
            return (code, code) if is_code else None

        def answered(code: str | None) -> None:
            if code is not None:
                self._set_field(ArticleField.LANGUAGE, code)

        self.app.push_screen(CheckedPrompt(_("Language"), check, hint=_("sv, pl, ru…")), answered)
