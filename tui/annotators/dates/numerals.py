"""Numbers as the lexer reads them: their shapes, and what each may stand for.

A shape that no date has (a price, a grouped number, a version) is read whole and has no role, so
that no part of it is taken for a day or a year.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from tui.annotators.dates import trie
from tui.annotators.dates.lexicon import lines
from tui.languages.date_words import DateWords

GATE = (
    r"(?<!\d)0\d[0-5]\d(?=[^\S\n](?:GMT|UTC|Z)(?!\w))|"
    r"(?<!\d)[12]\d{3}(?![\d%])"
    r"|(?<![\d.,])\d{1,2}(?:\s?[hH](?:\s?\d\d)?(?!\w)|:[0-5]\d|\s?[ap]\.?m(?!\w)|([./-])\d{1,2}\1\d\d|/\d{1,2}(?!\d))"
    r"|\d0(?:s|er)(?!\w)"
)
"""What of digits alone may be a date: the numbers' part of the gate."""
SHORT_YEAR_GATE = r"['’]\d\d(?:s|(?!\w))"
"""The same for years of two digits."""
ROMAN = r"(?P<roman>[IVXL]{1,7}(?:er|e|ème|º|°)?(?!\w))"
"""Roman numerals, for centuries."""

_ROMAN = {"I": 1, "V": 5, "X": 10, "L": 50}
_BLANK = r"[^\S\n]?"

Roles = dict[str, object]


def pattern(words: DateWords) -> str:
    """The alternatives of the lexer's pattern that begin with a digit."""
    halves = "|".join(
        trie.pattern(form for phrase in lines(text) for form in trie.cases(phrase))
        for text in words.half_days.values()
    )
    nouns = trie.pattern(lines(words.clock_noun) + lines(words.hours)) or r"(?!)"
    ordinals = trie.pattern(lines(words.ordinal_endings)) or r"(?!)"
    decades = trie.pattern(lines(words.decade_endings)) or r"(?!)"
    stop = r"|\d{1,2}\.(?=[^\S\n]?[^\W\d])" if words.ordinal_stop else ""
    return "|".join(
        (
            r"(?P<iso>[12]\d{3}-[01]\d-[0-3]\d(?:T[0-2]\d:[0-5]\d(?::\d\d)?Z?)?(?![\w-]))",
            r"(?P<numeric>\d{1,2}(?P<sep>[./-])\d{1,2}(?P=sep)(?:\d{4}|\d\d)(?![\w/-]|[.,]\d))",
            rf"(?P<clock>\d{{1,2}}{_BLANK}[hH]{_BLANK}[0-5]\d(?!\w|{_BLANK}min)|\d{{1,2}}{_BLANK}[hH](?!\w|{_BLANK}\d)"
            rf"|\d{{1,2}}(?:[:.][0-5]\d(?::[0-5]\d)?)?{_BLANK}(?P<half>{halves or '(?!)'})(?!\w)"
            rf"|\d{{1,2}}[:.][0-5]\d{_BLANK}(?:{nouns})(?!\w)"
            rf"|\d{{1,2}}:[0-5]\d(?::[0-5]\d)?(?![\w:,.]\d|\w)"
            rf"|\d{{1,2}}{_BLANK}(?:{nouns}){_BLANK}[0-5]\d(?!\w|{_BLANK}(?:{nouns})))",
            r"(?P<military>[0-2]\d[0-5]\d(?=[^\S\n](?:GMT|UTC|Z)(?!\w)))",
            rf"(?P<decade>['’]?(?:[12]\d)?\d0(?:{decades})(?!\w))",
            r"(?P<short_year>['’]\d\d(?![\w'’]))",
            rf"(?P<ordinal>\d{{1,2}}(?:{ordinals})(?!\w){stop})",
            r"(?P<in_parentheses>\(\d{1,2}\))",
            r"(?P<slash>\d{1,2}/\d{1,2}(?![\w/]|[.,]\d))",
            r"(?P<grouped>\d{1,3}(?:[.,\u00a0\u202f ]\d{3})+(?!\w))",
            r"(?P<decimal>\d+[.,]\d+(?:[.,]\d+)*)",
            r"(?P<number>\d+(?!\w))",
        )
    )


def roles(found: re.Match[str], kind: str, half_days: Mapping[str, str]) -> Roles:
    """What a number may stand for; empty for none."""
    return _READERS[kind](found, half_days)


def _clock(hour: int, minute: int) -> Roles:
    return {"TIME": (hour, minute)} if 0 <= hour <= 24 and 0 <= minute < 60 else {}


def _read_clock(found: re.Match[str], half_days: Mapping[str, str]) -> Roles:
    digits = re.findall(r"\d+", found[0])
    hour, minute = int(digits[0]), int(digits[1]) if len(digits) > 1 else 0
    half = found["half"]
    if half is not None:
        if not 1 <= hour <= 12:
            return {}
        hour = hour % 12 + (12 if half_days.get(half) == "pm" else 0)
    return _clock(hour, minute)


