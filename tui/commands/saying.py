"""What commands say on standard error: one line each, cleaned."""

from __future__ import annotations

import sys

from tui.article import Problem
from tui.text import clean_line


def say(sentence: str) -> None:
    """One line on standard error."""
    print(f"newsreader: {clean_line(sentence)}", file=sys.stderr)


def say_problem(problem: Problem) -> None:
    """A file that gave no article, and why."""
    where = problem.path if problem.member is None else f"{problem.path}: {problem.member}"
    say(f"{clean_line(where)}: {problem.reason}")
