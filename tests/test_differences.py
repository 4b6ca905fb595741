"""What changed between two versions of a text."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from tui.differences import Mark, Paragraph, compare

OLD = "Une trentaine d'habitants ont été évacués.\n\nLa route est coupée.\n\nLes secours restent mobilisés."
NEW = "Une quarantaine d'habitants ont été évacués.\n\nLes secours restent mobilisés.\n\nLa pluie a cessé."


def shown(paragraph: Paragraph) -> str:
    return "".join(
        piece.text if piece.mark is Mark.BOTH else f"[{piece.mark.value}{piece.text}]"
        for piece in paragraph.pieces
    )


def test_words_and_paragraphs() -> None:
    assert [(paragraph.sign, shown(paragraph)) for paragraph in compare(OLD, NEW)] == [
        ("~", "Une [-trentaine][+quarantaine] d'habitants ont été évacués."),
        ("-", "[-La route est coupée.]"),
        (" ", "Les secours restent mobilisés."),
        ("+", "[+La pluie a cessé.]"),
    ]


def test_the_same_text_has_no_changes() -> None:
    assert {paragraph.sign for paragraph in compare(OLD, OLD)} == {" "}
    assert compare("", "") == []


WORDS = st.lists(
    st.sampled_from("la pluie a cessé de tomber sur route Venne".split()), min_size=1, max_size=8
)
TEXTS = st.lists(WORDS.map(" ".join), max_size=5).map("\n\n".join)


@settings(max_examples=150, deadline=None)
@given(TEXTS, TEXTS)
def test_both_texts_can_be_read_out_of_it(old: str, new: str) -> None:
    found = compare(old, new)

    def text(*marks: Mark) -> str:
        paragraphs = (
            "".join(piece.text for piece in paragraph.pieces if piece.mark in marks) for paragraph in found
        )
        return "\n\n".join(filter(None, paragraphs))

    assert text(Mark.BOTH, Mark.OLD) == old
    assert text(Mark.BOTH, Mark.NEW) == new


def test_a_number_is_one_word() -> None:
    (paragraph,) = compare("Il y a 4.000 campeurs à 17h00.", "Il y a 5.000 campeurs à 18h00.")
    assert [piece.text for piece in paragraph.pieces if piece.mark is Mark.OLD] == ["4.000", "17h00"]
    assert [piece.text for piece in paragraph.pieces if piece.mark is Mark.NEW] == ["5.000", "18h00"]
