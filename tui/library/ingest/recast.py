"""Articles of the index as the user corrects them, beside what their files say."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime
from typing import TYPE_CHECKING

from tui import languages
from tui.annotations import Annotations
from tui.article import Article, LanguageFrom, Origin, Published, PublishedFrom
from tui.library.index import codec, keys
from tui.library.index.states import NOT_POSSIBLE, NOT_YET
from tui.library.ingest.records import (
    AnnotationRecord,
    ArticleRecord,
    LayerKeys,
    annotation_record,
    article_words,
    storable,
)
from tui.library.ingest.removal import remove_article
from tui.library.marks.aliases import Found, aliases
from tui.library.marks.corrections import ArticleCorrections, ArticleField, Correction
from tui.library.marks.finding import Aliases, Marked
from tui.library.marks.laid import laid_over
from tui.text import clean_line

if TYPE_CHECKING:
    from tui.library.ingest.storing import Ingest


_OWN = """
SELECT a.content, ifnull(o.exact, b.exact), ifnull(o.title, a.title), iif(o.exact IS NULL, a.day, o.day),
    iif(o.exact IS NULL, a.second, o.second), iif(o.exact IS NULL, a.utc_offset, o.utc_offset),
    iif(o.exact IS NULL, a.origin, o.origin), iif(o.exact IS NULL, a.language, o.language),
    a.source, a.section
