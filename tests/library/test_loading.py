"""Files come in, change, move and go; what cannot be read costs itself only."""

from __future__ import annotations

import os
import socket
import threading
from pathlib import Path

import pytest

from tests.library.shelf import HARBOUR, LUMBER, ORCHARD, results, titles, write
from tui.library import (
    ArticlesAnnotated,
    ArticlesChanged,
    Event,
    Finished,
    Library,
    ProblemFound,
    Progress,
    Scope,
)


def load(library: Library, *roots: Path, annotate: bool = False) -> list[Event]:
    events: list[Event] = []
    library.load_now(Scope(roots), events.append, annotate=annotate)
    finished = events[-1]
    assert isinstance(finished, Finished)
    assert finished.failure is None
    return events


def changed(events: list[Event]) -> tuple[int, int]:
    """How many articles were added and removed."""
    found = [event for event in events if isinstance(event, ArticlesChanged)]
    return sum(event.added for event in found), sum(event.removed for event in found)


def test_an_unchanged_folder_costs_nothing_again(library: Library, folder: Path) -> None:
    assert changed(load(library, folder)) == (3, 0)
    again = load(library, folder)
    assert changed(again) == (0, 0)
    assert max(event.pending for event in again if isinstance(event, Progress)) == 0


def test_new_changed_and_deleted_files_are_noticed(library: Library, folder: Path) -> None:
    load(library, folder)
    write(folder, "sub/quarry.txt", "Quarry closes", "The quarry of Stenbeck closes.", "2025-09-08")
    write(folder, "lumber.txt", "Tissier renonce", LUMBER.replace("ouvertes", "fermées"), mtime=1_000_000_000)
    (folder / "sub" / "orchard.txt").unlink()
    load(library, folder)
    assert titles(library) == ["Quarry closes", "Wexcombe harbour reopens", "Tissier renonce"]
    assert titles(library, "vergers") == []
    assert titles(library, "ouvertes") == []
    assert titles(library, "fermees") == ["Tissier renonce"]


def test_an_older_file_time_is_a_change_too(library: Library, folder: Path) -> None:
    path = folder / "lumber.txt"
    load(library, folder)
    path.write_text(path.read_text().replace("scieries", "papeteries"))
    os.utime(path, (1, 1))
    load(library, folder)
    assert titles(library, "papeteries") == ["Tissier défend les papeteries"]


def test_a_folder_that_is_gone_takes_its_articles_along(library: Library, folder: Path) -> None:
    load(library, folder)
    for file in (folder / "sub").iterdir():
        file.unlink()
    (folder / "sub").rmdir()
    load(library, folder)
    assert titles(library) == ["Tissier défend les scieries"]


def test_a_root_that_is_gone_keeps_its_articles(library: Library, folder: Path) -> None:
    """A disk that is not plugged in is no reason to annotate everything again later."""
    load(library, folder)
    folder.rename(folder.with_name("away"))
    events = load(library, folder)
    assert [event.problem.path for event in events if isinstance(event, ProblemFound)] == [str(folder)]
    assert len(titles(library)) == 3
    assert [problem.path for problem in library.problems(Scope((folder,)))] == [str(folder)]
    folder.with_name("away").rename(folder)
    load(library, folder)
    assert library.problems(Scope((folder,))) == []


def test_a_renamed_file_is_not_annotated_again(library: Library, folder: Path) -> None:
    load(library, folder, annotate=True)
    before = {row.key for row in results(library).rows(0, 9)}
    (folder / "lumber.txt").rename(folder / "sub" / "wood.txt")
    events = load(library, folder, annotate=True)
    assert not [event for event in events if isinstance(event, ArticlesAnnotated)]
    assert {row.key for row in results(library).rows(0, 9)} == before
    assert len(titles(library, "", folder / "sub")) == 3
    (row,) = results(library, "lumber OR scieries").rows(0, 9)
    assert list(library.places([row.key]).values()) == [folder / "sub" / "wood.txt"]


def test_a_part_that_was_loaded_is_not_annotated_again(library: Library, folder: Path) -> None:
    load(library, folder / "sub", annotate=True)
    events = load(library, folder, annotate=True)
    annotated = [key for event in events if isinstance(event, ArticlesAnnotated) for key in event.keys]
    assert len(annotated) == 1


