"""Whole screens as plain text, compared with files that people can read in a diff.

The files lie in ``snapshots/`` beside the test. After a change that is meant, write them anew with
``UPDATE_SNAPSHOTS=1 python -m pytest tests/screens`` and look at the difference before committing it.
"""

from __future__ import annotations

import os
from pathlib import Path

from textual.app import App

UPDATE = "UPDATE_SNAPSHOTS"


def screen_text(app: App[object]) -> str:
    """What a person sees, line by line, without colours and without blanks at the end of a line."""
    width, height = app.size
    strips = app.screen._compositor.render_strips()
    lines = ["".join(segment.text for segment in strip).rstrip() for strip in strips]
    return "\n".join(line[:width] for line in lines[:height]) + "\n"


def assert_screen(app: App[object], test_file: str, name: str, *, without: str = "") -> None:
    """Fail where the screen differs from ``snapshots/<name>.txt`` beside the test file.

    What the widget with the selector ``without`` says is left out.
    """
    path = Path(test_file).parent / "snapshots" / f"{name}.txt"
    lines = screen_text(app).split("\n")
    if without:
        region = app.screen.query_one(without).region
        for y in range(region.y, region.bottom):
            lines[y] = (lines[y][: region.x] + " " * region.width + lines[y][region.right :]).rstrip()
    seen = "\n".join(lines)
    if os.environ.get(UPDATE):
        path.parent.mkdir(exist_ok=True)
        path.write_text(seen, encoding="utf-8")
    assert path.exists(), f"{path.name} is missing: run with {UPDATE}=1 and look at it"
    assert seen == path.read_text(encoding="utf-8")
