"""The one gate for text from outside: cleaning for the screen, folding for search.

Whatever a file, a file name or an error message says passes :func:`clean` or :func:`clean_line`
after its last decoding. What comes out holds no character that can steer a terminal, reverse the
direction of writing, or hide; what a reader would see is kept as written.

All offsets are Unicode code points, half-open.
"""

from __future__ import annotations

import re
import unicodedata
from array import array
from collections.abc import Sequence
from typing import ClassVar

from tui.limits import COMBINING_MARKS

_ZERO_WIDTH_JOINER = "\u200d"
_REPLACEMENT = "\ufffd"
_TAB_STOP = 4

# Cf of Unicode 15 but for the visible Arabic, Syriac and Kaithi number signs; and the Hangul fillers
# and the grapheme joiner, which are letters and marks that nobody sees.
_INVISIBLE = (
    "\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b\u200c\u200e\u200f\u202a-\u202e"
    "\u2060-\u206f\u3164\ufe00-\ufe0d\ufeff\uffa0\ufff0-\ufffb\ufffc\U0001bca0-\U0001bca3"
    "\U0001d173-\U0001d17a\U000e0000-\U000e0fff"
)
_NEVER_CHARACTERS = "\ud800-\udfff\ufdd0-\ufdef" + "".join(
    chr(plane << 16 | 0xFFFE) + "-" + chr(plane << 16 | 0xFFFF) for plane in range(17)
)
_CONTROLS = "\x00-\x08\x0b-\x1f\x7f-\x9f"

FORBIDDEN = re.compile(f"[{_CONTROLS}{_INVISIBLE}{_NEVER_CHARACTERS}\u2028\u2029]")
"""One character that must never reach a terminal; for a last gate that replaces what it finds."""

_UNUSUAL = re.compile(r"[^\n -~\u00a0-\u00ac\u00ae-\u02ff\u2010-\u2027\u202f-\u205e\u20a0-\u20bf]")
_NEWLINE = re.compile("\r\n?|[\x0b\x0c\u2028]")
_PARAGRAPH_SEPARATOR = "\u2029"
# ECMA-48: control sequences; device, operating system and application strings; other escapes.
_ESCAPE_SEQUENCE = re.compile(
    r"\x1b\[[0-?]{0,256}[ -/]{0,16}[@-~]"
    r"|\x1b[\]PX^_][^\x07\x1b\x9c\n]{0,4096}(?:\x07|\x1b\\|\x9c)"
    r"|\x1b[ -/]{0,4}[0-~]"
)
_C1 = re.compile("[\x80-\x9f]")
_DROPPED = re.compile(f"[\x00-\x08\x0b-\x1f\x7f-\x9f{_INVISIBLE}]")
_REPLACED = re.compile(f"[{_NEVER_CHARACTERS}]")
_MANY_TABS = re.compile("\t{9,}")
_POSSIBLE_MARKS = re.compile(rf"[^\w\s\x00-\u02ff]{{{COMBINING_MARKS.value + 1},}}")
_JOINER = re.compile(
    f"([^{_ZERO_WIDTH_JOINER}]?[\ufe0e\ufe0f\U0001f3fb-\U0001f3ff]?){_ZERO_WIDTH_JOINER}+(?=(.?))"
)
_BLANKS = re.compile(r"[ \t\n]+")


def is_safe(text: str) -> bool:
    """Whether the text holds no character that must never reach a terminal."""
    return (text.isascii() and text.isprintable()) or FORBIDDEN.search(text) is None


def clean(text: str) -> str:
    """Text of an article as it may be shown: the result `is_safe`, and cleaning it again changes nothing.

    Line ends become ``\\n``; escape sequences, control, direction and zero-width characters go; C1
    controls, which are Windows-1252 read as Latin-1 more often than not, become the character that
    was meant; surrogates and non-characters become U+FFFD; tabs become blanks; marks on one letter
    are bounded by `limits.COMBINING_MARKS`. No-break spaces and all else that is visible stay.
    """
    if _UNUSUAL.search(text) is None:
        return text
    text = _ESCAPE_SEQUENCE.sub("", text)
    text = _NEWLINE.sub("\n", text).replace(_PARAGRAPH_SEPARATOR, "\n\n")
    text = _C1.sub(_windows_character, text)
    text = _DROPPED.sub("", text)
    text = _REPLACED.sub(_REPLACEMENT, text)
    if _ZERO_WIDTH_JOINER in text:
        text = _JOINER.sub(_joiner_inside_emoji, text)
    if "\t" in text:
        text = _MANY_TABS.sub("\t" * 8, text).expandtabs(_TAB_STOP)
    return _POSSIBLE_MARKS.sub(_bounded_marks, text)


