"""Statements: what stands between quotation marks, and who said it."""

from __future__ import annotations

from tui.annotations import DateLayer, PeopleLayer, StatementLayer
from tui.article import Article

VERSION = 1


def annotate(article: Article, dates: DateLayer, people: PeopleLayer) -> StatementLayer:
    """Statements of text and title in order, and the institutions that speak in them."""
    raise NotImplementedError
