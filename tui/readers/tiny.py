"""Whether a few bytes that are no UTF-8 are a short text in an old encoding, or nothing at all.

Any bytes are text in some encoding. From a sentence on, its frequent letters tell; of a word or two one must
ask whether it could be one: letters of one script, capitals where words have them, hardly a sign.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from tui.readers.decoding import COMMON, CYRILLIC, WESTERN, guessed_encoding

LONGEST = 64
"""Bytes of a file that is looked at so; the frequencies of longer ones tell enough."""

_CONTROLS = re.compile(rb"[\0-\x08\x0b\x0e-\x19\x1c-\x1f\x7f]")
_WORD = re.compile(r"[^\W\d_]+")
_ASIAN = ("cp932", "shift_jis", "euc_jp", "cp949", "euc_kr", "gb18030", "big5", "big5hkscs")
_OTHER = ("cp1253", "iso8859_7", "cp1255", "iso8859_8", "cp1256", "iso8859_6", "cp1254", "iso8859_9", "cp874")
_MOST_ACCENTED = 0.7
"""The share of letters beyond ASCII in "Été"; of random bytes nearly all letters are."""

_MOST_ACCENTED_ELSEWHERE = 0.4
_FEWEST_LETTERS = 4
_FEWEST_DIFFERENT = 3
_LEAST_LETTERS = 0.6
"""The share of letters and blanks among all characters."""

_VOWELS = frozenset("аеёиоуыэюяіїєαεηιουωάέήίόύώאהויعاوي")


def encoding_of(data: bytes) -> str | None:
    """The encoding in which the bytes could be words, None where there is none."""
    if _CONTROLS.search(data):
        return None
    for encoding in WESTERN:
        most = _MOST_ACCENTED if encoding == WESTERN[0] else _MOST_ACCENTED_ELSEWHERE
        if _is_western(data.decode(encoding, errors="replace"), most):
            return encoding
    for encoding in (*CYRILLIC, *_guessed(data)):
        if _is_of_one_script(data.decode(encoding, errors="replace"), encoding in _ASIAN):
            return encoding
    return None


def _guessed(data: bytes) -> Iterator[str]:
    encoding = guessed_encoding(data)
    if encoding.replace("-", "_") in (*_ASIAN, *_OTHER):
        yield encoding


def _is_western(text: str, most_accented: float) -> bool:
    accented = sum(character > "\x7f" and character.isalpha() for character in text)
    letters = sum(map(str.isalpha, text))
    return (
        letters >= _FEWEST_DIFFERENT
        and accented <= most_accented * letters
        and all(character <= "\x7f" or character in COMMON or _is_latin(character) for character in text)
        and _is_mostly_letters(text)
        and all(map(_is_cased, _WORD.findall(text)))
    )


def _is_latin(character: str) -> bool:
    return character.isalpha() and unicodedata.name(character, "").startswith("LATIN")


def _is_of_one_script(text: str, is_asian: bool) -> bool:
    letters = [character for character in text if character > "\x7f" and character.isalpha()]
    scripts = {unicodedata.name(letter, "?").split(" ")[0].split("-")[0] for letter in letters}
    if is_asian:
        scripts -= {"HIRAGANA", "KATAKANA"}
    return (
        len(letters) >= _FEWEST_LETTERS
        and len(set(letters)) >= _FEWEST_DIFFERENT
        and len(scripts) <= 1
        and all(character <= "\x7f" or character in COMMON or character.isalpha() for character in text)
        and not any(map(_is_mixed, _WORD.findall(text)))
        and _is_mostly_letters(text)
        and (
            is_asian
            or (
                any(letter.lower() in _VOWELS for letter in letters)
                and all(map(_is_cased, _WORD.findall(text)))
            )
        )
    )


def _is_mostly_letters(text: str) -> bool:
    return sum(character.isalpha() or character in " \t\r\n" for character in text) >= _LEAST_LETTERS * len(
        text
    )


def _is_mixed(word: str) -> bool:
    """Whether letters beyond ASCII stand among those of ASCII."""
    return not word.isascii() and any(map(str.isascii, word))


def _is_cased(word: str) -> bool:
    """As words are: small, in capitals, or with a capital at its beginning."""
    return word.islower() or word.isupper() or word[1:].islower() or word.upper() == word
