"""Selecting a stretch of an article with the keyboard: a word to begin with, extended by words and lines.

The selection itself is the screen's, the same that a mouse makes, so that whatever takes a selected text
along need not know where it came from.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import NamedTuple

from textual.geometry import Offset
from textual.message import Message
from textual.reactive import var
from textual.selection import Selection

from tui.annotations import Span
from tui.widgets.article.highlights import Part, Place
from tui.widgets.article.page_view import PageView

_WORD = re.compile(r"\w+(?:[-'’.]\w+)*")
_SELECTED = (Part.TITLE, Part.TEXT)


class Stretch(NamedTuple):
    """A stretch of a title or text, in code points, half-open."""

    part: Part
    start: int
    end: int


class StretchView(PageView):
    """An article of which one can select a stretch.

    Selecting begins with one word (`caret`), which the arrows move; once it is held (`held`), they
    extend the selection from there.
    """

    caret: var[Stretch | None] = var(None, init=False)
    """The word under the caret while selecting with the keyboard."""
    held: var[Stretch | None] = var(None, init=False)
    """Where the selection begins, once it is extended."""

    class SelectingChanged(Message):
        """Selecting with the keyboard began or ended, or the arrows now extend."""

        def __init__(self, view: StretchView) -> None:
            super().__init__()
            self.view = view

    def watch_caret(self) -> None:
        self.post_message(self.SelectingChanged(self))
        self.refresh_bindings()

    def watch_held(self) -> None:
        self.post_message(self.SelectingChanged(self))

    @property
    def is_selecting(self) -> bool:
        """Whether the arrows select."""
        return self.caret is not None

    def selected_stretch(self) -> Stretch | None:
        """What is selected, by mouse or keyboard; None for nothing, and where it is neither title nor text.

        Of a selection that reaches from the title into the text, the part in the text.
        """
        selection, page = self.text_selection, self.page
        if selection is None or page is None or self.article is None:
            return None
        spans: dict[Part, list[Span]] = {}
        first = selection.start.y if selection.start else 0
        last = selection.end.y if selection.end else page.paragraph_count - 1
        ends = {*range(3), first, last, page.paragraph_count - 2, page.paragraph_count - 1}
        for number in ends & set(range(page.paragraph_count)):
            span = selection.get_span(number)
            if span is not None:
                part, start, end = page.paragraph(number)
                stop = end if span[1] == -1 else min(start + span[1], end)
                spans.setdefault(part, []).append((start + span[0], stop))
        for part in reversed(_SELECTED):
            if part in spans:
                start, end = min(span[0] for span in spans[part]), max(span[1] for span in spans[part])
                return _trimmed(page.texts[part], Stretch(part, start, end))
        return None

    def select(self, stretch: Stretch) -> None:
        """Select a stretch of title or text, as a mouse would."""
        part, start, end = stretch
        self.screen.selections = {self: Selection(self._offset(part, start), self._offset(part, end))}

    def _offset(self, part: Part, at: int) -> Offset:
        assert self.page is not None
        number = self.page.paragraph_at(Place(part, at))
        return Offset(at - self.page.paragraph(number).start, number)

    # Selecting with the keyboard -------------------------------------------------------------------

    def begin_selecting(self, stretch: Stretch | None) -> None:
        """Begin with a stretch, held already, or else with the first word in sight."""
        if self.page is None or self.article is None:
            return
        if stretch is not None:
            self.caret = self.held = stretch
        else:
            self.held = None
            self.caret = self._word_in_sight()
        self._select_caret()

    def _word_in_sight(self) -> Stretch | None:
        for line in self.lines_in_sight:
            if line.part in _SELECTED and line.end > line.start:
                found = _WORD.search(self._text_of(line.part), line.start, line.end)
                if found:
                    return Stretch(line.part, *found.span())
        return None

    def hold(self) -> None:
        """From here on the arrows extend."""
        self.held = self.caret

    def end_selecting(self) -> None:
        """The arrows move again; what was selected stays selected."""
        self.caret = self.held = None

    def drop_selection(self) -> None:
        """Nothing is selected any more."""
        self.end_selecting()
        self.screen.clear_selection()

    def selection_updated(self, selection: Selection | None) -> None:
        super().selection_updated(selection)
        if selection is None and self.caret is not None:
            self.end_selecting()

    def _select_caret(self) -> None:
        caret, held = self.caret, self.held or self.caret
        if caret is None or held is None:
            return
        self.select(Stretch(caret.part, min(caret.start, held.start), max(caret.end, held.end)))
        self.reveal(Place(caret.part, caret.start))

    def step_word(self, step: int) -> None:
        """Put the caret on the next word, or the one before."""
        caret = self.caret
        if caret is None:
            return
        found = _word_beside(self._text_of(caret.part), caret, step)
        if found is None and self.held is None:
            part = Part.TEXT if step > 0 else Part.TITLE
            end = -1 if step > 0 else len(self._text_of(part))
            if part is not caret.part:
                found = _word_beside(self._text_of(part), Stretch(part, end, end), step)
        if found is not None:
            self.caret = found
            self._select_caret()

    def step_line(self, step: int) -> None:
        """Put the caret on the word that stands below, or above."""
        caret, page = self.caret, self.page
        if caret is None or page is None:
            return
        number = page.settle(page.line_at(Place(caret.part, caret.start)), 20, 20)
        line = page.line(number)
        column = caret.start - line.start if line is not None else 0
        while (line := page.line(number + step)) is not None:
            number += step
            if line.part not in _SELECTED or (self.held is not None and line.part is not caret.part):
                continue
            word = _word_near(self._text_of(line.part), line.start, line.end, line.start + column)
            if word is not None:
                self.caret = Stretch(line.part, *word)
                self._select_caret()
                return

    def _text_of(self, part: Part) -> str:
        assert self.page is not None
        return self.page.texts[part]

    def action_lines(self, count: int) -> None:
        if self.is_selecting:
            self.step_line(count)
        else:
            super().action_lines(count)

    def action_extend(self, direction: str) -> None:
        """Begin to select, or extend what is selected by a word or a line."""
        if self.held is None:
            self.begin_selecting(self.caret or self.selected_stretch() or self._word_in_sight())
        self.action_step(direction)

    def action_step(self, direction: str) -> None:
        """Move the caret: ``right`` and ``left`` by a word, ``down`` and ``up`` by a line."""
        step = 1 if direction in ("right", "down") else -1
        if direction in ("down", "up"):
            self.step_line(step)
        else:
            self.step_word(step)

    def action_mark_text(self) -> None:
        """Begin to select; then hold what the caret is on; then let the arrows move again."""
        if not self.is_selecting:
            self.begin_selecting(self.first_stretch())
        elif self.held is None:
            self.hold()
        else:
            self.end_selecting()

    def first_stretch(self) -> Stretch | None:
        """What selecting begins with, if not with a word."""
        return None

    def action_leave_selecting(self) -> None:
        self.drop_selection()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        if action in ("step", "leave_selecting"):
            return self.is_selecting
        return super().check_action(action, parameters)


def _word_beside(text: str, caret: Stretch, step: int) -> Stretch | None:
    """The next word after a stretch, or the last one before it."""
    if step > 0:
        found = _WORD.search(text, max(caret.end, 0))
        return Stretch(caret.part, *found.span()) if found else None
    at = caret.start
    while at > 0:
        window = max(at - 200, 0)
        while window > 0 and not text[window - 1].isspace():
            window -= 1
        words = list(_WORD.finditer(text, window, caret.start))
        if words:
            return Stretch(caret.part, *words[-1].span())
        at = window
    return None


def _word_near(text: str, start: int, end: int, at: int) -> Span | None:
    """The word of a line that stands at an offset, or else the nearest before it, or after."""
    words = [found.span() for found in _WORD.finditer(text, start, end)]
    if not words:
        return None
    return words[max(bisect_right(words, at, key=lambda word: word[0]) - 1, 0)]


def _trimmed(text: str, stretch: Stretch) -> Stretch | None:
    """The stretch without blanks at its ends; None where nothing is left."""
    words = text[stretch.start : stretch.end]
    start = stretch.start + len(words) - len(words.lstrip())
    end = start + len(words.strip())
    return Stretch(stretch.part, start, end) if end > start else None
