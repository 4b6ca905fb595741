"""Taking articles out of the index. Full-text rows go only if they get the very words they came with."""

from __future__ import annotations

import sqlite3

from tui.library import records
from tui.library.codec import body_text


def take_words_out(connection: sqlite3.Connection, article: int) -> tuple[str, str, str | None, str | None]:
    """Deletes the full-text row of an article; returns its title, text, source and section."""
    title, source, section, tokens, data = connection.execute(
        "SELECT a.title, a.source, a.section, b.facets, b.data"
        " FROM article AS a JOIN body AS b ON b.article = a.id WHERE a.id = ?",
        (article,),
    ).fetchone()
    text = body_text(data)
    connection.execute(
        "INSERT INTO words (words, rowid, facet, title, text, source, section)"
        " VALUES ('delete', ?, ?, ?, ?, ?, ?)",
        (article, tokens, *records.article_words(title, text, source, section)),
    )
    return title, text, source, section


def remove_annotations(connection: sqlite3.Connection, article: int) -> None:
    """Deletes the layers of an article and all rows made from them."""
    statements = dict(
        connection.execute("SELECT number, id FROM statement WHERE article = ?", (article,)).fetchall()
    )
    if statements:
        title, data, dates, people, said = connection.execute(
            "SELECT a.title, b.data, l.dates, l.people, l.statements FROM article AS a"
            " JOIN body AS b ON b.article = a.id JOIN layers AS l ON l.article = a.id WHERE a.id = ?",
            (article,),
        ).fetchone()
        annotations = records.unpack_layers(dates, people, said)
        for record in records.statement_records(title, body_text(data), annotations):
            connection.execute(
                "INSERT INTO said (said, rowid, quote, speaker, names) VALUES ('delete', ?, ?, ?, ?)",
                (statements[record.number], record.quote, record.speaker_words, record.names),
            )
        connection.execute("DELETE FROM statement WHERE article = ?", (article,))
    for (actor,) in connection.execute("SELECT actor FROM mention WHERE article = ?", (article,)).fetchall():
        connection.execute("DELETE FROM mention WHERE actor = ? AND article = ?", (actor, article))
    connection.execute("DELETE FROM date_mention WHERE article = ?", (article,))
    connection.execute("DELETE FROM layers WHERE article = ?", (article,))


def remove_article(connection: sqlite3.Connection, article: int) -> None:
    """Deletes an article and all that hangs on it, but its places."""
    remove_annotations(connection, article)
    take_words_out(connection, article)
    connection.execute("DELETE FROM body WHERE article = ?", (article,))
    connection.execute("DELETE FROM article WHERE id = ?", (article,))
