"""A few bytes: a word in an old encoding is a text, junk is a problem."""

from __future__ import annotations

import random

import pytest

from tests.readers.making import articles_of, problems_of, saved
from tui.article import Article
from tui.readers import read_bytes


@pytest.mark.parametrize(
    "data",
    [
        b"\xd1\xff\xdf\xff\xdf",
        b"\xff\xff\xff\xff\xff",
        b"\xff\xfe",
        b"\xdf\xfe",
        b"\xe9\xe8",
        b"\x81\x8d\x8f\x90",
        b"\xc0\xc1\xf5\xf6",
        b"i\xda\x1c\xf6\xbaf\xd3\xf8\xb6",
        b"X\xbb\xbf,\xe07S",
        b"\xc9\xbd\xfa\x0f\xf0\x16\x9d\xc9W",
    ],
)
def test_a_few_bytes_of_nothing_are_no_article(tmp_path, data):
    path = saved(tmp_path, "a.txt", data)
    assert articles_of(path) == []
    (problem,) = problems_of(path)
    assert problem.reason


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        ("Été", "cp1252"),
        ("Été à Évry", "latin-1"),
        ("“Oui”", "cp1252"),
        ("DÉJÀ VU", "cp850"),
        ("À l’Élysée, rien", "mac_roman"),
        ("Größe zählt", "latin-1"),
        ("Привет", "cp1251"),
        ("Маяк", "koi8-r"),
        ("Привет, мир", "cp866"),
        ("МОСКВА", "cp1251"),
        ("안녕하세요", "cp949"),
    ],
)
def test_short_texts_in_old_encodings_are_read(tmp_path, text, encoding):
    (article,) = articles_of(saved(tmp_path, "a.txt", text.encode(encoding)))
    assert article.title == text
    assert article.encoding is not None


@pytest.mark.parametrize("text", ["ok", "Hi", "42", "Été", "да", "中文", "Ç"])
def test_in_utf_8_two_letters_are_enough(tmp_path, text):
    found = articles_of(saved(tmp_path, "a.txt", text.encode()))
    assert [article.title for article in found] == ([text] if len(text) > 1 else [])


def test_what_the_settings_say_is_believed(tmp_path):
    from tui.readers import Options

    (article,) = read_bytes("да".encode("cp1251"), "a.txt", Options(encoding="cp1251"))
    assert isinstance(article, Article)
    assert article.title == "да"


def test_random_bytes_are_hardly_ever_an_article():
    chance = random.Random(1)
    articles = 0
    for _turn in range(300):
        data = chance.randbytes(chance.randint(2, 16))
        articles += any(isinstance(found, Article) for found in read_bytes(data, "a.txt"))
    assert articles < 20, "before words were asked for it was four in five"
