"""What the user says: the part of the library that keeps marks and corrections."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import date, datetime
from typing import TYPE_CHECKING

from tui.library.types import ActorKey, ArticleKey, ImportedMarks, PreviousMarks, Proposal

if TYPE_CHECKING:
    from tui.library.actors.actor_corrections import ActorCorrections
    from tui.library.index.database import Database
    from tui.library.marks.correcting import Correcting, Stretch
    from tui.library.marks.corrections import ArticleField, Correction
    from tui.library.marks.finding import Marks
    from tui.library.marks.followed import Followed
    from tui.library.marks.marking import Marking
    from tui.library.marks.notes import Notes
    from tui.library.marks.saved import SavedSearches
    from tui.library.marks.tags import Tags


class Facades:
    """A part of `Library`. Ask for its objects anew each time: a new index may have come since."""

    _marks: Marks
    _marking: Marking
    _marks_database: Database
    _moved: dict[ArticleKey, bytes]
    _now: Callable[[], datetime]

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

    # Marks

    def marks_state(self) -> tuple[int, int | None]:
        """Another value after every change of the marks, whichever program made it.

        The revision of the marks, and the one that the index shows.
        """
        with self._index.reading() as connection:
            row = connection.execute("SELECT value FROM meta WHERE name = 'marks'").fetchone()
        return self._marks.revision(), None if row is None else row[0]

    def set_read(self, keys: Iterable[ArticleKey], read: bool) -> PreviousMarks:
        """Marks articles read or unread; returns what they were."""
        return self._marking.set_read(keys, read)

    def set_starred(self, keys: Iterable[ArticleKey], starred: bool) -> PreviousMarks:
        """Marks articles starred or not; returns what they were."""
        return self._marking.set_starred(keys, starred)

    def restore_marks(self, previous: PreviousMarks) -> PreviousMarks:
        """Undoes a change; returns what undoes the undoing."""
        actors = self._actor_corrections.apply(previous.actors) if previous.actors else previous.actors
        corrections = self._correcting.restore(previous.corrections) if previous.corrections else ()
        return replace(self._marking.restore(previous), actors=actors, corrections=corrections)

    # Corrections of articles

    @property
    def _correcting(self) -> Correcting:
        from tui.library.marks.correcting import Correcting

        return Correcting(self._index, self._marks_database, self._now, self._moved)

    def correct(self, key: ArticleKey, stretches: Sequence[Stretch]) -> PreviousMarks:
        """Corrects dates, people and statements at some words; see `tui.library.marks.correcting`.

        Raises LibraryError where the words cannot be told from the same ones elsewhere in the article.
        """
        return PreviousMarks(corrections=self._correcting.correct(key, stretches))

    def take_back(self, key: ArticleKey, corrections: Iterable[Correction]) -> PreviousMarks:
        """Drops some corrections of an article: what the annotators say holds again."""
        return PreviousMarks(corrections=self._correcting.take_back(key, corrections))

    def correct_article(self, key: ArticleKey, field: ArticleField, value: str | None) -> PreviousMarks:
        """Says what the day (ISO 8601), title or language of an article is; None: there is none.

        The article may get another key (see `key_of`). Raises LibraryError for what cannot be one.
        """
        return PreviousMarks(corrections=self._correcting.set_field(key, field, value))

    def take_back_field(self, key: ArticleKey, field: ArticleField) -> PreviousMarks:
        """What the file says of the day, title or language holds again."""
        return PreviousMarks(corrections=self._correcting.clear_field(key, field))

    def moved_keys(self) -> dict[ArticleKey, ArticleKey]:
        """Keys that articles had before their day was corrected, and those that they have now."""
        now = {key: self.key_of(content) for key, content in list(self._moved.items())}
        return {key: new for key, new in now.items() if new is not None}

    def key_of(self, content: bytes) -> ArticleKey | None:
        """The article with this content id, as `PreviousMarks.corrections` names it; None if it is gone."""
        with self._index.reading() as connection:
            row = connection.execute("SELECT id FROM article WHERE content = ?", (content,)).fetchone()
        return None if row is None else int(row[0])

    # Corrections of actors

    @property
    def _actor_corrections(self) -> ActorCorrections:
        from tui.library.actors.actor_corrections import ActorCorrections

        return ActorCorrections(self._index, self._marks_database, self._now)

    def merge_actors(self, actors: Iterable[ActorKey], into: ActorKey) -> PreviousMarks:
        """Counts these actors as one, under the name of ``into``."""
        return PreviousMarks(actors=self._actor_corrections.merge(actors, into))

    def keep_apart(self, actor: ActorKey, other: ActorKey) -> PreviousMarks:
        """Says that two actors are not the same: they are proposed no more."""
        return PreviousMarks(actors=self._actor_corrections.apart(actor, other))

    def proposed_merges(
        self, limit: int = 200, is_cancelled: Callable[[], bool] = lambda: False
    ) -> list[Proposal]:
        """Actors that may be one, likeliest first. Takes a while: for a background thread."""
        from tui.library.actors import proposals

        with self._index.reading() as connection:
            return proposals.proposals(connection, limit, is_cancelled)

    def split_actor(self, name: str) -> PreviousMarks:
        """Takes one of an actor's names (see `actor_names`) away from it."""
        return PreviousMarks(actors=self._actor_corrections.split(name))

    def rename_actor(self, actor: ActorKey, name: str) -> PreviousMarks:
        """Shows an actor under another name; with "", under its own again."""
        return PreviousMarks(actors=self._actor_corrections.rename(actor, name))

    def dismiss_actor(self, actor: ActorKey) -> PreviousMarks:
        """Says that an actor is nobody: no article mentions it any more."""
        return PreviousMarks(actors=self._actor_corrections.dismiss(actor))

    def export_marks(self) -> list[str]:
        """Every mark as a line of text, see `tui.library.marks.exchange`."""
        from tui.library.marks import exchange

        with self._marks_database.reading() as connection:
            return list(exchange.lines(connection))

    def import_marks(self, lines: Iterable[str]) -> ImportedMarks:
        """Takes in what `export_marks` gave, here or elsewhere; marks that are there already stay."""
        from tui.library.marks import exchange

        with self._marks_database.writing() as connection:
            imported = exchange.restore(connection, lines, self._now().isoformat(timespec="seconds"))
        self._marking.catch_up()
        return imported
