"""Notes find their words again; they are listed over the whole library, and can be undone."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.library.shelf import HARBOUR, LUMBER, NOW, results, titles, write
from tui.library import Library, LibraryError, OpenedArticle, Scope

TISSIER = "Tissier défend les scieries"
EVERYWHERE = Scope()


def opened(library: Library, query: str) -> OpenedArticle:
    (key,) = results(library, query).keys()
    found = library.open_article(key)
    assert found is not None
    return found


def note_on(library: Library, query: str, words: str, text: str) -> int:
    """Writes a note on some words of an article; returns the article's key."""
    article = opened(library, query)
    start = article.article.text.index(words)
    library.notes.add(article.key, text, (start, start + len(words)))
    return article.key


def noted_words(library: Library, query: str) -> list[tuple[str, str | None]]:
    """Each note of an article with the words that it stands at."""
    article = opened(library, query)
    return [
        (one.note.text, None if one.span is None else article.article.text[slice(*one.span)])
        for one in article.notes
    ]


def texts(library: Library, scope: Scope = EVERYWHERE) -> list[str]:
    return [row.note.text for row in library.notes.all(scope)]


def test_notes_on_an_article_and_on_its_words(loaded: Library) -> None:
    key = note_on(loaded, "scieries", "son projet", "Which one?")
    loaded.notes.add(key, "  Compare\nwith May.  ")
    assert noted_words(loaded, "scieries") == [("Compare\nwith May.", None), ("Which one?", "son projet")]
    assert titles(loaded, "is:noted") == [TISSIER]
    row = loaded.row(key)
    assert row is not None
    assert row.marks.notes == 2


def test_a_note_on_words_of_the_title(loaded: Library) -> None:
    article = opened(loaded, "harbour")
    loaded.notes.add(article.key, "Where?", (0, 8), in_title=True)
    (note,) = opened(loaded, "harbour").notes
    assert note.note.anchor is not None
    assert (note.note.anchor.in_title, note.span, note.note.anchor.quote) == (True, (0, 8), "Wexcombe")


def test_the_list_is_newest_first_and_says_whose_words(loaded: Library, folder: Path) -> None:
    note_on(loaded, "harbour", "the storm", "Which storm?")
    note_on(loaded, "scieries", "son projet", "Which one?")
    newer, older = loaded.notes.all(EVERYWHERE)
    assert (newer.note.text, newer.title, newer.quote, newer.placed.is_lost) == (
        "Which one?", TISSIER, "son projet", False,
    )  # fmt: skip
    assert older.published is not None
    assert older.published.isoformat() == "2025-09-05"
    assert texts(loaded, Scope((folder / "sub",))) == ["Which storm?"]


def test_changing_and_deleting_can_be_undone_and_done_again(loaded: Library) -> None:
    key = note_on(loaded, "scieries", "son projet", "one")
    (note,) = opened(loaded, "scieries").notes
    changed = loaded.notes.change(note.note.key, "two")
    assert texts(loaded) == ["two"]
    undone = loaded.restore_marks(changed)
    assert texts(loaded) == ["one"]
    loaded.restore_marks(undone)
    deleted = loaded.notes.delete([note.note.key])
    assert (texts(loaded), titles(loaded, "is:noted")) == ([], [])
    again = loaded.restore_marks(deleted)
    assert noted_words(loaded, "scieries") == [("two", "son projet")]
    loaded.restore_marks(again)
    assert texts(loaded) == []
    added = loaded.notes.add(key, "three")
    assert not loaded.notes.change(note.note.key, "of a note that is gone")
    loaded.restore_marks(added)
    assert texts(loaded) == []


def test_a_note_without_words_is_refused(loaded: Library) -> None:
    article = opened(loaded, "scieries")
    with pytest.raises(LibraryError, match="without words"):
        loaded.notes.add(article.key, " \n\x07")
    with pytest.raises(LibraryError, match="no longer there"):
        loaded.notes.add(-5, "text")
    assert texts(loaded) == []


def test_words_that_cannot_be_told_apart_are_refused(loaded: Library, folder: Path) -> None:
    write(folder, "same.txt", "Echo", "\n\n".join(["La même phrase revient ici."] * 120), "2025-09-06")
    loaded.load_now(Scope((folder,)), annotate=False)
    article = opened(loaded, "title:echo")
    middle = len(article.article.text) // 2
    start = article.article.text.index("phrase", middle)
    with pytest.raises(LibraryError, match="more than once"):
        loaded.notes.add(article.key, "which?", (start, start + 6))


def test_notes_go_along_with_an_edited_article(loaded: Library, folder: Path) -> None:
    note_on(loaded, "scieries", "son projet", "kept")
    note_on(loaded, "scieries", "devant les députés", "lost")
    edited = "Mise à jour.\n\n" + LUMBER.replace(" devant les députés", "")
    write(folder, "lumber.txt", TISSIER, edited, mtime=1_000_000_000)
    loaded.load_now(Scope((folder,)), annotate=False)
    assert noted_words(loaded, "scieries") == [("lost", None), ("kept", "son projet")]
    lost = {row.note.text: row.placed.is_lost for row in loaded.notes.all(EVERYWHERE)}
    assert lost == {"kept": False, "lost": True}


def test_notes_survive_a_rename_the_index_and_even_the_article(tmp_path: Path, folder: Path) -> None:
    index, marks = tmp_path / "index.sqlite3", tmp_path / "marks.sqlite3"
    with Library(index, marks, lambda: NOW) as library:
        library.load_now(Scope((folder,)), annotate=False)
        note_on(library, "scieries", "son projet", "wood")
    index.unlink()
    (folder / "lumber.txt").rename(folder / "wood.txt")
    with Library(index, marks, lambda: NOW) as library:
        library.load_now(Scope((folder,)), annotate=False)
        assert noted_words(library, "scieries") == [("wood", "son projet")]
        (folder / "wood.txt").unlink()
        library.load_now(Scope((folder,)), annotate=False)
        (row,) = library.notes.all(EVERYWHERE)
        assert (row.article, row.title, row.quote, row.placed.is_lost) == (None, TISSIER, "son projet", True)
        assert texts(library, Scope((folder / "sub",))) == []


def test_an_index_that_missed_a_note_catches_up(tmp_path: Path, folder: Path) -> None:
    marks = tmp_path / "marks.sqlite3"
    with (
        Library(tmp_path / "one.sqlite3", marks, lambda: NOW) as one,
        Library(tmp_path / "two.sqlite3", marks, lambda: NOW) as two,
    ):
        one.load_now(Scope((folder,)), annotate=False)
        two.load_now(Scope((folder,)), annotate=False)
        note_on(one, "harbour", "the storm", "Which storm?")
        one.tags.set(results(one, "scieries").keys(), ["bois"])
    with Library(tmp_path / "two.sqlite3", marks, lambda: NOW) as two:
        assert titles(two, "is:noted") == ["Wexcombe harbour reopens"]
        assert titles(two, "tag:bois") == [TISSIER]
        assert noted_words(two, "harbour") == [("Which storm?", "the storm")]


def test_what_was_typed_is_cleaned(loaded: Library) -> None:
    article = opened(loaded, "harbour")
    loaded.notes.add(article.key, "a\x1b]0;title\x07b\u202ec\r\nd")
    assert texts(loaded) == ["abc\nd"]
    assert HARBOUR.splitlines()[0] in article.article.text
