"""schema.org objects in JSON-LD: which of them is the article, and what it says."""

from __future__ import annotations

import html
from collections.abc import Iterable, Iterator, Mapping

from tui.languages.structure_words import listed
from tui.readers.draft import Draft
from tui.readers.fields import draft_of_record

_ARTICLES = listed(
    """
    AnalysisNewsArticle AskPublicNewsArticle BackgroundNewsArticle OpinionNewsArticle
    ReportageNewsArticle ReviewNewsArticle NewsArticle Article BlogPosting LiveBlogPosting Report
    SocialMediaPosting TechArticle
    """
)
_OBJECTS = 10_000


def article_object(documents: Iterable[object]) -> Mapping[str, object] | None:
    """The first object of an article's type in some JSON-LD documents; one with a text before others."""
    found = [value for value in _objects(documents) if _is_article(value)]
    return next(
        (value for value in found if isinstance(value.get("articleBody"), str)), found[0] if found else None
    )


def draft_of_object(value: Mapping[str, object]) -> Draft:
    """What an article's object says. Pages escape its strings as HTML more often than not."""
    record = {name: html.unescape(item) if isinstance(item, str) else item for name, item in value.items()}
    for name in ("@id", "@type", "name", "description", "id"):
        record.pop(name, None) if name != "name" or "headline" in record else None
    main = record.get("mainEntityOfPage")
    if isinstance(main, Mapping):
        record["mainEntityOfPage"] = main.get("@id") or main.get("url")
    return draft_of_record(record, {})


def _objects(documents: Iterable[object]) -> Iterator[Mapping[str, object]]:
    pending: list[object] = list(documents)[::-1]
    count = 0
    while pending and count < _OBJECTS:
        value = pending.pop()
        count += 1
        if isinstance(value, list):
            pending.extend(reversed(value[:_OBJECTS]))
        elif isinstance(value, Mapping):
            yield value
            for name in ("hasPart", "mainEntity", "mainEntityOfPage", "@graph"):
                if name in value:
                    pending.append(value[name])


def _is_article(value: Mapping[str, object]) -> bool:
    types = value.get("@type")
    names = types if isinstance(types, list) else [types]
    return any(isinstance(name, str) and name.rpartition("/")[2] in _ARTICLES for name in names)
