"""Nothing that passes the gate can steer a terminal; what is visible stays; search folds alike."""

from __future__ import annotations

import sqlite3
import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tui.limits import COMBINING_MARKS
from tui.text import FORBIDDEN, clean, clean_line, fold, fold_with_offsets, is_safe, word_spans, words

HOSTILE = st.text(
    st.one_of(
        st.characters(),
        st.characters(categories=["Cs", "Cc", "Cf", "Mn"]),
        st.sampled_from("\x1b[]P^_\\;0123mJ\x07\x9b\x9c\x9d\r\n\t \u200d\ufe0f👩🚀e\u0301"),
    ),
    max_size=80,
)
EUROPEAN = st.text(
    st.one_of(
        st.characters(min_codepoint=32, max_codepoint=0x17F),
        st.characters(min_codepoint=0x391, max_codepoint=0x44F, exclude_categories=["Cn", "Cs"]),
        st.sampled_from("œŒæÆ’‘«»—“”\u00a0\u202f\u0301\u0308\u0327"),
    ),
    max_size=60,
)


@given(HOSTILE)
@settings(max_examples=300)
def test_cleaned_text_is_safe_and_stays_as_it_is(text):
    cleaned = clean(text)
    assert is_safe(cleaned)
    assert not any(
        unicodedata.category(character) in ("Cc", "Cs") for character in cleaned if character != "\n"
    )
    assert clean(cleaned) == cleaned
    cleaned.encode("utf-8")


@given(HOSTILE, st.none() | st.integers(1, 40))
@settings(max_examples=300)
def test_a_cleaned_line_is_one_safe_line_within_its_limit(text, limit):
    line = clean_line(text, limit)
    assert is_safe(line)
    assert "\n" not in line
    assert limit is None or len(line) <= limit
    assert clean_line(line, limit) == line


@pytest.mark.parametrize(
    "text",
    [
        "Mme Désirée Okolo a déclaré\u00a0: «\u202fNous verrons\u202f».\n\n— Vraiment\u00a0?",
        "Große Fragen, niño, São Tomé, ’s Gravenhage, 50\u00a0% – œuvre…",
        "👩🏽\u200d🚀 ❤️\u200d🔥 🇫🇷 日本 Иван",
        "cafe\u0301",
    ],
)
def test_what_is_visible_stays_as_written(text):
    assert clean(text) == text
    assert is_safe(text)


@pytest.mark.parametrize(
    ("hostile", "harmless"),
    [
        ("a\x1b]0;title\x07b", "ab"),
        ("a\x1b]52;c;cGF5bG9hZA==\x07b", "ab"),
        ("\x1b]8;;file:///etc/passwd\x1b\\link\x1b]8;;\x1b\\", "link"),
        ("\x1b[2J\x1b[Hhome", "home"),
        ("\x1b[?1049lback", "back"),
        ("\x1bPpayload\x1b\\after", "after"),
        ("\x1bcreset", "reset"),
        ("unfinished \x1b]0;kept", "unfinished 0;kept"),
        ("put\x1b\x1b[31m[31m together", "put[31m together"),
        ("l\x92homme a dit \x93oui\x94", "l’homme a dit “oui”"),
        ("one\x9b2Jtwo", "one›2Jtwo"),
        ("a\x00b\x08c\x7fd\x0ee", "abcde"),
        ("soft\u00adhyphen zero\u200bwidth \ufeffmark", "softhyphen zerowidth mark"),
        ("evil\u202egnp.exe \u2066isolated\u2069", "evilgnp.exe isolated"),
        ("lone \ud800 and \uffff", "lone \ufffd and \ufffd"),
        ("a\u200db", "ab"),
        ("one\r\ntwo\rthree\u2028four\u2029five", "one\ntwo\nthree\nfour\n\nfive"),
        ("a\tb", "a   b"),
        ("tag\U000e0041s", "tags"),
    ],
)
def test_what_could_do_harm_goes(hostile, harmless):
    assert clean(hostile) == harmless


def test_marks_on_one_letter_are_bounded():
    assert clean("a" + "\u0301" * 10_000 + "b") == "a" + "\u0301" * COMBINING_MARKS.value + "b"


def test_a_megabyte_of_tabs_does_not_grow():
    assert len(clean("\t" * 1_000_000)) < 100


def test_a_line_is_cut_before_a_letter_with_marks_and_says_so():
    assert clean_line("Une  ligne\nde titre", 9) == "Une lign…"
    assert clean_line("abcdeé".replace("é", "e\u0301") + "fgh", 7) == "abcde…"


def test_the_pattern_finds_each_forbidden_character_and_no_ordinary_one():
    assert all(
        FORBIDDEN.match(character) for character in "\x00\x1b\x7f\x9b\u200b\u200e\u202e\u2066\ud800\ufeff"
    )
    assert not any(FORBIDDEN.match(character) for character in "a\n\té\u00a0\u202f\u200d»🚀")


@given(st.text(max_size=60))
def test_both_ways_to_write_an_accent_fold_alike(text):
    assert fold(unicodedata.normalize("NFD", text)) == fold(unicodedata.normalize("NFC", text))
    assert fold(fold(text)) == fold(text)


@given(st.one_of(st.text(max_size=60), EUROPEAN))
def test_offsets_lead_back_to_the_character_that_was_folded(text):
    folded, offsets = fold_with_offsets(text)
    assert folded == fold(text)
    assert len(offsets) == len(folded)
    assert list(offsets) == sorted(offsets)
    for place, character in enumerate(folded):
        assert character in fold(text[offsets[place]])


def test_folding_case_accents_ligatures_and_apostrophes():
    assert fold("L’Œuvre d’Élysée, ÆTHER, Straße, Łódź, ςΣ") == "l'oeuvre d'elysee, aether, strasse, łodz, σσ"


def fts5_words(text: str) -> list[str]:
    database = sqlite3.connect(":memory:")
    database.execute("CREATE VIRTUAL TABLE t USING fts5(x, tokenize='unicode61 remove_diacritics 2')")
    database.execute("CREATE VIRTUAL TABLE v USING fts5vocab(t, instance)")
    database.execute("INSERT INTO t VALUES (?)", (text,))
    found = [row[0] for row in database.execute('SELECT term FROM v ORDER BY "offset"')]
    database.close()
    return found


@given(EUROPEAN)
@settings(max_examples=150)
def test_words_are_those_of_the_full_text_index(text):
    assert fts5_words(fold(text)) == words(fold(text))


def test_word_spans_cover_the_words():
    text = "L’an 2025, e\u0301te\u0301 !"
    assert [text[start:end] for start, end in word_spans(text)] == ["L", "an", "2025", "e\u0301te\u0301"]
