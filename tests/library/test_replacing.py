"""A new index is made beside the old one, which answers until then; places in lists and marks stay."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest

from tests.library.shelf import NOW, results, titles, write
from tui.library import ActorFilter, ArticlesAnnotated, ArticlesChanged, Event, Finished, Library, Scope
from tui.library.index import schema
from tui.query.tree import Everything

THREE = ["Wexcombe harbour reopens", "Tissier défend les scieries", "Gel à Montbrac : l'Élysée promet"]


@pytest.fixture
def files(tmp_path: Path) -> tuple[Path, Path]:
    return tmp_path / "cache" / "index.sqlite3", tmp_path / "data" / "marks.sqlite3"


@pytest.fixture
def loaded_files(files: tuple[Path, Path], folder: Path) -> tuple[Path, Path]:
    """An index with the folder, and a star."""
    with Library(*files, lambda: NOW) as library:
        library.load_now(Scope((folder,)))
        library.set_starred(results(library, "harbour").keys(), True)
    return files


@pytest.fixture
def newer_version(loaded_files: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch) -> tuple[Path, Path]:
    """The program was brought up to date: it can read that index, and makes its own."""
    old = schema.VERSION
    monkeypatch.setattr(schema, "VERSION", old + 1)
    monkeypatch.setattr(schema, "READABLE", frozenset({old, old + 1}))
    return loaded_files


def index_files(files: tuple[Path, Path]) -> list[str]:
    return sorted(path.name for path in files[0].parent.glob("index*.sqlite3"))


def load(library: Library, *roots: Path) -> list[Event]:
    events: list[Event] = []
    loader = library.load(Scope(roots), events.append, jobs=1)
    assert loader.wait(60)
    return events


def actor_keys(library: Library) -> dict[str, int]:
    return {found.name: found.actor for found in library.search(Everything(), Scope()).actors()}


def test_the_old_index_answers_while_another_version_makes_its_own(
    newer_version: tuple[Path, Path], folder: Path
) -> None:
    with Library(*newer_version, lambda: NOW) as library:
        assert "old one answers" in library.notices[0]
        assert titles(library) == THREE
        assert titles(library, "speaker:tissier") == ["Tissier défend les scieries"]
        assert titles(library, "is:starred") == ["Wexcombe harbour reopens"]
        keys, actors = results(library).keys(), actor_keys(library)
        seen: list[list[str]] = []

        def listen(event: Event) -> None:
            if isinstance(event, ArticlesChanged | Finished):
                seen.append(titles(library))

        library.set_read(keys[2:], True)
        loader = library.load(Scope((folder,)), listen, jobs=1)
        library.set_read(keys[1:2], True)
        assert loader.wait(60)
        assert seen == [THREE, THREE]
        assert not library.is_being_replaced
        assert results(library).keys() == keys
        assert actor_keys(library) == actors
        assert titles(library, "is:starred") == THREE[:1]
        assert titles(library, "is:read") == THREE[1:]
        assert library.statistics(check=True).complaints == ()
    with Library(*newer_version, lambda: NOW) as library:
        assert library.notices == ()
        assert titles(library) == THREE
    assert len(index_files(newer_version)) == 1


def test_a_new_index_that_was_not_finished_is_gone_on_with(
    newer_version: tuple[Path, Path], folder: Path
) -> None:
    for _start in range(2):
        with Library(*newer_version, lambda: NOW) as library:
            library.load(Scope((folder,)), jobs=1).stop()
            assert titles(library) == THREE
    with Library(*newer_version, lambda: NOW) as library:
        assert library.is_being_replaced
        load(library, folder)
        assert not library.is_being_replaced
        assert titles(library) == THREE


def test_a_command_brings_in_its_files_though_the_new_index_is_not_ready(
    newer_version: tuple[Path, Path], folder: Path
) -> None:
    write(folder, "sub/quarry.txt", "Quarry closes", "The quarry of Stenbeck closes.", "2025-09-08")
    with Library(*newer_version, lambda: NOW) as library:
        library.load_now(Scope((folder,)), annotate=False)
        assert titles(library, "", folder) == ["Quarry closes", *THREE]
    with Library(*newer_version, lambda: NOW) as library:
        assert library.is_being_replaced
        assert titles(library) == THREE


def test_an_index_that_cannot_be_read_by_our_queries_is_made_anew(
    loaded_files: tuple[Path, Path], folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(schema, "VERSION", schema.VERSION + 1)
    monkeypatch.setattr(schema, "READABLE", frozenset({schema.VERSION}))
    with Library(*loaded_files, lambda: NOW) as library:
        assert "another version" in library.notices[0]
        assert titles(library) == []
        load(library, folder)
        assert titles(library, "is:starred") == ["Wexcombe harbour reopens"]
    assert index_files(loaded_files) == ["index.sqlite3"]


def test_a_rebuilt_index_takes_the_place_of_one_that_two_programs_have_open(
    loaded_files: tuple[Path, Path], folder: Path
) -> None:
    with Library(*loaded_files, lambda: NOW) as other, Library(*loaded_files, lambda: NOW) as library:
        library.rebuild()
        load(library)
        assert not library.is_being_replaced
        assert titles(library) == titles(other) == THREE
        assert titles(library, "speaker:tissier") == ["Tissier défend les scieries"]
        other.load_now(Scope((folder,)))
        other.set_read(results(other).keys(), True)
        library.close()
        assert index_files(loaded_files) == ["index-1.sqlite3", "index.sqlite3"]
        assert titles(other, "is:read") == THREE
    with Library(*loaded_files, lambda: NOW) as library:
        assert titles(library, "is:read is:starred") == THREE[:1]
    assert index_files(loaded_files) == ["index-1.sqlite3"]


def test_a_folder_forgotten_meanwhile_does_not_come_back(
    newer_version: tuple[Path, Path], folder: Path
) -> None:
    with Library(*newer_version, lambda: NOW) as library:
        assert library.forget(folder) == 3
        load(library, folder / "sub")
        assert len(titles(library)) == 2
        assert library.roots() == [folder / "sub"]


def test_a_damaged_new_index_leaves_the_old_one_answering(
    loaded_files: tuple[Path, Path], folder: Path
) -> None:
    with Library(*loaded_files, lambda: NOW) as library:
        library.rebuild()
        library.load(Scope((folder,)), jobs=1).stop()
    (loaded_files[0].parent / "index-1.sqlite3").write_bytes(b"This is no database. " * 500)
    with Library(*loaded_files, lambda: NOW) as library:
        assert "damaged" in library.notices[0]
        assert titles(library) == THREE


def test_only_the_layer_whose_rules_changed_is_made_again(
    loaded_files: tuple[Path, Path], folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """And what the older rules made is shown until then."""
    from tui.annotators import dates, people

    def refuse(*_arguments: object) -> None:
        raise AssertionError("the people were looked for again")

    monkeypatch.setattr(dates, "VERSION", dates.VERSION + 1)
    monkeypatch.setattr(people, "annotate", refuse)
    with Library(*loaded_files, lambda: NOW) as library:
        shown = threading.Event()
        events: list[Event] = []

        def listen(event: Event) -> None:
            events.append(event)
            if isinstance(event, ArticlesAnnotated) and not shown.is_set():
                shown.set()
                assert titles(library, "speaker:tissier") == ["Tissier défend les scieries"]

        library.load_now(Scope((folder,)), listen)
        annotated = [key for event in events if isinstance(event, ArticlesAnnotated) for key in event.keys]
        assert sorted(annotated) == sorted(results(library).keys())
        assert library.problems(Scope()) == []
        with_tissier = ActorFilter((actor_keys(library)["Armand Tissier"],))
        assert library.search(Everything(), Scope(), actors=with_tissier).complete() == 1
        events.clear()
        library.load_now(Scope((folder,)), listen)
        assert not [event for event in events if isinstance(event, ArticlesAnnotated)]
