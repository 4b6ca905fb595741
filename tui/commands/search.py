"""``newsreader search``: the articles that a query finds, as a table, as JSON Lines, or as paths."""

from __future__ import annotations

import argparse
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

from rich.cells import cell_len, set_cell_size

from tui.commands.opening import (
    Reporter,
    add_paths,
    chosen,
    needs_annotations,
    opened_library,
    query_of,
    scope_of,
)
from tui.commands.statuses import EXIT_NOTHING_FOUND
from tui.export import json_line
from tui.library import ArticleKey, Library, Order, Results, Row
from tui.messages import _
from tui.text import clean_line

WINDOW = 500
"""Rows asked for at a time."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("query", metavar="QUERY", help=_("what to look for, as in the search box"))
    add_paths(parser)
    parser.add_argument(
        "--format",
        choices=["table", "jsonl", "paths"],
        help=_("table: for reading. jsonl: an object a line. paths: the files that hold the articles"),
    )
    parser.add_argument(
        "-0", "--null", action="store_true", help=_("paths, each with a zero byte at its end, for xargs -0")
    )
    parser.add_argument(
        "--order", choices=list(Order), default=Order.NEWEST, help=_("how to sort; newest first by default")
    )
    parser.add_argument("--limit", type=int, metavar="N", help=_("show at most N articles"))


def run(options: argparse.Namespace) -> int:
    """List what was found. Returns 1 where nothing was."""
    query, scope = query_of(options.query), scope_of(options.paths)
    with opened_library() as library:
        if scope.roots:
            reporter = Reporter()
            library.load_now(scope, reporter, annotate=needs_annotations(query), **chosen())
            reporter.clear()
        results = library.search(query, scope, Order(options.order))
        write = {"table": _write_table, "jsonl": _write_records, "paths": _write_paths}[
            options.format or ("paths" if options.null else "table")
        ]
        return write(library, _rows(results, options.limit), options)


def _rows(results: Results, limit: int | None) -> Iterator[list[Row]]:
    start = 0
    while limit is None or start < limit:
        stop = start + WINDOW if limit is None else min(start + WINDOW, limit)
        rows = results.rows(start, stop)
        if not rows:
            return
        yield rows
        start += len(rows)


def _write_table(library: Library, windows: Iterator[list[Row]], options: argparse.Namespace) -> int:
    """Cells parted by two blanks on a terminal, by a tab elsewhere."""
    width = shutil.get_terminal_size().columns if sys.stdout.isatty() else None
    status = EXIT_NOTHING_FOUND
    for rows in windows:
        status = 0
        for row in rows:
            sys.stdout.write(_table_line(row, width) + "\n")
    return status


def _table_line(row: Row, width: int | None) -> str:
    moment = _moment(row)
    marks = ("*" if row.starred else "") + ("" if row.read else "·")
    title, source = clean_line(row.title), clean_line(row.source or "")
    if width is None:
        return "\t".join((moment.strip(), marks, title, source))
    room = max(width - len(moment) - 4 - (cell_len(source) + 2 if source else 0) - 2, 20)
    line = f"{moment}  {marks:2}{set_cell_size(title, room)}"
    return f"{line}  {source}".rstrip()


def _moment(row: Row) -> str:
    published = row.published
    if published is None:
        return " " * len("2025-09-04 18:02")
    time = "     " if published.time is None else f"{published.time:%H:%M}"
    return f"{published.day.isoformat()} {time}"


def _write_records(library: Library, windows: Iterator[list[Row]], options: argparse.Namespace) -> int:
    status = EXIT_NOTHING_FOUND
    for rows in windows:
        status = 0
        places = library.places([row.key for row in rows])
        for row in rows:
            sys.stdout.buffer.write(json_line(_record(row, places)))
    return status


def _record(row: Row, places: dict[ArticleKey, Path]) -> dict[str, object]:
    published = row.published
    place = places.get(row.key)
    return {
        "title": row.title,
        "published": published.day.isoformat() if published else None,
        "published_at": published.isoformat() if published else None,
        "source": row.source,
        "section": row.section,
        "lang": row.language,
        "read": row.read,
        "starred": row.starred,
        "tags": list(row.marks.tags),
        "notes": row.marks.notes,
        "path": None if place is None else str(place),
        "places": row.places,
    }


def _write_paths(library: Library, windows: Iterator[list[Row]], options: argparse.Namespace) -> int:
    """Each file once, exactly as the system names it, even where that is no text; cleaned on a terminal."""
    end = b"\0" if options.null else b"\n"
    is_shown = sys.stdout.isatty() and not options.null
    seen: set[Path] = set()
    for rows in windows:
        places = library.places([row.key for row in rows])
        for row in rows:
            place = places.get(row.key)
            if place is not None and place not in seen:
                seen.add(place)
                name = clean_line(str(place)).encode() if is_shown else bytes(place)
                sys.stdout.buffer.write(name + end)
    return 0 if seen else EXIT_NOTHING_FOUND
