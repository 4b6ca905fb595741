"""One actor for all articles: corrections by the user, and bare surnames, laid over the index."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from tests.library.shelf import NOW, results, titles, write
from tui.library import ActorCount, ActorFilter, ActorOrder, Library, Scope
from tui.query.tree import Everything
from tui.text import fold

VISIT = (
    "Le président Ilia Zorenski est arrivé mardi.\n\n"
    '"Nous tiendrons parole", a déclaré Ilia Zorenski devant la presse.'
)
SPEECH = (
    "President Ilya Zorensky spoke on Wednesday in Wexcombe.\n\n"
    '"We keep our word," Ilya Zorensky said on Wednesday. Nora Fielding listened.'
)
LATER = 'M. Zorensky a quitté la ville jeudi.\n\n"C\'était utile", a dit M. Zorensky.'
HARBOUR = 'The harbour reopened.\n\n"The cranes work," harbour master Nora Fielding said on Tuesday.'


@pytest.fixture
def feeds(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("vardan")
    write(folder, "visit.txt", "Visite à Montbrac", VISIT, "2025-09-02")
    write(folder, "speech.txt", "A speech in Wexcombe", SPEECH, "2025-09-03")
    write(folder, "later.txt", "Un départ", LATER, "2025-09-04")
    write(folder, "harbour.txt", "Harbour reopens", HARBOUR, "2025-09-05")
    return folder


@pytest.fixture
def vardan(library: Library, feeds: Path) -> Library:
    library.load_now(Scope((feeds,)))
    return library


def actors(library: Library, query: str = "", *, typed: str = "") -> dict[str, ActorCount]:
    return {actor.name: actor for actor in results(library, query).actors(typed=typed)}


def key(library: Library, name: str) -> int:
    return actors(library)[name].actor


def merge(library: Library) -> None:
    library.merge_actors([key(library, "Ilya Zorensky")], key(library, "Ilia Zorenski"))


def test_a_bare_surname_counts_as_the_only_one_who_bears_it(vardan: Library) -> None:
    counted = actors(vardan)
    assert "Zorensky" not in counted
    assert (counted["Ilya Zorensky"].articles, counted["Ilya Zorensky"].inferred) == (2, 1)
    assert "Un départ" in titles(vardan, 'actor:"Ilya Zorensky"')
    opened = vardan.open_article(results(vardan, "title:départ").rows(0, 1)[0].key)
    assert opened is not None
    assert set(opened.actors.values()) == {counted["Ilya Zorensky"].actor}
    assert opened.inferred == set(opened.actors)


def test_a_surname_of_two_people_is_linked_to_neither(vardan: Library, feeds: Path) -> None:
    write(feeds, "aunt.txt", "A painter", "The painter Olga Zorensky was there on Monday.", "2025-09-06")
    vardan.load_now(Scope((feeds,)))
    assert actors(vardan)["Zorensky"].articles == 1
    assert actors(vardan)["Ilya Zorensky"].inferred == 0


def test_an_inferred_link_can_be_cut_and_comes_back_by_undo(vardan: Library) -> None:
    undo = vardan.split_actor("Zorensky")
    assert actors(vardan)["Zorensky"].articles == 1
    vardan.restore_marks(undo)
    assert "Zorensky" not in actors(vardan)


def test_merged_actors_count_and_filter_as_one(vardan: Library) -> None:
    merge(vardan)
    counted = actors(vardan)
    assert "Ilya Zorensky" not in counted
    one = counted["Ilia Zorenski"]
    assert (one.articles, one.statements) == (3, 3)
    assert actors(vardan, typed="ilya")["Ilia Zorenski"].articles == 3
    assert actors(vardan, "title:speech")["Ilia Zorenski"].articles == 1
    everywhere = ["Un départ", "A speech in Wexcombe", "Visite à Montbrac"]
    for query in ('actor:"Ilya Zorensky"', "actor:zorenski", "speaker:zorenski", 'speaker:"Ilya Zorensky"'):
        assert titles(vardan, query) == everywhere, query
    found = vardan.search(Everything(), Scope(), actors=ActorFilter((one.actor,), quoted=True))
    assert found.complete() == 3
    said = vardan.statements(Everything(), Scope(), 0, 9, actors=ActorFilter((one.actor,)))
    assert {row.speaker for row in said} == {one.actor}
    assert {row.speaker_name for row in said} == {"Ilia Zorenski"}
    assert vardan.actor(one.actor) == one
    assert vardan.complete_word("actor", "zor") == ["Ilia Zorenski"]


def test_an_article_with_both_names_counts_once(vardan: Library, feeds: Path) -> None:
    write(feeds, "both.txt", "Two spellings", SPEECH + " President Ilia Zorenski left.")
    vardan.load_now(Scope((feeds,)))
    merge(vardan)
    one = actors(vardan)["Ilia Zorenski"]
    assert one.articles == 4
    assert actors(vardan, "title:spellings")["Ilia Zorenski"].articles == 1
    counts = vardan.actor(one.actor)
    assert counts is not None
    assert counts.articles == 4


def test_merging_is_undone_and_done_again(vardan: Library) -> None:
    before = actors(vardan)
    undo = vardan.merge_actors([key(vardan, "Ilya Zorensky")], key(vardan, "Ilia Zorenski"))
    merged = actors(vardan)
    redo = vardan.restore_marks(undo)
    assert actors(vardan) == before
    vardan.restore_marks(redo)
    assert actors(vardan) == merged


def test_merges_can_be_chained_and_taken_apart(vardan: Library) -> None:
    merge(vardan)
    vardan.merge_actors([key(vardan, "Ilia Zorenski")], key(vardan, "Nora Fielding"))
    assert list(actors(vardan)) == ["Nora Fielding"]
    vardan.split_actor("Ilya Zorensky")
    assert set(actors(vardan)) == {"Nora Fielding", "Ilya Zorensky"}
    vardan.split_actor("Nora Fielding")
    assert set(actors(vardan)) == {"Nora Fielding", "Ilya Zorensky", "Ilia Zorenski"}


def test_a_renamed_actor_is_shown_and_found_by_its_new_name(vardan: Library) -> None:
    undo = vardan.rename_actor(key(vardan, "Nora Fielding"), "Eleanor Fielding")
    assert "Nora Fielding" not in actors(vardan)
    assert actors(vardan, typed="elea")["Eleanor Fielding"].articles == 2
    assert (
        len(titles(vardan, 'actor:"Eleanor Fielding"')) == len(titles(vardan, 'actor:"nora fielding"')) == 2
    )
    assert titles(vardan, "speaker:eleanor") == ["Harbour reopens"]
    opened = vardan.open_article(results(vardan, "title:harbour").rows(0, 1)[0].key)
    assert opened is not None
    assert opened.annotations is not None
    assert [actor.name for actor in opened.annotations.actors.values()] == ["Eleanor Fielding"]
    vardan.restore_marks(undo)
    assert "Nora Fielding" in actors(vardan)
    assert titles(vardan, "speaker:eleanor") == []


def test_a_dismissed_actor_vanishes_everywhere(vardan: Library) -> None:
    fielding = key(vardan, "Nora Fielding")
    undo = vardan.dismiss_actor(fielding)
    assert "Nora Fielding" not in actors(vardan)
    assert titles(vardan, "actor:fielding") == titles(vardan, 'actor:"Nora Fielding"') == []
    assert vardan.actor(fielding) is None
    assert vardan.complete_word("actor", "field") == []
    assert vardan.search(Everything(), Scope(), actors=ActorFilter((fielding,))).complete() == 0
    opened = vardan.open_article(results(vardan, "title:harbour").rows(0, 1)[0].key)
    assert opened is not None
    assert opened.annotations is not None
    assert opened.annotations.people.text == ()
    assert [said.speaker.actor if said.speaker else "" for said in opened.annotations.statements.text] == [
        None
    ]
    vardan.restore_marks(undo)
    assert "Nora Fielding" in actors(vardan)


def test_corrections_survive_a_deleted_index(tmp_path: Path, feeds: Path) -> None:
    index, marks = tmp_path / "index.sqlite3", tmp_path / "marks.sqlite3"
    with Library(index, marks, lambda: NOW) as library:
        library.load_now(Scope((feeds,)))
        merge(library)
        library.rename_actor(key(library, "Ilia Zorenski"), "Ilia le Bref")
        library.dismiss_actor(key(library, "Nora Fielding"))
        before = actors(library)
    index.unlink()
    with Library(index, marks, lambda: NOW) as library:
        assert actors(library) == {}
        library.load_now(Scope((feeds,)))
        after = actors(library)
        assert (
            {name: one.articles for name, one in after.items()}
            == {name: one.articles for name, one in before.items()}
            == {"Ilia le Bref": 3}
        )
        assert titles(library, "actor:bref") == ["Un départ", "A speech in Wexcombe", "Visite à Montbrac"]


def test_the_name_of_a_merge_stays_when_its_articles_are_gone(
    vardan: Library, feeds: Path, tmp_path: Path
) -> None:
    merge(vardan)
    vardan.close()
    (feeds / "visit.txt").unlink()
    with Library(None, tmp_path / "data" / "marks.sqlite3", lambda: NOW) as library:
        library.load_now(Scope((feeds,)))
        assert set(actors(library)) == {"Ilia Zorenski", "Nora Fielding"}


def test_another_program_sees_a_correction(vardan: Library, tmp_path: Path, feeds: Path) -> None:
    with Library(tmp_path / "other.sqlite3", tmp_path / "data" / "marks.sqlite3", lambda: NOW) as other:
        other.load_now(Scope((feeds,)))
        merge(vardan)
        assert "Ilya Zorensky" in actors(other)
    with Library(tmp_path / "other.sqlite3", tmp_path / "data" / "marks.sqlite3", lambda: NOW) as other:
        assert "Ilya Zorensky" not in actors(other)


def test_hyphens_accents_and_case_make_no_other_actor(library: Library, tmp_path: Path) -> None:
    for name, spelt in (("a.txt", "Jean-Rémi Valcourt"), ("b.txt", "Jean Remi Valcourt")):
        write(
            tmp_path / "n",
            name,
            f"Du fichier {name}",
            f'Le maire {spelt} a parlé. "Oui", a dit {spelt} jeudi.',
        )
    library.load_now(Scope((tmp_path / "n",)))
    (one,) = results(library).actors()
    assert one.articles == 2


def test_actors_are_sorted_by_name_or_by_what_they_said(vardan: Library) -> None:
    found = results(vardan)
    by_name = [actor.name for actor in found.actors(order=ActorOrder.NAME)]
    assert by_name == ["Ilia Zorenski", "Ilya Zorensky", "Nora Fielding"]
    quoted = results(vardan, "title:speech").actors(order=ActorOrder.STATEMENTS)
    assert [actor.name for actor in quoted] == ["Ilya Zorensky"]


def test_merges_are_proposed_until_the_user_decides(vardan: Library, feeds: Path) -> None:
    write(
        feeds, "initial.txt", "A letter", "A letter by N. Fielding reached Wexcombe on Monday.", "2025-09-08"
    )
    vardan.load_now(Scope((feeds,)))
    proposed = {(one.actor.name, one.other.name): one for one in vardan.proposed_merges()}
    assert set(proposed) == {("Ilia Zorenski", "Ilya Zorensky"), ("Nora Fielding", "N. Fielding")}
    one = proposed["Ilia Zorenski", "Ilya Zorensky"]
    undo = vardan.keep_apart(one.actor.actor, one.other.actor)
    assert [other.actor.name for other in vardan.proposed_merges()] == ["Nora Fielding"]
    vardan.restore_marks(undo)
    vardan.merge_actors([one.other.actor], one.actor.actor)
    assert [other.actor.name for other in vardan.proposed_merges()] == ["Nora Fielding"]


def test_two_people_who_stand_side_by_side_are_not_proposed(library: Library, tmp_path: Path) -> None:
    for day in range(1, 5):
        text = (
            f"President Ilya Zorensky met Ilia Zorenski on Monday. They met for the {day} time in Wexcombe."
        )
        write(tmp_path / "n", f"{day}.txt", f"A meeting {day}", text, f"2025-09-0{day}")
    library.load_now(Scope((tmp_path / "n",)))
    assert len(results(library).actors()) == 2
    assert library.proposed_merges() == []


def test_what_a_page_tells_of_an_actor(vardan: Library) -> None:
    merge(vardan)
    one = key(vardan, "Ilia Zorenski")
    names = vardan.actor_names(one)
    assert {(name.name, name.inferred) for name in names} == {
        ("Ilia Zorenski", False),
        ("Ilya Zorensky", False),
        ("Zorensky", True),
    }
    found = vardan.search(Everything(), Scope(), actors=ActorFilter((one,)))
    days = found.actor_days(one)
    assert [(date.fromordinal(day.day).day, day.articles) for day in days] == [(2, 1), (3, 1), (4, 1)]
    words = found.actor_words(one)
    assert words.articles == 3
    assert dict(words.forms)["Zorensky"] == 2
    assert [(fold(title.title), title.count) for title in words.titles] == [("president", 2)]
