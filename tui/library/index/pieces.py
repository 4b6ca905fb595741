"""Putting SQL together from pieces that we wrote; every value from outside is bound, never put in."""

from __future__ import annotations


def sql(*pieces: str) -> str:
    """The pieces as one statement."""
    return " ".join(pieces)


def marks(number: int) -> str:
    """So many question marks in parentheses."""
    return "(" + ", ".join("?" * number) + ")"
