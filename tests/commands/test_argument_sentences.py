"""What argparse says of a wrong command line is in the user's language."""

from __future__ import annotations

import argparse
import inspect
from pathlib import Path

import pytest

from tests.commands.console import newsreader
from tui.commands.argument_sentences import sentences


def test_argparse_knows_each_sentence() -> None:
    source = inspect.getsource(argparse)
    assert [sentence for sentence in sentences() if sentence not in source.replace("\\'", "'")] == []


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("search",), "il manque les arguments suivants"),
        (("search", "--limit"), "un argument est attendu"),
        (("index", "--nonsense"), "arguments inconnus"),
    ],
)
def test_a_wrong_command_line_is_told_in_french(
    tmp_path: Path, arguments: tuple[str, ...], said: str
) -> None:
    told = newsreader(tmp_path, *arguments, LANGUAGE="fr", LC_ALL="fr_FR.UTF-8").stderr.decode()
    assert said in told
    assert "argument" not in told or "required" not in told


def test_help_has_french_headings(tmp_path: Path) -> None:
    shown = newsreader(tmp_path, "search", "--help", LANGUAGE="fr", LC_ALL="fr_FR.UTF-8").stdout.decode()
    assert shown.startswith("usage")
    assert "affiche cette aide et quitte" in shown
    assert "show this help" not in shown
