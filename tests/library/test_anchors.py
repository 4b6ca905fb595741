"""A stretch of text is found again in the text as it is now, or not at all."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tui.library.marks.anchors import Anchor, Missing, anchor, find, moved

TEXT = (
    "Le port restera ouvert tout l'hiver, a déclaré jeudi la ministre de la Mer.\n\n"
    "Le maire a demandé jeudi des garanties écrites, avant la réunion de lundi."
)


def made(quote: str, text: str = TEXT, number: int = 0) -> Anchor:
    start = -1
    for _time in range(number + 1):
        start = text.index(quote, start + 1)
    return anchor(text, start, start + len(quote))


def found(sought: Anchor, text: str) -> str | Missing:
    span = find(sought, text)
    return span if isinstance(span, Missing) else text[span[0] - 9 : span[1] + 4]


def test_the_same_word_twice_is_told_apart() -> None:
    assert found(made("jeudi"), TEXT) == " déclaré jeudi la "
    assert found(made("jeudi", number=1), TEXT) == " demandé jeudi des"


def test_words_before_move_it() -> None:
    assert found(made("jeudi", number=1), "PARIS, 4 septembre - " + TEXT) == " demandé jeudi des"


def test_an_edit_on_one_side_is_borne() -> None:
    edited = TEXT.replace("a demandé jeudi", "a réclamé, jeudi")
    assert found(made("jeudi", number=1), edited) == "réclamé, jeudi des"


def test_another_cleaning_changes_nothing() -> None:
    typographic = TEXT.replace("'", "’").replace("Le port", "LE  PORT").replace("hiver,", "hiver\u00a0,")
    assert found(made("l'hiver"), typographic) == "ert tout l’hiver\u00a0, a"


def test_a_sentence_taken_away_takes_its_anchor_along() -> None:
    assert find(made("jeudi"), TEXT.split("\n\n")[1]) is Missing.LOST


def test_words_of_another_sentence_are_no_place() -> None:
    assert find(made("lundi"), "Il pleuvra lundi sur Kerlouan et sur les monts d'Arrée.") is Missing.LOST


def test_a_paragraph_that_stands_twice_now_is_ambiguous() -> None:
    assert find(made("jeudi"), f"{TEXT}\n\n{TEXT}") is Missing.AMBIGUOUS


def test_a_text_that_repeats_itself_has_nothing_to_hold_on_to() -> None:
    with pytest.raises(ValueError, match="repeats"):
        made("jeudi", "jeudi ou vendredi. " * 200, number=90)
    with pytest.raises(ValueError, match="nothing"):
        made("...", "Fin...")


def test_more_context_is_taken_where_it_is_needed() -> None:
    text = "Un premier tour. " + "Il l'a dit jeudi à tous. " * 4 + "Un second tour."
    at = text.rindex("jeudi")
    assert find(anchor(text, at, at + 5), text) == (at, at + 5)


def test_a_part_of_a_word_is_not_the_word() -> None:
    assert find(made("mars", "en mars, dit-il"), "en marseillais, dit-il") is Missing.LOST


def test_a_long_quote_is_found_wherever_it_went() -> None:
    words = "Nous avons trouvé l'argent qui manquait pour le port de Kerlouan"
    sought = made(words, f"« {words} », a-t-elle dit.")
    assert find(sought, f"Elle a dit ceci. {words}, et les pêcheurs aussi.") == (17, 17 + len(words))
    assert find(sought, f"{words}. Oui, {words}.") is Missing.AMBIGUOUS


def test_offsets_follow_other_blanks() -> None:
    assert moved((0, 2), "un deux", "un  \n deux") == (0, 2)
    assert moved((3, 7), "un deux", "un  \n deux") == (6, 10)
    assert moved((3, 7), "un deux", "un\u00a0deux") == (3, 7)


@given(st.text("ab .\n«»é", max_size=60), st.integers(0, 60), st.integers(1, 20))
def test_what_was_anchored_is_found_where_it_was(text: str, start: int, length: int) -> None:
    try:
        one = anchor(text, start, start + length)
    except ValueError:
        return
    assert find(one, text) == (start, min(start + length, len(text)))
    assert find(one, text + "\n\nDes mots tout autres.") in (
        (start, min(start + length, len(text))),
        Missing.LOST,
    )


@pytest.mark.parametrize("hostile", ["a" * 100_000, " " * 100_000, "a " * 50_000, "«" * 100_000])
def test_hostile_text_costs_little(hostile: str) -> None:
    assert find(Anchor("a a a", "zz zz", "zz"), hostile) is Missing.LOST or "a a" in hostile