FROM article AS a JOIN body AS b ON b.article = a.id LEFT JOIN original AS o ON o.article = a.id
WHERE a.id = ?
"""
_PLACES = """
SELECT d.path, f.name, p.member, p.position, p.guid, p.url FROM place AS p
JOIN file AS f ON f.id = p.file JOIN folder AS d ON d.id = f.folder WHERE p.article = ? ORDER BY p.id
"""


def published_of(value: str) -> Published:
    """A day that the user gave, with a time where it has one. Raises ValueError for what is no ISO 8601."""
    moment = datetime.fromisoformat(value)
    if len(value) > len("2025-09-04"):
        return Published(moment.date(), moment.time().replace(tzinfo=None), origin=PublishedFrom.USER)
    return Published(date.fromisoformat(value), origin=PublishedFrom.USER)


def corrected_record(record: ArticleRecord, fields: ArticleCorrections) -> ArticleRecord:
    """The record with what the user says in the place of what the file says; the same one without."""
    if not fields:
        return record
    title, published, language = record.title, record.published, record.language
    if given := fields.get(ArticleField.TITLE):
        title = storable(clean_line(given)) or title
    if ArticleField.DAY in fields:
        given = fields[ArticleField.DAY]
        published = None if given is None else published_of(given)
    if ArticleField.LANGUAGE in fields:
        language = storable(fields[ArticleField.LANGUAGE])
    article = codec.unpack_body(
        record.body,
        title=title,
        published=published,
        language=language,
        source=record.source,
        section=record.section,
        origin=Origin(),
    )
    return replace(
        record,
        exact=codec.exact_hash(article),
        title=title,
        published=published,
        language=language,
        annotated=NOT_YET if languages.is_annotated(language) else NOT_POSSIBLE,
        words=article_words(title, article.text, record.source, record.section),
    )


def told(article: Article, fields: ArticleCorrections) -> Article:
    """An article of the index that says which of its fields the user corrected."""
    if ArticleField.LANGUAGE not in fields:
        return article
    known = None if fields[ArticleField.LANGUAGE] is None else LanguageFrom.USER
    return replace(article, language_from=known)


def keep_original(connection: sqlite3.Connection, article: int, record: ArticleRecord) -> None:
    """Notes what the file says of an article that is shown otherwise."""
    connection.execute(
        "INSERT INTO original (article, exact, title, day, second, utc_offset, origin, language)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        (
            article,
            record.exact,
            record.title,
            *keys.published_columns(record.published),
            record.language,
        ),
    )


def own_record(connection: sqlite3.Connection, article: int) -> ArticleRecord | None:
    """What the file says of an article, whatever the user corrected; in no place. None if it is gone."""
    row = connection.execute(_OWN, (article,)).fetchone()
    if row is None:
        return None
    content, exact, title, day, second, offset, origin, language, source, section = row
    data = connection.execute("SELECT data FROM body WHERE article = ?", (article,)).fetchone()[0]
    return ArticleRecord(
        content=content,
        exact=exact,
        title=title,
        published=keys.published_from_columns(day, second, offset, origin),
        source=source,
        section=section,
        language=language,
        annotated=NOT_YET if languages.is_annotated(language) else NOT_POSSIBLE,
        body=data,
        words=article_words(title, codec.body_text(data), source, section),
        member=None,
        position=None,
        guid=None,
        url=None,
    )


def places_of(connection: sqlite3.Connection, article: int) -> list[Found]:
    """Where an article was found, the first place first."""
    return [
        Found(os.path.join(folder, name), member, position, guid, url)
        for folder, name, member, position, guid, url in connection.execute(_PLACES, (article,))
    ]


def names_of(connection: sqlite3.Connection, article: int) -> Aliases:
    """The names of an article for its marks: those of its file, whatever was corrected. Empty if gone."""
    found = marked(connection, article)
    return [] if found is None else found.aliases


def marked(connection: sqlite3.Connection, article: int) -> Marked | None:
    """An article as its mark knows it: by what its file says. None if it is gone."""
    row = connection.execute(_OWN, (article,)).fetchone()
    if row is None:
        return None
    published = keys.published_from_columns(*row[3:7])
    names = aliases(row[0], row[2], published, row[8], places_of(connection, article))
    return Marked(names, row[2], published.day.isoformat() if published else None)


def is_live(connection: sqlite3.Connection, content: bytes) -> bool:
    """Whether an article of this content is in the index."""
    row = connection.execute("SELECT 1 FROM article WHERE content = ? AND places > 0", (content,)).fetchone()
    return row is not None


def recast(ingest: Ingest, article: int, fields: ArticleCorrections) -> int | None:
    """Shows an article with these corrections of its own fields; returns its key, which can be another.

    It then waits for its annotations, as far as they depend on what has changed. None if it is gone.
    """
    connection = ingest.connection
    record = own_record(connection, article)
    if record is None:
        return None
    shown = corrected_record(record, fields)
    marks = laid_over(connection, article)
    places = connection.execute("SELECT places FROM article WHERE id = ?", (article,)).fetchone()[0]
    layers = connection.execute(
        "SELECT dates_key, people_key, statements_key, days, data FROM layers WHERE article = ?", (article,)
    ).fetchone()
    remove_article(connection, article)
    ingest.removed.append(article)
    folders = {os.path.dirname(place.path) for place in places_of(connection, article)}
    new = ingest.insert_as(shown, marks, folders)
    if shown is not record:
        keep_original(connection, new, record)
    connection.execute("UPDATE place SET article = ? WHERE article = ?", (new, article))
    connection.execute("UPDATE article SET places = ? WHERE id = ?", (places, new))
    if layers is not None and shown.annotated == NOT_YET:
        ingest.keep_layers(new, layers, live=False)
    return new


def with_corrections(
    connection: sqlite3.Connection, record: AnnotationRecord, corrections: Sequence[Correction]
) -> AnnotationRecord:
    """The record with the rows that the corrected annotations make; the same one without corrections."""
    if not corrections:
        return record
    from tui.library.marks.overlay import corrected

    title, data = connection.execute(
        "SELECT a.title, b.data FROM article AS a JOIN body AS b ON b.article = a.id WHERE a.id = ?",
        (record.article,),
    ).fetchone()
    text = codec.body_text(data)
    annotations, _placed = corrected(codec.unpack_layers(record.layers), title, text, corrections)
    made = annotation_record(record.article, record.exact, title, text, record.layer_keys, annotations)
    return replace(made, layers=record.layers, corrected=made.layers)


def correct_layers(ingest: Ingest, article: int, corrections: Sequence[Correction]) -> None:
    """Makes the rows of an article's annotations again, as these corrections want them."""
    row = ingest.connection.execute(
        "SELECT b.exact, l.dates_key, l.people_key, l.statements_key, l.data, a.annotated"
        " FROM article AS a JOIN body AS b ON b.article = a.id"
        " LEFT JOIN layers AS l ON l.article = a.id AND l.live WHERE a.id = ?",
        (article,),
    ).fetchone()
    if row is None:
        return
    exact, *layer_keys, layers, annotated = row
    if layers is None:
        if annotated != NOT_POSSIBLE or not corrections:
            return  # the corrections come with the annotations
        layer_keys, layers = [b"", b"", b""], codec.pack_layers(Annotations())
    title, data = ingest.connection.execute(
        "SELECT a.title, b.data FROM article AS a JOIN body AS b ON b.article = a.id WHERE a.id = ?",
        (article,),
    ).fetchone()
    plain = annotation_record(
        article, exact, title, codec.body_text(data), LayerKeys(*layer_keys), codec.unpack_layers(layers)
    )
    ingest.write_layers(with_corrections(ingest.connection, plain, corrections))
