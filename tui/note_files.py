"""The user's notes written out: a text to read, grouped by article, or one record a line."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from tui.article_files import escaped
from tui.export import json_line
from tui.files import write_whole_from
from tui.library import Library, Scope
from tui.library.types import NoteRow
from tui.messages import _


def note_lines(library: Library, format_: str) -> Iterator[bytes]:
    """All notes of the library, newest first. md: under their articles, those with the newest note first.

    jsonl: an object a line. May raise LibraryError.
    """
    rows = library.notes.all(Scope())
    paths = library.places([row.article for row in rows if row.article is not None])
    groups: dict[object, list[NoteRow]] = {}
    for row in rows:
        groups.setdefault(row.article or (row.title, row.published), []).append(row)
    for group in groups.values():
        path = paths.get(group[0].article) if group[0].article is not None else None
        if format_ == "md":
            yield _markdown(group, path)
        else:
            yield from (json_line(_record(row, path)) for row in group)


def write_notes(library: Library, path: Path, *, replace: bool) -> None:
    """Writes all notes to a file as Markdown. Raises FileExistsError for one that is there, unless
    ``replace``; OSError and LibraryError."""
    write_whole_from(path, note_lines(library, "md"), replace=replace)


def _markdown(rows: Sequence[NoteRow], path: Path | None) -> bytes:
    """Title and source of an article, then each note: the words that it is about, what it says, when."""
    first = rows[0]
    about = [first.published.isoformat() if first.published else None, first.source, path and str(path)]
    parts = [f"## {escaped(' '.join(first.title.split()))}"]
    if any(about):
        parts.append("*" + escaped(" · ".join(part for part in about if part)) + "*")
    for row in rows:
        if row.quote is not None:
            parts.append("> " + escaped(row.quote).replace("\n", "\n> "))
        parts.append(row.note.text)
        parts.append("*" + _written(row) + "*")
    return ("\n\n".join(parts) + "\n\n").encode("utf-8", "replace")


def _written(row: NoteRow) -> str:
    moment = row.note.changed.replace("T", " ")[:16]
    gone = _("these words are gone") if row.placed.is_lost else ""
    return " · ".join(part for part in (moment, gone) if part)


def _record(row: NoteRow, path: Path | None) -> dict[str, object]:
    start, end = row.placed.span or (None, None)
    return {
        "title": row.title,
        "published": row.published.isoformat() if row.published else None,
        "source": row.source,
        "path": None if path is None else str(path),
        "text": row.note.text,
        "quote": row.quote,
        "in_title": row.note.anchor is not None and row.note.anchor.in_title,
        "start": start,
        "end": end,
        "made": row.note.made,
        "changed": row.note.changed,
    }
