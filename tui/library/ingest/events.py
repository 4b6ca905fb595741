"""What a `Loader` tells while it works. Events carry numbers and keys, never rows."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

from tui.article import Problem
from tui.library.types import ArticleKey


@dataclass(frozen=True, slots=True)
class Progress:
    """How far the loader is.

    ``files`` are those found so far (``scanned``: all of them), ``pending`` those still to be read.
    ``annotated`` of ``listed`` articles of the scope have their annotations. ``rate`` is in articles
    a second, annotated (listed, before annotating began); ``seconds_left`` None where unknown.
    A newer Progress replaces an older one.
    """

    files: int
    scanned: bool
    pending: int
    listed: int
    annotated: int
    problems: int
    rate: float
    seconds_left: float | None


@dataclass(frozen=True, slots=True)
class ArticlesChanged:
    """Articles were added to, changed in, or removed from the index: a search may give other rows."""

    added: int
    removed: int


@dataclass(frozen=True, slots=True)
class ArticlesAnnotated:
    """These articles now have their annotations."""

    keys: tuple[ArticleKey, ...]


@dataclass(frozen=True, slots=True)
class ProblemFound:
    """A file gave no article, or its annotating failed."""

    problem: Problem


@dataclass(frozen=True, slots=True)
class Finished:
    """A round is done, or the loader was ``stopped`` before; ``failure`` says why, if it failed."""

    progress: Progress
    failure: str | None = None
    stopped: bool = False


Event: TypeAlias = Progress | ArticlesChanged | ArticlesAnnotated | ProblemFound | Finished
