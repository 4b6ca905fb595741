"""Spoilt files of every format never raise, and what comes out keeps every promise."""

from __future__ import annotations

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.readers.mutations import SEEDS, articles_within_the_rules, spoilt, spoilt_file
from tui.article import Published
from tui.readers.decoding import decode, text_codec
from tui.readers.front_matter import split
from tui.readers.paragraphs import paragraphs_of
from tui.readers.publication import parse_published


@pytest.mark.parametrize(("name", "content"), SEEDS)
@settings(max_examples=8, deadline=None)
@given(seed=st.integers(0, 2**32))
def test_spoilt_files_of_each_format(name, content, seed):
    articles_within_the_rules(name, spoilt(content, random.Random(seed)))


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 2**32))
def test_spoilt_files_under_any_name(seed):
    articles_within_the_rules(*spoilt_file(random.Random(seed)))


@settings(max_examples=150, deadline=None)
@given(st.binary(max_size=300), st.sampled_from([name for name, _ in SEEDS]))
def test_any_bytes_under_any_name(data, name):
    articles_within_the_rules(name, data)


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=300))
def test_any_text_as_a_wire_story(text):
    articles_within_the_rules("a.txt", text.encode("utf-8", errors="surrogatepass"))


@given(
    st.binary(max_size=200),
    st.none() | st.text(max_size=12),
    st.none() | st.sampled_from(["cp1252", "nonsense"]),
)
def test_any_bytes_decode(data, declared, preferred):
    assert isinstance(decode(data, declared, preferred).text, str)


@given(st.text(max_size=300))
def test_ascii_and_utf_8_decode_to_what_they_say(text):
    try:
        data = text.encode("utf-8")
    except UnicodeEncodeError:
        return
    if "\0" not in text and not text.startswith("\ufeff"):
        assert decode(data).text == text
        assert decode(data).encoding is None


@given(
    st.text(max_size=60)
    | st.integers()
    | st.floats()
    | st.booleans()
    | st.none()
    | st.dates()
    | st.datetimes()
)
def test_any_value_is_a_publication_or_none(value):
    found = parse_published(value)
    assert found is None or isinstance(found, Published)
    if found is not None:
        found.isoformat()


@given(st.lists(st.text(alphabet="ab .-•\u00a0", max_size=90), max_size=30))
def test_paragraphs_keep_every_word(lines):
    words = " ".join(lines).split()
    assert "".join(paragraphs_of(lines)).replace(" ", "").replace("\n", "").replace("\u00a0", "") == "".join(
        words
    ).replace("\u00a0", "")


@given(
    st.text(alphabet="ab:-+={}[]'\"\\|>#& \n.1", max_size=200), st.sampled_from(["---\n", "+++\n", "{", ""])
)
def test_front_matter_gives_fields_and_the_rest(text, fence):
    fields, body, _reason = split(fence + text)
    assert (fence + text).endswith(body)
    assert all(isinstance(name, str) for name in fields)


@pytest.mark.parametrize(
    "name", ["rot13", "zlib_codec", "utf-7", "../../etc/passwd", "unicode_escape", "", "a" * 100, "[/x]"]
)
def test_codecs_that_are_no_encoding_of_text_are_refused(name):
    assert text_codec(name) is None
