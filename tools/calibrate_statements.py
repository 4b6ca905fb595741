"""Count how often each rule of attribution is right, and write it where confidences come from.

    python -m tools.calibrate_statements GOLD_FOLDER…

Annotates every gold file at or below the folders as ``tests.benchmarks.accuracy`` does, and writes
``tui/annotators/statements/data/precision.json``: for each rule and language, how many speakers were
right and how many were judged. `tui.annotators.statements.confidence` makes confidences of the counts.
"""

from __future__ import annotations

import argparse
import json
from collections import defaultdict
from pathlib import Path

from tests.benchmarks.accuracy import Measured
from tests.benchmarks.scoring_common import gold_files
from tui.annotators.statements.confidence import COUNTS


def counts(folders: list[Path]) -> dict[str, dict[str, list[int]]]:
    """Rule → language → [right, judged]; a file in several languages counts under each of its rules once."""
    table: dict[str, dict[str, list[int]]] = defaultdict(dict)
    for file in gold_files(folders, ""):
        measured = Measured(file, "statements")
        score = measured.scores.get("statements")
        if score is None or len(measured.languages) != 1:
            continue
        (language,) = measured.languages
        for rule, group in score.groups.items():
            if group.judged:
                cell = table[rule].setdefault(language, [0, 0])
                cell[0] += group.right
                cell[1] += group.judged
    return table


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("folders", nargs="+", type=Path)
    table = counts(parser.parse_args().folders)
    rows = [
        f"  {json.dumps(rule)}: {json.dumps(dict(sorted(cells.items())))}"
        for rule, cells in sorted(table.items())
    ]
    COUNTS.parent.mkdir(exist_ok=True)
    COUNTS.write_text("{\n" + ",\n".join(rows) + "\n}\n", encoding="utf-8")
    print(f"{len(rows)} rules, {sum(n for cells in table.values() for _, n in cells.values())} statements")


if __name__ == "__main__":
    main()
