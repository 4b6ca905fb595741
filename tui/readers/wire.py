"""Plain text as news wires and home-made scrapers leave it: headers, headline, paragraphs, trailer."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from tui import structure
from tui.article import Problem, Published, PublishedFrom, Role
from tui.languages import CODES, structure_words_of
from tui.readers.decoding import decode
from tui.readers.draft import Draft, Paragraph
from tui.readers.paragraphs import paragraphs_of
from tui.readers.publication import find_day, parse_published
from tui.readers.source import Source
from tui.text import clean, fold

_HEADER_LINES = 14
"""Lines with something on them before the body must have begun."""

_LONGEST_HEADLINE = 250
_LONGEST_HEADER_LINE = 160
_LONGEST_DATELINE = 120

_DATED_HEADLINE = re.compile(
    r"\s*(?P<label>[^\W\d_]{3,12}\s*:?\s+)?"
    r"(?P<date>\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d)?(?:Z|\s?[+-]\d\d:?\d\d)?)?)"
    r"(?:\s*[-–—:|]\s+|\s+|$)(?P<headline>.*)"
)
_LABELLED = re.compile(r"\s*(?P<label>[^\W\d_][^:\n]{1,30}?)\s?:\s*(?P<value>\S.*)")
_SLUG = re.compile(
    r"\^?[A-Z]{1,4}-{1,2}[\w/'’.-]+(?:,[^,]*)*?(?:,\d{3,4}\s*<?|<)$|.*\d{3,4}<$|[a-z]\d{4}\s.{0,40}<?$|\^.*<$"
)
_NOTE = re.compile(r"\W{0,2}(?:eds?|editors|note to editors|nota|note aux redactions)\s?[:.]")
_TRAILER = re.compile(
    r"[A-Z]{2,4}-(?:[A-Z]{2}-)?(?P<month>\d\d)-(?P<day>\d\d)-(?P<year>\d\d)\b\s*(?P<clock>\d{4})?\s?(?P<zone>[A-Z]{3})?\s?<?$"
)
_END_MARK = re.compile(r"(?:-30-|#{2,5}|\(?END\)?|NNNN|\(?FIN\)?|-0-|<)$")
_SENTENCE_END = re.compile(r"[.!?…][\"»”’')\]\s]*$")
_AROUND_DAY = re.compile(
    r"[\d:.,;h()/|+–—-]+|\bt(?=\d)|\b(?:a|alle|am|as|at|cest|cet|den|der|edt|el|em|est|et|gmt|il|la|las|le|om|on|op"
    r"|ore|pm|the|uhr|um|utc|uur|z)\b"
)


def read(source: Source) -> Iterator[Draft | Problem]:
    """The one article of a text file."""
    decoded = decode(source.data, preferred=source.options.encoding)
    draft = draft_of(decoded.text)
    draft.encoding = decoded.encoding
    yield draft


def draft_of(text: str) -> Draft:
    """The article of a plain text: headline and what is known of it apart from its paragraphs."""
    lines = clean(text).split("\n")
    draft = Draft()
    begin = _read_header(lines, draft)
    end = _read_trailer(lines, begin, draft)
    draft.paragraphs.extend(Paragraph(paragraph) for paragraph in paragraphs_of(lines[begin:end]))
    _read_dateline(draft)
    return draft


def _read_header(lines: list[str], draft: Draft) -> int:
    """Fill the draft from the lines before the body; returns the body's first line."""
    seen = 0
    place = 0
    byline_just_read = False
    while place < len(lines) and seen < _HEADER_LINES:
        line = lines[place].strip()
        if not line:
            place += 1
            continue
        seen += 1
        if len(line) > _LONGEST_HEADER_LINE and draft.title is not None:
            break
        if draft.title is None and draft.published is None and _read_dated_headline(lines[place], draft):
            place += 1
        elif byline_just_read and _is_desk(line):
            byline_just_read = False
            place += 1
        elif (
            _is_wire_line(line)
            or _read_embargo(line, draft)
            or _read_label(line, draft)
            or read_day(line, draft)
        ):
            place += 1
        elif draft.title is not None and draft.byline is None and structure.is_byline(line):
            draft.byline = line
            byline_just_read = True
            place += 1
        elif draft.title is None and (length := _headline_lines(lines, place)):
            draft.title = " ".join(part.strip() for part in lines[place : place + length])
            place += length
        else:
            break
    return place


def _read_dated_headline(line: str, draft: Draft) -> bool:
    """ " date 2025-09-04 Headline", with or without the label and the headline."""
    match = _DATED_HEADLINE.match(line[:1000])
    if match is None:
        return False
    if match["label"] and fold(match["label"]).strip(" :") not in _labels("published_labels"):
        return False
    draft.published = parse_published(match["date"], PublishedFrom.FIRST_LINE)
    if draft.published is None:
        return False
    draft.title = line[match.start("headline") :].strip() or None
    return True


def _headline_lines(lines: list[str], place: int) -> int:
    """How many lines from here are the headline: 0 where the text begins without one."""
    group: list[str] = []
    while place + len(group) < len(lines) and lines[place + len(group)].strip() and len(group) < 5:
        group.append(lines[place + len(group)].strip())
    first = group[0]
    if len(first) > _LONGEST_HEADLINE:
        return 0
    wrapped = len(group) > 1 and len(first) >= 40 and group[1][:1].islower()
    if not wrapped:
        return 1
    joined = " ".join(group)
    if len(group) <= 3 and len(joined) <= _LONGEST_HEADLINE and not _SENTENCE_END.search(joined):
        return len(group)
    return 0


