"""What the README promises about setting up is what the checks run, and what the package declares."""

import re
import subprocess
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))


def commands() -> list[str]:
    """The lines of the README's shell blocks."""
    blocks = re.findall(r"^```sh\n(.*?)^```$", README, re.MULTILINE | re.DOTALL)
    return [line for block in blocks for line in block.splitlines() if line.strip()]


def test_two_commands_set_everything_up() -> None:
    opening, testing = commands()
    assert opening.startswith("python3 -m venv .venv && ")
    assert opening.endswith(" && .venv/bin/newsreader sample_feeds")
    assert testing.startswith("python3 -m venv .venv && ")
    assert "[dev]" in testing
    assert testing.endswith(" -m pytest")


def test_the_checks_run_the_very_test_command_of_the_readme() -> None:
    printed = subprocess.run(
        ["bash", str(ROOT / ".ci" / "run"), "--test-command"], capture_output=True, text=True, check=True
    )
    assert printed.stdout == commands()[1] + "\n"


@pytest.mark.parametrize("path", ["LICENSE", "CHANGELOG.md", "sample_feeds", "tui/annotate.schema.json"])
def test_what_the_package_needs_exists(path: str) -> None:
    assert (ROOT / path).exists()


def test_the_wheel_takes_the_sample_feeds_along() -> None:
    included = PROJECT["tool"]["hatch"]["build"]["targets"]["wheel"]["force-include"]
    assert included == {"sample_feeds": "tui/sample_feeds"}


def test_the_oldest_python_is_the_same_everywhere() -> None:
    oldest = PROJECT["project"]["requires-python"].removeprefix(">=")
    assert PROJECT["tool"]["mypy"]["python_version"] == oldest
    assert PROJECT["tool"]["ruff"]["target-version"] == "py" + oldest.replace(".", "")
    assert f"Python {oldest}" in README
