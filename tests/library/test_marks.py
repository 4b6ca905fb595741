"""Marks find their article again, whatever becomes of its file; the index only mirrors them."""

from __future__ import annotations

from pathlib import Path

from tests.library.shelf import HARBOUR, LUMBER, NOW, results, titles, write
from tui.library import Library, MarkState, Row, Scope

TISSIER = "Tissier défend les scieries"


def only(library: Library, query: str) -> Row:
    (row,) = results(library, query).rows(0, 9)
    return row


def reload(library: Library, folder: Path) -> None:
    library.load_now(Scope((folder,)), annotate=False)


def test_read_and_star(loaded: Library) -> None:
    key = only(loaded, "scieries").key
    loaded.set_read([key], True)
    loaded.set_starred([key], True)
    row = only(loaded, "scieries")
    assert (row.read, row.starred, row.changed) == (True, True, False)
    assert titles(loaded, "is:read") == titles(loaded, "is:starred") == [TISSIER]
    assert TISSIER not in titles(loaded, "is:unread")
    assert results(loaded).unread() == 2
    opened = loaded.open_article(key)
    assert opened is not None
    assert opened.marks == MarkState(read=True, starred=True)


def test_undo_and_redo(loaded: Library) -> None:
    keys = results(loaded).keys()
    loaded.set_read(keys[:1], True)
    before = loaded.set_read(keys, True)
    assert results(loaded).unread() == 0
    undone = loaded.restore_marks(before)
    assert [row.read for row in results(loaded).rows(0, 9)] == [True, False, False]
    loaded.restore_marks(undone)
    assert results(loaded).unread() == 0


def test_marking_what_is_gone_does_nothing(loaded: Library) -> None:
    assert loaded.set_read([-7], True).states == ()


def test_an_edited_article_keeps_its_marks_and_is_flagged(loaded: Library, folder: Path) -> None:
    loaded.set_read([only(loaded, "scieries").key], True)
    write(folder, "lumber.txt", TISSIER, LUMBER + "\n\nLa suite demain.", mtime=1_000_000_000)
    reload(loaded, folder)
    row = only(loaded, "suite")
    assert (row.read, row.changed) == (True, True)
    assert titles(loaded, "is:changed") == [TISSIER]
    loaded.set_read([row.key], True)
    assert titles(loaded, "is:changed") == []


def test_a_typographic_correction_is_no_change(loaded: Library, folder: Path) -> None:
    loaded.set_read([only(loaded, "scieries").key], True)
    write(folder, "lumber.txt", TISSIER, LUMBER.replace('"', "“"), mtime=1_000_000_000)
    reload(loaded, folder)
    row = only(loaded, "scieries")
    assert (row.read, row.changed) == (True, False)


def test_marks_follow_a_rename_and_an_edit_at_once(loaded: Library, folder: Path) -> None:
    loaded.set_starred([only(loaded, "scieries").key], True)
    (folder / "lumber.txt").unlink()
    write(folder, "sub/wood.txt", TISSIER, LUMBER + "\n\nLa suite demain.", "2025-09-04")
    reload(loaded, folder)
    assert only(loaded, "suite").starred


def test_two_articles_with_one_title_and_day_do_not_share_marks(loaded: Library, folder: Path) -> None:
    loaded.set_read([only(loaded, "scieries").key], True)
    write(folder, "second.txt", TISSIER, HARBOUR.replace("storm", "flood"), "2025-09-04")
    reload(loaded, folder)
    assert not only(loaded, "flood").read
    loaded.set_starred([only(loaded, "flood").key], True)
    assert not only(loaded, "title:scieries jeudi").starred


def test_marks_survive_the_index(tmp_path: Path, folder: Path) -> None:
    index, marks = tmp_path / "index.sqlite3", tmp_path / "marks.sqlite3"
    with Library(index, marks, lambda: NOW) as library:
        library.load_now(Scope((folder,)))
        library.set_read([only(library, "scieries").key], True)
    index.unlink()
    with Library(index, marks, lambda: NOW) as library:
        assert titles(library) == []
        reload(library, folder)
        assert titles(library, "is:read") == [TISSIER]


def test_an_index_that_missed_a_change_catches_up(tmp_path: Path, folder: Path) -> None:
    """As after a kill between the two writes, or when two machines share the marks."""
    marks = tmp_path / "marks.sqlite3"
    with (
        Library(tmp_path / "one.sqlite3", marks, lambda: NOW) as one,
        Library(tmp_path / "two.sqlite3", marks, lambda: NOW) as two,
    ):
        reload(one, folder)
        reload(two, folder)
        one.set_starred([only(one, "harbour").key], True)
        one.set_read([only(one, "scieries").key], True)
    with Library(tmp_path / "two.sqlite3", marks, lambda: NOW) as two:
        assert titles(two, "is:starred") == ["Wexcombe harbour reopens"]
        assert titles(two, "is:read") == [TISSIER]
        two.set_read([only(two, "scieries").key], False)
    with Library(tmp_path / "one.sqlite3", marks, lambda: NOW) as one:
        assert titles(one, "is:read") == []


def test_marks_come_back_with_a_forgotten_folder(loaded: Library, folder: Path) -> None:
    loaded.set_starred([only(loaded, "harbour").key], True)
    loaded.forget(folder)
    reload(loaded, folder)
    assert only(loaded, "harbour").starred