def _read_iso(found: re.Match[str], half_days: Mapping[str, str]) -> Roles:
    year, month, day = found[0].partition("T")[0].split("-")
    return {"ISO": (int(year), int(month), int(day))}


def _read_numeric(found: re.Match[str], half_days: Mapping[str, str]) -> Roles:
    first, second, year = found[0].split(found["sep"])
    if found["sep"] == "." and len(year) == 2:
        return {}
    return {"NUMERIC": (int(first), int(second), int(year))}


def _full_year(digits: str) -> int:
    """A year of two digits is of this century up to 49, as in most corpora of our days."""
    year = int(digits)
    if len(digits) == 4:
        return year
    return year + (2000 if year < 50 else 1900)


def _read_in_parentheses(found: re.Match[str], half_days: Mapping[str, str]) -> Roles:
    value = int(found[0][1:-1])
    return {"DAY_ASIDE": value} if 1 <= value <= 31 else {}


def _read_slash(found: re.Match[str], half_days: Mapping[str, str]) -> Roles:
    first, second = found[0].split("/")
    return {"SLASH": (int(first), int(second))}


def _read_number(found: re.Match[str], half_days: Mapping[str, str]) -> Roles:
    digits = found[0]
    if len(digits) > 5:
        return {}
    value = int(digits)
    result: Roles = {"NUM": value}
    if len(digits) <= 2:
        result["YY" if len(digits) == 2 else "DIGIT"] = value
        if 1 <= value <= 31:
            result["DAY"] = value
        if value <= 24:
            result["HOUR"] = value
    elif len(digits) == 4 and 1000 <= value < 2200:
        result["YEAR"] = value
    return result


def _read_ordinal(found: re.Match[str], half_days: Mapping[str, str]) -> Roles:
    value = int(re.match(r"\d+", found[0])[0])  # type: ignore[index]
    result: Roles = {"ORD": value}
    if 1 <= value <= 31:
        result["DAY"] = value
    return result


def _read_decade(found: re.Match[str], half_days: Mapping[str, str]) -> Roles:
    return {"DECADE": int("".join(filter(str.isdigit, found[0])))}


def _read_short_year(found: re.Match[str], half_days: Mapping[str, str]) -> Roles:
    return {"YEAR": _full_year(found[0][1:]), "SHORT_YEAR": True}


def _read_decimal(found: re.Match[str], half_days: Mapping[str, str]) -> Roles:
    whole, _, rest = found[0].partition(".")
    if len(whole) <= 2 and len(rest) == 2 and rest.isdigit() and int(whole) < 25 and int(rest) < 60:
        return {"HOUR_DOT": (int(whole), int(rest))}
    return {}


def _read_roman(found: re.Match[str], half_days: Mapping[str, str]) -> Roles:
    values = [_ROMAN[letter] for letter in found[0] if letter in _ROMAN]
    pairs = zip(values, [*values[1:], 0], strict=True)
    return {"ROMAN": sum(-value if value < after else value for value, after in pairs)}


def _read_military(found: re.Match[str], half_days: Mapping[str, str]) -> Roles:
    return _clock(int(found[0][:2]), int(found[0][2:]))


def _read_nothing(found: re.Match[str], half_days: Mapping[str, str]) -> Roles:
    return {}


_READERS: Mapping[str, Callable[[re.Match[str], Mapping[str, str]], Roles]] = {
    "iso": _read_iso,
    "numeric": _read_numeric,
    "clock": _read_clock,
    "military": _read_military,
    "decade": _read_decade,
    "ordinal": _read_ordinal,
    "in_parentheses": _read_in_parentheses,
    "slash": _read_slash,
    "grouped": _read_nothing,
    "short_year": _read_short_year,
    "decimal": _read_decimal,
    "number": _read_number,
    "roman": _read_roman,
}

ROLE_SETS = tuple(
    map(
        frozenset,
        (
            (),
            ("WORD",),
            ("NUM",),
            ("NUM", "YEAR"),
            ("NUM", "DIGIT", "HOUR"),
            ("NUM", "DIGIT", "DAY", "HOUR"),
            ("NUM", "YY"),
            ("NUM", "YY", "HOUR"),
            ("NUM", "YY", "DAY"),
            ("NUM", "YY", "DAY", "HOUR"),
            ("ORD",),
            ("ORD", "DAY"),
            ("TIME",),
            ("ISO",),
            ("NUMERIC",),
            ("SLASH",),
            ("DAY_ASIDE",),
            ("DECADE",),
            ("YEAR", "SHORT_YEAR"),
            ("HOUR_DOT",),
            ("ROMAN",),
        ),
    )
)
"""Every set of roles that a number can have."""
