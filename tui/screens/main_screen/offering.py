"""Screens that ask: which of these, or what text."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeAlias

from textual.screen import Screen

from tui.screens.dialogs.dialog import ChoiceDialog, DialogRow

Deed: TypeAlias = Callable[[], object]


class OfferingScreen(Screen[None]):
    """What several screens do when they need an answer."""

    def offer(self, title: str, choices: Sequence[tuple[DialogRow, Deed]], *, hint: str = "") -> None:
        """Show a dialog; what was chosen is done."""

        def chosen(number: int | None) -> None:
            if number is not None:
                choices[number][1]()

        self.app.push_screen(ChoiceDialog(title, [row for row, _deed in choices], hint=hint), chosen)

    def ask(
        self,
        title: str,
        then: Callable[[str], object],
        *,
        text: str = "",
        hint: str = "",
        selected: bool = True,
    ) -> None:
        """Ask for one line that begins as ``text``; ``then`` gets what was typed, unless that was nothing.

        ``selected``: the first letter typed takes the place of ``text``.
        """
        from tui.screens.dialogs.prompt import PromptDialog

        def answered(typed: str | None) -> None:
            if typed is not None:
                then(typed)

        self.app.push_screen(PromptDialog(title, text, hint=hint, selected=selected), answered)
