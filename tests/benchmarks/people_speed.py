"""How fast people are found and linked, and how long the lists and weights take to load.

    python -m tests.benchmarks.people_speed [PATH…] [--seconds 3]

Reads the articles at the paths (the sample feeds if none is given) with the program's own readers and
prints, for each language, the kilobytes (1,000 bytes of UTF-8) a second of one core, best of several
rounds. Processor time, not wall time, so that other work disturbs little.
"""

from __future__ import annotations

import argparse
import time
from pathlib import Path

from tests.benchmarks.timing import articles, best_seconds
from tui import locations
from tui.annotators import people
from tui.annotators.people.lexicon import DATA
from tui.article import Article


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("paths", nargs="*", type=Path)
    parser.add_argument("--seconds", type=float, default=3.0)
    options = parser.parse_args()
    groups = sorted(articles(options.paths or [locations.sample_feeds()]).items())
    start = time.process_time()
    people.annotate(Article("", "Ada Byron a parlé.", language="fr"))
    loaded = 1000 * (time.process_time() - start)
    size = sum(path.stat().st_size for path in DATA.iterdir() if path.is_file())
    print(f"first article, lists and weights loaded: {loaded:.0f} ms; data files: {size:,} bytes")
    print(f"{'language':<10}{'bytes':>10}{'mentions':>10}{'KB/s':>8}")
    for language, group in groups:
        size = sum(len(article.text.encode("utf-8", "surrogatepass")) for article in group)
        mentions = sum(len(people.annotate(article).text) for article in group)
        spent = best_seconds(
            lambda group=group: [people.annotate(article) for article in group], options.seconds
        )
        print(f"{language:<10}{size:>10,}{mentions:>10,}{size / spent / 1000:>8.0f}")


if __name__ == "__main__":
    main()
