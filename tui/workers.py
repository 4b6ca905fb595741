"""Supervised child processes: started afresh (never forked), niced, bounded in memory and time.

A `Task` names a function as ``"package.module:function"`` and some items. The child calls the
function with each item in turn and hands back what it yields. A child that dies, runs out of memory
or says nothing for too long loses the item it was at, and nothing else: it is replaced, and the rest
of its task is done by another.
"""

from __future__ import annotations

import contextlib
import gc
import os
import pickle
import signal
import subprocess
import sys
import threading
import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from importlib import import_module
from pathlib import Path
from queue import Empty, Full, Queue
from typing import IO, Any, Protocol

from tui.limits import ANNOTATE_SECONDS, WORKER_MEGABYTES
from tui.messages import _

_WAITING_OUTCOMES = 512
"""How many outcomes may wait to be fetched before the children have to wait."""

_WATCH_SECONDS = 0.2
_CHILD = "import sys; sys.path[:] = {path!r}; from tui.workers import child; child({megabytes!r})"


@dataclass(frozen=True, slots=True)
class Task:
    """Work for one child: ``function`` is called with each of the items, and yields values for it."""

    function: str
    items: tuple[object, ...]


@dataclass(frozen=True, slots=True)
class Outcome:
    """One thing that came of a task's item: a value, the end of that item, or its failure."""

    task: Task
    item: object
    value: object = None
    done: bool = False
    failure: str | None = None
    """A sentence for the user; such an outcome is the last of its item."""


class Crew(Protocol):
    """Who does tasks: `Workers`, or `Inline`."""

    def submit(self, task: Task, *, first: bool = False) -> None: ...

    def get(self, seconds: float) -> Outcome | None: ...

    def close(self) -> None: ...


def _function(name: str) -> Callable[[Any], Iterable[object]]:
    module, _colon, function = name.partition(":")
    found: Callable[[Any], Iterable[object]] = getattr(import_module(module), function)
    return found


def _failure(error: BaseException) -> str:
    if isinstance(error, MemoryError):
        return str(WORKER_MEGABYTES)
    if isinstance(error, RecursionError):
        return _("it is nested too deeply")
    return _("an error of the program: {error}").format(error=f"{type(error).__name__}: {error}"[:300])


def outcomes(task: Task) -> Iterator[Outcome]:
    """Does a task here, one item after another; an exception is the failure of its item."""
    for item in task.items:
        try:
            for value in _function(task.function)(item):
                yield Outcome(task, item, value)
        except Exception as error:  # noqa: BLE001 - whatever an item does, it costs that item only
            yield Outcome(task, item, failure=_failure(error))
        else:
            yield Outcome(task, item, done=True)


class Inline:
    """Does the tasks in the caller's own thread, when their outcomes are asked for."""

    def __init__(self) -> None:
        self._tasks: deque[Task] = deque()
        self._current: Iterator[Outcome] = iter(())

    def submit(self, task: Task, *, first: bool = False) -> None:
        if first:
            self._tasks.appendleft(task)
        else:
            self._tasks.append(task)

    def get(self, seconds: float) -> Outcome | None:
        """The next outcome; None when there is nothing left to do."""
        while True:
            outcome = next(self._current, None)
            if outcome is not None or not self._tasks:
                return outcome
            self._current = outcomes(self._tasks.popleft())

    def close(self) -> None:
        self._tasks.clear()
        self._current = iter(())


@dataclass(slots=True)
class _Child:
    process: subprocess.Popen[bytes]
    heard: float = field(default_factory=time.monotonic)
    busy: bool = False
    overdue: bool = False

    def listen(self) -> None:
        """From now on its silence counts."""
        self.heard = time.monotonic()
        self.busy = True


