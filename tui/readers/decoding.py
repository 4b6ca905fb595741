"""Bytes → text: byte order mark, declaration, strict UTF-8, and then the likeliest guess.

A declared encoding is tried and not believed: text that is valid UTF-8 is UTF-8. Nothing here
fails: what cannot be decoded becomes U+FFFD or the character of Windows-1252.
"""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_SAMPLE = 65_536
_SHIFTING = re.compile(rb"\x1b[$(][@-J]")
"""ISO-2022: seven bits wide, so that it passes for ASCII."""

WESTERN = ("cp1252", "mac_roman", "cp850", "cp1250")
CYRILLIC = ("cp1251", "koi8_r", "cp866", "mac_cyrillic", "iso8859_5")
COMMON = frozenset("àâäáãçéèêëíìîïñóòôöõúùûüßœæåøÀÂÄÁÃÇÉÈÊËÍÎÏÑÓÔÖÕÚÜŒÅØ’‘“”«»–—…€\u00a0°·¿¡ºª§")
_TYPOGRAPHIC = frozenset("’‘“”«»–—…€\u00a0°·¿¡ºª§")
_INNER_CAPITAL = re.compile(r"[a-zß-ÿœž][A-ZÀ-ÞŒŽ](?=[a-zß-ÿ])")
_SYMBOL_IN_WORD = re.compile(r"\w[^\w\s!-~’‘“”«»–—…·‑\u00a0\u202f\u00ad](?=\w)")


@dataclass(frozen=True, slots=True)
class Decoded:
    """``encoding`` is None where nothing was assumed: UTF-8, a mark, a declaration that proved right."""

    text: str
    encoding: str | None = None


def decode(data: bytes, declared: str | None = None, preferred: str | None = None) -> Decoded:
    """Text of ``data``; ``declared`` is what the file says, ``preferred`` what the user's settings say."""
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            rest = data[len(mark) :]
            if encoding.startswith("utf-16") and _is_utf8(rest) and b"\0" not in rest:
                return Decoded(rest.decode("utf-8"), "utf-8")
            return Decoded(rest.decode(encoding, errors="replace"))
    codec = text_codec(declared)
    if codec is not None and codec.startswith(("iso2022", "hz")) and _SHIFTING.search(data):
        return Decoded(data.decode(codec, errors="replace"))
    wide = _without_mark(data)
    if wide is not None:
        return Decoded(data.decode(wide, errors="replace"), wide)
    if _is_utf8(data):
        return Decoded(data.decode("utf-8"))
    if codec is not None and not codec.startswith(("utf", "ascii")):
        return _declared(data, codec)
    preferred_codec = text_codec(preferred)
    if preferred_codec is not None:
        return Decoded(data.decode(preferred_codec, errors="replace"), preferred_codec)
    return _guessed(data)


def text_codec(name: str | None) -> str | None:
    """Python's name of a codec that turns bytes into text, None for any other name."""
    if not name or len(name) > 40 or not re.fullmatch(r"[\w.:+ -]+", name, re.ASCII):
        return None
    try:
        found = codecs.lookup(name.strip())
    except (LookupError, ValueError):
        return None
    if not getattr(found, "_is_text_encoding", True) or found.name.replace("-", "_") in _NOT_FROM_FILES:
        return None
    return _AS_BROWSERS_DO.get(found.name, found.name)


_NOT_FROM_FILES = frozenset(
    {"utf_7", "idna", "punycode", "unicode_escape", "raw_unicode_escape", "undefined"}
)
# WHATWG Encoding Standard: what says Latin-1 or ASCII is Windows-1252, and so on.
_AS_BROWSERS_DO = {
    "iso8859-1": "cp1252", "ascii": "cp1252", "latin-1": "cp1252", "gb2312": "gb18030", "gbk": "gb18030",
    "shift_jis": "cp932", "euc_kr": "cp949", "iso8859-9": "cp1254", "tis-620": "cp874",
}  # fmt: skip


def _declared(data: bytes, codec: str) -> Decoded:
    text = data.decode(codec, errors="replace")
    if codec == "cp1252":
        text = _windows(data)
    return Decoded(text)


