"""How long a frame takes while scrolling: ``python -m tests.benchmarks.frames [--characters 5000000] [--rows 100000]``.

The article pane on a long text beside Textual's `RichLog` and `TextArea`, and the list of articles
beside its `OptionList` and `DataTable`, one after another in one process, each in an application of
its own of 120 × 40 cells without a terminal. A frame is the processor time that a key (one line down, one
page down) takes until the screen is drawn; `show` is the time until the text or the rows stand there.
Printed are median and 95th percentile in milliseconds, and ratios to the project's own widget.
"""

from __future__ import annotations

import argparse
import asyncio
import random
import statistics
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from datetime import time as clock

from textual.app import App, ComposeResult
from textual.widget import Widget
from textual.widgets import DataTable, OptionList, RichLog, TextArea

from tui.annotations import Annotations
from tui.article import Article, Published
from tui.library import MarkState, Row
from tui.widgets import themes
from tui.widgets.article.article_view import ArticleView
from tui.widgets.article.highlights import Highlight, Highlights, Kind, Part
from tui.widgets.lists.row_list import RowList

SIZE = (120, 40)
KEYS = 40
FRAME = 0.04
"""Seconds from one key to the next."""
WORDS = "le port de la mer dit ministre harbour council promised hiver quai bateau winter said".split()


@dataclass(frozen=True, slots=True)
class Contender:
    """A widget, how it is given what it shows, and the keys that move in it."""

    name: str
    make: Callable[[], Widget]
    fill: Callable[[Widget], None]
    line: str
    page: str


class Bench(App[None]):
    CSS_PATH = ["../../tui/widgets/article/article_view.tcss", "../../tui/widgets/lists/lists.tcss"]  # noqa: RUF012

    def __init__(self, widget: Widget) -> None:
        super().__init__()
        self.animation_level = "none"
        self._widget = widget

    def get_theme_variable_defaults(self) -> dict[str, str]:
        return themes.DARK

    def compose(self) -> ComposeResult:
        yield self._widget


def prose(characters: int) -> str:
    """Invented paragraphs of some 600 characters."""
    chance = random.Random(1)
    parts, length = [], 0
    while length < characters:
        paragraph = " ".join(chance.choices(WORDS, k=100))
        parts.append(paragraph)
        length += len(paragraph) + 2
    return "\n\n".join(parts)


def article_view(text: str) -> Contender:
    """The pane, with a highlight every 200 characters."""
    kinds = (Kind.PERSON, Kind.DATE, Kind.STATEMENT, Kind.HIT)
    found = [
        Highlight(kinds[number % 4], Part.TEXT, ((start, start + 30),), number)
        for number, start in enumerate(range(0, len(text) - 40, 200))
    ]
    highlights = Highlights(found)

    def fill(widget: Widget) -> None:
        assert isinstance(widget, ArticleView)
        widget.show(Article("Title", text), Annotations(), highlights, "meta")

    return Contender("ArticleView (highlights, ticks)", ArticleView, fill, "down", "pagedown")


def text_contenders(text: str) -> Sequence[Contender]:
    def into_log(widget: Widget) -> None:
        assert isinstance(widget, RichLog)
        widget.write(text, scroll_end=False)

    def into_area(widget: Widget) -> None:
        assert isinstance(widget, TextArea)
        widget.text = text

    return (
        article_view(text),
        Contender("RichLog(wrap)", lambda: RichLog(wrap=True), into_log, "down", "pagedown"),
        Contender("TextArea(read_only)", lambda: TextArea(read_only=True), into_area, "down", "pagedown"),
    )


def rows(count: int) -> Sequence[Row]:
    """Invented rows, a hundred a day."""
    chance = random.Random(2)
    first = date(2026, 9, 8)
    return [
        Row(
            number, f"{number} {' '.join(chance.choices(WORDS, k=10))}",
            Published(first - timedelta(days=number // 100), clock(18, number % 60)),
            "Northline", None, "en", 1, True, MarkState(),
        )
        for number in range(count)
    ]  # fmt: skip


def list_contenders(count: int) -> Sequence[Contender]:
    known = rows(count)

    def into_rows(widget: Widget) -> None:
        assert isinstance(widget, RowList)
        widget.show(known, count)

    def into_options(widget: Widget) -> None:
        assert isinstance(widget, OptionList)
        widget.add_options([row.title for row in known])

    def into_table(widget: Widget) -> None:
        assert isinstance(widget, DataTable)
        widget.add_columns("day", "title", "source")
        widget.add_rows([(str(row.published), row.title, row.source) for row in known])

    return (
        Contender("RowList", lambda: RowList(lambda: date(2026, 9, 8)), into_rows, "down", "pagedown"),
        Contender("OptionList", lambda: OptionList(markup=False), into_options, "down", "pagedown"),
        Contender("DataTable", lambda: DataTable(cursor_type="row"), into_table, "down", "pagedown"),
    )


async def measured(contender: Contender) -> dict[str, list[float]]:
    """Milliseconds until it shows, and of each frame."""
    widget = contender.make()
    app = Bench(widget)
    times: dict[str, list[float]] = {"show": [], "line": [], "page": []}
    async with app.run_test(size=SIZE) as pilot:
        begun = time.perf_counter()
        contender.fill(widget)
        await pilot.pause()
        times["show"].append((time.perf_counter() - begun) * 1000)
        widget.focus()
        await pilot.pause()
        for name, key in (("line", contender.line), ("page", contender.page)):
            for _number in range(KEYS):
                begun = time.process_time()
                app.simulate_key(key)
                # Long enough for the next turn of the screen's own clock: each key is a frame.
                await asyncio.sleep(FRAME)
                times[name].append((time.process_time() - begun) * 1000)
    return times


def report(title: str, contenders: Sequence[Contender]) -> None:
    print(
        f"\n{title}\n{'':34}{'show ms':>10}{'line p50/p95':>18}{'page p50/p95':>18}{'line ×':>9}{'page ×':>9}"
    )
    own: dict[str, float] = {}
    for contender in contenders:
        times = asyncio.run(measured(contender))
        middle = {name: statistics.median(found) for name, found in times.items()}
        high = {name: sorted(found)[int(len(found) * 0.95)] for name, found in times.items()}
        own = own or middle
        cells = [f"{middle[name]:.1f} / {high[name]:.1f}" for name in ("line", "page")]
        ratios = [f"{middle[name] / own[name]:.2f}" for name in ("line", "page")]
        print(
            f"{contender.name:34}{times['show'][0]:>10.0f}{cells[0]:>18}{cells[1]:>18}{ratios[0]:>9}{ratios[1]:>9}",
            flush=True,
        )


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--characters", type=int, default=5_000_000)
    parser.add_argument("--rows", type=int, default=100_000)
    chosen = parser.parse_args(arguments)
    report(f"An article of {chosen.characters:,} characters", text_contenders(prose(chosen.characters)))
    report(f"A list of {chosen.rows:,} rows", list_contenders(chosen.rows))
    return 0


if __name__ == "__main__":
    sys.exit(main())