class Workers:
    """``jobs`` child processes. `submit` from any thread; `get` what comes of it, in whatever order."""

    def __init__(
        self,
        jobs: int,
        *,
        seconds: float = ANNOTATE_SECONDS.value,
        megabytes: int | None = WORKER_MEGABYTES.value,
        preload: Iterable[str] = (),
    ) -> None:
        """``seconds``: how long a child may be silent; ``preload``: functions that it imports first."""
        self._seconds = seconds
        self._megabytes = megabytes
        self._preload = tuple(preload)
        self._tasks: deque[Task] = deque()
        self._wake = threading.Condition()
        self._outcomes: Queue[Outcome] = Queue(_WAITING_OUTCOMES)
        self._closed = threading.Event()
        self._children: dict[int, _Child] = {}
        self._threads = [
            threading.Thread(target=self._supervise, args=(number,), name=f"worker-{number}", daemon=True)
            for number in range(jobs)
        ]
        self._threads.append(threading.Thread(target=self._watch, name="worker-watch", daemon=True))
        for thread in self._threads:
            thread.start()

    def submit(self, task: Task, *, first: bool = False) -> None:
        """Queues a task; ``first`` puts it before all that wait."""
        with self._wake:
            if first:
                self._tasks.appendleft(task)
            else:
                self._tasks.append(task)
            self._wake.notify()

    def get(self, seconds: float) -> Outcome | None:
        """The next outcome; None if there is none within ``seconds``."""
        try:
            return self._outcomes.get(timeout=seconds) if seconds > 0 else self._outcomes.get_nowait()
        except Empty:
            return None

    def close(self) -> None:
        """Kills the children and waits for them. Outcomes not yet fetched are lost."""
        self._closed.set()
        with self._wake:
            self._tasks.clear()
            self._wake.notify_all()
            for child in self._children.values():
                child.process.kill()
        for thread in self._threads:
            thread.join()

    # One thread a child

    def _supervise(self, number: int) -> None:
        child: _Child | None = None
        try:
            while not self._closed.is_set():
                if child is None or child.process.poll() is not None:
                    child = self._replace(number, child)
                    if child is None:
                        return
                task = self._next()
                if task is not None:
                    self._do(task, child)
        finally:
            with self._wake:
                self._children.pop(number, None)
            if child is not None:
                _reap(child.process)

    def _replace(self, number: int, old: _Child | None) -> _Child | None:
        if old is not None:
            _reap(old.process)
        with self._wake:
            if self._closed.is_set():
                return None
            process = _ahead.pop((self._megabytes, self._preload), None)
            child = self._children[number] = _Child(process or _start(self._megabytes))
        if process is None:
            _prepare(child.process, self._preload)
        return child

    def _next(self) -> Task | None:
        with self._wake:
            self._wake.wait_for(lambda: self._tasks or self._closed.is_set())
            return None if self._closed.is_set() else self._tasks.popleft()

    def _do(self, task: Task, child: _Child) -> None:
        """Sends the task, passes on what comes back, and answers for the item at which the child dies."""
        finished = 0
        child.listen()
        try:
            _send(child.process.stdin, task)
            while finished < len(task.items):
                kind, value = _receive(child.process.stdout)
                child.busy = False  # while its outcome waits to be fetched, the silence is ours
                item = task.items[finished]
                if kind == "value":
                    self._put(Outcome(task, item, value))
                else:
                    finished += 1
                    self._put(Outcome(task, item, done=kind == "done", failure=value))
                child.listen()
        except (OSError, EOFError, pickle.UnpicklingError):
            self._answer_for(task, finished, child)
        finally:
            child.busy = False

    def _answer_for(self, task: Task, finished: int, child: _Child) -> None:
        child.process.kill()
        if self._closed.is_set():
            return
        code = _reap(child.process)
        if child.overdue:
            reason = str(ANNOTATE_SECONDS)
        elif code == _OUT_OF_MEMORY or code == -signal.SIGABRT:
            reason = str(WORKER_MEGABYTES)
        else:
            reason = _("the process that worked on it ended unexpectedly ({code})").format(code=code)
        if finished + 1 < len(task.items):
            self.submit(Task(task.function, task.items[finished + 1 :]), first=True)
        self._put(Outcome(task, task.items[finished], failure=reason))

    def _put(self, outcome: Outcome) -> None:
        """Waits while too many outcomes wait to be fetched."""
        while not self._closed.is_set():
            with contextlib.suppress(Full):
                self._outcomes.put(outcome, timeout=_WATCH_SECONDS)
                return

    def _watch(self) -> None:
        """Kills the children that say nothing for too long."""
        while not self._closed.wait(_WATCH_SECONDS):
            now = time.monotonic()
            with self._wake:
                for child in self._children.values():
                    if child.busy and now - child.heard > self._seconds:
                        child.overdue = True
                        child.process.kill()


