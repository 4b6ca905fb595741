"""Where the lines of running text break."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from rich.cells import cell_len, get_character_cell_size

from tui.widgets.article.wrapping import is_one_cell_each, wrap

MIXED = st.text(
    alphabet=st.sampled_from("abc é-  «»\u00a0\u202f;?!,'中文字。e\u0301👩\u200d👧\ufe0fא\n"), max_size=80
)


def lines(text: str, width: int) -> list[str]:
    return [text[start:end] for start, end in wrap(text, 0, len(text), width)]


def test_breaks_at_blanks_and_drops_them() -> None:
    assert lines("one two three four", 9) == ["one two", "three", "four"]


def test_never_breaks_at_no_break_spaces() -> None:
    assert lines("il a dit «\u00a0oui\u00a0» hier", 12) == ["il a dit", "«\u00a0oui\u00a0» hier"]
    assert lines("vraiment\u202f? oui", 10) == ["vraiment\u202f?", "oui"]


def test_plain_spaces_inside_french_marks_hold_too() -> None:
    assert lines("il a dit « oui » hier", 11) == ["il a dit", "« oui »", "hier"]
    assert lines("est-ce vrai ? oui", 12) == ["est-ce", "vrai ? oui"]


def test_hyphenated_words_break_after_the_hyphen_but_not_a_t_il() -> None:
    assert lines("le vice-président", 9) == ["le vice-", "président"]
    assert lines("oui affirme-t-il ici", 14) == ["oui", "affirme-t-il", "ici"]


def test_a_word_wider_than_the_column_is_cut_at_its_edge() -> None:
    assert lines("abcdefghij kl", 4) == ["abcd", "efgh", "ij", "kl"]


def test_newlines_end_lines_and_empty_text_is_one_line() -> None:
    assert lines("one\ntwo\n\nthree", 20) == ["one", "two", "", "three"]
    assert lines("", 20) == [""]


def test_wide_characters_count_twice() -> None:
    assert lines("中文字中文字", 5) == ["中文", "字中", "文字"]


def test_marks_stay_with_their_letters() -> None:
    assert lines("e\u0301" * 6, 4) == ["e\u0301" * 4, "e\u0301" * 2]


def test_the_quick_class_holds_only_characters_of_one_cell() -> None:
    quick = [chr(code) for code in range(0x20, 0x3000) if is_one_cell_each(chr(code))]
    assert len(quick) > 500
    assert [character for character in quick if get_character_cell_size(character) != 1] == []


@given(MIXED, st.integers(4, 30))
@example(text=";。\u200d\u200d。", width=4)
@settings(max_examples=150, deadline=None)
def test_lines_keep_every_visible_character_in_order_and_fit(text: str, width: int) -> None:
    spans = wrap(text, 0, len(text), width)
    assert all(start <= end for start, end in spans)
    assert all(first[1] <= second[0] for first, second in pairwise(spans))
    kept = "".join(text[start:end] for start, end in spans)
    assert kept.replace(" ", "").replace("\n", "") == text.replace(" ", "").replace("\n", "")
    assert all(cell_len(text[start:end].rstrip(" ")) <= width for start, end in spans)


@pytest.mark.parametrize("width", [20, 33, 47, 64])
def test_no_french_mark_begins_a_line(width: int) -> None:
    text = "« Nous irons », dit-elle ; « et vous ? » Elle ajoute : « oui ! » et 40 % des voix. " * 6
    for line in lines(text, width):
        assert line[:1] not in "»;:?!%"
        assert line[-1:] != "«"


@pytest.mark.parametrize("width", range(20, 50, 3))
def test_a_credit_with_blanks_inside_keeps_its_brackets(width: int) -> None:
    for line in lines("Le bac à quai, le 4 mars 2026 à Port-Ancel ( AFP / Lena Orsay ) " * 3, width):
        assert not line.startswith(")")
        assert not line.endswith("(")
