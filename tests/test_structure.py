"""Blocks and roles: computed from the text, which never changes."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tui.article import Article, Block, Role
from tui.structure import complete, credit_span, dateline_end, is_byline, paragraphs

BODY = "The council met on Tuesday and voted, after four hours of talk, to keep the old bell where it is."
PIECES = st.sampled_from(
    ["", " ", "\n", "\n\n", BODY, "- Départ -", "PARIS (AFP) - ", "( AFP / X )", "Par Léa Roux", "abc/def", "«\u00a0Oui\u00a0»", "1.", "\u2028"]
)  # fmt: skip


def roles_of(*parts: str) -> list[Role | None]:
    return [block.role for block in complete(Article("A title", "\n\n".join(parts))).blocks]


@given(st.lists(PIECES, max_size=14).map("".join) | st.text(max_size=200))
@settings(max_examples=200)
def test_blocks_are_ordered_trimmed_and_cover_all_words(text):
    article = complete(Article("", text))
    assert article.text == text
    outside = list(text)
    for block in article.blocks:
        part = text[block.start : block.end]
        assert part == part.strip()
        assert part
        assert block.role is not None
        outside[block.start : block.end] = " " * len(part)
    assert not "".join(outside).strip()
    assert complete(article) == article


def test_a_newline_parts_paragraphs_only_where_there_is_no_blank_line():
    assert paragraphs("one\ntwo\n") == [(0, 3), (4, 7)]
    assert paragraphs("one\ntwo\n\nthree") == [(0, 7), (9, 14)]


def test_roles_that_the_reader_gave_stay():
    article = Article("", "one two\n\nthree", (Block(0, 7, Role.QUOTATION), Block(9, 14)))
    assert [block.role for block in complete(article).blocks] == [Role.QUOTATION, Role.LEAD]


@pytest.mark.parametrize(
    "caption",
    [
        "Le maire (g) et la préfète, le 3 mars 2024 à Brest ( AFP / Yann Prigent )",
        "Le maire et la préfète ( Ouest Images / Yann PRIGENT )",
        "Crews search the river in Thornwick, Tuesday, May 11, 2023. (AP Photo/Ada Finch)",
        "The warden attends a fair in Thornwick, May 3, 2024. REUTERS/Ada Finch",
        "The warden at the fair. Photo: Ada Finch",
        "Die Glocke von Oberwick nach der Flut. Foto: Ada Fink/dpa",
        "La campana dopo la piena. (Foto di Ada Finch)",
        "The bell © Ada Finch",
    ],
)
def test_captions(caption):
    assert roles_of(caption, BODY, BODY)[0] is Role.CAPTION
    start, end = credit_span(caption, 0, len(caption))
    assert caption[start:end]
    assert end == len(caption)
    assert not caption[start:end].startswith(("Le maire", "The warden at"))


@pytest.mark.parametrize(
    "credit", ["( AFP / Yann Prigent )", "Photo : Yann Prigent", "© Ouest Images", "AFP / Yann Prigent"]
)
def test_credits(credit):
    assert roles_of(BODY, credit, BODY)[1] is Role.CREDIT


@pytest.mark.parametrize(
    "subhead", ["- Départ -", '- "Pas un mot" -', "– Un autre âge –", "Axes and bedsheets", "Et maintenant ?"]
)
def test_subheads(subhead):
    assert roles_of(BODY, subhead, BODY) == [Role.LEAD, Role.SUBHEAD, Role.BODY]


@pytest.mark.parametrize(
    "signature", ["bur/abc", "abc-def/gh/ij", "(Reporting by Ada Finch; Editing by Wren Hale)", "(Avec AFP)"]
)
def test_signatures(signature):
    assert roles_of(BODY, BODY, signature)[-1] is Role.SIGNATURE


@pytest.mark.parametrize(
    "byline",
    [
        "By Ada Finch",
        "Par Maud Le Scanff et Yann Prigent",
        "Von Käthe Rüdiger, Oberwick",
        "By ADA FINCH\nWick Wire Writer",
    ],
)
def test_bylines(byline):
    assert is_byline(byline)
    assert roles_of(byline, BODY, BODY)[:2] == [Role.BYLINE, Role.LEAD]


@pytest.mark.parametrize(
    "sentence",
    [
        "By Tuesday the river had fallen.",
        "Par ailleurs, il a plu",
        "Von dem Geld fehlt jede Spur",
        "By all accounts nobody knew",
    ],
)
def test_no_bylines(sentence):
    assert not is_byline(sentence)


@pytest.mark.parametrize(
    ("text", "story"),
    [
        ("PARIS (AFP) - Le maire", "Le maire"),
        ("BREST, 3 mars (AFP) – Le maire", "Le maire"),
        ("SAN JUAN, Puerto Rico (AP) — The mayor", "The mayor"),
        ("LONDON, Sept 4 (Reuters) - The mayor", "The mayor"),
        ("Vauvert, 20 nov 2024 (ADQ) - Les élus", "Les élus"),
        ("MADRID.- El alcalde", "El alcalde"),
        ("ROMA - Il sindaco", "Il sindaco"),
    ],
)
def test_datelines(text, story):
    assert text[dateline_end(text, 0, len(text)) :] == story


@pytest.mark.parametrize(
    "text", ["Le maire - qui venait d'arriver - a parlé", "Jean-Pierre Dupont - le maire - a dit", BODY, ""]
)
def test_no_datelines(text):
    assert dateline_end(text, 0, len(text)) is None


def test_a_day_alone_is_a_dateline_and_a_statement_is_no_subhead():
    assert roles_of("Monday, May 18, 2015", BODY)[0] is Role.DATELINE
    assert roles_of(BODY, "«\u00a0Jamais\u00a0»", BODY)[1] is Role.BODY


def test_language_is_told_where_it_is_missing_and_kept_where_it_is_not():
    assert complete(Article("", BODY)).language == "en"
    assert complete(Article("", BODY, language="xx")).language == "xx"
    assert complete(Article("", "12 : 4")).language is None


@pytest.mark.parametrize(
    "words",
    [
        "La réparation a coûté 40.000 euros, dont la moitié a été payée",
        "La réparation a coûté 40.000 euros, dont la moitié © a été payée par les pêcheurs de la côte et leurs familles.",
        "Zoé Marnat 1 février",
    ],
)
def test_accents_as_letters_of_their_own_change_no_role(words):
    following = "La gardienne du phare a été félicitée à la fin de la cérémonie par les pêcheurs, mardi."
    text = "\n\n".join((following, words, following))
    apart = complete(Article(title="t", text=unicodedata.normalize("NFD", text)))
    together = complete(Article(title="t", text=text))
    assert [block.role for block in apart.blocks] == [block.role for block in together.blocks]
    assert apart.blocks[-1].end == len(apart.text)
