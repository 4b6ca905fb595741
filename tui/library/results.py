"""One search: its first rows at once, any rows and the count when all hits are known."""

from __future__ import annotations

from tui.library.types import ActorCount, ArticleKey, Row


class Results:
    """The hits of one search, made by `Library.search`; any thread may use it.

    Every method that touches the index may raise `LibraryError`; after `cancel`,
    `SearchInterruptedError`.
    """

    @property
    def count(self) -> int | None:
        """How many articles there are; None until `complete` has run."""
        raise NotImplementedError

    def rows(self, start: int, stop: int) -> list[Row]:
        """The rows at positions ``start`` (from 0) to ``stop`` (exclusive); fewer at the end.

        Before `complete`, this costs as little as the position is near the top; after it, the same
        anywhere. Rows are read anew each time, so marks are up to date.
        """
        raise NotImplementedError

    def complete(self) -> int:
        """Finds all hits and returns their number. For a background thread; costs nothing the second time."""
        raise NotImplementedError

    def position(self, key: ArticleKey) -> int | None:
        """Where the article stands, None if it is no hit. Calls `complete`."""
        raise NotImplementedError

    def keys(self) -> list[ArticleKey]:
        """All hits in order, for marks and exports. Calls `complete`."""
        raise NotImplementedError

    def actors(self, *, typed: str = "", limit: int = 200) -> list[ActorCount]:
        """The actors of the hits, commonest first; only names with words that begin as ``typed``.

        For a background thread.
        """
        raise NotImplementedError

    def unread(self) -> int:
        """How many hits are not read. For a background thread."""
        raise NotImplementedError

    def cancel(self) -> None:
        """Ends what another thread is doing with these results, now; they give nothing any more."""
        raise NotImplementedError
