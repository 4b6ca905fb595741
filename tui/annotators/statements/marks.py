"""Stretches between quotation marks: pairing, nesting, marks that were never closed.

Marks are paired inside a paragraph. A quotation crosses a paragraph's end only where the next
paragraph opens with a mark again, as agencies and newspapers do. Time is linear in the text.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass

from tui.article import Block, Role

_MARK = re.compile(r"[«»‹›“”„‟\"‘’‚']|,,")
_ONE_MARK = re.compile(r"[«»‹›“”„‟\"‘’‚']")
_DOUBLE_MARK = re.compile(r"[«»‹›“”„‟\"]")
"""The same where no two commas stand in the text, and where single marks quote nothing besides."""
_GUILLEMETS, _SINGLE_GUILLEMETS, _CURLY, _STRAIGHT, _SINGLE, _COMMAS = "«", "‹", "“", '"', "‘", ",,"
_FAMILY = {
    "«": _GUILLEMETS,
    "»": _GUILLEMETS,
    "‹": _SINGLE_GUILLEMETS,
    "›": _SINGLE_GUILLEMETS,
    "“": _CURLY,
    "”": _CURLY,
    "„": _CURLY,
    "‟": _CURLY,
    '"': _STRAIGHT,
    "‘": _SINGLE,
    "’": _SINGLE,
    "‚": _SINGLE,
    "'": _SINGLE,
    ",,": _COMMAS,
}
_REVERSED = re.compile(r"»(?<![^\s(]»)(?=[^\W\d_])")
_FORWARD = re.compile(r"«(?<![^\s(’']«)(?=\s?\w)")
_CLOSING_CONTEXT = re.compile(r"[\s.,;:!?…)\]\-–—/«»“”\"'’]|$")
_UNQUOTED = {Role.SUBHEAD, Role.CREDIT, Role.DATELINE, Role.BYLINE, Role.SIGNATURE}


@dataclass(slots=True)
class Stretch:
    """Words between marks: ``start``/``end`` inside the marks, ``outer_*`` with them.

    ``closed`` says that the closing mark was found; ``continues`` that the stretch goes on with what
    the paragraph before left open.
    """

    start: int
    end: int
    outer_start: int
    outer_end: int
    closed: bool = True
    continues: bool = False


def stretches(text: str, blocks: tuple[Block, ...], single_marks: bool) -> list[list[Stretch]]:
    """The outermost stretches between marks, for each block."""
    reading = _Reading(text, single_marks)
    found: list[list[Stretch]] = []
    open_family = ""
    for block in blocks:
        if block.role in _UNQUOTED:
            found.append([])
            continue
        here = reading.block(block.start, block.end, open_family)
        open_family = reading.left_open
        found.append(here)
    _part_endless_runs(found)
    return found


def _part_endless_runs(found: list[list[Stretch]]) -> None:
    """Quotations that go on over paragraphs and are never closed are taken paragraph by paragraph."""
    run: list[Stretch] = []
    for block in [*found, []]:
        if run and not (block and block[0].continues):
            if len(run) > 2 and not run[-1].closed:
                for stretch in run:
                    stretch.continues = False
            run = []
        if block and block[0].continues:
            run.append(block[0])


class _Reading:
    """Pairs the marks of one text, paragraph by paragraph."""

    def __init__(self, text: str, single_marks: bool) -> None:
        self.text = text
        self.single_marks = single_marks
        reversed_ = len(_REVERSED.findall(text)) if "»" in text else 0
        self.reversed = reversed_ > 0 and reversed_ > len(_FORWARD.findall(text))
        self.mark = _MARK if ",," in text else _ONE_MARK if single_marks else _DOUBLE_MARK
        self.left_open = ""

    def block(self, start: int, end: int, open_family: str) -> list[Stretch]:
        """The outermost stretches of a paragraph; ``open_family`` was left open by the one before."""
        text = self.text
        found: list[Stretch] = []
        stack: list[tuple[str, int, int]] = []
        waiting: Counter[str] = Counter()
        first = True
        continues = False
        for match in self.mark.finditer(text, start, end):
            mark, at, after = match.group(), match.start(), match.end()
            family = _FAMILY[mark]
            if family is _SINGLE and not self.single_marks:
                continue
            opening = first and not text[start:at].strip()
            first = False
            if opening and open_family == family:
                stack.append((family, at, after))
                waiting[family] += 1
                continues = True
                continue
            role = self._role(mark, at, after, end, waiting[family] > 0, opening)
            if role == "open":
                if (
                    family in (_STRAIGHT, _GUILLEMETS)
                    and stack
                    and stack[0][0] == family
                    and self._fresh(at, start)
                ):
                    found.append(self._unclosed(stack[0], at, continues))
                    continues = False
                    stack.clear()
                    waiting.clear()
                stack.append((family, at, after))
                waiting[family] += 1
            elif role == "close" and waiting[family]:
                while True:
                    opened = stack.pop()
                    waiting[opened[0]] -= 1
                    if opened[0] == family:
                        break
                if not stack:
                    found.append(Stretch(opened[2], at, opened[1], after, True, continues))
                    continues = False
        self.left_open = stack[0][0] if stack else ""
        if stack:
            found.append(self._unclosed(stack[0], end, continues))
        return [stretch for stretch in map(self._trimmed, found) if stretch.start < stretch.end]

    def _fresh(self, at: int, start: int) -> bool:
        """Whether a mark begins a quotation of its own, so that the one waiting was never closed."""
        before = self.text[max(start, at - 8) : at].rstrip()
        return (bool(before) and before[-1] in ".!?:;,…") or self.text[at] == '"'

    def _unclosed(self, opened: tuple[str, int, int], limit: int, continues: bool) -> Stretch:
        return Stretch(opened[2], limit, opened[1], limit, False, continues)

    def _trimmed(self, stretch: Stretch) -> Stretch:
        text, start, end = self.text, stretch.start, stretch.end
        while start < end and text[start].isspace():
            start += 1
        while end > start and text[end - 1].isspace():
            end -= 1
        stretch.start, stretch.end = start, end
        if not stretch.closed:
            stretch.outer_end = end
        return stretch

    def _role(self, mark: str, at: int, after: int, end: int, waiting: bool, opening: bool) -> str:
        before = self.text[at - 1] if at and not opening else ""
        next_ = self.text[after] if after < end else ""
        opens = (
            (not before or before.isspace() or before in "([{—–-/«“‘\"'‹„")
            and bool(next_)
            and not next_.isspace()
        )
        closes = bool(before) and not before.isspace() and bool(_CLOSING_CONTEXT.match(next_))
        if mark in "«»":
            return "open" if (mark == "«") is not self.reversed else "close"
        if mark in "‹›":
            return "open" if mark == "‹" else "close"
        if mark in ("„", ",,"):
            return "open"
        if mark in "“”‟":
            if mark == "”":
                return "open" if opens and not closes and not waiting else "close"
            return "close" if waiting and closes and not opens else "open"
        if mark == '"':
            if before.isdigit() and not waiting:
                return "none"
            if opens and not closes:
                return "open"
            if waiting:
                return "close"
            return "none" if closes else "open"
        return self._single_role(mark, at, after, before, next_, waiting, opens, closes)

    def _single_role(
        self,
        mark: str,
        at: int,
        after: int,
        before: str,
        next_: str,
        waiting: bool,
        opens: bool,
        closes: bool,
    ) -> str:
        if mark in "‘‚" and not before.isalnum():
            return "open" if next_ and not next_.isspace() else "none"
        if mark == "‘" and closes and waiting:
            return "close"
        if (opens and next_.isalpha() and mark == "'") or (opens and next_ in '"“' and mark == "'"):
            return "open"
        if not (closes and waiting):
            return "none"
        if before == "s" and next_ == " " and self.text[after + 1 : after + 2].islower():
            later = self.text.find(mark, after, after + 300)
            if (
                later > 0
                and not self.text[later + 1 : later + 2].isalnum()
                and "\n" not in self.text[after:later]
            ):
                return "none"
        return "close"
