"""Full disks, broken files, kills, two programs at once: the index comes back, the marks stay."""

from __future__ import annotations

import contextlib
import errno
import os
import random
import resource
import sqlite3
import subprocess
import sys
import threading
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from tests.library.shelf import HARBOUR, NOW, results, titles, write
from tui.library import Event, Finished, Library, LibraryError, ProblemFound, Scope
from tui.library.index.opening import check_sqlite

ROOT = Path(__file__).parents[2]


@pytest.fixture
def files(tmp_path: Path) -> tuple[Path, Path]:
    return tmp_path / "cache" / "index.sqlite3", tmp_path / "data" / "marks.sqlite3"


@pytest.fixture
def archive(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("archive")
    for number in range(40):
        write(folder, f"{number % 4}/{number}.txt", f"Notice {number}", f"{HARBOUR}\n\nPier {number}. " * 8)
    return folder


def session(
    files: tuple[Path, Path], folder: Path, *options: str, limit: int | None = None
) -> subprocess.Popen[str]:
    """A process with a library; ``limit`` in bytes is what a file may grow to."""

    def bound() -> None:
        if limit is not None:
            resource.setrlimit(resource.RLIMIT_FSIZE, (limit, resource.RLIM_INFINITY))

    return subprocess.Popen(
        [sys.executable, "-m", "tests.library.session", *map(str, files), str(folder), *options],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        text=True,
        preexec_fn=bound,
        # Bytecode that is cut off would spoil the cache that all processes of a run share.
        env={**os.environ, **({} if limit is None else {"PYTHONDONTWRITEBYTECODE": "1"})},
    )


def said(output: str, word: str) -> list[str]:
    return [
        line.split("\t")[1] for line in output.splitlines() if line.startswith(f"{word}\t") and "\t" in line
    ]


def assert_sound(files: tuple[Path, Path], folder: Path, starred: list[str]) -> None:
    """Both files pass SQLite's check, loading again finds everything once, and no star is lost."""
    with Library(*files, lambda: NOW) as library:
        assert library.statistics(check=True).complaints == ()
        events: list[Event] = []
        library.load_now(Scope((folder,)), events.append, annotate=False)
        assert isinstance(events[-1], Finished)
        assert events[-1].failure is None
        assert len(titles(library, "harbour")) == 40
        assert set(starred) <= set(titles(library, "is:starred"))


@pytest.mark.parametrize("seed", range(3))
def test_killed_twice_in_a_row(files: tuple[Path, Path], archive: Path, seed: int) -> None:
    chance = random.Random(seed)
    starred: list[str] = []
    for _ in range(2):
        process = session(files, archive)
        try:
            output, _errors = process.communicate(timeout=chance.uniform(0.2, 1.2))
        except subprocess.TimeoutExpired:
            process.kill()
            output, _errors = process.communicate()
        starred.extend(said(output, "starred"))
    assert_sound(files, archive, starred)


@pytest.mark.parametrize("limit", [16_384, 150_000, 400_000])
def test_a_full_disk(files: tuple[Path, Path], archive: Path, limit: int) -> None:
    process = session(files, archive, limit=limit)
    output, _errors = process.communicate(timeout=60)
    opened = next(line for line in output.splitlines() if line.startswith(("opened", "failed")))
    assert process.returncode == 1 or "memory" in opened
    assert_sound(files, archive, [] if "lost" in opened else said(output, "starred"))


def test_a_full_disk_is_told(library: Library, archive: Path) -> None:
    with library._index.writing() as connection:
        pages = connection.execute("PRAGMA page_count").fetchone()[0]
    library._index._writer.execute(f"PRAGMA max_page_count = {pages + 2}")
    events: list[Event] = []
    library.load_now(Scope((archive,)), events.append, annotate=False)
    assert isinstance(events[-1], Finished)
    assert "full" in (events[-1].failure or "")
    library._index._writer.execute("PRAGMA max_page_count = 1000000")
    library.load_now(Scope((archive,)), annotate=False)
    assert len(titles(library)) == 40


@pytest.mark.parametrize("error", [errno.EROFS, errno.EACCES, errno.ENOSPC, errno.EDQUOT])
def test_a_cache_folder_that_cannot_be_written(
    files: tuple[Path, Path], folder: Path, monkeypatch: pytest.MonkeyPatch, error: int
) -> None:
    really = os.open

    def refuse(path: str | bytes | Path, flags: int, mode: int = 0o777, **more: int) -> int:
        if Path(os.fsdecode(path)) == files[0]:
            raise OSError(error, os.strerror(error), str(path))
        return really(path, flags, mode, **more)

    monkeypatch.setattr(os, "open", refuse)
    with Library(*files, lambda: NOW) as library:
        (notice,) = library.notices
        assert "memory" in notice
        library.load_now(Scope((folder,)))
        assert len(titles(library)) == 3
        assert titles(library, "speaker:tissier") == ["Tissier défend les scieries"]
        library.set_starred(results(library, "harbour").keys(), True)
        assert library.statistics().index_bytes == 0
    monkeypatch.undo()
    with Library(*files, lambda: NOW) as library:
        library.load_now(Scope((folder,)))
        assert titles(library, "is:starred") == ["Wexcombe harbour reopens"]


def test_marks_that_cannot_be_written_are_shown_and_kept(
    files: tuple[Path, Path], folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Library(*files, lambda: NOW) as library:
        library.load_now(Scope((folder,)), annotate=False)
        library.set_starred(results(library, "harbour").keys(), True)
    before = files[1].read_bytes()
    really = os.access
    monkeypatch.setattr(os, "access", lambda path, mode: path != files[1] and really(path, mode))
    with Library(*files, lambda: NOW) as library:
        assert "lost" in library.notices[0]
        assert titles(library, "is:starred") == ["Wexcombe harbour reopens"]
        library.set_read(results(library, "harbour").keys(), True)
        assert titles(library, "is:read") == ["Wexcombe harbour reopens"]
    assert files[1].read_bytes() == before


@pytest.mark.parametrize("damage", ["garbage", "short", "half", "header", "other program"])
def test_a_damaged_index_is_made_anew(files: tuple[Path, Path], folder: Path, damage: str) -> None:
    with Library(*files, lambda: NOW) as library:
        library.load_now(Scope((folder,)), annotate=False)
        library.set_starred(results(library, "harbour").keys(), True)
    spoil(files[0], damage)
    with Library(*files, lambda: NOW) as library:
        assert library.notices
        library.load_now(Scope((folder,)), annotate=False)
        assert len(titles(library)) == 3
        assert titles(library, "is:starred") == ["Wexcombe harbour reopens"]


@pytest.mark.parametrize("damage", ["garbage", "short", "half", "header", "other program"])
def test_damaged_marks_are_set_aside_untouched(files: tuple[Path, Path], folder: Path, damage: str) -> None:
    with Library(*files, lambda: NOW) as library:
        library.load_now(Scope((folder,)), annotate=False)
        library.set_starred(results(library, "harbour").keys(), True)
    spoil(files[1], damage)
    spoiled = files[1].read_bytes()
    with Library(*files, lambda: NOW) as library:
        assert "set aside" in library.notices[0]
        (aside,) = files[1].parent.glob("marks.sqlite3.damaged-*[0-9]")
        assert str(aside) in library.notices[0]
        assert aside.read_bytes() == spoiled
        library.set_read(results(library, "scieries").keys(), True)
    with Library(*files, lambda: NOW) as library:
        assert library.notices == ()
        assert titles(library, "is:read") == ["Tissier défend les scieries"]


def spoil(path: Path, damage: str) -> None:
    data = path.read_bytes()
    if damage == "other program":
        path.unlink()
        import sqlite3

        with sqlite3.connect(path) as connection:
            connection.execute("CREATE TABLE recipes (name)")
        connection.close()
    else:
        path.write_bytes(
            {
                "garbage": b"This is no database. " * 500,
                "short": data[:700],
                "half": data[: len(data) // 2],
                "header": bytes(100) + data[100:],
            }[damage]
        )


def test_an_index_broken_while_in_use_is_told_and_made_anew(files: tuple[Path, Path], folder: Path) -> None:
    with Library(*files, lambda: NOW) as library:
        library.load_now(Scope((folder,)), annotate=False)
    with Library(*files, lambda: NOW) as library:
        data = bytearray(files[0].read_bytes())
        data[16384:] = os.urandom(len(data) - 16384)
        files[0].write_bytes(data)
        with pytest.raises(LibraryError, match="damaged"):
            library.statistics(check=True)
    with Library(*files, lambda: NOW) as library:
        library.load_now(Scope((folder,)), annotate=False)
        assert len(titles(library)) == 3


def test_marks_of_a_newer_version_stay_as_they_are(files: tuple[Path, Path]) -> None:
    with Library(*files, lambda: NOW) as library, library._marks_database.writing() as connection:
        connection.execute("PRAGMA user_version = 999")
    before = files[1].read_bytes()
    with Library(*files, lambda: NOW) as library:
        assert "newer version" in library.notices[0]
    assert files[1].read_bytes() == before


def test_a_program_that_ends_leaves_the_log_of_another(files: tuple[Path, Path], archive: Path) -> None:
    """It takes the write-ahead log away only where it is the last one: the locks of this one must hold."""
    with Library(*files, lambda: NOW) as library, Library(*files, lambda: NOW) as again:
        library.load_now(Scope((archive / "0",)), annotate=False)
        assert len(titles(again)) == 10
        again.close()
        output, _errors = session(files, archive).communicate(timeout=60)
        assert len(said(output, "starred")) == 40
        for file in files:
            assert Path(f"{file}-wal").exists()
        assert len(titles(library)) == 40
        library.load_now(Scope((archive,)))
        library.set_read(results(library).keys(), True)
        output, _errors = session(files, archive).communicate(timeout=60)
        assert len(titles(library, "is:read is:starred")) == 40
        assert library.statistics(check=True).complaints == ()


def test_two_programs_at_once(files: tuple[Path, Path], archive: Path) -> None:
    processes = [session(files, archive, "--annotate") for _ in range(2)]
    outputs = [process.communicate(timeout=120)[0] for process in processes]
    assert [process.returncode for process in processes] == [0, 0], outputs
    assert_sound(files, archive, [title for output in outputs for title in said(output, "starred")])
    with Library(*files, lambda: NOW) as library:
        assert len(titles(library, "is:starred")) == 40
        assert {row.places for row in results(library).rows(0, 100)} == {1}


@pytest.mark.parametrize("in_memory", [False, True])
def test_marking_while_another_thread_loads(
    files: tuple[Path, Path], archive: Path, folder: Path, in_memory: bool
) -> None:
    with Library(*((None, None) if in_memory else files), lambda: NOW) as library:
        mark_while_loading(library, archive, folder)


def mark_while_loading(library: Library, archive: Path, folder: Path) -> None:
    library.load_now(Scope((folder,)), annotate=False)
    keys = results(library).keys()
    thread = threading.Thread(target=library.load_now, args=(Scope((archive,)),))
    thread.start()
    states = []
    while thread.is_alive():
        library.set_read(keys, True)
        states.append(results(library, "is:read").complete())
        library.set_read(keys, False)
        thread.join(0.01)
    assert set(states) == {3}
    assert len(titles(library)) == 43


def test_a_file_that_vanishes_between_scan_and_reading(library: Library, archive: Path) -> None:
    problems: list[Event] = []

    def listen(event: Event) -> None:
        (archive / "0" / "0.txt").unlink(missing_ok=True)
        if isinstance(event, ProblemFound):
            problems.append(event)

    library.load_now(Scope((archive / "0",)), listen, annotate=False)
    assert problems == []
    assert len(titles(library)) == 9
    library.load_now(Scope((archive / "0",)), annotate=False)
    assert len(titles(library)) == 9


def test_the_clock_goes_backwards(files: tuple[Path, Path], folder: Path) -> None:
    moments = iter(range(10_000))

    def earlier_each_time() -> datetime:
        return NOW - timedelta(days=next(moments))

    with Library(*files, earlier_each_time) as library:
        library.load_now(Scope((folder / "sub",)), annotate=False)
        library.load_now(Scope((folder,)), annotate=False)
        library.set_read(results(library).keys(), True)
        library.set_read(results(library).keys()[:1], False)
        assert titles(library, "is:unread") == ["Wexcombe harbour reopens"]
        assert library.last_scope() == Scope((folder,))


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_permission_taken_away_and_given_back(library: Library, folder: Path) -> None:
    (folder / "lumber.txt").chmod(0)
    library.load_now(Scope((folder,)), annotate=False)
    assert len(library.problems(Scope((folder,)))) == 1
    (folder / "lumber.txt").chmod(0o600)
    library.load_now(Scope((folder,)), annotate=False)
    assert library.problems(Scope((folder,))) == []
    assert len(titles(library)) == 3


def test_permission_to_list_a_folder_taken_away(
    library: Library, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    library.load_now(Scope((folder,)), annotate=False)
    really = os.scandir

    def refuse(path: bytes) -> object:
        if path == os.fsencode(folder / "sub"):
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), path)
        return really(path)

    monkeypatch.setattr(os, "scandir", refuse)
    library.load_now(Scope((folder,)), annotate=False)
    (problem,) = library.problems(Scope((folder,)))
    assert problem.path == str(folder / "sub")
    assert len(titles(library)) == 3
    monkeypatch.undo()
    library.load_now(Scope((folder,)), annotate=False)
    assert library.problems(Scope((folder,))) == []
    assert len(titles(library)) == 3


def test_an_sqlite_that_is_too_old_is_told() -> None:
    with pytest.raises(LibraryError, match=r"3\.36"):
        check_sqlite((3, 31, 1))


def test_files_of_the_program_are_for_the_user_alone(files: tuple[Path, Path], folder: Path) -> None:
    with Library(*files, lambda: NOW) as library:
        library.load_now(Scope((folder,)), annotate=False)
        for path in (*files[0].parent.iterdir(), *files[1].parent.iterdir()):
            assert path.stat().st_mode & 0o077 == 0, path


def test_articles_are_never_written_to(library: Library, folder: Path) -> None:
    def everything() -> list[tuple[str, bytes, int]]:
        return [(str(p), p.read_bytes(), p.stat().st_mtime_ns) for p in sorted(folder.rglob("*.txt"))]

    before = everything()
    library.load_now(Scope((folder,)))
    library.set_read(results(library).keys(), True)
    assert everything() == before


@pytest.mark.parametrize("page", range(0, 24, 3))
def test_databases_cut_at_any_page_are_told_and_opened_anew(
    files: tuple[Path, Path], folder: Path, page: int
) -> None:
    with Library(*files, lambda: NOW) as library:
        library.load_now(Scope((folder,)), annotate=False)
    for file in files:
        data = file.read_bytes()
        file.write_bytes(data[: min(4096 * page + 100, len(data) - 1)])
    with contextlib.suppress(LibraryError), Library(*files, lambda: NOW) as library:
        library.load_now(Scope((folder,)), annotate=False)
    with Library(*files, lambda: NOW) as library:
        library.load_now(Scope((folder,)), annotate=False)
        assert len(titles(library)) == 3


def test_a_log_that_belongs_to_nothing_is_no_obstacle(files: tuple[Path, Path], folder: Path) -> None:
    with Library(*files, lambda: NOW) as library:
        library.load_now(Scope((folder,)), annotate=False)
        library.set_starred(results(library, "harbour").keys(), True)
    for file in files:
        Path(f"{file}-wal").write_bytes(os.urandom(50_000))
        Path(f"{file}-shm").write_bytes(os.urandom(32_768))
    with Library(*files, lambda: NOW) as library:
        library.load_now(Scope((folder,)), annotate=False)
        assert len(titles(library)) == 3
        assert titles(library, "is:starred") == ["Wexcombe harbour reopens"]


def test_a_stored_article_that_cannot_be_unpacked_is_told(files: tuple[Path, Path], folder: Path) -> None:
    index, marks = files
    with Library(index, marks, lambda: NOW) as library:
        library.load_now(Scope((folder,)))
        key = results(library).rows(0, 1)[0].key
    with sqlite3.connect(index) as connection:
        connection.execute("UPDATE body SET data = ?", (b"no zlib",))
    connection.close()
    with Library(index, marks, lambda: NOW) as library, pytest.raises(LibraryError, match="damaged"):
        library.open_article(key)
