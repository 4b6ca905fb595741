"""What the tests of the screen share: one index of a few articles, and an application on a copy of it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.screens import newsroom


@pytest.fixture(scope="session")
def indexed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return newsroom.index(tmp_path_factory.mktemp("newsroom"))


@pytest.fixture(autouse=True)
def _state_of_its_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What the program remembers lies in the test's folder; the terminal shows every colour."""
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    monkeypatch.setenv("COLORTERM", "truecolor")
    monkeypatch.delenv("NO_COLOR", raising=False)


@pytest.fixture
def room(indexed: Path, tmp_path: Path) -> Iterator[newsroom.Newsroom]:
    opened = newsroom.Newsroom(indexed, tmp_path)
    yield opened
    opened.close()
