"""Exporting the selected articles, or all of the search, to a file."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from tui.messages import _, plural
from tui.screens.desk import library_messages as told
from tui.screens.dialogs.dialog import DialogRow
from tui.screens.main_screen.reading import ReadingScreen
from tui.text import clean_line


class ExportingScreen(ReadingScreen):
    """Asks for the form and the path; never writes over a file without saying so."""

    def action_export(self) -> None:
        """Export what is selected; all that was found where nothing is."""
        count = len(self.list.selected) or self.list.count
        if not count:
            self.notify(_("There is nothing to export."), markup=False)
            return
        if self.list.selected:
            title = plural("Export {n} selected article", "Export {n} selected articles", count)
        else:
            title = plural("Export the {n} article found", "Export all {n} articles found", count)
        self.offer(
            title,
            [
                (
                    DialogRow("c", _("CSV: a table for a spreadsheet")),
                    partial(self._ask_path, "csv"),
                ),
                (
                    DialogRow("j", _("JSON Lines: text and annotations")),
                    partial(self._ask_path, "jsonl"),
                ),
                (DialogRow("m", _("Markdown: to be read")), partial(self._ask_path, "md")),
            ],
        )

    def _ask_path(self, format_: str) -> None:
        name = f"newsreader-{self.now():%Y-%m-%d}.{format_}"
        self.ask(_("Export to"), partial(self._export, format_), text=str(Path.cwd() / name), selected=False)

    def _export(self, format_: str, typed: str, *, replace: bool = False) -> None:
        path = Path(typed).expanduser()
        keys = sorted(self.list.selected, reverse=True) or None
        self.librarian.export(keys, format_, path, replace=replace)

    def on_export_refused(self, message: told.ExportRefused) -> None:
        """There is such a file: replace it only when that is said."""
        path = message.path
        again = partial(self._export, message.format, str(path), replace=True)
        self.offer(
            _("{name} is there already").format(name=clean_line(path.name)),
            [
                (DialogRow("n", _("Another name")), partial(self._ask_path, message.format)),
                (DialogRow("y", _("Replace it")), again),
            ],
        )

    def on_exported(self, message: told.Exported) -> None:
        title = plural("{n} article exported", "{n} articles exported", message.count)
        self.notify(clean_line(str(message.path)), title=title, markup=False, timeout=10)
