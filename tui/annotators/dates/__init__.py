"""Dates: every temporal expression found, and resolved to the calendar.

The text is read in four steps: the gate finds where a date could be, the lexer reads the words
around it, the rows make expressions of them, and the resolver finds each expression's place in the
calendar. Languages differ in their data only.
"""

from __future__ import annotations

from tui.annotations import DateLayer
from tui.annotators.composition import composition
from tui.annotators.dates.reader import reader
from tui.article import Article

VERSION = 3

__all__ = ["VERSION", "annotate"]


def annotate(article: Article) -> DateLayer:
    """Date mentions of text and title, in order. Uses only the day of ``article.published``.

    Raises KeyError for a language without a module.
    """
    published = article.published.day if article.published else None
    if (composed := composition(article)) is not None:
        return composed.dates_back(annotate(composed.article))
    of_language = reader(article.language or "")
    spans = [(block.start, block.end) for block in article.blocks] or [(0, len(article.text))]
    return DateLayer(
        text=of_language.mentions(article.text, spans, published),
        title=of_language.mentions(article.title, [(0, len(article.title))], published),
    )
