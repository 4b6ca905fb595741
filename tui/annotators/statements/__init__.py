"""Statements: what stands between quotation marks, and who said it."""

from __future__ import annotations

from tui.annotations import DateLayer, PeopleLayer, StatementLayer
from tui.annotators.composition import composition
from tui.article import Article

VERSION = 5


def annotate(article: Article, dates: DateLayer, people: PeopleLayer) -> StatementLayer:
    """Statements of text and title in order, and the institutions that speak in them.

    Raises KeyError for a language without a module.
    """
    from tui.annotators.statements.layer import statement_layer

    if (composed := composition(article)) is not None:
        dates, people = composed.dates_forth(dates), composed.people_forth(people)
        return composed.statements_back(statement_layer(composed.article, dates, people))
    return statement_layer(article, dates, people)
