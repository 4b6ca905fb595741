"""A window to choose an actor by typing."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING

from textual import events, on
from textual.widget import Widget
from textual.widgets import Input

from tui.messages import _, plural
from tui.screens.desk.actor_messages import ActorsFound
from tui.screens.dialogs.dialog import DialogList, DialogRow
from tui.screens.dialogs.prompt import BOX, BoxDialog
from tui.text import clean_line

if TYPE_CHECKING:
    from tui.library import ActorCount, ActorKey

_FRAME = 10
"""Lines of the window and around it that are not rows."""


class ActorPicker(BoxDialog["ActorCount | None"]):
    """Gives the actor that was chosen; None where the user went back."""

    def __init__(
        self, title: str, find: Callable[[str, Widget], object], without: ActorKey, typed: str
    ) -> None:
        """``find`` asks for the actors of what was typed: `ActorsFound`. ``without`` is not offered."""
        super().__init__(title, hint=_("Enter chooses · Esc goes back"))
        self._find, self._without, self._typed = find, without, typed
        self._actors: Sequence[ActorCount] = ()

    def box(self) -> Input:
        return Input(self._typed, placeholder=_("Type a name"), id=BOX, compact=True)

    def below(self) -> Iterable[Widget]:
        yield DialogList(id="dialog-list")

    def on_mount(self) -> None:
        self._find(self._typed, self)

    def on_resize(self) -> None:
        self.query_one(DialogList).styles.height = max(min(self.size.height - _FRAME, 16), 3)

    @on(Input.Changed)
    def _changed(self, event: Input.Changed) -> None:
        event.stop()
        self._typed = clean_line(event.value)
        self._find(self._typed, self)

    def on_actors_found(self, message: ActorsFound) -> None:
        if message.typed != self._typed:
            return
        self._actors = [actor for actor in message.actors if actor.actor != self._without]
        listed = self.query_one(DialogList)
        listed.empty = _("Nobody is called so.")
        listed.show(
            [
                DialogRow("", f"{actor.name} · {plural('{n} article', '{n} articles', actor.articles)}")
                for actor in self._actors
            ]
        )

    @on(Input.Submitted)
    def _submitted(self, event: Input.Submitted) -> None:
        event.stop()
        if len(self._actors) == 1:
            self.dismiss(self._actors[0])
        elif self._actors:
            self.query_one(DialogList).focus()

    def on_key(self, event: events.Key) -> None:
        if event.key == "down" and self.query_one(Input).has_focus and self._actors:
            event.stop()
            self.query_one(DialogList).focus()

    def on_dialog_list_chosen(self, message: DialogList.Chosen) -> None:
        self.dismiss(self._actors[message.number])
