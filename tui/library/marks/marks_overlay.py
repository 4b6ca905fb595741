"""Marks laid over the articles of the index, where lists and searches find them. Can always be made again."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Sequence

from tui.library.actors import actor_corrections, actor_overlay
from tui.library.index.pieces import marks as question_marks
from tui.library.index.pieces import sql
from tui.library.ingest.recast import is_live, names_of
from tui.library.marks import correcting
from tui.library.marks.aliases import Alias
from tui.library.marks.finding import find_content, find_mark, laid
from tui.library.marks.laid import laid_over, put
from tui.library.marks.row_before import Value
from tui.library.marks.undoing import Changes
from tui.library.types import ArticleKey, MarkState

_AT_ONCE = 500
_ALL = "SELECT id FROM article WHERE mark IS NOT NULL"


def lay(
    index: sqlite3.Connection, marks: sqlite3.Connection, changes: Changes
) -> list[tuple[ArticleKey, MarkState]]:
    """Lays what a transaction has changed over the index, inside the caller's transaction of it.

    Returns the articles whose marks are others now, each with what they were.
    """
    if "actor_correction" in changes.tables:
        actor_overlay.lay(index, actor_corrections.corrections(marks))
    if "followed" in changes.tables:
        _lay_followed(index, marks)
    touched = list(_touched(index, marks, changes.marks))
    if changes.tables & {"article_correction", "annotation_correction"}:
        touched = _correct(index, marks, touched)
    return _lay_articles(index, marks, touched)


def lay_all(index: sqlite3.Connection, marks: sqlite3.Connection) -> list[tuple[ArticleKey, MarkState]]:
    """Lays all marks over the index, inside the caller's transaction; returns what `lay` does."""
    actor_overlay.lay(index, actor_corrections.corrections(marks))
    _lay_followed(index, marks)
    stale = {row[0] for row in index.execute(_ALL)}
    contents = marks.execute("SELECT value FROM alias WHERE kind = ?", (Alias.CONTENT.value,))
    for content in contents:
        stale.update(row[0] for row in index.execute("SELECT id FROM article WHERE content = ?", content))
    stale |= correcting.corrected_articles(index)
    return _lay_articles(index, marks, _correct(index, marks, stale))


def _touched(
    index: sqlite3.Connection, marks: sqlite3.Connection, touched: Iterable[int]
) -> Iterator[ArticleKey]:
    for some in _batches(list(touched)):
        among = question_marks(len(some))
        yield from (row[0] for row in index.execute(sql(_ALL, "AND mark IN", among), some))
        contents = [
            row[0]
            for row in marks.execute(
                sql("SELECT value FROM alias WHERE kind = ? AND mark IN", among), (Alias.CONTENT.value, *some)
            )
        ]
        for contents_ in _batches(contents):
            new = sql(
                "SELECT id FROM article WHERE mark IS NULL AND content IN", question_marks(len(contents_))
            )
            yield from (row[0] for row in index.execute(new, contents_).fetchall())


def _batches(items: Sequence[Value]) -> Iterator[Sequence[Value]]:
    for start in range(0, len(items), _AT_ONCE):
        yield items[start : start + _AT_ONCE]


def _lay_articles(
    index: sqlite3.Connection, marks: sqlite3.Connection, articles: Iterable[ArticleKey]
) -> list[tuple[ArticleKey, MarkState]]:
    before = []
    for article in list(articles):
        old = laid_over(index, article)
        content = index.execute("SELECT content FROM article WHERE id = ?", (article,)).fetchone()[0]
        mark = find_content(marks, content)
        if mark is None:
            mark = find_mark(marks, names_of(index, article), lambda content: is_live(index, content))
        new = laid(marks, mark, content)
        if new != old:
            put(index, article, new)
            before.append((article, old.state))
    return before


def _correct(
    index: sqlite3.Connection, marks: sqlite3.Connection, articles: Iterable[ArticleKey]
) -> list[ArticleKey]:
    """Shows articles as the user corrects them; returns their keys, which can be others."""
    corrected = correcting.corrected_articles(index)
    return [correcting.lay(marks, index, article, is_corrected=article in corrected) for article in articles]


def _lay_followed(index: sqlite3.Connection, marks: sqlite3.Connection) -> None:
    index.execute("DELETE FROM followed")
    index.executemany(
        "INSERT INTO followed (folded) VALUES (?)", marks.execute("SELECT folded FROM followed").fetchall()
    )
