"""Articles put together of real words, and what holds of the annotations of any article whatever.

The words are those that the annotators know in each of the seven languages, with sentences of the
sample feeds, names, dates, marks and odd characters between them: a hypothesis strategy, for the
tests and for `tests.long.fuzz`.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace
from datetime import date
from functools import cache, partial
from itertools import pairwise

from hypothesis import strategies as st

from tui import languages, readers, structure
from tui.annotations import Annotations, DateMention, PersonMention, Span, Statement
from tui.annotators import annotate
from tui.annotators.composition import Composition
from tui.annotators.dates.interval import days
from tui.article import Article, Block, Published, Role
from tui.locations import sample_feeds

OPENING, CLOSING = "“«„‘‹([", "”»’›)]…"
MARKS = (
    *OPENING,
    *CLOSING,
    '"',
    '"',
    "'",
    "''",
    "``",
    ",",
    ",",
    ".",
    ".",
    ":",
    ";",
    "?",
    "!",
    "–",
    "—",
    "-",
    "/",
    "•",
)
NAMES = (
    "Zoé Marnat", "Marnat", "Mme Marnat", "Yves Tallec", "M. Tallec", "Ines Caradec", "Nora O'Dowd", "Jean-Yves Le Goff",
    "Ursula von der Leyen", "Xi Jinping", "Maria João da Silva", "José Ángel Ibáñez", "D’Angelo", "J. R. R. Stannard",
    "le Kremlin", "the White House", "AFP", "(AFP / Lena Orsay)", "PARIS (AFP) -", "Édith d’Évreux", "Żaneta Łoś", "ΝΙΚΟΣ",
)  # fmt: skip
NUMBERS = (
    "1", "2", "3", "12", "31", "29", "2024", "2026", "1999", "1066", "9999", "0", "20h30", "14:00", "12/03/2020", "31.12.",
    "2025-09-04", "1950-1953", "’90", "90s", "XXe", "3e", "21st", "1º", "60,5", "1.000.000", "4-0", "24/7", "Q3", "²", "٣",
)  # fmt: skip
ODD = (
    "\u00a0", "\u202f", "\u200b", "\u200d", "\u00ad", "\ufeff", "\u202e", "\u2028", "\t", "\r", "\n", "\n\n\n", "\x00",
    "\x1b[31m", "\ud800", "\ufffd", "İstanbul", "ı", "ﬁn", "ŒUVRE", "Straße", "ẞ", "ŉ", "e\u0301", "q\u0303", "A\u030a",
    "\u0301", "\u0345", "👩\u200d👧", "漢字", "عربي", "한국", "नमस्ते", "[b]", "{x}", "\\", "%s", "http://x.org/a?b", "@zoe",
)  # fmt: skip


def _strings(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for key, one in value.items():
            yield from (*_strings(key), *_strings(one))
    elif isinstance(value, tuple | list | frozenset):
        for one in value:
            yield from _strings(one)
    elif is_dataclass(value):
        for field in fields(value):
            yield from _strings(getattr(value, field.name))


@cache
def words(code: str) -> tuple[str, ...]:
    """Every word and phrase that is known of a language."""
    slots = (
        languages.date_words_of(code),
        languages.people_words_of(code),
        languages.statement_words_of(code),
        languages.structure_words_of(code),
    )
    phrases = {phrase.strip() for text in _strings(slots) for phrase in re.split(r"[,=|\n]", text)}
    single = {word for phrase in phrases for word in phrase.split()}
    return tuple(sorted((phrases | single) - {""}))


@cache
def sentences(code: str) -> tuple[str, ...]:
    """Those of the sample feeds in a language."""
    files = sorted(path for path in sample_feeds().rglob("*") if path.is_file())
    found = [found for file in files for found in readers.read(file)]
    texts = [one.text for one in found if isinstance(one, Article) and one.language == code]
    return tuple(sorted({sentence for text in texts for sentence in re.split(r"(?<=[.!?…])\s+", text)}))


def joined(pieces: list[str]) -> str:
    """Words as they are written: no blank inside marks or before a comma, straight marks in turn."""
    text, inside = "", False
    for piece in pieces:
        closes = piece[:1] in CLOSING or piece in {",", ".", ";"} or (piece == '"' and inside)
        opened = text[-1:] in OPENING or (text.endswith('"') and inside)
        text += piece if closes or opened or not text else f" {piece}"
        inside ^= piece == '"'
    return text


@cache
def _sentence(code: str) -> st.SearchStrategy[str]:
    piece = st.one_of(
        st.sampled_from(words(code)),
        st.sampled_from(words(code)).map(str.capitalize),
        st.sampled_from(NAMES),
        st.sampled_from(MARKS),
        st.sampled_from(NUMBERS),
        st.sampled_from(
            [*languages.calendar_names_of(code).months, *languages.calendar_names_of(code).weekdays]
        ),
        st.sampled_from(sentences(code)),
        st.sampled_from(ODD),
    )
    return st.lists(piece, max_size=12).map(joined)


@cache
def _paragraph(code: str) -> st.SearchStrategy[str]:
    speech = st.sampled_from(languages.people_words_of(code).speech.split())
    pair = st.sampled_from(['""', "“”", "«»", "„“", "‘’", "''", "»«"])
    said = st.builds(
        "{0[0]}{1}{2}{0[1]}{2} {3} {4}. {5}".format,
        pair,
        _sentence(code),
        st.sampled_from([",", ".", "", " "]),
        speech,
        st.sampled_from(NAMES),
        _sentence(code),
    )
    return _sentence(code) | said


@cache
def _in(code: str) -> st.SearchStrategy[Article]:
    blank = st.sampled_from(["\n\n", "\n\n", "\n"])
    return st.builds(
        partial(_article, code),
        _sentence(code),
        st.lists(_paragraph(code), max_size=6),
        blank,
        st.none() | st.dates() | st.dates(date(2024, 1, 1), date(2026, 12, 31)),
    )


def _article(code: str, title: str, paragraphs: list[str], blank: str, day: date | None) -> Article:
    published = None if day is None else Published(day)
    return structure.complete(Article(title, blank.join(paragraphs), published=published, language=code))


def articles() -> st.SearchStrategy[Article]:
    """Articles in all the languages, with their blocks and roles."""
    return st.sampled_from(languages.CODES).flatmap(_in)


# What holds of any article ------------------------------------------------------------------------


def check(article: Article) -> None:
    """Raises AssertionError where the annotations of an article break a promise."""
    found = annotate(article)
    if not languages.is_annotated(article.language):
        assert found == Annotations()
        return
    assert annotate(article) == found
    assert annotate(replace(article, language="cs")) == Annotations()
    for mentions, text in (
        (found.dates.text, article.text),
        (found.dates.title, article.title),
        (found.people.text, article.text),
        (found.people.title, article.title),
    ):
        _check_apart([(mention.start, mention.end) for mention in mentions], text)
    for mention in (*found.dates.text, *found.dates.title):
        assert 0 < mention.confidence <= 1
        assert mention.value is None or "/" in mention.value or days(mention.value) is not None
    _check_actors(found)
    _check_apart(list(found.people.credits), article.text)
    _check_statements(found, found.statements.text, article.text)
    _check_statements(found, found.statements.title, article.title)
    _check_spelling(article, found)


def _check_apart(spans: list[Span], text: str) -> None:
    assert all(0 <= start < end <= len(text) for start, end in spans), spans
    assert all(first[1] <= second[0] for first, second in pairwise(spans)), spans


def _check_actors(found: Annotations) -> None:
    ids = [actor.id for actor in (*found.people.actors, *found.statements.institutions)]
    assert len(ids) == len(set(ids)), ids
    people = {actor.id for actor in found.people.actors}
    assert {mention.actor for mention in (*found.people.text, *found.people.title)} <= people
    for actor in found.people.actors:
        assert actor.name.strip()
        assert set(actor.candidates) <= people - {actor.id}


def _check_statements(found: Annotations, statements: tuple[Statement, ...], text: str) -> None:
    for one in statements:
        assert one.spans
        _check_apart(list(one.spans), text)
        assert all(0 <= start < end <= len(text) for start, end in one.cue), one.cue
        assert 0 <= one.confidence <= 1
        assert one.rule
        assert one.repeats is None or 0 <= one.repeats < len(found.statements.text)
        if one.speaker is None:
            assert not one.sure
        else:
            assert one.speaker.actor is None or one.speaker.actor in found.actors
            assert one.speaker.name.strip()
            assert all(0 <= start < end <= len(text) for start, end in one.speaker.spans), one.speaker
    spans = sorted(span for one in statements for span in one.spans)
    assert all(first[1] <= second[0] for first, second in pairwise(spans)), spans


def _check_spelling(article: Article, found: Annotations) -> None:
    """The same text with each accent after its letter gives the same in the same places."""
    apart = replace(
        article,
        title=unicodedata.normalize("NFD", article.title),
        text=unicodedata.normalize("NFD", article.text),
        blocks=(),
    )
    composed = Composition(apart)
    if (composed.article.title, composed.article.text) != (article.title, article.text):
        return  # there are letters whose accents stay apart, or come together another way
    back = composed._text.back
    blocks = tuple(Block(back(block.start), back(block.end), block.role) for block in article.blocks)
    assert highlights(replace(apart, blocks=blocks)) == highlights(article, found)
    assert _roles(apart) == _roles(replace(article, blocks=()))


def _roles(article: Article) -> list[Role | None]:
    return [block.role for block in structure.complete(article).blocks]


def highlights(article: Article, found: Annotations | None = None) -> list[tuple[object, ...]]:
    """Everything that is highlighted, by its composed words."""
    found = found or annotate(article)

    def composed(spans: tuple[Span, ...], text: str) -> tuple[str, ...]:
        return tuple(unicodedata.normalize("NFC", text[start:end]) for start, end in spans)

    def dated(one: DateMention, text: str) -> tuple[object, ...]:
        return "date", *composed(((one.start, one.end),), text), one.value

    def person(one: PersonMention, text: str) -> tuple[object, ...]:
        return "person", *composed(((one.start, one.end),), text), one.actor

    def said(one: Statement, text: str) -> tuple[object, ...]:
        return "said", *composed((*one.spans, *one.cue), text), one.speaker and one.speaker.actor

    text, title = article.text, article.title
    return [
        *(dated(one, text) for one in found.dates.text),
        *(dated(one, title) for one in found.dates.title),
        *(person(one, text) for one in found.people.text),
        *(person(one, title) for one in found.people.title),
        *(said(one, text) for one in found.statements.text),
        *(said(one, title) for one in found.statements.title),
    ]
