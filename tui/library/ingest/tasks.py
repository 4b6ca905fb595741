"""What child processes do for the library: files → records, stored articles → annotations."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from tui import languages
from tui.annotations import Annotations
from tui.article import Article, Origin, Problem, Published
from tui.library.index import codec
from tui.library.index.states import NOT_POSSIBLE, NOT_YET
from tui.library.ingest.records import (
    AnnotationRecord,
    ArticleRecord,
    LayerKeys,
    ProblemRecord,
    annotation_record,
    article_record,
    problem_record,
)

if TYPE_CHECKING:
    from tui.readers.source import Options

READ = f"{__name__}:read"
ANNOTATE = f"{__name__}:annotate"
VERSIONS = f"{__name__}:versions"
PRELOADED = READ, "tui.readers:read"
"""What a child imports before its first task."""


@dataclass(frozen=True, slots=True)
class FileToRead:
    """A file, and what the user's settings say about reading it."""

    path: bytes
    options: Options | None = None


def read(file: FileToRead) -> Iterator[ArticleRecord | ProblemRecord]:
    """The articles of one file, and its problems."""
    from pathlib import Path

    from tui import readers  # imports of their own time: only children and short commands need them

    for found in readers.read(Path(os.fsdecode(file.path)), file.options):
        if isinstance(found, Problem):
            yield problem_record(found)
        else:
            possible = languages.is_annotated(found.language)
            yield article_record(found, annotated=NOT_YET if possible else NOT_POSSIBLE)


@dataclass(frozen=True, slots=True)
class StoredArticle:
    """An article as it lies in the index, with the layers that are there already."""

    key: int
    exact: bytes
    title: str
    published: Published | None
    language: str | None
    source: str | None
    section: str | None
    body: bytes
    layers: tuple[LayerKeys, bytes] | None = None
    """What was said of it before, and what that depended on."""

    def article(self, origin: Origin | None = None) -> Article:
        return codec.unpack_body(
            self.body,
            title=self.title,
            published=self.published,
            language=self.language,
            source=self.source,
            section=self.section,
            origin=origin or Origin(),
        )


def annotate(stored: StoredArticle) -> Iterator[AnnotationRecord]:
    """The annotations of one article; layers whose key is still the same are taken over."""
    from tui.annotators import dates, people, statements, within_limit

    article = within_limit(stored.article())
    keys = layer_keys(article)
    old_keys, old = LayerKeys(b"", b"", b""), Annotations()
    if stored.layers is not None:
        old_keys, old = stored.layers[0], codec.unpack_layers(stored.layers[1])
    date_layer = old.dates if old_keys.dates == keys.dates else dates.annotate(article)
    people_layer = old.people if old_keys.people == keys.people else people.annotate(article)
    if old_keys.statements == keys.statements:
        statement_layer = old.statements
    else:
        statement_layer = statements.annotate(article, date_layer, people_layer)
    annotations = Annotations(date_layer, people_layer, statement_layer)
    yield annotation_record(stored.key, stored.exact, article.title, article.text, keys, annotations)


def layer_keys(article: Article) -> LayerKeys:
    """What each layer depends on: the exact article, its day and language, the versions of the rules."""
    from tui.annotators import dates, people, statements

    exact = codec.exact_hash(article).hex()
    day = article.published.day.isoformat() if article.published else None
    date_key = codec.layer_key("dates", exact, day, article.language, dates.VERSION)
    people_key = codec.layer_key("people", exact, article.language, people.VERSION)
    statement_key = codec.layer_key("statements", date_key.hex(), people_key.hex(), statements.VERSION)
    return LayerKeys(date_key, people_key, statement_key)


def versions(_item: object = None) -> Iterator[str]:
    """The versions of all that makes what the index holds, as one string."""
    from tui import readers
    from tui.annotators import dates, people, statements

    reading = getattr(readers, "VERSION", 1)
    yield f"{reading} {dates.VERSION} {people.VERSION} {statements.VERSION}"
