"""How right the annotators are on gold files.

    python -m tests.benchmarks.accuracy DATA_FOLDER… [--only dates|people|statements] [--name PART]
                                                     [--errors N] [--groups [--by-language]]

Reads every ``*.jsonl`` at or below the folders, annotates each record as ``newsreader annotate --input
jsonl`` does, and prints a table a layer, in per cent. A file counts in a layer that its records have.
With ``--groups``, the precision of each rule of attribution and of each grain of dates, over all files:
the confidences in `tui` are taken from it. Exit status 2: a file that is no gold.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections import defaultdict
from pathlib import Path

from tests.benchmarks.scoring_common import (
    Errors,
    GoldError,
    Group,
    Record,
    gold_files,
    gold_records,
)
from tests.benchmarks.scoring_dates import DateScore
from tests.benchmarks.scoring_people import PeopleScore
from tests.benchmarks.scoring_statements import StatementScore
from tui import languages
from tui.annotations import Annotations
from tui.annotators import annotate, dates, people, within_limit
from tui.article import Article
from tui.export import article_record
from tui.readers import exact

Score = DateScore | PeopleScore | StatementScore
LAYERS: dict[str, tuple[str, type[Score]]] = {
    "dates": ("dates", DateScore),
    "people": ("people", PeopleScore),
    "statements": ("quotes", StatementScore),
}


class Measured:
    """One file: its scores by layer, the share of annotated languages, and the speed."""

    def __init__(self, file: Path, only: str | None) -> None:
        self.name = f"{file.parent.name}/{file.stem}"
        self.languages: set[str] = set()
        self.scores: dict[str, Score] = {}
        self.texts = 0
        self.known = 0
        self.bytes = 0
        self.seconds = 0.0
        for gold in gold_records(file):
            layers = {n: of for n, (key, of) in LAYERS.items() if key in gold and only in (None, n)}
            if not layers:
                continue
            self.texts += 1
            self.languages.add(str(gold.get("lang")))
            self.known += languages.is_annotated(gold.get("lang"))
            predicted = self._annotate(gold, only)
            for name, of in layers.items():
                self.scores.setdefault(name, of()).add(gold, predicted)

    def _annotate(self, gold: Record, only: str | None) -> Record:
        start = time.perf_counter()
        article = exact.article({k: gold.get(k) for k in ("title", "text", "published", "lang")})
        annotations = _annotations(article, only)
        self.seconds += time.perf_counter() - start
        self.bytes += len(gold["text"].encode())
        return article_record(article, annotations, str(gold["id"]))


def _annotations(article: Article, only: str | None) -> Annotations:
    """What `annotate` gives; where one layer is measured that needs no other, that layer alone."""
    if only in (None, "statements") or not languages.is_annotated(article.language):
        return annotate(article)
    if only == "dates":
        return Annotations(dates=dates.annotate(within_limit(article)))
    return Annotations(people=people.annotate(within_limit(article)))


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("data", nargs="+", type=Path)
    parser.add_argument("--only", choices=list(LAYERS))
    parser.add_argument("--name", default="", metavar="PART", help="only files whose path holds PART")
    parser.add_argument("--errors", type=int, default=0, metavar="N", help="show N errors of each kind")
    parser.add_argument("--groups", action="store_true", help="precision of each rule and grain")
    parser.add_argument("--by-language", action="store_true", help="groups apart for each language")
    options = parser.parse_args(arguments)
    try:
        measured = [Measured(file, options.only) for file in gold_files(options.data, options.name)]
    except GoldError as error:
        print(error, file=sys.stderr)
        return 2
    for layer in LAYERS:
        rows = [one for one in measured if layer in one.scores]
        if rows:
            _show_layer(layer, rows, options)
    return 0


def _show_layer(layer: str, rows: list[Measured], options: argparse.Namespace) -> None:
    columns = list(rows[0].scores[layer].figures())
    print(f"{layer:34}" + "".join(f"{column:>9}" for column in (*columns, "texts", "KB/s")))
    for row in rows:
        if not row.known:
            print(f"  {row.name:32}{'language not annotated':>{9 * len(columns)}}{row.texts:9}")
            continue
        cells = "".join(_cell(value) for value in row.scores[layer].figures().values())
        print(f"  {row.name:32}{cells}{row.texts:9}{row.bytes / 1000 / max(row.seconds, 1e-9):9.0f}")
    if options.groups:
        _show_groups(rows, layer, options.by_language)
    for row in rows:
        if row.known and options.errors:
            _show_errors(row.name, row.scores[layer].errors, options.errors)
    print()


def _cell(value: float | None) -> str:
    return f"{'–':>9}" if value is None else f"{value:9.1f}"


def _show_groups(rows: list[Measured], layer: str, by_language: bool) -> None:
    total: dict[str, Group] = defaultdict(Group)
    for row in rows:
        score = row.scores[layer]
        if isinstance(score, PeopleScore):
            return
        for name, group in score.groups.items():
            if by_language:
                name = f"{'/'.join(sorted(row.languages))} {name}"
            total[name].judged += group.judged
            total[name].right += group.right
            total[name].spurious += group.spurious
    print(
        f"  {'rule' if layer == 'statements' else 'grain':32}{'right':>9}{'of':>9}{'per cent':>9}{'spurious':>9}"
    )
    for name, group in sorted(total.items(), key=lambda item: -item[1].judged):
        print(f"  {name:32}{group.right:9}{group.judged:9}{_cell(group.precision)}{group.spurious:9}")


def _show_errors(name: str, errors: Errors, number: int) -> None:
    by_kind = defaultdict(list)
    for error in errors.found:
        by_kind[error.kind].append(error)
    for kind, found in by_kind.items():
        print(f"  {name}: {kind}, {len(found)}")
        for error in found[:number]:
            print(
                f"    {error.record}: {error.context}" + (f"\n      {error.detail}" if error.detail else "")
            )


if __name__ == "__main__":
    sys.exit(main())
