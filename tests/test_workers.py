"""Children that die, hang or eat memory cost the item they were at, and nothing else."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator

import pytest

from tui.commands.read import READING
from tui.library.ingest.tasks import PRELOADED
from tui.workers import Inline, Outcome, Task, Workers, _ahead, start_ahead


def letters(word: str) -> Iterator[str]:
    yield from word


def misbehave(how: str) -> Iterator[str]:
    if how == "die":
        os._exit(3)
    if how == "hang":
        time.sleep(3600)
    if how == "eat":
        hoard = [bytes(1_000_000) for _ in range(10_000)]
        yield str(len(hoard))
    if how == "raise":
        raise ValueError("no such thing")
    if how == "print":
        print("stray output")
    yield how.upper()


def nice(_item: object) -> Iterator[int]:
    yield os.nice(0)


def pid(_item: object) -> Iterator[int]:
    yield os.getpid()


def collect(crew: Workers | Inline, items: int, seconds: float = 30) -> list[Outcome]:
    """All outcomes until so many items are answered for."""
    found: list[Outcome] = []
    end = time.monotonic() + seconds
    while sum(1 for outcome in found if outcome.done or outcome.failure) < items:
        assert time.monotonic() < end, found
        outcome = crew.get(0.1)
        if outcome is not None:
            found.append(outcome)
    return found


@pytest.fixture(scope="module")
def _read_before() -> None:
    """A first child has read this file, which takes its time where nothing is compiled."""
    patient = Workers(1)
    patient.submit(Task(f"{__name__}:letters", ("a",)))
    collect(patient, 1, 60)
    patient.close()


@pytest.fixture
def workers(_read_before: None) -> Iterator[Workers]:
    workers = Workers(1, seconds=1.5, megabytes=200)
    yield workers
    workers.close()


def test_values_come_back_in_order(workers: Workers) -> None:
    workers.submit(Task(f"{__name__}:letters", ("ab", "", "c")))
    found = collect(workers, 3)
    assert [(o.item, o.value) for o in found if not o.done] == [("ab", "a"), ("ab", "b"), ("c", "c")]
    assert [o.item for o in found if o.done] == ["ab", "", "c"]


@pytest.mark.parametrize("how", ["die", "hang", "eat", "raise"])
def test_a_bad_item_costs_itself_only(workers: Workers, how: str) -> None:
    workers.submit(Task(f"{__name__}:misbehave", ("before", how, "after")))
    found = collect(workers, 3)
    assert [o.value for o in found if o.value] == ["BEFORE", "AFTER"]
    failures = [o for o in found if o.failure]
    assert [o.item for o in failures] == [how]


def test_reasons_name_what_happened(workers: Workers) -> None:
    workers.submit(Task(f"{__name__}:misbehave", ("hang", "eat", "raise")))
    reasons = {o.item: o.failure for o in collect(workers, 3) if o.failure}
    assert "seconds" in reasons["hang"]
    assert "megabytes" in reasons["eat"]
    assert "no such thing" in reasons["raise"]


def test_stray_output_of_a_child_disturbs_nothing(workers: Workers) -> None:
    workers.submit(Task(f"{__name__}:misbehave", ("print",)))
    assert [o.value for o in collect(workers, 1) if o.value] == ["PRINT"]


def test_a_function_that_is_not_there_is_the_failure_of_its_items(workers: Workers) -> None:
    workers.submit(Task("tui.nowhere:nothing", ("a", "b")))
    assert [o.item for o in collect(workers, 2) if o.failure] == ["a", "b"]


def test_first_goes_before_what_waits() -> None:
    workers = Workers(1, megabytes=None)
    try:
        for number in range(50):
            workers.submit(Task(f"{__name__}:letters", (str(number % 10),)))
        workers.submit(Task(f"{__name__}:letters", ("x",)), first=True)
        values = [o.value for o in collect(workers, 51) if o.value]
        assert values.index("x") < 5
    finally:
        workers.close()


@pytest.mark.skipif(not hasattr(os, "nice"), reason="the system has no niceness")
def test_children_give_way(workers: Workers) -> None:
    workers.submit(Task(f"{__name__}:nice", (None,)))
    assert next(o.value for o in collect(workers, 1) if not o.done) >= min(os.nice(0) + 10, 19)


def test_closing_ends_a_hanging_child_at_once() -> None:
    workers = Workers(1, seconds=3600)
    workers.submit(Task(f"{__name__}:misbehave", ("before", "hang")))
    collect(workers, 1)
    started = time.monotonic()
    workers.close()
    assert time.monotonic() - started < 5


def test_inline_does_the_same_here() -> None:
    crew = Inline()
    crew.submit(Task(f"{__name__}:misbehave", ("before", "raise", "after")))
    found = collect(crew, 3)
    assert [o.value for o in found if o.value] == ["BEFORE", "AFTER"]
    assert crew.get(0) is None


def test_a_child_started_ahead_is_taken_by_those_who_preload_the_same() -> None:
    assert READING == PRELOADED
    start_ahead(READING)
    ahead = next(iter(_ahead.values())).pid
    crew = Workers(1, preload=PRELOADED)
    crew.submit(Task(f"{__name__}:pid", (None,)))
    found = collect(crew, 1, 60)
    crew.close()
    assert found[0].value == ahead
    assert not _ahead
