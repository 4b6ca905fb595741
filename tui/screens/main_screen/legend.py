"""What every sign and style on the screen means; kinds of highlights are shown and hidden here."""

from __future__ import annotations

from functools import partial

from tui.messages import _
from tui.screens.dialogs.dialog import DialogRow
from tui.screens.main_screen.offering import Deed
from tui.screens.main_screen.reading import ReadingScreen
from tui.widgets.article import ticks
from tui.widgets.article.article_view import NOTED
from tui.widgets.article.highlights import Kind
from tui.widgets.lists.actor_panel import FOLLOWED
from tui.widgets.lists.selecting import SELECTED

KINDS = {
    Kind.DATE: _("Dates are underlined"),
    Kind.PERSON: _("People are bold"),
    Kind.STATEMENT: _("Statements are slanted, with a bar in the margin"),
    Kind.HIT: _("Search hits are reversed"),
    Kind.OWN_NOTE: _("Notes of yours are underlined twice, with ✎ in the margin"),
}
IN_ARTICLE = (
    ("▌", _("The highlight under the cursor is bold and underlined")),
    ("?", _("After a speaker: who says it is not sure")),
    (ticks.HIT, _("In the scroll bar: a search hit")),
    (ticks.OTHER, _("In the scroll bar: the kind you walked last, statements to begin with")),
    (ticks.BOTH, _("In the scroll bar: both")),
)
IN_LIST = (
    ("●", _("Unread")),
    (FOLLOWED, _("Unread, and names somebody you follow")),
    ("~", _("Changed since you read it")),
    ("★", _("Starred")),
    (SELECTED, _("Selected for marks and exports")),
    (NOTED, _("With a note of yours")),
    ("+1", _("So many earlier versions")),
)


def _nothing() -> None:
    """What a row does that only tells something."""


class LegendScreen(ReadingScreen):
    """The window behind ``l``."""

    def action_legend(self) -> None:
        """What the styles mean; choosing a kind shows or hides it."""
        view = self.view
        rows: list[tuple[DialogRow, Deed]] = []
        for key, (kind, sentence) in enumerate(KINDS.items(), 1):
            shown = sentence if kind in view.shown else _("{kind} (hidden)").format(kind=sentence)
            rows.append((DialogRow(str(key), shown), partial(view.toggle_kind, kind)))
        rows += [
            (DialogRow("", f"{sign:>2}  {sentence}", heading=False), _nothing)
            for sign, sentence in IN_ARTICLE
        ]
        rows.append((DialogRow("", _("Indirect speech is not marked."), heading=True), _nothing))
        rows.append((DialogRow("", _("In the list"), heading=True), _nothing))
        rows += [(DialogRow(sign, sentence), _nothing) for sign, sentence in IN_LIST]
        self.offer(_("What the styles mean"), rows, hint=_("A number shows or hides a kind · Esc closes"))
