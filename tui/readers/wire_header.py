"""What stands over a plain text: headline, byline, day, labelled lines, and lines for editors only."""

from __future__ import annotations

import re
from functools import cache

from tui import structure
from tui.article import PublishedFrom, Role
from tui.readers.draft import Draft, Paragraph
from tui.readers.publication import find_day, parse_published
from tui.readers.wire_lines import (
    LONGEST,
    embargo_of,
    has_headline_behind,
    is_before_headline,
    is_keywords,
    is_note,
    is_wire_line,
    labels,
    openers,
    urgency_of,
)
from tui.text import fold

_HEADER_LINES = 18
"""Lines with something on them before the body must have begun."""

_LONGEST_HEADLINE = 250
_LONGEST_DATELINE = 120
_LONGEST_LETTERHEAD = 6
_NO_EMBARGO = frozenset(
    {"", "-", "none", "no", "n/a", "aucun", "non", "nein", "kein", "keine", "nessuno", "ninguno"}
)

_DATED_HEADLINE = re.compile(
    r"\s*(?P<label>[^\W\d_]{3,12}\s*:?\s+)?"
    r"(?P<date>\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d)?(?:Z|\s?[+-]\d\d:?\d\d)?)?)"
    r"(?:\s*[-–—:|]\s+|\s+|$)(?P<headline>.*)"
)
_LABELLED = re.compile(r"\s*(?P<label>[^\W\d_][^:\n]{1,30}?)\s?:\s*(?P<value>\S.*)")
_SENTENCE_END = re.compile(r"[.!?…][\"»”’')\]\s]*$")
_SERVICE = re.compile(r"[A-Z]{3,5}-(?=[A-Z])")
_AROUND_BYLINE = "^=<-–—*_ "
_BEFORE_LABEL = "#+:"
"""Of Org and reStructuredText: "#+DATE: …", ":author: …"."""
_RULE = re.compile(r"[-=_*~#]{3,}$")
_ADDRESS = re.compile(r"https?://\S+$")
_AROUND_DAY = re.compile(
    r"[\d:.,;h()/|+–—-]+|\bt(?=\d)|\b(?:a|alle|am|as|at|cest|cet|den|der|edt|el|em|est|et|gmt|il|la|las|le|om|on|op"
    r"|ore|pm|the|uhr|um|utc|uur|z)\b"
)


def read_header(lines: list[str], draft: Draft) -> int:
    """Fill the draft from the lines before the body; returns the body's first line."""
    return _Header(lines, draft).read()


