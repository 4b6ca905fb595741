"""The real program in a pseudo-terminal, for benchmarks: keys go in, what the screen would show comes out."""

from __future__ import annotations

import fcntl
import os
import pty
import re
import select
import struct
import termios
import time
from pathlib import Path

COLUMNS, LINES = 160, 50
LIMIT = 60.0
"""Seconds after which something that does not appear counts as failed."""

_CONTROL = re.compile(rb"\x1b\[[0-9;?]*[ -/]*[@-~]|\x1b[()][AB0]|\x1b[=>78cM]|\x1b\][^\x07]*\x07")


class Terminal:
    """A program with a terminal of its own; `close` it."""

    def __init__(self, command: list[str], home: Path) -> None:
        """``home`` takes the place of the user's; variables that would lead elsewhere are left out."""
        environment = {
            **{name: value for name, value in os.environ.items() if not name.startswith("XDG_")},
            "HOME": str(home),
            "TERM": "xterm-256color",
            "COLORTERM": "truecolor",
            "COLUMNS": str(COLUMNS),
            "LINES": str(LINES),
        }
        self.started = time.perf_counter()
        self.process, self._terminal = pty.fork()
        if self.process == 0:
            os.execvpe(command[0], command, environment)
        fcntl.ioctl(self._terminal, termios.TIOCSWINSZ, struct.pack("HHHH", LINES, COLUMNS, 0, 0))

    def wait_for(self, text: str, *, limit: float = LIMIT) -> float:
        """The seconds until this text was drawn, from now on; raises TimeoutError."""
        begun = time.perf_counter()
        seen = b""
        wanted = text.encode()
        while wanted not in seen and wanted not in _CONTROL.sub(b"", seen):
            if time.perf_counter() - begun > limit:
                raise TimeoutError(f"{text!r} did not appear in {limit} s")
            seen += self._read(1)
        return time.perf_counter() - begun

    def press(self, keys: str, text: str | None = None) -> float:
        """Milliseconds from a key to the drawing of a text, or to the first answer on the terminal."""
        self.settle()
        begun = time.perf_counter()
        os.write(self._terminal, keys.encode())
        if text is not None:
            self.wait_for(text)
        else:
            while not self._read(LIMIT):
                pass
        return (time.perf_counter() - begun) * 1000

    def settle(self, seconds: float = 0.15, limit: float = 1.0) -> None:
        """Takes what comes until nothing came for so long, or until ``limit``: it may be drawing all the time."""
        end = time.perf_counter() + limit
        while self._read(seconds) and time.perf_counter() < end:
            pass

    def _read(self, seconds: float) -> bytes:
        if select.select([self._terminal], [], [], seconds)[0]:
            return os.read(self._terminal, 65536)
        return b""

    @property
    def resident_kilobytes(self) -> int:
        """What the program itself has in memory, without its children."""
        pages = int(Path(f"/proc/{self.process}/statm").read_text().split()[1])
        return pages * os.sysconf("SC_PAGE_SIZE") // 1024

    def close(self) -> None:
        os.kill(self.process, 9)
        os.waitpid(self.process, 0)
        os.close(self._terminal)

    def __enter__(self) -> Terminal:
        return self

    def __exit__(self, *_error: object) -> None:
        self.close()
