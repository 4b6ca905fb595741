"""How fast the library is: ``python -m tests.benchmarks.library --articles 1000 10000 [--keep FOLDER]``.

For each size it makes an archive (see `tests.benchmarks.generate`), brings it into a new index, and
prints what a reader would notice, each figure beside the yardstick it is measured against.
"""

from __future__ import annotations

import argparse
import os
import random
import re
import resource
import shutil
import statistics
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from tests.benchmarks.generate import write_archive
from tests.benchmarks.stages import as_line, stages
from tui.library import ArticlesChanged, Event, Library, Scope
from tui.query import parse
from tui.query.tree import Mistake, Node

WINDOW = 60
PREFIXES = range(1, 11)
STAGE_ARTICLES = 600
SAMPLES = 60
"""Words for each length of prefix."""


@dataclass(frozen=True)
class Archive:
    folder: Path
    bytes: int

    @property
    def files(self) -> list[Path]:
        return sorted(self.folder.rglob("*.txt"))


def archive(folder: Path, number: int) -> Archive:
    """An archive of so many articles, made if it is not there yet."""
    if not folder.exists():
        write_archive(folder, number)
    size = sum(file.stat().st_size for file in folder.rglob("*.txt"))
    return Archive(folder, size)


def milliseconds(action: Callable[[], object]) -> float:
    started = time.perf_counter()
    action()
    return (time.perf_counter() - started) * 1000


def percentile(values: list[float], part: float) -> float:
    return sorted(values)[min(int(len(values) * part), len(values) - 1)]


def bare_scan(folder: Path) -> None:
    """What scandir and stat alone cost."""
    stack = [os.fsencode(folder)]
    while stack:
        with os.scandir(stack.pop()) as entries:
            for entry in entries:
                entry.stat()
                if entry.is_dir():
                    stack.append(entry.path)