class _Header:
    """The lines of a text being read one by one from its top."""

    def __init__(self, lines: list[str], draft: Draft) -> None:
        self.lines = lines
        self.draft = draft
        self._labelled_title = False
        self._byline_just_read = False

    def read(self) -> int:
        seen = place = 0
        while place < len(self.lines) and seen < _HEADER_LINES:
            if not self.lines[place].strip():
                place += 1
                continue
            seen += 1
            taken = self._take(place)
            if not taken:
                break
            place += taken
        return place

    def _take(self, place: int) -> int:
        """How many lines from here belong to the header: 0 where the body begins."""
        line, draft = self.lines[place].strip(), self.draft
        if len(line) > LONGEST and draft.title is not None:
            return 0
        if draft.title is None and draft.published is None and _read_dated_headline(self.lines[place], draft):
            return 1
        if self._byline_just_read and (_is_desk(line) or line[0] == "^"):
            self._byline_just_read = False
            return 1
        if self._is_for_editors(line) or self._read_label(line, place) or read_day(line, draft):
            return 1
        if _RULE.match(line):
            return 1
        if _ADDRESS.match(line) and draft.title is not None:
            draft.url = draft.url or line
            return 1
        if draft.title is not None:
            if draft.byline is None and structure.is_byline(line.strip(_AROUND_BYLINE)):
                draft.byline = line.strip(_AROUND_BYLINE)
                self._byline_just_read = True
                return 1
            return int(is_keywords(line) or self._repeats_title(line))
        if is_before_headline(self.lines, place):
            return 1
        length = _headline_lines(self.lines, place)
        if length:
            draft.title = " ".join(part.strip() for part in self.lines[place : place + length])
        return length

    def _is_for_editors(self, line: str) -> bool:
        if len(line) > LONGEST:
            return False
        draft = self.draft
        bare = line.strip("^=< ")
        if line[0] == "^" and not is_wire_line(bare):
            if draft.byline is None and structure.is_byline(bare):
                draft.byline, self._byline_just_read = bare, True
            else:
                draft.title = draft.title or bare
            return True
        if (urgency := urgency_of(line)) is not None:
            draft.urgency = urgency
            return True
        if (embargo := embargo_of(line)) is not None:
            if fold(embargo).partition(":")[2].strip() not in _NO_EMBARGO or ":" not in embargo:
                draft.embargo = embargo
            return True
        return is_wire_line(line) or is_note(line)

    def _repeats_title(self, line: str) -> bool:
        """The headline once more, or a slug between headline and text."""
        title = fold(_SERVICE.sub("", self.draft.title or ""))
        return fold(_SERVICE.sub("", line)) == title

    def _read_label(self, line: str, place: int) -> bool:
        """ "Title: …", "Publié le : …", "Author: …", "Slug: …"."""
        match = _LABELLED.match(line.lstrip(_BEFORE_LABEL))
        if match is None:
            return False
        draft = self.draft
        label, value = fold(match["label"]), match["value"].strip()
        if label in labels("wire_labels") or label in labels("urgency_labels"):
            self._take_letterhead(place)
            return True
        if label in labels("published_labels") and (found := parse_published(value)) is not None:
            draft.published = draft.published or found
            return True
        if label in labels("updated_labels") and find_day(fold(value)) is not None:
            return True
        if label in labels("title_labels") and len(value) <= _LONGEST_HEADLINE and not self._labelled_title:
            self._labelled_title = draft.title is None
            draft.title = draft.title or value
            return self._labelled_title
        for slot, name in (
            ("byline_labels", "byline"),
            ("source_labels", "source"),
            ("section_labels", "section"),
        ):
            if label in labels(slot) and getattr(draft, name) is None and len(value) <= _LONGEST_HEADLINE:
                setattr(draft, name, value)
                return True
        if label in ("url", "link", "lien") and draft.url is None and re.match(r"https?://\S+$", value):
            draft.url = value
            return True
        if label in ("language", "lang", "langue", "sprache") and draft.language is None and len(value) <= 20:
            draft.language = value
            return True
        return False

    def _take_letterhead(self, place: int) -> None:
        """What stood over the slug was the name of a service, no headline."""
        title = self.draft.title
        if title is None or self._labelled_title or len(title.split()) > _LONGEST_LETTERHEAD:
            return
        if has_headline_behind(self.lines, place):
            self.draft.source, self.draft.title = self.draft.source or title, None


def _read_dated_headline(line: str, draft: Draft) -> bool:
    """ " date 2025-09-04 Headline", with or without the label and the headline."""
    match = _DATED_HEADLINE.match(line[:1000])
    if match is None:
        return False
    if match["label"] and fold(match["label"]).strip(" :") not in labels("published_labels"):
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
    wrapped = len(group) > 1 and len(first) >= 40 and group[1][:1].islower() and not _ADDRESS.match(group[1])
    if not wrapped:
        return 1
    joined = " ".join(group)
    if len(group) <= 3 and len(joined) <= _LONGEST_HEADLINE and not _SENTENCE_END.search(joined):
        return len(group)
    return 0


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
    if before.startswith(openers("updated_labels")) and not rest:
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
    for name in (*openers("published_labels"), *openers("updated_labels"), *openers("weekdays")):
        if name in folded:
            folded = re.sub(rf"\b{re.escape(name)}\b", " ", folded)
    rest = _AROUND_DAY.sub(" ", folded).strip()
    return "" if rest in _short_weekdays() else rest


@cache
def _short_weekdays() -> frozenset[str]:
    """ "mon", "lun", "dim", "do": how weekdays are shortened in all languages."""
    return frozenset(name[:length] for name in labels("weekdays") for length in (2, 3, 4))


def _is_place(written: str) -> bool:
    words = written.strip(" ,(–—-").split()
    return (
        0 < len(words) <= 4 and words[0][0].isupper() and written.rstrip().endswith((",", "(", "-", "–", "—"))
    )


def _is_desk(line: str) -> bool:
    words = fold(line).split()
    return 0 < len(words) <= 8 and words[-1].strip(".,") in labels("desk_words")
