"""Dates: every temporal expression found, and resolved to the calendar."""

from __future__ import annotations

from tui.annotations import DateLayer
from tui.article import Article

VERSION = 1


def annotate(article: Article) -> DateLayer:
    """Date mentions of text and title, in order. Uses only the day of ``article.published``."""
    raise NotImplementedError
