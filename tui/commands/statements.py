"""``newsreader statements``: who said what, in everything that a query finds."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator

from tui.commands.opening import Reporter, add_paths, chosen, opened_library, query_of, scope_of
from tui.commands.statuses import EXIT_NOTHING_FOUND
from tui.library import Library, StatementRow
from tui.library.search.repeats import Reported, together
from tui.messages import _
from tui.tables import FORMATS

WINDOW = 500
"""Statements asked for at a time."""
COLUMNS = (
    "published",
    "speaker",
    "sure",
    "statement",
    "kind",
    "relay",
    "title",
    "source",
    "path",
    "count",
    "also",
)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "query",
        metavar="QUERY",
        help=_(
            "as in the search box; speaker:, quote: and names: side by side mean the same statement, "
            "other words find the articles. An empty query finds everything"
        ),
    )
    add_paths(parser)
    parser.add_argument(
        "--format",
        choices=list(FORMATS),
        default="csv",
        help=_("csv: for spreadsheets. jsonl: an object a line. md: a table in Markdown"),
    )


def run(options: argparse.Namespace) -> int:
    """Write the statements, newest first, repeated ones once. Returns 1 where nothing was said."""
    query, scope = query_of(options.query), scope_of(options.paths)
    with opened_library() as library:
        if scope.roots:
            reporter = Reporter()
            library.load_now(scope, reporter, **chosen())
            reporter.clear()

        def rows() -> Iterator[StatementRow]:
            start = 0
            while found := library.statements(query, scope, start, start + WINDOW):
                yield from found
                start += len(found)

        statements = together(rows())
        for line in FORMATS[options.format](_records(library, statements), COLUMNS):
            sys.stdout.buffer.write(line)
    return 0 if statements else EXIT_NOTHING_FOUND


def _records(library: Library, statements: list[Reported]) -> Iterator[dict[str, object]]:
    for first in range(0, len(statements), WINDOW):
        window = statements[first : first + WINDOW]
        keys = {row.article for reported in window for row in (reported.row, *reported.others)}
        places = library.places(sorted(keys))
        for reported in window:
            row = reported.row
            yield {
                "published": row.published.isoformat() if row.published else None,
                "speaker": row.speaker_name,
                "sure": row.sure,
                "statement": row.text,
                "kind": row.kind,
                "relay": row.relay,
                "title": row.title,
                "source": row.source,
                "path": str(places.get(row.article, "")),
                "count": reported.count,
                "also": "; ".join(str(places.get(other.article, "")) for other in reported.others),
            }
