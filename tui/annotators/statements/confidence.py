"""How often the speaker given by each rule is right, and from where on it is shown as fact."""

from __future__ import annotations

SURE = 0.9
"""A speaker whose rule is right at least this often is shown as fact."""

_UNKNOWN = 0.5

_PRECISION: dict[str, float] = {}


def confidence(language: str, rule: str) -> float:
    """The measured precision of ``rule`` in a language, else over all languages."""
    return _PRECISION.get(f"{language} {rule}", _PRECISION.get(rule, _UNKNOWN))
