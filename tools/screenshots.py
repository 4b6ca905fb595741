"""Draws the pictures of the README: ``python -m tools.screenshots`` writes ``docs/pictures/*.svg``.

The real application on the sample feeds, in a library of its own, at a fixed moment.
"""

from __future__ import annotations

import asyncio
import os
import re
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

for _variable in ("NEWSREADER_LANGUAGE", "LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG", "NO_COLOR"):
    os.environ.pop(_variable, None)
os.environ["COLORTERM"] = "truecolor"

from textual.pilot import Pilot  # noqa: E402

from tui.app import NewsreaderApp  # noqa: E402
from tui.library import Library, Scope  # noqa: E402
from tui.locations import sample_feeds  # noqa: E402
from tui.settings import Settings  # noqa: E402

PICTURES = Path(__file__).parent.parent / "docs" / "pictures"
NOW = datetime(2026, 9, 7, 9, 30)
_SECONDS = 8.0


@dataclass(frozen=True, slots=True)
class Picture:
    """Keys as Textual names them; ``text:words`` types words. ``shows`` must be on the screen in the end."""

    name: str
    size: tuple[int, int]
    keys: tuple[str, ...]
    shows: str


SUMMIT = "text:title:pham"
PICTURED = (
    Picture("reading", (132, 36), ("/", SUMMIT, "enter", "enter", *"sss"), "relayed by"),
    Picture("search", (132, 36), ("/", "text:speaker:lepik pêch"), "2 of 39 articles"),
    Picture("actors", (132, 36), ("a",), "Adalgisa Monteiro"),
    Picture("timeline", (132, 36), ("t",), "2026"),
    Picture("statements", (132, 36), ("v",), "200 statements"),
    Picture("one-voice", (80, 24), ("/", SUMMIT, "enter", "enter", "s", "Q"), "only"),
    Picture("welcome", (132, 36), ("ctrl+p", "text:five keys", "enter"), "opens the article"),
    Picture("actor", (132, 36), ("a", "text:pham", "down", "i"), "Said lately"),
    Picture("narrow", (80, 24), ("/", SUMMIT, "enter", "enter", *"dd"), "2026"),
)


async def _until(pilot: Pilot[int], met: Callable[[], bool]) -> None:
    for _ in range(int(_SECONDS / 0.05)):
        await pilot.pause(0.05)
        if met():
            return
    print(_text(pilot.app))
    raise SystemExit("the screen never showed what was waited for")


def _text(app: NewsreaderApp) -> str:
    strips = app.screen._compositor.render_strips()
    return "\n".join(strip.text for strip in strips)


async def _draw(picture: Picture, folder: Path) -> str:
    scope = Scope((sample_feeds(),))
    with Library(folder / "index.sqlite3", folder / "marks.sqlite3", lambda: NOW) as library:
        app = NewsreaderApp(lambda: (library, scope), Settings(), now=lambda: NOW)
        async with app.run_test(size=picture.size) as pilot:
            await _until(pilot, lambda: "39 articles" in _text(app))
            for key in picture.keys:
                await pilot.pause(0.3)
                kind, _, words = key.partition(":")
                await pilot.press(*(list(words) if kind == "text" else [key]))
            await _until(pilot, lambda: picture.shows in _text(app))
            await pilot.pause(0.3)
            return app.export_screenshot(title="newsreader")


def _stable(svg: str) -> str:
    """The same screen gives the same file: the drawing's random names become its own."""
    for number, name in enumerate(dict.fromkeys(re.findall(r"terminal-\d+", svg))):
        svg = svg.replace(name, f"terminal-{number}")
    return svg


def main() -> int:
    PICTURES.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        with Library(folder / "index.sqlite3", folder / "marks.sqlite3", lambda: NOW) as library:
            library.load_now(Scope((sample_feeds(),)))
        for picture in PICTURED:
            svg = asyncio.run(_draw(picture, folder))
            (PICTURES / f"{picture.name}.svg").write_text(_stable(svg), encoding="utf-8")
            print(f"docs/pictures/{picture.name}.svg")
    return 0


if __name__ == "__main__":
    sys.exit(main())
