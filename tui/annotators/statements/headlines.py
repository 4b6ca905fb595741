"""Quotations in the headline: whose words of the text they repeat, or who says them there."""

from __future__ import annotations

from collections.abc import Sequence

from tui.annotations import (
    DateLayer,
    MentionKind,
    PeopleLayer,
    Speaker,
    Statement,
    StatementKind,
)
from tui.annotators.statements.attribution import Attributor
from tui.annotators.statements.confidence import SURE, confidence
from tui.annotators.statements.lexicon import Lexicon
from tui.annotators.statements.marks import stretches
from tui.annotators.statements.phrases import PhraseParser
from tui.annotators.statements.referents import Referents
from tui.annotators.statements.selection import is_name_or_label
from tui.annotators.statements.subjects import Sentence
from tui.annotators.statements.tokens import Tokenizer, size
from tui.article import Block

_FEWEST_LETTERS = 5


def headline_statements(
    title: str,
    tables: Lexicon,
    people: PeopleLayer,
    dates: DateLayer,
    text: str,
    statements: Sequence[Statement],
    referents: Referents,
) -> list[Statement]:
    """The statements in a title, linked to those of the text."""
    if not title:
        return []
    found = stretches(title, (Block(0, len(title)),), True)[0]
    if not found:
        return []
    names = [mention for mention in people.title if mention.kind is MentionKind.NAME]
    paragraph = Tokenizer(title, tables, names, dates.title).tokens(0, len(title), found)
    tokens = paragraph.tokens
    sentence = Sentence(PhraseParser(paragraph, tables), 0, len(tokens))
    said = [_letters("".join(text[start:end] for start, end in statement.spans)) for statement in statements]
    result = []
    for attribution in Attributor(sentence).attributions():
        for quote in attribution.quotes:
            token = tokens[quote]
            assert token.stretch is not None
            span = (token.stretch.start, token.stretch.end)
            repeated = _repeated(token.text, said)
            if repeated is not None:
                result.append(_linked(span, statements[repeated], repeated, people, sentence))
                continue
            if is_name_or_label(sentence, quote, attribution):
                continue
            speaker = None
            rule = "headline"
            if attribution.phrase is not None and not attribution.nobody:
                speaker, how = referents.in_title(title, attribution.phrase)
                rule = f"headline {attribution.rule}, {how}"
            elif size(token.text) < 3:
                continue
            weight = confidence("", rule)
            result.append(
                Statement(
                    (span,),
                    speaker,
                    (),
                    StatementKind.HEADLINE,
                    None,
                    rule,
                    weight,
                    speaker is not None and weight >= SURE,
                )
            )
    return result


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, text.casefold()))


def _repeated(words: str, said: Sequence[str]) -> int | None:
    """The statement of the text that holds the words of the headline, or is held by them."""
    letters = _letters(words)
    if not letters:
        return None
    best: tuple[int, int] | None = None
    for index, other in enumerate(said):
        if letters == other:
            return index
        is_part = len(letters) >= _FEWEST_LETTERS and letters in other
        is_whole = len(other) >= _FEWEST_LETTERS * 2 and other in letters
        if (is_part or is_whole) and best is None:
            best = (index, len(other))
    return best[0] if best else None


def _linked(
    span: tuple[int, int], statement: Statement, index: int, people: PeopleLayer, sentence: Sentence
) -> Statement:
    speaker = statement.speaker
    if speaker is not None:
        mentions = [m for m in people.title if m.actor == speaker.actor and speaker.actor is not None]
        spans = tuple((mention.start, mention.end) for mention in mentions[:1])
        speaker = Speaker(speaker.actor, speaker.name, spans)
    return Statement(
        (span,),
        speaker,
        (),
        StatementKind.HEADLINE,
        None,
        "headline repeats",
        statement.confidence,
        statement.sure,
        index,
    )
