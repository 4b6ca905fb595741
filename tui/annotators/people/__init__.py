"""People: every mention by name, linked to one actor of the article."""

from __future__ import annotations

from tui.annotations import MentionKind, PeopleLayer, PersonMention, Span
from tui.annotators.composition import composition
from tui.annotators.people.actors import Name, key_of, link
from tui.annotators.people.classes import PARTICLE
from tui.annotators.people.consistency import consistent
from tui.annotators.people.credits import credit_regions, credited_names
from tui.annotators.people.document import Document, read
from tui.annotators.people.genders import gender_of, told_gender
from tui.annotators.people.model import recognise
from tui.annotators.people.titles import title_mentions
from tui.article import Article
from tui.structure import dateline_end

VERSION = 8
_DATELINE_WITHIN = 4


def annotate(article: Article) -> PeopleLayer:
    """Mentions in text and title in order, the article's actors, and the names in photo credits.

    ``article.language`` is a code with a module of knowledge (KeyError otherwise).
    """
    if (composed := composition(article)) is not None:
        return composed.people_back(annotate(composed.article))
    language = article.language or ""
    # Title and text are one document, so that each knows the names of the other.
    offset = len(article.title) + 1
    regions = credit_regions(article.text, article.blocks, language)
    closed = [(start + offset, end + offset) for start, end in sorted(regions + _datelines(article))]
    document = read(f"{article.title}\n{article.text}", language, closed)
    spans = consistent(document, recognise(document))
    names = [_name(document, span, offset) for span in spans]
    # The title is read last: it uses short forms of whoever the text introduces.
    order = sorted(range(len(spans)), key=lambda number: names[number].position)
    linked, actors = link([names[number] for number in order])
    ids = [""] * len(spans)
    for number, actor in zip(order, linked, strict=True):
        ids[number] = actor
    mentions = [PersonMention(*document.span(*span), actor) for span, actor in zip(spans, ids, strict=True)]
    mentions += [
        PersonMention(*document.span(*span), actor, MentionKind.TITLE)
        for span, actor in title_mentions(document, spans, ids)
    ]
    mentions.sort(key=lambda mention: mention.start)
    return PeopleLayer(
        text=tuple(_moved(mention, offset) for mention in mentions if mention.start >= offset),
        title=tuple(mention for mention in mentions if mention.start < offset),
        actors=tuple(actors),
        credits=tuple(credited_names(article.text, regions, language)),
    )


def _datelines(article: Article) -> list[Span]:
    """Places before the first sentence ("LUSSAC (AFP) - "), in the first blocks."""
    found = []
    for block in article.blocks[:_DATELINE_WITHIN]:
        story = dateline_end(article.text, block.start, block.end)
        if story is not None:
            found.append((block.start, story))
    return found


def _moved(mention: PersonMention, offset: int) -> PersonMention:
    return PersonMention(mention.start - offset, mention.end - offset, mention.actor, mention.kind)


def _name(document: Document, span: Span, title_end: int) -> Name:
    first, last = span
    start, _ = document.span(first, last)
    key = key_of([(document.folded[i], bool(document.flags[i] & PARTICLE)) for i in range(first, last)])
    text = " ".join(document.words[first:last])
    return Name(
        text,
        key,
        start if start >= title_end else start + len(document.starts) * 10_000,
        gender_of(document, first, last),
        told_gender(document, first),
    )
