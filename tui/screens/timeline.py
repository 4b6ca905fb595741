"""The timeline: what the articles of the current search are about, from decades to days."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date, timedelta

from textual.app import ComposeResult
from textual.screen import Screen

from tui.library.search.timeline import Period, PeriodCount, after, beginning
from tui.messages import _, plural
from tui.screens.desk import library_messages as told
from tui.screens.desk.librarian import Librarian
from tui.widgets import moments
from tui.widgets.bar import Bar, Bit
from tui.widgets.key_hints import KeyHints
from tui.widgets.lists.timeline_list import TimelineList, TimelineRow

FINER = {Period.DECADE: Period.YEAR, Period.YEAR: Period.MONTH, Period.MONTH: Period.DAY}
COARSER = {finer: coarser for coarser, finer in FINER.items()}
_MOSTLY = 0.5
"""The timeline opens inside a period that has at least this share of what its like have together."""


class TimelineScreen(Screen[None]):
    """Bars to walk through: Enter goes into a period, Left out of it, on a day Enter lists its articles."""

    CSS_PATH = "timeline.tcss"
    AUTO_FOCUS = "#timeline"

    def __init__(
        self, librarian: Librarian, keymap: Mapping[str, str], narrow: Callable[[str], None]
    ) -> None:
        """``narrow`` is called with a term of the query, after the screen was closed."""
        super().__init__()
        self._librarian = librarian
        self._keymap = keymap
        self._narrow = narrow
        self._period = Period.DECADE
        self._within: tuple[date, date] | None = None
        self._number = 0
        self._opening = True
        self._came_from: date | None = None

    def compose(self) -> ComposeResult:
        yield Bar(id="timeline-heading")
        yield TimelineList(id="timeline")
        yield Bar(id="timeline-status")
        yield KeyHints(self._keymap, id="timeline-keys")

    def on_mount(self) -> None:
        self._ask()

    def _ask(self) -> None:
        self._number += 1
        self._librarian.periods(self._number, self._period, self._within, self)

    def on_periods_counted(self, message: told.PeriodsCounted) -> None:
        if message.number != self._number:
            return
        counts: Sequence[PeriodCount] = message.counts
        if self._opening and (main := _main(counts)) is not None and self._period in FINER:
            self._go_into(main.first, main.end)
            return
        self._opening = False
        rows = _rows(counts, self._period, self._within)
        came_from = self._came_from or max(counts, key=lambda one: one.articles, default=_NOTHING).first
        cursor = next((number for number, row in enumerate(rows) if row.first <= came_from < row.end), 0)
        listed = self.query_one(TimelineList)
        listed.empty = _("No dates here. They appear as articles are annotated.")
        listed.show(rows, cursor)
        self._say(counts)

    def _say(self, counts: Sequence[PeriodCount]) -> None:
        place = _("all time") if self._within is None else _name(self._within[0], COARSER[self._period])
        kinds = {
            Period.DAY: _("by day"),
            Period.MONTH: _("by month"),
            Period.YEAR: _("by year"),
            Period.DECADE: _("by decade"),
        }
        self.query_one("#timeline-heading", Bar).show(
            [
                Bit(_("What the articles are about: "), "bar--dim"),
                Bit(f"{place} ", "bar--strong"),
                Bit(kinds[self._period], "bar--dim"),
            ]
        )
        most = max(counts, key=lambda one: one.articles, default=None)
        said = ""
        if most is not None:
            said = _("most of all {period}: {articles}").format(
                period=_name(most.first, self._period),
                articles=plural("{n} article", "{n} articles", most.articles),
            )
        self.query_one("#timeline-status", Bar).show([Bit(said, "bar--dim")])

    def _go_into(self, first: date, end: date) -> None:
        self._period, self._within, self._came_from = FINER[self._period], (first, end), None
        self._ask()

    def on_timeline_list_chosen(self, message: TimelineList.Chosen) -> None:
        if self._period in FINER:
            self._go_into(message.row.first, message.row.end)
        else:
            self._take(message.row)

    def action_zoom_out(self) -> None:
        """The periods of which the one on screen is one; nothing further than all time."""
        if self._within is None:
            return
        self._came_from = self._within[0]
        self._period = COARSER[self._period]
        outer = COARSER.get(self._period)
        first = None if outer is None else beginning(self._within[0], outer)
        self._within = None if first is None or outer is None else (first, after(first, outer))
        self._ask()

    def action_narrow_period(self) -> None:
        """Only articles that are about the period under the cursor."""
        row = self.query_one(TimelineList).current
        if row is not None:
            self._take(row)

    def _take(self, row: TimelineRow) -> None:
        self.dismiss(None)
        self._narrow(f"about:{_value(row.first, self._period)}")

    def action_close(self) -> None:
        self.dismiss(None)


_NOTHING = PeriodCount(date.min, date.min, 0)


def _main(counts: Sequence[PeriodCount]) -> PeriodCount | None:
    """The period that most is about, if it has the greater part of it."""
    most = max(counts, key=lambda one: one.articles, default=_NOTHING)
    total = sum(one.articles for one in counts)
    return most if total and most.articles >= _MOSTLY * total else None


def _rows(
    counts: Sequence[PeriodCount], period: Period, within: tuple[date, date] | None
) -> list[TimelineRow]:
    """A row for each period; inside a longer one those without any article, too."""
    number = {one.first: one.articles for one in counts}
    if within is None:
        return [TimelineRow(one.first, one.end, _name(one.first, period), one.articles) for one in counts]
    rows = []
    first = within[0]
    while first < within[1]:
        end = after(first, period)
        rows.append(TimelineRow(first, end, _short_name(first, period), number.get(first, 0)))
        first = end
    return rows


def _name(first: date, period: Period) -> str:
    match period:
        case Period.DAY:
            return moments.long_day(first)
        case Period.MONTH:
            return moments.timex(f"{first:%Y-%m}")
        case Period.YEAR:
            return f"{first.year}"
    return moments.timex(f"{first.year // 10:03}X")


def _short_name(first: date, period: Period) -> str:
    if period is Period.DAY:
        weekday = moments.weekday_names()[first.weekday()]
        return _("{weekday} {day}").format(weekday=weekday, day=first.day)
    if period is Period.MONTH:
        return moments.month_names()[first.month - 1]
    return _name(first, period)


def _value(first: date, period: Period) -> str:
    """The period as the query language writes it."""
    match period:
        case Period.DAY:
            return first.isoformat()
        case Period.MONTH:
            return first.isoformat()[:7]
        case Period.YEAR:
            return first.isoformat()[:4]
    last = after(first, period) - timedelta(1)
    return f"{first.isoformat()[:4]}..{last.isoformat()[:4]}"
