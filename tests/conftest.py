"""What all tests share: time that is not spent on waiting, compiling, and looking for garbage."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Iterator

import pytest

_GARBAGE_AFTER = 20_000
"""So many objects more than before are looked through: by default 700, a quarter of a screen's time here."""

_IDLE_SECONDS = 0.01
"""So long must nothing happen for the pilot to think that a key was worked on; twice a key. Of Textual it
is twice that. What takes longer than a moment is waited for anyway (`tests.screens.newsroom.until`)."""


def pytest_collection_finish() -> None:
    gc.set_threshold(_GARBAGE_AFTER, 20, 20)


@pytest.fixture(scope="session", autouse=True)
def _keys_follow_each_other_faster() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as pilot:
        pilot.setattr("textual._wait.SLEEP_GRANULARITY", _IDLE_SECONDS, raising=False)
        pilot.setattr("textual._wait.SLEEP_IDLE", _IDLE_SECONDS / 20, raising=False)
        yield


@pytest.fixture(scope="session", autouse=True)
def _compiled_once(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Where Python is told to keep no bytecode, every program started here would compile all of ours again:
    a third of its time. They keep it in the folder of this run of the tests instead."""
    if not sys.dont_write_bytecode:
        yield
        return
    base = tmp_path_factory.getbasetemp()
    shared = base.parent if "PYTEST_XDIST_WORKER" in os.environ else base
    with pytest.MonkeyPatch.context() as environment:
        environment.delenv("PYTHONDONTWRITEBYTECODE", raising=False)
        environment.setenv("PYTHONPYCACHEPREFIX", str(shared / "bytecode"))
        yield
