"""Settings come from a file and the environment; what is wrong is named and left at its default."""

from __future__ import annotations

import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from tui.settings import DECLARED, Settings, commented_file, load


def loaded(tmp_path: Path, text: str, **environment: str) -> tuple[Settings, list[str]]:
    path = tmp_path / "settings.toml"
    path.write_text(text, encoding="utf-8")
    settings, problems = load(path, environment)
    return settings, [str(problem).removeprefix(str(path)) for problem in problems]


def test_without_a_file_everything_is_at_its_default(tmp_path: Path) -> None:
    assert load(tmp_path / "none.toml", {}) == (Settings(), [])


def test_a_file_sets_and_the_environment_overrides(tmp_path: Path) -> None:
    settings, problems = loaded(
        tmp_path, 'text_width = 90\nread_after = 3\n[keys]\nstar = "m"\n', NEWSREADER_TEXT_WIDTH="60"
    )
    assert problems == []
    assert (settings.text_width, settings.read_after, settings.keys) == (60, 3.0, {"star": "m"})


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("watch = true\ntext_widht = 3", ":2: there is no setting text_widht (perhaps text_width)"),
        ('text_width = "wide"', ":1: text_width takes a whole number, such as 80"),
        ("text_width = true", ":1: text_width takes a whole number, such as 80"),
        ("text_width = 5", ":1: text_width takes a number from 20 to 400"),
        ('language = "xx"', ":1: language takes one of auto, en, fr"),
        ("ignore = [1]", ':1: ignore takes a list of strings, such as ["drafts/", "*.bak.txt"]'),
        ("keys = 3", ":1: keys takes a table of strings"),
    ],
)
def test_what_is_wrong_is_named_with_its_line(tmp_path: Path, text: str, problem: str) -> None:
    settings, problems = loaded(tmp_path, text)
    assert problems == [problem]
    assert settings.text_width == Settings().text_width


def test_a_file_that_is_no_toml_says_where(tmp_path: Path) -> None:
    settings, problems = loaded(tmp_path, "watch = true\ntheme = =\n")
    assert settings == Settings()
    assert "line 2" in problems[0]


@pytest.mark.parametrize(
    "text",
    [
        "ignore = " + "[" * 100_000,
        "keys = " + "{a=" * 100_000,
        "[" + ".".join("a" * 5_000) + "]\nb = 1\n",
        "read_after = 1" + "0" * 1_000,
        "read_after = " + "9" * 100_000,
        "text_width = 1" + "0" * 4_000,
        "read_after = nan",
        "read_after = -inf",
        "text_width = 50\ntext_width = 60",
        "[keys]\nstar = 'a'\n[keys]\nstar = 'b'",
        "keys = { star = { a = 1 } }",
        "# " + "x" * 2_000_000,
        "\0",
    ],
)  # fmt: skip
def test_what_is_made_to_do_harm_costs_a_message(tmp_path: Path, text: str) -> None:
    settings, problems = loaded(tmp_path, text)
    assert settings == Settings()
    assert len(problems) == 1


def test_bytes_that_are_no_text_are_told(tmp_path: Path) -> None:
    (tmp_path / "settings.toml").write_bytes(b"theme = '\xff'\n")
    settings, problems = load(tmp_path / "settings.toml", {})
    assert settings == Settings()
    assert len(problems) == 1


def test_a_wrong_variable_is_named(tmp_path: Path) -> None:
    _, problems = loaded(tmp_path, "", NEWSREADER_WORKERS="many")
    assert problems == ["NEWSREADER_WORKERS: workers takes a whole number, such as 1"]


def test_the_commented_file_names_every_setting_with_an_example_that_is_valid(tmp_path: Path) -> None:
    commented = commented_file()
    assert tomllib.loads(commented) == {}
    for name, item in DECLARED.items():
        settings, problems = loaded(tmp_path, f"{name} = {item.metadata['example']}")
        assert problems == []
        assert getattr(settings, name) != getattr(Settings(), name)
        assert f"# {name} = " in commented


@pytest.mark.parametrize(
    ("written", "variables", "expected"),
    [
        ('language = "fr"\n', {"LANG": "en_GB.UTF-8"}, "12\u202f345"),
        ('language = "fr"\n', {"NEWSREADER_LANGUAGE": "en"}, "12,345"),
        ('language = "en"\n', {"LANG": "fr_FR.UTF-8"}, "12,345"),
        ('language = "auto"\n', {"LANG": "fr_FR.UTF-8"}, "12\u202f345"),
        ('[keys]\nlanguage = "fr"\n', {"LANG": "C"}, "12,345"),
        ("", {"LANG": "fr_FR.UTF-8"}, "12\u202f345"),
    ],
)
def test_the_language_of_the_file_stands_between_variables(
    tmp_path: Path, written: str, variables: dict[str, str], expected: str
) -> None:
    folder = tmp_path / "newsreader"
    folder.mkdir()
    (folder / "settings.toml").write_text(written, encoding="utf-8")
    code = "from tui.messages import grouped; import sys; sys.stdout.buffer.write(grouped(12345).encode())"
    environment = {"XDG_CONFIG_HOME": str(tmp_path), "HOME": str(tmp_path), **variables}
    shown = subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True, check=True)
    assert shown.stdout.decode() == expected
