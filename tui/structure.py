"""The paragraphs of a text and what each is for, where the reader of its format could not say.

Nothing here changes a text: blocks and roles are computed from it, for annotators and screen alike.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import cache, lru_cache

from tui.article import Article, Block, Role
from tui.languages import CODES, structure_words_of
from tui.languages.detection import detect

_LONGEST_SUBHEAD = 90
_LONGEST_CAPTION = 700
_LONGEST_CREDIT = 120
_LONGEST_BYLINE = 140
_LONGEST_SIGNATURE = 300
_BYLINE_WITHIN = 4
"""A byline is looked for in the first blocks only."""

# Agencies and services that own pictures; their names are the same in every language.
_AGENCIES = (
    r"AFP(?:TV)?|AP|Reuters|REUTERS|EPA(?:-EFE)?|EFE|ANSA|DPA|dpa|Getty(?: Images)?|Keystone|Belga|"
    r"ANP|ANI|PTI|TASS|Sputnik|Xinhua|Kyodo|KCNA|Yonhap|PA(?: Wire| Media| Archive)?|NurPhoto|"
    r"Sipa(?:press| USA)?|SIPA|Abaca|MAXPPP|MaxPPP|Hans Lucas|Bestimage|LaPresse|IPA|Lusa|LUSA|"
    r"Anadolu|ZUMA(?: Press)?|Shutterstock|Alamy|APA|Ritzau|NTB|TT|imago|picture alliance|Bloomberg|"
    r"POOL|Pool|AGIF|Agência Brasil|Agencia Brasil|UPI|CP|ATS|Agence [A-ZÉ]\w+(?: \w+)?"
)
_NAME = r"[^()\n/]{2,60}"
_IN_BRACKETS = re.compile(
    rf"\(\s?(?:[^()\n]{{0,40}}\b)?(?:{_AGENCIES})(?:\s(?:Photo|Images))?\s?(?:/\s?[^()\n]{{1,70}})?\s?\)\s*\.?$"
)
_SLASHED_IN_BRACKETS = re.compile(rf"\(\s{_NAME} / {_NAME}(?: / {_NAME})?\s\)\s*\.?$")
_SLASHED_AT_END = re.compile(rf"(?:(?<=[.!?»”\"]) |^)(?:{_AGENCIES})\s?/\s?{_NAME}(?:/{_NAME})?\.?$")
_NAME_SLASH_AGENCY = re.compile(
    rf"(?:(?<=[.!?»”\"]) |^){_NAME}\s?/\s?(?:{_AGENCIES})(?: (?:via|for|for the) {_NAME})?\.?$"
)
_COPYRIGHT_LINE = re.compile(
    r"(?:^| )©\s?[^©\n]{2,60}$|(?:(?<=[.!?»”\"]) |^)(?:©|\(c\)|Copyright)\s.{2,90}$", re.IGNORECASE
)
_DASHED_SUBHEAD = re.compile(r"[-–—*]{1,3}\s(?P<words>\S.{0,88}?)\s[-–—*]{1,3}$")
_BULLET = re.compile(r"(?:[-*•·‣▪–—]|\d{1,2}[.)])\s+\S")
_INITIALS = re.compile(
    r"\(?[a-zéèäöü]{2,4}(?:-[a-zéèäöü]{2,4})*(?:\s?[/,]\s?[a-zéèäöü]{1,5}(?:-[a-zéèäöü]{2,4})*){1,6}\)?\.?$"
)
_TRANSMISSION = re.compile(r"[A-Z]{2,4}-(?:[A-Z]{2}-)?\d\d-\d\d-\d\d\b.{0,30}$")
_SENTENCE_END = re.compile(r"[.!?…:;,][\"»”’')\]\s]*$")
_LINKING = "de|du|des|la|le|les|of|am|an|der|di|do|da|del|los|den|sur|sous|en|aan|auf|im"
_DAY_AND_MONTH = r"\d{1,2}(?:er|st|nd|rd|th|\.)?\s+[^\W\d_]{3,10}\.?|[^\W\d_]{3,10}\.?\s+\d{1,2}"
_DATELINE = re.compile(
    r"(?:\([A-Z]{2,8}\)\s[-–—]\s)?"
    rf"(?P<place>[A-ZÀ-ÝĀ-Ž][\w'’.\-]*(?:[ ,/-]+(?:[A-ZÀ-Ý][\w'’.)\-]*|{_LINKING})){{0,6}})"
    r"(?:\s\([^()\n]{2,30}\)(?=,|\s\())?"
    rf"(?:,?\s+(?P<day>(?:{_DAY_AND_MONTH})(?:,?\s+\d{{4}})?|\d{{1,2}}[./]\d{{1,2}}[./]\d{{2,4}}))?"
    r"\s*(?P<agency>\([^()\n]{2,40}\))?\s*(?:[-–—:_]{1,2}|\.\s?[-–—])\s"
)
_DATELINE_ALONE = re.compile(
    rf"[A-ZÀ-Ý][^\n.!?]{{1,60}}?,?\s+(?:\(?\d{{1,2}}[./]\d{{1,2}}[./]\d{{2,4}}\)?|(?:{_DAY_AND_MONTH})(?:,?\s\d{{4}})?)"
    r"\s*(?:\([^()\n]{2,40}\))?\s*[-–—:.]?$"
)
_BLANK_LINE = re.compile(r"\n[ \t\u00a0]*\n\s*")
_NEWLINE = re.compile(r"\n")
_NAME_WORD = re.compile(
    r"(?:[A-ZÀ-ÝĀ-Ž][\w'’.\-]*|de|da|di|du|des|del|von|van|der|den|la|le|el|al|bin|et|and|und|y|e|en|à|in|dpa|afp|,|&)$"
)


def complete(article: Article) -> Article:
    """The article with blocks, a role for each, and a language where one can be told.

    Blocks and roles that the reader gave are kept. Text and title are never changed.
    """
    language = article.language or detect(article.text, article.title)
    blocks = article.blocks or tuple(Block(start, end) for start, end in paragraphs(article.text))
    return replace(article, language=language, blocks=_with_roles(article.text, blocks))


def paragraphs(text: str) -> list[tuple[int, int]]:
    """The paragraphs as spans without blanks at their edges.

    Blank lines part them; in a text without any blank line each newline does.
    """
    separator = _BLANK_LINE if _BLANK_LINE.search(text.strip()) else _NEWLINE
    spans: list[tuple[int, int]] = []
    start = 0
    for match in separator.finditer(text):
        spans.append((start, match.start()))
        start = match.end()
    spans.append((start, len(text)))
    return [
        (start + left, end - right)
        for start, end in spans
        for left, right in [_edges(text, start, end)]
        if start + left < end - right
    ]


def _edges(text: str, start: int, end: int) -> tuple[int, int]:
    part = text[start:end]
    left = len(part) - len(part.lstrip())
    return left, len(part) - left - len(part.strip())


def credit_span(text: str, start: int, end: int) -> tuple[int, int] | None:
    """Where the picture credit stands in the caption ``text[start:end]``: at its end, brackets included."""
    part = text[max(start, end - 2 * _LONGEST_CREDIT) : end].rstrip()
    before = max(start, end - 2 * _LONGEST_CREDIT)
    for pattern in _credit_patterns(part):
        match = pattern.search(part)
        if match is not None:
            found = match.start() + len(match[0]) - len(match[0].lstrip())
            return before + found, before + match.end()
    return None


def _credit_patterns(part: str) -> Iterator[re.Pattern[str]]:
    """The patterns that can match at all: most paragraphs have none of their marks."""
    if part.endswith((")", ").")):
        yield _IN_BRACKETS
        yield _SLASHED_IN_BRACKETS
    lowered = part.lower()
    tail = lowered[-_LONGEST_CREDIT:]
    if (":" in tail or "©" in tail or "(" in tail or len(part) < _LONGEST_CREDIT) and any(
        map(tail.__contains__, _openers("credit_openers"))
    ):
        yield _named_credit()
    if "/" in part:
        yield _SLASHED_AT_END
        yield _NAME_SLASH_AGENCY
    if "©" in part or "(c)" in lowered or "copyright" in lowered:
        yield _COPYRIGHT_LINE


def dateline_end(text: str, start: int, end: int) -> int | None:
    """Where the story begins behind a dateline ("PARIS, 4 sept (AFP) - "), None without one.

    A place alone counts when it is in capitals; with an agency in brackets or a day it need not be.
    """
    match = _DATELINE.match(text, start, min(end, start + 120))
    if match is None:
        return None
    place = match["place"]
    letters = [character for character in place.split(",")[0] if character.isalpha()]
    in_capitals = len(letters) > 2 and sum(map(str.isupper, letters)) > 0.7 * len(letters)
    return match.end() if in_capitals or match["agency"] or match["day"] else None


def _with_roles(text: str, blocks: Iterable[Block]) -> tuple[Block, ...]:
    known = tuple(blocks)
    written, places = _composed(text, known)
    roles = [block.role or _role(written, places, place) for place, block in enumerate(known)]
    if Role.LEAD not in roles:
        for place, role in enumerate(roles):
            if role is Role.BODY and known[place].role is None:
                roles[place] = Role.LEAD
                break
    return tuple(Block(block.start, block.end, role) for block, role in zip(known, roles, strict=True))


def _composed(text: str, blocks: tuple[Block, ...]) -> tuple[str, tuple[Block, ...]]:
    """The blocks with each accent in its letter: their lengths and words are asked of these."""
    if unicodedata.is_normalized("NFC", text):
        return text, blocks
    parts = [unicodedata.normalize("NFC", text[block.start : block.end]) for block in blocks]
    places: list[Block] = []
    start = 0
    for part, block in zip(parts, blocks, strict=True):
        places.append(Block(start, start + len(part), block.role))
        start += len(part) + 2
    return "\n\n".join(parts), tuple(places)


def _role(text: str, blocks: tuple[Block, ...], place: int) -> Role:
    block = blocks[place]
    length = block.end - block.start
    if length > _LONGEST_CAPTION:
        return Role.BODY
    part = text[block.start : block.end].strip()
    from_end = len(blocks) - place
    if from_end <= 3 and length <= _LONGEST_SIGNATURE and place > 0 and _is_signature(part):
        return Role.SIGNATURE
    credit = credit_span(text, block.start, block.end)
    if credit is not None:
        alone = credit[0] <= block.start and length <= _LONGEST_CREDIT and "\n" not in part
        return Role.CREDIT if alone else Role.CAPTION
    if length <= _LONGEST_BYLINE and place < _BYLINE_WITHIN and is_byline(part):
        return Role.BYLINE
    if length <= _LONGEST_BYLINE and place < _BYLINE_WITHIN and _is_dateline(part):
        return Role.DATELINE
    if _is_list(part):
        return Role.LIST
    if _is_subhead(part, text, blocks, place):
        return Role.SUBHEAD
    return Role.BODY


def is_byline(part: str) -> bool:
    """Whether a short paragraph or line names who wrote the text: "By Ada Quill", "Par Léo Tribuchet"."""
    lines = part.split("\n")
    match = _byline_opener().match(lines[0])
    if match is None or len(lines) > 3:
        return False
    names = re.sub(r"\([^()]{1,40}\)|[|•·].*$", "", lines[0][match.end() :]).replace(",", " , ").split()
    if not 1 <= len(names) <= 14 or (_SENTENCE_END.search(lines[0]) and len(names) > 4):
        return False
    desk = _all_words("desk_words")
    proper = [word for word in names if _NAME_WORD.match(word) or word.lower() in desk]
    return len(proper) == len(names) and any(word[0].isupper() for word in names)


def byline_names(written: str) -> str:
    """A byline without the word before its names: "By Ada Quill" → "Ada Quill".

    A single name is left alone, and so is what has a comma behind its first word: "Di Stefano, Alda".
    """
    match = _byline_opener().match(written)
    if match is None:
        return written
    names = written[match.end() :].strip()
    words = names.split()
    if len(words) < 2 and not (names.isupper() and len(names) > 1):
        return written
    return written if words[0].endswith(",") or not words[0][0].isupper() else names


def _is_dateline(part: str) -> bool:
    if "\n" in part:
        return False
    end = dateline_end(part + " ", 0, len(part) + 1)
    return (end is not None and end >= len(part)) or _DATELINE_ALONE.match(part) is not None


def _is_signature(part: str) -> bool:
    if _INITIALS.match(part) or _TRANSMISSION.match(part):
        return True
    bare = part.strip("()[] \n").lower()
    return bare.startswith(_openers("signature_openers")) and not bare.endswith((".”", '."'))


def _is_list(part: str) -> bool:
    lines = part.split("\n")
    bullets = sum(_BULLET.match(line) is not None for line in lines)
    dashes = part.startswith(("–", "—", "- "))
    return bullets * 2 > len(lines) and (len(lines) > 1 or not dashes) and _DASHED_SUBHEAD.match(part) is None


def _is_subhead(part: str, text: str, blocks: tuple[Block, ...], place: int) -> bool:
    if "\n" in part or len(part) > _LONGEST_SUBHEAD:
        return False
    if _DASHED_SUBHEAD.match(part):
        return True
    if place + 1 >= len(blocks) or place == 0 or (_SENTENCE_END.search(part) and not part.endswith("?")):
        return False
    if part[0] in "\"“«„'‘-–—(" or part[-1] in '"”»“' or not (part[0].isupper() or part[0].isdigit()):
        return False
    following = blocks[place + 1]
    return (
        len(part.split()) <= 12
        and following.end - following.start > 1.5 * len(part)
        and (_SENTENCE_END.search(text[following.start : following.end][-8:]) is not None)
    )


@cache
def _openers(slot: str) -> tuple[str, ...]:
    return tuple(sorted({opener for code in CODES for opener in getattr(structure_words_of(code), slot)}))


@cache
def _all_words(slot: str) -> frozenset[str]:
    return frozenset(word for code in CODES for word in getattr(structure_words_of(code), slot))


def _alternatives(slot: str) -> str:
    return "|".join(re.escape(opener) for opener in sorted(_openers(slot), key=len, reverse=True))


@lru_cache(maxsize=1)
def _byline_opener() -> re.Pattern[str]:
    return re.compile(rf"(?:{_alternatives('byline_openers')})\s?:?\s+(?=\S)", re.IGNORECASE)


@lru_cache(maxsize=1)
def _named_credit() -> re.Pattern[str]:
    """ "Photo : Jade Gao", "(Photo by Jade Gao/Agency)" at the end of a caption or alone."""
    openers = _alternatives("credit_openers")
    return re.compile(
        rf"(?:(?<=[.!?»”\"]) |^|\()(?:{openers})"
        r"(?:\s?[:©]\s?|(?<=\bby) |(?<=\bof) |(?<=\bde) |(?<=\bdi) )[^()\n]{2,90}\)?\.?$",
        re.IGNORECASE,
    )
