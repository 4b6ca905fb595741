"""Every pattern that the annotators count has a name on the screen."""

from __future__ import annotations

import json

from tui.annotations import StatementKind
from tui.annotators.statements.confidence import COUNTS
from tui.languages import CODES
from tui.widgets import rule_names


def test_every_counted_pattern_has_a_name() -> None:
    counted = {part for name in _keys(json.loads(COUNTS.read_text())) for part in name.split(", ")}
    assert counted - set(CODES) - rule_names._names().keys() == set()
    assert len(counted) > 30


def test_kinds_and_joined_patterns_are_named() -> None:
    assert [rule_names.kind_name(kind) for kind in StatementKind] == ["direct", "partial", "headline"]
    assert rule_names.rule_name("inverted, title only") == "inverted, title only"


def _keys(counts: object) -> set[str]:
    if not isinstance(counts, dict):
        return set()
    return {*counts, *(key for value in counts.values() for key in _keys(value))}