def clean_line(text: str, limit: int | None = None) -> str:
    """Outside text as one line, for titles, names, paths, reasons: cleaned, blanks and newlines as one blank.

    With a ``limit`` it has that many code points at most, the last one ``…`` where something was cut.
    """
    if limit is not None:
        text = text[: 16 * limit + 4096]
    line = _BLANKS.sub(" ", clean(text)).strip(" ")
    if limit is None or len(line) <= limit:
        return line
    end = max(limit - 1, 0)
    while end > 0 and unicodedata.category(line[end])[0] == "M":
        end -= 1
    return (line[:end].rstrip(" ") + "…")[:limit]


def _windows_character(match: re.Match[str]) -> str:
    return match[0].encode("latin-1").decode("cp1252", errors="ignore")


def _joiner_inside_emoji(match: re.Match[str]) -> str:
    before, after = match[1], match[2]
    inside = bool(before) and bool(after) and _is_pictorial(before[0]) and _is_pictorial(after)
    return before + _ZERO_WIDTH_JOINER if inside else before


def _is_pictorial(character: str) -> bool:
    return character > "\u00ff" and unicodedata.category(character) in ("So", "Sk", "Me")


def _bounded_marks(match: re.Match[str]) -> str:
    kept: list[str] = []
    marks = 0
    for character in match[0]:
        marks = marks + 1 if unicodedata.category(character)[0] == "M" else 0
        if marks <= COMBINING_MARKS.value:
            kept.append(character)
    return "".join(kept)


class _Folding(dict[int, str]):
    """Code point → what search compares: no case, no marks, typographic variants as one."""

    _VARIANTS: ClassVar = {"œ": "oe", "æ": "ae", "’": "'", "‘": "'", "‛": "'", "ʼ": "'", "′": "'", "＇": "'"}

    def __missing__(self, code_point: int) -> str:
        character = chr(code_point)
        folded = "".join(
            self._VARIANTS.get(part, " " if unicodedata.category(part) == "Zs" else part)
            for part in unicodedata.normalize("NFD", unicodedata.normalize("NFD", character).casefold())
            if unicodedata.category(part) not in ("Mn", "Cf", "Cs") and not unicodedata.combining(part)
        )
        self[code_point] = folded
        return folded


_FOLDING = _Folding()
_NOT_ASCII = re.compile(r"[^\x00-\x7f]")
_FEW = 40
_SHORT = 200


def fold(text: str) -> str:
    """The text as search compares it: ``fold("Œuvre d’Élysée") == "oeuvre d'elysee"``.

    Case and accents go as in FTS5's ``unicode61 remove_diacritics 2``, ligatures are spelt out,
    apostrophes and blanks are one each, and both ways to write an accent give the same.
    """
    lowered = text.lower()
    if lowered.isascii():
        return lowered
    # `str.translate` looks every character up; a news text has but a few that are not ASCII.
    irregular = set(_NOT_ASCII.findall(lowered))
    if len(irregular) > _FEW or len(text) < _SHORT:
        return lowered.translate(_FOLDING)
    for character in irregular:
        lowered = lowered.replace(character, _FOLDING[ord(character)])
    return lowered


def fold_with_offsets(text: str) -> tuple[str, Sequence[int]]:
    """`fold`, and for each folded code point the offset of its code point in ``text``."""
    folded = fold(text)
    irregular = [character for character in set(text) if len(_FOLDING[ord(character)]) != 1]
    if not irregular:
        return folded, range(len(text))
    offsets = array("L")
    done = 0
    for match in re.finditer("[" + re.escape("".join(irregular)) + "]", text):
        offsets.extend(range(done, match.start()))
        offsets.extend([match.start()] * len(_FOLDING[ord(match[0])]))
        done = match.end()
    offsets.extend(range(done, len(text)))
    return folded, offsets


# fts5_unicode2.c: categories L*, N* and Co make words; these marks do not part one.
_PRIVATE = "\ue000-\uf8ff\U000f0000-\U000ffffd\U00100000-\U0010fffd"
_INNER_MARKS = "".join(chr(768 + bit) for bit in range(50) if (0x08029FDF | 0x000361F8 << 32) >> bit & 1)
_WORD = re.compile(rf"(?:[^\W_]|[{_PRIVATE}])(?:[^\W_]|[{_PRIVATE}{_INNER_MARKS}])*")


def word_spans(text: str) -> list[tuple[int, int]]:
    """The words of a text as FTS5's ``unicode61`` parts it: letters, numbers and private characters.

    Marks stand inside a word. Give it folded text where words are to be compared.
    """
    return [match.span() for match in _WORD.finditer(text)]


def words(text: str) -> list[str]:
    """The words of a text, in order; see :func:`word_spans`."""
    return _WORD.findall(text)
