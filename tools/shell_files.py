"""Makes the man page and the completions of bash, zsh and fish from what ``--help`` is made of.

Usage: ``python -m tools.shell_files [--check]``. The files lie in ``share/`` and travel in the wheel to the
places where the shells and ``man`` look. With ``--check`` nothing is written; the status is 1 where a
file is out of date.
"""

from __future__ import annotations

import os
import sys
from argparse import Action as Argument
from argparse import ArgumentParser
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

for _variable in ("NEWSREADER_LANGUAGE", "LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"):
    os.environ.pop(_variable, None)

from tui import __version__, cli, locations, settings  # noqa: E402
from tui.actions import ACTIONS, keys_of  # noqa: E402
from tui.commands import COMMANDS, READ  # noqa: E402

SHARE = Path(__file__).parent.parent / "share"


@dataclass(frozen=True, slots=True)
class Option:
    """An option as a shell needs to know it. ``choices`` are its values, where only some are taken."""

    names: tuple[str, ...]
    help: str
    takes_value: bool
    choices: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Line:
    """What can follow a command's name (or the program's own, with an empty ``name``)."""

    name: str
    sentence: str
    options: tuple[Option, ...]
    choices: tuple[str, ...]
    takes_paths: bool
    positionals: tuple[tuple[str, str], ...]


def lines() -> list[Line]:
    """The program without a command, then every command."""
    found = [_line("", READ.sentence, cli._main_parser())]
    for command in COMMANDS.values():
        parser = ArgumentParser(prog=f"newsreader {command.name}")
        command.module().add_arguments(parser)
        found.append(_line(command.name, command.sentence, parser))
    return found


def _line(name: str, sentence: str, parser: ArgumentParser) -> Line:
    arguments = parser._actions
    options = tuple(_option(argument) for argument in arguments if argument.option_strings)
    positional = [argument for argument in arguments if not argument.option_strings]
    choices = tuple(str(choice) for argument in positional for choice in argument.choices or ())
    return Line(
        name,
        sentence,
        options,
        choices,
        takes_paths=any(argument.metavar == "PATH" for argument in positional),
        positionals=tuple((_written(argument), argument.help or "") for argument in positional),
    )


def _option(argument: Argument) -> Option:
    return Option(
        tuple(argument.option_strings),
        argument.help or "",
        argument.nargs != 0,
        tuple(str(choice) for choice in argument.choices or ()),
    )


def _written(argument: Argument) -> str:
    name = str(argument.metavar or argument.dest.upper())
    return f"[{name} …]" if argument.nargs == "*" else f"[{name}]" if argument.nargs == "?" else name


def bash() -> str:
    cases = []
    for line in lines()[1:]:
        words = [name for option in line.options for name in option.names] + list(line.choices)
        values = "".join(
            f"            {'|'.join(option.names)}) words='{' '.join(option.choices)}' ;;\n"
            for option in line.options
            if option.choices
        )
        inner = f"        case $previous in\n{values}        esac\n" if values else ""
        cases.append(f"    {line.name})\n        words='{' '.join(words)}'\n{inner}        ;;\n")
    main = lines()[0]
    words = [name for option in main.options for name in option.names] + list(COMMANDS)
    return f"""# bash completion of newsreader, made by tools/shell_files.py
_newsreader() {{
    local word=${{COMP_WORDS[COMP_CWORD]}} previous=${{COMP_WORDS[COMP_CWORD - 1]}} words= found
    COMPREPLY=()
    if [ "$COMP_CWORD" -eq 1 ]; then
        words='{" ".join(words)}'
    else
    case ${{COMP_WORDS[1]}} in
{"".join(cases)}    esac
    fi
    while IFS= read -r found; do
        COMPREPLY+=("$found")
    done < <(compgen -W "$words" -- "$word"; compgen -f -- "$word")
}}
complete -o filenames -F _newsreader newsreader
"""


def zsh() -> str:
    def quoted(text: str) -> str:
        return text.replace("'", "'\\''").replace("[", "\\[").replace("]", "\\]").replace(":", "\\:")

    def described(option: Option) -> str:
        value = (
            f":value:({' '.join(option.choices)})"
            if option.choices
            else ":value:"
            if option.takes_value
            else ""
        )
        return " ".join(f"'{name}[{quoted(option.help)}]{value}'" for name in option.names)

    cases = []
    for line in lines()[1:]:
        places = [f"'1:action:({' '.join(line.choices)})'"] if line.choices else []
        rest = [*map(described, line.options), *places, "'*:file:_files'"]
        cases.append(f"        {line.name}) _arguments {' '.join(rest)} ;;\n")
    commands = " ".join(f"'{name}:{quoted(command.sentence)}'" for name, command in COMMANDS.items())
    return f"""#compdef newsreader
# zsh completion of newsreader, made by tools/shell_files.py
_newsreader() {{
    if (( CURRENT == 2 )); then
        local -a commands=({commands})
        _describe command commands
        _arguments {" ".join(map(described, lines()[0].options))} '*:file:_files'
        return
    fi
    local command=$words[2]
    shift words
    (( CURRENT-- ))
    case $command in
{"".join(cases)}        *) _files ;;
    esac
}}
_newsreader "$@"
"""


