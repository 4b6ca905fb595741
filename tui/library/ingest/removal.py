"""Taking articles out of the index. Full-text rows go only if they get the very words they came with."""

from __future__ import annotations

import sqlite3

from tui.library.index import codec, keys
from tui.library.ingest import records, versions
from tui.library.marks import laid


def take_words_out(connection: sqlite3.Connection, article: int) -> tuple[str, str, str | None, str | None]:
    """Deletes the full-text row of an article; returns its title, text, source and section."""
    title, source, section, tokens, data = connection.execute(
        "SELECT a.title, a.source, a.section, b.facets, b.data"
        " FROM article AS a JOIN body AS b ON b.article = a.id WHERE a.id = ?",
        (article,),
    ).fetchone()
    text = codec.body_text(data)
    connection.execute(
        "INSERT INTO words (words, rowid, facet, title, text, source, section)"
        " VALUES ('delete', ?, ?, ?, ?, ?, ?)",
        (article, tokens, *records.article_words(title, text, source, section)),
    )
    return title, text, source, section


def remove_annotations(connection: sqlite3.Connection, article: int) -> None:
    """Deletes the layers of an article and all rows made from them."""
    row = connection.execute(
        "SELECT a.title, b.data, ifnull(l.corrected, l.data), l.days FROM article AS a"
        " JOIN body AS b ON b.article = a.id JOIN layers AS l ON l.article = a.id WHERE a.id = ? AND l.live",
        (article,),
    ).fetchone()
    connection.execute("DELETE FROM layers WHERE article = ?", (article,))
    if row is None:
        return
    title, data, layers, days = row
    said = records.statement_records(title, codec.body_text(data), codec.unpack_layers(layers))
    connection.executemany(
        "INSERT INTO said (said, rowid, quote, speaker, names) VALUES ('delete', ?, ?, ?, ?)",
        (
            (keys.statement(article, place), record.quote, record.speaker_words, record.names)
            for place, record in enumerate(said)
        ),
    )
    connection.executemany(
        "DELETE FROM date_mention WHERE first = ? AND last = ? AND article = ?",
        ((first, last, article) for first, last in codec.unpack_days(days)),
    )
    actors = connection.execute("SELECT actor FROM mention WHERE article = ?", (article,)).fetchall()
    first, last = keys.statement(article, keys.STATEMENTS - 1), keys.statement(article, 0)
    for (actor,) in actors:
        connection.execute("DELETE FROM mention WHERE actor = ? AND article = ?", (actor, article))
        connection.execute(
            "DELETE FROM quoted WHERE speaker = ? AND statement BETWEEN ? AND ?", (actor, first, last)
        )


def remove_article(connection: sqlite3.Connection, article: int) -> None:
    """Deletes an article and all that hangs on it, but its places."""
    remove_annotations(connection, article)
    title, text, _source, _section = take_words_out(connection, article)
    laid.take_away(connection, article)
    versions.remove(connection, article, records.searchable(title), records.searchable(text))
    connection.execute("DELETE FROM body WHERE article = ?", (article,))
    connection.execute("DELETE FROM original WHERE article = ?", (article,))
    connection.execute("DELETE FROM article WHERE id = ?", (article,))
