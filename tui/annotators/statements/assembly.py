"""From attributions, sentence by sentence, to the statements of an article."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from tui.annotations import Span, Speaker, Statement, StatementKind
from tui.annotators.statements import heads, kinds, uses
from tui.annotators.statements.attributed import Attribution
from tui.annotators.statements.attribution import Attributor
from tui.annotators.statements.background import Background, Context
from tui.annotators.statements.clause import within
from tui.annotators.statements.confidence import SURE, confidence
from tui.annotators.statements.cues import Reporting
from tui.annotators.statements.marks import Stretch
from tui.annotators.statements.phrase import Phrase
from tui.annotators.statements.phrases import PhraseParser
from tui.annotators.statements.referents import Referents
from tui.annotators.statements.selection import is_name_or_label, is_too_slight
from tui.annotators.statements.subjects import Sentence
from tui.annotators.statements.tokens import Token, Tokenizer, sentences, size


@dataclass(slots=True)
class Draft:
    """A statement before its rule is weighed."""

    spans: list[Span]
    speaker: Speaker | None
    cue: list[Span]
    kind: StatementKind
    relay: str | None
    rule: str
    how: str
    block: int
    quoting: bool = False
    cued: bool = False

    @property
    def full_rule(self) -> str:
        return f"{self.rule}, {self.how}" if self.how else self.rule


@dataclass(slots=True)
class _Place:
    """Where the assembler stands in a paragraph."""

    block: int
    context: Context
    last: Draft | None = None
    sentences: int = 0


class Assembler:
    """Reads paragraph by paragraph and keeps in mind who spoke last."""

    def __init__(self, language: str, tokenizer: Tokenizer, referents: Referents) -> None:
        self.language = language
        self.tokenizer = tokenizer
        self.text = tokenizer.text
        self.lexicon = tokenizer.lexicon
        self.referents = referents
        self.background = Background(tokenizer, referents)
        self.drafts: list[Draft] = []
        self.previous: _Place | None = None

    def paragraph(
        self, number: int, start: int, end: int, stretches: Sequence[Stretch], heeded: bool
    ) -> None:
        """Take in one paragraph of the text and the stretches between marks in it.

        ``heeded``: quotations follow soon, for which the persons of this paragraph count.
        """
        place = _Place(number, Context())
        if stretches:
            paragraph = self.tokenizer.tokens(start, end, stretches)
            parser = PhraseParser(paragraph, self.lexicon)
            for first, last in sentences(paragraph):
                place.sentences += 1
                if not within(paragraph.quotes, first, last):
                    self.background.sentence(place.context, parser, first, last)
                    continue
                sentence = Sentence(parser, first, last)
                self.background.before(sentence)
                self._sentence(sentence, place)
                self.background.after(place.context, sentence)
        elif heeded:
            self.background.paragraph(place.context, start, end)
        self.previous = place

    # --------------------------------------------------------------- sentence

    def _sentence(self, sentence: Sentence, place: _Place) -> None:
        only_words = all(
            token.kind in (kinds.QUOTE, kinds.STOP, kinds.COMMA, kinds.DASH, kinds.OTHER)
            for token in sentence.tokens[sentence.first : sentence.last]
        )
        for attribution in Attributor(sentence).attributions():
            stretch = sentence.tokens[attribution.quotes[0]].stretch
            assert stretch is not None
            if stretch.continues and self.drafts and self.drafts[-1].block < place.block:
                self._continue_over_paragraphs(sentence, attribution, place)
            elif attribution.rule == "colon alone" and place.last is None:
                self._without_cue(sentence, replace(attribution, rule="none"), place, only_words)
            elif attribution.rule == "none":
                self._without_cue(sentence, attribution, place, only_words)
            else:
                self._with_cue(sentence, attribution, place)

    def _with_cue(self, sentence: Sentence, attribution: Attribution, place: _Place) -> None:
        kept = [q for q in attribution.quotes if not is_name_or_label(sentence, q, attribution)]
        if not kept:
            return
        draft = self._draft(sentence, attribution, kept, place)
        if attribution.rule in ("cue alone", "colon alone"):
            model = place.last or (self.previous.last if self.previous else None)
            if model is not None:
                self._copy(draft, model, attribution.rule)
        self._keep(draft, place)

    def _draft(self, sentence: Sentence, attribution: Attribution, kept: list[int], place: _Place) -> Draft:
        at = sentence.starts[sentence.first]
        speaker, how = None, ""
        if attribution.phrase is not None and not attribution.nobody:
            self.referents.exclude(self._reported(sentence, attribution, place.block))
            speaker, how = self.referents.speaker(attribution.phrase, at)
        return Draft(
            spans=[self._span(sentence.tokens[q]) for q in kept],
            speaker=speaker,
            cue=self._cue_spans(sentence, attribution.cue),
            kind=self._kind(sentence, attribution, kept),
            relay=self._relay_name(attribution.relay),
            rule=attribution.rule,
            how=how,
            block=place.block,
            cued=True,
        )

    def _reported(self, sentence: Sentence, attribution: Attribution, block: int) -> frozenset[str]:
        """Persons of whom the reported clause speaks: "Les propos de X "…", a-t-il dit": he is not X."""
        cue = attribution.cue
        if cue is not None and sentence.tokens[cue.word].low in self.lexicon.replies:
            last = self.referents.last
            same_paragraph = bool(self.drafts) and self.drafts[-1].block == block
            spoke = last.actor if same_paragraph and last is not None else None
            return frozenset((spoke,)) if spoke else frozenset()
        phrase, first = attribution.phrase, attribution.quotes[0]
        if cue is not None and phrase is not None and self._set_in(sentence, phrase, cue):
            first = phrase.first
        elif cue is None or attribution.rule not in (
            "inverted pronoun",
            "inverted far",
            "plain far",
            "plain order",
        ):
            return frozenset()
        named = set()
        for phrase in sentence.phrases:
            if phrase.first < first <= cue.first and phrase.head in (heads.NAME, heads.NOUN):
                actor = self.referents.known(phrase)
                if actor:
                    named.add(actor)
        return frozenset(named)

    def _set_in(self, sentence: Sentence, phrase: Phrase, cue: Reporting) -> bool:
        """Whether a pronoun and its cue stand between commas: "X, she said, is "…""."""
        tokens = sentence.tokens
        if phrase.head != heads.PRONOUN or not sentence.first < phrase.first < cue.first:
            return False
        closed = cue.last < sentence.last and tokens[cue.last].kind == kinds.COMMA
        return closed and tokens[phrase.first - 1].kind == kinds.COMMA

    def _keep(self, draft: Draft, place: _Place) -> None:
        self.drafts.append(draft)
        self.referents.remember(draft.speaker, draft.how, draft.spans[-1][1])
        place.last = draft

    def _span(self, token: Token) -> Span:
        assert token.stretch is not None
        return token.stretch.start, token.stretch.end

    def _kind(self, sentence: Sentence, attribution: Attribution, kept: list[int]) -> StatementKind:
        first = sentence.tokens[kept[0]]
        opens = all(
            token.kind not in (kinds.WORD, kinds.NAME) for token in sentence.tokens[sentence.first : kept[0]]
        )
        capital = first.text[:1].isupper() and size(first.text) > 2
        return StatementKind.DIRECT if opens or attribution.colon or capital else StatementKind.PARTIAL

    def _cue_spans(self, sentence: Sentence, cue: Reporting | None) -> list[Span]:
        if cue is None:
            return []
        tokens = sentence.tokens
        word = tokens[cue.word]
        start = sentence.starts[cue.word]
        if cue.use in (uses.SOURCE, uses.VIEW, uses.TAG, uses.NOBODY, uses.POSSESSED):
            return [(start, sentence.paragraph.end(cue.last - 1))]
        end = sentence.paragraph.end(cue.word)
        if cue.pronoun == cue.word and self.lexicon.inverted:
            match = self.lexicon.inverted.match(word.low)
            end = start + len(match.group(1)) if match else end
        spans = [(start, end)]
        if cue.tail:
            if cue.tail[0] - end <= 1:
                spans = [(start, cue.tail[1])]
            else:
                spans.append(cue.tail)
        return spans

    def _relay_name(self, phrase: Phrase | None) -> str | None:
        if phrase is None:
            return None
        words = self.text[phrase.start : phrase.end].split()
        for index, word in enumerate(words):
            bare = word.split("’")[-1].split("'")[-1]
            if bare[:1].isupper() and (index or len(words) == 1 or bare != word):
                return " ".join([bare, *words[index + 1 :]])
        return " ".join(words)

    # ------------------------------------------------------------ without cue

    def _without_cue(
        self, sentence: Sentence, attribution: Attribution, place: _Place, only_words: bool
    ) -> None:
        token = sentence.tokens[attribution.quotes[0]]
        if only_words or self._stands_alone(sentence, attribution.quotes[0]):
            if only_words and place.sentences == 1 and self._is_subhead(sentence, token):
                return
            self._continuation(sentence, attribution, place)
            return
        quote = attribution.quotes[0]
        if is_name_or_label(sentence, quote, attribution):
            return
        subject = sentence.main_subject(sentence.first, quote)
        if place.last is not None and place.last.cued and self._in_reported_mood(sentence):
            draft = self._draft(sentence, attribution, [quote], place)
            draft.cued = False
            self._copy(draft, place.last, "reported mood")
            self._keep(draft, place)
            return
        if is_too_slight(sentence, quote):
            return
        draft = self._draft(sentence, attribution, [quote], place)
        if subject is not None and subject.head in (heads.NAME, heads.PRONOUN):
            draft.speaker, draft.how = self.referents.speaker(subject, sentence.starts[sentence.first])
            draft.rule = "subject"
        draft.cued = False
        self._keep(draft, place)

    def _in_reported_mood(self, sentence: Sentence) -> bool:
        """Whether the verb says that the sentence is still somebody's report ("Man habe …")."""
        moods = self.lexicon.moods
        return any(token.low in moods for token in sentence.tokens[sentence.first : sentence.last])

    def _stands_alone(self, sentence: Sentence, quote: int) -> bool:
        """Whether the quotation begins a sentence and is one by itself."""
        text = sentence.tokens[quote].text
        opens = all(
            token.kind not in (kinds.WORD, kinds.NAME, kinds.DATE, kinds.QUOTE)
            for token in sentence.tokens[sentence.first : quote]
        )
        return opens and size(text) >= 4 and (text[:1].isupper() or not text[:1].isalpha())

    def _is_subhead(self, sentence: Sentence, token: Token) -> bool:
        return token.text[-1:] not in ".!?…»" and size(token.text) <= 6

    def _continuation(self, sentence: Sentence, attribution: Attribution, place: _Place) -> None:
        draft = self._draft(sentence, attribution, attribution.quotes, place)
        draft.cued = False
        previous = self.previous
        if place.last is not None:
            self._copy(draft, place.last, "same paragraph")
        elif (subject := self.background.subject(place.context)) is not None:
            self._take(draft, subject, place.context.subject_at, "paragraph subject")
        elif self._announced(draft, sentence, place):
            pass
        elif previous is not None and previous.last is not None:
            self._copy(draft, previous.last, "next paragraph")
        elif previous is not None and (subject := self.background.subject(previous.context)) is not None:
            self._take(draft, subject, previous.context.subject_at, "next paragraph subject")
        draft.kind = StatementKind.DIRECT
        self._keep(draft, place)

    def _announced(self, draft: Draft, sentence: Sentence, place: _Place) -> bool:
        """ "…" Lo ha annunciato X: the sentence after the words says whose they are."""
        tokens = sentence.tokens
        if sentence.last >= len(tokens):
            return False
        end = next(
            (k + 1 for k in range(sentence.last, len(tokens)) if tokens[k].kind == kinds.STOP), len(tokens)
        )
        following = Sentence(sentence.parser, sentence.last, end, whole=True)
        if following.quotes:
            return False
        for cue in following.cues:
            clitic = tokens[cue.word - 1] if cue.first == cue.word else tokens[cue.first]
            if cue.use != uses.FINITE or clitic.low not in self.lexicon.objects:
                continue
            phrase = following.before(cue, following.first) or following.after(cue)
            if phrase is not None:
                self._take(draft, phrase, sentence.starts[following.first], "following sentence")
                return True
        return False

    def _copy(self, draft: Draft, model: Draft, rule: str) -> None:
        draft.speaker, draft.rule = model.speaker, rule
        draft.how = "again" if model.rule.startswith(rule) else model.how

    def _take(self, draft: Draft, subject: Phrase, at: int, rule: str) -> None:
        draft.speaker, draft.how = self.referents.speaker(subject, at)
        draft.rule = rule

    def _continue_over_paragraphs(self, sentence: Sentence, attribution: Attribution, place: _Place) -> None:
        """A re-opened quotation belongs to the statement before; a cue in it speaks for the whole."""
        model = self.drafts[-1]
        model.spans += [self._span(sentence.tokens[q]) for q in attribution.quotes]
        if attribution.rule != "none" and not model.cued:
            own = self._draft(sentence, attribution, attribution.quotes, place)
            model.speaker, model.cue, model.relay = own.speaker, own.cue, own.relay
            model.rule, model.how, model.cued = own.rule, own.how, True
            self.referents.remember(own.speaker, own.how, model.spans[-1][1])
        model.block = place.block
        place.last = model

    # ---------------------------------------------------------------- result

    def statements(self) -> list[Statement]:
        """The statements in reading order, each with the weight of its rule."""
        result = []
        for draft in sorted(self.drafts, key=lambda draft: draft.spans[0]):
            weight = confidence(self.language, draft.full_rule)
            result.append(
                Statement(
                    spans=tuple(draft.spans),
                    speaker=draft.speaker,
                    cue=tuple(draft.cue),
                    kind=draft.kind,
                    relay=draft.relay,
                    rule=draft.full_rule,
                    confidence=weight,
                    sure=draft.speaker is not None and weight >= SURE,
                )
            )
        return result
