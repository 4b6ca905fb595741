"""How long statements take beyond people and dates, for an article of 4 KB.

    python -m tests.benchmarks.statements_speed [PATH…] [--seconds 3] [--shortest 1500]

Reads the articles at the paths (the sample feeds if none is given) with the program's own readers.
Each article that is long enough is annotated again and again, its best round counts, and the cost is
brought to 4,096 characters; the table gives mean and median over the articles of each language, and
how many statements 4 KB of them hold, for the cost grows with these. A language without such an
article is measured on all it has, which says so with "short". At the end the same for 10,000 marks
without a partner. All figures are processor time on one core, not wall time, with the tables of the
language loaded.
"""

from __future__ import annotations

import argparse
from pathlib import Path
from statistics import mean, median

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


def _milliseconds(article: Article, days: DateLayer, persons: PeopleLayer, seconds: float) -> float:
    """What 4,096 characters of an article cost."""
    spent = best_seconds(lambda: statements.annotate(article, days, persons), seconds)
    return 1000 * spent * _ARTICLE / len(article.text)


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("paths", nargs="*", type=Path)
    parser.add_argument("--seconds", type=float, default=3.0, help="for each language")
    parser.add_argument("--shortest", type=int, default=1_500, help="characters of an article that counts")
    options = parser.parse_args()
    head = f"{'language':<10}{'articles':>9}{'characters':>12}{'statements a 4 KB':>19}"
    print(f"{head}{'mean ms':>9}{'median ms':>11}")
    for language, group in sorted(prepared(options.paths or [locations.sample_feeds()]).items()):
        long = [layers for layers in group if len(layers[0].text) >= options.shortest]
        counted = long or group
        size = sum(len(article.text) for article, _, _ in counted)
        said = sum(len(statements.annotate(*layers).text) for layers in counted)
        costs = [_milliseconds(*layers, options.seconds / len(counted)) for layers in counted]
        print(
            f"{language:<10}{len(counted):>9}{size // len(counted):>12,}{said * _ARTICLE / size:>19.1f}"
            f"{mean(costs):>9.2f}{median(costs):>11.2f}{'' if long else '  short'}"
        )
    text = '" a ' * 10_000
    hostile = Article("", text, (Block(0, len(text)),), None, "en")
    spent = best_seconds(lambda: statements.annotate(hostile, DateLayer(), PeopleLayer()), options.seconds)
    print(f"10,000 marks without a partner: {1000 * spent:.0f} ms")


if __name__ == "__main__":
    main()
