"""Copying, through a program where there is one, else by a file."""

from __future__ import annotations

from pathlib import Path

from tests.screens.newsroom import Newsroom, ready, until
from tui.screens.main_screen import clipboard


def program(folder: Path, name: str, script: str) -> Path:
    path = folder / name
    path.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
    path.chmod(0o755)
    return path


def test_programs_are_asked_for_where_their_display_is() -> None:
    def everything(name: str) -> str:
        return f"/bin/{name}"

    named = [command[0] for command in clipboard.programs({"DISPLAY": ":0"}, everything)]
    assert named[:2] == ["/bin/xclip", "/bin/xsel"]
    assert "/bin/wl-copy" not in named
    assert "/bin/tmux" not in named
    named = [command[0] for command in clipboard.programs({"WAYLAND_DISPLAY": "w", "TMUX": "t"}, everything)]
    assert named[0] == "/bin/wl-copy"
    assert named[-1] == "/bin/tmux"
    assert list(clipboard.programs({"DISPLAY": ":0"}, lambda name: None)) == []


def test_the_first_program_that_takes_the_text_gets_it_as_it_is(tmp_path: Path) -> None:
    refusing = program(tmp_path, "refusing", "exit 1")
    taking = program(tmp_path, "taking", f"cat > '{tmp_path}/got'")
    text = "“é $(touch no) `x`” ; rm\n"
    commands = iter([(str(tmp_path / "missing"),), (str(refusing),), (str(taking),)])
    assert clipboard.give(text, commands) == "taking"
    assert (tmp_path / "got").read_text(encoding="utf-8") == text
    assert clipboard.give(text, iter([(str(refusing),)])) is None


async def test_without_a_program_the_text_lies_in_a_file(room: Newsroom, tmp_path: Path) -> None:
    async with room.app.run_test(size=(120, 40)) as pilot:
        await ready(pilot, room.app)
        await pilot.press("enter", "y", "c")
        written = tmp_path / "state" / "newsreader" / "copied.txt"
        await until(pilot, written.exists)
        assert written.read_text(encoding="utf-8") == room.app.clipboard
        assert "Central bank" in room.app.clipboard
