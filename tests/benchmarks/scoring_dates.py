"""Dates: how many expressions were found, with the right bounds, with the right value.

Mentions of gold and prediction are paired one to one, those with equal bounds first, then those with
equal values, then by the length of what they share. *Relaxed* counts every pair, *strict* those with
equal bounds, *value* those with equal values. Durations, sets and vague references count neither way.
"""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass, field

from tests.benchmarks.scoring_common import Errors, Group, Hits, Record, Span, best_pairs, overlap

VAGUE = {"PRESENT_REF", "PAST_REF", "FUTURE_REF"}
SCORED = {"DATE", "TIME"}


@dataclass(frozen=True, slots=True)
class Mention:
    span: Span
    value: str | None
    grain: str = ""


@dataclass
class DateScore:
    relaxed: Hits = field(default_factory=Hits)
    strict: Hits = field(default_factory=Hits)
    value: Hits = field(default_factory=Hits)
    groups: dict[str, Group] = field(default_factory=lambda: defaultdict(Group))
    errors: Errors = field(default_factory=Errors)

    def add(self, gold: Record, predicted: Record) -> None:
        """Count one record; both hold ``dates``, the gold perhaps ``ignore``."""
        wanted, ignored = _gold(gold)
        found = sorted((_mention(d) for d in predicted["dates"] if _counts(d)), key=lambda m: m.span)
        found = _ranges_parted(found, wanted)
        wanted = _ranges_parted(wanted, found)
        pairs = best_pairs(
            [
                ((one.span != other.span, not _same_value(one, other), -size), i, j)
                for i, one in enumerate(wanted)
                for j, other in enumerate(found)
                if (size := overlap(one.span, other.span)) > 0
            ]
        )
        met = {j for _, j in pairs}
        counted = [
            j
            for j, other in enumerate(found)
            if j in met or not any(overlap(other.span, s) > 0 for s in ignored)
        ]
        for hits in (self.relaxed, self.strict, self.value):
            hits.gold += len(wanted)
            hits.predicted += len(counted)
        self._count_pairs(gold, wanted, found, pairs)
        for i, one in enumerate(wanted):
            if all(i != paired for paired, _ in pairs):
                self.errors.add("missed", gold, one.span, f"gold {one.value}")
        for j in counted:
            if j not in met:
                self.groups[found[j].grain].spurious += 1
                self.errors.add("spurious", gold, found[j].span, f"got {found[j].value}")

    def _count_pairs(
        self, gold: Record, wanted: list[Mention], found: list[Mention], pairs: list[tuple[int, int]]
    ) -> None:
        for i, j in pairs:
            one, other = wanted[i], found[j]
            group = self.groups[other.grain]
            group.judged += 1
            self.relaxed.right += 1
            self.strict.right += one.span == other.span
            if _same_value(one, other):
                self.value.right += 1
                group.right += 1
                if one.span != other.span:
                    self.errors.add("bounds", gold, one.span, f"got {gold['text'][slice(*other.span)]!r}")
            else:
                self.errors.add("value", gold, one.span, f"gold {one.value}, got {other.value}")

    def figures(self) -> dict[str, float | None]:
        return {"value": self.value.f1, "strict": self.strict.f1, "relaxed": self.relaxed.f1}


def same_value(one: str, other: str) -> bool:
    """Whether two TIMEX3 values name the same time, whatever their spelling."""
    return _normal(one) == _normal(other)


def _normal(value: str) -> str:
    value = value.upper().replace(" ", "")
    if "/" in value:
        start, _, end = value.partition("/")
        start, end = _normal(start), _normal(end)
        return start if start == end else f"{start}/{end}"
    value = re.sub(r"(T\d\d(?::\d\d){0,2})(?:Z|[+-]\d\d:?\d\d)$", r"\1", value)
    value = re.sub(r"(T\d\d:\d\d):00(?:\.0+)?$", r"\1", value)
    value = re.sub(r"-W(\d)(?=$|-)", r"-W0\1", value)
    value = re.sub(r"-AU$", "-FA", value)
    if "T" not in value and not value.startswith("X"):
        value = re.sub(r"(?:-XX)+$", "", value)
        if re.fullmatch(r"(?:BC)?\d{1,3}X{1,3}", value):
            value = value.rstrip("X")
    return value


def _same_value(one: Mention, other: Mention) -> bool:
    return one.value is not None and other.value is not None and one.value == other.value


def _mention(found: Record) -> Mention:
    value = found.get("value")
    return Mention(
        (found["start"], found["end"]),
        _normal(value) if value else None,
        str(found.get("grain") or ""),
    )


def _counts(found: Record) -> bool:
    return (found.get("type") or "DATE").upper() in SCORED and str(found.get("value")).upper() not in VAGUE


def _gold(record: Record) -> tuple[list[Mention], list[Span]]:
    wanted = sorted((_mention(d) for d in record["dates"] if _counts(d)), key=lambda m: m.span)
    ignored = [(d["start"], d["end"]) for d in record["dates"] if not _counts(d)]
    return wanted, ignored + [(d["start"], d["end"]) for d in record.get("ignore") or ()]


def _ranges_parted(mentions: list[Mention], others: list[Mention]) -> list[Mention]:
    """A range that the other side wrote as two dates, start and end, becomes those two."""
    parted: list[Mention] = []
    for mention in mentions:
        inside = [other for other in others if overlap(mention.span, other.span) > 0]
        ends = mention.value.split("/") if mention.value else []
        if len(ends) == 2 and [other.value for other in inside] == ends:
            parted.append(Mention((mention.span[0], inside[0].span[1]), ends[0], mention.grain))
            parted.append(Mention((inside[1].span[0], mention.span[1]), ends[1], mention.grain))
        else:
            parted.append(mention)
    return parted