def test_junk_is_passed_over(library: Library, folder: Path) -> None:
    write(folder, ".hidden.txt", "Hidden", "A hidden file.")
    write(folder, "draft.txt~", "Backup", "A backup file.")
    write(folder, "drafts/a.txt", "Draft", "A draft.")
    write(folder, "sub/old/a.txt", "Old", "An old one.")
    (folder / ".newsreaderignore").write_text("# not finished\ndrafts/\nsub/old\n")
    load(library, folder)
    assert len(titles(library)) == 3


def test_what_is_no_file_is_passed_over(library: Library, folder: Path, tmp_path: Path) -> None:
    write(tmp_path / "elsewhere", "secret.txt", "Secret", "Nothing of this folder.")
    os.mkfifo(folder / "pipe")
    os.mkfifo(folder / "sub" / ".newsreaderignore")  # opening it would wait for ever
    with socket.socket(socket.AF_UNIX) as opened:
        opened.bind(str(folder / "socket.txt"))
    (folder / "loop").symlink_to(folder)
    (folder / "nowhere").symlink_to(folder / "missing")
    (folder / "endless.txt").symlink_to("/dev/zero")
    (folder / "self.txt").symlink_to("/proc/self/status")
    (folder / "out").symlink_to(tmp_path / "elsewhere")
    (folder / "out.txt").symlink_to(tmp_path / "elsewhere" / "secret.txt")
    load(library, folder)
    assert len(titles(library)) == 3


def test_a_file_that_cannot_be_read_is_a_problem(library: Library, folder: Path) -> None:
    (folder / "picture.txt").write_bytes(bytes(range(256)) * 64)
    events = load(library, folder)
    assert len([event for event in events if isinstance(event, ProblemFound)]) == 1
    (problem,) = library.problems(Scope((folder,)))
    assert problem.path == str(folder / "picture.txt")
    assert problem.reason
    assert len(titles(library)) == 3
    assert library.problems(Scope((folder / "sub",))) == []
    (folder / "picture.txt").unlink()
    load(library, folder)
    assert library.problems(Scope((folder,))) == []


def test_file_names_that_are_not_utf8(library: Library, tmp_path: Path) -> None:
    folder = tmp_path / "news"
    write(folder, os.fsdecode(b"caf\xe9.txt"), "Wexcombe harbour reopens", HARBOUR)
    load(library, folder)
    (row,) = results(library).rows(0, 9)
    opened = library.open_article(row.key)
    assert opened is not None
    assert opened.places[0].path == str(folder / os.fsdecode(b"caf\xe9.txt"))


def test_an_article_opens_as_it_was_read(library: Library, folder: Path) -> None:
    load(library, folder, annotate=True)
    row = results(library, "harbour").rows(0, 1)[0]
    opened = library.open_article(row.key)
    assert opened is not None
    assert opened.article.text == HARBOUR
    assert opened.article.language == "en"
    assert [opened.article.text[b.start : b.end] for b in opened.article.blocks] == HARBOUR.split("\n\n")
    assert opened.annotations is not None
    assert set(opened.actors) == set(opened.annotations.actors)
    assert library.open_article(-5) is None


def test_articles_are_listed_before_they_are_annotated(library: Library, folder: Path) -> None:
    load(library, folder)
    row = results(library, "harbour").rows(0, 1)[0]
    opened = library.open_article(row.key)
    assert opened is not None
    assert opened.annotations is None
    assert not row.annotated
    load(library, folder, annotate=True)
    assert all(row.annotated for row in results(library).rows(0, 9))


def test_in_the_background_with_children(library: Library, folder: Path) -> None:
    events: list[Event] = []
    loader = library.load(Scope((folder,)), events.append, jobs=1)
    assert loader.wait(60)
    assert isinstance(events[-1], Finished)
    assert [event for event in events if isinstance(event, Finished)] == events[-1:]
    assert changed(events) == (3, 0)
    assert (loader.progress.listed, loader.progress.annotated) == (3, 3)
    assert titles(library, "speaker:tissier") == ["Tissier défend les scieries"]


def test_the_opened_article_is_annotated_first(library: Library, tmp_path: Path) -> None:
    folder = tmp_path / "news"
    for number in range(60):
        write(
            folder,
            f"{number}.txt",
            f"Notice {number}",
            f"{HARBOUR}\n\nNotice {number}.",
            f"2025-07-{number % 28 + 1:02}",
        )
    load(library, folder)
    last = results(library).keys()[-1]
    order: list[int] = []

    def listen(event: Event) -> None:
        if isinstance(event, ArticlesAnnotated):
            order.extend(event.keys)

    loader = library.load(Scope((folder,)), listen, jobs=1)
    loader.annotate_first(last)
    assert loader.wait(60)
    assert len(order) == 60
    assert order.index(last) < 20


