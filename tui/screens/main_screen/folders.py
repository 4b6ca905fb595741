"""Which folders are shown, and adding one."""

from __future__ import annotations

import os
from functools import partial
from pathlib import Path

from tui.messages import _
from tui.screens.desk import library_messages as told
from tui.screens.dialogs.dialog import DialogRow
from tui.screens.main_screen.listing import ListingScreen
from tui.screens.main_screen.offering import Deed
from tui.text import clean_line

_NUMBERED = 8


class FoldersMixin(ListingScreen):
    """What the main screen does with folders."""

    def action_folders(self) -> None:
        """Show the folders of the library, to look at one, at all of them, or to add another."""
        if self.librarian.is_open:
            self.librarian.folders()

    def action_add_folder(self) -> None:
        """Ask for a folder, and show it beside those that are shown."""
        if self.librarian.is_open:
            self._adding = True
            self.librarian.folders()

    _adding = False

    def on_folders_listed(self, message: told.FoldersListed) -> None:
        if self._adding:
            self._adding = False
            self._ask_for_folder(tuple(message.shown))
            return
        rows: list[tuple[DialogRow, Deed]] = [
            (DialogRow("a", _("Add a folder…")), partial(self._ask_for_folder, tuple(message.shown)))
        ]
        if len(message.folders) > 1:
            everything = partial(self.librarian.show_folders, tuple(message.folders))
            rows.append((DialogRow("*", _("All folders")), everything))
        for number, folder in enumerate(message.folders, 1):
            here = _("shown now") if folder in message.shown else ""
            key = str(number) if number <= _NUMBERED else ""
            row = DialogRow(key, clean_line(str(folder)), here)
            rows.append((row, partial(self.librarian.show_folders, (folder,))))
        self.offer(_("Folders"), rows)

    def _ask_for_folder(self, shown: tuple[Path, ...], typed: str | None = None) -> None:
        from tui.screens.dialogs.path_dialog import PathDialog

        def answered(path: str | None) -> None:
            if path is not None:
                self._add(path, shown)

        self.app.push_screen(PathDialog(_("Add a folder or a file of articles"), typed), answered)

    def _add(self, typed: str, shown: tuple[Path, ...]) -> None:
        path = Path(os.path.abspath(os.path.expanduser(typed)))
        if not os.path.exists(path):
            sentence = _("{path}: there is no such file or folder").format(path=clean_line(str(path)))
            self.notify(sentence, severity="error", markup=False)
            self._ask_for_folder(shown, typed)
        elif path in shown:
            self.notify(_("This folder is shown already."), markup=False)
        else:
            self.librarian.show_folders((*shown, path))
