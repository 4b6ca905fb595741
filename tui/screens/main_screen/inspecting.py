"""The line under the article: what is known of the highlight under the cursor, else how many there are."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from tui.messages import _, plural
from tui.screens.desk import library_messages as told
from tui.screens.main_screen import subjects
from tui.screens.main_screen.listing import ListingScreen
from tui.widgets import describe
from tui.widgets.article import own_notes
from tui.widgets.article.article_view import ArticleView
from tui.widgets.article.highlights import Highlight, Kind
from tui.widgets.bar import Bar, Bit

if TYPE_CHECKING:
    from tui.article import Article
    from tui.library import ActorCount, OpenedArticle


class InspectingScreen(ListingScreen):
    """Knows the open article, and tells about its highlights in one line."""

    opened: OpenedArticle | None = None

    @property
    def view(self) -> ArticleView:
        return self.query_one("#article", ArticleView)

    def on_article_view_inspected(self, message: ArticleView.Inspected) -> None:
        self._inspect(message.highlight)
        if message.highlight is not None and self.opened is not None:
            actor = subjects.actor_key(message.highlight, self.opened)
            if actor is not None:
                self.librarian.actor(actor)

    def on_actor_fetched(self, message: told.ActorFetched) -> None:
        current = self.view.current
        if current is None or self.opened is None:
            return
        if subjects.actor_key(current, self.opened) == message.counts.actor:
            self._inspect(current, message.counts)

    def _inspect(self, highlight: Highlight | None, counts: ActorCount | None = None) -> None:
        bar = self.query_one("#inspector", Bar)
        article = self.view.article
        if article is None:
            bar.show([])
        elif highlight is not None and highlight.kind is Kind.OWN_NOTE:
            placed = own_notes.of(self.opened, highlight) if self.opened is not None else None
            bar.show(own_notes.described(placed) if placed is not None else [])
        elif highlight is None:
            bar.show(
                _tally_bits(describe.tally(self.view.annotations)),
                [*self.inspector_notice(), *_encoding_bits(article)],
            )
        else:
            bits = describe.highlight(highlight, article, self.view.annotations, counts, self._inferred())
            mine = [Bit(_(" · corrected by you"), "bar--strong")] if self.is_corrected(highlight) else []
            bar.show([*bits, *mine, *self._rank(highlight)], self.inspector_notice())

    def inspector_notice(self) -> list[Bit]:
        """What stands at the right of the inspector: a way of reading that is in force."""
        return []

    def _rank(self, highlight: Highlight) -> list[Bit]:
        """Which of the hits it is."""
        if highlight.kind is not Kind.HIT:
            return []
        at, count = self.view.highlights.rank(highlight)
        return [Bit(_(" · {at} of {count}").format(at=at, count=count), "bar--dim")]

    def is_corrected(self, highlight: Highlight) -> bool:
        """Whether a highlight is as the user corrected it."""
        return False

    def _inferred(self) -> frozenset[str]:
        return self.opened.inferred if self.opened is not None else frozenset()

    def on_article_view_nothing_chosen(self, message: ArticleView.NothingChosen) -> None:
        self.notify(_("Go to a highlight first: d, p, s or n."), markup=False)

    def on_article_view_nothing_further(self, message: ArticleView.NothingFurther) -> None:
        sentences = {
            Kind.DATE: _("No further date that way."),
            Kind.PERSON: _("No further person that way."),
            Kind.STATEMENT: _("No further statement that way."),
            Kind.HIT: _("No further search hit that way."),
            Kind.OWN_NOTE: _("No further note of yours that way."),
        }
        self.query_one("#inspector", Bar).show([Bit(sentences[message.kind], "bar--dim")])


def _encoding_bits(article: Article) -> list[Bit]:
    """The encoding, where it had to be assumed; its details tell more."""
    if article.encoding is None:
        return []
    sentence = _("read as {encoding}").format(encoding=article.encoding)
    return [Bit(sentence, "bar--dim", "article-details")]


def _tally_bits(tally: Mapping[Kind, int]) -> list[Bit]:
    """How many highlights there are, with the keys that go to them."""
    counts = (
        ("d", "next-date", plural("{n} date", "{n} dates", tally[Kind.DATE])),
        ("p", "next-person", plural("{n} mention", "{n} mentions", tally[Kind.PERSON])),
        ("s", "next-statement", plural("{n} statement", "{n} statements", tally[Kind.STATEMENT])),
    )
    bits = []
    for key, action, sentence in counts:
        bits += [Bit(key, "bar--key", action), Bit(f" {sentence}   ", "bar--dim", action)]
    return bits
