"""Between the screen and the library: every call runs in a thread, every answer comes as a message.

A newer search interrupts an older one; the number of a search tells a late answer.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from textual.widget import Widget

from tui.annotations import Annotations
from tui.query import Node
from tui.query.completion import Completing
from tui.query.hits import HitFinder
from tui.query.tree import Everything
from tui.screens.desk.actors import ActorDesk
from tui.screens.desk.corrections import CorrectingDesk
from tui.screens.desk.library_messages import (
    ActorDescribed,
    ActorFetched,
    ActorsCounted,
    Answered,
    ArticleFetched,
    Counted,
    HidingCounted,
    KeysFetched,
    MarksChanged,
    PeriodsCounted,
    ProblemsListed,
    RowFound,
    RowsFetched,
    StatementsListed,
    ValuesCompleted,
    VersionsCompared,
    VersionsListed,
)
from tui.screens.desk.listing import ListDesk
from tui.screens.desk.loading import LoadingDesk
from tui.screens.desk.marks import MarksDesk
from tui.screens.main_screen.marking import Course
from tui.screens.main_screen.narrowing import Narrowing
from tui.widgets.article import own_notes
from tui.widgets.article.highlights import Highlights
from tui.widgets.lists.row_list import WINDOW

if TYPE_CHECKING:
    from datetime import date

    from tui.library import (
        ActorKey,
        ArticleKey,
        Library,
        PreviousMarks,
        Results,
        Row,
    )
    from tui.library.search.timeline import Period


RECENT = 12
"""Statements and companions that are told of an actor."""
NEWEST = "newest"
"""The order of a list to begin with, one of `Order`."""
STATEMENTS = 200
"""Statements that are asked for together."""


class Librarian(CorrectingDesk, ActorDesk, ListDesk, LoadingDesk, MarksDesk):
    """Asks the library in threads, and posts the answers to a screen."""

    _narrowing = Narrowing()
    """What the search on screen is narrowed to."""

    # Searching -------------------------------------------------------------------------------------

    def search(
        self,
        narrowing: Narrowing,
        node: Node,
        keep: ArticleKey | None = None,
        order: str = NEWEST,
    ) -> None:
        """Search: `Answered`. What else can be known of the search is asked for afterwards.

        ``keep`` is the article that the cursor shall stay on.
        """
        from tui.library import Order

        library, scope = self._ready()
        if self._results is not None:
            self._results.cancel()
        self.search_number += 1
        if self._unhidden is not None:
            self._unhidden.cancel()
        results = library.search(node, scope, Order(order), actors=narrowing.actor_filter(), fold=self.folds)
        # Where any of the chosen actors will do, one may want to add somebody who stands beside none of them.
        widening = bool(narrowing.actors) and not narrowing.every
        self._results, self._counted = (
            results,
            library.search(node, scope, fold=self.folds) if widening else results,
        )
        finder = HitFinder(node)
        number = self.search_number
        self._narrowing = narrowing
        self._run("search", partial(self._search, number, results, narrowing, finder, keep))

    def _search(
        self,
        number: int,
        results: Results,
        narrowing: Narrowing,
        finder: HitFinder,
        keep: ArticleKey | None,
    ) -> None:
        rows = results.rows(0, WINDOW)
        cursor, others = _place(results, rows, keep)
        self._post(Answered(number, narrowing, finder, rows, results.count, cursor, others))

    def count(self) -> None:
        """How many articles the search on screen finds: `Counted`, with exclusions `HidingCounted`."""
        if self._results is not None:
            self._run("count", partial(self._count, self.search_number, self._results, self._narrowing))

    def _count(self, number: int, results: Results, narrowing: Narrowing) -> None:
        count = results.complete()
        self._post(Counted(number, count, results.unread()))
        self._count_hidden(number, narrowing, count)

    def _count_hidden(self, number: int, narrowing: Narrowing, count: int) -> None:
        without = narrowing.without_exclusions()
        if without is None:
            return
        library, scope = self._ready()
        self._unhidden = library.search(without, scope, actors=narrowing.actor_filter(), fold=self.folds)
        # A newer search cancels this one once it has its number: looked at only after it could be found.
        if number == self.search_number:
            self._post(HidingCounted(number, self._unhidden.complete() - count))

    def keys(self) -> None:
        """Every article of the search on screen: `KeysFetched`."""
        results, number = self._results, self.search_number
        if results is not None:
            self._run("keys", lambda: self._post(KeysFetched(number, results.keys())))

    def rows(self, first: int, count: int) -> None:
        """Rows of the search on screen: `RowsFetched`."""
        results, number = self._results, self.search_number
        if results is not None:
            self._run(
                "rows",
                lambda: self._post(RowsFetched(number, first, results.rows(first, first + count))),
                exclusive=False,
            )

    def next_unread(self, start: int) -> None:
        """The first unread article of the search at or after a number: `RowFound`."""
        results, number = self._results, self.search_number
        if results is not None:
            self._run("rows", partial(self._next_unread, number, results, start))

    def _next_unread(self, number: int, results: Results, start: int) -> None:
        while rows := results.rows(start, start + 4 * WINDOW):
            for at, row in enumerate(rows, start):
                if not row.read:
                    self._post(RowFound(number, at, row))
                    return
            start += len(rows)
        self._post(RowFound(number, -1, None))

    def complete(self, wanted: Completing) -> None:
        """Values that what is being typed can become: `ValuesCompleted`."""
        self._run("complete", partial(self._complete, wanted))

    def _complete(self, wanted: Completing) -> None:
        library, _scope = self._ready()
        if wanted.field is not None:
            self._post(ValuesCompleted(wanted, library.complete_word(wanted.field, wanted.typed)))

    def actors(self, typed: str) -> None:
        """The actors of the search on screen with a word that begins as typed: `ActorsCounted`."""
        results, number = self._counted, self.search_number
        if results is not None:
            self._run(
                "actors",
                lambda: self._post(ActorsCounted(number, results.actors(typed=typed, order=self._order()))),
            )

    # Reading ---------------------------------------------------------------------------------------

    def article(self, key: ArticleKey, finder: HitFinder | None, *, again: bool = False) -> None:
        """An article with its highlights: `ArticleFetched`."""
        # Marking the one on screen anew must not take the place of fetching the next.
        self._run("again" if again else "article", partial(self._article, key, finder, again))

    def _article(self, key: ArticleKey, finder: HitFinder | None, again: bool) -> None:
        library, _scope = self._ready()
        opened = library.open_article(key)
        if opened is None:
            return
        if opened.annotations is None and self._loader is not None:
            self._loader.annotate_first(key)
        annotations = opened.annotations or Annotations()
        article = opened.article
        title_hits = finder.in_title(article.title) if finder else ()
        hits = finder.in_text(article.text) if finder else ()
        highlights = Highlights.of(annotations, title_hits, hits, own_notes.highlights(opened))
        self._post(ArticleFetched(opened, annotations, highlights, again))

    def actor(self, actor: ActorKey) -> None:
        """The counts of an actor over the whole library: `ActorFetched`."""
        self._run("actor", partial(self._actor, actor))

    def _actor(self, actor: ActorKey) -> None:
        library, _scope = self._ready()
        counts = library.actor(actor)
        if counts is not None:
            self._post(ActorFetched(counts))

    def describe_actor(self, actor: ActorKey) -> None:
        """What the library knows of an actor: `ActorDescribed`."""
        self._run("actor", partial(self._describe_actor, actor))

    def _describe_actor(self, actor: ActorKey) -> None:
        from tui.library import ActorFilter

        library, scope = self._ready()
        counts = library.actor(actor)
        if counts is None:
            return
        with_actor = ActorFilter((actor,))
        said = library.statements(Everything(), scope, 0, RECENT, actors=with_actor)
        others = library.search(Everything(), scope, actors=with_actor).actors(limit=RECENT + 1)
        companions = [other for other in others if other.actor != counts.actor]
        self._post(ActorDescribed(counts, said, companions))

    def statements(self, number: int, node: Node, narrowing: Narrowing, first: int, asker: Widget) -> None:
        """Statements of the articles that a query picks: `StatementsListed` to ``asker``."""
        self._run("statements", partial(self._statements, number, node, narrowing, first, asker))

    def _statements(self, number: int, node: Node, narrowing: Narrowing, first: int, asker: Widget) -> None:
        library, scope = self._ready()
        last = first + STATEMENTS
        rows = library.statements(node, scope, first, last, actors=narrowing.actor_filter())
        asker.post_message(StatementsListed(number, first, rows))

    def versions(self, key: ArticleKey) -> None:
        """The versions of an article's story: `VersionsListed`."""
        self._run("versions", lambda: self._post(VersionsListed(key, self._ready()[0].versions(key))))

    def compare(self, old: ArticleKey, new: ArticleKey) -> None:
        """Two articles as they are: `VersionsCompared`."""
        self._run("versions", partial(self._compare, old, new))

    def _compare(self, old: ArticleKey, new: ArticleKey) -> None:
        library, _scope = self._ready()
        before, after = library.open_article(old), library.open_article(new)
        if before is not None and after is not None:
            self._post(VersionsCompared(before, after))

    def periods(self, number: int, period: Period, within: tuple[date, date] | None, asker: Widget) -> None:
        """What the articles of the search on screen are about: `PeriodsCounted` to ``asker``."""
        results = self._results
        if results is not None:
            self._run("periods", partial(self._periods, number, results, period, within, asker))

    @staticmethod
    def _periods(
        number: int, results: Results, period: Period, within: tuple[date, date] | None, asker: Widget
    ) -> None:
        asker.post_message(PeriodsCounted(number, results.periods(period, within)))

    def problems(self) -> None:
        """What could not be read: `ProblemsListed`."""
        self._run("problems", self._problems)

    def _problems(self) -> None:
        library, scope = self._ready()
        self._post(ProblemsListed(library.problems(scope)))

    # Marks -----------------------------------------------------------------------------------------

    def set_read(self, keys: Sequence[ArticleKey] | None, read: bool) -> None:
        """Mark articles (all of the search on screen without ``keys``) read or unread: `MarksChanged`."""
        self.mark(lambda library: library.set_read(self._with_older(self._keys(keys)), read))

    def read_old(self, before: date) -> None:
        """Mark every article of the scope from before a day read: `MarksChanged`."""
        _library, scope = self._ready()
        self.mark(lambda library: library.set_read(self.old_keys(library, scope, before), True))

    def set_starred(self, keys: Sequence[ArticleKey], starred: bool) -> None:
        """Star articles or take the star away: `MarksChanged`."""
        self.mark(lambda library: library.set_starred(keys, starred))

    def save_search(self, name: str, query: str) -> None:
        """Keep a query under a name: `MarksChanged`."""
        self.mark(lambda library: library.saved.save(name, query))

    def rename_search(self, name: str, other: str) -> None:
        """Give a saved search another name: `MarksChanged`."""
        self.mark(lambda library: library.saved.rename(name, other))

    def delete_search(self, name: str) -> None:
        """Forget a saved search: `MarksChanged`."""
        self.mark(lambda library: library.saved.delete(name))

    def order_searches(self, names: Sequence[str]) -> None:
        """Put the saved searches in this order: `MarksChanged`."""
        self.mark(lambda library: library.saved.order(names))

    def restore(self, previous: PreviousMarks, course: Course) -> None:
        """Undo a change of marks, or the undoing of one: `MarksChanged`."""
        self.mark(lambda library: library.restore_marks(previous), course)

    def _keys(self, keys: Sequence[ArticleKey] | None) -> Iterable[ArticleKey]:
        if keys is not None:
            return keys
        return self._results.keys() if self._results is not None else ()

    def _with_older(self, keys: Iterable[ArticleKey]) -> Iterable[ArticleKey]:
        """The articles, and the older versions that are folded under them."""
        library, _scope = self._ready()
        return library.with_older(keys) if self.folds else keys

    def mark(self, change: Callable[[Library], PreviousMarks], course: Course = Course.MADE) -> None:
        """Make a change of marks that can be undone: `MarksChanged`."""
        self.in_turn(partial(self._marked, change, course))

    def _marked(self, change: Callable[[Library], PreviousMarks], course: Course) -> None:
        library, _scope = self._ready()
        previous = change(library)
        self.know_marks(library)
        keys = [key for key, _state in previous.states]
        if self.folds:
            older = library.older_among(keys)
            keys = [key for key in keys if key not in older]
        rows = [row for key in keys[: 4 * WINDOW] if (row := library.row(key)) is not None]
        if previous.corrections:
            self.tell_corrected(library, previous)
        self._post(MarksChanged(rows, previous, len(keys), course))


def _place(
    results: Results, rows: Sequence[Row], keep: ArticleKey | None
) -> tuple[int, tuple[int, Sequence[Row]] | None]:
    """Where an article stands among the results, and the rows around it where they are not the first."""
    if keep is None:
        return 0, None
    for number, row in enumerate(rows):
        if row.key == keep:
            return number, None
    position = results.position(keep) if len(rows) == WINDOW else None
    if position is None:
        return 0, None
    first = position - position % WINDOW
    return position, (first, results.rows(first, first + WINDOW))
