"""A paragraph as tokens, with quotations, names and dates as one token each, and its sentences.

A word is one `Token` wherever it stands; where it stands is written in lists beside the tokens.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cache, lru_cache

from tui.annotations import DateMention, PersonMention
from tui.annotators.statements import kinds, verbs
from tui.annotators.statements.lexicon import Cue, Lexicon, fold
from tui.annotators.statements.marks import Stretch

_WORDS = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
_COUNTED = 200
"""Characters in which words are counted: nobody asks for more than a dozen."""
_REMEMBERED = 20_000
"""Spellings kept for a language, so that a word is looked at once."""


@lru_cache(maxsize=64)
def size(text: str) -> int:
    """The number of words, at least as far as a dozen goes."""
    return len(_WORDS.findall(text, 0, _COUNTED))


_TOKEN = re.compile(r"[^\W_]+(?:[-‐‑.&/'’][^\W_]+)*[.'’]?|['’]s\b|\.{2,}|[^\w\s]|_")


_PUNCTUATION = {
    ",": kinds.COMMA,
    ".": kinds.STOP,
    "!": kinds.STOP,
    "?": kinds.STOP,
    "…": kinds.STOP,
    ":": kinds.COLON,
    ";": kinds.SEMICOLON,
    "-": kinds.DASH,
    "–": kinds.DASH,
    "—": kinds.DASH,
    "(": kinds.COMMA,
    ")": kinds.COMMA,
}


@dataclass(slots=True)
class Token:
    """``low`` is the folded word; ``cue`` is set where the word can report speech."""

    kind: int
    text: str
    low: str
    cue: Cue | None = None
    mention: PersonMention | None = None
    stretch: Stretch | None = None
    capital: bool = False
    """Whether it is a word with a capital."""
    opens: bool = False
    """Whether a phrase that names somebody can begin with it."""
    triggers: bool = False
    """Whether a cue can begin with it."""
    parts: bool = False
    """Whether a sentence can end at it."""
    roles: int = 0
    """What the language lists it as (`Role`)."""
    flagged: bool = False
    """Whether it opens, triggers or parts anything."""

    def __post_init__(self) -> None:
        self.flagged = self.opens or self.triggers or self.parts


Pieces = tuple[tuple[int, Token], ...]
"""The tokens of some characters and where each begins."""

_STOP = Token(kinds.STOP, ".", ".", parts=True)


def _mark(mark: str) -> Token:
    kind = kinds.STOP if mark[0] == "." else _PUNCTUATION.get(mark, kinds.OTHER)
    return Token(kind, mark, mark, parts=kind in (kinds.STOP, kinds.DASH))


_BEHIND_WORDS = {mark: _mark(mark) for mark in ",:;!?…)"}
"""Marks that are tokens of their own wherever they stand; a full stop may belong to the word."""


@dataclass(slots=True)
class Paragraph:
    """Tokens and where each begins; ``flagged`` and ``quotes`` index them."""

    text: str
    tokens: list[Token] = field(default_factory=list)
    starts: list[int] = field(default_factory=list)
    flagged: list[int] = field(default_factory=list)
    quotes: list[int] = field(default_factory=list)

    def end(self, index: int) -> int:
        """Where a token ends, a quotation before its marks."""
        token = self.tokens[index]
        return token.stretch.outer_end if token.stretch else self.starts[index] + len(token.text)

    def add(self, start: int, token: Token) -> None:
        """Append a token."""
        place = len(self.tokens)
        self.tokens.append(token)
        self.starts.append(start)
        if token.flagged:
            self.flagged.append(place)
            if token.kind == kinds.QUOTE:
                self.quotes.append(place)


class Vocabulary:
    """Cuts what stands between blanks into tokens, each spelling once."""

    def __init__(self, lexicon: Lexicon) -> None:
        self.lexicon = lexicon
        self.known: dict[str, Pieces] = {}

    def cut(self, chunk: str) -> Pieces:
        """The tokens of some characters without a blank."""
        pieces = self._bare(chunk) or self._parted(chunk)
        if len(self.known) >= _REMEMBERED:
            self.known.clear()
        self.known[chunk] = pieces
        return pieces

    def _bare(self, chunk: str) -> Pieces | None:
        """The tokens of a word alone or with a mark behind it, which most chunks are; None for others."""
        if chunk.isalpha():
            return ((0, self._plain(chunk)),)
        word, mark = chunk[:-1], chunk[-1]
        if mark not in _BEHIND_WORDS or not word.isalpha():
            return None
        known = self.known.get(word)
        token = known[0][1] if known else self._plain(word)
        return (0, token), (len(word), _BEHIND_WORDS[mark])

    def _parted(self, chunk: str) -> Pieces:
        found: list[tuple[int, Token]] = []
        for match in _TOKEN.finditer(chunk):
            word, at = match.group(), match.start()
            first = word[0]
            if not first.isalnum():
                if len(word) > 1 and first != ".":
                    found.append((at, self._plain(word)))
                else:
                    found.append((at, _mark(word)))
            elif word[-1] == "." and not self._abbreviation(word):
                self.word(word[:-1], at, found)
                found.append((match.end() - 1, _STOP))
            else:
                self.word(word, at, found)
        return tuple(found)

    def _plain(self, word: str) -> Token:
        lexicon = self.lexicon
        low = fold(word)
        capital = word[0].isupper()
        return Token(
            kinds.WORD,
            word,
            low,
            lexicon.cues.get(low),
            capital=capital,
            opens=capital or low in lexicon.phrase_starts,
            triggers=low in lexicon.triggers or (lexicon.inverted is not None and "-" in low),
            roles=lexicon.roles(low),
        )

    def word(self, word: str, at: int, found: list[tuple[int, Token]]) -> None:
        """Add a word that can hold an elided article or a possessive ending as tokens of their own."""
        lexicon = self.lexicon
        low = fold(word)
        end = at + len(word)
        mark = low.find("'")
        if mark > 0 and low[:mark] in lexicon.elisions:
            found.append((at, self._plain(word[: mark + 1])))
            if mark + 1 < len(word):
                self.word(word[mark + 1 :], at + mark + 1, found)
            return
        ending = lexicon.words.possessive
        if mark < 0:
            found.append((at, self._plain(word)))
        elif ending and low.endswith(ending) and len(low) > len(ending):
            found.append((at, self._plain(word[: -len(ending)])))
            found.append((end - len(ending), self._plain(word[-len(ending) :])))
        elif low[-1] == "'" and len(low) > 1:
            found.append((at, self._plain(word[:-1])))
            found.append((end - 1, Token(kinds.OTHER, word[-1], "'")))
        else:
            found.append((at, self._plain(word)))

    def _abbreviation(self, word: str) -> bool:
        bare = fold(word[:-1])
        return (len(bare) == 1 and bare.isalpha()) or "." in bare or bare in self.lexicon.abbreviations


vocabulary = cache(Vocabulary)
"""The vocabulary of a lexicon."""


class Tokenizer:
    """Cuts the paragraphs of one text into tokens."""

    def __init__(
        self, text: str, lexicon: Lexicon, names: Sequence[PersonMention], dates: Sequence[DateMention]
    ) -> None:
        self.text = text
        self.lexicon = lexicon
        self.vocabulary = vocabulary(lexicon)
        self.names = sorted(names, key=lambda mention: mention.start)
        self.name_starts = [mention.start for mention in self.names]
        self.dates = sorted(dates, key=lambda mention: mention.start)
        self.date_starts = [mention.start for mention in self.dates]

    def tokens(self, start: int, end: int, stretches: Sequence[Stretch]) -> Paragraph:
        """The tokens between two offsets, in order."""
        found = Paragraph(self.text)
        at = start
        for stretch in stretches:
            self._outside(at, stretch.outer_start, found)
            text = self.text[stretch.start : stretch.end]
            token = Token(kinds.QUOTE, text, "", stretch=stretch, parts=True)
            found.add(stretch.outer_start, token)
            at = stretch.outer_end
        self._outside(at, end, found)
        return found

    def _outside(self, start: int, end: int, found: Paragraph) -> None:
        at = start
        for first, last, token in self._special(start, end):
            self._plain(at, first, found)
            found.add(first, token)
            at = last
        count = len(found.tokens)
        self._plain(at, end, found)
        if len(found.tokens) > count:
            self._end(found)

    def _special(self, start: int, end: int) -> list[tuple[int, int, Token]]:
        """Names and dates between two offsets."""
        special: list[tuple[int, int, Token]] = []
        index = bisect_left(self.name_starts, start)
        while index < len(self.names) and self.names[index].start < end:
            mention = self.names[index]
            index += 1
            if mention.end <= end and (not special or special[-1][1] <= mention.start):
                text = self.text[mention.start : mention.end]
                low = fold(text)
                listed = self.lexicon.roles(low)
                token = Token(kinds.NAME, text, low, None, mention, None, False, True, False, False, listed)
                special.append((mention.start, mention.end, token))
        named = len(special)
        index = bisect_left(self.date_starts, start)
        while index < len(self.dates) and self.dates[index].start < end:
            date = self.dates[index]
            index += 1
            if date.end <= end and all(t[1] <= date.start or date.end <= t[0] for t in special):
                text = self.text[date.start : date.end]
                low = fold(text)
                token = Token(kinds.DATE, text, low, roles=self.lexicon.roles(low))
                special.append((date.start, date.end, token))
        if 0 < named < len(special):
            special.sort(key=lambda place: place[0])
        return special

    def _plain(self, start: int, end: int, found: Paragraph) -> None:
        if start >= end:
            return
        known, cut = self.vocabulary.known, self.vocabulary.cut
        tokens, starts, flagged = found.tokens.append, found.starts.append, found.flagged.append
        get = known.get
        count = len(found.tokens)
        at = start
        for chunk in self.text[start:end].split(" "):
            if chunk:
                for first, token in get(chunk) or cut(chunk):
                    if token.flagged:
                        flagged(count)
                    tokens(token)
                    starts(at + first)
                    count += 1
            at += len(chunk) + 1

    def _end(self, found: Paragraph) -> None:
        """Part the full stop from an abbreviation at the end."""
        token, at = found.tokens[-1], found.starts[-1]
        if token.kind != kinds.WORD or len(token.text) < 2 or token.text[-1] != ".":
            return
        if found.flagged and found.flagged[-1] == len(found.tokens) - 1:
            found.flagged.pop()
        found.tokens.pop()
        found.starts.pop()
        pieces: list[tuple[int, Token]] = []
        self.vocabulary.word(token.text[:-1], at, pieces)
        pieces.append((at + len(token.text) - 1, _STOP))
        for start, piece in pieces:
            found.add(start, piece)


def sentences(paragraph: Paragraph) -> list[tuple[int, int]]:
    """Ranges of token indices, one for each sentence."""
    tokens = paragraph.tokens
    found: list[tuple[int, int]] = []
    start = 0
    count = len(tokens)
    for index in paragraph.flagged:
        token = tokens[index]
        if not token.parts:
            continue
        if token.kind == kinds.DASH:
            if index == 0 or tokens[index - 1].kind in (kinds.STOP, kinds.QUOTE):
                continue
            ends = "\n" in paragraph.text[paragraph.end(index - 1) : paragraph.starts[index]]
            index -= 1
        elif index + 1 == count:
            break
        else:
            following = tokens[index + 1]
            ends = _opens_sentence(following)
            if token.kind == kinds.QUOTE:
                ends = ends and token.text[-1:] in ".!?…"
                if ends and token.text[-1] != "." and following.kind != kinds.QUOTE:
                    ends = not _reports(tokens, index + 1)
        if ends:
            found.append((start, index + 1))
            start = index + 1
    if start < count:
        found.append((start, count))
    return found


def _opens_sentence(token: Token) -> bool:
    if token.kind == kinds.WORD:
        return not token.text[0].islower()
    return token.kind in (kinds.QUOTE, kinds.NAME, kinds.DATE, kinds.DASH)


def _reports(tokens: Sequence[Token], index: int) -> bool:
    """Whether "Smith said." follows, the reporting clause of a question or an exclamation."""
    for place in range(index, min(index + 9, len(tokens))):
        token = tokens[place]
        if token.kind in (kinds.STOP, kinds.QUOTE, kinds.COLON):
            return False
        if token.cue and token.cue.form & verbs.FINITE and token.cue.groups & (verbs.SAY | verbs.MANNER):
            after = tokens[place + 1] if place + 1 < len(tokens) else None
            return after is None or after.kind in (kinds.STOP, kinds.COMMA, kinds.DATE, kinds.QUOTE)
    return False
