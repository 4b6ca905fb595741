"""What an article costs on its way into the index, stage by stage, in milliseconds of processor time.

    python -m tests.benchmarks.stages FOLDER [--articles 500]

The stages of a child process are done here one after another, for files that it has not seen yet; some
others come before them, so that the tables of the languages are loaded and the words that all texts
share are known.
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from tui import readers
from tui.annotations import Annotations
from tui.annotators import dates, people, statements
from tui.article import Article
from tui.library.index.states import NOT_YET
from tui.library.ingest.records import annotation_record, article_record
from tui.library.ingest.tasks import layer_keys

_BEFORE = 100
"""Articles that are not counted."""

Value = TypeVar("Value")


class Stopwatch:
    """Adds up processor time under names."""

    def __init__(self) -> None:
        self.seconds: dict[str, float] = {}

    def timed(self, name: str, action: Callable[[], Value]) -> Value:
        """What the action gives; its time is counted under the name."""
        started = time.process_time()
        value = action()
        self.seconds[name] = self.seconds.get(name, 0.0) + time.process_time() - started
        return value


def _do(file: Path, watch: Stopwatch) -> int:
    """Does all that a child process does with a file; returns the number of its articles."""
    found = watch.timed("reading", lambda: list(readers.read(file)))
    articles = [article for article in found if isinstance(article, Article)]
    for article in articles:
        record = watch.timed("packing", lambda article=article: article_record(article, annotated=NOT_YET))  # type: ignore[misc]
        days = watch.timed("dates", lambda article=article: dates.annotate(article))  # type: ignore[misc]
        persons = watch.timed("people", lambda article=article: people.annotate(article))  # type: ignore[misc]
        said = watch.timed(
            "statements",
            lambda article=article, days=days, persons=persons: statements.annotate(article, days, persons),  # type: ignore[misc]
        )
        layers = Annotations(days, persons, said)
        watch.timed(
            "packing",
            lambda article=article, record=record, layers=layers: annotation_record(  # type: ignore[misc]
                0, record.exact, article.title, article.text, layer_keys(article), layers
            ),
        )
    return len(articles)


def stages(files: list[Path]) -> dict[str, float]:
    """Milliseconds of an article by stage, over all files but the first hundred, which come before."""
    for file in files[:_BEFORE]:
        _do(file, Stopwatch())
    watch = Stopwatch()
    number = sum(_do(file, watch) for file in files[_BEFORE:])
    return {name: 1000 * seconds / max(number, 1) for name, seconds in watch.seconds.items()}


def as_line(costs: dict[str, float]) -> str:
    """The costs as one line, and their sum."""
    cells = ", ".join(f"{name} {cost:.2f}" for name, cost in costs.items())
    return f"{cells}; together {sum(costs.values()):.2f}"


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("folder", type=Path, help="articles in a language that is annotated")
    parser.add_argument("--articles", type=int, default=500)
    options = parser.parse_args()
    files = sorted(file for file in options.folder.rglob("*") if file.is_file())
    step = max(len(files) // (options.articles + _BEFORE), 1)
    print("milliseconds of processor time for an article:", as_line(stages(files[::step])))


if __name__ == "__main__":
    main()
