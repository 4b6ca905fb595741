"""What really reaches the terminal: the program in a pseudo-terminal, its raw output read."""

from __future__ import annotations

import base64
import fcntl
import os
import pty
import select
import signal
import struct
import subprocess
import sys
import termios
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

PAYLOADS = (
    "\x1b]0;HX-TITLE\x07",
    "\x1b]52;c;SFgtQ0xJUA==\x07",
    "\x1b]8;;file:///etc/HX-LINK\x1b\\",
    "\x1b[2J\x1b[5;5HHX-CLEAR",
    "\x9b31mHX-CSI",
    "\x9d0;HX-OSC\x9c",
    "\u202eHX-BIDI",
    "\x00HX-NUL",
    "\x7fHX-DEL",
)
MARKUP = "[/HX-MARKUP] [@click=app.quit]HX[/]"


def _take_terminal() -> None:
    """Make standard input the terminal that sends its signals to the new program."""
    fcntl.ioctl(0, termios.TIOCSCTTY, 0)


class Terminal:
    """A program on a pseudo-terminal of 100 × 30, and all that it wrote."""

    def __init__(self, arguments: list[str], environment: dict[str, str]) -> None:
        self.master, slave = pty.openpty()
        fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", 30, 100, 0, 0))
        self.process = subprocess.Popen(
            [sys.executable, "-m", "tui", *arguments],
            stdin=slave,
            stdout=slave,
            stderr=slave,
            env=environment,
            start_new_session=True,
            preexec_fn=_take_terminal,
        )
        os.close(slave)
        self.output = b""

    def read_until(self, wanted: bytes, seconds: float = 30) -> None:
        """Collect output until some bytes have come; fails when they do not."""
        end = time.monotonic() + seconds
        while wanted not in self.output and time.monotonic() < end:
            self._read(0.1)
        assert wanted in self.output, self.output[-2000:]

    def read_more(self) -> None:
        """What has come by now, or comes in a moment."""
        self._read(0.05)

    def settle(self, seconds: float = 10) -> None:
        """Collect output until none has come for a moment."""
        end = time.monotonic() + seconds
        size = -1
        while size != len(self.output) and time.monotonic() < end:
            size = len(self.output)
            self._read(0.12)

    def _read(self, seconds: float) -> bool:
        if not select.select([self.master], [], [], seconds)[0]:
            return True
        try:
            data = os.read(self.master, 65536)
        except OSError:  # Linux says so when the other side has gone
            return False
        self.output += data
        return bool(data)

    def press(self, keys: str) -> None:
        os.write(self.master, keys.encode())

    def end(self, seconds: float = 20) -> int:
        """Collect output until the program has ended; its exit status."""
        end = time.monotonic() + seconds
        while self._read(0.1) and self.process.poll() is None and time.monotonic() < end:
            pass
        return self.process.wait(timeout=max(end - time.monotonic(), 1))


@contextmanager
def terminal(folder: Path, place: Path, **environment: str) -> Iterator[Terminal]:
    kept = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith(("NO_COLOR", "XDG", "COLUMNS", "LINES"))
    }
    homes = {f"XDG_{kind}_HOME": str(place / kind) for kind in ("CACHE", "DATA", "CONFIG")}
    kept |= {"HOME": str(place), "TERM": "xterm-256color", "COLORTERM": "truecolor", "LC_ALL": "C.UTF-8"}
    kept["NEWSREADER_WORKERS"] = "1"  # there are few articles, and each process has to start
    opened = Terminal([str(folder)], {**kept, **homes, **environment})
    try:
        yield opened
    finally:
        if opened.process.poll() is None:
            opened.process.kill()
            opened.process.wait()
        os.close(opened.master)


