"""What a query finds, in which order, within which scope."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest

from tests.library.shelf import HARBOUR, LUMBER, results, titles, write
from tui.library import ActorFilter, Library, LibraryError, Order, Scope, SearchInterruptedError
from tui.query.tree import Everything

TISSIER = "Tissier défend les scieries"
WEXCOMBE = "Wexcombe harbour reopens"
MONTBRAC = "Gel à Montbrac : l'Élysée promet"


def test_everything_is_newest_first(loaded: Library) -> None:
    assert titles(loaded) == [WEXCOMBE, TISSIER, MONTBRAC]


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("scieries", [TISSIER]),
        ("SCIERIES", [TISSIER]),
        ("depute", []),
        ("depute*", [TISSIER]),
        ("elysee", [MONTBRAC]),
        ("l'Élysée", [MONTBRAC]),
        ("l’elysee", [MONTBRAC]),
        ("d'Élysée", [MONTBRAC]),
        ('"back at work"', [WEXCOMBE]),
        ('"work at back"', []),
        ('"cranes work"~5', [WEXCOMBE]),
        ('"cranes work"~1', []),
        ("scieriez~", [TISSIER]),
        ("scieres~", [TISSIER]),
        ("jeudi -scieries", []),
        ("les -scieries", [MONTBRAC]),
        ("-scieries", [WEXCOMBE, MONTBRAC]),
        ("-scieries -vergers", [WEXCOMBE]),
        ("scieries OR vergers", [TISSIER, MONTBRAC]),
        ("(scieries OR vergers) -gel", [TISSIER]),
        ("title:harbour", [WEXCOMBE]),
        ("title:cranes", []),
        ("lang:fr", [TISSIER, MONTBRAC]),
        ("lang:en", [WEXCOMBE]),
        ("-lang:fr", [WEXCOMBE]),
        ("path:sub", [WEXCOMBE, MONTBRAC]),
        ("path:orchard", [MONTBRAC]),
        ("path:nowhere", []),
        ("date:2025-09-04", [TISSIER]),
        ("date:2025-09", [WEXCOMBE, TISSIER, MONTBRAC]),
        ("date:>2025-09-04", [WEXCOMBE]),
        ("date:<=2025-09-04", [TISSIER, MONTBRAC]),
        ("date:2025-09-03..2025-09-04", [TISSIER, MONTBRAC]),
        ("-date:2025-09-04", [WEXCOMBE, MONTBRAC]),
        ("date:month scieries", [TISSIER]),
        ("date:2025-09-04 OR vergers", [TISSIER, MONTBRAC]),
        ("date:>2025-09-04 date:<2025-09-04", []),
        ("is:unread", [WEXCOMBE, TISSIER, MONTBRAC]),
        ("is:read", []),
        ("is:undated", []),
        ("tag:nothing", []),
        ("actor:fielding", [WEXCOMBE]),
        ('actor:"Armand Tissier"', [TISSIER]),
        ("-actor:tissier", [WEXCOMBE, MONTBRAC]),
        ("speaker:tissier", [TISSIER]),
        ("speaker:tissier quote:ouvertes", [TISSIER]),
        ("speaker:tissier quote:cranes", []),
        ("quote:perdue", [MONTBRAC]),
        ("-quote:perdue", [WEXCOMBE, TISSIER]),
        ("speaker:tissier OR speaker:fielding", [WEXCOMBE, TISSIER]),
        ("speaker:tissier OR cranes", [WEXCOMBE, TISSIER]),
    ],
)
def test_query(loaded: Library, query: str, expected: list[str]) -> None:
    assert titles(loaded, query) == expected


def test_statement_fields_side_by_side_mean_the_same_statement(library: Library, tmp_path: Path) -> None:
    folder = tmp_path / "news"
    text = (
        '"Les ponts seront fermés", a déclaré Armand Tissier.\n\n'
        '"Les routes resteront ouvertes", a déclaré Lise Aubertin.\n\n'
        "Le conseil de la région doit se prononcer avant la fin du mois sur la liste des ouvrages."
    )
    write(folder, "a.txt", "Ponts et routes", text)
    library.load_now(Scope((folder,)))
    assert titles(library, "speaker:aubertin quote:routes") == ["Ponts et routes"]
    assert titles(library, "speaker:aubertin quote:ponts") == []
    assert titles(library, "(speaker:aubertin OR speaker:tissier) quote:ponts") == ["Ponts et routes"]


def test_a_date_in_the_text(loaded: Library) -> None:
    assert MONTBRAC in titles(loaded, "about:2025-09-03")
    assert titles(loaded, "about:1999") == []


def test_undated_articles_come_last(loaded: Library, folder: Path) -> None:
    write(folder, "undated.txt", "A lighthouse without a day", "Nobody knows when this was.", None)
    loaded.load_now(Scope((folder,)))
    assert titles(loaded)[-1] == "A lighthouse without a day"
    assert titles(loaded, "is:undated") == ["A lighthouse without a day"]
    assert titles(loaded, "date:<2030 lighthouse") == []


def test_a_scope_shows_its_folder_alone(loaded: Library, folder: Path, tmp_path: Path) -> None:
    other = tmp_path / "other"
    write(other, "quarry.txt", "Quarry closes", "The quarry of Stenbeck closes.", "2025-09-06")
    loaded.load_now(Scope((other,)))
    assert titles(loaded, "", other) == ["Quarry closes"]
    assert titles(loaded, "", folder) == [WEXCOMBE, TISSIER, MONTBRAC]
    assert titles(loaded, "", folder / "sub") == [WEXCOMBE, MONTBRAC]
    assert titles(loaded, "les", folder / "sub") == [MONTBRAC]
    assert titles(loaded, "actor:tissier", other) == []
    assert titles(loaded, "speaker:tissier", folder) == [TISSIER]
    assert titles(loaded, "", folder / "sub", other) == ["Quarry closes", WEXCOMBE, MONTBRAC]
    assert titles(loaded, "", folder / "lumber.txt") == [TISSIER]
    assert titles(loaded, "", folder / "lumber.txt", other) == ["Quarry closes", TISSIER]
    assert titles(loaded, "", tmp_path / "nowhere") == []
    assert titles(loaded, "", folder.parent) == [WEXCOMBE, TISSIER, MONTBRAC]


@pytest.mark.parametrize(
    ("order", "expected"),
    [
        (Order.OLDEST, [MONTBRAC, TISSIER, WEXCOMBE]),
        (Order.TITLE, [MONTBRAC, TISSIER, WEXCOMBE]),
        (Order.SOURCE, [WEXCOMBE, TISSIER, MONTBRAC]),
        (Order.RELEVANCE, [WEXCOMBE, TISSIER, MONTBRAC]),
    ],
)
def test_orders(loaded: Library, order: Order, expected: list[str]) -> None:
    assert titles(loaded, "", order=order) == expected


def test_relevance_puts_titles_first(library: Library, tmp_path: Path) -> None:
    folder = tmp_path / "news"
    write(folder, "a.txt", "Granite prices", "Everything about stone, stone and more.", "2025-09-01")
    write(folder, "b.txt", "Weather", "There was granite somewhere in a long text about rain.", "2025-09-02")
    library.load_now(Scope((folder,)))
    assert titles(library, "granite", order=Order.RELEVANCE) == ["Granite prices", "Weather"]
    assert titles(library, "granite") == ["Weather", "Granite prices"]


def test_rows_at_any_position(library: Library, tmp_path: Path) -> None:
    folder = tmp_path / "news"
    for number in range(300):
        day = f"2025-{number // 28 + 1:02}-{number % 28 + 1:02}"
        write(folder, f"{number}.txt", f"Notice number {number}", f"Notice {number} of the harbour.", day)
    library.load_now(Scope((folder,)), annotate=False)
    found = results(library, "harbour")
    assert [row.title for row in found.rows(250, 253)] == [f"Notice number {n}" for n in (49, 48, 47)]
    assert found.count is None
    assert found.complete() == 300
    assert found.count == 300
    assert [row.title for row in found.rows(298, 310)] == ["Notice number 1", "Notice number 0"]
    keys = found.keys()
    assert [found.position(keys[at]) for at in (0, 150, 299)] == [0, 150, 299]
    assert found.position(-1) is None


def test_actor_counts_follow_the_search(loaded: Library) -> None:
    everyone = {count.name: count for count in results(loaded).actors()}
    assert everyone["Armand Tissier"].articles == 1
    assert everyone["Armand Tissier"].statements == 1
    assert "Nora Fielding" in everyone
    assert {count.name for count in results(loaded, "harbour").actors()} == {"Nora Fielding"}
    assert [count.name for count in results(loaded).actors(typed="fiel")] == ["Nora Fielding"]


def test_filter_by_actors(loaded: Library, folder: Path) -> None:
    text = "Armand Tissier et Nora Fielding se sont rencontrés à Wexcombe.\n\n" + LUMBER
    write(folder, "both.txt", "Rencontre", text, "2025-09-06")
    loaded.load_now(Scope((folder,)))
    actors = {count.name: count.actor for count in results(loaded).actors()}
    tissier, fielding = actors["Armand Tissier"], actors["Nora Fielding"]

    def found(chosen: ActorFilter) -> list[str]:
        return [row.title for row in loaded.search(Everything(), Scope((folder,)), actors=chosen).rows(0, 9)]

    assert found(ActorFilter((tissier,))) == ["Rencontre", TISSIER]
    assert found(ActorFilter((tissier, fielding))) == ["Rencontre"]
    assert found(ActorFilter((tissier, fielding), every=False)) == ["Rencontre", WEXCOMBE, TISSIER]
    assert found(ActorFilter((fielding,), quoted=True)) == [WEXCOMBE]
    about = loaded.actor(tissier)
    assert about is not None
    assert (about.name, about.articles) == ("Armand Tissier", 2)


def test_completion_of_values(loaded: Library) -> None:
    assert loaded.complete_word("actor", "tiss") == ["Armand Tissier"]
    assert loaded.complete_word("lang", "f") == ["fr"]
    assert loaded.complete_word("speaker", "nora") == ["Nora Fielding"]
    assert loaded.complete_word("nothing", "x") == []


def test_statement_lists(loaded: Library, folder: Path) -> None:
    def said(query: str, *roots: Path) -> list[str]:
        node = results(loaded, query).query
        return [row.text.rstrip(",") for row in loaded.statements(node, Scope(roots), 0, 50)]

    everything = said("")
    assert everything[0].startswith("Our cranes are back at work")
    assert "C'est une année perdue" in everything
    assert everything.index("C'est une année perdue") < everything.index("Nous demandons de l'aide")
    assert said("speaker:tissier") == ["Les scieries resteront ouvertes"]
    assert said("quote:annee") == ["C'est une année perdue"]
    assert said("date:2025-09-04") == ["Les scieries resteront ouvertes"]
    assert said("", folder / "lumber.txt") == ["Les scieries resteront ouvertes"]


def test_a_cancelled_search_gives_nothing_more(loaded: Library) -> None:
    found = results(loaded, "les")
    found.cancel()
    with pytest.raises(SearchInterruptedError):
        found.rows(0, 10)


def test_interrupting_from_another_thread_ends_a_long_search(library: Library) -> None:
    """A recursive query that would run for minutes ends when `Results.cancel` interrupts its connection."""
    found = results(library)
    started = threading.Event()
    ended: list[LibraryError] = []

    def endless() -> None:
        try:
            with found._reading() as connection:
                started.set()
                connection.execute(
                    "WITH RECURSIVE n (x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT max(x) FROM n"
                ).fetchone()
        except LibraryError as error:
            ended.append(error)

    thread = threading.Thread(target=endless)
    thread.start()
    started.wait()
    while thread.is_alive():
        library.interrupt()
        thread.join(0.01)
    assert isinstance(ended[0], SearchInterruptedError)


def test_copies_show_once_with_all_their_places(library: Library, tmp_path: Path) -> None:
    folder = tmp_path / "news"
    write(folder, "one/a.txt", WEXCOMBE, HARBOUR)
    write(folder, "two/b.txt", WEXCOMBE, HARBOUR)
    library.load_now(Scope((folder,)))
    (row,) = results(library).rows(0, 9)
    assert row.places == 2
    opened = library.open_article(row.key)
    assert opened is not None
    assert {Path(place.path or "").name for place in opened.places} == {"a.txt", "b.txt"}
    assert (
        titles(library, "cranes", folder / "one") == titles(library, "cranes", folder / "two") == [WEXCOMBE]
    )


def test_a_word_begun_finds_the_same_in_the_window_as_in_the_whole(
    library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The window asks for the words of the index that begin so; counts leave that to SQLite."""
    folder = tmp_path / "begun"
    for number, word in enumerate(
        ("porter", "portions", "Portière", "Portugal’s", "PORT-LOUIS", "export", "por")
    ):
        write(folder, f"{number}.txt", f"Notice {number}", f"About {word} today.")
    write(folder, "title.txt", "Portrait", "Nothing of that kind.")
    library.load_now(Scope((folder,)), annotate=False)
    for most in (400, 2):
        monkeypatch.setattr("tui.library.search.similar.MOST_BEGUN", most)
        assert len(titles(library, "port*")) == 6
        assert sorted(titles(library, "porti*")) == ["Notice 1", "Notice 2"]
        assert titles(library, "title:portr*") == ["Portrait"]
        assert sorted(titles(library, "portu* OR portr*")) == ["Notice 3", "Portrait"]
        assert sorted(titles(library, "about -porti* port*")) == ["Notice 0", "Notice 3", "Notice 4"]
        assert titles(library, "portzzz*") == []
        assert len(titles(library, "por*")) == 7


def test_every_word_of_the_full_text_table_is_known(loaded: Library) -> None:
    with loaded._index.writing() as connection:
        connection.execute("CREATE VIRTUAL TABLE temp.vocabulary USING fts5vocab('main', 'words', 'row')")
        vocabulary = {row[0] for row in connection.execute("SELECT term FROM vocabulary")}
        known = {row[0] for row in connection.execute("SELECT word FROM term")}
        facets = vocabulary - known
        hidden = connection.execute("SELECT facets FROM body").fetchall()
    assert facets == {token for (tokens,) in hidden for token in tokens.split()}


@pytest.mark.parametrize(
    ("query", "found"), [("path:a_b", ["Under"]), ("path:50%", ["Percent"]), ("path:a%b", [])]
)
def test_wildcards_of_sql_mean_themselves(
    library: Library, tmp_path: Path, query: str, found: list[str]
) -> None:
    news = tmp_path / "wild"
    write(news, "a_b.txt", "Under", "One text.")
    write(news, "axb.txt", "Letter", "Another text.")
    write(news, "50%.txt", "Percent", "A third text.")
    write(news, "500.txt", "Number", "A fourth text.")
    library.load_now(Scope((news,)), annotate=False)
    assert titles(library, query) == found
