"""Notes of the user, on an article or on a stretch of it that is found by its words."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from typing import Any

from tui.annotations import Span
from tui.article import Published
from tui.library.errors import LibraryError
from tui.library.index import codec, keys
from tui.library.index.database import Database
from tui.library.index.pieces import sql
from tui.library.index.roots import known_scope
from tui.library.marks.anchors import Anchor, Missing, anchor, find
from tui.library.marks.finding import Marks
from tui.library.marks.marking import Marking
from tui.library.marks.note import Note, NoteKey, PlacedNote
from tui.library.search.plan import plan
from tui.library.types import ArticleKey, NoteRow, Order, PreviousMarks, Scope
from tui.messages import _
from tui.query.tree import Everything
from tui.text import clean

_COLUMNS = "id, text, in_title, quote, before, after, made_at, changed_at"
_NOTED = """
SELECT mark, id, title, day, second, utc_offset, origin, source FROM article
WHERE notes AND mark IS NOT NULL
"""


class Notes:
    """Every change returns what `Library.restore_marks` undoes."""

    def __init__(self, index: Database, marks: Marks, marking: Marking, today: Callable[[], date]) -> None:
        self._index = index
        self._marks = marks
        self._marking = marking
        self._today = today

    def add(
        self, article: ArticleKey, text: str, span: Span | None = None, *, in_title: bool = False
    ) -> PreviousMarks:
        """Writes a note on an article, or on the code points ``span`` (half-open) of its text or title.

        Raises LibraryError for an empty note, for an article that is gone, and for words that cannot be
        told from the same ones elsewhere in the article.
        """
        written = _written(text)
        with self._marking.changing() as change:
            about = None if span is None else _anchored(change.index, article, span, in_title)
            mark = change.mark(article)
            if mark is None:
                raise LibraryError(_("the article is no longer there"))
            change.marks.execute(
                "INSERT INTO note (mark, text, in_title, quote, before, after, made_at, changed_at)"
                " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                (mark, written, *_anchor_columns(about), change.moment, change.moment),
            )
        return change.previous

    def change(self, note: NoteKey, text: str) -> PreviousMarks:
        """Gives a note another text; raises LibraryError for an empty one."""
        written = _written(text)
        with self._marking.changing() as change:
            change.marks.execute(
                "UPDATE note SET text = ?, changed_at = ? WHERE id = ? AND text <> ?",
                (written, change.moment, note, written),
            )
        return change.previous

    def delete(self, notes: Iterable[NoteKey]) -> PreviousMarks:
        """Deletes notes."""
        with self._marking.changing() as change:
            change.marks.executemany("DELETE FROM note WHERE id = ?", ((note,) for note in notes))
        return change.previous

    def of(self, article: ArticleKey, title: str, text: str) -> tuple[PlacedNote, ...]:
        """The notes of an article that is shown with this title and text, in reading order.

        Those on the whole article come first, then those whose words are gone.
        """
        with self._index.reading() as connection:
            row = connection.execute("SELECT mark FROM article WHERE id = ?", (article,)).fetchone()
        if row is None or row[0] is None:
            return ()
        with self._marks.database.reading() as connection:
            notes = _of_mark(connection, row[0])
        return tuple(sorted((_placed(note, title, text) for note in notes), key=_reading_order))

    def all(self, scope: Scope) -> list[NoteRow]:
        """The notes on the articles of a scope, newest first.

        The whole library has those, too, whose article is no longer in it. For a background thread.
        """
        with self._marks.database.reading() as connection:
            found = connection.execute(
                sql("SELECT mark,", _COLUMNS, "FROM note ORDER BY changed_at DESC, id DESC")
            ).fetchall()
            gone = {
                mark: (title, day)
                for mark, title, day in connection.execute(
                    "SELECT id, title, day FROM mark WHERE id IN (SELECT mark FROM note)"
                )
            }
        with self._index.reading() as connection:
            articles = _noted(connection, scope, self._today())
            texts: dict[ArticleKey, str] = {}
            rows = []
            for mark, *columns in found:
                note = _note(columns)
                if mark in articles:
                    rows.append(_row(connection, note, articles[mark], texts))
                elif not scope.roots:
                    rows.append(_row_of_gone(note, *gone[mark]))
        return rows


def exported(connection: sqlite3.Connection, mark: int) -> dict[str, object]:
    """The notes of a mark as they stand in its line of text; nothing where there are none."""
    notes: list[dict[str, object]] = []
    for note in _of_mark(connection, mark):
        record: dict[str, object] = {"text": note.text, "made": note.made, "changed": note.changed}
        if note.anchor is not None:
            about = note.anchor
            record |= {
                "quote": about.quote,
                "before": about.before,
                "after": about.after,
                "in_title": about.in_title,
            }
        notes.append(record)
    return {"notes": notes} if notes else {}


def checked(record: Mapping[str, Any]) -> list[Note]:
    """What `exported` gave; raises ValueError for what it never gives."""
    notes = record.get("notes", [])
    if not isinstance(notes, list):
        raise ValueError(_("{name} is no list").format(name="notes"))
    return [_made(one) for one in notes]


def take_in(connection: sqlite3.Connection, mark: int, notes: Sequence[Note], moment: str) -> None:
    """Adds notes to those of a mark, but for those that are there already."""
    known = {(note.text, note.anchor) for note in _of_mark(connection, mark)}
    connection.executemany(
        "INSERT INTO note (mark, text, in_title, quote, before, after, made_at, changed_at)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        (
            (mark, note.text, *_anchor_columns(note.anchor), note.made or moment, note.changed or moment)
            for note in notes
            if (note.text, note.anchor) not in known
        ),
    )


def _made(one: Any) -> Note:
    fields = ("text", "made", "changed", "quote", "before", "after")
    if not isinstance(one, dict) or not all(isinstance(one.get(name, ""), str) for name in fields):
        raise ValueError(_("there is no such note"))
    text = clean(one.get("text", "")).strip()
    if not text:
        raise ValueError(_("a note without words"))
    about = None
    if "quote" in one:
        quote, before, after = (_storable(one.get(name, "")) for name in ("quote", "before", "after"))
        about = Anchor(quote, before, after, one.get("in_title") is True)
    return Note(0, text, about, one.get("made", ""), one.get("changed", ""))


def _written(text: str) -> str:
    cleaned = clean(text).strip()
    if not cleaned:
        raise LibraryError(_("a note without words"))
    return cleaned


def _anchored(connection: sqlite3.Connection, article: ArticleKey, span: Span, in_title: bool) -> Anchor:
    row = connection.execute(
        "SELECT a.title, b.data FROM article AS a JOIN body AS b ON b.article = a.id WHERE a.id = ?",
        (article,),
    ).fetchone()
    if row is None:
        raise LibraryError(_("the article is no longer there"))
    try:
        return anchor(row[0] if in_title else codec.body_text(row[1]), *span, in_title=in_title)
    except ValueError:
        raise LibraryError(
            _("these words stand in the article more than once, with the same words around them")
        ) from None


def _anchor_columns(about: Anchor | None) -> tuple[int, str | None, str, str]:
    if about is None:
        return 0, None, "", ""
    quote, before, after = (_storable(text) for text in (about.quote, about.before, about.after))
    return int(about.in_title), quote, before, after


def _storable(text: str) -> str:
    return text.encode("utf-8", "replace").decode()


def _of_mark(connection: sqlite3.Connection, mark: int) -> list[Note]:
    rows = connection.execute(sql("SELECT", _COLUMNS, "FROM note WHERE mark = ? ORDER BY id"), (mark,))
    return [_note(columns) for columns in rows]


def _note(columns: Sequence[Any]) -> Note:
    key, text, in_title, quote, before, after, made, changed = columns
    about = None if quote is None else Anchor(quote, before, after, bool(in_title))
    return Note(key, text, about, made, changed)


def _placed(note: Note, title: str, text: str) -> PlacedNote:
    if note.anchor is None:
        return PlacedNote(note, None)
    found = find(note.anchor, title if note.anchor.in_title else text)
    return PlacedNote(note, None if isinstance(found, Missing) else found)


def _reading_order(placed: PlacedNote) -> tuple[bool, bool, Span, NoteKey]:
    about, span = placed.note.anchor, placed.span or (-1, -1)
    return about is not None, about is not None and not about.in_title, span, placed.note.key


def _noted(connection: sqlite3.Connection, scope: Scope, today: date) -> dict[int, tuple[Any, ...]]:
    """The articles of a scope that have notes, by the ids of their marks."""
    inside = plan(connection, Everything(), known_scope(scope), Order.NEWEST, None, today)
    if inside.is_everything:
        rows = connection.execute(_NOTED)
    else:
        rows = connection.execute(sql(_NOTED, "AND id IN (", inside.sql, ")"), inside.parameters)
    return {mark: tuple(columns) for mark, *columns in rows}


def _row(
    connection: sqlite3.Connection, note: Note, article: tuple[Any, ...], texts: dict[ArticleKey, str]
) -> NoteRow:
    key, title, day, second, offset, origin, source = article
    if note.anchor is not None and not note.anchor.in_title and key not in texts:
        data = connection.execute("SELECT data FROM body WHERE article = ?", (key,)).fetchone()
        texts[key] = "" if data is None else codec.body_text(data[0])
    published = keys.published_from_columns(day, second, offset, origin)
    return NoteRow(_placed(note, title, texts.get(key, "")), key, title, published, source)


def _row_of_gone(note: Note, title: str, day: str | None) -> NoteRow:
    published = None if day is None else Published(date.fromisoformat(day))
    return NoteRow(PlacedNote(note, None), None, title, published, None)
