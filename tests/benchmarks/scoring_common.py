"""What the scorers of dates, people and statements share: records of gold, rates, and errors in context."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

Record = dict[str, Any]
Span = tuple[int, int]


class GoldError(ValueError):
    """A file of gold that cannot be used: file, line and reason."""


@dataclass
class Hits:
    """Right ones among the predicted ones and among those of the gold."""

    gold: int = 0
    predicted: int = 0
    right: int = 0

    @property
    def f1(self) -> float | None:
        """In per cent; None where there was nothing to find and nothing was found."""
        return share(2 * self.right, self.gold + self.predicted)


@dataclass
class Group:
    """How often the predictions of one rule (or grain) were right, and how many met no gold at all."""

    judged: int = 0
    right: int = 0
    spurious: int = 0

    @property
    def precision(self) -> float | None:
        """In per cent of those judged."""
        return share(self.right, self.judged)


@dataclass(frozen=True)
class Error:
    """A wrong prediction or a missed mention: ``kind``, the record, the place, and what was expected."""

    kind: str
    record: str
    context: str
    detail: str = ""


@dataclass
class Errors:
    """Errors of one layer in the order found."""

    found: list[Error] = field(default_factory=list)

    def add(self, kind: str, record: Record, span: Span, detail: str = "") -> None:
        self.found.append(Error(kind, str(record["id"]), in_context(record["text"], span), detail))


def share(part: float, whole: float) -> float | None:
    """Per cent, None of nothing."""
    return 100 * part / whole if whole else None


def overlap(a: Span, b: Span) -> int:
    """Number of common characters; negative for spans apart."""
    return min(a[1], b[1]) - max(a[0], b[0])


def in_context(text: str, span: Span, width: int = 60) -> str:
    """The marked stretch between double brackets, with some of the text around it, on one line."""
    start, end = span
    inside = text[start:end]
    if len(inside) > 3 * width:
        inside = f"{inside[:width]} … {inside[-width:]}"
    return " ".join(f"{text[max(0, start - width) : start]}[[{inside}]]{text[end : end + width]}".split())


def best_pairs(candidates: list[tuple[Any, int, int]]) -> list[tuple[int, int]]:
    """One-to-one pairs out of (rank, gold index, predicted index): the smallest rank first."""
    pairs: list[tuple[int, int]] = []
    for _, one, other in sorted(candidates):
        if all(one != taken and other != used for taken, used in pairs):
            pairs.append((one, other))
    return pairs


def gold_files(paths: list[Path], part: str = "") -> list[Path]:
    """Every ``*.jsonl`` at or below the paths whose path holds ``part``."""
    found = (sorted(path.rglob("*.jsonl")) if path.is_dir() else [path] for path in paths)
    return [file for files in found for file in files if part in str(file)]


def gold_records(file: Path) -> Iterator[Record]:
    """The records of a file, each an object with a string ``text``. Raises `GoldError`."""
    for number, line in enumerate(file.read_text(encoding="utf-8").split("\n"), start=1):
        if not line.strip():
            continue
        try:
            record = json.loads(line)
        except ValueError as error:
            raise GoldError(f"{file}, line {number}: not JSON: {error}") from None
        if not isinstance(record, dict) or not isinstance(record.get("text"), str) or "id" not in record:
            raise GoldError(f"{file}, line {number}: no object with an id and a text")
        yield record
