"""The versions of a story: which there are, whether the list folds them, and the way to what changed."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from tui.messages import _, plural
from tui.screens.desk import library_messages as told
from tui.screens.dialogs.dialog import ChoiceDialog, DialogRow
from tui.screens.main_screen.reading import ReadingScreen
from tui.widgets import moments

if TYPE_CHECKING:
    from tui.library import Row

NUMBERED = 9


def version_rows(versions: Sequence[Row], shown: int) -> list[DialogRow]:
    """A row for each version, newest first; ``shown`` is the key of the one that is being read."""
    rows = []
    for number, row in enumerate(versions, 1):
        moment = moments.published(row.published) if row.published else _("undated")
        here = _(" · being read") if row.key == shown else ""
        source = f" · {row.source}" if row.source else ""
        key = str(number) if number <= NUMBERED else ""
        rows.append(DialogRow(key, row.title, f"{moment}{source}{here}"))
    return rows


class VersionsMixin(ReadingScreen):
    """What the main screen does with versions."""

    def action_versions(self) -> None:
        """The versions of the article being read, or of the one under the cursor."""
        if self.is_reading and self.opened is not None:
            self.librarian.versions(self.opened.key)
        elif self.list.current is not None:
            self.librarian.versions(self.list.current.key)
        else:
            self.say_nothing_is_open()

    def on_versions_listed(self, message: told.VersionsListed) -> None:
        versions = message.versions
        if len(versions) < 2:
            self.notify(_("There is no other version of this article."), markup=False)
            return

        def chosen(number: int | None) -> None:
            if number is None:
                return
            other = versions[number]
            if other.key == message.shown:
                self.open(other.key)
            else:
                self.librarian.compare(*sorted((other.key, message.shown)))

        title = plural("{n} version of this story", "{n} versions of this story", len(versions))
        hint = _("Enter shows what changed against the one being read")
        self.app.push_screen(ChoiceDialog(title, version_rows(versions, message.shown), hint=hint), chosen)

    def on_versions_compared(self, message: told.VersionsCompared) -> None:
        from tui.screens.difference import DifferenceScreen

        self.app.push_screen(DifferenceScreen(message.old, message.new, self.settings.keys, self.open))

    def action_fold_versions(self) -> None:
        """List all versions of stories, or only the newest again."""
        self.librarian.folds = not self.librarian.folds
        said = (
            _("Only the newest version of a story is listed.")
            if self.librarian.folds
            else _("All versions of a story are listed.")
        )
        self.notify(said, markup=False)
        self.search(keep=self.list.current.key if self.list.current is not None else None)
