"""Kinds of marks that the library hands to objects of their own."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tui.library.index.database import Database
    from tui.library.marks.finding import Marks
    from tui.library.marks.followed import Followed
    from tui.library.marks.marking import Marking
    from tui.library.marks.notes import Notes
    from tui.library.marks.saved import SavedSearches
    from tui.library.marks.tags import Tags


class Facades:
    """A part of `Library`. Ask for each anew: a new index may have come since."""

    _marks: Marks
    _marking: Marking

    @property
    def _index(self) -> Database:
        """The index that answers."""
        raise NotImplementedError

    def _today(self) -> date:
        raise NotImplementedError

    @property
    def saved(self) -> SavedSearches:
        """The user's saved searches."""
        from tui.library.marks.saved import SavedSearches

        return SavedSearches(self._marks, self._marking)

    @property
    def tags(self) -> Tags:
        """The user's tags."""
        from tui.library.marks.tags import Tags

        return Tags(self._index, self._marking, self._today)

    @property
    def notes(self) -> Notes:
        """The user's notes."""
        from tui.library.marks.notes import Notes

        return Notes(self._index, self._marks, self._marking, self._today)

    @property
    def followed(self) -> Followed:
        """The actors whom the user follows."""
        from tui.library.marks.followed import Followed

        return Followed(self._index, self._marking)
