"""The window in which tags are given to articles and taken away."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from textual.widgets import Input

from tui.messages import _
from tui.screens.dialogs.dialog import DialogList, DialogRow
from tui.screens.dialogs.prompt import ListBoxDialog
from tui.text import clean_line, fold

SHOWN = 10
_ALL, _SOME, _NONE = "[x]", "[-]", "[ ]"


class TagChange(NamedTuple):
    """Tags to be given to articles, and tags to be taken away."""

    add: Sequence[str]
    remove: Sequence[str]


class TagDialog(ListBoxDialog[TagChange | None]):
    """Typing narrows the tags or makes new ones; gives what is to change, None where the user went back."""

    rows_shown = SHOWN
    empty = _("No tags yet: type one. Commas part several.")

    def __init__(
        self, title: str, tags: Sequence[tuple[str, int]], given: Mapping[str, int], articles: int
    ) -> None:
        """``tags`` are all of the library, with numbers; ``given``: how many of the articles have each."""
        super().__init__(
            title, hint=_("Type a tag, Enter takes it · ↑↓ Space choose · Enter alone ends · Esc goes back")
        )
        self._given, self._articles = given, articles
        known = {fold(name): (name, number) for name, number in tags}
        known.update({fold(name): (name, 0) for name in given if fold(name) not in known})
        self._known = known
        self._wanted: dict[str, bool] = {}
        self._rows: list[str] = []

    def on_mount(self) -> None:
        self._show()

    # Rows ------------------------------------------------------------------------------------------

    @property
    def _typed(self) -> list[str]:
        parts = clean_line(self.query_one(Input).value).split(",")
        return [name for name in (part.strip() for part in parts) if name]

    def _sign(self, folded: str) -> str:
        if folded in self._wanted:
            return _ALL if self._wanted[folded] else _NONE
        number = next((n for name, n in self._given.items() if fold(name) == folded), 0)
        return _ALL if number >= self._articles else _SOME if number else _NONE

    def _show(self) -> None:
        """Tags that the articles have first, then the others; last what was typed, where there is no such."""
        typed = fold(self._typed[-1]) if self._typed else ""
        found = [folded for folded in self._known if folded.startswith(typed) or f" {typed}" in folded]
        found.sort(key=lambda folded: (folded != typed, self._sign(folded) == _NONE, folded))
        rows = [
            DialogRow(self._sign(folded), f"{name} · {number}" if number else name)
            for folded, (name, number) in ((folded, self._known[folded]) for folded in found)
        ]
        if typed and typed not in self._known:
            found.append(typed)
            rows.append(DialogRow("", _("“{name}”, a new tag").format(name=self._typed[-1])))
        self._rows = found
        self.listed.show(rows)

    def on_input_changed(self, event: Input.Changed) -> None:
        """A blank alone is none of a tag: it chooses."""
        if event.value and event.value.isspace():
            with self.prevent(Input.Changed):
                event.input.value = ""
            self._toggle(self.listed.cursor)
        else:
            self._show()

    # Choosing --------------------------------------------------------------------------------------

    def on_dialog_list_chosen(self, event: DialogList.Chosen) -> None:
        self._toggle(event.number)

    def _toggle(self, number: int) -> None:
        if not 0 <= number < len(self._rows):
            return
        folded = self._rows[number]
        if folded not in self._known:
            self._make(self._typed[-1:])
        else:
            self._wanted[folded] = self._sign(folded) != _ALL
        self._show()
        self.listed.cursor = self._rows.index(folded) if folded in self._rows else 0

    def _make(self, names: Sequence[str]) -> None:
        for name in names:
            self._known.setdefault(fold(name), (name, 0))
            self._wanted[fold(name)] = True

    def on_input_submitted(self) -> None:
        """Take what is typed; with nothing typed, that was all."""
        typed = self._typed
        if not typed:
            self.dismiss(self._change())
            return
        self._make(typed[:-1])
        listed = self.listed
        if self._rows:
            self._toggle(listed.cursor)
        self.query_one(Input).value = ""

    def _change(self) -> TagChange:
        full = {fold(name) for name, number in self._given.items() if number >= self._articles}
        some = {fold(name) for name in self._given}
        add = [self._known[one][0] for one, wanted in self._wanted.items() if wanted and one not in full]
        remove = [self._known[one][0] for one, wanted in self._wanted.items() if not wanted and one in some]
        return TagChange(add, remove)
