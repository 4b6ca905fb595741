"""Expressions → values: the only place that knows the calendar.

A resolver walks through one text. It remembers the last day and the last date named, on which
anchored expressions ("the day before") are counted; deictic ones are counted from publication.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

from dateutil.relativedelta import relativedelta

from tui.annotations import Grain
from tui.annotators.dates import feasts, timex
from tui.annotators.dates.steps import possible_days, season_year, shift
from tui.annotators.dates.tense import Direction
from tui.annotators.dates.timex import SEASON_MONTH, Value
from tui.annotators.dates.tree import (
    Clock,
    Decade,
    Feast,
    Fields,
    Fixed,
    Node,
    Numeric,
    Part,
    Period,
    Range,
    Season,
    Shifted,
    Side,
    Today,
    Weekday,
    Weekend,
)

_FAR = timedelta(days=120)
"""Beyond this distance the tense of the clause outweighs nearness to publication."""
_FEAST_FAR = timedelta(days=30)
_HISTORIC = {Grain.DAY: 2, Grain.MONTH: 5}
"""Years between a day named in the text and publication from which later days and months are of that time."""
_PERIODS = (Grain.QUARTER, Grain.HALF)
_DAYS = (Grain.DAY, Grain.PART, Grain.TIME)
_BACKGROUND = timedelta(days=60)
"""A day farther from publication than this is background: the next paragraph no longer tells of it."""
_WEEK = 7
_SOON = 10
"""Years ahead that a year of two digits may still mean."""
_WITHOUT_PUBLICATION = 2049


class UnresolvedError(Exception):
    """The expression is relative, and there is nothing to count from."""


class Resolver:
    """Resolves the expressions of one text, in order.

    ``look`` tells the direction of the clause of the expression at hand.
    """

    def __init__(self, published: date | None, month_first: bool) -> None:
        self._published = published
        self._month_first = month_first
        self._day: date | None = None
        self._last: Value | None = None
        self._last_in_sentence = self._last_in_paragraph = False
        self._paragraphs_since_day = 0
        self._period: Value | None = None
        self._look: Callable[[], Direction | None] = lambda: None

    def resolve(
        self, node: Node, look: Callable[[], Direction | None], new_sentence: bool, new_paragraphs: int
    ) -> Value:
        """The value of an expression.

        Raises `UnresolvedError` without an anchor, ValueError or OverflowError for what no calendar has.
        """
        self._look = look
        if new_sentence:
            self._last_in_sentence = False
        if new_paragraphs:
            self._last_in_paragraph = False
        self._paragraphs_since_day += new_paragraphs
        value = self._value(node)
        if value.day is not None:
            self._day = value.day
            self._paragraphs_since_day = 0
        if value.grain is not Grain.RANGE:
            self._last = value
            self._last_in_sentence = self._last_in_paragraph = True
        if isinstance(node, Period) and not node.years_back:
            self._period = value
        return value

    @property
    def published(self) -> date:
        """The day of publication. Raises `UnresolvedError` without one."""
        if self._published is None:
            raise UnresolvedError
        return self._published

    def _value(self, node: Node) -> Value:
        match node:
            case Fixed():
                return self._fixed(node)
            case Fields():
                return self._fields(node)
            case Numeric():
                return self._numeric(node)
            case Weekday():
                return timex.of_day(self._weekday(node))
            case Today():
                return timex.of_day(self.published)
            case Shifted():
                return self._shifted(node)
            case Period():
                return self._numbered(node)
            case Season():
                return self._season(node)
            case Decade():
                return self._decade(node)
            case Feast():
                return timex.of_day(self._feast(node))
            case Weekend():
                return self._weekend(node)
            case Part():
                return timex.of_part(self._day_of(node.day), node.letters)
            case Clock():
                return timex.of_time(self._day_of(node.day), node.hour, node.minute)
            case Range():
                return self._range(node)
            case _:
                raise UnresolvedError

    def _day_of(self, node: Node | None) -> date:
        if node is None:
            return self._named_day()
        day = self._value(node).day
        if day is None:
            raise UnresolvedError
        return day

    def _named_day(self) -> date:
        """The day just named, or publication's; what is told in the past does not happen on a coming day."""
        day = self._day
        if day is None or self._published is None:
            return day or self.published
        far = abs(day - self._published) > _BACKGROUND
        if self._paragraphs_since_day > (0 if far else 1):
            return self._published
        if day > self._published and not self._last_in_sentence and self._look() is Direction.PAST:
            return self._published
        return day

    @staticmethod
    def _fixed(node: Fixed) -> Value:
        if node.grain is Grain.DAY:
            return timex.of_day(date.fromisoformat(node.value))
        digits = node.value.rstrip("X")
        return Value(node.value, node.grain, date(max(1, int(digits.ljust(4, "0"))), 1, 1))

    def _decade(self, node: Decade) -> Value:
        year = (self._published.year if self._published else 2000) // 10 * 10
        year -= (year - node.tens) % 100
        return Value(f"{year // 10:03}X", Grain.DECADE, date(year, 1, 1))

    def _numeric(self, node: Numeric) -> Value:
        first, second = (node.second, node.first) if self._month_first else (node.first, node.second)
        if second > 12:
            first, second = second, first
        year = node.year
        if year is not None and year < 100:
            year = self._with_century(year)
        return self._fields(Fields(year, second, first))

    def _with_century(self, year: int) -> int:
        """A year of two digits: the last such one, but for those that begin soon after publication."""
        latest = self._published.year + _SOON if self._published is not None else _WITHOUT_PUBLICATION
        return latest - (latest - year) % 100

    def _fields(self, node: Fields) -> Value:
        year = self.published.year + node.year.count if isinstance(node.year, Shifted) else node.year
        if node.day is None:
            if node.month is None:
                raise UnresolvedError
            return self._month(node) if year is None else timex.of_month(year, node.month)
        if node.month is None:
            return timex.of_day(self._weekday_and_day(node))
        if year is not None:
            return timex.of_day(date(year, node.month, node.day))
        month, day = node.month, node.day
        date(2000, month, day)
        return timex.of_day(self._in_a_year(lambda year: date(year, month, day), node.side))

    def _in_a_year(self, make: Callable[[int], date], side: Side | None, far: timedelta = _FAR) -> date:
        """The day of a yearly date in the year that fits best."""
        historic = self._historic(Grain.DAY, side) if far is _FAR else None
        anchor = historic or self.published
        days = sorted(possible_days(make, anchor.year), key=lambda day: abs(day - anchor))
        if anchor is not self._published:
            return days[0]
        if side is Side.LAST:
            return next(day for day in days if day < anchor)
        if side is Side.NEXT:
            return next(day for day in days if day > anchor)
        nearest = days[0]
        if abs(nearest - anchor) > far:
            direction = self._look()
            if direction is Direction.PAST:
                return next(day for day in days if day <= anchor)
            if direction is Direction.FUTURE:
                return next(day for day in days if day >= anchor)
        return nearest

    def _historic(self, grain: Grain, side: Side | None) -> date | None:
        """The last date named, if the text tells of a time far from publication.

        A date that says "last" or "next", and a clause about the future, are told from publication.
        """
        if self._last is None or side is not None or self._last.grain not in _DAYS:
            return None
        if self._published is not None and not self._last_in_paragraph:
            return None
        if self._published is not None:
            years = abs(self._last.first.year - self._published.year)
            if years < _HISTORIC[grain] or self._look() is Direction.FUTURE:
                return None
        return self._last.first

    def _month(self, node: Fields) -> Value:
        month = node.month or 1
        anchor = self._historic(Grain.MONTH, node.side) or self.published
        index = anchor.year * 12 + anchor.month - 1
        back = (anchor.month - month) % 12
        if anchor is not self._published:
            chosen = index + (12 - back if back > 6 else -back)
        elif node.side is Side.LAST:
            chosen = index - (back or 12)
        elif node.side is Side.NEXT:
            chosen = index + 12 - back
        else:
            direction = self._look()
            if direction is Direction.PAST:
                chosen = index - back
            elif direction is Direction.FUTURE:
                chosen = index + (12 - back) % 12
            else:
                chosen = index + (12 - back if back > 6 else -back)
        return timex.of_month(chosen // 12, chosen % 12 + 1)

    def _weekday_and_day(self, node: Fields) -> date:
        anchor = self.published
        first = anchor.replace(day=1)
        months = [first + relativedelta(months=count) for count in range(-6, 7)]
        days = [
            month.replace(day=node.day)
            for month in months
            if node.day and node.day <= (month + relativedelta(day=31)).day
        ]
        fitting = [day for day in days if day.weekday() == node.weekday]
        if not fitting:
            raise ValueError("no such weekday and day near publication")
        return min(fitting, key=lambda day: abs(day - anchor))

    def _weekday(self, node: Weekday) -> date:
        if node.anchored:
            base = self._day or self.published
            if node.side is Side.NEXT:
                return base + timedelta((node.number - base.weekday()) % _WEEK or _WEEK)
            return base - timedelta((base.weekday() - node.number) % _WEEK or _WEEK)
        base = self.published
        if node.week is not None:
            return base + timedelta(node.number - base.weekday() + _WEEK * node.week)
        back = (base.weekday() - node.number) % _WEEK
        if node.side is Side.LAST:
            return base - timedelta(back or _WEEK)
        if node.side is Side.NEXT:
            return base + timedelta(_WEEK - back)
        if back and self._look() in (Direction.FUTURE, Direction.PRESENT):
            return base + timedelta(_WEEK - back)
        return base - timedelta(back)

    def _shifted(self, node: Shifted) -> Value:
        if not node.anchored and node.base is None:
            return shift(self.published, node.unit, node.count)
        if node.base is not None:
            base = self._value(node.base)
            if node.unit is Grain.DAY:
                return shift(base.first, Grain.DAY, node.count)
            return timex.containing(base.first + relativedelta(years=node.count), base.grain)
        if node.unit is Grain.DAY:
            return shift(self._day or self.published, Grain.DAY, node.count)
        last = self._last
        if last is None:
            return shift(self.published, node.unit, node.count)
        if (
            node.keeps_grain
            and node.unit is Grain.YEAR
            and (last.grain in _PERIODS or (last.grain is Grain.MONTH and self._last_in_sentence))
        ):
            return timex.containing(last.first + relativedelta(years=node.count), last.grain)
        return shift(last.first, node.unit, node.count)

    def _numbered(self, node: Period) -> Value:
        months = 3 if node.grain is Grain.QUARTER else 6
        if node.number is None:
            if self._period is not None and self._period.grain is node.grain:
                base = self._period.first
            else:
                base = self.published - relativedelta(months=months)
            back = node.years_back
            if node.year is not None:
                back = base.year - self._value(node.year).first.year
            return timex.containing(base - relativedelta(years=back), node.grain)
        if node.year is not None:
            return timex.of_period(self._value(node.year).first.year, node.grain, node.number)
        year = self.published.year
        start = timex.of_period(year, node.grain, node.number)
        if start.first > self.published and self._look() is not Direction.FUTURE:
            year -= 1
        elif start.first + relativedelta(months=months + 3) <= self.published:
            # One that ended within three months may still be expected: its report is.
            year += self._look() is Direction.FUTURE
        return timex.of_period(year - node.years_back, node.grain, node.number)

    def _season(self, node: Season) -> Value:
        if node.year is not None:
            return timex.of_season(self._value(node.year).first.year, node.name)
        if node.anchored:
            base = self._last.first if self._last is not None else self.published
            later = node.side is not Side.THIS and base.month >= SEASON_MONTH[node.name]
            return timex.of_season(base.year + later, node.name)
        anchor = self._historic(Grain.MONTH, node.side) or self.published
        direction = self._look() if node.side in (None, Side.THIS) else None
        return timex.of_season(season_year(node.name, anchor, node.side, direction), node.name)

    def _feast(self, node: Feast) -> date:
        if node.year is not None:
            return feasts.day_of(node.name, node.year)
        return self._in_a_year(lambda year: feasts.day_of(node.name, year), node.side, _FEAST_FAR)

    def _weekend(self, node: Weekend) -> Value:
        if node.of is not None:
            return timex.of_weekend(self._day_of(node.of))
        base = self.published
        if node.side is Side.LAST:
            return timex.of_weekend(base - timedelta(base.weekday() + 2 if base.weekday() < 6 else _WEEK))
        if node.side is Side.NEXT:
            return timex.of_weekend(base + timedelta(_WEEK if base.weekday() > 3 else 0))
        direction = self._look()
        told = direction is Direction.PAST or (node.side is None and direction is not Direction.FUTURE)
        latest = 5 if node.side is None and direction is Direction.PAST else 4 if node.side is None else 3
        if base.weekday() < latest and told:
            return timex.of_weekend(base - timedelta(_WEEK))
        return timex.of_weekend(base)

    def _range(self, node: Range) -> Value:
        first, last = node.first, node.last
        if (
            isinstance(first, Fields)
            and isinstance(last, Fields)
            and first.year is None
            and last.year is not None
        ):
            end = self._value(last)
            year = end.first.year
            if (first.month or 1, first.day or 1) > (last.month or 12, last.day or 31):
                year -= 1
            return timex.span(self._value(replace(first, year=year)), end)
        start = self._value(first)
        if start.day is not None:
            self._day = start.day
        self._last = start
        end = self._after(start, last)
        if end.grain is Grain.TIME and isinstance(last, Clock) and end.text < start.text:
            end = timex.of_time(end.first + timedelta(1), last.hour, last.minute)
        if end.first < start.first:
            raise ValueError("the range ends before it begins")
        return timex.span(start, end)

    def _after(self, start: Value, node: Node) -> Value:
        """The value of the end of a range that begins with ``start``."""
        base = start.first
        match node:
            case Fields(year=None, month=int(month), day=int(day)):
                year = base.year if (month, day) >= (base.month, base.day) else base.year + 1
                return timex.of_day(date(year, month, day))
            case Fields(year=None, month=int(month), day=None):
                return timex.of_month(base.year if month >= base.month else base.year + 1, month)
            case Weekday(number=number, side=None):
                return timex.of_day(base + timedelta((number - base.weekday()) % _WEEK))
            case Part(letters=letters, day=Weekday(number=number, side=None)):
                return timex.of_part(base + timedelta((number - base.weekday()) % _WEEK), letters)
            case _:
                return self._value(node)
