"""Tags gather articles; they follow them, can be undone, and are found by queries."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.library.shelf import LUMBER, NOW, results, titles, write
from tui.library import Library, Scope

TISSIER = "Tissier défend les scieries"
HARBOUR_TITLE = "Wexcombe harbour reopens"
EVERYWHERE = Scope()


def key(library: Library, query: str) -> int:
    (found,) = results(library, query).keys()
    return found


def test_tags_are_found_and_counted(loaded: Library) -> None:
    wood, harbour = key(loaded, "scieries"), key(loaded, "harbour")
    loaded.tags.set([wood, harbour], ["Économie", "to read"])
    loaded.tags.set([wood], ["forêt"], ["to read"])
    assert loaded.tags.counted(EVERYWHERE) == [("Économie", 2), ("forêt", 1), ("to read", 1)]
    assert loaded.tags.of([wood, harbour]) == {"Économie": 2, "forêt": 1, "to read": 1}
    assert titles(loaded, "tag:economie") == [HARBOUR_TITLE, TISSIER]
    assert titles(loaded, 'tag:"to read"') == [HARBOUR_TITLE]
    assert titles(loaded, "tag:for*") == [TISSIER]
    assert titles(loaded, "tag:for") == []
    assert titles(loaded, "tag:économie -tag:forêt") == [HARBOUR_TITLE]
    assert loaded.row(wood).marks.tags == ("forêt", "Économie")  # type: ignore[union-attr]


def test_a_scope_counts_its_own(loaded: Library, folder: Path) -> None:
    loaded.tags.set(results(loaded).keys(), ["dossier"])
    assert loaded.tags.counted(Scope((folder / "sub",))) == [("dossier", 2)]


def test_one_spelling_in_the_whole_library(loaded: Library) -> None:
    loaded.tags.set([key(loaded, "scieries")], ["Budget"])
    loaded.tags.set([key(loaded, "harbour")], ["BUDGET", "budget"])
    assert loaded.tags.counted(EVERYWHERE) == [("Budget", 2)]
    loaded.tags.set(results(loaded).keys(), [], ["bUDGET"])
    assert loaded.tags.counted(EVERYWHERE) == []


@pytest.mark.parametrize("wrong", ["", "  ", '"', "\x1b[2J"])
def test_what_is_no_tag_is_left_out(loaded: Library, wrong: str) -> None:
    assert not loaded.tags.set([key(loaded, "scieries")], [wrong]).states


def test_undo_and_redo(loaded: Library) -> None:
    wood = key(loaded, "scieries")
    loaded.tags.set([wood], ["a"])
    change = loaded.tags.set(results(loaded).keys(), ["b"], ["a"])
    assert loaded.tags.counted(EVERYWHERE) == [("b", 3)]
    undone = loaded.restore_marks(change)
    assert loaded.tags.counted(EVERYWHERE) == [("a", 1)]
    assert titles(loaded, "tag:b") == []
    loaded.restore_marks(undone)
    assert loaded.tags.counted(EVERYWHERE) == [("b", 3)]


def test_completion(loaded: Library) -> None:
    loaded.tags.set([key(loaded, "scieries")], ["Élections", "vote"])
    loaded.tags.set(results(loaded).keys(), ["les élus"])
    assert loaded.complete_word("tag", "él") == ["les élus", "Élections"]
    assert loaded.complete_word("tag", "x") == []


def test_tags_follow_an_edited_file_and_survive_the_index(tmp_path: Path, folder: Path) -> None:
    index, marks = tmp_path / "index.sqlite3", tmp_path / "marks.sqlite3"
    with Library(index, marks, lambda: NOW) as library:
        library.load_now(Scope((folder,)), annotate=False)
        library.tags.set([key(library, "scieries")], ["bois"])
        write(folder, "lumber.txt", TISSIER, LUMBER + "\n\nLa suite demain.", mtime=1_000_000_000)
        library.load_now(Scope((folder,)), annotate=False)
        assert titles(library, "tag:bois suite") == [TISSIER]
    index.unlink()
    (folder / "lumber.txt").rename(folder / "renamed.txt")
    with Library(index, marks, lambda: NOW) as library:
        library.load_now(Scope((folder,)), annotate=False)
        assert titles(library, "tag:bois") == [TISSIER]


def test_a_replaced_index_has_them(loaded: Library, folder: Path) -> None:
    loaded.tags.set([key(loaded, "scieries")], ["bois"])
    loaded.rebuild()
    loaded.load_now(Scope((folder,)), annotate=False)
    loaded.tags.set([key(loaded, "harbour")], ["mer"])
    assert loaded.tags.counted(EVERYWHERE) == [("bois", 1), ("mer", 1)]
