"""The names by which a mark finds its article again, surest first."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import IntEnum

from tui.article import Published
from tui.text import fold


class Alias(IntEnum):
    """Kinds of names, in the order in which they are tried. The values are stored: never change one."""

    CONTENT = 1
    GUID = 2
    URL = 3
    PLACE = 4
    TITLE_AND_DAY = 5


@dataclass(frozen=True, slots=True)
class Found:
    """One place of an article, as far as names go. ``path`` and ``member`` are exact bytes."""

    path: bytes
    member: bytes | None
    position: int | None
    guid: str | None
    url: str | None


def aliases(
    content: bytes, title: str, published: Published | None, source: str | None, places: Iterable[Found]
) -> list[tuple[Alias, bytes]]:
    """Every name of an article, in the order in which they are tried."""
    return list(_aliases(content, title, published, source, list(places)))


def _aliases(
    content: bytes, title: str, published: Published | None, source: str | None, places: list[Found]
) -> Iterator[tuple[Alias, bytes]]:
    yield Alias.CONTENT, content
    for place in places:
        if place.guid:  # many a feed counts from 1: a guid is a name within its source
            yield Alias.GUID, f"{place.guid}\0{source or ''}".encode()
    for place in places:
        if place.url:
            yield Alias.URL, place.url.encode()
    for place in places:
        position = b"" if place.position is None else str(place.position).encode()
        yield Alias.PLACE, b"\0".join((place.path, place.member or b"", position))
    if title and published:
        yield Alias.TITLE_AND_DAY, f"{fold(title)}\0{published.day.isoformat()}".encode("utf-8", "replace")
