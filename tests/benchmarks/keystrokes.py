"""How fast the app answers keys: ``python -m tests.benchmarks.keystrokes --keep FOLDER --articles 1000 100000``.

The real program runs in a pseudo-terminal on the archives and indexes that `tests.benchmarks.library`
keeps in the folder (``--keep``; what is missing is made without annotations). Measured are the
milliseconds of a search and its first window alone, in this process; those from a letter typed into the
search box to the first row of its answer on the terminal, idle and while other articles are being
indexed; those from a key that moves by a row or a page to the first bytes drawn; and the memory of the
app. Figures of the sizes stand side by side.
"""

from __future__ import annotations

import argparse
import random
import shutil
import statistics
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

from tests.benchmarks.generate import articles
from tests.benchmarks.library import Archive, archive, build, node, percentile, words_of
from tests.benchmarks.terminal import Terminal
from tui.library import Library, Scope
from tui.widgets.lists.row_list import WINDOW

PREFIXES = range(1, 11)
WORDS = 12
"""Words typed letter by letter, so many samples for each length."""

MOVES = 80
SHOWN = 24
"""So many characters of the first title must appear: more may be cut off by the pane."""

BACKSPACE, ESCAPE = "\x7f", "\x1b"


def expected(library: Library, scope: Scope, typed: str) -> str:
    """How the first row of the answer begins."""
    rows = library.search(node(typed), scope).rows(0, 1)
    return rows[0].title[:SHOWN] if rows else ""


@contextmanager
def home_of(cache: Path) -> Iterator[Path]:
    """A home whose index is the one that was kept, with marks of its own."""
    with tempfile.TemporaryDirectory() as home:
        (Path(home) / ".cache").mkdir()
        (Path(home) / ".cache" / "newsreader").symlink_to(cache.resolve())
        yield Path(home)


def started(home: Path, *folders: Path) -> Terminal:
    """The program with its list on screen."""
    command = [sys.executable, "-m", "tui", *map(str, folders)]
    terminal = Terminal(command, home)
    terminal.wait_for("unread")
    terminal.settle(0.5)
    return terminal


def typing(terminal: Terminal, answers: dict[str, str], words: list[str]) -> dict[int, list[float]]:
    """Milliseconds for each length of what is typed; the box is emptied after each word."""
    times: dict[int, list[float]] = {length: [] for length in PREFIXES}
    terminal.press("/")
    for word in words:
        for length in PREFIXES:
            answer = answers[word[:length]]
            taken = terminal.press(word[length - 1], answer) if answer else None
            if taken is None:
                terminal.press(word[length - 1])
            else:
                times[length].append(taken)
        terminal.press(BACKSPACE * len(PREFIXES))
        terminal.settle()
    terminal.press(ESCAPE)
    return times


def searching(library: Library, scope: Scope, words: list[str]) -> dict[int, list[float]]:
    """Milliseconds of the search and its first rows alone, without the app, for each length typed."""
    times: dict[int, list[float]] = {length: [] for length in PREFIXES}
    for word in words:
        for length in PREFIXES:
            query = node(word[:length])
            begun = time.perf_counter()
            library.search(query, scope).rows(0, WINDOW)
            times[length].append((time.perf_counter() - begun) * 1000)
    return times


def table(name: str, times: dict[int, list[float]]) -> None:
    cells = "  ".join(
        f"{length}: {statistics.median(found):.1f}/{percentile(found, 0.95):.1f}"
        for length, found in times.items()
        if found
    )
    every = [value for found in times.values() for value in found]
    print(f"  {name}, ms p50/p95 by letters typed: {cells}")
    print(
        f"    all: p50 {statistics.median(every):.1f}, p95 {percentile(every, 0.95):.1f}, worst {max(every):.1f}"
    )


def moving(terminal: Terminal) -> dict[str, list[float]]:
    """Rows down, pages down, rows up from the end."""
    found = {
        "row": [terminal.press("j") for _ in range(MOVES)],
        "page": [terminal.press("\x1b[6~") for _ in range(MOVES // 2)],
    }
    terminal.press("G")
    terminal.settle()
    found["row at the end"] = [terminal.press("k") for _ in range(MOVES)]
    return found


def measure(keep: Path, number: int) -> dict[str, list[float]]:
    """Prints the figures of one size; returns those of moving, to be compared."""
    found = archive(keep / f"archive-{number}", number)
    cache = keep / f"cache-{number}"
    scope = Scope((found.folder,))
    chance = random.Random(7)
    with Library(cache / "index.sqlite3", cache / "marks.sqlite3", datetime.now) as library:
        if not library.roots():
            build(library, found, None, annotate=False)
        words = [word.lower() for word in chance.sample(words_of(found, 4 * WORDS), WORDS)]
        prefixes = {word[:length] for word in words for length in PREFIXES}
        answers = {typed: expected(library, scope, typed) for typed in prefixes}
        alone = searching(library, scope, words)
    print(f"{number} articles")
    table("search and first window alone", alone)
    with home_of(cache) as home, started(home, found.folder) as terminal:
        table("keystrokes", typing(terminal, answers, words))
        moves = moving(terminal)
        for name, times in moves.items():
            print(f"  {name}: p50 {statistics.median(times):.1f} ms, p95 {percentile(times, 0.95):.1f} ms")
        print(f"  memory of the app: {terminal.resident_kilobytes / 1024:.0f} MB")
    while_indexing(found, cache, answers, words)
    return moves


def while_indexing(found: Archive, cache: Path, answers: dict[str, str], words: list[str]) -> None:
    """The same keys while the app brings in another folder, whose articles are all older."""
    more = Path(tempfile.mkdtemp(prefix="newsreader-more-"))
    for name, text in articles(6000, seed=int(time.time())):
        (more / name).write_text(text.replace(" date 20", " date 19", 1), encoding="utf-8")
    try:
        with home_of(cache) as home, started(home, found.folder, more) as terminal:
            scope = Scope((found.folder, more))
            with Library(cache / "index.sqlite3", cache / "marks.sqlite3", datetime.now) as library:
                answers = {typed: expected(library, scope, typed) for typed in answers}
            table("keystrokes while indexing", typing(terminal, answers, words))
    finally:
        with Library(cache / "index.sqlite3", cache / "marks.sqlite3", datetime.now) as library:
            library.forget(more)
        shutil.rmtree(more)


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--articles", type=int, nargs="+", default=[1000, 10_000])
    parser.add_argument("--keep", type=Path, required=True, help="archives and indexes are kept here")
    options = parser.parse_args()
    sizes = [(number, measure(options.keep, number)) for number in options.articles]
    base_number, base = sizes[0]
    for number, moves in sizes[1:]:
        ratios = ", ".join(
            f"{name} {statistics.median(times) / statistics.median(base[name]):.2f} ×"
            for name, times in moves.items()
        )
        print(f"moves at {number} to those at {base_number}: {ratios}")


if __name__ == "__main__":
    main()
