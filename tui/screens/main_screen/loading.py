"""The work in the background: paused, gone on with, ended; and what is asked when an archive is new."""

from __future__ import annotations

from datetime import timedelta

from tui.messages import _, plural
from tui.screens.desk import library_messages as told
from tui.screens.dialogs.dialog import DialogRow
from tui.screens.main_screen.listing import ListingScreen

MANY = 500
"""From so many new articles on, a folder is an archive whose old articles need not count as unread."""

ASK_AGAIN = 1.0
"""Seconds until the list may have the keys again."""


class LoadingMixin(ListingScreen):
    """What the main screen does with the loader."""

    _new = 0
    _asked_about_old = False
    _ended = False

    def action_pause(self) -> None:
        """Pause the work, go on with it, or begin again what was ended."""
        if not self.librarian.is_open:
            return
        if not self.status.is_loading and self._ended:
            self._ended = False
            self.begin_loading()
        elif not self.status.is_loading:
            self.notify(_("Nothing is being read or marked just now."), markup=False)
        elif self.status.is_paused:
            self.librarian.go_on()
            self.status.is_paused = False
        else:
            self.librarian.pause()
            self.status.is_paused = True
        self._show_status()

    def begin_loading(self) -> None:
        """Bring the scope up to date."""
        self.status.is_loading, self.status.is_paused = True, False
        self.librarian.load()
        self._show_status()

    def action_cancel_work(self) -> None:
        """End reading and annotating; what was done stays."""
        if not self.status.is_loading:
            self.notify(_("Nothing is being read or marked just now."), markup=False)
            return
        self._ended = True
        self.librarian.cancel()
        self.notify(_("Ended. What was done is kept; “Pause” goes on with the rest."), markup=False)

    def on_loader_told(self, message: told.LoaderTold) -> None:
        """Once an archive was read, ask about its old articles, before they are all annotated."""
        from tui.library import ArticlesChanged, Finished, Progress

        match message.event:
            case ArticlesChanged(added):
                self._new += added
            case Progress() as progress if progress.scanned and not progress.pending:
                self._ask_about_old()
            case Finished():
                self.status.is_paused = False
                self._show_status()
                self._ask_about_old()
                self._new = 0

    def _ask_about_old(self) -> None:
        days = self.settings.archive_days
        if days and self._new > MANY and not self._asked_about_old:
            self._asked_about_old = True
            self.librarian.count_old(self.now().date() - timedelta(days=days))

    def on_old_articles_counted(self, message: told.OldArticlesCounted) -> None:
        """Ask, but not in the middle of typing or reading, where the next key is meant for something else.

        The harmless answer stands first: Enter may have been meant for the list.
        """
        if self.app.screen is not self or not self.list.has_focus:
            self.set_timer(ASK_AGAIN, lambda: self.on_old_articles_counted(message))
            return
        days = self.settings.archive_days
        older = plural("{n} article is older", "{n} articles are older", message.old)
        than = plural("than {n} day", "than {n} days", days)
        self.offer(
            f"{older} {than}",
            [
                (DialogRow("n", _("Leave all of them unread")), lambda: None),
                (
                    DialogRow(
                        "y", _("Count them as read ({undo} undoes it)").format(undo=self.key_of("undo"))
                    ),
                    lambda: self.librarian.read_old(message.before),
                ),
            ],
        )

    def on_scope_changed(self, message: told.ScopeChanged) -> None:
        self.status.is_loading, self.status.is_paused = True, False
        self.status.progress = None
        self.status.total = None
        self._new, self._asked_about_old, self._ended = 0, False, False
        self.search()
        self._show_status()
