"""Bytes on disk → articles. One module a format; `sniffing` picks one by content, each imported when picked.

A reader hands over drafts; here they are cleaned, bounded and completed. Nothing that a file holds
makes :func:`read` raise: what gives no article comes out as a `Problem` with a sentence for the user.
"""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from pathlib import Path

from tui.article import Article, Problem
from tui.messages import _
from tui.readers.source import STANDARD_INPUT, Options, Source, UnreadableError, load, reason

__all__ = ["Options", "accepts", "files", "read", "read_bytes"]


def accepts(name: str) -> bool:
    """Whether what has this name in a folder may hold articles: not hidden, no backup copy."""
    return not (
        name.startswith((".", "~$"))
        or name.endswith(("~", ".bak", ".swp", ".swo", ".tmp", ".part", ".crdownload", ".orig", ".lock"))
        or (name.startswith("#") and name.endswith("#"))
        or name in ("__MACOSX", "Thumbs.db", "desktop.ini", "node_modules", "__pycache__")
    )


def files(path: str | os.PathLike[str]) -> Iterator[Path | Problem]:
    """The files that a path given by the user stands for: itself, or those of the folder by name.

    Links within a folder are not followed: they could lead out of it, or round in it.
    """
    root = Path(path)
    try:
        is_folder = stat.S_ISDIR(root.stat().st_mode)
    except (OSError, ValueError) as error:
        yield Problem(os.fspath(path), reason(error))
        return
    if not is_folder:
        yield root
        return
    folders = [root]
    while folders:
        folder = folders.pop()
        try:
            with os.scandir(folder) as entries:
                found = sorted(
                    (entry for entry in entries if accepts(entry.name)), key=lambda entry: entry.name
                )
        except OSError as error:
            yield Problem(os.fspath(folder), reason(error))
            continue
        yield from (folder / entry.name for entry in found if entry.is_file(follow_symlinks=False))
        folders.extend(
            folder / entry.name for entry in reversed(found) if entry.is_dir(follow_symlinks=False)
        )


def read(path: str | os.PathLike[str], options: Options | None = None) -> Iterator[Article | Problem]:
    """The articles of a file, in its order, complete; and a problem for what could not be read."""
    try:
        source = load(path, options)
    except UnreadableError as error:
        yield Problem(os.fspath(path), str(error))
        return
    yield from _bounded(_articles(source))


def read_bytes(
    data: bytes, name: str = STANDARD_INPUT, options: Options | None = None
) -> Iterator[Article | Problem]:
    """The same for bytes that come from elsewhere, by default from standard input; ``name`` is their path."""
    return _bounded(_articles(Source(name, os.path.basename(name), data, options=options or Options())))


def _bounded(found: Iterator[Article | Problem]) -> Iterator[Article | Problem]:
    """The same without the problems beyond the limit for one file; the limit is named in their place."""
    from tui.limits import PROBLEMS_PER_FILE

    problems = 0
    for item in found:
        if isinstance(item, Problem):
            problems += 1
            if problems > PROBLEMS_PER_FILE.value:
                if problems == PROBLEMS_PER_FILE.value + 1:
                    yield Problem(item.path, str(PROBLEMS_PER_FILE))
                continue
        yield item


def _articles(source: Source) -> Iterator[Article | Problem]:
    """The articles of loaded bytes. They are counted from 0 where there are several."""
    from tui.readers.draft import Draft, to_article
    from tui.readers.sniffing import drafts

    held: Draft | None = None
    position = 0
    gave_anything = False
    for found in drafts(source):
        if isinstance(found, Problem):
            gave_anything = True
            yield found
            continue
        if held is not None:
            yield from to_article(held, source, position)
            position += 1
        held = found
    if held is not None:
        for result in to_article(held, source, position if position else None):
            gave_anything = True
            yield result
    if not gave_anything and not position:
        yield Problem(source.path, _("holds no text to read"), source.member)
