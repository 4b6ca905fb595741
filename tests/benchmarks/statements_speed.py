"""How long statements take beyond people and dates, for an article of 4 KB.

    python -m tests.benchmarks.statements_speed [PATH…] [--seconds 3]

Reads the articles at the paths (the sample feeds if none is given) with the program's own readers and
prints, for each language, the milliseconds that 4,096 characters cost on one core, best of several
rounds, and the same for 10,000 marks without a partner. Processor time, not wall time.
"""

from __future__ import annotations

import argparse
from pathlib import Path

from tests.benchmarks.timing import articles, best_seconds
from tui import locations
from tui.annotations import DateLayer, PeopleLayer
from tui.annotators import dates, people, statements
from tui.article import Article, Block

_ARTICLE = 4_096


def prepared(paths: list[Path]) -> dict[str, list[tuple[Article, DateLayer, PeopleLayer]]]:
    """The articles at the paths by language, with the layers that statements need."""
    return {
        language: [(article, dates.annotate(article), people.annotate(article)) for article in group]
        for language, group in articles(paths).items()
    }


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("paths", nargs="*", type=Path)
    parser.add_argument("--seconds", type=float, default=3.0)
    options = parser.parse_args()
    print(f"{'language':<12}{'characters':>12}{'statements':>12}{'ms a 4 KB article':>20}")
    for language, group in sorted(prepared(options.paths or [locations.sample_feeds()]).items()):
        size = sum(len(article.text) for article, _, _ in group)
        count = sum(len(statements.annotate(*layers).text) for layers in group)
        spent = best_seconds(
            lambda group=group: [statements.annotate(*layers) for layers in group], options.seconds
        )
        print(f"{language:<12}{size:>12,}{count:>12,}{1000 * spent * _ARTICLE / size:>20.2f}")
    text = '" a ' * 10_000
    hostile = Article("", text, (Block(0, len(text)),), None, "en")
    spent = best_seconds(lambda: statements.annotate(hostile, DateLayer(), PeopleLayer()), options.seconds)
    print(f"10,000 marks without a partner: {1000 * spent:.0f} ms")


if __name__ == "__main__":
    main()
