"""``about:`` finds an article by every day and period that it names."""

from __future__ import annotations

from pathlib import Path

from tests.library.shelf import results, titles, write
from tui.annotations import Grain
from tui.library import Library, Scope
from tui.screens.main_screen.subjects import query_days

TEXT = """\
Le 3 septembre 2025, la région a publié ses comptes. Elle les attendait jeudi soir, à 18h30, après la réunion
de la semaine dernière et du week-end dernier.

En août 2024, le deuxième trimestre 2024 avait déçu; le premier semestre 2023 aussi. L'hiver 2022 et l'été 2021
ont été secs. En 2019, rien. Dans les années 1990, la région était riche, au XIXe siècle aussi.

La guerre a duré de 1950 à 1953, la fête du 3 au 5 octobre 2025, et la crise entre 2008 et 2012.
"""


def test_every_date_that_is_marked_is_found(library: Library, tmp_path: Path) -> None:
    folder = tmp_path / "news"
    write(folder, "region.txt", "La région compte", TEXT, "2025-09-04")
    write(folder, "other.txt", "Autre chose", "Rien n'est daté ici, dans ce texte.", "2025-09-04")
    library.load_now(Scope((folder,)))
    (row,) = results(library, "comptes").rows(0, 2)
    opened = library.open_article(row.key)
    assert opened is not None
    assert opened.annotations is not None
    grains = set()
    for mention in opened.annotations.dates.text:
        assert mention.value is not None
        grains.add(mention.grain)
        days = query_days(mention.value)
        assert days is not None, mention
        assert titles(library, f"about:{days}") == ["La région compte"], mention
    assert grains >= {
        Grain.DAY, Grain.WEEK, Grain.MONTH, Grain.QUARTER, Grain.HALF, Grain.SEASON, Grain.YEAR, Grain.DECADE,
        Grain.CENTURY, Grain.RANGE,
    }  # fmt: skip


def test_a_period_is_found_where_it_falls_in_what_is_asked(library: Library, tmp_path: Path) -> None:
    folder = tmp_path / "news"
    text = "La guerre a duré de 1950 à 1953, dans un pays lointain, selon les livres."
    write(folder, "war.txt", "La guerre", text, "2025-09-04")
    library.load_now(Scope((folder,)))
    for query in ("about:1950..1953", "about:1949..1960", "about:<1960", "about:>1949", "about:>=1950-01-01"):
        assert titles(library, query) == ["La guerre"], query
    for query in ("about:1952", "about:1950..1952", "about:>1950", "about:1949-12"):
        assert titles(library, query) == [], query


def test_a_winter_lies_in_two_years() -> None:
    assert query_days("2022-WI") == "2022-12..2023-02"
