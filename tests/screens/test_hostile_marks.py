"""Marks that somebody else wrote: names with sequences and markup reach neither the terminal nor a parser."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.screens.test_terminal import MARKUP, PAYLOADS, terminal
from tui.library import Library, Scope
from tui.query.tree import Everything

NAME = f"N{MARKUP} {''.join(PAYLOADS)} END"


def hostile_lines(exported: list[str]) -> list[str]:
    """The marks of one starred article with the name in every place that a person may fill."""
    record = json.loads(next(line for line in exported if "content" in line))
    record |= {
        "title": NAME,
        "tags": [NAME],
        "notes": [{"text": NAME}, {"text": NAME, "quote": "hurry", "before": NAME, "after": NAME}],
        "fields": {"title": NAME},
    }
    beside: list[dict[str, object]] = [
        {"saved_search": {"name": NAME, "query": f'"{NAME}"'}},
        {"saved_search": {"name": "plain", "query": f"title:{MARKUP}\x1b[2J"}},
        {"followed": {"folded": "astrid holm", "name": NAME}},
        {"actor_correction": {"kind": "rename", "folded": "astrid holm", "value": NAME}},
    ]
    return [json.dumps(record), *map(json.dumps, beside)]


@pytest.fixture
def place(tmp_path: Path) -> Path:
    """A home with such marks, of one article."""
    folder = tmp_path / "feeds"
    folder.mkdir()
    text = ' date 2026-09-05 The bank waits\n\n"There is no hurry," said governor Astrid Holm.\n'
    (folder / "bank.txt").write_text(text, encoding="utf-8")
    files = (
        tmp_path / "CACHE" / "newsreader" / "index.sqlite3",
        tmp_path / "DATA" / "newsreader" / "marks.sqlite3",
    )
    from datetime import datetime

    with Library(*files, datetime.now) as library:
        library.load_now(Scope((folder,)))
        library.set_starred(library.search(Everything(), Scope((folder,))).keys(), True)
        told = library.import_marks(hostile_lines(library.export_marks()))
        assert told.wrong == ()
    return tmp_path


def test_no_name_of_the_marks_steers_the_terminal(place: Path) -> None:
    with terminal(place / "feeds", place) as screen:
        screen.read_until(b"1 article")
        for key in ("B", "\x1b", "\r", "#", "\x1b", "A", "\x1b", "a", "\x1b", "v", "\x1b", "*"):
            screen.press(key)
            screen.settle(0.25)
        screen.press("qq")
        assert screen.end() == 0
    assert b"HX-MARKUP" in screen.output
    assert b"Traceback" not in screen.output
    for payload in PAYLOADS:
        assert payload.encode("utf-8", "surrogatepass") not in screen.output
    for piece in (b"\x1b]0;", b"\x1b]8", b"\xc2\x9b", b"\xc2\x9d", b"\xe2\x80\xae", b"\x00", b"\x7f"):
        assert piece not in screen.output
