"""Good files spoilt at random: what a fuzzer feeds to the readers."""

from __future__ import annotations

import random

from tests.readers.test_formats import ONE, TWO
from tui.article import Article, Problem
from tui.readers import read_bytes
from tui.text import is_safe

SEEDS: list[tuple[str, bytes]] = sorted(
    (name, content.encode() if isinstance(content, str) else content) for name, content in (ONE | TWO).items()
)
"""Names and contents of a good file in each format."""

TOKENS = (
    b"\x00", b"\x1b]0;x\x07", b"\x9b", b"\xff\xfe", b"\xef\xbb\xbf", b"<", b">", b"</p>", b"<![CDATA[", b"]]>", b"<!--",
    b"<!DOCTYPE x [", b"&#27;", b"&x;", b"{", b"}", b"[", b"]", b'"', b'\\"', b"\\ud800", b"null", b"1e999", b",", b";", b"\t",
    b"\n", b"\r", b"\n\n", b"---\n", b"+++\n", b"From x 00:00\n", b"Date: 31 Feb 0000\n", b"=?utf-8?q?=1B?=", b"9999-12-31",
    b"PK\x03\x04", b"\x1f\x8b\x08", b" " * 300, b"a" * 300, "\u202e".encode(), "\u0301".encode() * 40, b"-", b"(", b"/",
)  # fmt: skip


def spoilt(data: bytes, chance: random.Random) -> bytes:
    """Some bytes cut, doubled, changed or put in."""
    spoiling = bytearray(data)
    for _ in range(chance.randint(1, 6)):
        place = chance.randint(0, len(spoiling))
        end = min(len(spoiling), place + chance.choice((1, 2, 8, 60, 400)))
        kind = chance.randrange(6)
        if kind == 0:
            del spoiling[place:end]
        elif kind == 1:
            spoiling[place:place] = spoiling[place:end] * chance.choice((1, 2, 20))
        elif kind == 2:
            spoiling[place:end] = bytes(chance.randrange(256) for _ in range(end - place))
        elif kind == 3:
            spoiling[place:place] = chance.choice(TOKENS) * chance.choice((1, 1, 3, 50))
        elif kind == 4:
            del spoiling[place:]
        elif spoiling:
            spoiling[place % len(spoiling)] ^= 1 << chance.randrange(8)
    return bytes(spoiling)


def spoilt_file(chance: random.Random) -> tuple[str, bytes]:
    """A name and content: a good file spoilt, under its own name or another one's."""
    name, content = chance.choice(SEEDS)
    if chance.random() < 0.2:
        name = chance.choice(SEEDS)[0]
    if chance.random() < 0.1:
        content += chance.choice(SEEDS)[1]
    return name, spoilt(content, chance)


def articles_within_the_rules(name: str, data: bytes) -> list[Article]:
    """The articles of a file. Raises AssertionError where one breaks what every article promises."""
    found = list(read_bytes(data, name))
    assert found, "neither an article nor a problem"
    articles = [item for item in found if isinstance(item, Article)]
    for item in found:
        if isinstance(item, Problem):
            assert item.reason
            assert not item.reason.startswith("cannot be understood"), item.reason
            continue
        assert item.title
        for value in (
            item.title,
            item.text,
            item.source,
            item.byline,
            item.section,
            item.embargo,
            item.origin.url,
        ):
            assert value is None or is_safe(value), repr(value)
        assert "\n" not in item.title
        assert "\n\n\n" not in item.text
        assert "\n\n".join(item.text[block.start : block.end] for block in item.blocks) == item.text
        assert all(block.role is not None for block in item.blocks)
    return articles
