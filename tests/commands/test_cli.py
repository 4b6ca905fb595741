"""What every command line has in common: help, versions, errors, exit statuses."""

from __future__ import annotations

import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.commands.console import environment, newsreader
from tui import __version__
from tui.commands import COMMANDS


def test_the_version_is_told(tmp_path: Path) -> None:
    told = newsreader(tmp_path, "--version")
    assert (told.returncode, told.stdout.decode()) == (0, f"newsreader {__version__}\n")


def test_help_names_every_command(tmp_path: Path) -> None:
    told = newsreader(tmp_path, "--help")
    assert told.returncode == 0
    for name in COMMANDS:
        assert f"  {name} " in told.stdout.decode()


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_has_help(tmp_path: Path, name: str) -> None:
    told = newsreader(tmp_path, name, "--help")
    assert told.returncode == 0
    assert COMMANDS[name].sentence[1:] in " ".join(told.stdout.decode().split())


@pytest.mark.parametrize(
    ("arguments", "status", "said"),
    [
        (["--nonsense"], 2, "unrecognized arguments: --nonsense"),
        (["no such folder"], 2, "no such folder: there is no such file or folder"),
        (["serach"], 2, "serach: there is no such file or folder (perhaps the command search)"),
        (["config", "nonsense"], 2, "invalid choice: 'nonsense'"),
        (["."], 1, "the reader needs a terminal"),
    ],
)
def test_a_wrong_call_ends_with_one_line(
    tmp_path: Path, arguments: list[str], status: int, said: str
) -> None:
    told = newsreader(tmp_path, *arguments)
    assert told.returncode == status
    line = told.stderr.decode()
    assert said in line
    assert line.startswith("newsreader: ")
    assert line.count("\n") == 1


def test_an_error_message_cannot_steer_the_terminal(tmp_path: Path) -> None:
    told = newsreader(tmp_path, b"\x1b]0;title\x07\xff")
    assert told.returncode == 2
    assert b"\x1b" not in told.stderr
    assert b"\x07" not in told.stderr


def test_a_command_wins_over_a_folder_of_its_name(tmp_path: Path) -> None:
    (tmp_path / "config").mkdir()
    assert newsreader(tmp_path, "config", "path").stdout.decode().rstrip().endswith("settings.toml")
    assert b"needs a terminal" in newsreader(tmp_path, "./config").stderr


def test_a_pipe_that_is_closed_is_no_error(tmp_path: Path) -> None:
    many = b'{"text": "Rien."}\n' * 20_000
    (tmp_path / "many.jsonl").write_bytes(many)
    command = (
        f"{sys.executable} -m tui annotate --input jsonl many.jsonl | head -n 1; exit ${{PIPESTATUS[0]}}"
    )
    told = subprocess.run(
        ["bash", "-c", command], cwd=tmp_path, env=environment(tmp_path), capture_output=True, timeout=60
    )
    assert told.returncode == 128 + signal.SIGPIPE
    assert told.stderr == b""


def test_an_interrupt_ends_quietly(tmp_path: Path) -> None:
    program = subprocess.Popen(
        [sys.executable, "-m", "tui", "annotate", "--input", "jsonl"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=environment(tmp_path),
    )
    assert program.stdin is not None
    assert program.stdout is not None
    program.stdin.write(b'{"text": "Rien."}\n' * 1_000)  # less than a pipe holds, or both wait for ever
    program.stdin.flush()
    program.stdout.read(1)  # it is at work
    program.send_signal(signal.SIGINT)
    _, said = program.communicate(timeout=30)
    assert program.returncode == 128 + signal.SIGINT
    assert said == b""


def test_a_wrong_theme_is_told_with_the_nearest(tmp_path: Path) -> None:
    path = Path(newsreader(tmp_path, "config", "path").stdout.decode().strip())
    path.parent.mkdir(parents=True)
    path.write_text('theme = "newsreader-drak"\n', encoding="utf-8")
    told = newsreader(tmp_path, "config", "check")
    assert told.returncode == 1
    assert b"there is no theme newsreader-drak (perhaps newsreader-dark)" in told.stdout


def test_a_missing_query_is_asked_for_alone(tmp_path: Path) -> None:
    told = newsreader(tmp_path, "search").stderr.decode()
    assert "QUERY" in told
    assert "PATH" not in told


def test_config_begins_a_file_once_and_checks_it(tmp_path: Path) -> None:
    path = Path(newsreader(tmp_path, "config", "path").stdout.decode().strip())
    assert newsreader(tmp_path, "config", "init").returncode == 0
    assert newsreader(tmp_path, "config", "check").returncode == 0
    assert b"was not touched" in newsreader(tmp_path, "config", "init").stderr
    path.write_text("text_width = 3\n", encoding="utf-8")
    told = newsreader(tmp_path, "config", "check")
    assert told.returncode == 1
    assert f"{path}:1: text_width takes a number from 20 to 400" in told.stdout.decode()


def test_config_shows_what_is_in_force(tmp_path: Path) -> None:
    told = newsreader(tmp_path, "config", "show", NEWSREADER_TEXT_WIDTH="50")
    assert "text_width = 50  # chosen" in told.stdout.decode()


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device that is always full")
@pytest.mark.parametrize("arguments", [("config", "show"), ("doctor",)])
def test_output_that_cannot_be_written_is_no_internal_error(
    tmp_path: Path, arguments: tuple[str, ...]
) -> None:
    with Path("/dev/full").open("wb") as full:
        told = subprocess.run(
            [sys.executable, "-m", "tui", *arguments],
            stdout=full,
            stderr=subprocess.PIPE,
            env=environment(tmp_path),
            check=False,
        )
    assert told.returncode == 1
    assert told.stderr.decode() == "newsreader: standard output: No space left on device\n"
