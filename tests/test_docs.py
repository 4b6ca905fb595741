"""What the documentation says is what the program does."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

from tools import accuracy_table
from tui.commands import COMMANDS
from tui.query import Mistake, parse
from tui.query.tree import FieldName, State

ROOT = Path(__file__).parent.parent
QUERY = (ROOT / "docs" / "query.md").read_text(encoding="utf-8")


def rows_under(heading: str) -> list[list[str]]:
    """The rows of the first table under a heading of docs/query.md, without its head."""
    section = QUERY.split(f"{heading}\n", 1)[1].split("\n#", 1)[0]
    lines = [line for line in section.splitlines() if line.startswith("|")]
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in lines[2:]]


def test_tables_are_those_of_the_program() -> None:
    checked = subprocess.run(
        [sys.executable, "-m", "tools.documentation", "--check"], cwd=ROOT, capture_output=True, text=True
    )
    assert checked.returncode == 0, checked.stdout + checked.stderr + "run python -m tools.documentation"


def test_every_field_and_state_is_documented() -> None:
    rows = rows_under("## Fields")
    assert [row[0].strip("`:") for row in rows] == list(FieldName)
    states = re.findall(r"`(\w+)`", rows[-1][1])
    assert states == list(State)


@pytest.mark.parametrize(
    "query",
    [row[0].strip("`") for heading in ("# The query language", "## Dates") for row in rows_under(heading)],
)
def test_every_example_is_understood(query: str) -> None:
    assert not isinstance(parse(query), Mistake)


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_is_in_the_readme(command: str) -> None:
    assert f"`newsreader {command}" in (ROOT / "README.md").read_text(encoding="utf-8")


def test_no_more_accuracy_is_claimed_than_there_is() -> None:
    text = (ROOT / "docs" / "accuracy.md").read_text(encoding="utf-8")
    claimed = {
        cells[0]: cells[1:]
        for line in text.splitlines()
        if line.startswith(("| samples", "| twin"))
        for cells in [[cell.strip() for cell in line.strip("|").split("|")]]
    }
    found = accuracy_table.measured()
    assert claimed.keys() == found.keys()
    for name, figures in found.items():
        for column, cell, figure in zip(accuracy_table.COLUMNS, claimed[name], figures, strict=True):
            if cell != "–":
                assert figure is not None, f"{name}, {column}"
                assert float(cell) <= figure + 0.5, f"{name}, {column}: {figure:.1f}, not {cell}"


def test_links_of_the_documentation_lead_somewhere() -> None:
    for document in [ROOT / "README.md", *(ROOT / "docs").glob("*.md")]:
        for target in re.findall(r"\]\((?!https?:)([^)#]+)", document.read_text(encoding="utf-8")):
            assert (document.parent / target).exists(), f"{document.name}: {target}"


def test_every_test_that_is_promised_exists() -> None:
    text = (ROOT / "docs" / "reliability.md").read_text(encoding="utf-8")
    promised = re.findall(r"`(tests/[\w/]+\.py)::(\w+)`", text)
    assert promised
    for file, name in promised:
        assert f"def {name}(" in (ROOT / file).read_text(encoding="utf-8"), f"{file}::{name}"
