"""People: which mentions by name were found exactly, and how well they were joined to actors.

*Strict* is the F1 of mentions with equal bounds. *Joined* is B³ (Bagga and Baldwin, 1998) over the
mentions that were found exactly, where the gold names an actor for every mention.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable
from dataclasses import dataclass, field

from tests.benchmarks.scoring_common import Errors, Hits, Record, Span, overlap, share


@dataclass
class PeopleScore:
    strict: Hits = field(default_factory=Hits)
    joined: int = 0
    precision: float = 0.0
    recall: float = 0.0
    errors: Errors = field(default_factory=Errors)

    def add(self, gold: Record, predicted: Record) -> None:
        """Count one record; both hold ``people``, the gold perhaps ``optional_people``."""
        wanted = _by_name(gold["people"])
        optional = [tuple(span) for span in gold.get("optional_people") or ()]
        found = {
            span: actor
            for span, actor in _by_name(predicted["people"]).items()
            if span in wanted or not any(overlap(span, zone) > 0 for zone in optional)
        }
        both = wanted.keys() & found.keys()
        self.strict.gold += len(wanted)
        self.strict.predicted += len(found)
        self.strict.right += len(both)
        for kind, spans in (("missed", wanted.keys() - both), ("spurious", found.keys() - both)):
            for span in sorted(spans):
                self.errors.add(kind, gold, span)
        if wanted and None not in wanted.values():
            self._join(gold, {s: wanted[s] for s in both}, {s: found[s] for s in both})

    def _join(
        self, gold: Record, wanted: dict[Span, Hashable | None], found: dict[Span, Hashable | None]
    ) -> None:
        right, ours = _mates(wanted), _mates(found)
        for span in sorted(wanted):
            common = len(right[span] & ours[span])
            self.joined += 1
            self.precision += common / len(ours[span])
            self.recall += common / len(right[span])
            if right[span] != ours[span]:
                self.errors.add("joined", gold, span, f"gold {wanted[span]}, got {found[span]}")

    @property
    def b_cubed(self) -> float | None:
        """In per cent; None where no mention could be joined."""
        return share(2 * self.precision * self.recall, self.joined * (self.precision + self.recall))

    def figures(self) -> dict[str, float | None]:
        return {"strict": self.strict.f1, "joined": self.b_cubed}


def _by_name(mentions: list[Record]) -> dict[Span, Hashable | None]:
    return {(m["start"], m["end"]): m.get("actor") for m in mentions if m.get("kind", "name") == "name"}


def _mates(actors: dict[Span, Hashable | None]) -> dict[Span, set[Span]]:
    """Each mention's fellows; one without an actor is alone."""
    groups: dict[Hashable, set[Span]] = defaultdict(set)
    for span, actor in actors.items():
        groups[span if actor is None else actor].add(span)
    return {span: group for group in groups.values() for span in group}
