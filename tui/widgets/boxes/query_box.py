"""The box for queries: completes what is being typed, and goes through the searches of before."""

from __future__ import annotations

from collections.abc import Sequence

from textual import on
from textual.actions import SkipAction
from textual.message import Message
from textual.widgets import Input

from tui import actions
from tui.messages import _
from tui.query.completion import Completing, completing
from tui.query.tree import FieldName, State
from tui.widgets.boxes.search_box import SearchBox
from tui.widgets.boxes.suggestions import Suggestion, Suggestions

FIELDS = {
    FieldName.TITLE: _("words of the title"),
    FieldName.ACTOR: _("someone mentioned"),
    FieldName.SPEAKER: _("someone quoted"),
    FieldName.QUOTE: _("words that were said"),
    FieldName.NAMES: _("someone named in a statement"),
    FieldName.DATE: _("day of publication"),
    FieldName.ABOUT: _("a date in the text"),
    FieldName.LANG: _("language"),
    FieldName.SOURCE: _("agency or paper"),
    FieldName.SECTION: _("section"),
    FieldName.PATH: _("part of the file's path"),
    FieldName.TAG: _("a tag of yours"),
    FieldName.IS: ", ".join(State),
}
"""What each field looks for, in a few words."""


class QueryBox(SearchBox):
    """Suggestions never stand in the way: letters, Enter and Escape do what they do without them."""

    BINDINGS = actions.bindings(actions.Place.QUERY)

    class ValuesWanted(Message):
        """The library's values for what is being typed are wanted: give them to `suggest`."""

        def __init__(self, wanted: Completing) -> None:
            super().__init__()
            self.wanted = wanted

    def __init__(self, suggestions: Suggestions, *, id: str | None = None) -> None:
        """``suggestions`` are shown in that list, which stands below the box."""
        super().__init__(id=id)
        self._suggestions = suggestions
        self._completing: Completing | None = None
        self._recalled: str | None = None
        self._draft = ""
        self._at = -1
        self.past: Sequence[str] = ()
        """The searches of before, newest first."""

    # Completing ------------------------------------------------------------------------------------

    @on(Input.Changed)
    def _look_what_is_typed(self, event: Input.Changed) -> None:
        if event.value == self._recalled:
            return
        self._recalled, self._at = None, -1
        self._completing = completing(event.value, self.cursor_position) if self.has_focus else None
        if self._completing is None:
            self.close()
            return
        fixed = self._completing.fixed()
        if fixed is None:
            self.post_message(self.ValuesWanted(self._completing))
        else:
            self.suggest(self._completing, fixed)

    def suggest(self, wanted: Completing, values: Sequence[str]) -> None:
        """Show what was wanted, unless something else is being typed by now."""
        if wanted != self._completing or not self.has_focus:
            return
        others = [value for value in values if value.lower() != wanted.typed.lower()]
        if wanted.field is None:
            fields = [FieldName(value) for value in values]
            self._suggestions.show([Suggestion(field, FIELDS[field]) for field in fields])
        else:
            self._suggestions.show([Suggestion(value) for value in others])

    def close(self) -> None:
        """No suggestions."""
        self._completing = None
        if self._suggestions.is_open:
            self._suggestions.show(())

    def on_blur(self) -> None:
        self.close()

    @property
    def _is_open(self) -> bool:
        return self._suggestions.is_open and self._completing is not None

    def take(self) -> None:
        """Write the suggestion under the cursor in the place of what was typed."""
        if self._completing is not None and self._suggestions.is_open:
            value, cursor = self._completing.replaced(self.value, self._suggestions.current)
            self.close()
            self.value = value
            self.cursor_position = cursor

    # Keys ------------------------------------------------------------------------------------------

    def action_accept(self) -> None:
        """Take the suggestion; where there is none the key goes on to what it does elsewhere."""
        if not self._is_open:
            raise SkipAction
        self.take()

    def action_accept_or_right(self) -> None:
        if self._is_open and self.cursor_position == len(self.value):
            self.take()
        else:
            self.action_cursor_right()

    def action_leave(self) -> None:
        if self._is_open:
            self.close()
        else:
            super().action_leave()

    def action_to_list(self) -> None:
        if self._is_open and self._suggestions.is_picked:
            self.take()
        else:
            super().action_to_list()

    def action_older(self) -> None:
        """Up in the suggestions; the search before where none is chosen."""
        if self._is_open and self._suggestions.is_picked:
            self._suggestions.step(-1)
            return
        if self._at < 0:
            self._draft = self.value
        others = [past for past in self.past if past != self._draft.strip()]
        if self._at + 1 < len(others):
            self._at += 1
            self._recall(others[self._at])

    def action_newer(self) -> None:
        """Down in the suggestions; the search after; from the newest one to the list."""
        if self._is_open:
            self._suggestions.step(1)
        elif self._at < 0:
            super().action_to_list()
        else:
            others = [past for past in self.past if past != self._draft.strip()]
            self._at -= 1
            self._recall(others[self._at] if self._at >= 0 else self._draft)

    def _recall(self, text: str) -> None:
        self.close()
        self._recalled = text
        self.value = text
        self.cursor_position = len(text)
