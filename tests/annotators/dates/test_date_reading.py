"""What a reader sees: mentions in whole articles, whatever the text."""

from __future__ import annotations

import time
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tui.annotators import dates
from tui.annotators.dates.interval import days
from tui.article import Article, Block, Published
from tui.languages import CODES

WEDNESDAY = date(2025, 3, 12)


def article(text: str, language: str = "fr", day: date | None = WEDNESDAY, title: str = "") -> Article:
    published = Published(day) if day is not None else None
    blocks = []
    start = 0
    for paragraph in text.split("\n\n"):
        blocks.append(Block(start, start + len(paragraph)))
        start += len(paragraph) + 2
    return Article(title, text, tuple(blocks), published, language)


def marked(text: str, language: str = "fr", day: date | None = WEDNESDAY) -> list[tuple[str, str | None]]:
    found = dates.annotate(article(text, language, day)).text
    return [(text[mention.start : mention.end], mention.value) for mention in found]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # the verb decides which Monday
        ("Le préfet recevra lundi les syndicats.", [("lundi", "2025-03-17")]),
        ("Le préfet a reçu lundi les syndicats.", [("lundi", "2025-03-10")]),
        ("Le préfet a reçu mercredi les syndicats.", [("mercredi", "2025-03-12")]),
        ("Il l'avait promis mercredi dernier.", [("mercredi dernier", "2025-03-05")]),
        # articles and prepositions are outside, demonstratives inside
        ("Il est mort le 3 septembre 1999.", [("3 septembre 1999", "1999-09-03")]),
        ("Le courant est revenu ce matin.", [("ce matin", "2025-03-12TMO")]),
        # ranges are one mention
        ("La guerre (1950-1953) l'a marqué.", [("1950-1953", "1950/1953")]),
        ("Le salon ouvrira du 28 mars au 2 avril.", [("28 mars au 2 avril", "2025-03-28/2025-04-02")]),
        # early, late: the value of the period itself
        ("Le chantier s'achèvera début 2026.", [("2026", "2026")]),
        # "nowadays" is no day
        ("La vallée ne compte aujourd'hui que deux fermes.", []),
        # durations are no dates
        ("La grève dure depuis trois semaines.", []),
    ],
)
def test_french(text: str, expected: list[tuple[str, str | None]]) -> None:
    assert marked(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Talks will resume on Friday.", [("Friday", "2025-03-14")]),
        ("Talks resumed on Friday.", [("Friday", "2025-03-07")]),
        ("The hall opened at 9:30 a.m. on Monday.", [("9:30 a.m. on Monday", "2025-03-10T09:30")]),
        ("Profit fell to $2 million in the third quarter from $3 million a year earlier.",
         [("third quarter", "2024-Q3"), ("a year earlier", "2023-Q3")]),
        ("It runs from Dec. 28 to Jan. 3.", [("Dec. 28 to Jan. 3", "2024-12-28/2025-01-03")]),
    ],
)  # fmt: skip
def test_english(text: str, expected: list[tuple[str, str | None]]) -> None:
    assert marked(text, "en") == expected


def test_a_range_of_hours_may_end_on_the_next_day() -> None:
    text = "The road was closed on Monday. Nobody passed between 10 p.m. and 2 a.m."
    assert marked(text, "en")[-1] == ("10 p.m. and 2 a.m.", "2025-03-10T22:00/2025-03-11T02:00")


def test_anchored_expressions_walk_with_the_text() -> None:
    text = (
        "L'alerte fut donnée le 16 août 2017. Le lendemain, tout brûlait.\n\nDeux jours plus tard, il plut."
    )
    assert [value for _, value in marked(text)] == ["2017-08-16", "2017-08-17", "2017-08-19"]


def test_without_a_publication_day_relative_dates_have_no_value() -> None:
    text = "Né le 3 mai 1904, il a reçu hier une médaille."
    assert marked(text, day=None) == [("3 mai 1904", "1904-05-03"), ("hier", None)]


@pytest.mark.parametrize("distance", range(0, 60, 3))
def test_no_word_is_read_in_part(distance: int) -> None:
    assert marked(f"Hoy {'x' * distance} es el mayor fabricante.", "es") == [("Hoy", "2025-03-12")]


def test_the_title_is_read_too() -> None:
    layer = dates.annotate(article("Rien.", title="Grève lundi"))
    assert [mention.value for mention in layer.title] == ["2025-03-10"]
    assert layer.text == ()


