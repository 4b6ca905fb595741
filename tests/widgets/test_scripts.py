"""Text of every script in the article pane: lines keep to the cells of the screen, and the place is kept."""

from __future__ import annotations

import random

import pytest
from rich.cells import cell_len

from tests.snapshots import screen_text
from tests.widgets.test_article_view import Reader
from tui.annotations import Annotations
from tui.article import Article
from tui.widgets.article.highlights import Highlight, Highlights, Kind, Part

SCRIPTS = {
    "wide": "港口将在整个冬天保持开放。部长星期四对渔民说「我们找到了钱」。" * 8,
    "combining": "Le\u0301 po\u0302rt reste\u0301 ouve\u0323rt tout l'hive\u0300r a\u0300 Kerlouan. " * 12,
    "emoji": "Le port 👩‍👩‍👧‍👦 reste 🇫🇷 ouvert ❤️ tout l'hiver 👍🏽 à Kerlouan. " * 12,
    "right to left": "הנמל יישאר פתוח כל החורף, אמרה השרה ביום חמישי לדייגים. " * 12,
    "arabic": "سيبقى الميناء مفتوحا طوال الشتاء، قالت الوزيرة للصيادين يوم الخميس. " * 12,
    "mixed": "港口 port مفتوح 👩‍👩‍👧 «\u00a0ouvert\u00a0» e\u0301te\u0301. " * 20,
}


@pytest.mark.parametrize("width", [24, 61, 100])
@pytest.mark.parametrize("name", SCRIPTS)
async def test_every_line_takes_the_cells_of_the_pane(name: str, width: int) -> None:
    app = Reader()
    async with app.run_test(size=(width, 20)) as pilot:
        text = SCRIPTS[name]
        found = [
            Highlight(Kind.PERSON, Part.TEXT, ((start, start + 7),), start) for start in range(0, 200, 9)
        ]
        app.view.show(Article("Titre 港口", text), Annotations(), Highlights(found), "meta")
        await pilot.pause()
        view = app.view
        for y in range(view.size.height):
            strip = view.render_line(y)
            assert strip.cell_length == view.size.width
            assert sum(cell_len(segment.text) for segment in strip) == view.size.width
        assert view.page is not None
        shown = "".join(view.page.text_of(line) for line in view.page.lines if line.part is Part.TEXT)
        assert shown.replace(" ", "") == text.replace(" ", "")


async def test_a_storm_of_resizing_keeps_the_place() -> None:
    app = Reader()
    async with app.run_test(size=(100, 30)) as pilot:
        text = "\n\n".join(
            f"Paragraphe {number} : " + "rien de neuf au port ce matin, " * 9 for number in range(800)
        )
        app.view.show(Article("Titre", text), Annotations(), Highlights(), "meta")
        await pilot.pause()
        for _ in range(12):
            app.view.action_pages(1)
        await pilot.pause()
        place = app.view.top
        chance = random.Random(3)
        for _ in range(25):
            await pilot.resize_terminal(chance.randint(20, 200), chance.randint(4, 60))
        await pilot.resize_terminal(100, 30)
        await pilot.pause()
        assert app.view.top == place
        first = screen_text(app).split("\n")[0]
        assert text[place.offset : place.offset + 20].strip().startswith(first.strip()[:12])
