"""Whom an article speaks of between its quotations: looked at only when a pronoun or a title asks for it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from tui.annotators.statements import heads
from tui.annotators.statements.phrase import Phrase
from tui.annotators.statements.phrases import PhraseParser
from tui.annotators.statements.referents import Memory, Referents
from tui.annotators.statements.subjects import Sentence
from tui.annotators.statements.tokens import Tokenizer, sentences


@dataclass(slots=True)
class Context:
    """The subject of a paragraph so far: the last one with a name, else the first."""

    subject: Phrase | None = None
    subject_at: int = 0

    def take(self, subject: Phrase | None, at: int) -> None:
        """Take note of the subject of a sentence that begins at the offset ``at``."""
        if subject is not None and (self.subject is None or subject.mention is not None):
            self.subject, self.subject_at = subject, at


class Background:
    """Sentences whose persons can be meant later, kept in order until somebody asks."""

    def __init__(self, tokenizer: Tokenizer, referents: Referents) -> None:
        self.tokenizer = tokenizer
        self.referents = referents
        self.waiting: list[tuple[Callable[[], None], Memory]] = []
        referents.catch_up = self.catch_up

    def catch_up(self) -> None:
        """Look at what waits, each as if at its place: nothing that was said later counts there."""
        if not self.waiting:
            return
        waiting, self.waiting = self.waiting, []
        now = self.referents.memory
        for look, memory in waiting:
            self.referents.memory = memory
            look()
        self.referents.memory = now

    def subject(self, context: Context) -> Phrase | None:
        """The subject of a paragraph, as far as it was read."""
        self.catch_up()
        return context.subject

    def _wait(self, look: Callable[[], None]) -> None:
        self.waiting.append((look, self.referents.memory))

    def paragraph(self, context: Context, start: int, end: int) -> None:
        """Keep a paragraph without quotations."""

        def look() -> None:
            paragraph = self.tokenizer.tokens(start, end, ())
            parser = PhraseParser(paragraph, self.tokenizer.lexicon)
            for first, last in sentences(paragraph):
                self._look(context, parser, first, last)

        self._wait(look)

    def sentence(self, context: Context, parser: PhraseParser, first: int, last: int) -> None:
        """Keep a sentence without quotations."""
        self._wait(lambda: self._look(context, parser, first, last))

    def _look(self, context: Context, parser: PhraseParser, first: int, last: int) -> None:
        sentence = Sentence(parser, first, last)
        self._before(sentence)
        self._after(context, sentence)

    def before(self, sentence: Sentence) -> None:
        """Keep whom a sentence names, before its quotations are attributed."""
        self._wait(lambda: self._before(sentence))

    def after(self, context: Context, sentence: Sentence) -> None:
        """The same after they were attributed: a pronoun for its subject."""
        self._wait(lambda: self._after(context, sentence))

    def _before(self, sentence: Sentence) -> None:
        for phrase in sentence.phrases:
            if phrase.gender in ("p", "fp"):
                self.referents.heard(phrase)
        subject = sentence.main_subject(sentence.first, sentence.last)
        if subject is not None and subject.head != heads.PRONOUN:
            self.referents.mention(subject, sentence.starts[sentence.first])

    def _after(self, context: Context, sentence: Sentence) -> None:
        subject = sentence.main_subject(sentence.first, sentence.last)
        at = sentence.starts[sentence.first]
        context.take(subject, at)
        if subject is not None and subject.head == heads.PRONOUN:
            self.referents.mention(subject, at)
