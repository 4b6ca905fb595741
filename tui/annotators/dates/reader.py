"""Everything that reads one language, put together once and kept."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from datetime import date
from functools import cache

from tui import languages
from tui.annotations import DateMention, Grain, Span
from tui.annotators.dates import lexicon, numerals, tree
from tui.annotators.dates.alphabet import Alphabet
from tui.annotators.dates.grammar import Level, Row
from tui.annotators.dates.lexer import Lexer, Token
from tui.annotators.dates.resolver import Resolver, UnresolvedError
from tui.annotators.dates.rows import absolute, bare, clock, counted, deictic, joins, named, traps
from tui.annotators.dates.tense import Direction, TenseFinder
from tui.languages.date_words import DateWords

_SENTENCE_END = re.compile(r"[.!?][\"»”)]*\s|\n")
_AMBIGUOUS = 0.6


def levels(words: DateWords) -> tuple[tuple[Row, ...], ...]:
    """The rows of a language, level by level: each level reads what the one before it made."""
    return (
        (
            *traps.TRAPS,
            *absolute.DATES,
            *clock.CLOCK,
            *counted.COUNTED,
            *named.NAMED,
            *deictic.DEICTIC,
            *bare.rows(words),
        ),
        joins.MOMENTS,
        joins.RANGES,
    )


class Reader:
    """Reads texts of one language."""

    def __init__(self, words: DateWords) -> None:
        self._words = words
        sets = {frozenset(roles) for roles in lexicon.forms(words).values()}
        alphabet = Alphabet(sets.union(numerals.ROLE_SETS, tree.ROLE_SETS))
        self._lexer = Lexer(words, alphabet)
        self._levels = [Level(rows, alphabet) for rows in levels(words)]
        self._tense = TenseFinder(words)
        self._owners = frozenset(lexicon.lines(words.year_owners))
        self._edges = frozenset(lexicon.lines(words.edges))

    def mentions(self, text: str, spans: Iterable[Span], published: date | None) -> tuple[DateMention, ...]:
        """The mentions in some stretches of a text, in order; ``published`` is the day to count from."""
        found = [token for span in spans for token in self._expressions(text, span)]
        if not found:
            return ()
        resolver = Resolver(published, self._month_first(found))
        result: list[DateMention] = []
        last = 0
        for token in found:
            between = (
                _SENTENCE_END.search(text, last, token.start) is not None,
                text.count("\n\n", last, token.start),
            )
            last = token.end
            mention = self._mention(text, token, resolver, between)
            if mention is not None:
                result.append(mention)
        return tuple(result)

    def _expressions(self, text: str, span: Span) -> Iterable[Token]:
        for start, end in self._lexer.neighbourhoods(text, *span):
            tokens = self._lexer.tokens(text, start, end, span[1])
            for level in self._levels:
                tokens = level.reduce(text, tokens)
                if not any(token.node for token in tokens):
                    break
            yield from (token for token in tokens if token.node is not None)

    def _is_nowadays(self, text: str, token: Token) -> bool:
        """Whether "today" is no day: in the present tense, unless "earlier" or the like stands before."""
        if text[token.end : token.end + 1] == "-":
            return True
        if not self._words.today_is_vague:
            return False
        if self._words.vague_today_begins and not self._begins_or_owns(text, token):
            return False
        if self._tense.nearest(text, token.start, token.end) in (Direction.PAST, Direction.FUTURE):
            return False
        words = text[max(0, token.start - 20) : token.start].lower().split()
        return not words or words[-1] not in self._edges

    @staticmethod
    def _begins_or_owns(text: str, token: Token) -> bool:
        """Whether an expression begins its clause or stands in the genitive."""
        before = text[max(0, token.start - 3) : token.start].rstrip(" ")
        owns = text.startswith(("'s", "’s"), token.end)
        return owns or not before or before[-1] in '.!?:;,\n"“«(—–'

    def _is_attributive(self, text: str, token: Token) -> bool:
        """Whether a month belongs to a noun ("the May report"), of which the verb tells nothing."""
        words = text[max(0, token.start - 12) : token.start].lower().split()
        return bool(words) and words[-1] in self._owners

    def _month_first(self, found: Sequence[Token]) -> bool:
        """The order of day and month in numeric dates: as one that allows a single order shows."""
        for token in found:
            if isinstance(token.node, tree.Numeric):
                if token.node.first > 12:
                    return False
                if token.node.second > 12:
                    return True
        return self._words.month_first

    def _mention(
        self, text: str, token: Token, resolver: Resolver, between: tuple[bool, int]
    ) -> DateMention | None:
        node = token.node
        assert node is not None

        def look() -> Direction | None:
            appointed = isinstance(node, tree.Weekday | tree.Fields | tree.Part | tree.Clock | tree.Weekend)
            if isinstance(node, tree.Fields) and node.day is None and self._is_attributive(text, token):
                return None
            direction = self._tense.direction(text, token.start, token.end, appointed)
            announced = direction is None and isinstance(node, tree.Clock)
            return Direction.FUTURE if announced else direction

        if isinstance(node, tree.Today) and self._is_nowadays(text, token):
            return None
        if isinstance(node, tree.Shifted) and node.if_future and look() is not Direction.FUTURE:
            return None
        confidence = token.confidence
        if isinstance(node, tree.Numeric) and node.first <= 12 and node.second <= 12:
            confidence = _AMBIGUOUS
        try:
            value = resolver.resolve(node, look, *between)
        except UnresolvedError:
            return DateMention(token.start, token.end, None, _grain(node), round(confidence / 2, 2))
        except (ValueError, OverflowError, StopIteration, IndexError):
            return None
        return DateMention(token.start, _end(text, token), value.text, value.grain, confidence)


def _end(text: str, token: Token) -> int:
    """The end of a mention, without the full stop of a sentence that ends in an abbreviation."""
    end = token.end
    rest = text[end : end + 2]
    ends_sentence = not rest.strip() or rest[0] == "\n" or (rest[0] == " " and rest[1:].isupper())
    return end - 1 if text[end - 1] == "." and isinstance(token.node, tree.Fields) and ends_sentence else end


def _grain(node: tree.Node) -> Grain:
    """The grain of an expression without a value."""
    match node:
        case tree.Shifted(unit=unit):
            return unit
        case tree.Period(grain=grain):
            return grain
        case tree.Season():
            return Grain.SEASON
        case tree.Weekend():
            return Grain.WEEKEND
        case tree.Part():
            return Grain.PART
        case tree.Clock():
            return Grain.TIME
        case tree.Range():
            return Grain.RANGE
        case tree.Fields(day=None):
            return Grain.MONTH
        case _:
            return Grain.DAY


@cache
def reader(code: str) -> Reader:
    """The reader of a language. Raises KeyError for one without a module."""
    return Reader(languages.date_words_of(code))
