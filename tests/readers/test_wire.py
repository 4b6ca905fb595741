"""Plain text: what stands around the text is told from it, whatever the order and the line ends."""

from __future__ import annotations

import textwrap
from datetime import date

import pytest

from tests.readers.making import ENGLISH, FRENCH, articles_of, check, problems_of, saved
from tui.article import PublishedFrom, Role


def read_one(folder, content, name="article.txt"):
    (article,) = articles_of(saved(folder, name, content))
    return article


def test_first_line_with_date_and_headline(tmp_path):
    article = read_one(tmp_path, f" date 2025-02-11 {FRENCH.title}\n\n{FRENCH.text}\n")
    check(article, FRENCH)
    assert article.published.origin is PublishedFrom.FIRST_LINE


@pytest.mark.parametrize(
    "line",
    [
        "Date: 2025-02-11",
        "Published: 2025-02-11 18:02",
        "Date : 11/02/2025",
        "Publié le 11 février 2025 à 18h02",
        "Publié le : mardi 11 février 2025",
        "mardi 11 février 2025",
        "2025-02-11T18:02:00+01:00",
        "February 11, 2025",
        "Tuesday, 11 Feb 2025 18:02",
        "Veröffentlicht am 11. Februar 2025, 18:02 Uhr",
        "11 de febrero de 2025",
        "Pubblicato il 11 febbraio 2025 alle 10:30",
        "Mis en ligne le 11/02/2025, mis à jour le 12/02/2025",
    ],
)
@pytest.mark.parametrize("gap", ["\n", "\n\n"])
def test_a_line_under_the_headline_that_says_the_day(tmp_path, line, gap):
    article = read_one(tmp_path, f"{FRENCH.title}\n{gap}{line}\n{gap}{FRENCH.text}\n")
    check(article, FRENCH)
    assert article.published.origin is PublishedFrom.FIELD


def test_time_and_offset_are_kept_as_written(tmp_path):
    article = read_one(tmp_path, f"{ENGLISH.title}\n\nPublished: 2025-02-12T23:50:00-05:00\n\n{ENGLISH.text}")
    assert article.published.isoformat() == "2025-02-12T23:50-05:00"


def test_a_day_at_the_start_of_the_file_name_is_the_last_resort(tmp_path):
    article = read_one(tmp_path, f"{FRENCH.title}\n\n{FRENCH.text}", "2025-02-09_phare.txt")
    check(article, FRENCH, day="2025-02-09")
    assert article.published.origin is PublishedFrom.FILE_NAME
    dated = read_one(tmp_path, f"{FRENCH.title}\nDate: 2025-02-11\n\n{FRENCH.text}", "2025-02-10.txt")
    check(dated, FRENCH)


def test_without_any_day_there_is_none(tmp_path):
    text = (
        FRENCH.text
        + "\n\nLa fête du 3 mars 2024 avait été annulée, et celle du 5 mars 2025 reste incertaine."
    )
    article = read_one(tmp_path, f"{FRENCH.title}\n\n{text}")
    assert article.published is None


def test_only_an_update_is_not_the_publication(tmp_path):
    article = read_one(tmp_path, f"{FRENCH.title}\n\nMis à jour le 12 février 2025\n\n{FRENCH.text}")
    check(article, FRENCH, day=None)


@pytest.mark.parametrize(
    "encoding",
    [
        "utf-8",
        "utf-8-sig",
        "cp1252",
        "latin-1",
        "utf-16",
        "utf-16-le",
        "utf-16-be",
        "mac_roman",
        "cp850",
        "utf-32",
    ],
)
@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"])
def test_encodings_and_line_ends(tmp_path, encoding, newline):
    written = f"{FRENCH.title}\nDate: 2025-02-11\n\n{FRENCH.text}\n".replace("’", "'")
    article = read_one(tmp_path, written.replace("\n", newline).encode(encoding))
    assert article.title == FRENCH.title
    assert article.text == FRENCH.text.replace("’", "'")
    assumed = encoding not in ("utf-8", "utf-8-sig", "utf-16", "utf-32")
    assert (article.encoding is not None) is assumed


def test_cyrillic_without_declaration(tmp_path):
    text = "Маяк снова зажгли\n\n11.02.2025\n\nМаяк снова зажгли во вторник вечером, через одиннадцать лет после поломки."
    for encoding in ("koi8-r", "cp1251", "utf-8"):
        article = read_one(tmp_path, text.encode(encoding))
        assert (article.title, article.language) == ("Маяк снова зажгли", "ru")
        assert article.published.day == date(2025, 2, 11)


@pytest.mark.parametrize("width", [60, 72, 80])
def test_hard_wrapped_lines_are_joined(tmp_path, width):
    wrapped = "\n\n".join(textwrap.fill(paragraph, width) for paragraph in ENGLISH.paragraphs)
    check(read_one(tmp_path, f"{ENGLISH.title}\nDate: 2025-02-12\n\n{wrapped}\n"), ENGLISH)


def test_hard_wrapped_paragraphs_that_only_an_indent_parts(tmp_path):
    wrapped = "\n".join(
        textwrap.fill(paragraph, 66, initial_indent="   ") for paragraph in ENGLISH.paragraphs
    )
    check(read_one(tmp_path, f"{ENGLISH.title}\nBy ADA FINCH\nDate: 2025-02-12\n\n{wrapped}\n"), ENGLISH)


