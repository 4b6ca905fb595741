"""Updates of one story stand in the list once, under the newest."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.library.shelf import HARBOUR, NOW, write
from tui.library import Library, Order, Results, Scope
from tui.query import parse
from tui.query.tree import Mistake

ALERT = (
    "PORT-VENNE - Une crue soudaine de la Venne a coupé jeudi matin la route de la vallée, a annoncé la "
    "préfecture. Aucune victime n'est à déplorer, selon les pompiers, qui ont évacué une trentaine "
    "d'habitants du hameau des Aulnes vers le gymnase de Port-Venne.\n\n"
    '"L\'eau est montée en vingt minutes", a raconté la maire, Solange Morvan. Les secours restent mobilisés '
    "pour la nuit, et l'école du bourg sera fermée vendredi."
)
MORE = ALERT + "\n\nLe niveau de la rivière baissait en fin de journée, d'après le service des crues."
LATER = (
    ALERT.replace("une trentaine", "une quarantaine") + "\n\nLa route a rouvert à la circulation alternée."
)
OTHER = (
    "Le conseil municipal de Port-Venne a voté jeudi soir le budget des écoles pour l'année à venir, après "
    "trois heures de débat. La rénovation du gymnase des Tilleuls attendra un an de plus, faute de crédits, "
    "a regretté l'opposition, qui avait proposé d'emprunter davantage pour engager les travaux au printemps."
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "news"
    write(folder, "a.txt", "Crue soudaine à Port-Venne", ALERT, "2025-09-04T08:10")
    write(folder, "b.txt", "Crue à Port-Venne : la rivière baisse", MORE, "2025-09-04T18:40")
    write(folder, "c.txt", "Port-Venne : la route rouvre après la crue", LATER, "2025-09-05T09:00")
    write(folder, "d.txt", "Le budget des écoles voté à Port-Venne", OTHER, "2025-09-05T07:00")
    write(folder, "e.txt", "Wexcombe harbour reopens", HARBOUR, "2025-09-03")
    return folder


@pytest.fixture
def library(folder: Path, tmp_path: Path) -> Iterator[Library]:
    with Library(tmp_path / "index.sqlite3", tmp_path / "marks.sqlite3", lambda: NOW) as library:
        library.load_now(Scope((folder,)))
        yield library


def folded(library: Library, query: str = "", order: Order = Order.NEWEST, *roots: Path) -> Results:
    node = parse(query)
    assert not isinstance(node, Mistake)
    return library.search(node, Scope(roots), order, fold=True)


def names(results: Results) -> list[str]:
    window = [row.title for row in results.rows(0, 50)]
    assert results.complete() == len(window)
    assert [row.title for row in results.rows(0, 50)] == window
    return window


def test_the_newest_stands_for_all(library: Library) -> None:
    found = folded(library)
    assert names(found) == [
        "Port-Venne : la route rouvre après la crue",
        "Le budget des écoles voté à Port-Venne",
        "Wexcombe harbour reopens",
    ]
    assert [row.older for row in found.rows(0, 50)] == [2, 0, 0]
    assert found.folded_under() == 2
    assert found.unread() == 3


def test_older_ones_can_be_reached(library: Library) -> None:
    newest = folded(library).rows(0, 1)[0]
    assert [row.title for row in library.versions(newest.key)] == [
        "Port-Venne : la route rouvre après la crue",
        "Crue à Port-Venne : la rivière baisse",
        "Crue soudaine à Port-Venne",
    ]
    budget = folded(library).rows(1, 2)[0]
    assert [row.key for row in library.versions(budget.key)] == [budget.key]


@pytest.mark.parametrize("order", [Order.OLDEST, Order.TITLE, Order.RELEVANCE])
def test_in_every_order(library: Library, order: Order) -> None:
    found = names(folded(library, "crue", order))
    assert found == ["Port-Venne : la route rouvre après la crue"]


def test_a_version_that_alone_is_found_is_shown(library: Library) -> None:
    assert names(folded(library, "niveau")) == ["Crue à Port-Venne : la rivière baisse"]
    assert names(folded(library, "trentaine")) == ["Crue à Port-Venne : la rivière baisse"]


def test_without_folding_all_are_listed(library: Library) -> None:
    node = parse("crue")
    assert not isinstance(node, Mistake)
    assert library.search(node, Scope()).complete() == 3


def test_actors_are_counted_once(library: Library) -> None:
    [mayor] = folded(library).actors(typed="morvan")
    assert (mayor.name, mayor.articles, mayor.statements) == ("Solange Morvan", 1, 1)
    node = parse("")
    assert not isinstance(node, Mistake)
    [everywhere] = library.search(node, Scope()).actors(typed="morvan")
    assert everywhere.articles == 3


def test_the_next_newest_comes_back_when_the_newest_goes(library: Library, folder: Path) -> None:
    (folder / "c.txt").unlink()
    library.load_now(Scope((folder,)))
    found = folded(library)
    assert names(found)[1] == "Crue à Port-Venne : la rivière baisse"
    assert [row.older for row in found.rows(0, 50)] == [0, 1, 0]
    (folder / "a.txt").unlink()
    library.load_now(Scope((folder,)))
    assert [row.older for row in folded(library).rows(0, 50)] == [0, 0, 0]


def test_far_apart_in_time_is_no_update(tmp_path: Path) -> None:
    folder = tmp_path / "news"
    write(folder, "a.txt", "Crue soudaine à Port-Venne", ALERT, "2024-09-04")
    write(folder, "b.txt", "Crue à Port-Venne", MORE, "2025-09-04")
    with Library(None, None, lambda: NOW) as library:
        library.load_now(Scope((folder,)))
        assert len(names(folded(library))) == 2


def test_another_scope_shows_its_own_version(tmp_path: Path) -> None:
    one, other = tmp_path / "one", tmp_path / "other"
    write(one, "a.txt", "Crue soudaine à Port-Venne", ALERT, "2025-09-04")
    write(other, "b.txt", "Crue à Port-Venne", MORE, "2025-09-05")
    with Library(None, None, lambda: NOW) as library:
        library.load_now(Scope((one, other)))
        assert names(folded(library)) == ["Crue à Port-Venne"]
        assert names(folded(library, "", Order.NEWEST, one)) == ["Crue soudaine à Port-Venne"]
