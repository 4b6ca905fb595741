"""Digits of other scripts, and signs that only look like digits: read as numbers or not at all, never a fault."""

from __future__ import annotations

import pytest

from tests.readers.making import articles_of, saved
from tui.annotators import annotate
from tui.query import Mistake, parse
from tui.readers.publication import parse_published
from tui.settings import load

DIGITS = ("٠١٢٣٤٥٦٧٨٩", "०१२३४५६७८९", "０１２３４５６７８９")
NO_DIGITS = ("²⁰²⁵-⁰⁹-⁰⁴", "①②", "Ⅳ", "½", "一九八四")


def written(text: str, digits: str) -> str:
    return text.translate(str.maketrans("0123456789", digits))


@pytest.mark.parametrize("digits", DIGITS)
@pytest.mark.parametrize("day", ["2025-09-04", "4 September 2025", "04/09/2025"])
def test_a_day_of_publication(digits: str, day: str) -> None:
    published = parse_published(written(day, digits))
    assert published is not None
    assert published.day.isoformat() == "2025-09-04"


@pytest.mark.parametrize("sign", NO_DIGITS)
def test_what_is_no_digit_is_no_day(sign: str) -> None:
    assert parse_published(sign) is None


@pytest.mark.parametrize("sign", [*(written("2025-09-04", digits) for digits in DIGITS), *NO_DIGITS])
def test_a_query_says_where_it_is_wrong(sign: str) -> None:
    for field in ("date:", "about:>"):
        told = parse(field + sign)
        assert isinstance(told, Mistake)
        assert sign in told.reason


@pytest.mark.parametrize("sign", [*DIGITS, *NO_DIGITS])
def test_texts_with_them_are_annotated(tmp_path, sign: str) -> None:
    text = (
        f'On {sign} September {sign} he said "{sign}", {sign} days ago, at {sign}:{sign}, in the 19{sign}s.\n\n'
        f"Le {sign} septembre {sign}, il y a {sign} ans, à {sign}h{sign}, vor {sign} Jahren um {sign} Uhr.\n"
    )
    (article,) = articles_of(saved(tmp_path, "a.txt", f"A headline\nDate: 2025-09-04\n\n{text}"))
    found = annotate(article)
    assert all(0 <= date.start < date.end <= len(article.text) for date in found.dates.text)


@pytest.mark.parametrize("sign", [*DIGITS, *NO_DIGITS])
def test_settings_with_them_keep_the_program_going(tmp_path, sign: str) -> None:
    path = tmp_path / "settings.toml"
    path.write_text(f'theme = "{sign}"\nread_after = {sign}\n', encoding="utf-8")
    _settings, problems = load(path, {"NEWSREADER_READ_AFTER": sign, "NEWSREADER_WORKERS": sign})
    assert problems
