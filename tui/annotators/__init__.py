"""Article → Annotations: dates, then people, then statements (which use both).

Annotators are pure and picklable: they read the article and data files of their own, nothing else.
Each is a package with ``annotate`` and an integer ``VERSION``, raised whenever its output can change.
"""

from __future__ import annotations

from dataclasses import replace

from tui import languages
from tui.annotations import Annotations
from tui.annotators import dates, people, statements
from tui.article import Article, Block
from tui.limits import ANNOTATED_CHARACTERS


def annotate(article: Article) -> Annotations:
    """All layers of one article; empty ones in a language without a module.

    Blocks need their roles (see `tui.structure`). Text beyond `limits.ANNOTATED_CHARACTERS` is not
    looked at.
    """
    if not languages.is_annotated(article.language):
        return Annotations()
    article = within_limit(article)
    date_layer = dates.annotate(article)
    people_layer = people.annotate(article)
    return Annotations(
        dates=date_layer,
        people=people_layer,
        statements=statements.annotate(article, date_layer, people_layer),
    )


def within_limit(article: Article) -> Article:
    """The article up to `limits.ANNOTATED_CHARACTERS`, its blocks cut there."""
    limit = ANNOTATED_CHARACTERS.value
    if len(article.text) <= limit:
        return article
    blocks = tuple(
        Block(block.start, min(block.end, limit), block.role)
        for block in article.blocks
        if block.start < limit
    )
    return replace(article, text=article.text[:limit], blocks=blocks)
