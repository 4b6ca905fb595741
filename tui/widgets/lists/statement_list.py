"""A list of statements: the words, who said them, when, and in which article; the same words once."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING, ClassVar

from rich.segment import Segment
from rich.style import Style
from textual.message import Message

from tui import actions
from tui.annotations import Span
from tui.messages import _, plural
from tui.text import fold, words
from tui.widgets.article.wrapping import wrap
from tui.widgets.cells import clip, width_of
from tui.widgets.lists.line_list import FlowList
from tui.widgets.moments import short_day

if TYPE_CHECKING:
    from tui.library import StatementRow

_INDENT = 3
_WORD_LINES = 3
_CHARACTERS = 600
"""No more of a statement is laid out for its row."""


@dataclass
class _Saying:
    """The same words, in one article or in several."""

    rows: list[StatementRow] = field(default_factory=list)


class StatementList(FlowList):
    """Speaker, day, source and title of a statement on one line; its words, three lines at most, under it."""

    BINDINGS = actions.bindings(actions.Place.STATEMENTS)
    COMPONENT_CLASSES: ClassVar[set[str]] = {"statements--words", "statements--speaker", "statements--meta"}

    class Opened(Message):
        """Enter was pressed on a statement; ``rows`` are those of all articles that have it, newest first."""

        def __init__(self, rows: Sequence[StatementRow]) -> None:
            super().__init__()
            self.rows = rows

    class NarrowAsked(Message):
        """Only what the speaker of this statement said, please."""

        def __init__(self, row: StatementRow) -> None:
            super().__init__()
            self.row = row

    class CopyAsked(Message):
        """This statement to the clipboard, please."""

        def __init__(self, row: StatementRow) -> None:
            super().__init__()
            self.row = row

    class MoreWanted(Message):
        """The cursor came near the end of what is known."""

    def __init__(self, today: Callable[[], date], *, id: str | None = None) -> None:
        super().__init__(id=id)
        self._today = today
        self._sayings: list[_Saying] = []
        self._by_words: dict[tuple[str, str], _Saying] = {}
        self.known = 0
        """Statements that were given, the same words in several articles each counted."""

    def show(self, rows: Sequence[StatementRow]) -> None:
        """Another list."""
        self._sayings.clear()
        self._by_words.clear()
        self.known = 0
        self.forget_heights()
        self.add(rows)
        self.set_count(len(self._sayings), 0)

    def add(self, rows: Sequence[StatementRow]) -> None:
        """More of the same list."""
        for row in rows:
            key = (" ".join(words(fold(row.text))), fold(row.speaker_name or ""))
            saying = self._by_words.get(key)
            if saying is None:
                saying = self._by_words[key] = _Saying()
                self._sayings.append(saying)
            saying.rows.append(row)
        self.known += len(rows)
        self.set_count(len(self._sayings))

    @property
    def current(self) -> StatementRow | None:
        return self._sayings[self.cursor].rows[0] if self.cursor < len(self._sayings) else None

    def height(self, number: int, width: int) -> int:
        return min(len(self._lines(number, width)[1]), _WORD_LINES) + 2

    def _lines(self, number: int, width: int) -> tuple[str, list[Span]]:
        said = f"“{' '.join(self._sayings[number].rows[0].text[:_CHARACTERS].split())}”"
        return said, wrap(said, 0, len(said), max(width - 2 * _INDENT, 8))

    def draw_row(self, number: int, line: int, width: int, style: Style) -> Iterable[Segment]:
        if line == 0:
            return self._who(self._sayings[number], width - _INDENT, style)
        said, spans = self._lines(number, width)
        if line > min(len(spans), _WORD_LINES):
            return [Segment("", style)]
        start, end = spans[line - 1]
        if line == _WORD_LINES:
            end = spans[-1][1]
        words_style = style + self.get_component_rich_style("statements--words", partial=True)
        return [
            Segment(" " * _INDENT, style),
            Segment(clip(said[start:end], max(width - 2 * _INDENT, 8)), words_style),
        ]

    def _who(self, saying: _Saying, room: int, style: Style) -> Iterable[Segment]:
        row = saying.rows[0]
        day = short_day(row.published.day, self._today()) if row.published else ""
        relay = _("via {relay}").format(relay=row.relay) if row.relay else ""
        articles = len({other.article for other in saying.rows})
        folded = plural("in {n} article", "in {n} articles", articles) if articles > 1 else ""
        meta = " · ".join(part for part in (folded, relay, day, row.source, row.title) if part)
        name = clip(" " + speaker(row), room)
        yield Segment(name, style + self.get_component_rich_style("statements--speaker", partial=True))
        yield Segment(
            clip(" · " + meta, room - width_of(name)),
            style + self.get_component_rich_style("statements--meta", partial=True),
        )

    def moved(self) -> None:
        if self.cursor > self.count - 20:
            self.post_message(self.MoreWanted())

    def chosen(self, number: int) -> None:
        self.action_open_statement()

    def action_open_statement(self) -> None:
        if self.current is not None:
            by_article = {row.article: row for row in reversed(self._sayings[self.cursor].rows)}
            self.post_message(self.Opened(list(reversed(by_article.values()))))

    def action_narrow(self) -> None:
        if self.current is not None:
            self.post_message(self.NarrowAsked(self.current))

    def action_copy(self) -> None:
        if self.current is not None:
            self.post_message(self.CopyAsked(self.current))

    def action_search(self) -> None:
        self.screen.query_one("#statements-box").focus()


def speaker(row: StatementRow) -> str:
    """The speaker of a row, with ``?`` where that is not sure."""
    if row.speaker_name is None:
        return _("speaker unknown")
    return row.speaker_name if row.sure else row.speaker_name + " ?"
