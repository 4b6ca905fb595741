"""Words with their offsets, parted as names need it.

Elided articles ("d'", "l'") and English possessives are words of their own; initials and listed
abbreviations keep their full stop ("J.-P.", "Gov."); hyphens and other apostrophes stay inside words
("Seo-yeon", "O'Brien", "al-Kubaisi"). Every stretch of line ends is one word, ``\\n``.
"""

from __future__ import annotations

import re
from functools import cache
from itertools import accumulate, compress
from operator import sub

from tui.languages import people_words_of

LINE_END = "\n"
_LETTER = r"[^\W\d_][\u0300-\u036f]*"
_APOSTROPHE = "['’ʼ]"
_HYPHEN = "[-‐‑]"
_CAPITAL = "[A-ZÀ-ÖØ-Þ]"


@cache
def _pattern(language: str) -> re.Pattern[str]:
    words = people_words_of(language)
    # Most words are letters alone: what follows them rules all other kinds out at once.
    parts = [r"[^\W\d_]++(?!['’ʼ.\-‐‑\u0300-\u036f])(?!\w)"]
    if words.elisions:
        elided = "|".join(sorted(words.elisions.split(), key=len, reverse=True))
        lowered = f"(?:{elided}){_APOSTROPHE}(?={_LETTER})"
        # A capital D', M', N', O' or T' begins a name (D'Alema, M'Bala), a capital L' or C' does not.
        parts.append(rf"{lowered}|(?:[LCJ]|Qu|Jusqu|Lorsqu|Puisqu){_APOSTROPHE}(?={_LETTER})")
    parts.append(rf"{_CAPITAL}\.(?:{_HYPHEN}?{_CAPITAL}\.)*(?!\w)|{_CAPITAL}\.(?={_CAPITAL}[^\W\d_])")
    if words.abbreviations:
        listed = "|".join(sorted(map(re.escape, words.abbreviations.split()), key=len, reverse=True))
        parts.append(rf"(?i:{listed})\.(?=\s)")
    inner = rf"{_APOSTROPHE}(?![sS]\b)" if words.possessive else _APOSTROPHE
    parts.append(rf"(?:{_LETTER})+(?:(?:{inner}|{_HYPHEN})(?:{_LETTER})+)*")
    if words.possessive:
        parts.append(rf"{_APOSTROPHE}[sS]\b")
    parts += [r"\s+", r"\d[\d.,:]*", r"."]
    return re.compile(f" ?(?:{'|'.join(parts)})", re.DOTALL)


def tokenise(text: str, language: str) -> tuple[list[str], list[int]]:
    """(words, starts) of a text. Together with the blanks left out they cover it."""
    # A blank before a word is matched along with it: half the pieces.
    pieces = _pattern(language).findall(text)
    words = [piece[1:] if piece[0] == " " else piece for piece in pieces]
    starts = list(map(sub, accumulate(map(len, pieces)), map(len, words)))
    blank = {word for word in set(words) if not word or word.isspace()}
    lines = {word for word in blank if "\n" in word}
    if lines:
        words = [LINE_END if word in lines else word for word in words]
    blank -= lines
    if blank:
        kept = [word not in blank for word in words]
        return list(compress(words, kept)), list(compress(starts, kept))
    return words, starts