def test_unevenly_wrapped_paragraphs_that_only_an_indent_parts(tmp_path):
    wrapped = "\n".join(
        textwrap.fill(paragraph, width, initial_indent="   ")
        for paragraph, width in zip(ENGLISH.paragraphs, (84, 62, 76, 58), strict=True)
    )
    check(read_one(tmp_path, f"{ENGLISH.title}\nDate: 2025-02-12\n\n{wrapped}\n"), ENGLISH)


def test_one_line_a_paragraph_without_blank_lines(tmp_path):
    lines = "\n".join(ENGLISH.paragraphs)
    check(read_one(tmp_path, f"{ENGLISH.title}\nDate: 2025-02-12\n{lines}\n"), ENGLISH)


def test_lists_keep_their_lines(tmp_path):
    text = ENGLISH.text + "\n\n- one bell\n- two clappers\n- three ropes"
    article = read_one(tmp_path, f"{ENGLISH.title}\n\n{text}")
    last = article.blocks[-1]
    assert last.role is Role.LIST
    assert article.text[last.start : last.end] == "- one bell\n- two clappers\n- three ropes"


def test_what_a_wire_puts_around_a_story(tmp_path):
    article = read_one(
        tmp_path,
        "BC-Thornwick-Bell,1st Ld-Writethru,0187<\nEds: UPDATES with quotes.\nURGENT\n"
        f"{ENGLISH.title}\nBy ADA FINCH\nWick Wire Writer\n\nTHORNWICK (WW) - {ENGLISH.text}\n\nWW-02-12-25 1710GMT<\n",
    )
    assert article.title == ENGLISH.title
    assert (article.byline, article.source) == ("ADA FINCH", "WW")
    assert article.text == "THORNWICK (WW) - " + ENGLISH.text
    assert article.published.isoformat() == "2025-02-12T17:10+00:00"


def test_labelled_lines_before_the_text(tmp_path):
    article = read_one(
        tmp_path,
        f"Titre : {FRENCH.title}\nAuteur : Maud Le Scanff\nSource : La Lanterne\nRubrique : Mer\n"
        f"Date : 11/02/2025\nURL : https://lanterne.example/1\n\n{FRENCH.text}",
    )
    check(article, FRENCH)
    assert (article.byline, article.source, article.section) == ("Maud Le Scanff", "La Lanterne", "Mer")
    assert article.origin.url == "https://lanterne.example/1"


def test_roles_of_captions_subheads_and_signature(tmp_path):
    caption = "La gardienne du phare, le 11 février 2025 à Kervaléon ( Agence Ouest / Yann Prigent )"
    parts = [FRENCH.paragraphs[0], "- Lentille -", *FRENCH.paragraphs[1:], "mls/abc"]
    article = read_one(tmp_path, f" date 2025-02-11 {FRENCH.title}\n\n{caption}\n\n" + "\n\n".join(parts))
    roles = [block.role for block in article.blocks]
    assert roles == [Role.CAPTION, Role.LEAD, Role.SUBHEAD, Role.BODY, Role.BODY, Role.BODY, Role.SIGNATURE]


def test_a_day_in_a_dateline_counts_where_it_has_a_year(tmp_path):
    article = read_one(tmp_path, f"{FRENCH.title}\n\nKERVALÉON, 11 fév 2025 (AOU) - {FRENCH.text}")
    assert article.published.day == date(2025, 2, 11)
    undated = read_one(tmp_path, f"{ENGLISH.title}\n\nTHORNWICK, Feb 12 (WW) - {ENGLISH.text}")
    assert undated.published is None


def test_a_text_without_headline_keeps_its_first_paragraph(tmp_path):
    wrapped = textwrap.fill(" ".join(ENGLISH.paragraphs), 70)
    article = read_one(tmp_path, wrapped)
    assert article.text == " ".join(ENGLISH.paragraphs)
    assert article.title.endswith("…")
    assert ENGLISH.text.startswith(article.title.rstrip("…"))


def test_a_headline_that_looks_like_a_slug_or_a_year_stays(tmp_path):
    for title in (
        "2025 wird ein gutes Jahr",
        "EU-Gipfel, Prognosen 2024",
        "C'était mieux avant : l'été 2003",
    ):
        assert read_one(tmp_path, f"{title}\n\n{FRENCH.text}").title == title


@pytest.mark.parametrize("make", ["missing", "folder", "pipe", "unreadable_name"])
def test_what_is_no_readable_file_is_a_problem(tmp_path, make):
    import os

    path = tmp_path / "thing.txt"
    if make == "folder":
        path.mkdir()
    elif make == "pipe":
        os.mkfifo(path)
    elif make == "unreadable_name":
        path = tmp_path / ("n" * 300)
    (problem,) = problems_of(path)
    assert problem.path == str(path)
    assert problem.reason


def test_a_file_over_the_limit_is_named_with_the_limit(tmp_path):
    from tui.limits import FILE_BYTES

    path = tmp_path / "large.txt"
    with path.open("wb") as file:
        file.truncate(FILE_BYTES.value + 1)
    (problem,) = problems_of(path)
    assert f"{FILE_BYTES.value:,}" in problem.reason


def test_control_characters_do_not_come_through(tmp_path):
    article = read_one(
        tmp_path,
        f"\x1b]0;owned\x07{ENGLISH.title}\x1b[2J\nBy Ada\u202e Finch\x07\n\n{ENGLISH.text}\x1b[31m\u202e",
    )
    assert article.title == ENGLISH.title
    assert article.text == ENGLISH.text
    assert article.byline == "Ada Finch"
