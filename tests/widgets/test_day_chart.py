"""The chart of an actor's mentions."""

from __future__ import annotations

from datetime import date

from tui.library import ActorDay
from tui.widgets.day_chart import DayChart


def test_the_sentence_below_the_bars_shortens_its_days_where_there_is_no_room() -> None:
    first, last = date(2025, 8, 18).toordinal(), date(2026, 9, 6).toordinal()
    chart = DayChart()
    chart.show([ActorDay(first, 1, 6), ActorDay(last, 1, 1)])
    narrow, wide = chart.lines(60)[-1], chart.lines(158)[-1]
    assert narrow == "Mentions by week · 18 Aug 2025 – 6 Sep 2026 · 6 at most"
    assert wide == "Mentions by week · Monday 18 August 2025 – Sunday 6 September 2026 · 6 at most"
