"""Brings the tables of README.md and docs/ up to date with what the program declares.

Usage: ``python -m tools.documentation [--check]``. A table stands between the comments
``<!-- begin NAME … -->`` and ``<!-- end NAME -->``. With ``--check`` nothing is written; the status
is 1 where a file is out of date. The table of accuracy is not looked at then: a test of its own sees that
it never claims too much.
"""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Callable, Iterable
from pathlib import Path

for _variable in ("NEWSREADER_LANGUAGE", "LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"):
    os.environ.pop(_variable, None)  # the documentation is in English, the source language

from tools import accuracy_table  # noqa: E402
from tui import limits, settings  # noqa: E402
from tui.actions import ACTIONS, CHAPTERS, Action, Place, keys_of  # noqa: E402
from tui.commands import COMMANDS  # noqa: E402

ROOT = Path(__file__).parent.parent
_BLOCK = re.compile(r"(<!-- begin (\w+)[^>]*-->\n).*?(<!-- end \2 -->)", re.DOTALL)


def documents() -> list[Path]:
    """Every file with text for people."""
    return [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]


def brought_up_to_date(text: str, leave: str = "") -> str:
    """The text with every block but ``leave`` made anew. Raises KeyError for an unknown one."""

    def anew(block: re.Match[str]) -> str:
        return block[0] if block[2] == leave else f"{block[1]}{BLOCKS[block[2]]()}{block[3]}"

    return _BLOCK.sub(anew, text)


def _table(head: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> str:
    lines = [head, tuple("---" for _ in head), *rows]
    return "".join("| " + " | ".join(cell.replace("|", "\\|") for cell in line) + " |\n" for line in lines)


def _code(text: str) -> str:
    """Markdown's code span; one that holds a backtick needs two."""
    return f"`` {text} ``" if "`" in text else f"`{text}`"


def _keys_of(action: Action) -> str:
    return " ".join(_code(key) for key in keys_of(action).split(" "))


def _keys() -> str:
    """Actions by chapter; those that differ in place only stand once."""
    parts = []
    for chapter, heading in CHAPTERS.items():
        rows = {
            (_keys_of(action), action.sentence): None
            for action in ACTIONS
            if action.chapter is chapter and action.keys
        }
        parts.append(_table((heading, ""), rows))
    return "\n".join(parts)


def _main_keys() -> str:
    """What the footer shows in the main screen."""
    places = {Place.READING, Place.LIST}
    rows = {
        (_keys_of(action), action.sentence): None
        for action in ACTIONS
        if action.in_footer and places & set(action.places)
    }
    return _table(("key", "what it does"), rows)


def _actions() -> str:
    return _table(
        ("action", "keys", "what it does"),
        ((_code(action.id), _keys_of(action) if action.keys else "", action.sentence) for action in ACTIONS),
    )


def _settings() -> str:
    defaults = settings.Settings()
    return _table(
        ("setting", "default", "example", "what it does"),
        (
            (
                _code(name),
                _code(settings.toml_value(getattr(defaults, name))),
                _code(item.metadata["example"]),
                item.metadata["sentence"],
            )
            for name, item in settings.DECLARED.items()
        ),
    )


def _limits() -> str:
    declared = {name: value for name, value in vars(limits).items() if isinstance(value, limits.Limit)}
    return _table(
        ("limit", "what is said"),
        ((f"{limit.value:,} {limit.unit}", str(limit)) for limit in declared.values()),
    )


def _commands() -> str:
    return _table(
        ("command", "what it does"),
        ((_code(f"newsreader {command.name}"), command.sentence) for command in COMMANDS.values()),
    )


def _accuracy() -> str:
    return _table(
        ("articles", *accuracy_table.COLUMNS),
        (
            (name, *("–" if figure is None else f"{figure:.0f}" for figure in figures))
            for name, figures in accuracy_table.measured().items()
        ),
    )


BLOCKS: dict[str, Callable[[], str]] = {
    "accuracy": _accuracy,
    "actions": _actions,
    "commands": _commands,
    "keys": _keys,
    "limits": _limits,
    "main_keys": _main_keys,
    "settings": _settings,
}


def main(arguments: list[str]) -> int:
    check = "--check" in arguments
    status = 0
    for path in documents():
        text = path.read_text(encoding="utf-8")
        fresh = brought_up_to_date(text, leave="accuracy" if check else "")
        if fresh == text:
            continue
        print(f"{path.relative_to(ROOT)}: {'is out of date' if check else 'brought up to date'}")
        if check:
            status = 1
        else:
            path.write_text(fresh, encoding="utf-8")
    return status


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
