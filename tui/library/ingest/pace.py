"""How fast something goes, over the last few seconds."""

from __future__ import annotations

import time
from collections import deque

_SECONDS = 5.0


class Pace:
    """Counts things as they happen; `rate` is in things a second."""

    def __init__(self) -> None:
        self._started = time.monotonic()
        self._counts: deque[tuple[float, int]] = deque()

    def add(self, number: int) -> None:
        if number:
            self._counts.append((time.monotonic(), number))

    def rate(self) -> float:
        now = time.monotonic()
        while self._counts and now - self._counts[0][0] > _SECONDS:
            self._counts.popleft()
        span = min(now - self._started, _SECONDS)
        return sum(number for _moment, number in self._counts) / span if span > 0 else 0.0
