"""Man page and completions: made from the declarations, and of use in a shell."""

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
BASH = ROOT / "share" / "bash-completion" / "completions" / "newsreader"
needs_bash = pytest.mark.skipif(shutil.which("bash") is None, reason="bash is not installed")


def test_files_are_up_to_date() -> None:
    checked = subprocess.run(
        [sys.executable, "-m", "tools.shell_files", "--check"], cwd=ROOT, capture_output=True, text=True
    )
    assert checked.returncode == 0, checked.stdout + checked.stderr + "run python -m tools.shell_files"


def completed(*words: str) -> list[str]:
    """What bash offers for the last word of a command line."""
    script = 'source "$1"; shift; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _newsreader; printf "%s\\n" "${COMPREPLY[@]}"'
    printed = subprocess.run(
        ["bash", "-c", script, "bash", str(BASH), *words],
        capture_output=True,
        text=True,
        check=True,
        cwd=ROOT,
    )
    return printed.stdout.split("\n")[:-1]


@needs_bash
@pytest.mark.parametrize(
    ("line", "offered"),
    [
        (["newsreader", "an"], ["annotate"]),
        (["newsreader", "--d"], ["--demo"]),
        (["newsreader", "sample_"], ["sample_feeds"]),
        (["newsreader", "config", "ch"], ["check"]),
        (["newsreader", "search", "--format", "js"], ["jsonl"]),
        (["newsreader", "search", "word", "sample_"], ["sample_feeds"]),
    ],
)
def test_bash_offers_commands_options_values_and_files(line: list[str], offered: list[str]) -> None:
    assert completed(*line) == offered


@pytest.mark.skipif(shutil.which("groff") is None, reason="groff is not installed")
def test_man_page_is_well_formed() -> None:
    page = ROOT / "share" / "man" / "man1" / "newsreader.1"
    shown = subprocess.run(
        ["groff", "-man", "-Tutf8", "-ww", "-Kutf8", str(page)], capture_output=True, text=True, check=True
    )
    assert shown.stderr == ""
    assert "newsreader annotate" in re.sub(".\x08", "", shown.stdout)
