"""However accents are written, the same is found in the same places."""

from __future__ import annotations

import unicodedata
from dataclasses import replace
from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.annotators.writing import highlights
from tui import structure
from tui.annotators.composition import Composition, composition
from tui.article import Article, Published

TEXT = (
    "La ministre Zoé Lécuyer a été reçue à Évreux en février 2024.\n\n"
    '"L\'été sera décisif", a déclaré jeudi Zoé Lécuyer. « Nous verrons à la rentrée », a-t-elle ajouté.'
)
ARTICLE = Article(
    "« Été décisif » pour Zoé Lécuyer", TEXT, published=Published(date(2025, 9, 5)), language="fr"
)


def found(article: Article) -> list[tuple[object, ...]]:
    return highlights(structure.complete(article))


def test_decomposed_accents_change_nothing() -> None:
    decomposed = replace(
        ARTICLE,
        title=unicodedata.normalize("NFD", ARTICLE.title),
        text=unicodedata.normalize("NFD", ARTICLE.text),
    )
    assert decomposed.text != ARTICLE.text
    assert found(decomposed) == found(ARTICLE)
    assert ("date", "février 2024", "2024-02") in found(decomposed)
    assert len([one for one in found(decomposed) if one[0] == "said"]) == 2


def test_a_capital_with_its_accent_apart_is_no_part_of_a_name() -> None:
    title = "Zoé Marnat É ée és ées"
    decomposed = replace(ARTICLE, title=unicodedata.normalize("NFD", title), text="")
    assert found(decomposed) == [("person", "Zoé Marnat", "zoe-marnat")]


def test_composed_text_is_left_as_it_is() -> None:
    assert composition(ARTICLE) is None


def test_letters_that_have_no_composed_form_are_annotated_too() -> None:
    odd = replace(ARTICLE, text=ARTICLE.text.replace("Zoé", "Zoé x\u0301\u0302"), title="Titre q\u0303")
    assert composition(odd) is None
    assert ("date", "février 2024", "2024-02") in found(odd)
    mixed = replace(odd, text=unicodedata.normalize("NFD", odd.text))
    assert ("date", "février 2024", "2024-02") in found(mixed)


@settings(max_examples=100, deadline=None)
@given(st.text(alphabet="aeéo\u0301\u0300\u0327 b", max_size=30))
def test_places_lead_there_and_back(text: str) -> None:
    composed = Composition(Article("", text))
    spelling = composed._text
    assert unicodedata.normalize("NFC", spelling.text) == unicodedata.normalize("NFC", text)
    for offset in range(len(spelling.text) + 1):
        if offset in (0, len(spelling.text)) or spelling.back(offset) != spelling.back(offset - 1):
            assert spelling.forth(spelling.back(offset)) == offset