_OUT_OF_MEMORY = 77
_NICE = 10
_COLLECT_AFTER = 20_000, 20, 20
"""Objects of the youngest generation, and collections of it, before garbage is looked for."""
_ORPHAN_SECONDS = 4 * ANNOTATE_SECONDS.value


_ahead: dict[tuple[int | None, tuple[str, ...]], subprocess.Popen[bytes]] = {}


def start_ahead(preload: Iterable[str]) -> None:
    """Starts a child before there is work: the next `Workers` that ``preload`` the same take it.

    It imports while the program does; if nobody takes it, it ends with the program.
    """
    names = tuple(preload)
    process = _start(WORKER_MEGABYTES.value)
    _prepare(process, names)
    _ahead[WORKER_MEGABYTES.value, names] = process


def _prepare(process: subprocess.Popen[bytes], preload: tuple[str, ...]) -> None:
    with contextlib.suppress(OSError):  # it died at once; the first task will tell
        _send(process.stdin, preload)


def _start(megabytes: int | None) -> subprocess.Popen[bytes]:
    program = _CHILD.format(path=[entry or os.getcwd() for entry in sys.path], megabytes=megabytes)
    return subprocess.Popen(
        [sys.executable, "-c", program],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        start_new_session=True,  # Ctrl-C in the terminal is for the program alone
    )


def _reap(process: subprocess.Popen[bytes]) -> int:
    """Ends a child, closes its pipes, and gives its exit code."""
    process.kill()
    code = process.wait()
    for stream in (process.stdin, process.stdout):
        if stream is not None:
            with contextlib.suppress(OSError):
                stream.close()
    return code


def _send(stream: IO[bytes] | None, value: object) -> None:
    assert stream is not None
    data = pickle.dumps(value, pickle.HIGHEST_PROTOCOL)
    stream.write(len(data).to_bytes(8, "big") + data)
    stream.flush()


def _receive(stream: IO[bytes] | None) -> Any:
    assert stream is not None
    head = stream.read(8)
    if len(head) < 8:
        raise EOFError
    data = stream.read(int.from_bytes(head, "big"))
    return pickle.loads(data)


def child(megabytes: int | None) -> None:
    """What a child process does: tasks from standard input, outcomes to standard output, until it ends."""
    tasks = sys.stdin.buffer
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # a stray print must not end up among the answers
    _behave(megabytes)
    try:
        for name in _receive(tasks):
            with contextlib.suppress(ImportError):  # every item will say so
                _function(name)
        _collect_less()
        while True:
            _alarm(0)
            task: Task = _receive(tasks)
            _alarm(_ORPHAN_SECONDS)
            for outcome in outcomes(task):
                _alarm(_ORPHAN_SECONDS)
                if outcome.failure == str(WORKER_MEGABYTES):
                    os._exit(_OUT_OF_MEMORY)  # its memory is in pieces: a fresh child does the rest
                if outcome.failure is not None:
                    _send(answers, ("failed", outcome.failure))
                elif outcome.done:
                    _send(answers, ("done", None))
                else:
                    _send(answers, ("value", outcome.value))
    except (EOFError, OSError):
        os._exit(0)
    except MemoryError:
        os._exit(_OUT_OF_MEMORY)


def _collect_less() -> None:
    """What was imported stays; articles come and go without cycles, and are looked through more seldom."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(*_COLLECT_AFTER)


def _alarm(seconds: int) -> None:
    """Ends this process after so many seconds, should nobody be left to do it."""
    if hasattr(signal, "alarm"):
        signal.alarm(seconds)


def _behave(megabytes: int | None) -> None:
    """Gives way to whoever waits for the screen, and bounds the memory, where the system can."""
    if hasattr(os, "nice"):
        os.nice(_NICE)
    with contextlib.suppress(OSError):  # a session of its own is a scheduling group of its own on Linux
        Path("/proc/self/autogroup").write_text(str(_NICE))
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if megabytes is None:
        return
    try:
        import resource
    except ImportError:
        return
    which = resource.RLIMIT_DATA if sys.platform == "linux" else resource.RLIMIT_AS
    limit = megabytes * 1024 * 1024
    _soft, hard = resource.getrlimit(which)
    if hard != resource.RLIM_INFINITY:
        limit = min(limit, hard)
    try:
        resource.setrlimit(which, (limit, hard))
    except (ValueError, OSError):
        return
