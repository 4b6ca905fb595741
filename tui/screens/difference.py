"""What changed between two versions of a story."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from textual.app import ComposeResult
from textual.screen import Screen

from tui.differences import compare
from tui.messages import _, plural
from tui.widgets import moments
from tui.widgets.bar import Bar, Bit
from tui.widgets.key_hints import KeyHints
from tui.widgets.lists.difference_list import DifferenceList

if TYPE_CHECKING:
    from tui.library import OpenedArticle


class DifferenceScreen(Screen[None]):
    """Two versions in one text; closed by Escape."""

    CSS_PATH = "difference.tcss"
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