def fish() -> str:
    def quoted(text: str) -> str:
        return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'"

    def options(line: Line, condition: str) -> list[str]:
        rows = []
        for option in line.options:
            names = " ".join(
                f"-l {name[2:]}" if name.startswith("--") else f"-s {name[1:]}" for name in option.names
            )
            value = (
                f" -x -a {quoted(' '.join(option.choices))}"
                if option.choices
                else " -r"
                if option.takes_value
                else ""
            )
            rows.append(
                f"complete -c newsreader -n {quoted(condition)} {names}{value} -d {quoted(option.help)}"
            )
        return rows

    main, *commands = lines()
    rows = ["# fish completion of newsreader, made by tools/shell_files.py"]
    rows += options(main, "__fish_use_subcommand")
    for line in commands:
        rows.append(
            f"complete -c newsreader -n __fish_use_subcommand -a {line.name} -d {quoted(line.sentence)}"
        )
        condition = f"__fish_seen_subcommand_from {line.name}"
        rows += options(line, condition)
        if line.choices:
            rows.append(f"complete -c newsreader -n {quoted(condition)} -a {quoted(' '.join(line.choices))}")
    return "\n".join(rows) + "\n"


def _roff(text: str) -> str:
    escaped = text.replace("\\", "\\e").replace("-", "\\-")
    return f"\\&{escaped}" if escaped.startswith((".", "'")) else escaped


def man() -> str:
    """The page in man(7)'s own language."""
    rows = [
        f'.TH NEWSREADER 1 "" "newsreader {_roff(__version__)}" "User commands"',
        ".SH NAME",
        _roff("newsreader - a terminal news reader that highlights dates, people and quoted statements"),
        ".SH SYNOPSIS",
    ]
    for line in lines():
        name = f"newsreader {line.name}".strip()
        arguments = " ".join(["[OPTION …]", *(written for written, _help in line.positionals)])
        rows += [".B " + _roff(name), _roff(arguments), ".br"]
    rows += [".SH DESCRIPTION", _roff("Without a command: " + READ.sentence + ".")]
    for line in lines():
        rows += [
            f".SS newsreader {line.name}".rstrip(),
            _roff(line.sentence[:1].upper() + line.sentence[1:] + "."),
        ]
        for written, help_ in line.positionals:
            rows += [".TP", ".I " + _roff(written), _roff(help_)]
        for option in line.options:
            if "--help" in option.names:
                continue
            value = " VALUE" if option.takes_value else ""
            rows += [".TP", ".B " + _roff(", ".join(option.names) + value), _roff(option.help)]
            if option.choices:
                rows.append(_roff("One of: " + ", ".join(option.choices) + "."))
    rows.append(".SH KEYS")
    for action in ACTIONS:
        if action.keys:
            rows += [".TP", ".B " + _roff(keys_of(action)), _roff(action.sentence + ".")]
    rows += [".SH SETTINGS", _roff("In settings.toml; newsreader config path tells where it lies.")]
    for name, item in settings.DECLARED.items():
        rows += [".TP", ".B " + _roff(name), _roff(item.metadata["sentence"])]
    rows += [
        ".SH FILES",
        _roff(
            f"The index lies in the user's cache folder under {locations.APPLICATION}/ and can be deleted; "
            "the user's marks lie in the data folder, and the settings in the configuration folder, each "
            "under the same name."
        ),
        ".SH EXIT STATUS",
        _roff(
            "0: success. 1: nothing found, or something could not be read. 2: wrong usage. 130: interrupted."
        ),
    ]
    return "\n".join(rows) + "\n"


FILES: dict[str, Callable[[], str]] = {
    "bash-completion/completions/newsreader": bash,
    "fish/vendor_completions.d/newsreader.fish": fish,
    "man/man1/newsreader.1": man,
    "zsh/site-functions/_newsreader": zsh,
}
"""Where each lies below ``share/``, here and in the wheel."""


def main(arguments: list[str]) -> int:
    status = 0
    for name, make in FILES.items():
        path = SHARE / name
        fresh = make()
        if path.exists() and path.read_text(encoding="utf-8") == fresh:
            continue
        print(f"share/{name}: {'is out of date' if '--check' in arguments else 'brought up to date'}")
        if "--check" in arguments:
            status = 1
        else:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(fresh, encoding="utf-8")
    return status


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
