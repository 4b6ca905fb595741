"""Marks that another program makes in the same library: they are shown here, too."""

from __future__ import annotations

from tui.screens.desk import library_messages as told
from tui.screens.desk.actor_messages import ActorsChanged
from tui.screens.desk.marks_messages import MarksChangedElsewhere, NotesChanged
from tui.screens.main_screen.listing import ListingScreen

LOOK_EVERY = 2.0
"""Seconds between two looks."""


class SharingMixin(ListingScreen):
    """Asks now and then, for the price of reading two numbers, whether the marks are others."""

    def on_library_opened(self, message: told.LibraryOpened) -> None:
        self.librarian.look_for_other_marks()
        self.set_interval(LOOK_EVERY, self.librarian.look_for_other_marks)

    def on_marks_changed_elsewhere(self, message: MarksChangedElsewhere) -> None:
        """Show everything anew that depends on marks; the cursor stays on its article."""
        self._look_again()
        self.librarian.saved_searches()
        self.librarian.list_followed()
        self.hits_changed()  # fetches the open article again
        for screen in self.app.screen_stack[1:]:
            screen.post_message(NotesChanged())
            screen.post_message(ActorsChanged())