def _is_wire_line(line: str) -> bool:
    """Slug and take lines, notes to editors: nothing to read."""
    if len(line) > _LONGEST_HEADER_LINE:
        return False
    if _SLUG.match(line) or _NOTE.match(fold(line)):
        return True
    words = re.findall(r"[^\W_]+", fold(line))
    known = [word for word in words if word in _labels("take_words")]
    return (
        bool(known)
        and len(words) <= 4
        and line.upper() == line
        and all(word in known or word.isdigit() for word in words)
    )


def _read_embargo(line: str, draft: Draft) -> bool:
    if (
        not re.match(r"\W{0,3}(?:sous )?embargo|\W{0,3}sperrfrist", fold(line))
        or len(line) > _LONGEST_HEADER_LINE
    ):
        return False
    draft.embargo = line
    return True


def _read_label(line: str, draft: Draft) -> bool:
    """ "Title: …", "Publié le : …", "Author: …"."""
    match = _LABELLED.match(line)
    if match is None:
        return False
    label, value = fold(match["label"]), match["value"].strip()
    if label in _labels("published_labels") and (found := parse_published(value)) is not None:
        draft.published = draft.published or found
        return True
    if label in _labels("updated_labels") and find_day(fold(value)) is not None:
        return True
    for slot, name in (
        ("title_labels", "title"),
        ("byline_labels", "byline"),
        ("source_labels", "source"),
        ("section_labels", "section"),
    ):
        if label in _labels(slot) and getattr(draft, name) is None and len(value) <= _LONGEST_HEADLINE:
            setattr(draft, name, value)
            return True
    if label in ("url", "link", "lien") and draft.url is None and re.match(r"https?://\S+$", value):
        draft.url = value
        return True
    if label in ("language", "lang", "langue", "sprache") and len(value) <= 20:
        draft.language = value
        return True
    return False


def read_day(line: str, draft: Draft) -> bool:
    """A line that is a day and no more than a label, a weekday, a time, or a place before it."""
    if len(line) > _LONGEST_DATELINE:
        return False
    folded = fold(line)
    found = find_day(folded)
    if found is None:
        return False
    _, start, end = found
    before = folded[:start].strip(" ,:-–—|(")
    rest = _without_dressing(folded[:start] + " " + folded[end:])
    if before.startswith(_openers("updated_labels")) and not rest:
        return True
    if rest and not (
        draft.title is not None and _is_place(line[:start]) and not _without_dressing(folded[end:])
    ):
        return False
    draft.published = draft.published or parse_published(line)
    if rest:
        draft.paragraphs.append(Paragraph(line, Role.DATELINE))
    return True


def _without_dressing(folded: str) -> str:
    """What is left of a line without days, weekdays, times, and labels."""
    while (found := find_day(folded)) is not None:
        folded = folded[: found[1]] + " " + folded[found[2] :]
    for name in (*_openers("published_labels"), *_openers("updated_labels"), *_openers("weekdays")):
        if name in folded:
            folded = re.sub(rf"\b{re.escape(name)}\b", " ", folded)
    return _AROUND_DAY.sub(" ", folded).strip()


def _is_place(written: str) -> bool:
    words = written.strip(" ,(–—-").split()
    return (
        0 < len(words) <= 4 and words[0][0].isupper() and written.rstrip().endswith((",", "(", "-", "–", "—"))
    )


def _is_desk(line: str) -> bool:
    words = fold(line).split()
    return 0 < len(words) <= 8 and words[-1].strip(".,") in _labels("desk_words")


def _read_trailer(lines: list[str], begin: int, draft: Draft) -> int:
    """The line behind the body's last: transmission lines, which may tell the day, and end marks go."""
    end = len(lines)
    for _ in range(6):
        while end > begin and not lines[end - 1].strip():
            end -= 1
        last = lines[end - 1].strip() if end > begin else ""
        match = _TRAILER.match(last)
        if match is not None:
            written = f"20{match['year']}-{match['month']}-{match['day']}"
            if match["clock"]:
                written += f" {match['clock'][:2]}:{match['clock'][2:]} {match['zone'] or ''}"
            draft.published = draft.published or parse_published(written)
        elif not _END_MARK.match(last):
            break
        end -= 1
    return end


def _read_dateline(draft: Draft) -> None:
    """Agency and, where it has a year, the day of "VAUVERT, 20 nov 2024 (ADQ) - "."""
    for paragraph in draft.paragraphs[:3]:
        end = structure.dateline_end(paragraph.text, 0, len(paragraph.text))
        if end is None:
            continue
        dateline = paragraph.text[:end]
        agency = re.search(r"\(([^()\d]{2,40})\)\s*[-–—:.]*\s*$", dateline)
        if agency is not None and draft.source is None:
            draft.source = agency[1].strip()
        if draft.published is None and re.search(r"\d{4}", dateline):
            draft.published = _day_of(dateline)
        return


def _day_of(dateline: str) -> Published | None:
    found = find_day(fold(dateline))
    return None if found is None else Published(found[0])


@cache
def _labels(slot: str) -> frozenset[str]:
    return frozenset(fold(label) for code in CODES for label in getattr(structure_words_of(code), slot))


@cache
def _openers(slot: str) -> tuple[str, ...]:
    return tuple(sorted(_labels(slot), key=len, reverse=True))
