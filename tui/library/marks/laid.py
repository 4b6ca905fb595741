"""The marks of an article as the index has them, beside what a list shows of it."""

from __future__ import annotations

import json
import sqlite3
from dataclasses import dataclass, field

from tui.library.index.pieces import sql
from tui.library.types import ArticleKey, MarkState
from tui.text import fold


@dataclass(frozen=True, slots=True)
class Laid:
    """The id of an article's row in the marks, None where it has none, and what it says."""

    mark: int | None = None
    state: MarkState = field(default_factory=MarkState)


COLUMNS = "read, starred, changed, tags, notes"
"""The columns of ``article`` that `state` reads."""


def state(columns: tuple[int, int, int, str | None, int]) -> MarkState:
    """The marks in the values of `COLUMNS`."""
    read, starred, changed, tags, notes = columns
    return MarkState(bool(read), bool(starred), bool(changed), _tags(tags), notes)


def laid_over(index: sqlite3.Connection, article: ArticleKey) -> Laid:
    """The mark of an article; that of none for one that is gone."""
    row = index.execute(sql("SELECT mark,", COLUMNS, "FROM article WHERE id = ?"), (article,)).fetchone()
    return Laid() if row is None else Laid(row[0], state(row[1:]))


def put(index: sqlite3.Connection, article: ArticleKey, new: Laid) -> None:
    """Makes this the mark of an article."""
    take_away(index, article)
    marks = new.state
    index.execute(
        "UPDATE article SET mark = ?, read = ?, starred = ?, changed = ?, tags = ?, notes = ? WHERE id = ?",
        (
            new.mark,
            marks.read,
            marks.starred,
            marks.changed,
            json.dumps(marks.tags) if marks.tags else None,
            marks.notes,
            article,
        ),
    )
    index.executemany(
        "INSERT OR IGNORE INTO tagged (tag, article) VALUES (?, ?)",
        ((fold(tag), article) for tag in marks.tags),
    )


def take_away(index: sqlite3.Connection, article: ArticleKey) -> None:
    """Deletes the rows that hang on the mark of an article that goes, or gets another."""
    row = index.execute("SELECT tags FROM article WHERE id = ?", (article,)).fetchone()
    if row is not None and row[0]:
        index.executemany(
            "DELETE FROM tagged WHERE tag = ? AND article = ?",
            ((fold(tag), article) for tag in _tags(row[0])),
        )


def _tags(column: str | None) -> tuple[str, ...]:
    return tuple(json.loads(column)) if column else ()
