"""``newsreader annotate``: articles → JSON Lines with everything that was found in them."""

from __future__ import annotations

import argparse
import io
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from tui.annotators import annotate
from tui.article import Article, Problem
from tui.commands import CommandError
from tui.commands.saying import say, say_problem
from tui.export import article_record, json_line
from tui.messages import _

if TYPE_CHECKING:
    from tui.readers import Options

STANDARD_INPUT = "-"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--input",
        choices=["auto", "jsonl"],
        default="auto",
        help=_(
            "auto: articles of any known format. jsonl: one object a line with id, title, text, published "
            "and lang, whose title and text are used exactly as they are"
        ),
    )
    parser.add_argument(
        "paths",
        metavar="PATH",
        nargs="*",
        default=[STANDARD_INPUT],
        help=_("files or folders; - is the standard input, and what is read when no path is given"),
    )


def run(options: argparse.Namespace) -> int:
    """Write a line for each article. Returns 1 where something could not be read, else 0."""
    output = sys.stdout.buffer
    troubled = False
    articles = _records if options.input == "jsonl" else _articles
    for found in articles(options.paths):
        if isinstance(found, Problem):
            troubled = True
            say_problem(found)
            continue
        article, identifier = found
        output.write(json_line(article_record(article, annotate(article), identifier)))
        output.flush()  # whoever feeds records one by one gets each answer at once
    return 1 if troubled else 0


def _articles(paths: list[str]) -> Iterator[tuple[Article, str | None] | Problem]:
    from tui import locations, readers, settings

    reading = readers.Options.chosen(settings.load(locations.settings_file())[0])
    for path in paths:
        if path == STANDARD_INPUT:
            found = readers.read_bytes(sys.stdin.buffer.read(), options=reading)
        else:
            found = (item for file in readers.files(Path(path)) for item in _read(file, reading))
        for item in found:
            yield item if isinstance(item, Problem) else (item, None)


def _read(file: Path | Problem, reading: Options) -> Iterator[Article | Problem]:
    from tui import readers

    if isinstance(file, Problem):
        yield file
    else:
        yield from readers.read(file, reading)


def _records(paths: list[str]) -> Iterator[tuple[Article, str | None] | Problem]:
    for path in paths:
        if path == STANDARD_INPUT:
            yield from _lines(_("standard input"), sys.stdin.buffer)
            continue
        try:
            with open(path, "rb") as file:
                yield from _lines(path, file)
        except OSError as error:
            raise CommandError(f"{path}: {error.strerror}") from None


def _lines(name: str, file: BinaryIO) -> Iterator[tuple[Article, str] | Problem]:
    from tui.readers import exact

    lines = io.TextIOWrapper(file, encoding="utf-8-sig", errors="surrogateescape", newline="\n")
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        try:
            record = exact.record(line)
            identifier = record.get("id")
            if exact.has_lost_day(record):
                sentence = _('{name}: line {number}: "published" is no ISO 8601 date, and counts as unknown')
                say(sentence.format(name=name, number=number))
            yield exact.article(record), str(number) if identifier is None else str(identifier)
        except exact.RecordError as error:
            yield Problem(name, _("line {number}: {error}").format(number=number, error=error))
    lines.detach()
