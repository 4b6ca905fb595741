"""Lines of plain text → paragraphs: hard wraps joined, lists and tables left as they are."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence

_WIDEST_WRAP, _NARROWEST_WRAP = 120, 30
_LINE_THAT_IS_A_PARAGRAPH = 100
_SENTENCE_END = re.compile(r"[.!?…:][\"»”’')\]\s]*$")
_BULLET = re.compile(r"\s*(?:[-*•·‣▪–—]|\d{1,2}[.)])\s+\S")
_STANDS_ALONE = re.compile(r"\s*[-–—*]{1,3}\s\S.{0,88}?\s[-–—*]{1,3}\s*$|\s*(?:[-_=*#~]\s?){3,}$")
_MANY_BLANKS = re.compile(r"(?<=\S) {2,}")


def paragraphs_of(lines: Sequence[str]) -> list[str]:
    """The paragraphs of cleaned lines, each without a blank line in it.

    Blank lines part paragraphs; so do indents, where some lines have one and others do not; so does
    every newline in a text without blank lines, unless its lines were wrapped at a width.
    """
    groups = list(_groups(lines))
    has_blank_lines = len(groups) > 1
    widest = 0
    if _indents_part(groups):
        widest = max(len(line) for group in groups for line in group)
        groups = [part for group in groups for part in _parted_at_indents(group)]
    # Where indents part paragraphs, the lines between them were wrapped, evenly or not.
    width = _wrapped_width(groups) or (widest if 0 < widest <= _WIDEST_WRAP else None)
    paragraphs: list[str] = []
    for group in groups:
        parts = (
            _unwrapped(group, width, has_blank_lines) if width else _unwrapped_lines(group, has_blank_lines)
        )
        paragraphs.extend(part for part in parts if part)
    return paragraphs


def _groups(lines: Sequence[str]) -> Iterator[list[str]]:
    group: list[str] = []
    for line in lines:
        if line.strip():
            group.append(line.rstrip())
        elif group:
            yield group
            group = []
    if group:
        yield group


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip())


def _indents_part(groups: list[list[str]]) -> bool:
    """Whether a deeper first line begins a paragraph in some group of lines."""
    inner = [_indent(line) for group in groups for line in group[1:]]
    if not inner:
        return False
    base = min(inner)
    deeper = sum(indent >= base + 2 for indent in inner)
    return 0 < deeper <= 0.6 * len(inner)


def _parted_at_indents(group: list[str]) -> list[list[str]]:
    base = min(map(_indent, group))
    parts: list[list[str]] = []
    for line in group:
        if not parts or _indent(line) >= base + 2:
            parts.append([line])
        else:
            parts[-1].append(line)
    return parts


def _wrapped_width(groups: list[list[str]]) -> int | None:
    """The width at which lines were wrapped, None where they were not.

    A line was wrapped where the next line's first word would not have had room on it.
    """
    pairs = [
        (len(line), len(following.split(None, 1)[0]), following)
        for group in groups
        for line, following in itertools.pairwise(group)
        if not _BULLET.match(following) and not _STANDS_ALONE.match(line)
    ]
    if not pairs:
        return None
    lengths = sorted(length for length, _, _ in pairs)
    width = lengths[min(int(0.9 * len(lengths)), len(lengths) - 1)]
    if not _NARROWEST_WRAP <= width <= _WIDEST_WRAP:
        return None
    full = sum(length + 1 + word > width for length, word, _ in pairs)
    if len(pairs) < 4 and not any(following.lstrip()[:1].islower() for _, _, following in pairs):
        return None
    return width if full >= 0.75 * len(pairs) else None


def _unwrapped(group: list[str], width: int, has_blank_lines: bool) -> Iterator[str]:
    paragraph = ""
    previous = ""
    for line in group:
        text = _MANY_BLANKS.sub(" ", line.strip())
        if not paragraph:
            paragraph = text
        elif _STANDS_ALONE.match(line) or _STANDS_ALONE.match(previous):
            yield paragraph
            paragraph = text
        elif _BULLET.match(line) and (_BULLET.match(paragraph) or _SENTENCE_END.search(previous)):
            paragraph += "\n" + text
        elif not has_blank_lines and _ends_paragraph(previous, text, width):
            yield paragraph
            paragraph = text
        elif paragraph.endswith("-") and paragraph[-2:-1].isalpha() and text[0].islower():
            paragraph += text
        else:
            paragraph += " " + text
        previous = line
    yield paragraph


def _ends_paragraph(line: str, following: str, width: int) -> bool:
    return (
        len(line) + 1 + len(following.split(None, 1)[0]) <= 0.85 * width
        and _SENTENCE_END.search(line[-12:]) is not None
    )


def _unwrapped_lines(group: list[str], has_blank_lines: bool) -> Iterator[str]:
    paragraph: list[str] = []
    for line in group:
        if paragraph and (not has_blank_lines or _are_paragraphs(paragraph[-1], line)):
            yield "\n".join(paragraph)
            paragraph = []
        paragraph.append(line.strip())
    yield "\n".join(paragraph)


def _are_paragraphs(line: str, following: str) -> bool:
    if _STANDS_ALONE.match(line) or _STANDS_ALONE.match(following):
        return True
    if _BULLET.match(following) and _BULLET.match(line):
        return False
    if max(len(line), len(following)) > _LINE_THAT_IS_A_PARAGRAPH:
        return True
    return min(len(line), len(following)) > 50 and _SENTENCE_END.search(line[-12:]) is not None
