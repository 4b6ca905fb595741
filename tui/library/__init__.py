"""The library: an index of all articles ever opened, and the user's marks. All SQL of our own is here.

`Library` opens both; `Loader` fills the index in the background; `Results` is one search.
"""

from importlib import import_module
from typing import TYPE_CHECKING

from tui.library.errors import LibraryError, SearchInterruptedError
from tui.library.library import Library
from tui.library.search.results import Results
from tui.library.types import (
    ActorCount,
    ActorDay,
    ActorFilter,
    ActorKey,
    ActorName,
    ActorOrder,
    ActorWords,
    ArticleKey,
    ImportedMarks,
    MarkState,
    OpenedArticle,
    Order,
    PreviousMarks,
    Proposal,
    Row,
    Scope,
    StatementRow,
    Statistics,
    TitleBeside,
)

if TYPE_CHECKING:
    from tui.library.ingest.events import (
        ArticlesAnnotated,
        ArticlesChanged,
        Event,
        Finished,
        ProblemFound,
        Progress,
    )
    from tui.library.ingest.loader import Loader

__all__ = [
    "ActorCount",
    "ActorDay",
    "ActorFilter",
    "ActorKey",
    "ActorName",
    "ActorOrder",
    "ActorWords",
    "ArticleKey",
    "ArticlesAnnotated",
    "ArticlesChanged",
    "Event",
    "Finished",
    "ImportedMarks",
    "Library",
    "LibraryError",
    "Loader",
    "MarkState",
    "OpenedArticle",
    "Order",
    "PreviousMarks",
    "ProblemFound",
    "Progress",
    "Proposal",
    "Results",
    "Row",
    "Scope",
    "SearchInterruptedError",
    "StatementRow",
    "Statistics",
    "TitleBeside",
]

_EVENTS = ("ArticlesAnnotated", "ArticlesChanged", "Event", "Finished", "ProblemFound", "Progress")


def __getattr__(name: str) -> object:
    """Events and the loader are imported when they are asked for: the first list needs neither."""
    if name in _EVENTS:
        return getattr(import_module("tui.library.ingest.events"), name)
    if name == "Loader":
        return getattr(import_module("tui.library.ingest.loader"), name)
    raise AttributeError(name)
