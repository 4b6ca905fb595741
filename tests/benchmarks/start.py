"""How fast the program starts: ``python -m tests.benchmarks.start [FOLDER] [--runs N]``.

Prints, as ratios side by side in one run: ``newsreader --version`` to ``python -c pass``; and from the
start of the process to the first rows of the list on a terminal, for a folder opened the first time and
again, to the first line of a bare Textual app. Resident memory of the app after the list is shown.
"""

from __future__ import annotations

import argparse
import os
import pty
import select
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

SAMPLES = Path(__file__).parents[2] / "sample_feeds"
BARE = """
from textual.app import App
from textual.widgets import Static
class Bare(App):
    def compose(self):
        yield Static("READY")
Bare().run()
"""
LIST = b"unread"
"""What the status line says as soon as the list has rows."""
LIMIT = 60.0
"""Seconds after which a start counts as failed."""


def seconds(command: list[str]) -> float:
    """Wall time of a command that ends by itself."""
    start = time.perf_counter()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    return time.perf_counter() - start


def first_sight(command: list[str], wanted: bytes, home: str) -> tuple[float, int]:
    """(seconds until ``wanted`` came out on a terminal of 160 × 50, resident kilobytes then)."""
    environment = {
        **{name: value for name, value in os.environ.items() if not name.startswith("XDG_")},
        "HOME": home,
        "TERM": "xterm-256color",
        "COLORTERM": "truecolor",
        "COLUMNS": "160",
        "LINES": "50",
    }
    start = time.perf_counter()
    process, terminal = pty.fork()
    if process == 0:
        os.execvpe(command[0], command, environment)
    seen = b""
    try:
        while wanted not in seen:
            if time.perf_counter() - start > LIMIT:
                raise TimeoutError(f"{wanted!r} did not appear in {LIMIT} s")
            if select.select([terminal], [], [], 1)[0]:
                seen += os.read(terminal, 65536)
        spent = time.perf_counter() - start
        memory = (
            int(Path(f"/proc/{process}/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE") // 1024
        )
        return spent, memory
    finally:
        os.kill(process, 9)
        os.waitpid(process, 0)
        os.close(terminal)


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("folder", nargs="?", type=Path, default=SAMPLES)
    parser.add_argument(
        "--first", help="words of the first row of the list", default="Kouame scores on debut"
    )
    parser.add_argument("--runs", type=int, default=7)
    options = parser.parse_args()
    newsreader = str(Path(sys.executable).parent / "newsreader")
    python = sys.executable

    version, nothing = [], []
    bare, first, again = [], [], []
    memory = 0
    for _run in range(options.runs):
        nothing.append(seconds([python, "-c", "pass"]))
        version.append(seconds([newsreader, "--version"]))
        with tempfile.TemporaryDirectory() as home:
            bare.append(first_sight([python, "-c", BARE], b"READY", home)[0])
            first.append(first_sight([newsreader, str(options.folder)], LIST, home)[0])
            once_more, memory = first_sight([newsreader, str(options.folder)], LIST, home)
            again.append(once_more)

    def row(name: str, times: list[float], base: list[float]) -> None:
        ratio = statistics.median(one / other for one, other in zip(times, base, strict=True))
        print(f"{name:42}{statistics.median(times) * 1000:8.0f} ms{ratio:8.2f} ×")

    row("python -c pass", nothing, nothing)
    row("newsreader --version", version, nothing)
    row("a bare Textual app", bare, bare)
    row("first list, folder opened the first time", first, bare)
    row("first list, folder opened again", again, bare)
    print(f"{'resident memory with the list shown':42}{memory / 1024:8.0f} MB")


if __name__ == "__main__":
    main()
