"""A key map is taken as far as it can be; what cannot is named with its line and the nearest right word."""

from __future__ import annotations

from pathlib import Path

import pytest

from tui import keymap
from tui.settings import Settings


def loaded(tmp_path: Path, text: str) -> tuple[Settings, list[str]]:
    path = tmp_path / "settings.toml"
    path.write_text(text, encoding="utf-8")
    settings, problems = keymap.load(path, {})
    return settings, [str(problem).removeprefix(str(path)) for problem in problems]


@pytest.mark.parametrize(
    ("entry", "problem"),
    [
        ('stra = "ctrl+s"', "there is no action stra (perhaps star)"),
        ('star = "ctrl+home,pgdown"', "there is no key pgdown (perhaps pagedown)"),
        ('star = "crtl+s"', "there is no key crtl+s"),
        ('star = "u"', "u is already the key of undo"),
        ('star = ""', "star would have no key"),
        ('star = "ctrl+m"', "ctrl+m is enter in most terminals"),
    ],
)
def test_a_key_that_cannot_be_is_named_with_its_line(tmp_path: Path, entry: str, problem: str) -> None:
    settings, problems = loaded(tmp_path, f'watch = true\n[keys]\nhelp = "f1"\n{entry}\n')
    assert problems == [f":4: {problem}"]
    assert settings.keys == {"help": "f1"}


def test_two_actions_can_change_their_keys(tmp_path: Path) -> None:
    settings, problems = loaded(tmp_path, '[keys]\nundo = "*"\nstar = "u"\n')
    assert problems == []
    assert settings.keys == {"undo": "*", "star": "u"}
