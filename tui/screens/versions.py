"""The versions of a story: which there are, and what changed between two of them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

from textual.app import ComposeResult
from textual.screen import Screen

from tui.differences import compare
from tui.messages import _, plural
from tui.screens import library_messages as told
from tui.screens.dialog import ChoiceDialog, DialogRow
from tui.screens.reading import ReadingScreen
from tui.widgets import moments
from tui.widgets.bar import Bar, Bit
from tui.widgets.difference_list import DifferenceList
from tui.widgets.key_hints import KeyHints

if TYPE_CHECKING:
    from tui.library import ArticleKey, OpenedArticle, Row

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
        self.app.push_screen(
            DifferenceScreen(message.old, message.new, self.settings.keys, self._read_version)
        )

    def _read_version(self, key: ArticleKey) -> None:
        self.open(key)

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


class DifferenceScreen(Screen[None]):
    """Two versions in one text; closed by Escape."""

    AUTO_FOCUS = "#differences"

    def __init__(
        self,
        old: OpenedArticle,
        new: OpenedArticle,
        keymap: Mapping[str, str],
        open_version: Callable[[int], None],
    ) -> None:
        """``open_version`` is called with the key of the older version if that is to be read."""
        super().__init__()
        self._old, self._new = old, new
        self._keymap = keymap
        self._open_version = open_version

    def compose(self) -> ComposeResult:
        paragraphs = compare(_words(self._old), _words(self._new))
        yield Bar(id="differences-heading")
        yield DifferenceList(paragraphs, id="differences")
        yield Bar(id="differences-status")
        yield KeyHints(self._keymap, id="differences-keys")

    def on_mount(self) -> None:
        old, new = (_moment(opened) for opened in (self._old, self._new))
        self.query_one("#differences-heading", Bar).show(
            [Bit(f" {old} ", "bar--dim"), Bit(" → ", "bar--dim"), Bit(f" {new}", "bar--strong")]
        )
        changed = self.query_one(DifferenceList).changed
        said = plural("{n} paragraph changed", "{n} paragraphs changed", changed)
        note = _("   Struck out: before only. Underlined: now only.")
        self.query_one("#differences-status", Bar).show(
            [Bit(said if changed else _("The words are the same."), "bar--strong"), Bit(note, "bar--dim")]
        )

    def action_next_change(self, step: int) -> None:
        if not self.query_one(DifferenceList).next_change(step):
            self.notify(_("No further change that way."), markup=False)

    def action_open_older(self) -> None:
        self.dismiss(None)
        self._open_version(self._old.key)

    def action_close(self) -> None:
        self.dismiss(None)


def _words(opened: OpenedArticle) -> str:
    return f"{opened.article.title}\n\n{opened.article.text}"


def _moment(opened: OpenedArticle) -> str:
    published = opened.article.published
    return moments.published(published) if published else _("undated")
