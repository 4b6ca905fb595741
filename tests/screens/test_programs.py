"""The program among others: stopped and continued by the shell, and handing the terminal to a pager."""

from __future__ import annotations

import os
import signal
import sys
import time
from pathlib import Path

import pytest

from tests.screens.test_terminal import Terminal, terminal
from tui.screens.main_screen import taking

TEXT = " date 2026-09-05 The bank waits\n\nThere is no hurry, said the bank.\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "feeds $(touch HX_PWNED)"
    folder.mkdir()
    (folder / "-a;b `c`.txt").write_text(TEXT, encoding="utf-8")
    return folder


def state(screen: Terminal) -> str:
    return Path(f"/proc/{screen.process.pid}/stat").read_text().rpartition(")")[2].split()[0]


@pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="the state of a process is read from /proc")
def test_stopped_it_gives_the_terminal_back_and_continued_it_draws_itself_again(
    folder: Path, tmp_path: Path
) -> None:
    with terminal(folder, tmp_path) as screen:
        screen.read_until(b"1 article")
        screen.process.send_signal(signal.SIGTSTP)
        screen.read_until(b"\x1b[?1049l")
        end = time.monotonic() + 20
        while state(screen) != "T" and time.monotonic() < end:
            screen.read_more()
        assert state(screen) == "T"
        assert screen.output.rindex(b"\x1b[?25h") > screen.output.rindex(b"\x1b[?25l")
        screen.output = b""
        screen.process.send_signal(signal.SIGCONT)
        screen.read_until(b"\x1b[?1049h")
        screen.read_until(b"The bank waits")
        screen.press("q")
        assert screen.end() == 0


def test_the_pager_gets_its_arguments_and_the_path_and_no_shell_sees_them(
    folder: Path, tmp_path: Path
) -> None:
    told = tmp_path / "told"
    program = tmp_path / "my pager.py"
    program.write_text(
        f"#!{sys.executable}\nimport sys\nopen({os.fspath(told)!r}, 'w').write('\\n'.join(sys.argv[1:]))\n",
        encoding="utf-8",
    )
    program.chmod(0o700)
    pager = f"'{program}' -x \"two words\" $HOME ;touch HX_PWNED"
    with terminal(folder, tmp_path, PAGER=pager) as screen:
        screen.read_until(b"1 article")
        screen.press("\r")
        screen.read_until(b"mentions")
        screen.press("o")
        screen.read_until(b"my pager.py")
        screen.press("f")
        end = time.monotonic() + 20
        while not (told.exists() and told.read_text()) and time.monotonic() < end:
            screen.read_more()
        screen.press("q")
        screen.press("q")
        assert screen.end() == 0
    assert told.read_text().split("\n") == [
        "-x",
        "two words",
        "$HOME",
        ";touch",
        "HX_PWNED",
        str(folder / "-a;b `c`.txt"),
    ]


def test_a_pager_that_is_not_there_is_told(folder: Path, tmp_path: Path) -> None:
    with terminal(folder, tmp_path, PAGER="nosuch\x1b]0;HX\x07pager") as screen:
        screen.read_until(b"1 article")
        screen.press("\r")
        screen.read_until(b"mentions")
        screen.press("o")
        screen.read_until(b"nosuchpager")
        screen.press("f")
        screen.read_until(b"No such file")
        screen.press("q")
        screen.press("q")
        assert screen.end() == 0
    assert b"\x1b]0;" not in screen.output
    assert b"Traceback" not in screen.output


@pytest.mark.parametrize(
    ("named", "arguments"),
    [
        ("less -R", ["less", "-R"]),
        ("'/opt/my pager' \"a b\"", ["/opt/my pager", "a b"]),
        ("/opt/my\\ pager -x", ["/opt/my pager", "-x"]),
        ("less 'open", ["less", "'open"]),
        ("less; rm -rf $HOME `x` $(y) | z > w &", ["less;", "rm", "-rf", "$HOME", "`x`", "$(y)", "|", "z", ">", "w", "&"]),
        ("   ", ["less"]),
        ("''", ["less"]),
        ("\t\n", ["less"]),
    ],
)  # fmt: skip
def test_what_names_the_pager_is_split_as_a_shell_would_and_never_run_by_one(
    monkeypatch: pytest.MonkeyPatch, named: str, arguments: list[str]
) -> None:
    monkeypatch.setenv("PAGER", named)
    assert taking.pager() == arguments
    monkeypatch.delenv("PAGER")
    monkeypatch.setenv("EDITOR", named)
    assert taking.pager() == arguments
