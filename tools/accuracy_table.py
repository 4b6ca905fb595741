"""The figures of docs/accuracy.md: what is measured now on the gold of this project."""

from __future__ import annotations

from pathlib import Path

from tests.benchmarks.accuracy import Measured
from tests.benchmarks.scoring_common import gold_files

GOLD = Path(__file__).parent.parent / "tests" / "gold"

COLUMNS = {
    "dates": ("dates", "value"),
    "people": ("people", "strict"),
    "joined": ("people", "joined"),
    "statements": ("statements", "found"),
    "with speaker": ("statements", "e2e"),
    "sure": ("statements", "sure"),
    "covered": ("statements", "covered"),
}
"""The layer and the figure of each column."""


def measured() -> dict[str, list[float | None]]:
    """The figures of every gold file, in the order of `COLUMNS`, in per cent."""
    rows: dict[str, list[float | None]] = {}
    for file in gold_files([GOLD]):
        scores = Measured(file, None).scores
        rows[file.stem] = [scores[layer].figures()[name] for layer, name in COLUMNS.values()]
    return rows
