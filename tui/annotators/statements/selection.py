"""Words between marks that are no statement: titles of works, nicknames, words mentioned, subheads."""

from __future__ import annotations

from tui.annotators.statements import kinds, uses
from tui.annotators.statements.attributed import Attribution
from tui.annotators.statements.subjects import Sentence
from tui.annotators.statements.tokens import size


def is_name_or_label(sentence: Sentence, place: int, attribution: Attribution) -> bool:
    """Whether the quotation at token ``place`` names or labels something, whatever the sentence says."""
    tokens, lexicon = sentence.tokens, sentence.lexicon
    text = tokens[place].text
    words = size(text)
    before = tokens[place - 1] if place > sentence.first else None
    if before is not None and before.kind == kinds.COMMA and attribution.rule == "before long":
        return words <= 4 and text[:1].isupper() and text[-1:] not in ".!?,"
    if before is None or before.kind != kinds.WORD:
        return False
    low = before.low
    earlier_kind = tokens[place - 2].kind if place - 2 >= sentence.first else None
    if low in lexicon.labels and earlier_kind == kinds.COMMA and words <= 8:
        return True
    if attribution.cue is not None and attribution.cue.last == place:
        return False
    if low in lexicon.labels and words <= 8:
        return True
    earlier = tokens[place - 2].low if place - 2 >= sentence.first else ""
    cue = attribution.cue
    if cue is not None and cue.use == uses.FINITE and place - 2 <= cue.word < place:
        return False
    if (low in lexicon.genitives or low in lexicon.comparisons) and earlier in lexicon.labels and words <= 8:
        return True
    if _is_title(text, words) and not lexicon.words.noun_capitals:
        return True
    if low in lexicon.works and text[:1].isupper() and words <= 8 and text[-1:] not in ".!?":
        return True
    return False


def _is_title(text: str, words: int) -> bool:
    """Whether words are written as titles are in English: two to seven, the longer ones with capitals."""
    if not 2 <= words <= 7 or text[-1:] in ".!?…,":
        return False
    return (
        all(word[0].isupper() for word in text.split() if len(word) > 3)
        and text[0].isupper()
        and any(word[0].isupper() for word in text.split()[1:])
    )


def is_too_slight(sentence: Sentence, place: int) -> bool:
    """Whether a quotation that nobody is known to say is too short to be taken for a statement."""
    text = sentence.tokens[place].text
    return size(text) <= 3 or (text[:1].isupper() and size(text) <= 5 and text[-1:] not in ".!?…")
