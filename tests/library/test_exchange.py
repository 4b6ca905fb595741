"""Marks leave as text and come back."""

from __future__ import annotations

import json
import os
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from tests.library.shelf import HARBOUR, LUMBER, NOW, results, titles, write
from tui.library import Library, Scope


def test_marks_come_back_in_another_library(loaded: Library, folder: Path) -> None:
    loaded.set_starred(results(loaded, "harbour").keys(), True)
    loaded.set_read(results(loaded, "scieries").keys(), True)
    lines = loaded.export_marks()
    assert [json.loads(line)["title"] for line in lines] == [
        "Wexcombe harbour reopens",
        "Tissier défend les scieries",
    ]
    with Library(None, None, lambda: NOW) as other:
        other.load_now(Scope((folder,)), annotate=False)
        assert other.import_marks(lines).taken == 2
        assert titles(other, "is:starred") == ["Wexcombe harbour reopens"]
        assert titles(other, "is:read") == ["Tissier défend les scieries"]
        assert other.export_marks() == lines


def test_marks_accumulate(loaded: Library) -> None:
    harbour = results(loaded, "harbour").keys()
    loaded.set_starred(harbour, True)
    lines = loaded.export_marks()
    loaded.set_starred(harbour, False)
    loaded.set_read(harbour, True)
    loaded.import_marks(lines)
    (row,) = results(loaded, "harbour").rows(0, 9)
    assert (row.read, row.starred) == (True, True)
    assert len(loaded.export_marks()) == 1


def test_imported_marks_wait_for_their_article(library: Library, folder: Path) -> None:
    with Library(None, None, lambda: NOW) as other:
        other.load_now(Scope((folder,)), annotate=False)
        other.set_read(results(other, "scieries").keys(), True)
        library.import_marks(other.export_marks())
    write(folder, "lumber.txt", "Tissier défend les scieries", LUMBER + "\n\nLa suite demain.", mtime=1)
    library.load_now(Scope((folder,)), annotate=False)
    assert titles(library, "is:read is:changed") == ["Tissier défend les scieries"]


def test_names_that_are_not_utf8_survive(library: Library, tmp_path: Path) -> None:
    folder = tmp_path / "news"
    write(folder, os.fsdecode(b"caf\xe9.txt"), "Wexcombe harbour reopens", HARBOUR)
    library.load_now(Scope((folder,)), annotate=False)
    library.set_starred(results(library).keys(), True)
    lines = library.export_marks()
    assert all(line.isascii() for line in lines)
    with Library(None, None, lambda: NOW) as other:
        other.import_marks(lines)
        assert other.export_marks() == lines


def test_lines_that_are_no_marks_are_told(library: Library) -> None:
    imported = library.import_marks(
        ["", "{", "[]", '{"content": ["zz"]}', '{"content": ["00"]}', '{"title": 5}']
    )
    assert imported.taken == 0
    assert [line.split(":")[0] for line in imported.wrong] == [f"line {number}" for number in range(2, 7)]
    assert library.export_marks() == []


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8) | st.just("00" * 16),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from(["content", "guid", "title", "day", "read"]), inner)
    ),
    max_leaves=8,
)


@given(JSON.map(json.dumps) | st.text(max_size=60))
def test_any_line_is_taken_or_told(line: str) -> None:
    with Library(None, None, lambda: NOW) as library:
        imported = library.import_marks([line])
        assert imported.taken + len(imported.wrong) == (1 if line.strip() else 0)
        assert len(library.export_marks()) == imported.taken
