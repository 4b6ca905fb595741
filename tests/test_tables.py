"""Exported tables keep their values and start nothing when they are opened."""

from __future__ import annotations

import csv
import io
import json

import pytest

from tui.tables import csv_lines, jsonl_lines, markdown_lines

COLUMNS = ("speaker", "words")


def test_csv_comes_back_as_it_was() -> None:
    rows = [
        {"speaker": "Ana Sol", "words": 'un "défi", dit-elle'},
        {"speaker": None, "words": "deux\nlignes"},
    ]
    text = b"".join(csv_lines(rows, COLUMNS)).decode()
    assert list(csv.reader(io.StringIO(text))) == [
        ["speaker", "words"],
        ["Ana Sol", 'un "défi", dit-elle'],
        ["", "deux lignes"],
    ]


@pytest.mark.parametrize("formula", ["=1+1", "+1", "-1", "@SUM(A1)", '=HYPERLINK("x")', "\uff1d1+1"])
def test_a_cell_that_would_run_as_a_formula_is_defused(formula: str) -> None:
    text = b"".join(csv_lines([{"speaker": formula, "words": "x"}], COLUMNS)).decode()
    assert list(csv.reader(io.StringIO(text)))[1][0] == "'" + formula


@pytest.mark.parametrize("before", ["\t", "\r", "\n", " ", "\u00a0", "\x00", "\u200b"])
def test_nothing_before_a_formula_hides_it(before: str) -> None:
    text = b"".join(csv_lines([{"speaker": f"{before}=1+1", "words": f"{before}words"}], COLUMNS)).decode()
    speaker, words = list(csv.reader(io.StringIO(text)))[1]
    assert speaker.startswith("'")
    assert words[0] not in "\t\r\n"


def test_json_lines_keep_values_exact_and_escape_what_steers_a_terminal() -> None:
    row = {"speaker": "A\x9b\u202eB", "words": "=1"}
    line = b"".join(jsonl_lines([row], COLUMNS))
    assert json.loads(line) == row
    assert line.decode() == '{"speaker": "A\\u009b\\u202eB", "words": "=1"}\n'


def test_markdown_shows_signs_of_markup_as_they_are() -> None:
    text = b"".join(markdown_lines([{"speaker": "a|b", "words": "[x](y) *z*\x1b[0m"}], COLUMNS)).decode()
    assert text.splitlines()[2] == r"| a\|b | \[x\](y) \*z\* |"