@pytest.fixture
def hostile(tmp_path: Path) -> Path:
    """Payloads in title, text, and file name; one file that cannot be read has them in its name."""
    folder = tmp_path / "feeds"
    folder.mkdir()
    for number, payload in enumerate(PAYLOADS):
        text = (
            f" date 2026-09-0{number + 1} No {number} {payload} {MARKUP}\n\nText {payload} END\n\n{MARKUP}\n"
        )
        (folder / f"a{number}.txt").write_text(text, encoding="utf-8")
    bad = os.fsencode(folder) + b"/zz\x1b]0;HX-NAME\x07[bold]\xff.txt"
    with open(bad, "wb") as file:
        file.write(b"\x00\x01\x02\x03" * 2000)
    return folder


def test_no_byte_of_a_payload_reaches_the_terminal(hostile: Path, tmp_path: Path) -> None:
    with terminal(hostile, tmp_path) as screen:
        screen.read_until(b"9 articles")
        for _article in PAYLOADS:
            screen.press("\r\tj")
        screen.read_until(b"END")
        screen.press("!")
        screen.read_until(b"is not text")
        screen.press("qy")
        screen.read_until(b"Copy")
        screen.press("qq")
        assert screen.end() == 0
    sent = screen.output
    for payload in PAYLOADS:
        assert payload.encode("utf-8", "surrogatepass") not in sent
    for piece in (
        b"\x1b]0;",
        b"\x1b]52",
        b"\x1b]8",
        b"\xc2\x9b",
        b"\xc2\x9d",
        b"\xe2\x80\xae",
        b"\x00",
        b"\x7f",
    ):
        assert piece not in sent


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP])
def test_ended_by_the_system_it_gives_the_terminal_back(hostile: Path, tmp_path: Path, number: int) -> None:
    with terminal(hostile, tmp_path) as screen:
        screen.read_until(b"9 articles")
        screen.process.send_signal(number)
        assert screen.end() == 128 + number
    assert screen.output.rindex(b"\x1b[?1049l") > screen.output.rindex(b"\x1b[?1049h")
    assert screen.output.rindex(b"\x1b[?25h") > screen.output.rindex(b"\x1b[?25l")
    assert b"Traceback" not in screen.output


def test_a_terminal_that_is_closed_ends_it(hostile: Path, tmp_path: Path) -> None:
    with terminal(hostile, tmp_path) as screen:
        screen.read_until(b"9 articles")
        spare = os.open(os.devnull, os.O_RDONLY)
        os.dup2(spare, screen.master)
        os.close(spare)
        assert screen.process.wait(timeout=20) is not None


def test_without_colour_no_colour_is_sent(hostile: Path, tmp_path: Path) -> None:
    with terminal(hostile, tmp_path, NO_COLOR="1") as screen:
        screen.read_until(b"9 articles")
        screen.press("q")
        assert screen.end() == 0
    assert b"38;2" not in screen.output
    assert b"48;2" not in screen.output
    assert b"38;5" not in screen.output


def test_a_terminal_that_cannot_move_the_cursor_is_refused_in_one_line(hostile: Path, tmp_path: Path) -> None:
    with terminal(hostile, tmp_path, TERM="dumb") as screen:
        assert screen.end() != 0
    lines = screen.output.decode().strip().split("\n")
    assert len(lines) == 1
    assert "Traceback" not in lines[0]
    assert "\x1b" not in lines[0]


def test_a_copy_is_sent_to_the_clipboard_of_the_terminal(tmp_path: Path) -> None:
    folder = tmp_path / "feeds"
    folder.mkdir()
    text = ' date 2026-09-05 The bank waits\n\n"There is no hurry," said governor Astrid Holm.\n'
    (folder / "bank.txt").write_text(text, encoding="utf-8")
    with terminal(folder, tmp_path) as screen:
        screen.read_until(b"1 article")
        screen.press("\r")
        screen.read_until(b"1 statement")
        screen.press("sy")
        screen.read_until(b"speaker and source")
        screen.press("q")
        screen.read_until(b"\x1b]52;c;")
        screen.press("q")
        assert screen.end() == 0
    sent = base64.b64decode(screen.output.partition(b"\x1b]52;c;")[2].partition(b"\x07")[0]).decode()
    assert sent == "“There is no hurry,” — Astrid Holm (“The bank waits”, Saturday 5 September 2026)"
