"""Photo credits, bylines and signatures: names there are credits, never mentions."""

from __future__ import annotations

import re
from functools import cache

from tui.annotations import Span
from tui.article import Block, Role
from tui.languages import people_words_of

_LONGEST = 160
"""Characters in a credit in parentheses, or after the word that opens one, at most."""
_CREDIT_ROLES = frozenset({Role.CREDIT, Role.BYLINE, Role.SIGNATURE})
_CAPTION_END = re.compile(rf"\([^()\n]{{1,{_LONGEST}}}/[^()\n]{{1,{_LONGEST}}}\)\s*\Z")
"""What a caption ends with, whoever the agency is: ( Agency / Name )."""


@cache
def _patterns(language: str) -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    """(in parentheses, at the end of a caption, a line of its own)."""
    words = people_words_of(language)
    agencies = "|".join(sorted(map(re.escape, words.agencies.split()), key=len, reverse=True))
    leads = "|".join(sorted(map(re.escape, words.credit_leads), key=len, reverse=True))
    inside = rf"[^()\n]{{0,{_LONGEST}}}"
    slash = rf"(?:\b(?:{agencies})\b[^()/\n]{{0,30}}/|/\s*(?:{agencies})\b)"
    bracketed = re.compile(
        rf"[(\[](?=[^()\[\]\n]{{0,{_LONGEST}}}[)\]])(?:\s*(?:{leads})\b[:\s]|(?={inside}{slash})){inside}[)\]]",
        re.IGNORECASE,
    )
    trailing = re.compile(
        rf"(?:(?<=[.!?…»\"”] )|^)(?i:{agencies})\s?/\s?\w[^\n]{{0,{_LONGEST}}}$", re.MULTILINE
    )
    line = re.compile(
        rf"^\W{{0,3}}(?:(?:{leads})\b\s{{0,3}}[:/–—-][^\n]{{0,{_LONGEST}}}|(?:{leads})\s[^\n]{{0,{_LONGEST}}})$",
        re.MULTILINE | re.IGNORECASE,
    )
    return bracketed, trailing, line


def credit_regions(text: str, blocks: tuple[Block, ...], language: str) -> list[Span]:
    """Stretches of the text that hold no mention, only names of photographers and reporters, in order."""
    bracketed, trailing, line = _patterns(language)
    regions = [(block.start, block.end) for block in blocks if block.role in _CREDIT_ROLES]
    for block in blocks:
        if block.role is Role.CAPTION:
            found = _CAPTION_END.search(text[block.start : block.end])
            regions += [(block.start + found.start(), block.start + found.end())] if found else []
    if "(" in text or "[" in text:
        regions += [match.span() for match in bracketed.finditer(text)]
    if "/" in text:
        regions += [match.span() for match in trailing.finditer(text)]
    for match in line.finditer(text):
        # A lead without a colon opens a sentence as well ("Photo albums were lost."): a credit has no verb,
        # hence few words in lower case.
        words = match.group().split()
        if ":" in match.group() or (sum(word[:1].islower() for word in words) <= 3 and len(words) <= 10):
            regions.append(match.span())
    regions.sort()
    merged: list[Span] = []
    for start, end in regions:
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return merged


_CREDITED = re.compile(
    r"[^\W\d_a-zß-ÿ](?:\.|[^\W\d_]+)(?:[-'’.][^\W\d_]+\.?)*"
    r"(?: (?:(?:de|da|von|van|der|den|di|del|la|le|el|al|bin) ){0,2}"
    r"[^\W\d_a-zß-ÿ](?:\.|[^\W\d_]+)(?:[-'’.][^\W\d_]+\.?)*)+"
)


def credited_names(text: str, regions: list[Span], language: str) -> list[Span]:
    """The names in credits: two capitalised words or more, agencies and openings left out."""
    words = people_words_of(language)
    known = {*words.agencies.split(), *(part for lead in words.credit_leads for part in lead.split())}
    names = []
    for start, end in regions:
        for match in _CREDITED.finditer(text, start, end):
            first, last = match.span()
            pieces = match.group().split(" ")
            while pieces and pieces[0].lower() in known:
                first += len(pieces.pop(0)) + 1
            while pieces and pieces[-1].lower() in known:
                last -= len(pieces.pop()) + 1
            if len(pieces) > 1 and not any(piece.lower() in known for piece in pieces):
                names.append((first, last))
    return names
