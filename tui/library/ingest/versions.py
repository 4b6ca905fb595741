"""Versions of one story: articles with nearly the same words within a few days. The newest stands for all."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Sequence

from tui.library.index import codec
from tui.library.index.keys import MINUTES_A_DAY, SEQUENCE_BITS, UNDATED_LAST
from tui.library.index.pieces import marks, sql
from tui.library.ingest import records, sketch

ALIKE = 0.5
"""From this share of common shingles on, two articles are versions of one story."""
ALIKE_WITH_TITLE = 0.25
"""The same where their titles are equal, too."""
_DAYS = 3
_MOST_CANDIDATES = 24
_WITHIN = (_DAYS * MINUTES_A_DAY) << SEQUENCE_BITS

_AT_ONCE = 500

NOT_IN = "AND id NOT IN (SELECT value FROM json_each(?))"
"""Leaves articles out of a SELECT by a list from `as_list`."""


def are_any(connection: sqlite3.Connection) -> bool:
    """Whether any article has another version."""
    return connection.execute("SELECT 1 FROM version LIMIT 1").fetchone() is not None


def older(connection: sqlite3.Connection, articles: Sequence[int]) -> frozenset[int]:
    """Those of some articles that have a newer version among them."""
    story_of = _stories(connection, articles)
    newest: dict[int, int] = {}
    for article, story in story_of.items():
        newest[story] = max(article, newest.get(story, article))
    return frozenset(article for article, story in story_of.items() if newest[story] != article)


def with_older(connection: sqlite3.Connection, articles: Sequence[int]) -> list[int]:
    """The articles, and those that are older versions of one of them."""
    found = dict.fromkeys(articles)
    for article, story in _stories(connection, articles).items():
        rows = connection.execute(
            "SELECT article FROM version WHERE story = ? AND article < ?", (story, article)
        )
        found.update((row[0], None) for row in rows)
    return list(found)


def as_list(articles: Iterable[int]) -> str:
    """Articles as one value to be bound."""
    return json.dumps(list(articles))


def _stories(connection: sqlite3.Connection, articles: Sequence[int]) -> dict[int, int]:
    if len(articles) > _AT_ONCE:
        wanted = set(articles)
        rows = connection.execute("SELECT article, story FROM version")
        return {article: story for article, story in rows if article in wanted}
    return dict(
        connection.execute(
            sql("SELECT article, story FROM version WHERE article IN", marks(len(articles))), tuple(articles)
        )
    )


def of_article(connection: sqlite3.Connection, article: int) -> list[int]:
    """The keys of all versions of an article's story, newest first; itself alone where it has no other."""
    found = [
        row[0]
        for row in connection.execute(
            "SELECT o.article FROM version AS v JOIN version AS o ON o.story = v.story"
            " WHERE v.article = ? ORDER BY o.article DESC",
            (article,),
        )
    ]
    return found or [article]


def add(connection: sqlite3.Connection, article: int, title: str, text: str, language: str | None) -> None:
    """Notes a new article, and joins it to the story that it is a version of.

    ``title`` and ``text`` are folded, as in the full-text tables. Articles without a day are none's.
    """
    if article <= UNDATED_LAST:
        return
    keys = sketch.keys(title, text)
    if not keys:
        return
    alike = _alike(connection, article, keys, text, title, language)
    connection.executemany(
        "INSERT OR IGNORE INTO near (key, article) VALUES (?, ?)", ((key, article) for key in keys)
    )
    if alike:
        _join(connection, [article, *alike])


def remove(connection: sqlite3.Connection, article: int, title: str, text: str) -> None:
    """Forgets an article that goes; ``title`` and ``text`` are those that it came with."""
    if article <= UNDATED_LAST:
        return
    connection.executemany(
        "DELETE FROM near WHERE key = ? AND article = ?", ((key, article) for key in sketch.keys(title, text))
    )
    row = connection.execute("DELETE FROM version WHERE article = ? RETURNING story", (article,)).fetchone()
    if row is not None:
        # A story of one article is none.
        connection.execute(
            "DELETE FROM version WHERE story = ?1 AND (SELECT count(*) FROM version WHERE story = ?1) = 1",
            row,
        )


def _alike(
    connection: sqlite3.Connection,
    article: int,
    keys: Sequence[int],
    text: str,
    title: str,
    language: str | None,
) -> list[int]:
    """The articles near this one in time that have nearly the same words."""
    candidates: dict[int, None] = {}
    for key in dict.fromkeys(keys):
        rows = connection.execute(
            "SELECT article FROM near WHERE key = ? AND article BETWEEN ? AND ?"
            " ORDER BY article DESC LIMIT ?",
            (key, article - _WITHIN, article + _WITHIN, _MOST_CANDIDATES),
        )
        candidates.update((row[0], None) for row in rows)
    candidates.pop(article, None)
    if not candidates:
        return []
    own = sketch.shingles(text.split())
    stories: set[int] = set()
    found = []
    for other in list(candidates)[:_MOST_CANDIDATES]:
        row = connection.execute("SELECT story FROM version WHERE article = ?", (other,)).fetchone()
        if row is not None and row[0] in stories:
            continue
        if _is_alike(connection, other, own, title, language):
            found.append(other)
            if row is not None:
                stories.add(row[0])
    return found


def _is_alike(
    connection: sqlite3.Connection, other: int, own: frozenset[int], title: str, language: str | None
) -> bool:
    row = connection.execute(
        "SELECT a.title, a.language, b.data FROM article AS a JOIN body AS b ON b.article = a.id"
        " WHERE a.id = ?",
        (other,),
    ).fetchone()
    if row is None or row[1] != language:
        return False
    same_title = records.searchable(row[0]).split() == title.split()
    words = records.searchable(codec.body_text(row[2])).split()
    return sketch.likeness(own, sketch.shingles(words)) >= (ALIKE_WITH_TITLE if same_title else ALIKE)


def _join(connection: sqlite3.Connection, articles: Sequence[int]) -> None:
    """Makes one story of articles and of all versions that they have already."""
    stories = [
        row[0]
        for row in connection.execute(
            sql("SELECT DISTINCT story FROM version WHERE article IN", marks(len(articles))), tuple(articles)
        )
    ]
    if stories:
        story = min(stories)
    else:
        story = connection.execute("SELECT coalesce(max(story), 0) + 1 FROM version").fetchone()[0]
    connection.executemany("UPDATE version SET story = ? WHERE story = ?", ((story, old) for old in stories))
    connection.executemany(
        "INSERT OR IGNORE INTO version (article, story) VALUES (?, ?)",
        ((article, story) for article in articles),
    )
