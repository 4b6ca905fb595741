"""Marks as text, one JSON object a line, and back: to be kept, compared, carried to another machine."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Iterator
from datetime import date
from typing import Any

from tui.library.marks import exchange_beside, kept_corrections, notes, tags
from tui.library.marks.aliases import Alias
from tui.library.types import ImportedMarks
from tui.messages import _

_NAMES = {Alias.GUID: "guid", Alias.URL: "url", Alias.PLACE: "place", Alias.TITLE_AND_DAY: "title and day"}
_CONTENT_BYTES = 16


def lines(connection: sqlite3.Connection) -> Iterator[str]:
    """Every mark as a line without its end, those that were changed first before the others; then those
    that hang on no article.

    ``content`` are the content ids of the article, the one that was marked last first; the other names
    are as in `tui.library.marks.aliases`, bytes that are no UTF-8 as ``\\udcXX``.
    """
    rows = connection.execute(
        "SELECT id, content, title, day, read, starred, changed_at FROM mark ORDER BY changed_at, id"
    ).fetchall()
    for mark, content, title, day, read, starred, changed_at in rows:
        contents = {content.hex(): None}
        names: dict[str, list[str]] = {}
        for kind, value in connection.execute(
            "SELECT kind, value FROM alias WHERE mark = ? ORDER BY kind, value", (mark,)
        ):
            if kind == Alias.CONTENT:
                contents[value.hex()] = None
            elif kind in _NAMES:
                names.setdefault(_NAMES[Alias(kind)], []).append(value.decode("utf-8", "surrogateescape"))
        record = {
            "title": title,
            "day": day,
            "read": bool(read),
            "starred": bool(starred),
            "changed": changed_at,
            "content": list(contents),
            **names,
            **tags.exported(connection, mark),
            **notes.exported(connection, mark),
            **kept_corrections.exported(connection, mark),
        }
        yield json.dumps(record, ensure_ascii=True)
    for beside in exchange_beside.records(connection):
        yield json.dumps(beside, ensure_ascii=True)


def restore(connection: sqlite3.Connection, written: Iterable[str], moment: str) -> ImportedMarks:
    """Takes in lines of `lines`, inside the caller's transaction. Marks accumulate: none is taken away.

    ``moment`` is noted where a line says no time. Lines that are none of ours are counted, and told.
    """
    taken = 0
    wrong: list[str] = []
    for number, line in enumerate(written, 1):
        if not line.strip():
            continue
        try:
            record = json.loads(line)
            if table := exchange_beside.table_of(record):
                exchange_beside.take_in(connection, table, record, moment)
            else:
                _restore(connection, _checked(record), moment)
            taken += 1
        except (ValueError, RecursionError) as error:
            wrong.append(_("line {number}: {reason}").format(number=number, reason=error))
    connection.execute("UPDATE meta SET value = value + 1 WHERE name = 'revision'")
    return ImportedMarks(taken, tuple(wrong))


def _checked(record: Any) -> dict[str, Any]:
    """The record, if it is one; raises ValueError with what is wrong."""
    if not isinstance(record, dict):
        raise ValueError(_("no object"))
    contents = record.get("content")
    if not isinstance(contents, list) or not contents:
        raise ValueError(_("content is missing"))
    for content in contents:
        if not isinstance(content, str) or len(bytes.fromhex(content)) != _CONTENT_BYTES:
            raise ValueError(_("content is no list of content ids"))
    for name in _NAMES.values():
        values = record.get(name, [])
        if not isinstance(values, list) or not all(isinstance(value, str) for value in values):
            raise ValueError(_("{name} is no list of texts").format(name=name))
    for name in ("title", "changed"):
        if not isinstance(record.get(name, ""), str):
            raise ValueError(_("{name} is no text").format(name=name))
    if record.get("day") is not None:
        date.fromisoformat(str(record["day"]))
    tags.checked(record)
    notes.checked(record)
    kept_corrections.checked(record)
    return record


def _restore(connection: sqlite3.Connection, record: dict[str, Any], moment: str) -> None:
    contents = [bytes.fromhex(content) for content in record["content"]]
    mark = _known(connection, contents)
    if mark is None:
        title = record.get("title", "").encode("utf-8", "replace").decode()
        mark = connection.execute(
            "INSERT INTO mark (content, title, day, changed_at) VALUES (?, ?, ?, ?)",
            (contents[0], title, record.get("day"), record.get("changed") or moment),
        ).lastrowid
    connection.execute(
        "UPDATE mark SET read = read OR ?, starred = starred OR ? WHERE id = ?",
        (bool(record.get("read")), bool(record.get("starred")), mark),
    )
    names = [(Alias.CONTENT, content) for content in contents]
    for kind, name in _NAMES.items():
        names += [(kind, value.encode("utf-8", "surrogateescape")) for value in record.get(name, [])]
    connection.executemany(
        "INSERT OR IGNORE INTO alias (kind, value, mark) VALUES (?, ?, ?)",
        ((kind.value, value, mark) for kind, value in names),
    )
    assert mark is not None
    tags.take_in(connection, mark, tags.checked(record))
    notes.take_in(connection, mark, notes.checked(record), moment)
    kept_corrections.take_in(connection, mark, kept_corrections.checked(record), moment)


def _known(connection: sqlite3.Connection, contents: list[bytes]) -> int | None:
    for content in contents:
        row = connection.execute(
            "SELECT mark FROM alias WHERE kind = ? AND value = ? ORDER BY mark DESC LIMIT 1",
            (Alias.CONTENT.value, content),
        ).fetchone()
        if row is not None:
            return int(row[0])
    return None
