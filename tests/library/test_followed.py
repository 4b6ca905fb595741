"""Actors that are followed: their articles stand out, whatever names they have."""

from __future__ import annotations

from pathlib import Path

from tests.library.shelf import LUMBER, NOW, results, titles, write
from tui.library import Library, Scope

TISSIER = "Tissier défend les scieries"
ORCHARD_TITLE = "Gel à Montbrac : l'Élysée promet"


def actor(library: Library, name: str) -> int:
    (found,) = [one.actor for one in results(library).actors() if one.name == name]
    return found


def signs(library: Library) -> dict[str, bool]:
    return {row.title: row.followed for row in results(library).rows(0, 9)}


def test_articles_of_whom_one_follows(loaded: Library) -> None:
    assert not any(signs(loaded).values())
    assert titles(loaded, "is:followed") == []
    loaded.followed.set(actor(loaded, "Armand Tissier"), True)
    assert [title for title, followed in signs(loaded).items() if followed] == [TISSIER]
    assert titles(loaded, "is:followed") == [TISSIER]
    assert loaded.followed.names() == ["Armand Tissier"]
    assert loaded.followed.keys() == {actor(loaded, "Armand Tissier")}
    loaded.set_read(results(loaded, "scieries").keys(), True)
    assert titles(loaded, "is:followed is:unread") == []


def test_undo_and_redo(loaded: Library) -> None:
    who = actor(loaded, "Armand Tissier")
    followed = loaded.followed.set(who, True)
    assert not loaded.followed.set(who, True)
    undone = loaded.restore_marks(followed)
    assert titles(loaded, "is:followed") == []
    loaded.restore_marks(undone)
    no_more = loaded.followed.set(who, False)
    assert titles(loaded, "is:followed") == []
    loaded.restore_marks(no_more)
    assert titles(loaded, "is:followed") == [TISSIER]


def test_following_goes_with_merged_names(loaded: Library) -> None:
    tissier, aubertin = actor(loaded, "Armand Tissier"), actor(loaded, "Lise Aubertin")
    loaded.followed.set(aubertin, True)
    merged = loaded.merge_actors([aubertin], tissier)
    assert titles(loaded, "is:followed") == [TISSIER, ORCHARD_TITLE]
    loaded.followed.set(tissier, False)
    assert titles(loaded, "is:followed") == []
    loaded.restore_marks(merged)
    assert loaded.followed.names() == []


def test_who_is_nobody_is_followed_no_more(loaded: Library) -> None:
    who = actor(loaded, "Armand Tissier")
    loaded.followed.set(who, True)
    loaded.dismiss_actor(who)
    assert titles(loaded, "is:followed") == []


def test_following_survives_the_index_and_finds_new_articles(tmp_path: Path, folder: Path) -> None:
    index, marks = tmp_path / "index.sqlite3", tmp_path / "marks.sqlite3"
    with Library(index, marks, lambda: NOW) as library:
        library.load_now(Scope((folder,)))
        library.followed.set(actor(library, "Armand Tissier"), True)
    index.unlink()
    write(folder, "more.txt", "Encore le bois", LUMBER.replace("présenté", "retiré"), "2025-09-08")
    with Library(index, marks, lambda: NOW) as library:
        library.load_now(Scope((folder,)))
        assert titles(library, "is:followed") == ["Encore le bois", TISSIER]
