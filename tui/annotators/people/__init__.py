"""People: every mention by name, linked to one actor of the article."""

from __future__ import annotations

from tui.annotations import PeopleLayer
from tui.article import Article

VERSION = 1


def annotate(article: Article) -> PeopleLayer:
    """Mentions in text and title in order, the article's actors, and the names in photo credits."""
    raise NotImplementedError
