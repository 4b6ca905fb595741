"""The index that another one is to replace: articles and actors keep their keys, and lists their place."""

from __future__ import annotations

import sqlite3

from tui.article import Published
from tui.library.index import keys


class Predecessor:
    """Looks keys up in the older index."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self.connection = connection

    def article(self, content: bytes, published: Published | None) -> int | None:
        """The key that the article had, None where it had none or is dated otherwise now."""
        row = self.connection.execute(
            "SELECT id, day, second FROM article WHERE content = ?", (content,)
        ).fetchone()
        if row is None or row[1:] != keys.published_columns(published)[:2]:
            return None
        return int(row[0])

    def actor(self, folded: str) -> int | None:
        """The key that the actor had."""
        row = self.connection.execute("SELECT id FROM actor WHERE folded = ?", (folded,)).fetchone()
        return None if row is None else int(row[0])

    def last_actor(self) -> int:
        """The greatest key of an actor."""
        return int(self.connection.execute("SELECT ifnull(max(id), 0) FROM actor").fetchone()[0])
