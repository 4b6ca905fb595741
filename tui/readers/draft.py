"""What a reader of a format hands over, and how an `Article` comes of it: cleaned, bounded, complete."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import islice
from typing import NamedTuple

from tui import structure
from tui.article import Article, Block, LanguageFrom, Origin, Problem, Published, PublishedFrom, Role
from tui.languages import CODES
from tui.languages.detection import detect
from tui.limits import ARTICLE_CHARACTERS, TITLE_CHARACTERS
from tui.readers.publication import parse_published
from tui.readers.source import STANDARD_INPUT, Source
from tui.text import clean, clean_line

_LONGEST_FIELD = 500
_LONGEST_ADDRESS = 4_000
_TITLE_FROM_TEXT = 90
_ENOUGH_TO_DETECT = 250
"""Code points from which detection is surer than what a file says of its language."""

_BLANK_LINES = re.compile(r"\n[ \t]*(?:\n[ \t]*)+")
_DATE_IN_NAME = re.compile(
    r"(?P<iso>(?:1[4-9]|2\d)\d\d-\d\d-\d\d|(?:19|20)\d{6})(?!\d)"
    r"(?:[T_ -]?(?P<hour>[01]\d|2[0-3])[-h:.]?(?P<minute>[0-5]\d)(?!\d))?"
)
_HOST = re.compile(
    r"https?://(?:[^/?#@\s]*@)?(?:www\d?\.)?(?P<host>[\w-]+(?:\.[\w-]+)+)(?=[:/?#]|$)", re.IGNORECASE
)
_LANGUAGE_NAMES = {
    "ara": "ar", "deu": "de", "dut": "nl", "eng": "en", "fra": "fr", "fre": "fr", "ger": "de", "ita": "it",
    "nld": "nl", "por": "pt", "rus": "ru", "spa": "es", "zho": "zh",
    "deutsch": "de", "dutch": "nl", "english": "en", "español": "es", "espagnol": "es", "français": "fr",
    "french": "fr", "german": "de", "italian": "it", "italiano": "it", "nederlands": "nl", "portuguese": "pt",
    "português": "pt", "spanish": "es", "anglais": "en", "allemand": "de", "italien": "it",
}  # fmt: skip


class Paragraph(NamedTuple):
    """Text of one paragraph, not yet cleaned; ``role`` None where the format does not say."""

    text: str
    role: Role | None = None


@dataclass(slots=True)
class Draft:
    """An article as its format says it, before cleaning. ``language`` may be a name or a tag."""

    title: str | None = None
    paragraphs: list[Paragraph] = field(default_factory=list)
    published: Published | None = None
    language: str | None = None
    source: str | None = None
    byline: str | None = None
    section: str | None = None
    urgency: int | None = None
    embargo: str | None = None
    encoding: str | None = None
    guid: str | None = None
    url: str | None = None
    member: str | None = None


def to_article(draft: Draft, source: Source, position: int | None) -> Iterator[Article | Problem]:
    """The article, unless nothing is left to read; and a problem where a limit cut its text."""
    text, blocks, cut = _text_and_blocks(draft.paragraphs)
    title = clean_line(draft.title or "", TITLE_CHARACTERS.value) or _title_from(text)
    if not _is_readable(title) and not _is_readable(text):
        return
    language, language_from = _language(draft.language, text, title)
    member = draft.member if draft.member is not None else source.member
    article = Article(
        title=title,
        text=text,
        blocks=blocks,
        published=draft.published,
        language=language,
        language_from=language_from,
        source=_field(draft.source) or _host(draft.url),
        byline=structure.byline_names(_field(draft.byline) or "") or None,
        section=_field(draft.section),
        urgency=draft.urgency,
        embargo=_field(draft.embargo),
        encoding=draft.encoding,
        origin=Origin(
            path=None if source.path == STANDARD_INPUT else source.path,
            member=member,
            position=position,
            guid=_field(draft.guid),
            url=clean_line(draft.url or "", _LONGEST_ADDRESS) or None,
        ),
    )
    yield structure.complete(article)
    if cut:
        yield Problem(source.path, str(ARTICLE_CHARACTERS), member)


def _is_readable(text: str) -> bool:
    """At least two letters or digits: less is no article."""
    return len(list(islice(filter(str.isalnum, text), 2))) == 2


def published_in_name(name: str) -> Published | None:
    """The ISO date at the start of a file name, the last resort."""
    match = _DATE_IN_NAME.match(name)
    if match is None:
        return None
    found = match["iso"] + (f" {match['hour']}:{match['minute']}" if match["hour"] else "")
    return parse_published(found, PublishedFrom.FILE_NAME)


def language_code(written: str | None) -> str | None:
    """``fr-FR``, ``fra``, ``French`` → ``fr``; None for what names no language."""
    if not written:
        return None
    word = re.split(r"[-_.,;\s@]", written.strip().lower(), maxsplit=1)[0]
    if word in _LANGUAGE_NAMES:
        return _LANGUAGE_NAMES[word]
    return word if re.fullmatch(r"[a-z]{2}", word) and word not in ("xx", "zz") else None


def _language(written: str | None, text: str, title: str) -> tuple[str | None, LanguageFrom | None]:
    declared = language_code(written)
    found = detect(text, title)
    if declared is None or (len(text) >= _ENOUGH_TO_DETECT and found in CODES):
        return found, None if found is None else LanguageFrom.WORDS
    return declared, LanguageFrom.FIELD


def _text_and_blocks(paragraphs: list[Paragraph]) -> tuple[str, tuple[Block, ...], bool]:
    pieces: list[str] = []
    blocks: list[Block] = []
    end = 0
    for paragraph in paragraphs:
        piece = _BLANK_LINES.sub("\n", clean(paragraph.text)).strip(" \n\u00a0\u202f")
        if not piece:
            continue
        start = end + 2 if pieces else 0
        room = ARTICLE_CHARACTERS.value - start
        if room < len(piece):
            if room > 0:
                pieces.append(piece[:room])
                blocks.append(Block(start, start + room, paragraph.role))
            return "\n\n".join(pieces), tuple(blocks), True
        pieces.append(piece)
        end = start + len(piece)
        blocks.append(Block(start, end, paragraph.role))
    return "\n\n".join(pieces), tuple(blocks), False


def _title_from(text: str) -> str:
    return clean_line(text.split("\n", 1)[0], _TITLE_FROM_TEXT)


def _host(address: str | None) -> str | None:
    """The host of an address, by which an article's source is called where nothing else names it."""
    match = _HOST.match(address or "")
    return None if match is None else match["host"].lower()


def _field(value: str | None) -> str | None:
    return clean_line(value, _LONGEST_FIELD) or None if value else None
