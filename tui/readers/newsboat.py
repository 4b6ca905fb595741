"""newsboat's cache: the one foreign database that is read, from its bytes in memory and without writing."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator

from tui.article import Problem
from tui.messages import _
from tui.readers.draft import Draft
from tui.readers.fields import paragraphs_of_text
from tui.readers.publication import parse_published
from tui.readers.source import Source, UnreadableError

_ITEMS = """
    SELECT item.guid, item.title, item.author, item.url, item.pubDate, item.content, feed.title
    FROM rss_item AS item LEFT JOIN rss_feed AS feed ON feed.rssurl = item.feedurl
    WHERE item.deleted = 0 ORDER BY item.pubDate DESC, item.id
"""
_STEPS = 200_000_000
"""Steps of SQLite's machine, far above what any cache needs: a view made to loop ends there."""

_WRITE_AHEAD, _READ_AHEAD = 18, 20
"""Bytes 18 and 19 of the header ask for a write-ahead log, which a database in memory cannot have."""


def read(source: Source) -> Iterator[Draft | Problem]:
    """The items that are not deleted, newest first."""
    data = source.data[:_WRITE_AHEAD] + b"\1\1" + source.data[_READ_AHEAD:]
    database = sqlite3.connect(":memory:")
    try:
        database.deserialize(data)
        database.execute("PRAGMA trusted_schema = OFF")
        database.execute("PRAGMA query_only = ON")
        tables = {name for (name,) in database.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")}
        if not {"rss_item", "rss_feed"} <= tables:
            raise UnreadableError(_("is a database, and not newsboat's"))
        steps = iter(range(_STEPS // 10_000))
        database.set_progress_handler(lambda: next(steps, -1) < 0, 10_000)
        database.text_factory = lambda value: value.decode("utf-8", errors="replace")
        for guid, title, author, url, moment, content, feed in database.execute(_ITEMS):
            yield Draft(
                title=str(title or ""),
                paragraphs=list(paragraphs_of_text(str(content or ""))),
                published=parse_published(moment),
                source=str(feed or "") or None,
                byline=str(author or "") or None,
                guid=str(guid or "") or None,
                url=str(url or "") or None,
            )
    except sqlite3.Error as error:
        raise UnreadableError(_("is a damaged database: {error}").format(error=error)) from None
    finally:
        database.close()
