"""Marks leave as text and come back."""

from __future__ import annotations

import json
import os
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from tests.library.shelf import HARBOUR, LUMBER, NOW, results, titles, write
from tui.library import Library, Scope
from tui.library.marks.corrections import ArticleField


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


def test_everything_that_was_marked_comes_along(loaded: Library, folder: Path) -> None:
    (wood,), (harbour,) = results(loaded, "scieries").keys(), results(loaded, "harbour").keys()
    loaded.tags.set([wood, harbour], ["Économie"])
    loaded.notes.add(wood, "On the whole\nof it")
    loaded.notes.add(harbour, "Where?", (0, 11))
    loaded.notes.add(harbour, "In the title", (0, 8), in_title=True)
    loaded.correct_article(harbour, ArticleField.LANGUAGE, "fr")
    actors = {one.name: one.actor for one in results(loaded).actors()}
    loaded.followed.set(actors["Armand Tissier"], True)
    loaded.rename_actor(actors["Nora Fielding"], "N. Fielding")
    loaded.saved.save("Wood", "scieries OR bois")
    loaded.saved.save("Apples", "vergers")
    lines = loaded.export_marks()
    with Library(None, None, lambda: NOW) as other:
        other.import_marks(lines)
        other.load_now(Scope((folder,)))
        assert titles(other, "tag:economie") == ["Wexcombe harbour reopens", "Tissier défend les scieries"]
        assert titles(other, "is:noted") == titles(other, "tag:economie")
        assert titles(other, "is:followed") == ["Tissier défend les scieries"]
        assert titles(other, "lang:fr harbour") == ["Wexcombe harbour reopens"]
        assert "N. Fielding" in [one.name for one in results(other).actors()]
        assert [name for name, _query in other.saved.all()] == ["Wood", "Apples"]
        assert other.export_marks() == lines
        assert other.import_marks(lines).taken == len(lines)
        assert other.export_marks() == lines


def test_wrong_lines_beside_articles_are_told(library: Library) -> None:
    whole = {"content": ["00" * 16]}
    imported = library.import_marks(
        [
            '{"followed": 5}',
            '{"followed": {"folded": "ana"}}',
            '{"actor_correction": {"kind": "eat", "folded": "ana"}}',
            '{"saved_search": {"query": "x"}}',
            *(
                json.dumps({**whole, **more})
                for more in ({"tags": 5}, {"notes": [{"text": " "}]}, {"notes": [5]})
            ),
        ]
    )
    assert imported.taken == 0
    assert len(imported.wrong) == 7
    assert library.export_marks() == []
