"""The box under an article, for finding words in it."""

from __future__ import annotations

from textual.message import Message

from tui.messages import _
from tui.widgets.boxes.search_box import SearchBox


class FindBox(SearchBox):
    """Enter goes on to the article with the hits found, Escape ends finding."""

    class Closed(Message):
        """Nothing is to be found any more."""

    class Confirmed(Message):
        """On to the article."""

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(placeholder=_("Find in this article: n and N go from hit to hit"), id=id)

    def action_leave(self) -> None:
        self.post_message(self.Closed())

    def action_to_list(self) -> None:
        self.post_message(self.Confirmed())
