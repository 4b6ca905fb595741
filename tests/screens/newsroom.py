"""A folder of invented articles, read by the real library, under the real application."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from textual.pilot import Pilot

from tui.app import NewsreaderApp
from tui.library import Library, Scope
from tui.settings import Settings
from tui.workers import Inline

NOW = datetime(2026, 9, 8, 12, 0)

ARTICLES = {
    "port.txt": """\
 date 2026-09-03 Le port de Kerlouan "restera ouvert" tout l'hiver

Odile Ferrand, la ministre de la Mer, sur le quai de Kerlouan le 2 septembre 2026 ( Ouestinfo / Jo Le Gall )

"Le port restera ouvert tout l'hiver", a déclaré jeudi la ministre de la Mer, Odile Ferrand, devant les pêcheurs.

"Nous avons trouvé l'argent", a-t-elle ajouté.

- Colère -

Le maire de Kerlouan, Yann Morvan, s'est dit "soulagé, mais prudent".

Mme Ferrand reviendra le 12 octobre, a-t-elle promis.
""",
    "mayor.txt": """\
 date 2026-09-04 Kerlouan mayor wants the minister's promise in writing

KERLOUAN, France (Northline) - The mayor of Kerlouan asked on Friday for written guarantees.

"A promise is not a budget," Yann Morvan told reporters on Friday. "We want it in writing."

Odile Ferrand said on Thursday that the harbour would stay open.
""",
    "bank.txt": """\
 date 2026-09-05 Central bank leaves rates alone

The central bank left its rates alone on Saturday.

"There is no hurry," said governor Astrid Holm.
""",
    "orchard.txt": """\
 date 2026-09-01 Une récolte de pommes "jamais vue" en Normandie

Les vergers croulent sous les fruits.

"C'est une récolte jamais vue", s'étonne Yann Morvan, cousin du maire et producteur.
""",
    "undated.txt": """\
Notes without a day

Nobody knows when this was written.
""",
}

Opening = Callable[[], tuple[Library, Scope]]


def here(jobs: int) -> Inline:
    """Who reads and annotates in the tests of the screen: no process has to be started for five articles."""
    return Inline()


def write(folder: Path) -> Path:
    """The articles as files."""
    folder.mkdir()
    for name, text in ARTICLES.items():
        (folder / name).write_text(text, encoding="utf-8")
    return folder


def index(place: Path, feeds: Path | None = None) -> Path:
    """A folder with the articles (or those given) and an index of them; returns the folder of both."""
    feeds = feeds or write(place / "feeds")
    with Library(place / "index.sqlite3", place / "marks.sqlite3", lambda: NOW) as library:
        library.load_now(Scope((feeds,)))
    return place


class Newsroom:
    """One application on a copy of that index; it has ``children`` work where a test is about that."""

    def __init__(
        self, indexed: Path, place: Path, settings: Settings | None = None, *, children: bool = False
    ) -> None:
        for name in ("index.sqlite3", "marks.sqlite3") if place != indexed else ():
            shutil.copy(indexed / name, place / name)
        self.place = place
        self.crew = None if children else here
        self.feeds = indexed / "feeds"
        self.library: Library | None = None
        self.app = NewsreaderApp(self.open, settings or Settings(read_after=0.0), now=lambda: NOW)

    def open(self) -> tuple[Library, Scope]:
        files = self.place / "index.sqlite3", self.place / "marks.sqlite3"
        self.library = Library(*files, lambda: NOW, crew=self.crew)
        return self.library, Scope((self.feeds,))

    def close(self) -> None:
        if self.library is not None:
            self.library.close()


async def until(pilot: Pilot[int], condition: Callable[[], object], turns: int = 600) -> None:
    """Let the application work until something is so; fails when that takes too long."""
    for _turn in range(turns):
        if condition():
            await pilot.pause()
            return
        await pilot.pause(0.01)
    raise AssertionError("this did not happen in time")


def titles(app: NewsreaderApp) -> list[str]:
    """The titles in the list."""
    return [row.title for row in app.reading.list.rows]


async def ready(pilot: Pilot[int], app: NewsreaderApp) -> None:
    """Wait until the list and its counts are there and loading has ended."""
    await until(
        pilot,
        lambda: (
            app.reading.status.count is not None
            and not app.reading.status.is_loading
            and app.reading.list.count == len(ARTICLES)
        ),
    )
