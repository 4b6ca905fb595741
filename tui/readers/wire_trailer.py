"""What stands under a plain text: transmission lines, keywords, end marks, and who wrote it."""

from __future__ import annotations

import re

from tui import structure
from tui.readers.draft import Draft, Paragraph
from tui.readers.publication import parse_published
from tui.readers.wire_header import read_day
from tui.readers.wire_lines import LONGEST, labels
from tui.text import fold

_TRAILER = re.compile(
    r"[A-Z]{2,4}-(?:[A-Z]{2}-)?(?P<month>\d\d)-(?P<day>\d\d)-(?P<year>\d\d)\b\s*(?P<clock>\d{4})?\s?(?P<zone>[A-Z]{3})?\s?<?$"
)
_DAY_AND_CLOCK = re.compile(
    r"(?P<day>\d\d)(?P<hour>[01]\d|2[0-3])(?P<minute>[0-5]\d) (?P<month>[A-Za-zäé]{3,4})\.? (?P<year>\d\d)$"
)
_END_MARK = re.compile(r"(?:-30-|#{2,5}|\(?ENDS?\)?|NNNN|\(?FIN\)?|-0-|<|_{3,}|\*{3,})$")
_NEWS_CODE = re.compile(r"(?:[A-Z]{3,5}\s)?\[?n[A-Z0-9]{6,14}\]?(?:\s?\{[A-Z]{2}\})?$")
_LINES = 8
_NAME = re.compile(
    r"(?:[-–—]{1,2}\s?)?[A-ZÀ-ÝĀ-Ž][\w'’.\-]+(?:\s[A-ZÀ-ÝĀ-Ž][\w'’.\-]*){1,3}"
    r"(?:,\s(?:[a-zà]{1,3}\s)?[A-ZÀ-Ý][\w'’.\- ]{2,40})?$"
)
_REPORTERS = re.compile(r"\(?(?:reporting|written|words) by (?P<names>[^;()]{3,80})", re.IGNORECASE)
_BYLINE_WITHIN = 6
_FEWEST_PARAGRAPHS = 3
"""In a text of fewer, a short last line may well be part of it."""


_NOTEPAD = re.compile(r"#{1,2}\s?(?:\w+-)?(?:Notizblock|Notepad|Notebook)$", re.IGNORECASE)


def read_trailer(lines: list[str], begin: int, draft: Draft) -> int:
    """The line behind the body's last: transmission lines, which may tell the day, and end marks go."""
    end = next((number for number in range(begin, len(lines)) if _NOTEPAD.match(lines[number].strip())), None)
    dated = next((line for line in reversed(lines) if line.strip()), "") if end is not None else ""
    if dated:
        _is_trailer(dated.strip(), draft)
    end = len(lines) if end is None else end
    for _ in range(_LINES):
        while end > begin and not lines[end - 1].strip():
            end -= 1
        last = lines[end - 1].strip() if end > begin else ""
        if not last or len(last) > LONGEST or not _is_trailer(last, draft):
            break
        end -= 1
    return end


def _is_trailer(last: str, draft: Draft) -> bool:
    """Whether the last line is none of the text; the day that it tells is taken where none is known."""
    match = _TRAILER.match(last)
    if match is not None:
        written = f"20{match['year']}-{match['month']}-{match['day']}"
        if match["clock"]:
            written += f" {match['clock'][:2]}:{match['clock'][2:]} {match['zone'] or ''}"
        draft.published = draft.published or parse_published(written)
        return True
    match = _DAY_AND_CLOCK.match(last)
    if match is not None:
        written = f"{match['day']} {match['month']} 20{match['year']} {match['hour']}:{match['minute']}"
        found = parse_published(written)
        draft.published = draft.published or found
        return found is not None
    if _END_MARK.match(last) or _NEWS_CODE.match(last):
        return True
    if ":" in last and fold(last).partition(":")[0].strip() in labels("wire_labels"):
        return True
    dated = Draft()
    if read_day(last.removesuffix("NNNN").strip(), dated) and not dated.paragraphs:
        draft.published = draft.published or dated.published
        return True
    return False


def take_byline(draft: Draft) -> None:
    """A byline among the first paragraphs or at the end, where none is known, is no part of the text."""
    if draft.byline is not None or not draft.paragraphs:
        return
    paragraphs = draft.paragraphs
    last = range(len(paragraphs) - 1, max(len(paragraphs) - 3, 2), -1)
    for place in (*range(min(_BYLINE_WITHIN, len(paragraphs) - 1)), *last):
        written = paragraphs[place].text.strip()
        bare = written.lstrip("-–—* ")
        if structure.is_byline(bare):
            draft.byline = bare
            del paragraphs[place]
            return
    end = paragraphs[-1].text.strip()
    if len(paragraphs) >= _FEWEST_PARAGRAPHS and _is_name(end, paragraphs[-2]):
        draft.byline = end.lstrip("-–— ")
        del paragraphs[-1]
        return
    match = _REPORTERS.match(end)
    if match is not None:
        draft.byline = match["names"].strip()


def _is_name(end: str, before: Paragraph) -> bool:
    """Whether a text ends with a name on a line of its own, behind a whole sentence."""
    return _NAME.match(end) is not None and before.text.rstrip().endswith((".", "»", "”", '"', "!", "?", "…"))
