"""The user's corrections: shown at once, found by searches, kept through everything, undone."""

from __future__ import annotations

import contextlib
import json
import sqlite3
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from tests.library.shelf import NOW, results, titles, write
from tui.annotations import ActorKind, Statement
from tui.article import LanguageFrom, PublishedFrom
from tui.library import Library, LibraryError, OpenedArticle, Order, Scope, StatementRow
from tui.library.marks.anchors import Missing
from tui.library.marks.correcting import Stretch
from tui.library.marks.corrections import ArticleField, Change, Dismissed, Layer, Means, Names, Said
from tui.query import parse
from tui.query.tree import Mistake

TEXT = (
    "Le ministre du Bois, Armand Tissier, a présenté jeudi son projet à Montbrac.\n\n"
    '"Les scieries resteront ouvertes", a déclaré Armand Tissier devant les députés.\n\n'
    "Lise Aubertin a répondu que rien ne changerait avant lundi, et que tout restait à faire."
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "news"
    write(folder, "lumber.txt", "Tissier défend les scieries", TEXT, "2025-09-04", mtime=1000)
    write(folder, "rain.txt", "Il pleut", "Il pleut sur Montbrac, et il pleuvra demain.", "2025-09-03")
    return folder


def opened(library: Library, query: str = "scieries") -> OpenedArticle:
    (row,) = results(library, query).rows(0, 5)
    found = library.open_article(row.key)
    assert found is not None
    return found


def at(layer: Layer, words: str, change: Change, text: str = TEXT) -> Stretch:
    start = text.index(words)
    return Stretch(layer, start, start + len(words), change)


def dates(library: Library) -> list[tuple[str, str | None]]:
    one = opened(library)
    assert one.annotations is not None
    return [(one.article.text[d.start : d.end], d.value) for d in one.annotations.dates.text]


def said(library: Library, query: str = "") -> list[StatementRow]:
    node = parse(query)
    assert not isinstance(node, Mistake)
    return library.statements(node, Scope(), 0, 20)


def speakers(library: Library, query: str = "") -> list[tuple[str, str | None]]:
    return [(row.text, row.speaker_name) for row in said(library, query)]


def statements(library: Library) -> tuple[Statement, ...]:
    annotations = opened(library).annotations
    assert annotations is not None
    return annotations.statements.text


SPEAKER = at(Layer.STATEMENTS, "Les scieries resteront ouvertes", Said(((0, 31),), "Lise Aubertin"))
MISSED = at(
    Layer.STATEMENTS,
    "rien ne changerait avant lundi",
    Said(((0, 30),), "Syndicat du bois", ActorKind.INSTITUTION, missed=True),
)


def test_the_day_of_a_date_is_shown_and_searched(loaded: Library) -> None:
    assert ("jeudi", "2025-09-04") in dates(loaded)
    loaded.correct(opened(loaded).key, [at(Layer.DATES, "jeudi", Means("2025-08-28"))])
    assert ("jeudi", "2025-08-28") in dates(loaded)
    assert titles(loaded, "about:2025-08-28") == ["Tissier défend les scieries"]
    assert titles(loaded, "about:2025-09-04") == ["Il pleut"]
    (one,) = opened(loaded).corrections
    assert one.place == (TEXT.index("jeudi"), TEXT.index("jeudi") + 5)


def test_a_date_that_is_none_is_found_no_more(loaded: Library) -> None:
    loaded.correct(opened(loaded).key, [at(Layer.DATES, "jeudi", Dismissed())])
    assert "jeudi" not in [words for words, _value in dates(loaded)]
    assert titles(loaded, "about:2025-09-04") == ["Il pleut"]


def test_somebody_else_is_named(loaded: Library) -> None:
    loaded.correct(opened(loaded).key, [at(Layer.PEOPLE, "Lise Aubertin", Names("Léa Aubertin"))])
    assert titles(loaded, 'actor:"Léa Aubertin"') == ["Tissier défend les scieries"]
    assert titles(loaded, 'actor:"Lise Aubertin"') == []
    counts = {one.name: one.mentions for one in results(loaded).actors()}
    assert counts["Léa Aubertin"] == 1
    assert "Lise Aubertin" not in counts


def test_nobody_is_named(loaded: Library) -> None:
    loaded.correct(opened(loaded).key, [at(Layer.PEOPLE, "Lise Aubertin", Dismissed())])
    assert titles(loaded, "actor:Aubertin") == []
    assert titles(loaded, "Aubertin") == ["Tissier défend les scieries"], "the words stay"


def test_another_speaker_is_shown_listed_and_searched(loaded: Library) -> None:
    before = speakers(loaded)
    assert before == [("Les scieries resteront ouvertes", "Armand Tissier")]
    loaded.correct(opened(loaded).key, [SPEAKER])
    assert speakers(loaded) == speakers(loaded, "speaker:Aubertin quote:scieries")
    assert speakers(loaded) == [("Les scieries resteront ouvertes", "Lise Aubertin")]
    assert speakers(loaded, "speaker:Tissier") == []
    (one,) = said(loaded)
    assert one.sure
    actor = loaded.actor(one.speaker or 0)
    assert actor is not None
    assert actor.statements == 1
    assert [s.rule for s in statements(loaded)] == ["corrected"]


def test_what_is_no_statement_is_listed_no_more(loaded: Library) -> None:
    words = at(Layer.STATEMENTS, "Les scieries resteront ouvertes", Dismissed())
    loaded.correct(opened(loaded).key, [words])
    assert speakers(loaded) == []
    assert titles(loaded, "quote:scieries") == []


def test_a_statement_that_was_missed_is_listed(loaded: Library) -> None:
    loaded.correct(opened(loaded).key, [MISSED])
    assert speakers(loaded, "speaker:syndicat") == [("rien ne changerait avant lundi", "Syndicat du bois")]
    kinds = {one.name: one.kind for one in results(loaded).actors()}
    assert kinds["Syndicat du bois"] is ActorKind.INSTITUTION


def test_a_missed_statement_gets_another_speaker_and_goes_again(loaded: Library) -> None:
    key = opened(loaded).key
    loaded.correct(key, [MISSED])
    loaded.correct(key, [replace(MISSED, change=Said(((0, 30),), "Lise Aubertin"))])
    assert speakers(loaded, "quote:rien") == [("rien ne changerait avant lundi", "Lise Aubertin")]
    loaded.correct(key, [replace(MISSED, change=Dismissed())])
    assert speakers(loaded, "quote:rien") == []
    assert opened(loaded).corrections == ()


def test_an_institution_that_the_library_knows_stays_one(loaded: Library, folder: Path) -> None:
    text = '"Rien ne presse", a déclaré le ministère du Bois dans un communiqué publié mardi.'
    write(folder, "ministry.txt", "Le ministère attend", text, "2025-09-05")
    loaded.load_now(Scope((folder,)))
    (ministry,) = [one for one in results(loaded).actors() if one.kind is ActorKind.INSTITUTION]
    loaded.correct(opened(loaded).key, [replace(SPEAKER, change=Said(((0, 31),), ministry.name))])
    (again,) = [one for one in results(loaded).actors() if one.name == ministry.name]
    assert (again.kind, again.statements) == (ActorKind.INSTITUTION, 2)


def test_undo_and_redo(loaded: Library) -> None:
    before = (dates(loaded), speakers(loaded), titles(loaded, "about:2025-08-28"))
    undo = loaded.correct(
        opened(loaded).key, [SPEAKER, MISSED, at(Layer.DATES, "jeudi", Means("2025-08-28"))]
    )
    after = (dates(loaded), speakers(loaded), titles(loaded, "about:2025-08-28"))
    assert after != before
    redo = loaded.restore_marks(undo)
    assert (dates(loaded), speakers(loaded), titles(loaded, "about:2025-08-28")) == before
    loaded.restore_marks(redo)
    assert (dates(loaded), speakers(loaded), titles(loaded, "about:2025-08-28")) == after


def test_one_correction_is_taken_back_and_the_others_stay(loaded: Library) -> None:
    key = opened(loaded).key
    loaded.correct(key, [SPEAKER])
    loaded.correct(key, [at(Layer.DATES, "jeudi", Dismissed())])
    first = opened(loaded).corrections[0].correction
    loaded.take_back(key, [first])
    assert speakers(loaded) == [("Les scieries resteront ouvertes", "Armand Tissier")]
    assert "jeudi" not in [words for words, _value in dates(loaded)]


def _same_files(_folder: Path) -> None:
    """Nothing happened."""


def _moved(folder: Path) -> None:
    (folder / "lumber.txt").rename(folder / "wood.txt")


def _edited(folder: Path) -> None:
    text = f"MONTBRAC - Mise à jour.\n\n{TEXT} Il a ajouté un mot."
    write(folder, "lumber.txt", "Tissier défend les scieries", text, "2025-09-04", mtime=2000)


def _deleted(index: Path) -> None:
    for side in ("", "-wal", "-shm"):
        Path(f"{index}{side}").unlink(missing_ok=True)


def _of_another_version(index: Path) -> None:
    with contextlib.closing(sqlite3.connect(index)) as connection:
        connection.execute("PRAGMA user_version = 1")


def _whole(_index: Path) -> None:
    """Nothing happened."""


@pytest.mark.parametrize("happened", [_same_files, _moved, _edited])
@pytest.mark.parametrize("index_is", [_whole, _deleted, _of_another_version])
def test_they_stay(
    tmp_path: Path, folder: Path, happened: Callable[[Path], None], index_is: Callable[[Path], None]
) -> None:
    index, marks = tmp_path / "index.sqlite3", tmp_path / "marks.sqlite3"
    with Library(index, marks, lambda: NOW) as library:
        library.load_now(Scope((folder,)))
        key = opened(library).key
        library.correct(key, [SPEAKER, MISSED, at(Layer.DATES, "jeudi", Means("2025-08-28"))])
        library.correct_article(key, ArticleField.TITLE, "Le bois")
    happened(folder)
    index_is(index)
    with Library(index, marks, lambda: NOW) as library:
        library.load_now(Scope((folder,)))
        assert titles(library, "scieries") == ["Le bois"]
        assert ("rien ne changerait avant lundi", "Syndicat du bois") in speakers(library)
        assert ("Les scieries resteront ouvertes", "Lise Aubertin") in speakers(library, "speaker:Aubertin")
        assert titles(library, "about:2025-08-28") == ["Le bois"]
        assert len(opened(library).corrections) == 3


def test_better_rules_do_not_undo_them(loaded: Library, folder: Path) -> None:
    loaded.correct(opened(loaded).key, [SPEAKER])
    with loaded._index.writing() as connection:
        connection.execute("UPDATE meta SET value = '1 0 0 0' WHERE name = 'versions'")
    loaded.load_now(Scope((folder,)))
    assert speakers(loaded) == [("Les scieries resteront ouvertes", "Lise Aubertin")]


def test_words_that_went_are_told_and_nothing_else_is_corrected(loaded: Library, folder: Path) -> None:
    loaded.correct(opened(loaded).key, [SPEAKER, at(Layer.DATES, "jeudi", Dismissed())])
    text = 'Armand Tissier reviendra jeudi.\n\n"Les scieries ont fermé", a dit Armand Tissier.'
    write(folder, "lumber.txt", "Tissier défend les scieries", text, "2025-09-04", mtime=3000)
    loaded.load_now(Scope((folder,)))
    assert [one.place for one in opened(loaded).corrections] == [Missing.LOST, Missing.LOST]
    assert speakers(loaded) == [("Les scieries ont fermé", "Armand Tissier")]
    assert [words for words, _value in dates(loaded)] == ["jeudi"]


def test_words_that_repeat_cannot_be_corrected(library: Library, tmp_path: Path) -> None:
    folder = tmp_path / "news"
    text = "Lundi ou mardi. " * 300
    write(folder, "a.txt", "Scieries", text)
    library.load_now(Scope((folder,)))
    one = opened(library)
    at_ = one.article.text.index("Lundi", 2000)
    with pytest.raises(LibraryError, match="more than once"):
        library.correct(one.key, [Stretch(Layer.DATES, at_, at_ + 5, Dismissed())])


# The article itself


def test_another_day_moves_the_article_and_its_relative_dates(loaded: Library) -> None:
    assert titles(loaded) == ["Tissier défend les scieries", "Il pleut"]
    undo = loaded.correct_article(opened(loaded).key, ArticleField.DAY, "2025-08-20")
    assert titles(loaded) == ["Il pleut", "Tissier défend les scieries"]
    assert titles(loaded, order=Order.OLDEST)[0] == "Tissier défend les scieries"
    assert titles(loaded, "date:2025-08-20") == ["Tissier défend les scieries"]
    assert titles(loaded, "date:2025-09-04") == []
    assert ("jeudi", "2025-08-21") in dates(loaded) or ("jeudi", "2025-08-14") in dates(loaded)
    one = opened(loaded)
    assert one.article.published is not None
    assert one.article.published.origin is PublishedFrom.USER
    assert one.own is not None
    assert one.own.published is not None
    assert one.own.published.isoformat() == "2025-09-04"
    redo = loaded.restore_marks(undo)
    assert titles(loaded) == ["Tissier défend les scieries", "Il pleut"]
    assert ("jeudi", "2025-09-04") in dates(loaded)
    assert opened(loaded).own is None
    loaded.restore_marks(redo)
    assert titles(loaded, "date:2025-08-20") == ["Tissier défend les scieries"]


def test_a_day_can_have_a_time_or_not_be_known(loaded: Library) -> None:
    loaded.correct_article(opened(loaded).key, ArticleField.DAY, "2025-09-04T18:02")
    published = opened(loaded).article.published
    assert published is not None
    assert published.isoformat() == "2025-09-04T18:02"
    loaded.correct_article(opened(loaded).key, ArticleField.DAY, None)
    assert titles(loaded, "is:undated") == ["Tissier défend les scieries"]
    assert ("jeudi", None) in dates(loaded)


def test_another_title_is_listed_searched_and_annotated(loaded: Library) -> None:
    loaded.correct_article(opened(loaded).key, ArticleField.TITLE, "Lise Aubertin répond jeudi")
    assert titles(loaded, "title:aubertin") == ["Lise Aubertin répond jeudi"]
    assert titles(loaded, "title:tissier") == []
    one = opened(loaded)
    assert one.annotations is not None
    assert [one.article.title[d.start : d.end] for d in one.annotations.dates.title] == ["jeudi"]


def test_another_language_is_annotated_otherwise(loaded: Library) -> None:
    undo = loaded.correct_article(opened(loaded).key, ArticleField.LANGUAGE, "en")
    assert titles(loaded, "lang:en") == ["Tissier défend les scieries"]
    assert "jeudi" not in [words for words, _value in dates(loaded)]
    assert opened(loaded).article.language_from is LanguageFrom.USER
    loaded.restore_marks(undo)
    assert "jeudi" in [words for words, _value in dates(loaded)]
    loaded.correct_article(opened(loaded).key, ArticleField.LANGUAGE, "sw")
    assert opened(loaded).annotations is None
    loaded.correct(opened(loaded).key, [MISSED])
    assert speakers(loaded) == [("rien ne changerait avant lundi", "Syndicat du bois")]


def test_marks_and_corrections_find_the_article_of_another_day(tmp_path: Path, folder: Path) -> None:
    index, marks = tmp_path / "index.sqlite3", tmp_path / "marks.sqlite3"
    with Library(index, marks, lambda: NOW) as library:
        library.load_now(Scope((folder,)))
        star = library.set_starred([opened(library).key], True)
        library.correct_article(opened(library).key, ArticleField.DAY, "2025-08-20")
        library.correct_article(opened(library).key, ArticleField.TITLE, "Le bois")
        assert titles(library, "is:starred") == ["Le bois"]
        library.restore_marks(star)
        assert titles(library, "is:starred") == [], "an older change is undone though the key is another"
        library.set_starred([opened(library).key], True)
    index.unlink()
    (folder / "lumber.txt").rename(folder / "wood.txt")
    with Library(index, marks, lambda: NOW) as library:
        library.load_now(Scope((folder,)))
        assert titles(library, "is:starred date:2025-08-20") == ["Le bois"]
        library.take_back_field(opened(library).key, ArticleField.DAY)
        library.take_back_field(opened(library).key, ArticleField.TITLE)
        assert titles(library, "is:starred date:2025-09-04") == ["Tissier défend les scieries"]


def test_a_file_that_comes_again_changes_nothing_that_was_corrected(loaded: Library, folder: Path) -> None:
    loaded.correct_article(opened(loaded).key, ArticleField.DAY, "2025-08-20")
    write(folder, "lumber.txt", "Tissier défend les scieries", TEXT, "2025-09-04", mtime=5000)
    write(folder, "copy.txt", "Tissier défend les scieries", TEXT, "2025-09-04")
    loaded.load_now(Scope((folder,)))
    assert titles(loaded, "date:2025-08-20") == ["Tissier défend les scieries"]
    assert opened(loaded).places[1:]
    (folder / "copy.txt").unlink()
    (folder / "lumber.txt").unlink()
    loaded.load_now(Scope((folder,)))
    assert titles(loaded) == ["Il pleut"]


@pytest.mark.parametrize(
    ("field", "value"),
    [(ArticleField.DAY, "30 février"), (ArticleField.TITLE, " "), (ArticleField.TITLE, None)],
)
def test_what_cannot_be_is_refused(loaded: Library, field: ArticleField, value: str | None) -> None:
    with pytest.raises(LibraryError):
        loaded.correct_article(opened(loaded).key, field, value)


def test_another_instance_sees_them_at_its_next_start(tmp_path: Path, folder: Path) -> None:
    marks = tmp_path / "marks.sqlite3"
    with (
        Library(tmp_path / "one.sqlite3", marks, lambda: NOW) as one,
        Library(tmp_path / "two.sqlite3", marks, lambda: NOW) as two,
    ):
        for library in (one, two):
            library.load_now(Scope((folder,)))
        one.correct(opened(one).key, [SPEAKER])
        one.correct_article(opened(one).key, ArticleField.DAY, "2025-08-20")
    with Library(tmp_path / "two.sqlite3", marks, lambda: NOW) as two:
        two.load_now(Scope((folder,)))
        assert titles(two, "date:2025-08-20") == ["Tissier défend les scieries"]
        assert speakers(two) == [("Les scieries resteront ouvertes", "Lise Aubertin")]


def test_they_are_carried_to_another_machine_as_text(tmp_path: Path, folder: Path) -> None:
    with Library(None, None, lambda: NOW) as here:
        here.load_now(Scope((folder,)))
        key = opened(here).key
        here.correct(key, [SPEAKER, MISSED, at(Layer.DATES, "jeudi", Means("2025-08-28"))])
        here.correct_article(key, ArticleField.DAY, "2025-08-20")
        lines = here.export_marks()
    with Library(None, None, lambda: NOW) as there:
        there.load_now(Scope((folder,)))
        there.correct(opened(there).key, [at(Layer.DATES, "jeudi", Dismissed())])
        imported = there.import_marks(lines)
        assert (imported.taken, imported.wrong) == (1, ())
        assert titles(there, "date:2025-08-20") == ["Tissier défend les scieries"]
        there.load_now(Scope((folder,)))
        assert ("Les scieries resteront ouvertes", "Lise Aubertin") in speakers(there)
        assert "jeudi" not in [words for words, _value in dates(there)], "what was corrected here stays"
        again = there.export_marks()
        there.import_marks(lines)
        assert there.export_marks() == again


@pytest.mark.parametrize(
    "wrong",
    [
        {"corrections": 3},
        {"corrections": [{}]},
        {"corrections": [{"layer": "dates", "quote": "x", "before": "", "after": "", "change": {}}]},
        {"fields": {"day": "30 février"}},
        {"fields": {"body": "x"}},
    ],
)
def test_a_line_with_wrong_corrections_is_told(library: Library, wrong: dict[str, object]) -> None:
    imported = library.import_marks([json.dumps({"content": ["0" * 32], **wrong})])
    assert imported.taken == 0
    assert len(imported.wrong) == 1
