"""Articles of any words whatever: annotations keep what every annotation promises."""

from __future__ import annotations

from hypothesis import HealthCheck, given, settings

from tests.annotators.writing import articles, check
from tui.article import Article


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(articles())
def test_any_article(article: Article) -> None:
    check(article)
