"""The corpora that the people model learns from, brought to one convention as they are read.

A name's span leaves out honorifics and titles, and reaches to the end of a hyphenated word. What a corpus
marks doubtfully is neither a name nor no name to the training: it is left out.
"""

from __future__ import annotations

import gzip
import json
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from tui.annotations import Span
from tui.annotators.people.classes import (
    HONORIFIC,
    NOT_PERSON,
    ORGANISATION,
    REGION_WORD,
    TITLE,
    word_classes,
)
from tui.annotators.people.lexicon import CALENDAR, GIVEN, REGION, SURNAME, fold, lists

DERIVED = frozenset({"gum_en", "gum_sa_en"})
"""Corpora whose spans were derived from longer descriptions ("members of [Congress]")."""
UNRELIABLE = frozenset({"europeana_nl"})
"""Corpora in which many names are cut or not marked: only what another model agrees with is learned."""
SCANNED = frozenset({"newseye_fr", "europeana_fr", "europeana_nl", "europeana_de"})
"""Corpora of old newspapers with wrong characters."""
_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*\.?")
_HYPHENATED = re.compile(r"(?:[-‐‑][^\W\d_]+)+")
_CONTRACTED = {
    "pt": (
        ("de", "o os a as ele ela eles elas este esta esse essa aquele aquela", "d"),
        ("em", "o os a as ele ela este esta esse essa aquele aquela um uma", "n"),
        ("por", "o os a as", "pel"),
        ("a", "o os", "a"),
        ("a", "a as", "à"),
    )
}
"""Contractions that a corpus writes apart: the preposition, what follows, and what they become."""


@dataclass(frozen=True)
class Example:
    """A text with the spans of its names; ``doubtful`` spans may be names or not."""

    language: str
    text: str
    spans: tuple[Span, ...]
    doubtful: tuple[Span, ...] = ()
    reliable: bool = True
    scanned: bool = False


def examples(folder: Path, share_alike: bool) -> Iterator[Example]:
    """Every training text of the folders ``permissive`` and, if wanted, ``share-alike``."""
    for part in ("permissive", "share-alike") if share_alike else ("permissive",):
        for path in sorted((folder / part).glob("*.train.jsonl.gz")):
            corpus = path.name.partition(".")[0]
            with gzip.open(path, "rt", encoding="utf-8") as lines:
                for line in lines:
                    yield from _read(json.loads(line), corpus)


def _read(record: dict[str, object], corpus: str) -> Iterator[Example]:
    text, language = str(record["text"]), str(record["lang"])
    people = record["people"]
    assert isinstance(people, list)
    spans = [_bounded(text, (mention["start"], mention["end"]), language) for mention in people]
    doubtful = _doubtful(text, spans, language) if corpus in DERIVED else []
    kept = tuple(span for span in spans if span not in doubtful)
    example = Example(language, text, kept, tuple(doubtful), corpus not in UNRELIABLE, corpus in SCANNED)
    yield example
    if language in _CONTRACTED:
        yield contracted(example)


def _bounded(text: str, span: Span, language: str) -> Span:
    """The span without titles before the name, and to the end of a hyphenated word."""
    start, end = span
    classes, names = word_classes(language), lists()
    while True:
        first, blank, rest = text[start:end].partition(" ")
        key = fold(first)
        if not blank or not rest[:1].isupper() or not classes.get(key, 0) & (HONORIFIC | TITLE):
            break
        if first[0].isupper() and names.get(key, 0) & (GIVEN | SURNAME):
            break
        start += len(first) + 1
    cut = _HYPHENATED.match(text, end)
    return start, cut.end() if cut else end


def _doubtful(text: str, spans: Iterable[Span], language: str) -> list[Span]:
    """Spans that name a place or a body, or a word that mostly stands unmarked in the same text."""
    classes, names = word_classes(language), lists()
    spans = list(spans)
    marked = Counter(fold(word) for start, end in spans for word in _WORD.findall(text[start:end]))
    said = Counter(map(fold, _WORD.findall(text)))
    found = []
    for start, end in spans:
        words = [fold(word) for word in _WORD.findall(text[start:end])]
        flags = [classes.get(word, 0) for word in words]
        listed = [names.get(word, 0) for word in words]
        no_name = ORGANISATION | NOT_PERSON | REGION_WORD
        if not words or flags[-1] & no_name:
            found.append((start, end))
        elif len(words) == 1:
            seldom = 2 * marked[words[0]] < said[words[0]]
            if seldom or flags[0] & (TITLE | HONORIFIC) or listed[0] & (REGION | CALENDAR):
                found.append((start, end))
        elif not listed[0] & GIVEN:
            if any(bits & no_name for bits in flags) or any(bits & (REGION | CALENDAR) for bits in listed):
                found.append((start, end))
    return found


def contracted(example: Example) -> Example:
    """The text as it is usually written, where the corpus parts contractions ("de o" → "do")."""
    forms = {
        f"{preposition} {word}": joint + (word[1:] if joint == "à" else word)
        for preposition, words, joint in _CONTRACTED[example.language]
        for word in words.split()
    }
    pattern = re.compile(r"\b(?:" + "|".join(sorted(forms, key=len, reverse=True)) + r")\b", re.IGNORECASE)
    out: list[str] = []
    cuts: list[tuple[int, int]] = []
    end = lost = 0
    for match in pattern.finditer(example.text):
        form = forms[match.group().lower()]
        form = form.capitalize() if match.group()[0].isupper() else form
        out += [example.text[end : match.start()], form]
        end = match.end()
        lost += len(match.group()) - len(form)
        cuts.append((match.end(), lost))
    out.append(example.text[end:])

    def moved(spans: tuple[Span, ...]) -> tuple[Span, ...]:
        return tuple((start - _lost(cuts, start), stop - _lost(cuts, stop)) for start, stop in spans)

    return Example(
        example.language, "".join(out), moved(example.spans), moved(example.doubtful), example.reliable
    )


def _lost(cuts: list[tuple[int, int]], offset: int) -> int:
    lost = 0
    for end, total in cuts:
        if end > offset:
            break
        lost = total
    return lost
