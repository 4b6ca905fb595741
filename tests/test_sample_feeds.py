"""The sample feeds: every article loads as its author meant it, and the gold of one comes out whole."""

import json
from collections import Counter
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from tui import readers
from tui.annotators import annotate
from tui.article import Article, Role
from tui.export import article_record
from tui.locations import sample_feeds

TWIN = "mekong-sommet-hanoi.txt"
GOLD = Path(__file__).parent / "gold" / "twin.jsonl"
OTHER_GOLD = [
    json.loads(line)
    for language in ("fr", "en")
    for line in (GOLD.parent / f"samples.{language}.jsonl").read_text(encoding="utf-8").splitlines()
]

FILES = sorted(path for path in sample_feeds().rglob("*") if path.is_file())


@cache
def articles_of(file: Path) -> list[Article]:
    found = list(readers.read(file))
    assert all(isinstance(article, Article) for article in found), found
    return [article for article in found if isinstance(article, Article)]


def all_articles() -> list[Article]:
    return [article for file in FILES for article in articles_of(file)]


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_every_sample_has_title_day_and_paragraphs(file: Path) -> None:
    for article in articles_of(file):
        assert 20 <= len(article.title) <= 120
        assert not article.title.startswith(("date ", "Date"))
        assert article.published is not None
        assert date(2026, 8, 17) <= article.published.day <= date(2026, 9, 6)
        assert len(article.blocks) >= 3
        assert "\ufffd" not in article.text


def test_languages_and_times_are_mixed() -> None:
    articles = all_articles()
    languages = Counter(article.language for article in articles)
    assert languages == {"fr": 20, "en": 14, "de": 1, "es": 1, "it": 1, "nl": 1, "pt": 1}
    timed = [a for a in articles if a.published is not None and a.published.time is not None]
    assert len(timed) >= 25
    per_day = Counter(article.published.day for article in articles if article.published is not None)
    assert max(per_day.values()) >= 3


def test_actors_recur_from_article_to_article() -> None:
    annotated = [annotate(article) for article in all_articles()]
    names = Counter(name for found in annotated for name in {actor.name for actor in found.people.actors})
    for name in ("Adalgisa Monteiro", "Somsak Vongsay", "Harland Pike", "Solenn Guivarc'h"):
        assert names[name] >= 3, f"{name} in {names[name]} articles"


def test_the_agency_of_a_dateline_is_the_source() -> None:
    sources = {
        agency: {article.source for article in all_articles() if f" ({agency}) - " in article.text[:60]}
        for agency in ("Méridien", "Northline")
    }
    assert sources == {"Méridien": {"Méridien"}, "Northline": {"Northline"}}


def test_roles_of_a_web_page_are_kept() -> None:
    (page,) = (article for article in all_articles() if article.source == "The Harbour Gazette")
    roles = Counter(block.role for block in page.blocks)
    assert roles[Role.CAPTION] == roles[Role.SUBHEAD] == 1
    assert page.byline == "Imogen Harrowgate"


@pytest.mark.parametrize("record", OTHER_GOLD, ids=lambda record: record["id"])
def test_gold_is_of_the_samples_as_they_are_read(record: dict[str, Any]) -> None:
    (file,) = (path for path in FILES if path.stem == record["id"])
    (article,) = articles_of(file)
    assert (article.title, article.text) == (record["title"], record["text"])


@pytest.fixture(scope="module")
def gold() -> dict[str, Any]:
    found = json.loads(GOLD.read_text(encoding="utf-8"))
    assert isinstance(found, dict)
    return found


@pytest.fixture(scope="module")
def twin() -> dict[str, Any]:
    (file,) = (path for path in FILES if path.name == TWIN)
    (article,) = articles_of(file)
    return article_record(article, annotate(article))


def test_twin_is_read_exactly(gold: dict[str, Any], twin: dict[str, Any]) -> None:
    assert (twin["title"], twin["text"], twin["published"], twin["lang"]) == (
        gold["title"],
        gold["text"],
        gold["published"],
        gold["lang"],
    )


@pytest.mark.parametrize("layer", ["dates", "title_dates"])
def test_twin_dates(gold: dict[str, Any], twin: dict[str, Any], layer: str) -> None:
    def told(record: dict[str, Any]) -> list[tuple[int, int, str, str]]:
        return [(d["start"], d["end"], d["value"], d["type"]) for d in record[layer]]

    assert told(twin) == told(gold)


@pytest.mark.parametrize("layer", ["people", "title_people"])
def test_twin_people(gold: dict[str, Any], twin: dict[str, Any], layer: str) -> None:
    names = {actor["id"]: actor["name"] for actor in twin["actors"]}
    found = [(p["start"], p["end"], names[p["actor"]]) for p in twin[layer] if p["kind"] == "name"]
    assert found == [(p["start"], p["end"], gold["actors"][p["actor"]]) for p in gold[layer]]


def test_twin_actors_are_its_six_people(gold: dict[str, Any], twin: dict[str, Any]) -> None:
    people = {actor["name"] for actor in twin["actors"] if actor["kind"] == "person"}
    assert people == set(gold["actors"].values())
    assert [[c["start"], c["end"]] for c in twin["credits"]] == gold["credits"]


@pytest.mark.parametrize("layer", ["quotes", "title_quotes"])
def test_twin_statements_and_speakers(gold: dict[str, Any], twin: dict[str, Any], layer: str) -> None:
    text = gold["title" if layer == "title_quotes" else "text"]

    def told(record: dict[str, Any]) -> list[tuple[list[str], str, str | None]]:
        return [
            ([text[start:end] for start, end in q["spans"]], q["speaker"]["name"], q["relay"])
            for q in record[layer]
        ]

    assert told(twin) == told(gold)


def test_twin_speakers_stand_where_the_gold_says(gold: dict[str, Any], twin: dict[str, Any]) -> None:
    for found, expected in zip(twin["quotes"], gold["quotes"], strict=True):
        assert found["cue"] == expected["cue"]
        (start, end), *_ = expected["speaker"]["spans"]
        assert any(start < other_end and other < end for other, other_end in found["speaker"]["spans"])
