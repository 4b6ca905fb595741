"""LexisNexis and Nexis downloads as text: "n of m DOCUMENTS", a source, a date, fields, a text."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tui.article import Problem
from tui.messages import _
from tui.readers.decoding import decode
from tui.readers.draft import Draft, Paragraph
from tui.readers.paragraphs import paragraphs_of
from tui.readers.publication import parse_published
from tui.readers.source import Source, UnreadableError
from tui.text import clean, fold

SEPARATOR = re.compile(
    r"^[ \t\ufeff]*(?:Document|Dokument|Documento)?[ \t]*\d{1,6} (?:of|von|de|di|van|sur) \d{1,6}"
    r"(?: (?:DOCUMENTS?|DOKUMENT(?:EN?)?|DOCUMENTI|DOCUMENTEN|DOCUMENTOS?))?[ \t]*$",
    re.MULTILINE,
)
_FIELD = re.compile(r"(?P<name>[A-ZÀ-Ü][A-ZÀ-Ü -]{2,24}):(?:\s+(?P<value>.*))?$")
_ENDS_TEXT = re.compile(
    r"(?:LOAD-DATE|LANGUAGE|PUBLICATION-TYPE|UPDATE|GRAPHIC|SPRACHE|LANGUE|DATUM|PUBLIKATIONSTYP|JOURNAL-CODE|"
    r"SUBJECT|TYPE-PUBLICATION|CHARGEMENT|DATE-CHARGEMENT|NOTES|CORRECTION-DATE|DOCUMENT-TYPE|LADE-DATUM|UPDATE)\s*:"
)
_COPYRIGHT = re.compile(r"(?:Copyright|Alle Rechte|Tous droits|All Rights|\(c\)|©)", re.IGNORECASE)
_BEFORE_TITLE = 6
_CENTRED = 10


def read(source: Source) -> Iterator[Draft | Problem]:
    """The documents of a download, in its order."""
    decoded = decode(source.data, preferred=source.options.encoding)
    text = clean(decoded.text)
    marks = list(SEPARATOR.finditer(text))
    found_any = False
    ends = [*(mark.start() for mark in marks[1:]), len(text)]
    for mark, end in zip(marks, ends, strict=False):  # one end too many where nothing is marked
        draft = _draft(text[mark.end() : end].split("\n"))
        if draft.paragraphs:
            draft.encoding = decoded.encoding
            found_any = True
            yield draft
    if not found_any:
        raise UnreadableError(_("is a download without the text of any document"))


def _draft(lines: list[str]) -> Draft:
    draft = Draft()
    place = _read_head(lines, draft)
    body: list[str] = []
    ended = False
    for line in lines[place:]:
        match = _FIELD.match(line.strip())
        if match is not None and (ended or _ENDS_TEXT.match(line.strip())):
            ended = True
            _read_field(draft, match)
        elif match is not None and not body and _read_field(draft, match):
            continue
        elif not ended and (body or line.strip()):
            body.append(line)
    while body and (not body[-1].strip() or _is_copyright(body[-1])):
        body.pop()
    draft.paragraphs = [Paragraph(paragraph) for paragraph in paragraphs_of(body)]
    return draft


def _read_head(lines: list[str], draft: Draft) -> int:
    """Source, date and headline; returns the line behind them."""
    before: list[str] = []
    place = 0
    while place < len(lines) and len(before) < _BEFORE_TITLE and draft.published is None:
        line = lines[place].strip()
        place += 1
        if line and not _is_copyright(line):
            draft.published = parse_published(line)
            if draft.published is None:
                before.append(line)
    if draft.published is None:
        place = 0
        before = []
    draft.source = before[0] if before else None
    title: list[str] = []
    while place < len(lines) and not (title and not lines[place].strip()):
        line = lines[place].strip()
        if _FIELD.match(line):
            break
        # What is centred is still about the paper: its edition, its place. Headlines begin at the margin.
        if line and not (draft.published is not None and lines[place].startswith(" " * _CENTRED)):
            title.append(line)
        place += 1
    draft.title = " ".join(title) or None
    return place


def _read_field(draft: Draft, match: re.Match[str]) -> bool:
    name, value = fold(match["name"]), (match["value"] or "").strip()
    if name in ("byline", "autor", "auteur", "author"):
        draft.byline = value
    elif name in ("section", "rubrik", "rubrique"):
        draft.section = re.split(r";\s", value)[0].capitalize() or None
    elif name in ("headline", "titre", "titel"):
        draft.title = value or draft.title
    elif name in ("language", "sprache", "langue"):
        draft.language = value.split(";")[0]
    else:
        return name in (
            "body",
            "length",
            "lange",
            "longueur",
            "dateline",
            "highlight",
            "series",
            "graphic",
            "load-date",
        )
    return True


def _is_copyright(line: str) -> bool:
    return _COPYRIGHT.match(line.strip()) is not None