def test_an_expression_does_not_cross_paragraphs() -> None:
    assert marked("Il habite au 12\n\nmars 2024 fut pluvieux.") == [("mars 2024", "2024-03")]


def test_one_unmistakable_numeric_date_settles_the_order_of_all() -> None:
    text = "Pots stamped 25/09/2021 or 03/10/2021 are affected."
    assert [value for _, value in marked(text, "en")] == ["2021-09-25", "2021-10-03"]
    assert marked("The permit of 03/10/2021 expired.", "en") == [("03/10/2021", "2021-03-10")]


def test_a_numeric_date_of_doubtful_order_is_less_sure() -> None:
    sure, doubtful = dates.annotate(article("Les actes du 29/01/2021 et du 02/03/2021.")).text
    assert doubtful.confidence < sure.confidence


@pytest.mark.parametrize(
    "text",
    [
        "Il est né le 30 février.",
        "Le 31/02/2021, le 45/12/2020 et le 00/00/0000.",
        "L'an 9999999 viendra.",
        "Le vol 2011 d'un Boeing 737 a suivi la route 2000.",
        "Quelque 2000 soldats et 1 950 policiers ont coûté 1 500 euros.",
        "Score final : 2-1, puis 31-28. Le prix est de 20.10 francs.",
        "Appelez le 01 19 75 20 14 pour la version 3.11.",
        "La sonde tourne autour de Mars. Mme Avril l'a annoncé.",
        "Sept ouvriers ont été blessés rue du 4-Septembre.",
    ],
)
def test_traps(text: str) -> None:
    assert marked(text) == []


@pytest.mark.parametrize(
    ("year", "expected"), [(2024, "2024-03-31"), (2025, "2025-04-20"), (2026, "2026-04-05")]
)
def test_movable_feasts(year: int, expected: str) -> None:
    assert marked("La route rouvrira à Pâques.", day=date(year, 3, 1)) == [("Pâques", expected)]


@pytest.mark.parametrize("code", CODES)
def test_every_language_reads_its_own_names(code: str) -> None:
    sentences = {
        "fr": "Il est venu le mardi 4 mars 2025.",
        "en": "He came on Tuesday, March 4, 2025.",
        "es": "Vino el martes 4 de marzo de 2025.",
        "de": "Er kam am Dienstag, dem 4. März 2025.",
        "it": "È arrivato martedì 4 marzo 2025.",
        "pt": "Chegou na terça-feira, 4 de março de 2025.",
        "nl": "Hij kwam op dinsdag 4 maart 2025.",
    }
    assert [value for _, value in marked(sentences[code], code)] == ["2025-03-04"]


@settings(max_examples=150, deadline=None)
@given(
    words=st.lists(
        st.sampled_from(
            "le 3 mars 2020 mardi soir , - de du au à hier il y a trois ans 20 h 30 12/03/2020 1950-1953 en "
            "été années 60 XXe siècle veille 5 et 7 avril ( ) . dernier prochain semaine trimestre \n\n ’ '".split(
                " "
            )
        ),
        max_size=30,
    ),
    day=st.one_of(st.none(), st.dates()),
)
def test_mentions_lie_in_the_text_in_order_and_have_days(words: list[str], day: date | None) -> None:
    text = " ".join(words)
    found = dates.annotate(article(text, day=day)).text
    last = 0
    for mention in found:
        assert last <= mention.start < mention.end <= len(text)
        assert 0 < mention.confidence <= 1
        assert mention.value is None or "/" in mention.value or days(mention.value) is not None
        last = mention.end


@settings(max_examples=60, deadline=None)
@given(text=st.text(max_size=200), code=st.sampled_from(CODES))
def test_any_text_is_read(text: str, code: str) -> None:
    layer = dates.annotate(Article("", text, (), Published(WEDNESDAY), code))
    assert all(text[mention.start : mention.end].strip() for mention in layer.text)


@pytest.mark.parametrize(
    "piece",
    ["a", "7", "mardi ", "du 3 au ", "1950-", "12/", "il y a ", "20 h ", "’90 ", "X", "\u00a0", "Sept. "],
)
def test_time_grows_no_faster_than_the_text(piece: str) -> None:
    def seconds(size: int) -> float:
        text = (piece * size)[:size]
        start = time.process_time()
        dates.annotate(Article("", text, (), Published(WEDNESDAY), "fr"))
        return time.process_time() - start

    seconds(1000)
    once, fourfold = max(seconds(8_000), 0.002), seconds(32_000)
    assert fourfold < 12 * once
