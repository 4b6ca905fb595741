"""How fast dates are found and resolved, beside `dateparser.search` on the same text in the same run.

    python -m tests.benchmarks.dates_speed [PATH…] [--seconds 3]

Reads the articles at the paths (the sample feeds if none is given) with the program's own readers and
prints, for each language, the megabytes (10⁶ bytes of UTF-8) a second of one core, best of several
rounds: of the whole annotator, and of dateparser if that is installed (``pip install dateparser``; it
is no dependency of anything here). Processor time, not wall time, so that other work disturbs little.
"""

from __future__ import annotations

import argparse
import importlib
from collections.abc import Callable
from pathlib import Path

from tests.benchmarks.timing import articles, best_seconds
from tui import locations
from tui.annotators import dates

_DATEPARSER_BYTES = 20_000
"""How much text dateparser is given: it is slow, and its speed does not depend on the amount."""


def speed(work: Callable[[], object], size: int, seconds: float) -> float:
    """Megabytes a second of the best round; rounds go on for ``seconds``."""
    return size / best_seconds(work, seconds) / 1e6


def dateparser_speed(texts: list[str], language: str, seconds: float) -> float | None:
    """The speed of ``dateparser.search.search_dates`` on about 20 kB of the texts; None without it."""
    try:
        search = importlib.import_module("dateparser.search").search_dates
    except ImportError:
        return None
    part: list[str] = []
    size = 0
    for text in texts:
        if size >= _DATEPARSER_BYTES:
            break
        part.append(text)
        size += len(text.encode())
    return speed(lambda: [search(text, languages=[language]) for text in part], size, seconds)


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("paths", nargs="*", type=Path)
    parser.add_argument("--seconds", type=float, default=3.0)
    options = parser.parse_args()
    print(f"{'language':<10}{'bytes':>10}{'mentions':>10}{'MB/s':>8}{'dateparser MB/s':>18}{'ratio':>8}")
    for language, group in sorted(articles(options.paths or [locations.sample_feeds()]).items()):
        texts = [article.text for article in group]
        size = sum(len(text.encode("utf-8", "surrogatepass")) for text in texts)
        mentions = sum(len(dates.annotate(article).text) for article in group)
        ours = speed(
            lambda group=group: [dates.annotate(article) for article in group], size, options.seconds
        )
        theirs = dateparser_speed(texts, language, options.seconds)
        beside = f"{theirs:>18.3f}{ours / theirs:>7.0f}×" if theirs else f"{'not installed':>18}"
        print(f"{language:<10}{size:>10,}{mentions:>10}{ours:>8.2f}{beside}")


if __name__ == "__main__":
    main()