def children_seconds() -> float:
    """Processor time of the child processes that have ended."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def sample(files: list[Path], number: int) -> list[Path]:
    """So many of the files, evenly spread."""
    return files[:: max(len(files) // number, 1)][:number]


def node(query: str) -> Node:
    found = parse(query, typing=True)
    assert not isinstance(found, Mistake), (query, found)
    return found


def build(library: Library, found: Archive, jobs: int | None, annotate: bool) -> tuple[float, float | None]:
    """Seconds until all is in the index, and until the first rows."""
    started = time.perf_counter()
    first: list[float] = []

    def listen(event: Event) -> None:
        if isinstance(event, ArticlesChanged) and not first:
            first.append(time.perf_counter() - started)

    loader = library.load(Scope((found.folder,)), listen, jobs=jobs, annotate=annotate)
    loader.wait()
    return time.perf_counter() - started, first[0] if first else None


def words_of(found: Archive, number: int) -> list[str]:
    """Words as they stand in the texts, so that common ones come more often; long enough to be typed."""
    chance = random.Random(5)
    words: list[str] = []
    for file in chance.sample(found.files, min(40, len(found.files))):
        words += [word for word in re.findall(r"\w+", file.read_text()) if len(word) >= max(PREFIXES)]
    return chance.choices(words, k=number)


def keystrokes(library: Library, scope: Scope, words: list[str]) -> dict[int, list[float]]:
    """Milliseconds from a key to the first window, for each length of what is typed."""

    def window(typed: str) -> float:
        return milliseconds(lambda: library.search(node(typed), scope).rows(0, WINDOW))

    return {length: [window(word[:length]) for word in words] for length in PREFIXES}


def print_keystrokes(name: str, times: dict[int, list[float]]) -> None:
    cells = "  ".join(
        f"{length}: {statistics.median(found):.1f}/{percentile(found, 0.95):.1f}"
        for length, found in times.items()
    )
    every = [value for found in times.values() for value in found]
    print(f"  {name}, ms p50/p95 by letters typed: {cells}")
    print(
        f"    all: p50 {statistics.median(every):.2f}, p95 {percentile(every, 0.95):.2f}, worst {max(every):.1f}"
    )


def background(library: Library, scope: Scope, words: list[str]) -> None:
    """What comes after the window: counts and actors."""
    for name, query in (("everything", ""), ("one letter", "p"), ("three letters", words[0][:3])):
        found = library.search(node(query), scope)
        count = milliseconds(found.complete)
        actors = milliseconds(found.actors)
        middle = milliseconds(
            lambda found=found: found.rows((found.count or 0) // 2, (found.count or 0) // 2 + WINDOW)
        )  # type: ignore[misc]
        print(
            f"  {name}: {found.count} hits; count {count:.0f} ms, actors {actors:.0f} ms, rows at the middle {middle:.1f} ms"
        )


def ripgrep(folder: Path, word: str) -> Iterator[str]:
    """The same word by reading all files."""
    if shutil.which("rg") is None:
        yield "ripgrep: not installed"
        return
    taken = milliseconds(
        lambda: subprocess.run(["rg", "-l", "-i", word, str(folder)], stdout=subprocess.DEVNULL, check=False)
    )
    yield f"ripgrep, one word, files warm: {taken:.0f} ms"


def measure(number: int, keep: Path | None, jobs: int | None, annotate: bool) -> None:
    base = keep or Path(tempfile.mkdtemp(prefix="newsreader-"))
    found = archive(base / f"archive-{number}", number)
    cache = base / f"cache-{number}"
    fresh = not cache.exists()
    print(f"{number} articles, {found.bytes / 1e6:.0f} MB of text")
    scope = Scope((found.folder,))
    with Library(cache / "index.sqlite3", cache / "marks.sqlite3", datetime.now) as library:
        if fresh:
            spent = time.process_time(), children_seconds()
            taken, first = build(library, found, jobs, annotate)
            writing_cost = 1000 * (time.process_time() - spent[0]) / number
            what = "indexed and annotated" if annotate else "indexed"
            print(
                f"  first start: first rows after {first or 0:.2f} s; {number / taken:.0f} articles a second {what}"
            )
    if fresh:
        # Children count when they are gone, which they are when the library is closed.
        in_children = 1000 * (children_seconds() - spent[1]) / number
        print(
            f"  processor time of an article, ms: this process {writing_cost:.2f} (writing), child processes {in_children:.2f}"
        )
        if annotate:
            print(f"    stages in a child: {as_line(stages(sample(found.files, STAGE_ARTICLES)))}")
    size = sum(file.stat().st_size for file in cache.iterdir())
    print(f"  index: {size / 1e6:.0f} MB, {size / found.bytes:.2f} × the text")
    opening = milliseconds(
        lambda: Library(cache / "index.sqlite3", cache / "marks.sqlite3", datetime.now).close()
    )
    with Library(cache / "index.sqlite3", cache / "marks.sqlite3", datetime.now) as library:
        bare = min(milliseconds(lambda: bare_scan(found.folder)) for _ in range(3))
        again = min(milliseconds(lambda: library.load_now(scope, annotate=False)) for _ in range(3))
        print(
            f"  warm start: opened in {opening:.0f} ms; unchanged folder {again:.0f} ms, {again / bare:.1f} × scandir and stat ({bare:.0f} ms)"
        )
        words = words_of(found, SAMPLES)
        keystrokes(library, scope, words[:5])
        print_keystrokes("keystrokes", keystrokes(library, scope, words))
        with writing(library, base, number):
            print_keystrokes("keystrokes while indexing", keystrokes(library, scope, words))
        background(library, scope, words)
    for line in ripgrep(found.folder, words[0]):
        print(f"  {line}")
    print(
        f"  memory of this process: {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MB at most"
    )
    if keep is None:
        shutil.rmtree(base)


class writing:  # noqa: N801 - reads as a verb
    """While inside, new articles are brought into the index."""

    def __init__(self, library: Library, base: Path, number: int) -> None:
        self._library = library
        self._folder = base / f"more-{number}-{os.getpid()}"

    def __enter__(self) -> None:
        write_archive(self._folder, 3000, seed=int(time.time()))
        self._loader = self._library.load(Scope((self._folder,)), annotate=False, jobs=1)

    def __exit__(self, *_error: object) -> None:
        self._loader.stop()
        self._library.forget(self._folder)
        shutil.rmtree(self._folder)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--articles", type=int, nargs="+", default=[1000])
    parser.add_argument(
        "--keep", type=Path, help="keep archives and indexes here, and use those that are there"
    )
    parser.add_argument("--jobs", type=int)
    parser.add_argument("--no-annotations", action="store_true", help="list only")
    options = parser.parse_args()
    for number in options.articles:
        measure(number, options.keep, options.jobs, not options.no_annotations)


if __name__ == "__main__":
    main()
