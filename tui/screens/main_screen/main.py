"""The main screen: what its keys do with what is under the cursor."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from tui import actions
from tui.messages import _, plural
from tui.screens.desk import library_messages as told
from tui.screens.dialogs.dialog import Dialog, DialogRow
from tui.screens.main_screen import subjects
from tui.screens.main_screen.actors import ActorsMixin
from tui.screens.main_screen.correcting import CorrectingScreen
from tui.screens.main_screen.exporting import ExportingScreen
from tui.screens.main_screen.filtering import FilteringScreen
from tui.screens.main_screen.finding import FindingScreen
from tui.screens.main_screen.folders import FoldersMixin
from tui.screens.main_screen.legend import LegendScreen
from tui.screens.main_screen.loading import LoadingMixin
from tui.screens.main_screen.narrowing import Narrowing
from tui.screens.main_screen.noting import NotingScreen
from tui.screens.main_screen.offering import Deed
from tui.screens.main_screen.one_voice import OneVoiceScreen
from tui.screens.main_screen.saved import SavedScreen
from tui.screens.main_screen.searching import SearchingScreen
from tui.screens.main_screen.sharing import SharingMixin
from tui.screens.main_screen.snippets import SnippetsScreen
from tui.screens.main_screen.subjects import Subject
from tui.screens.main_screen.versions import VersionsMixin
from tui.screens.main_screen.visits import Visit
from tui.screens.main_screen.welcoming import WelcomingMixin
from tui.text import clean_line
from tui.widgets.article.article_view import ArticleView
from tui.widgets.article.highlights import Highlight, Kind, Part
from tui.widgets.lists.actor_panel import ActorList

if TYPE_CHECKING:
    from tui.library import OpenedArticle
    from tui.screens.statements import Place


def _nothing() -> None:
    """What a row does that only tells something."""


class MainScreen(
    ActorsMixin,
    CorrectingScreen,
    ExportingScreen,
    FilteringScreen,
    FindingScreen,
    LegendScreen,
    OneVoiceScreen,
    SavedScreen,
    SharingMixin,
    SearchingScreen,
    NotingScreen,
    SnippetsScreen,
    VersionsMixin,
    WelcomingMixin,
    LoadingMixin,
    FoldersMixin,
):
    """What one sees after starting the program."""

    BINDINGS = actions.bindings(actions.Place.READING)

    _statements_place: Place | None = None
    _unread_from = 0
    """The row from which an unread article is looked for."""

    # Narrowing -------------------------------------------------------------------------------------

    def _choose_subject(self, title: str, apply: str) -> None:
        """Take what is under the cursor; ask where there are several things."""
        listed = self.query_one(ActorList)
        if listed.has_focus and listed.current is not None:
            self._apply(subjects.of_actor(listed.current.name, listed.current.actor), apply)
            return
        highlight = self.view.current if not self.list.has_focus else None
        if highlight is not None and self.opened is not None:
            subject = subjects.of_highlight(highlight, self.opened)
            if subject is None:
                self._say_nothing_to_narrow_by()
            else:
                self._apply(subject, apply)
            return
        row = self.list.current
        found = subjects.of_row(row) if row is not None else ()
        if found:
            self.offer(
                title,
                [
                    (DialogRow(str(number), subject.label), partial(self._apply, subject, apply))
                    for number, subject in enumerate(found, 1)
                ],
            )
        else:
            self._say_nothing_to_narrow_by()

    def _say_nothing_to_narrow_by(self) -> None:
        self.notify(_("There is nothing to narrow by under the cursor."), markup=False)

    def _apply(self, subject: Subject, how: str) -> None:
        if how == "exclude":
            self.narrow_further(self.narrowing.excluding(subject.term, subject.actor))
        elif subject.actor is not None:
            self.narrow_further(self.narrowing.toggled(subject.actor, subject.name))
        else:
            self.narrow_further(self.narrowing.with_term(subject.term))

    def action_narrow(self) -> None:
        self._choose_subject(_("Narrow by"), "narrow")

    def action_exclude(self) -> None:
        self._choose_subject(_("Exclude"), "exclude")

    # Marks -----------------------------------------------------------------------------------------

    def action_read_all(self) -> None:
        """Mark all in the search as read, after saying how many."""
        unread = self.status.unread or 0
        if not unread:
            self.notify(_("Nothing unread here."), markup=False)
            return
        title = plural("Mark {n} article as read?", "Mark {n} articles as read?", unread)
        self.offer(
            title,
            [
                (DialogRow("y", _("Yes, all in this search")), lambda: self.librarian.set_read(None, True)),
                (DialogRow("n", _("No")), lambda: None),
            ],
        )

    # Taking along ----------------------------------------------------------------------------------

    def action_copy(self) -> None:
        self.with_article(self._offer_copies)

    def _offer_copies(self, opened: OpenedArticle) -> None:
        from tui.screens.main_screen import taking

        current = self.view.current
        said = self.view.statement(current) if current is not None else None
        in_title = current is not None and current.part is Part.TITLE
        found = taking.copies(opened, self.get_selected_text(), said, in_title)
        self.offer(
            _("Copy"),
            [
                (DialogRow(copy.key, copy.label, clean_line(copy.text, 200)), partial(self._copy, copy.text))
                for copy in found
            ],
        )

    def _copy(self, text: str) -> None:
        from tui.screens.main_screen import clipboard

        clipboard.copy(self.app, text)

    def action_original(self) -> None:
        """Show where the original lies; open it only when that is chosen."""
        self.with_article(self._offer_originals)

    def _offer_originals(self, opened: OpenedArticle) -> None:
        from tui.screens.main_screen import taking

        self.offer(
            _("Open the original"),
            [
                (DialogRow(way.key, way.label, clean_line(way.target)), partial(taking.follow, self.app, way))
                for way in taking.ways(opened)
            ],
        )

    # Going about -----------------------------------------------------------------------------------

    def action_step_article(self, step: int) -> None:
        """Open the row above or below the one under the cursor."""
        if not 0 <= self.list.cursor + step < self.list.count:
            self.notify(_("There is no article further that way."), markup=False)
            return
        self.list.cursor += step
        row = self.list.current
        if row is not None:
            self.open(row.key)

    def action_next_unread(self) -> None:
        if self.list.count:
            self._unread_from = self.list.cursor + (1 if self.is_reading else 0)
            self.librarian.next_unread(self._unread_from)
        else:
            self.say_nothing_is_open()

    def on_row_found(self, message: told.RowFound) -> None:
        if message.search != self.librarian.search_number:
            return
        if message.row is None and self._unread_from:
            self._unread_from = 0  # once more, from the top
            self.librarian.next_unread(0)
        elif message.row is None:
            self.notify(_("Nothing unread here."), markup=False)
        else:
            if message.number < self.list.cursor:
                self.notify(_("From the top again."), markup=False)
            self.list.cursor = message.number
            self.open(message.row.key)

    def _visit(self, visit: Visit | None, nothing: str) -> None:
        if visit is None:
            self.notify(nothing, markup=False)
        else:
            self.open(visit.article, lambda: self.view.show_place(visit.place), remember=False)

    def action_go_back(self) -> None:
        self._visit(self.visits.back(self.here()), _("There is no place to go back to."))

    def action_go_forward(self) -> None:
        self._visit(self.visits.forward(self.here()), _("There is no place to go forward to."))

    def action_timeline(self) -> None:
        """What the articles of the current search are about, by date."""
        from tui.screens.timeline import TimelineScreen

        if self.librarian.is_open:
            self.app.push_screen(
                TimelineScreen(
                    self.librarian,
                    self.settings.keys,
                    lambda term: self.narrow_further(self.narrowing.with_term(term)),
                )
            )

    def action_statements(self) -> None:
        """Everything said in the current search; from an article that was opened there, back to the place."""
        if self.librarian.is_open:
            self._show_statements(self.narrowing)

    def _show_statements(self, narrowing: Narrowing) -> None:
        from tui.screens.statements import Place, StatementsScreen

        place = self._statements_place
        if place is None or not place.left or place.begun != narrowing:
            place = Place(narrowing, narrowing.text)
        place.left, self._statements_place = False, place
        screen = StatementsScreen(
            self.librarian,
            place,
            lambda: self.now().date(),
            self.settings.keys,
            self.open_statement,
        )
        self.app.push_screen(screen)

    # Details ---------------------------------------------------------------------------------------

    def on_article_view_chosen(self, message: ArticleView.Chosen) -> None:
        self._tell_more(message.highlight)

    def _tell_more(self, highlight: Highlight) -> None:
        from tui.screens.dialogs import details

        opened = self.opened
        if opened is None:
            return
        if highlight.kind is Kind.OWN_NOTE:
            self.tell_note(highlight)
            return
        actor = subjects.actor_key(highlight, opened)
        said = self.view.statement(highlight)
        subject = subjects.of_highlight(highlight, opened)
        if actor is not None:
            self.librarian.describe_actor(actor)
        elif said is not None:
            text = opened.article.title if highlight.part is Part.TITLE else opened.article.text
            rows: list[tuple[DialogRow, Deed]] = [
                (row, _nothing) for row in details.statement_rows(said, text)
            ]
            if subject is not None:
                only = partial(self._show_statements, Narrowing(subject.term))
                rows.append((DialogRow("v", _("All that this speaker said")), only))
                rows.append(
                    (DialogRow("w", _("Next statement by the same speaker")), self.action_next_by_speaker)
                )
            self.offer(_("Statement"), [*rows, *self.correction_choices(highlight)])
        elif highlight.kind is Kind.DATE:
            self._tell_date(highlight, opened, subject)
        elif choices := self.correction_choices(highlight):
            self.offer(subject.label if subject else _("Person"), choices)
        else:
            self.notify(_("There is nothing more to tell about a search hit."), markup=False)

    def _tell_date(self, highlight: Highlight, opened: OpenedArticle, subject: Subject | None) -> None:
        from tui.screens.dialogs import details

        dates = self.view.annotations.dates
        mention = (dates.title if highlight.part is Part.TITLE else dates.text)[highlight.index]
        rows: list[tuple[DialogRow, Deed]] = [
            (row, _nothing) for row in details.date_rows(mention, opened.article.published)
        ]
        if subject is not None:
            narrow = partial(self._apply, subject, "narrow")
            rows.append((DialogRow("f", _("All articles about this date")), narrow))
        self.offer(_("Date"), [*rows, *self.correction_choices(highlight)])

    def on_actor_described(self, message: told.ActorDescribed) -> None:
        from tui.screens.dialogs import details

        counts = message.counts
        subject = subjects.of_actor(counts.name, counts.actor)
        rows: list[tuple[DialogRow, Deed]] = [(row, _nothing) for row in details.actor_rows(counts)]
        rows.append(
            (DialogRow("f", _("Only articles with this actor")), partial(self._apply, subject, "narrow"))
        )
        only = Narrowing(actors={counts.actor: counts.name})
        rows.append((DialogRow("v", _("All statements of this actor")), partial(self._show_statements, only)))
        rows += self.follow_choices(counts.actor)
        rows += self.mention_choices(counts.actor)
        rows += self.actor_choices(counts)
        if message.companions:
            rows.append((DialogRow("", _("In the same articles"), heading=True), _nothing))
        for other in message.companions:
            number = plural("{n} article", "{n} articles", other.articles)
            described = partial(self.librarian.describe_actor, other.actor)
            rows.append((DialogRow("", f"{other.name} · {number}"), described))
        if message.said:
            rows.append((DialogRow("", _("Said lately"), heading=True), _nothing))
        today = self.now().date()
        rows += [(details.said_row(row, today), partial(self.open_statement, row)) for row in message.said]
        self.offer(counts.name, rows)

    def action_next_by_speaker(self) -> None:
        """The next statement of whoever made the one under the cursor."""
        if not self.view.next_by_speaker():
            self.notify(_("Go to a statement with a speaker first: s."), markup=False)

    # Other screens ---------------------------------------------------------------------------------

    def action_problems(self) -> None:
        if self.librarian.is_open:
            self.librarian.problems()

    def on_problems_listed(self, message: told.ProblemsListed) -> None:
        rows = [
            DialogRow(
                "",
                clean_line(" · ".join(part for part in (problem.path, problem.member) if part)),
                clean_line(problem.reason),
            )
            for problem in message.problems
        ]
        title = plural("{n} problem", "{n} problems", len(rows))
        self.app.push_screen(Dialog[None](title, rows, empty=_("Every file could be read.")))