def _windows(data: bytes) -> str:
    """Windows-1252, its five holes as the C1 controls that browsers make of them (cleaned away later)."""
    return data.decode("cp1252", errors="newsreader_holes")


def _fill_hole(error: UnicodeError) -> tuple[str, int]:
    assert isinstance(error, UnicodeDecodeError)
    return error.object[error.start : error.end].decode("latin-1"), error.end


def _fill_with_windows(error: UnicodeError) -> tuple[str, int]:
    assert isinstance(error, UnicodeDecodeError)
    return _windows(error.object[error.start : error.end]), error.end


codecs.register_error("newsreader_holes", _fill_hole)
codecs.register_error("newsreader_windows", _fill_with_windows)


def _is_utf8(data: bytes) -> bool:
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def _without_mark(data: bytes) -> str | None:
    """UTF-16 without a mark: in any European text every second byte is zero."""
    sample = data[:4096]
    half = len(sample) // 2
    if half < 8 or sample.count(0) < 0.3 * len(sample):
        return None
    even, odd = sample[0::2].count(0), sample[1::2].count(0)
    if odd > 0.6 * half and even < 0.05 * half:
        return "utf-16-le"
    if even > 0.6 * half and odd < 0.05 * half:
        return "utf-16-be"
    return None


def _guessed(data: bytes) -> Decoded:
    sample = data[:_SAMPLE]
    if _is_mostly_utf8(data):
        return Decoded(data.decode("utf-8", errors="newsreader_windows"), "utf-8")
    high = sum(map((0x7F).__lt__, sample))
    letters = sum(byte | 32 in range(97, 123) for byte in sample)
    if high > letters:
        encoding = guessed_encoding(sample)
        return Decoded(data.decode(encoding, errors="replace"), encoding)
    encoding = max(WESTERN, key=lambda candidate: _western_points(sample, candidate))
    return Decoded(
        _windows(data) if encoding == "cp1252" else data.decode(encoding, errors="replace"), encoding
    )


_UTF8_SEQUENCE = re.compile(rb"[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}")
_HIGH_BYTES = re.compile(rb"[\x80-\xff]")


def _is_mostly_utf8(data: bytes) -> bool:
    """A few wrong bytes in UTF-8: a cut character, a line from elsewhere."""
    sequences = _UTF8_SEQUENCE.findall(data)
    wrong = len(_HIGH_BYTES.findall(data)) - sum(map(len, sequences))
    return len(sequences) > wrong


def _western_points(sample: bytes, encoding: str) -> float:
    text = sample.decode(encoding, errors="replace")
    points = 0.0
    for character in text:
        if character > "\x7f":
            points += 1.0 if character in COMMON else -1.0 if character.isalpha() else -2.0
            points -= 0.1 if character in _TYPOGRAPHIC else 0.0
    points -= 2.0 * len(_INNER_CAPITAL.findall(text)) + 2.0 * len(_SYMBOL_IN_WORD.findall(text))
    return points + (0.5 if encoding == "cp1252" else 0.0)


def guessed_encoding(sample: bytes) -> str:
    """Text that is mostly not Latin: Cyrillic by its small letters, all else by charset-normalizer."""
    points = {candidate: _cyrillic_points(sample, candidate) for candidate in CYRILLIC}
    best = max(CYRILLIC, key=points.__getitem__)
    if points[best] > 0.6:
        return best
    from charset_normalizer import from_bytes

    found = from_bytes(sample[:8192]).best()
    return (text_codec(found.encoding) if found is not None else None) or "cp1252"


def _cyrillic_points(sample: bytes, encoding: str) -> float:
    """The share of small Cyrillic letters among all that is not ASCII, in frequent letters a little more."""
    high = [character for character in sample.decode(encoding, errors="replace") if character > "\x7f"]
    small = sum("а" <= character <= "я" for character in high)
    frequent = sum(character in "оеаинтсрвл" for character in high)
    return (small + 0.3 * frequent) / max(len(high), 1) - 0.1
