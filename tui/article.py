"""What an article is, before anything is said about it.

A reader turns bytes into :class:`Article` objects and :class:`Problem` objects; nothing here reads
files or knows a format. All offsets are Unicode code points in :attr:`Article.text`, half-open.
"""

from __future__ import annotations

import hashlib
import unicodedata
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta, timezone
from enum import StrEnum
from functools import cached_property


class Role(StrEnum):
    """What a paragraph is for."""

    LEAD = "lead"
    BODY = "body"
    SUBHEAD = "subhead"
    CAPTION = "caption"
    CREDIT = "credit"
    DATELINE = "dateline"
    BYLINE = "byline"
    QUOTATION = "quotation"
    LIST = "list"
    SIGNATURE = "signature"


class PublishedFrom(StrEnum):
    """Where the publication day was read; ``user``: it was corrected by hand."""

    FIELD = "field"
    FIRST_LINE = "first line"
    FILE_NAME = "file name"
    USER = "user"


class LanguageFrom(StrEnum):
    """How the language is known: the file says so, its words do, or it was corrected by hand."""

    FIELD = "field"
    WORDS = "words"
    USER = "user"


@dataclass(frozen=True, slots=True)
class Published:
    """When an article was published, as precisely as the source said.

    ``day`` is the day as written, never shifted into another time zone. ``offset`` is the distance
    from UTC that the source gave, if it gave one.
    """

    day: date
    time: time | None = None
    offset: timedelta | None = None
    origin: PublishedFrom = PublishedFrom.FIELD

    def isoformat(self) -> str:
        """ISO 8601, as precise as known: ``2025-09-04``, ``2025-09-04T18:02``, ``…T18:02:00+02:00``."""
        if self.time is None:
            return self.day.isoformat()
        moment = datetime.combine(self.day, self.time.replace(tzinfo=None))
        if self.offset is not None:
            moment = moment.replace(tzinfo=timezone(self.offset))
        return moment.isoformat(timespec="seconds" if self.time.second else "minutes")


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph of the text; ``role`` is None where neither reader nor structure could say."""

    start: int
    end: int
    role: Role | None = None


@dataclass(frozen=True, slots=True)
class Origin:
    """Where an article was found.

    ``path`` and ``member`` are exact (undecodable bytes as surrogates, as `os.fsdecode` gives them);
    ``position`` counts the articles of one file from 0, None where the file holds just one.
    """

    path: str | None = None
    member: str | None = None
    position: int | None = None
    guid: str | None = None
    url: str | None = None


@dataclass(frozen=True, slots=True)
class Problem:
    """A file, or a part of one, that gave no article, and the reason as a sentence for the user."""

    path: str
    reason: str
    member: str | None = None


@dataclass(frozen=True)
class Article:
    """One article as the reader sees it.

    ``text`` consists of paragraphs joined by a blank line, cleaned once by `tui.text`.
    ``blocks`` are its paragraphs in order, without overlaps. ``language`` is an ISO 639-1 code.
    ``language_from`` says how that is known, None where it is not. ``encoding`` says how the bytes were
    decoded, where the reader had to assume it.
    """

    title: str
    text: str
    blocks: tuple[Block, ...] = ()
    published: Published | None = None
    language: str | None = None
    source: str | None = None
    byline: str | None = None
    section: str | None = None
    urgency: int | None = None
    embargo: str | None = None
    encoding: str | None = None
    language_from: LanguageFrom | None = None
    origin: Origin = field(default_factory=Origin)

    def __post_init__(self) -> None:
        last = 0
        for block in self.blocks:
            if not last <= block.start <= block.end <= len(self.text):
                raise ValueError(f"block {block} is out of order or outside a text of {len(self.text)}")
            last = block.end

    @cached_property
    def content_id(self) -> str:
        """The name of the content: equal for the same letters and digits, whatever the cleaning.

        32 hexadecimal digits of BLAKE2b over the letters and digits of title and text, NFKC, case folded.
        """
        folded = unicodedata.normalize("NFKC", self.title + "\n" + self.text).casefold()
        letters = _letters_and_digits(folded)
        return hashlib.blake2b(letters.encode("utf-8", "surrogatepass"), digest_size=16).hexdigest()


_FEW = 40


def _letters_and_digits(text: str) -> str:
    others = [character for character in set(text) if not character.isalnum()]
    if len(others) > _FEW:
        return "".join(filter(str.isalnum, text))
    for character in others:
        text = text.replace(character, "")
    return text
