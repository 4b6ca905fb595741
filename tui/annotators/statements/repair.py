"""Stretches whose marks do not say where the words end: lost marks, clauses set in dashes, dialogue."""

from __future__ import annotations

import re

from tui.annotators.statements.cues import Reporting, Use
from tui.annotators.statements.marks import Stretch
from tui.annotators.statements.phrases import PhraseParser
from tui.annotators.statements.subjects import Sentence
from tui.annotators.statements.tokens import Kind, Token, Tokenizer

_DASHED = re.compile(r"\s[-–—]\s")
_DIALOGUE = re.compile(r"^[ \t]*[-–—]\s+(?=\S)", re.MULTILINE)
_LONGEST_CLAUSE = 16
_LONGEST_UNCLOSED = 1_500
"""Characters that a mark without its partner can claim; beyond, one sentence."""
_SENTENCE_END = re.compile(r"[.!?…](?=\s|$)")


class Repairer:
    """Finds reporting clauses where no mark parts them from the words."""

    def __init__(self, tokenizer: Tokenizer) -> None:
        self.tokenizer = tokenizer
        self.text = tokenizer.text

    def repaired(self, found: list[list[Stretch]]) -> list[list[Stretch]]:
        """The stretches of all blocks, those without an end cut at their reporting clause."""
        for place, block in enumerate(found):
            result: list[Stretch] = []
            for stretch in block:
                if not stretch.closed and self._cut(stretch) and place + 1 < len(found):
                    for later in found[place + 1][:1]:
                        later.continues = False
                if not stretch.closed and stretch.end - stretch.start > _LONGEST_UNCLOSED:
                    self._shorten(stretch)
                if stretch.closed and _DASHED.search(self.text, stretch.start, stretch.end):
                    result += self._parted(stretch)
                else:
                    result.append(stretch)
            found[place] = result
        return found

    def dialogue(self, start: int, end: int) -> list[Stretch]:
        """The words of lines that open with a dash and hold a reporting clause."""
        found: list[Stretch] = []
        for match in _DIALOGUE.finditer(self.text, start, end):
            line = self.text.find("\n", match.end(), end)
            line = end if line < 0 else line
            tokens = self.tokenizer.tokens(match.end(), line, ())
            for clause in self._clauses(tokens, (Kind.COMMA, Kind.STOP)):
                last = tokens[clause.first - 1]
                if last.start > match.end():
                    found.append(Stretch(match.end(), last.start, match.end(), last.start))
                break
        return found

    def _clauses(self, tokens: list[Token], after: tuple[Kind, ...]) -> list[Reporting]:
        """Inverted reporting clauses that follow one of some kinds of tokens."""
        if not tokens:
            return []
        parser = PhraseParser(tokens, self.tokenizer.lexicon)
        sentence = Sentence(tokens, 0, len(tokens), parser, whole=True)
        return [
            cue
            for cue in sentence.cues
            if cue.use is Use.FINITE
            and cue.first > 0
            and tokens[cue.first - 1].kind in after
            and (cue.pronoun >= 0 or self._follows(sentence, cue) or self._stands_alone(tokens, cue, after))
        ]

    def _stands_alone(self, tokens: list[Token], cue: Reporting, after: tuple[Kind, ...]) -> bool:
        """ "- ha aggiunto -": a clause between dashes whose subject is implied."""
        if Kind.DASH not in after or not self.tokenizer.lexicon.words.null_subjects:
            return False
        return cue.last < len(tokens) and tokens[cue.last].kind is Kind.DASH

    def _follows(self, sentence: Sentence, cue: Reporting) -> bool:
        phrase = sentence.after(cue)
        return phrase is not None and phrase.first <= cue.last + 2

    def _cut(self, stretch: Stretch) -> bool:
        """End an unclosed stretch before its reporting clause; False where it has none."""
        tokens = self.tokenizer.tokens(stretch.start, stretch.end, ())
        for clause in self._clauses(tokens, (Kind.COMMA,)):
            stretch.end = stretch.outer_end = tokens[clause.first - 1].start
            return True
        return False

    def _shorten(self, stretch: Stretch) -> None:
        """End a stretch with its first sentence."""
        limit = stretch.start + _LONGEST_UNCLOSED
        match = _SENTENCE_END.search(self.text, stretch.start, min(stretch.end, limit))
        stretch.end = stretch.outer_end = match.end() if match else limit

    def _parted(self, stretch: Stretch) -> list[Stretch]:
        """A stretch parted at a reporting clause between dashes: "A - ha detto X - B"."""
        tokens = self.tokenizer.tokens(stretch.start, stretch.end, ())
        for clause in self._clauses(tokens, (Kind.DASH,)):
            opening = tokens[clause.first - 1]
            if opening.end == tokens[clause.first].start:
                continue
            closing = next(
                (
                    token
                    for token in tokens[clause.last : clause.last + _LONGEST_CLAUSE]
                    if token.kind is Kind.DASH and self.text[token.end : token.end + 1].isspace()
                ),
                None,
            )
            first_end = self._before(opening.start)
            parts = [
                Stretch(stretch.start, first_end, stretch.outer_start, first_end, True, stretch.continues)
            ]
            if closing is not None:
                after = closing.end
                while self.text[after].isspace():
                    after += 1
                if after < stretch.end:
                    parts.append(Stretch(after, stretch.end, after, stretch.outer_end, stretch.closed))
            return [part for part in parts if part.start < part.end] or [stretch]
        return [stretch]

    def _before(self, at: int) -> int:
        while at and self.text[at - 1].isspace():
            at -= 1
        return at
