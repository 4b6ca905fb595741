"""The library: an index of all articles ever opened, and the user's marks. All SQL of our own is here.

`Library` opens both; `Loader` fills the index in the background; `Results` is one search.
"""

from tui.library.errors import LibraryError, SearchInterruptedError
from tui.library.events import (
    ArticlesAnnotated,
    ArticlesChanged,
    Event,
    Finished,
    ProblemFound,
    Progress,
)
from tui.library.library import Library
from tui.library.loader import Loader
from tui.library.results import Results
from tui.library.types import (
    ActorCount,
    ActorFilter,
    ActorKey,
    ArticleKey,
    MarkState,
    OpenedArticle,
    Order,
    PreviousMarks,
    Row,
    Scope,
    StatementRow,
    Statistics,
)

__all__ = [
    "ActorCount",
    "ActorFilter",
    "ActorKey",
    "ArticleKey",
    "ArticlesAnnotated",
    "ArticlesChanged",
    "Event",
    "Finished",
    "Library",
    "LibraryError",
    "Loader",
    "MarkState",
    "OpenedArticle",
    "Order",
    "PreviousMarks",
    "ProblemFound",
    "Progress",
    "Results",
    "Row",
    "Scope",
    "SearchInterruptedError",
    "StatementRow",
    "Statistics",
]
