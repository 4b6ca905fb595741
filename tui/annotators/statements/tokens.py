"""A paragraph as tokens, with quotations, names and dates as one token each, and its sentences."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, auto

from tui.annotations import DateMention, PersonMention
from tui.annotators.statements.lexicon import Cue, Form, Group, Lexicon, fold
from tui.annotators.statements.marks import Stretch

_WORDS = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")


def size(text: str) -> int:
    """The number of words."""
    return len(_WORDS.findall(text))


_TOKEN = re.compile(r"[^\W_]+(?:[-‐‑.&/'’][^\W_]+)*[.'’]?|['’]s\b|\.{2,}|[^\w\s]|_")


class Kind(Enum):
    WORD = auto()
    NAME = auto()
    DATE = auto()
    QUOTE = auto()
    COMMA = auto()
    STOP = auto()
    COLON = auto()
    SEMICOLON = auto()
    DASH = auto()
    OTHER = auto()


_PUNCTUATION = {
    ",": Kind.COMMA,
    ".": Kind.STOP,
    "!": Kind.STOP,
    "?": Kind.STOP,
    "…": Kind.STOP,
    ":": Kind.COLON,
    ";": Kind.SEMICOLON,
    "-": Kind.DASH,
    "–": Kind.DASH,
    "—": Kind.DASH,
    "(": Kind.COMMA,
    ")": Kind.COMMA,
}


@dataclass(slots=True)
class Token:
    """``low`` is the folded word; ``cue`` is set where the word can report speech."""

    start: int
    end: int
    kind: Kind
    text: str
    low: str
    cue: Cue | None = None
    mention: PersonMention | None = None
    stretch: Stretch | None = None
    capital: bool = False
    """Whether it is a word with a capital."""


class Tokenizer:
    """Cuts the paragraphs of one text into tokens."""

    def __init__(
        self, text: str, lexicon: Lexicon, names: Sequence[PersonMention], dates: Sequence[DateMention]
    ) -> None:
        self.text = text
        self.lexicon = lexicon
        self.names = sorted(names, key=lambda mention: mention.start)
        self.name_starts = [mention.start for mention in self.names]
        self.dates = sorted(dates, key=lambda mention: mention.start)
        self.date_starts = [mention.start for mention in self.dates]

    def tokens(self, start: int, end: int, stretches: Sequence[Stretch]) -> list[Token]:
        """The tokens between two offsets, in order."""
        found: list[Token] = []
        at = start
        for stretch in stretches:
            self._outside(at, stretch.outer_start, found)
            text = self.text[stretch.start : stretch.end]
            found.append(Token(stretch.outer_start, stretch.outer_end, Kind.QUOTE, text, "", stretch=stretch))
            at = stretch.outer_end
        self._outside(at, end, found)
        return found

    def _outside(self, start: int, end: int, found: list[Token]) -> None:
        special: list[Token] = []
        index = bisect_left(self.name_starts, start)
        while index < len(self.names) and self.names[index].start < end:
            mention = self.names[index]
            index += 1
            if mention.end <= end and (not special or special[-1].end <= mention.start):
                text = self.text[mention.start : mention.end]
                special.append(
                    Token(mention.start, mention.end, Kind.NAME, text, fold(text), mention=mention)
                )
        index = bisect_left(self.date_starts, start)
        while index < len(self.dates) and self.dates[index].start < end:
            date = self.dates[index]
            index += 1
            if date.end <= end and all(t.end <= date.start or date.end <= t.start for t in special):
                text = self.text[date.start : date.end]
                special.append(Token(date.start, date.end, Kind.DATE, text, fold(text)))
        special.sort(key=lambda token: token.start)
        at = start
        for token in special:
            self._plain(at, token.start, found, final=False)
            found.append(token)
            at = token.end
        self._plain(at, end, found)

    def _plain(self, start: int, end: int, found: list[Token], final: bool = True) -> None:
        if start >= end:
            return
        cues = self.lexicon.cues
        add = found.append
        plain = Kind.WORD
        for match in _TOKEN.finditer(self.text, start, end):
            word = match.group()
            at, after = match.span()
            first = word[0]
            if not first.isalnum():
                if len(word) > 1 and first != ".":
                    self._add(word, at, found)
                    continue
                kind = Kind.STOP if first == "." else _PUNCTUATION.get(first, Kind.OTHER)
                add(Token(at, after, kind, word, word))
                continue
            last = word[-1]
            if last == ".":
                if not self._abbreviation(word) or (final and not self.text[after:end].strip()):
                    self._word(word[:-1], at, found)
                    add(Token(after - 1, after, Kind.STOP, ".", "."))
                    continue
            if "'" in word or "’" in word:
                self._word(word, at, found)
                continue
            low = word.casefold()
            add(Token(at, after, plain, word, low, cues.get(low), None, None, first.isupper()))

    def _word(self, word: str, at: int, found: list[Token]) -> None:
        """Add a word that can hold an elided article or a possessive ending as tokens of their own."""
        lexicon = self.lexicon
        low = fold(word)
        mark = low.find("'")
        if mark > 0 and low[:mark] in lexicon.elisions:
            self._add(word[: mark + 1], at, found)
            if mark + 1 < len(word):
                self._word(word[mark + 1 :], at + mark + 1, found)
            return
        ending = lexicon.words.possessive
        if ending and low.endswith(ending) and len(low) > len(ending):
            size = len(word) - len(ending)
            self._add(word[:size], at, found)
            self._add(word[size:], at + size, found)
        elif low[-1] == "'" and len(low) > 1:
            self._add(word[:-1], at, found)
            found.append(Token(at + len(word) - 1, at + len(word), Kind.OTHER, word[-1], "'"))
        else:
            self._add(word, at, found)

    def _add(self, word: str, at: int, found: list[Token]) -> None:
        low = fold(word)
        cue = self.lexicon.cues.get(low)
        found.append(Token(at, at + len(word), Kind.WORD, word, low, cue, None, None, word[0].isupper()))

    def _abbreviation(self, word: str) -> bool:
        bare = fold(word[:-1])
        return (len(bare) == 1 and bare.isalpha()) or "." in bare or bare in self.lexicon.abbreviations


def sentences(tokens: Sequence[Token], text: str) -> list[tuple[int, int]]:
    """Ranges of token indices, one for each sentence."""
    found: list[tuple[int, int]] = []
    start = 0
    for index, token in enumerate(tokens[:-1]):
        following = tokens[index + 1]
        if token.kind is Kind.STOP:
            ends = _opens_sentence(following)
        elif token.kind is Kind.QUOTE:
            ends = token.text[-1:] in ".!?…" and _opens_sentence(following)
            if ends and token.text[-1] != "." and following.kind is not Kind.QUOTE:
                ends = not _reports(tokens, index + 1)
        else:
            ends = following.kind is Kind.DASH and "\n" in text[token.end : following.start]
        if ends:
            found.append((start, index + 1))
            start = index + 1
    if start < len(tokens):
        found.append((start, len(tokens)))
    return found


def _opens_sentence(token: Token) -> bool:
    if token.kind is Kind.WORD:
        return not token.text[0].islower()
    return token.kind in (Kind.QUOTE, Kind.NAME, Kind.DATE, Kind.DASH)


def _reports(tokens: Sequence[Token], index: int) -> bool:
    """Whether "Smith said." follows, the reporting clause of a question or an exclamation."""
    for place in range(index, min(index + 9, len(tokens))):
        token = tokens[place]
        if token.kind in (Kind.STOP, Kind.QUOTE, Kind.COLON):
            return False
        if token.cue and token.cue.form & Form.FINITE and token.cue.groups & (Group.SAY | Group.MANNER):
            after = tokens[place + 1] if place + 1 < len(tokens) else None
            return after is None or after.kind in (Kind.STOP, Kind.COMMA, Kind.DATE, Kind.QUOTE)
    return False
