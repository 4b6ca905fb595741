"""Stretches whose marks do not say where the words end: lost marks, clauses set in dashes, dialogue."""

from __future__ import annotations

import re

from tui.annotators.statements import kinds, uses
from tui.annotators.statements.cues import Reporting
from tui.annotators.statements.marks import Stretch
from tui.annotators.statements.phrases import PhraseParser
from tui.annotators.statements.subjects import Sentence
from tui.annotators.statements.tokens import Paragraph, Token, Tokenizer

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
                elif stretch.start < stretch.end:  # else the clause comes right after the mark
                    result.append(stretch)
            found[place] = result
        return found

    def dialogue(self, start: int, end: int) -> list[Stretch]:
        """The words of lines that open with a dash and hold a reporting clause."""
        found: list[Stretch] = []
        for match in _DIALOGUE.finditer(self.text, start, end):
            line = self.text.find("\n", match.end(), end)
            line = end if line < 0 else line
            paragraph = self.tokenizer.tokens(match.end(), line, ())
            for clause in self._clauses(paragraph, (kinds.COMMA, kinds.STOP)):
                last = paragraph.starts[clause.first - 1]
                if last > match.end():
                    found.append(Stretch(match.end(), last, match.end(), last))
                break
        return found

    def _clauses(self, paragraph: Paragraph, after: tuple[int, ...]) -> list[Reporting]:
        """Inverted reporting clauses that follow one of some kinds of tokens."""
        tokens = paragraph.tokens
        if not tokens:
            return []
        parser = PhraseParser(paragraph, self.tokenizer.lexicon)
        sentence = Sentence(parser, 0, len(tokens), whole=True)
        return [
            cue
            for cue in sentence.cues
            if cue.use == uses.FINITE
            and cue.first > 0
            and tokens[cue.first - 1].kind in after
            and (cue.pronoun >= 0 or self._follows(sentence, cue) or self._stands_alone(tokens, cue, after))
        ]

    def _stands_alone(self, tokens: list[Token], cue: Reporting, after: tuple[int, ...]) -> bool:
        """ "- ha aggiunto -": a clause between dashes whose subject is implied."""
        if kinds.DASH not in after or not self.tokenizer.lexicon.words.null_subjects:
            return False
        return cue.last < len(tokens) and tokens[cue.last].kind == kinds.DASH

    def _follows(self, sentence: Sentence, cue: Reporting) -> bool:
        phrase = sentence.after(cue)
        return phrase is not None and phrase.first <= cue.last + 2

    def _cut(self, stretch: Stretch) -> bool:
        """End an unclosed stretch before its reporting clause; False where it has none."""
        paragraph = self.tokenizer.tokens(stretch.start, stretch.end, ())
        for clause in self._clauses(paragraph, (kinds.COMMA,)):
            stretch.end = stretch.outer_end = paragraph.starts[clause.first - 1]
            return True
        return False

    def _shorten(self, stretch: Stretch) -> None:
        """End a stretch with its first sentence."""
        limit = stretch.start + _LONGEST_UNCLOSED
        match = _SENTENCE_END.search(self.text, stretch.start, min(stretch.end, limit))
        stretch.end = stretch.outer_end = match.end() if match else limit

    def _parted(self, stretch: Stretch) -> list[Stretch]:
        """A stretch parted at a reporting clause between dashes: "A - ha detto X - B"."""
        paragraph = self.tokenizer.tokens(stretch.start, stretch.end, ())
        for clause in self._clauses(paragraph, (kinds.DASH,)):
            opening = clause.first - 1
            if paragraph.end(opening) == paragraph.starts[clause.first]:
                continue
            closing = self._next_dash(paragraph, clause.last)
            first_end = self._before(paragraph.starts[opening])
            parts = [
                Stretch(stretch.start, first_end, stretch.outer_start, first_end, True, stretch.continues)
            ]
            if closing >= 0:
                after = closing
                while self.text[after].isspace():
                    after += 1
                if after < stretch.end:
                    parts.append(Stretch(after, stretch.end, after, stretch.outer_end, stretch.closed))
            return [part for part in parts if part.start < part.end] or [stretch]
        return [stretch]

    def _next_dash(self, paragraph: Paragraph, first: int) -> int:
        """Where the dash that closes a clause ends, -1 for none."""
        for place in range(first, min(first + _LONGEST_CLAUSE, len(paragraph.tokens))):
            end = paragraph.end(place)
            if paragraph.tokens[place].kind != kinds.DASH:
                continue
            after = end + len(self.text[end : end + 2]) - len(self.text[end : end + 2].lstrip(".,;:"))
            if self.text[after : after + 1].isspace():
                return after
        return -1

    def _before(self, at: int) -> int:
        while at and self.text[at - 1].isspace():
            at -= 1
        return at
