"""Imports run downhill only, and what needs no screen does not import one."""

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

import tui

PACKAGE = Path(tui.__file__).parent

DOWNHILL = """
    __main__ cli commands app screens widgets keymap actions note_files article_files tables differences export
    library workers query annotators readers structure languages annotations article text
    """.split()
"""From the top down: a module may import its own level and any below."""

ANYWHERE = ["settings", "files", "locations", "limits", "messages", "__init__"]
"""What any level above text may import; they import only one another."""

LEVEL = {name: depth for depth, name in enumerate([*DOWNHILL, *ANYWHERE])}

HEADLESS = [
    "tui.annotators.dates",
    "tui.annotators.people",
    "tui.annotators.statements",
    "tui.export",
    "tui.library",
    "tui.query",
    "tui.readers",
]


def modules() -> list[Path]:
    return sorted(PACKAGE.rglob("*.py"))


def level_of(module: str) -> str:
    """``tui.readers.wire`` is of the level ``readers``, ``tui`` itself of ``__init__``."""
    return [*module.split("."), "__init__"][1]


def name_of(file: Path) -> str:
    parts = file.relative_to(PACKAGE.parent).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def imported(file: Path) -> Iterator[tuple[str, int]]:
    """Every module of the program that a file imports anywhere in it, and the line."""
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{file}:{node.lineno}: a relative import"
            names = [str(node.module)]
            if node.module == "tui":
                names = [f"tui.{a.name}" if f"{a.name}" in LEVEL else "tui" for a in node.names]
        else:
            continue
        for name in names:
            if name == "tui" or name.startswith("tui."):
                yield name, node.lineno


def test_every_module_has_a_level() -> None:
    unknown = {level_of(name_of(file)) for file in modules()} - LEVEL.keys()
    assert not unknown, f"not in the order of the design: {sorted(unknown)}"


def test_imports_run_downhill_only() -> None:
    climbing = []
    for file in modules():
        own = level_of(name_of(file))
        for name, line in imported(file):
            if LEVEL[level_of(name)] < LEVEL[own] and not (own in ANYWHERE and level_of(name) in ANYWHERE):
                climbing.append(f"{file.relative_to(PACKAGE.parent)}:{line}: {own} imports {name}")
    assert not climbing, "\n".join(climbing)


def test_only_screens_and_widgets_import_textual() -> None:
    lower = DOWNHILL[DOWNHILL.index("export") :] + ANYWHERE
    offending = [
        f"{file.relative_to(PACKAGE.parent)}:{node.lineno}"
        for file in modules()
        if level_of(name_of(file)) in lower
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(node, ast.Import | ast.ImportFrom)
        for name in ([a.name for a in node.names] if isinstance(node, ast.Import) else [str(node.module)])
        if name.partition(".")[0] in ("textual", "rich")
    ]
    assert not offending, offending


def modules_after(statement: str) -> set[str]:
    """The names in ``sys.modules`` of a new interpreter that ran the statement."""
    printed = subprocess.run(
        [sys.executable, "-c", f"{statement}\nimport sys\nprint(*sorted(sys.modules))"],
        capture_output=True,
        text=True,
        check=True,
    )
    return set(printed.stdout.split("\n")[-2].split())


@pytest.mark.parametrize("module", HEADLESS)
def test_headless_parts_do_not_load_textual(module: str) -> None:
    assert "textual" not in modules_after(f"import {module}")


def test_annotating_works_without_textual() -> None:
    statement = (
        "import sys; sys.modules['textual'] = None\n"
        "from tui.annotators import annotate\n"
        "from tui.readers import exact\n"
        "found = annotate(exact.article({'text': 'Ana Ruiz a dit jeudi: \"Nous irons.\"', 'lang': 'fr',"
        " 'published': '2026-09-03'}))\n"
        "assert found.dates.text and found.statements.text"
    )
    assert "tui.annotators" in modules_after(statement)


def test_the_version_is_told_before_anything_heavy_is_imported() -> None:
    statement = "import sys; sys.argv = ['newsreader', '--version']\nfrom tui.__main__ import main\nassert main() == 0"
    loaded = modules_after(statement)
    assert "tui.__main__" in loaded
    assert not {"argparse", "textual", "rich", "sqlite3", "tui.cli", "platformdirs", "json"} & loaded
