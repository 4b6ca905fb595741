"""Titles that stand beside a name."""

from __future__ import annotations

import pytest

from tui.annotators.people.beside import titles_beside


@pytest.mark.parametrize(
    ("text", "name", "language", "expected"),
    [
        ("Le président vardan Ilia Zorenski est parti.", "Ilia Zorenski", "fr", ["président vardan"]),
        (
            "a déclaré jeudi la ministre de la Mer, Odile Ferrand.",
            "Odile Ferrand",
            "fr",
            ["ministre de la Mer"],
        ),
        ("Odile Ferrand, la ministre de la Mer, est là.", "Odile Ferrand", "fr", ["ministre de la Mer"]),
        ("le maire de Kerlouan Yann Morvan a dit", "Yann Morvan", "fr", ["maire de Kerlouan"]),
        ("Yann Morvan, cousin du maire et producteur.", "Yann Morvan", "fr", ["cousin du maire"]),
        ("Mme Ferrand reviendra.", "Ferrand", "fr", []),
        ('"No," said governor Astrid Holm.', "Astrid Holm", "en", ["governor"]),
        ("Vardan President Ilya Zorensky left.", "Ilya Zorensky", "en", ["Vardan President"]),
        ("Nora Fielding, the harbour master of Wexcombe, left.", "Nora Fielding", "en", []),
        ("The president of Vardan met Nora Fielding.", "Nora Fielding", "en", []),
        ("the mayor of Wexcombe, Nora Fielding, left.", "Nora Fielding", "en", ["mayor of Wexcombe"]),
        ("Er sprach mit Bundeskanzler Otto Brandner.", "Otto Brandner", "de", ["Bundeskanzler"]),
    ],
)
def test_titles(text: str, name: str, language: str, expected: list[str]) -> None:
    start = text.index(name)
    found = titles_beside(text, start, start + len(name), language)
    if expected:
        assert found == expected
    else:
        assert not any("president" in title for title in found)
