"""SQLite's full-text search and `tui.text.fold` take the same strings for the same words."""

from __future__ import annotations

import sqlite3

from hypothesis import given, settings
from hypothesis import strategies as st

from tui.library.index import facets
from tui.library.ingest.records import searchable
from tui.library.search.similar import is_one_letter_away
from tui.text import fold, words

NEW_TAI_LUE = "".join(map(chr, (*range(0x19B0, 0x19CA), 0x1CF2, 0x1CF3)))
"""Letters whose category has changed since SQLite's tables were made, with two Vedic signs."""

TOKENIZE = "unicode61 remove_diacritics 2"


def tokens(text: str) -> list[str]:
    """The words that FTS5 sees, in order."""
    connection = sqlite3.connect(":memory:")
    connection.execute(f"CREATE VIRTUAL TABLE t USING fts5(x, content='', tokenize='{TOKENIZE}')")
    connection.execute("INSERT INTO t (rowid, x) VALUES (1, ?)", (text,))
    connection.execute("CREATE VIRTUAL TABLE v USING fts5vocab(t, instance)")
    found = [row[0] for row in connection.execute("SELECT term FROM v ORDER BY offset")]
    connection.close()
    return found


def test_examples() -> None:
    text = "🤖L’Élysée🤖, œuvre d'Ærø — « naïveté » 3,5 % ; Straße; İstanbul; Привет ёлка; ﬁn; e\u0301t\u00e9"
    assert tokens(searchable(text)) == words(fold(text))
    assert words(fold("l’Élysée")) == ["l", "elysee"]
    assert words(fold("Œuvre")) == ["oeuvre"]


@settings(max_examples=300, deadline=None)
@given(
    st.text(
        st.characters(exclude_categories=["Co", "Cs"], exclude_characters="\0" + NEW_TAI_LUE), max_size=40
    )
)
def test_any_text_has_the_same_words_in_both(text: str) -> None:
    assert tokens(searchable(text)) == words(fold(text))


@given(st.integers(0, 10**9))
def test_hidden_tokens_are_words(number: int) -> None:
    token = facets.folder_token(number)
    assert tokens(token) == [token]
    assert token != facets.EVERY


def test_tokens_of_folders_differ() -> None:
    assert len({facets.folder_token(number) for number in range(20_000)}) == 20_000
    assert tokens(facets.language_token("fr")) == [facets.language_token("FR")]


def test_one_letter_away() -> None:
    assert is_one_letter_away("scierie", "scieries")
    assert is_one_letter_away("sceirie", "scierie")
    assert is_one_letter_away("scarie", "scierie") is False
    assert is_one_letter_away("port", "pont")
    assert not is_one_letter_away("port", "port")
    assert not is_one_letter_away("port", "ponts")
