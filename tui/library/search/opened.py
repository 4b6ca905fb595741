"""An article to be read, with all that is known about it."""

from __future__ import annotations

import os
import sqlite3
from dataclasses import replace

from tui.article import Origin
from tui.library.actors.actor_map import overlaid
from tui.library.index import codec, keys
from tui.library.ingest import records, versions
from tui.library.marks import laid
from tui.library.types import OpenedArticle

_SELECT = """
SELECT a.title, a.day, a.second, a.utc_offset, a.origin, a.language, a.source, a.section,
    b.data, l.data, l.corrected
FROM article AS a JOIN body AS b ON b.article = a.id LEFT JOIN layers AS l ON l.article = a.id AND l.live
WHERE a.id = ?
"""


def opened(connection: sqlite3.Connection, article: int) -> OpenedArticle | None:
    """The article, None if it is gone."""
    row = connection.execute(_SELECT, (article,)).fetchone()
    if row is None:
        return None
    places = origins(connection, article)
    of_story = versions.of_article(connection, article)
    layers = row[9] if row[10] is None else row[10]
    actors = None if layers is None else overlaid(connection, codec.unpack_layers(layers))
    return OpenedArticle(
        key=article,
        article=codec.unpack_body(
            row[8],
            title=row[0],
            published=keys.published_from_columns(*row[1:5]),
            language=row[5],
            source=row[6],
            section=row[7],
            origin=places[0] if places else Origin(),
        ),
        annotations=actors.annotations if actors else None,
        actors=actors.actors if actors else {},
        places=places,
        marks=laid.laid_over(connection, article).state,
        inferred=actors.inferred if actors else frozenset(),
        older=sum(other < article for other in of_story),
        newer=sum(other > article for other in of_story),
    )


def is_corrected(connection: sqlite3.Connection, article: int) -> bool:
    """Whether the user corrected anything of an article."""
    row = connection.execute(
        "SELECT EXISTS (SELECT 1 FROM original WHERE article = ?1)"
        " OR EXISTS (SELECT 1 FROM layers WHERE article = ?1 AND corrected IS NOT NULL)",
        (article,),
    ).fetchone()
    return bool(row[0])


def with_corrections(
    connection: sqlite3.Connection, article: OpenedArticle, marks: sqlite3.Connection
) -> OpenedArticle:
    """The same with what is known of the user's corrections, which it shows already."""
    from tui.library.ingest import recast
    from tui.library.marks import correcting, kept_corrections

    corrections_of = kept_corrections.finder(marks, lambda content: recast.is_live(connection, content))
    corrections = corrections_of(recast.names_of(connection, article.key))
    title, text = article.article.title, article.article.text
    own = recast.own_record(connection, article.key)
    return replace(
        article,
        article=recast.told(article.article, corrections.article),
        corrections=correcting.placed(connection, article.key, corrections, title, text),
        fields=corrections.article,
        own=None
        if own is None or not corrections.article
        else replace(article.article, title=own.title, published=own.published, language=own.language),
    )


def text(connection: sqlite3.Connection, article: int) -> str | None:
    """Its text alone, None if it is gone."""
    row = connection.execute("SELECT data FROM body WHERE article = ?", (article,)).fetchone()
    return None if row is None else codec.body_text(row[0])


def origins(connection: sqlite3.Connection, article: int) -> tuple[Origin, ...]:
    """Every place of an article, the first one first."""
    rows = connection.execute(
        "SELECT d.path, f.name, p.member, p.position, p.guid, p.url FROM place AS p"
        " JOIN file AS f ON f.id = p.file JOIN folder AS d ON d.id = f.folder"
        " WHERE p.article = ? ORDER BY p.id",
        (article,),
    )
    return tuple(
        Origin(
            path=os.fsdecode(os.path.join(folder, name)),
            member=records.decoded_member(member),
            position=position,
            guid=guid,
            url=url,
        )
        for folder, name, member, position, guid, url in rows
    )
