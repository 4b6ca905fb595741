"""Rows of lists, from keys."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from typing import Any

from tui.library.index import keys
from tui.library.index.pieces import marks, sql
from tui.library.index.states import DONE, STALE
from tui.library.marks import laid
from tui.library.marks.followed_names import FOLLOWED
from tui.library.types import Row

_COLUMNS = sql(
    "SELECT id, title, day, second, utc_offset, origin, source, section, language, places, annotated,",
    "read, starred, changed, tags, notes,",
    "(SELECT count(*) FROM version AS v JOIN version AS o ON o.story = v.story AND o.article < v.article",
    "WHERE v.article = article.id),",
    "EXISTS (SELECT 1 FROM followed) AND EXISTS",
    "(SELECT 1 FROM mention WHERE article = article.id AND actor IN (", FOLLOWED, "))",
    "FROM article WHERE id",
)  # fmt: skip
_AT_ONCE = 500


def rows(connection: sqlite3.Connection, articles: Sequence[int]) -> list[Row]:
    """The rows of these articles in this order; those that are gone are left out."""
    found: dict[int, Row] = {}
    for start in range(0, len(articles), _AT_ONCE):
        some = articles[start : start + _AT_ONCE]
        for columns in connection.execute(sql(_COLUMNS, "IN", marks(len(some))), tuple(some)):
            found[columns[0]] = _row(columns)
    return [found[article] for article in articles if article in found]


def _row(columns: Any) -> Row:
    return Row(
        key=columns[0],
        title=columns[1],
        published=keys.published_from_columns(*columns[2:6]),
        source=columns[6],
        section=columns[7],
        language=columns[8],
        places=columns[9],
        annotated=columns[10] in (DONE, STALE),
        marks=laid.state(columns[11:16]),
        older=columns[16],
        followed=bool(columns[17]),
    )