def test_a_watched_folder_brings_in_what_is_new(
    library: Library, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tui.library.ingest.loader._WATCH_AFTER_SECONDS", 0.05)
    rounds = threading.Semaphore(0)
    events: list[Event] = []

    def listen(event: Event) -> None:
        events.append(event)
        if isinstance(event, Finished):
            rounds.release()

    loader = library.load(Scope((folder,)), listen, jobs=1, watch=True)
    assert rounds.acquire(timeout=60)
    write(folder, "sub/quarry.txt", "Quarry closes", "The quarry of Stenbeck closes.", "2025-09-08")
    assert rounds.acquire(timeout=60)
    assert titles(library)[0] == "Quarry closes"
    (folder / "lumber.txt").unlink()
    assert rounds.acquire(timeout=60)
    assert len(titles(library)) == 3
    loader.stop()
    assert len([event for event in events if isinstance(event, Finished)]) == 3


def test_stopping_keeps_what_was_done(library: Library, folder: Path) -> None:
    loader = library.load(Scope((folder,)), jobs=1)
    loader.stop()
    assert loader.wait(0)
    load(library, folder, annotate=True)
    assert len(titles(library)) == 3


def test_pause_and_resume(library: Library, folder: Path) -> None:
    loader = library.load(Scope((folder,)), jobs=1)
    loader.pause()
    loader.resume()
    assert loader.wait(60)
    assert len(titles(library)) == 3


def test_forgetting_a_folder(library: Library, folder: Path, tmp_path: Path) -> None:
    other = tmp_path / "other"
    write(other, "orchard.txt", "Gel à Montbrac : l'Élysée promet", ORCHARD, "2025-09-03")
    load(library, folder, annotate=True)
    load(library, other, annotate=True)
    assert library.last_scope() == Scope((other,))
    assert library.roots() == sorted([folder, other])
    assert library.forget(folder) == 2
    assert titles(library) == ["Gel à Montbrac : l'Élysée promet"]
    assert titles(library, "speaker:tissier OR actor:tissier OR scieries") == []
    assert library.roots() == [other]
    load(library, folder, annotate=True)
    assert len(titles(library)) == 3


def test_several_roots_at_once(library: Library, folder: Path, tmp_path: Path) -> None:
    other = tmp_path / "other"
    write(other, "quarry.txt", "Quarry closes", "The quarry of Stenbeck closes.", "2025-09-08")
    load(library, folder, other)
    assert library.last_scope() == Scope(tuple(sorted([folder, other])))
    assert len(titles(library, "", folder, other)) == 4


def test_statistics_and_checks(library: Library, folder: Path) -> None:
    load(library, folder, annotate=True)
    library.set_starred(results(library).keys()[:1], True)
    numbers = library.statistics(check=True)
    assert (numbers.articles, numbers.annotated, numbers.files, numbers.marks) == (3, 3, 3, 1)
    assert numbers.statements >= 3
    assert numbers.index_bytes > 0
    assert numbers.complaints == ()


@pytest.mark.parametrize("text", ["", "\n", "   \n\n  "])
def test_an_empty_file_does_no_harm(library: Library, folder: Path, text: str) -> None:
    (folder / "empty.txt").write_text(text)
    load(library, folder, annotate=True)
    assert len(titles(library, "scieries OR harbour OR vergers")) == 3


def test_opening_an_article_in_an_unknown_language_is_no_problem(library: Library, tmp_path: Path) -> None:
    folder = tmp_path / "foreign"
    write(folder, "trajekt.txt", "Trajekt je zpět", "Trajekt se po sedmi měsících vrátil do přístavu.")
    load(library, folder)
    (row,) = results(library).rows(0, 1)
    events: list[Event] = []
    loader = library.load(Scope((folder,)), events.append, jobs=1)
    loader.annotate_first(row.key)
    loader.wait(30)
    loader.stop()
    assert [event for event in events if isinstance(event, ProblemFound)] == []
    opened = library.open_article(row.key)
    assert opened is not None
    assert opened.article.title == "Trajekt je zpět"
