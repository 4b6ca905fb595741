"""Windows that ask for a line and show, while it is typed, what it is taken for or what could be meant."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from textual.message import Message
from textual.widget import Widget
from textual.widgets import Input, Static

from tui.messages import _
from tui.screens.dialogs.dialog import DialogList, DialogRow
from tui.screens.dialogs.prompt import BOX, BoxDialog, ListBoxDialog
from tui.text import clean_line, fold

SHOWN_NAMES = 8


class CheckedPrompt(BoxDialog[str | None]):
    """Gives what a typed line means; None where the user went back.

    Enter takes a line only when it means something.
    """

    def __init__(
        self, title: str, check: Callable[[str], tuple[str, str] | None], *, text: str = "", hint: str = ""
    ) -> None:
        """``check`` gives the value that a line means and how to show it; None for what means nothing."""
        super().__init__(title, hint=hint)
        self._check, self._text = check, text

    def box(self) -> Input:
        return Input(self._text, id=BOX, compact=True, select_on_focus=True)

    def below(self) -> Iterable[Widget]:
        yield Static(id="dialog-meaning", markup=False)

    def on_mount(self) -> None:
        self._show(self._text)

    def on_input_changed(self, event: Input.Changed) -> None:
        self._show(event.value)

    def _show(self, typed: str) -> None:
        found = self._check(clean_line(typed))
        shown = f"→ {found[1]}" if found else (_("→ not understood") if typed.strip() else "→")
        self.query_one("#dialog-meaning", Static).update(shown)

    def on_input_submitted(self, event: Input.Submitted) -> None:
        found = self._check(clean_line(event.value))
        if found is not None:
            self.dismiss(found[0])


@dataclass(eq=False)
class NamesCompleted(Message):
    """Names of the library with words that begin as ``typed``."""

    typed: str
    names: Sequence[str]


class NameDialog(ListBoxDialog[str | None]):
    """Gives a name: one that the article or the library has, or another as it was typed; None: went back."""

    rows_shown = SHOWN_NAMES

    def __init__(self, title: str, own: Sequence[str], complete: Callable[[str, Widget], None]) -> None:
        """``own`` are the article's names; ``complete`` is asked for the library's, as `NamesCompleted`."""
        super().__init__(title, hint=_("Type a name · ↑↓ choose · Enter takes it · Esc goes back"))
        self._own, self._complete = own, complete
        self._names: Sequence[str] = ()
        self._others: Sequence[str] = ()

    def on_mount(self) -> None:
        self._show()

    @property
    def _typed(self) -> str:
        return clean_line(self.query_one(Input).value).strip()

    def on_input_changed(self) -> None:
        self._others = ()
        self._show()
        if self._typed:
            self._complete(self._typed, self)

    def on_names_completed(self, message: NamesCompleted) -> None:
        if message.typed == self._typed:
            self._others = message.names
            self._show()

    def _show(self) -> None:
        """The article's names first, then the library's, last what was typed."""
        typed = fold(self._typed)
        own = [name for name in self._own if _begins(fold(name), typed)]
        known = {fold(name) for name in own}
        others = [name for name in self._others if fold(name) not in known][: SHOWN_NAMES - 1]
        rows = [DialogRow("", name) for name in own]
        rows += [DialogRow("", _("{name} (elsewhere in the library)").format(name=name)) for name in others]
        names = [*own, *others]
        if typed and typed not in {fold(name) for name in names}:
            names.append(self._typed)
            rows.append(DialogRow("", _("“{name}”, as typed").format(name=self._typed)))
        self._names = names
        self.listed.show(rows)

    def on_input_submitted(self) -> None:
        self._take(self.listed.cursor)

    def on_dialog_list_chosen(self, event: DialogList.Chosen) -> None:
        self._take(event.number)

    def _take(self, number: int) -> None:
        if 0 <= number < len(self._names):
            self.dismiss(self._names[number])


def _begins(name: str, typed: str) -> bool:
    """Whether each typed word begins a word of the name."""
    words = name.split()
    return all(any(word.startswith(part) for word in words) for part in typed.split())
