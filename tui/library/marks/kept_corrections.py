"""Corrections in the marks database: read, and written anew for one article."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Mapping
from typing import Any

from tui.library.index.pieces import marks, sql
from tui.library.ingest.recast import published_of
from tui.library.marks.anchors import Anchor
from tui.library.marks.corrections import (
    ArticleField,
    Change,
    Correction,
    Corrections,
    Layer,
    read,
    written,
)
from tui.library.marks.finding import Aliases, find_mark
from tui.messages import _

_COLUMNS = "layer, in_title, quote, before, after, change"


def are_any(connection: sqlite3.Connection) -> bool:
    """Whether anything was ever corrected."""
    return (
        connection.execute(
            "SELECT 1 FROM annotation_correction UNION ALL SELECT 1 FROM article_correction LIMIT 1"
        ).fetchone()
        is not None
    )


def finder(
    connection: sqlite3.Connection, is_live: Callable[[bytes], bool]
) -> Callable[[Aliases], Corrections]:
    """Finds the corrections of the article with some names; see `find_mark` for ``is_live``."""

    def corrections_of(names: Aliases) -> Corrections:
        mark = find_mark(connection, names, is_live) if names else None
        return Corrections() if mark is None else of_mark(connection, mark)

    return corrections_of


def of_mark(connection: sqlite3.Connection, mark: int) -> Corrections:
    """All corrections of a mark, but for those that this version cannot make out."""
    annotations = []
    for row in connection.execute(
        sql("SELECT", _COLUMNS, "FROM annotation_correction WHERE mark = ? ORDER BY id"), (mark,)
    ):
        if (correction := _correction(*row)) is not None:
            annotations.append(correction)
    fields = {}
    for name, value in connection.execute(
        "SELECT field, value FROM article_correction WHERE mark = ?", (mark,)
    ):
        if is_field(name, value):
            fields[ArticleField(name)] = value
    return Corrections(tuple(annotations), fields)


def _correction(
    layer: str, in_title: int, quote: str, before: str, after: str, change: str
) -> Correction | None:
    try:
        return Correction(Layer(layer), Anchor(quote, before, after, bool(in_title)), read(change))
    except ValueError:
        return None


def is_field(name: object, value: object) -> bool:
    """Whether an article can be corrected so."""
    try:
        field = ArticleField(str(name))
        if value is None:
            return field is not ArticleField.TITLE
        if not isinstance(value, str) or not value.strip():
            return False
        if field is ArticleField.DAY:
            published_of(value)
    except ValueError:
        return False
    return True


def write(connection: sqlite3.Connection, mark: int, corrections: Corrections, moment: str) -> None:
    """Gives a mark these corrections and no others; those that stay keep their time."""
    times = {
        row[:-1]: row[-1]
        for row in connection.execute(
            sql("SELECT", _COLUMNS, ", changed_at FROM annotation_correction WHERE mark = ?"), (mark,)
        )
    }
    known = {
        (name, value): changed
        for name, value, changed in connection.execute(
            "SELECT field, value, changed_at FROM article_correction WHERE mark = ?", (mark,)
        )
    }
    connection.execute("DELETE FROM annotation_correction WHERE mark = ?", (mark,))
    connection.execute("DELETE FROM article_correction WHERE mark = ?", (mark,))
    rows = [
        _row(correction.layer, correction.anchor, correction.change) for correction in corrections.annotations
    ]
    connection.executemany(
        sql("INSERT INTO annotation_correction (mark,", _COLUMNS, ", changed_at) VALUES", marks(8)),
        ((mark, *row, times.get(row, moment)) for row in rows),
    )
    connection.executemany(
        "INSERT INTO article_correction (mark, field, value, changed_at) VALUES (?, ?, ?, ?)",
        (
            (mark, field.value, value, known.get((field.value, value), moment))
            for field, value in corrections.article.items()
        ),
    )


def _row(layer: Layer, anchor: Anchor, change: Change) -> tuple[str, int, str, str, str, str]:
    quote, before, after = (_storable(text) for text in (anchor.quote, anchor.before, anchor.after))
    return layer.value, int(anchor.in_title), quote, before, after, written(change)


def _storable(text: str) -> str:
    return text.encode("utf-8", "replace").decode()


def exported(connection: sqlite3.Connection, mark: int) -> dict[str, object]:
    """The corrections of a mark as they stand in its line of text; nothing where there are none."""
    corrections = of_mark(connection, mark)
    record: dict[str, object] = {}
    if corrections.article:
        record["fields"] = {field.value: value for field, value in corrections.article.items()}
    if corrections.annotations:
        record["corrections"] = [
            {
                "layer": one.layer.value,
                "in_title": one.anchor.in_title,
                "quote": one.anchor.quote,
                "before": one.anchor.before,
                "after": one.anchor.after,
                "change": json.loads(written(one.change)),
            }
            for one in corrections.annotations
        ]
    return record


def checked(record: Mapping[str, Any]) -> Corrections:
    """What `exported` gave; raises ValueError for what it never gives."""
    annotations, fields = record.get("corrections", []), record.get("fields", {})
    if not isinstance(annotations, list) or not isinstance(fields, dict):
        raise ValueError(_("corrections are no list, or fields no object"))
    if not all(is_field(name, value) for name, value in fields.items()):
        raise ValueError(_("fields has what cannot stand there"))
    try:
        made = tuple(_made(one) for one in annotations)
    except (KeyError, TypeError, AttributeError, ValueError) as error:
        raise ValueError(_("there is no such correction: {error}").format(error=error)) from None
    return Corrections(made, {ArticleField(name): value for name, value in fields.items()})


def _made(one: Any) -> Correction:
    quote, before, after = (one[name] for name in ("quote", "before", "after"))
    if not all(isinstance(text, str) for text in (quote, before, after)):
        raise ValueError(_("no text"))
    place = Anchor(quote, before, after, one.get("in_title") is True)
    return Correction(Layer(one["layer"]), place, read(json.dumps(one["change"])))


def take_in(connection: sqlite3.Connection, mark: int, imported: Corrections, moment: str) -> None:
    """Adds corrections to those of a mark; what the user corrected here already stays."""
    known = of_mark(connection, mark)
    places = {(one.layer, one.anchor) for one in known.annotations}
    new = [one for one in imported.annotations if (one.layer, one.anchor) not in places]
    if new or imported.article.keys() - known.article.keys():
        merged = Corrections((*known.annotations, *new), {**imported.article, **known.article})
        write(connection, mark, merged, moment)
