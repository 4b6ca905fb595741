"""Letters written as a letter and an accent after it (as some systems do) become one, and spans find back."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left
from collections.abc import Callable, Iterable
from dataclasses import replace

from tui.annotations import (
    DateLayer,
    DateMention,
    PeopleLayer,
    PersonMention,
    Span,
    Statement,
    StatementLayer,
)
from tui.article import Article, Block

_DECOMPOSED = re.compile(r"[^\W\d_][\u0300-\u036f]+")

Move = Callable[[int], int]
"""An offset in one spelling → the same place in the other."""


class _Spelling:
    """A text with its letters composed, and the way between the offsets of both."""

    def __init__(self, text: str) -> None:
        pieces: list[str] = []
        starts: list[int] = []
        at = 0
        for match in _DECOMPOSED.finditer(text):
            pieces.append(text[at : match.start()])
            starts.extend(range(at, match.start()))
            letters = unicodedata.normalize("NFC", match[0])
            pieces.append(letters)
            starts.extend([match.start()] * len(letters))
            at = match.end()
        pieces.append(text[at:])
        starts.extend(range(at, len(text) + 1))
        self.text = "".join(pieces)
        self._starts = starts

    def back(self, offset: int) -> int:
        """From the composed text to the text as it is."""
        return self._starts[offset]

    def forth(self, offset: int) -> int:
        """From the text as it is to the composed one."""
        return bisect_left(self._starts, offset)


class Composition:
    """An article with its letters composed. Layers of the one are moved to the other."""

    def __init__(self, article: Article) -> None:
        self._text, self._title = _Spelling(article.text), _Spelling(article.title)
        forth = self._text.forth
        self.article = replace(
            article,
            text=self._text.text,
            title=self._title.text,
            blocks=tuple(Block(forth(block.start), forth(block.end), block.role) for block in article.blocks),
        )

    def dates_forth(self, layer: DateLayer) -> DateLayer:
        return _dates(layer, self._text.forth, self._title.forth)

    def dates_back(self, layer: DateLayer) -> DateLayer:
        return _dates(layer, self._text.back, self._title.back)

    def people_forth(self, layer: PeopleLayer) -> PeopleLayer:
        return _people(layer, self._text.forth, self._title.forth)

    def people_back(self, layer: PeopleLayer) -> PeopleLayer:
        return _people(layer, self._text.back, self._title.back)

    def statements_back(self, layer: StatementLayer) -> StatementLayer:
        text, title = self._text.back, self._title.back
        return replace(
            layer,
            text=tuple(_statement(statement, text) for statement in layer.text),
            title=tuple(_statement(statement, title) for statement in layer.title),
        )


def composition(article: Article) -> Composition | None:
    """The article with its letters composed; None where they are as far as they can be, as nearly always."""
    if unicodedata.is_normalized("NFC", article.text) and unicodedata.is_normalized("NFC", article.title):
        return None
    if _DECOMPOSED.search(article.text) is None and _DECOMPOSED.search(article.title) is None:
        return None
    composed = Composition(article)
    unchanged = composed.article.text == article.text and composed.article.title == article.title
    return None if unchanged else composed


def _spans(spans: Iterable[Span], move: Move) -> tuple[Span, ...]:
    return tuple((move(start), move(end)) for start, end in spans)


def _dates(layer: DateLayer, text: Move, title: Move) -> DateLayer:
    def moved(mention: DateMention, move: Move) -> DateMention:
        return replace(mention, start=move(mention.start), end=move(mention.end))

    return DateLayer(
        text=tuple(moved(mention, text) for mention in layer.text),
        title=tuple(moved(mention, title) for mention in layer.title),
    )


def _people(layer: PeopleLayer, text: Move, title: Move) -> PeopleLayer:
    return replace(
        layer,
        text=tuple(_person(mention, text) for mention in layer.text),
        title=tuple(_person(mention, title) for mention in layer.title),
        credits=_spans(layer.credits, text),
    )


def _person(mention: PersonMention, move: Move) -> PersonMention:
    return replace(mention, start=move(mention.start), end=move(mention.end))


def _statement(statement: Statement, move: Move) -> Statement:
    speaker = statement.speaker
    if speaker is not None:
        speaker = replace(speaker, spans=_spans(speaker.spans, move))
    return replace(
        statement, spans=_spans(statement.spans, move), cue=_spans(statement.cue, move), speaker=speaker
    )
