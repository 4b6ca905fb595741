"""Tags: words of the user's own that gather articles."""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import Any

from tui.library.index.database import Database
from tui.library.index.pieces import sql
from tui.library.index.roots import known_scope
from tui.library.marks import laid
from tui.library.marks.marking import MarkChange, Marking
from tui.library.search.plan import plan
from tui.library.types import ArticleKey, Order, PreviousMarks, Scope
from tui.messages import _
from tui.query.tree import Everything
from tui.text import clean_line, fold

LONGEST = 60
"""Code points of a tag; the rest is cut off."""

_QUOTATION_MARKS = str.maketrans(dict.fromkeys('"“”„«»,', " "))


def cleaned(name: str) -> str:
    """A tag as it is kept: one line, without commas and quotation marks, which would part it in a query."""
    return clean_line(name.translate(_QUOTATION_MARKS))[:LONGEST].strip()


class Tags:
    """The tags of all articles. Upper and lower case and accents tell no tag from another."""

    def __init__(self, index: Database, marking: Marking, today: Callable[[], date]) -> None:
        self._index = index
        self._marking = marking
        self._today = today

    def set(
        self, articles: Iterable[ArticleKey], add: Sequence[str] = (), remove: Sequence[str] = ()
    ) -> PreviousMarks:
        """Gives articles some tags and takes others away; returns what `Library.restore_marks` undoes.

        A tag that is in use already keeps its spelling.
        """
        gone = {fold(cleaned(name)) for name in remove}
        wanted = {fold(name): name for name in map(cleaned, add) if name}
        spelled: dict[str, str] = {}

        def do(change: MarkChange, _article: ArticleKey, mark: int) -> None:
            if not spelled:
                spelled.update({**wanted, **_spellings(change.marks, wanted)})
            known = {fold(name): name for name in _of_mark(change.marks, mark)}
            change.marks.executemany(
                "DELETE FROM tag WHERE mark = ? AND name = ?",
                ((mark, name) for folded, name in known.items() if folded in gone),
            )
            change.marks.executemany(
                "INSERT OR IGNORE INTO tag (mark, name) VALUES (?, ?)",
                ((mark, name) for folded, name in spelled.items() if folded not in known),
            )

        return self._marking.each(articles, do)

    def counted(self, scope: Scope) -> list[tuple[str, int]]:
        """Every tag of the articles of a scope with their number, by name."""
        with self._index.reading() as connection:
            found = sorted(_counted(connection, scope, self._today()).items())
            return [(_spelled(connection, folded), number) for folded, number in found]

    def of(self, articles: Sequence[ArticleKey]) -> Mapping[str, int]:
        """The tags of some articles, and how many of them have each."""
        counts: Counter[str] = Counter()
        with self._index.reading() as connection:
            for article in articles:
                counts.update(laid.laid_over(connection, article).state.tags)
        return counts


def beginning(connection: sqlite3.Connection, typed: str, limit: int) -> list[str]:
    """Tags with a word that begins as typed, those of most articles first."""
    begun = fold(typed).strip()
    rows = connection.execute("SELECT tag FROM tagged GROUP BY tag ORDER BY count(*) DESC, tag")
    found = [tag for (tag,) in rows if tag.startswith(begun) or f" {begun}" in tag]
    return [_spelled(connection, tag) for tag in found[:limit]]


def exported(connection: sqlite3.Connection, mark: int) -> dict[str, object]:
    """The tags of a mark as they stand in its line of text; nothing where there are none."""
    names = list(_of_mark(connection, mark))
    return {"tags": names} if names else {}


def checked(record: Mapping[str, Any]) -> list[str]:
    """What `exported` gave; raises ValueError for what it never gives."""
    names = record.get("tags", [])
    if not isinstance(names, list) or not all(isinstance(name, str) for name in names):
        raise ValueError(_("{name} is no list of texts").format(name="tags"))
    return [name for name in map(cleaned, names) if name]


def take_in(connection: sqlite3.Connection, mark: int, names: Sequence[str]) -> None:
    """Adds tags to those of a mark."""
    known = {fold(name) for name in _of_mark(connection, mark)}
    connection.executemany(
        "INSERT OR IGNORE INTO tag (mark, name) VALUES (?, ?)",
        ((mark, name) for name in names if fold(name) not in known),
    )


def _of_mark(connection: sqlite3.Connection, mark: int) -> Iterator[str]:
    rows = connection.execute("SELECT name FROM tag WHERE mark = ? ORDER BY name", (mark,)).fetchall()
    return (name for (name,) in rows)


def _spellings(connection: sqlite3.Connection, wanted: Mapping[str, str]) -> dict[str, str]:
    names = connection.execute("SELECT DISTINCT name FROM tag ORDER BY name DESC").fetchall()
    return {fold(name): name for (name,) in names if fold(name) in wanted}


def _counted(connection: sqlite3.Connection, scope: Scope, today: date) -> dict[str, int]:
    select = "SELECT tag, count(*) FROM tagged"
    if not scope.roots:
        return dict(connection.execute(sql(select, "GROUP BY tag")).fetchall())
    inside = plan(connection, Everything(), known_scope(scope), Order.NEWEST, None, today)
    rows = connection.execute(
        sql(select, "WHERE article IN (", inside.sql, ") GROUP BY tag"), inside.parameters
    )
    return dict(rows.fetchall())


def _spelled(connection: sqlite3.Connection, folded: str) -> str:
    """A folded tag as the user wrote it."""
    (article,) = connection.execute("SELECT article FROM tagged WHERE tag = ? LIMIT 1", (folded,)).fetchone()
    tags = laid.laid_over(connection, article).state.tags
    return next((tag for tag in tags if fold(tag) == folded), folded)
