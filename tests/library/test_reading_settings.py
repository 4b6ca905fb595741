"""What the settings say about reading concerns files that were read before, too."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.library.shelf import results, titles
from tui.article import LanguageFrom
from tui.library import ArticlesAnnotated, ArticlesChanged, Library, Row, Scope
from tui.readers import Options
from tui.readers.field_names import NAMES
from tui.settings import FIELDS, Settings, load


def only(library: Library) -> Row:
    (row,) = results(library).rows(0, 10)
    return row


def test_a_wrong_guess_is_overridden_and_what_was_read_is_read_again(
    library: Library, tmp_path: Path
) -> None:
    folder = tmp_path / "news"
    folder.mkdir()
    (folder / "a.txt").write_bytes(
        "Zażółć gęślą jaźń\n\nPchnąć w tę łódź jeża lub ośm skrzyń fig, a potem wrócić do domu.\n".encode(
            "iso8859-2"
        )
    )
    library.load_now(Scope((folder,)), reading=Options(encoding="iso8859-2"))
    assert only(library).title == "Zażółć gęślą jaźń"
    library.load_now(Scope((folder,)), reading=Options(encoding="koi8-r"))
    assert only(library).title != "Zażółć gęślą jaźń"
    library.load_now(Scope((folder,)), reading=Options(encoding="iso8859-2"))
    opened = library.open_article(only(library).key)
    assert opened is not None
    assert (opened.article.title, opened.article.encoding) == ("Zażółć gęślą jaźń", "iso8859-2")


def test_marks_stay_with_an_article_that_is_decoded_otherwise(library: Library, tmp_path: Path) -> None:
    folder = tmp_path / "news"
    folder.mkdir()
    (folder / "a.txt").write_bytes(
        "Zażółć gęślą jaźń\n\nPchnąć w tę łódź jeża lub ośm skrzyń fig, a potem wrócić do domu.\n".encode(
            "iso8859-2"
        )
    )
    library.load_now(Scope((folder,)))
    library.set_starred([only(library).key], True)
    library.load_now(Scope((folder,)), reading=Options(encoding="iso8859-2"))
    assert only(library).title == "Zażółć gęślą jaźń"
    assert only(library).starred


def test_fields_of_another_scraper_are_told_by_a_table(library: Library, tmp_path: Path) -> None:
    folder = tmp_path / "news"
    folder.mkdir()
    record = {"content": "Le port de Kerlouan rouvre.", "q1": "Kerlouan", "q2": "2025-09-04", "q3": "Jo"}
    (folder / "a.json").write_text(json.dumps(record), encoding="utf-8")
    library.load_now(Scope((folder,)))
    assert titles(library) == ["Le port de Kerlouan rouvre."]
    fields = {"q1": "title", "q2": "published"}
    library.load_now(Scope((folder,)), reading=Options(fields=fields))
    assert titles(library, "date:2025-09-04") == ["Kerlouan"]
    library.load_now(Scope((folder,)), reading=Options(fields=fields | {"q3": "byline"}))
    opened = library.open_article(only(library).key)
    assert opened is not None
    assert opened.article.byline == "Jo"


def test_settings_that_stay_read_nothing_again(library: Library, folder: Path, tmp_path: Path) -> None:
    for reading in (None, Options(), Options.chosen(Settings())):
        events: list[object] = []
        library.load_now(Scope((folder,)), events.append, reading=reading)
    assert not [event for event in events if isinstance(event, ArticlesChanged | ArticlesAnnotated)]


def test_how_the_language_is_known(library: Library, tmp_path: Path) -> None:
    folder = tmp_path / "news"
    folder.mkdir()
    (folder / "a.json").write_text('[{"title": "Brest", "text": "Pluie.", "lang": "fr"}]', encoding="utf-8")
    (folder / "b.txt").write_text("The port\n\nThe port of Brest was closed on that day, they said.\n")
    library.load_now(Scope((folder,)), annotate=False)
    found = {}
    for row in results(library).rows(0, 10):
        opened = library.open_article(row.key)
        assert opened is not None
        found[row.language] = opened.article.language_from
    assert found == {"fr": LanguageFrom.FIELD, "en": LanguageFrom.WORDS}


def test_the_table_takes_the_fields_that_readers_know() -> None:
    assert set(FIELDS) == set(NAMES)


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ('encoding = "klingon"', "there is no encoding klingon"),
        ('[fields]\nq1 = "headline"', "fields takes one of title, text"),
    ],
)
def test_what_cannot_be_is_told(tmp_path: Path, text: str, problem: str) -> None:
    path = tmp_path / "settings.toml"
    path.write_text(text, encoding="utf-8")
    settings, problems = load(path, {})
    assert settings == Settings()
    assert problem in problems[0].reason
