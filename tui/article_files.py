"""Chosen articles written to a file: a table, records with annotations, or a text to read."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path

from tui.annotations import Annotations
from tui.article import Article, Role
from tui.export import article_record, json_line
from tui.files import write_whole_from
from tui.library import ArticleKey, Library
from tui.tables import csv_lines

FORMATS = ("csv", "jsonl", "md")
COLUMNS = ("published", "title", "source", "section", "lang", "read", "starred", "tags", "path", "url")
_MARKDOWN_SIGNS = re.compile(r"[\\`*_\[\]<>#|~]|^(?=[-+=]|\d+[.)])", re.MULTILINE)


class StoppedError(Exception):
    """Writing was not wanted any more."""


def write_articles(
    library: Library,
    keys: Sequence[ArticleKey],
    format_: str,
    path: Path,
    *,
    replace: bool,
    wanted: Callable[[], bool] = lambda: True,
) -> int:
    """Writes articles, in this order, to a file in one of `FORMATS`; returns how many there were.

    csv: a table of `COLUMNS`. jsonl: the records of `tui.export`. md: title, moment, source and text of
    each. Raises FileExistsError for a file that is there, unless ``replace``; OSError, LibraryError, and
    `StoppedError` as soon as ``wanted`` says no. The file is written whole or not at all.
    """
    counted = 0

    def lines() -> Iterator[bytes]:
        nonlocal counted
        for line in _lines(library, keys, format_):
            if not wanted():
                raise StoppedError
            counted += 1
            yield line

    write_whole_from(path, lines(), replace=replace)
    return counted - (format_ == "csv")


def _lines(library: Library, keys: Sequence[ArticleKey], format_: str) -> Iterable[bytes]:
    if format_ == "csv":
        return csv_lines(_rows(library, keys), COLUMNS)
    return _articles(library, keys, _record if format_ == "jsonl" else _markdown)


def _articles(
    library: Library, keys: Sequence[ArticleKey], written: Callable[[Article, Annotations], bytes]
) -> Iterator[bytes]:
    for key in keys:
        opened = library.open_article(key)
        if opened is not None:
            yield written(opened.article, opened.annotations or Annotations())


def _record(article: Article, annotations: Annotations) -> bytes:
    return json_line(article_record(article, annotations))


def _rows(library: Library, keys: Sequence[ArticleKey]) -> Iterator[dict[str, object]]:
    for key in keys:
        opened = library.open_article(key)
        if opened is None:
            continue
        article, marks = opened.article, opened.marks
        origin = article.origin
        yield {
            "published": article.published.isoformat() if article.published else None,
            "title": article.title,
            "source": article.source,
            "section": article.section,
            "lang": article.language,
            "read": marks.read,
            "starred": marks.starred,
            "tags": ", ".join(marks.tags),
            "path": None if origin.path is None else os.fspath(origin.path),
            "url": origin.url,
        }


def _markdown(article: Article, annotations: Annotations) -> bytes:
    """A heading, a line of where it comes from, and the paragraphs; subheads are headings, too."""
    published, origin = article.published, article.origin
    about = [published.isoformat() if published else None, article.source, origin.url or origin.path]
    parts = [f"## {escaped(' '.join(article.title.split()))}"]
    if any(about):
        parts.append("*" + escaped(" · ".join(part for part in about if part)) + "*")
    for block in article.blocks:
        text = escaped(article.text[block.start : block.end])
        if block.role is Role.SUBHEAD:
            text = f"### {' '.join(text.split())}"
        elif block.role is Role.QUOTATION:
            text = "> " + text.replace("\n", "\n> ")
        parts.append(text)
    return ("\n\n".join(parts) + "\n\n").encode("utf-8", "replace")


def escaped(text: str) -> str:
    """Text that Markdown shows as it is."""
    return _MARKDOWN_SIGNS.sub(lambda match: "\\" + match[0], text)
