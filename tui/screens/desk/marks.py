"""What the desk does with tags, notes and followed actors."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from textual.widget import Widget

from tui.messages import _
from tui.screens.desk.base import Desk
from tui.screens.desk.library_messages import Failed
from tui.screens.desk.marks_messages import (
    FollowedListed,
    MarksChangedElsewhere,
    NotesExported,
    NotesListed,
    TagsListed,
)
from tui.screens.main_screen.marking import Course
from tui.text import clean_line

if TYPE_CHECKING:
    from tui.annotations import Span
    from tui.library import ActorKey, ArticleKey, Library, PreviousMarks
    from tui.library.marks.note import NoteKey


class MarksDesk(Desk):
    """Every change is answered by `MarksChanged`, to be undone."""

    followed: frozenset[ActorKey] = frozenset()
    """Whom the user follows, as far as it was listed."""

    def mark(self, change: Callable[[Library], PreviousMarks], course: Course = Course.MADE) -> None:
        """Make a change of marks that can be undone: `MarksChanged`."""
        raise NotImplementedError

    # Other programs --------------------------------------------------------------------------------

    def look_for_other_marks(self) -> None:
        """`MarksChangedElsewhere` if another program has changed marks since the last look."""
        self.in_turn(self._look_for_other_marks)

    def _look_for_other_marks(self) -> None:
        from tui.library import LibraryError

        library, _scope = self._ready()
        before = self._known_marks
        try:
            self.know_marks(library)
        except LibraryError:  # what the user asks for next tells it; this would tell it again and again
            return
        if before not in (None, self._known_marks):
            self._post(MarksChangedElsewhere())

    # Tags ------------------------------------------------------------------------------------------

    def list_tags(self, keys: Sequence[ArticleKey]) -> None:
        """All tags of the library, and those of some articles: `TagsListed`."""
        self._run("tags", partial(self._list_tags, keys))

    def _list_tags(self, keys: Sequence[ArticleKey]) -> None:
        from tui.library import Scope

        library, _scope = self._ready()
        self._post(TagsListed(keys, library.tags.counted(Scope()), library.tags.of(keys)))

    def set_tags(self, keys: Sequence[ArticleKey], add: Sequence[str], remove: Sequence[str]) -> None:
        """Give articles tags and take others away."""
        self.mark(lambda library: library.tags.set(keys, add, remove))

    # Followed actors -------------------------------------------------------------------------------

    def list_followed(self) -> None:
        """Whom the user follows: `FollowedListed`."""
        self._run("followed", self._list_followed)

    def _list_followed(self) -> None:
        library, _scope = self._ready()
        self.followed = library.followed.keys()
        self._post(FollowedListed(self.followed))

    def follow(self, actor: ActorKey, followed: bool) -> None:
        """Follow an actor, or no more."""
        self.mark(lambda library: library.followed.set(actor, followed))

    # Notes -----------------------------------------------------------------------------------------

    def list_notes(self, asker: Widget) -> None:
        """The notes of the whole library: `NotesListed` to ``asker``."""
        self._run("notes", partial(self._list_notes, asker))

    def _list_notes(self, asker: Widget) -> None:
        from tui.library import Scope

        library, _scope = self._ready()
        asker.post_message(NotesListed(library.notes.all(Scope())))

    def add_note(self, key: ArticleKey, text: str, span: Span | None, *, in_title: bool = False) -> None:
        """Write a note on an article, or on a stretch of it."""
        self.mark(lambda library: library.notes.add(key, text, span, in_title=in_title))

    def change_note(self, note: NoteKey, text: str) -> None:
        """Give a note another text."""
        self.mark(lambda library: library.notes.change(note, text))

    def delete_notes(self, notes: Sequence[NoteKey]) -> None:
        """Delete notes."""
        self.mark(lambda library: library.notes.delete(notes))

    def export_notes(self, path: Path, asker: Widget, *, replace: bool = False) -> None:
        """Write all notes to a file as Markdown: `NotesExported` to ``asker``."""
        self._run("export", partial(self._export_notes, path, asker, replace))

    def _export_notes(self, path: Path, asker: Widget, replace: bool) -> None:
        from tui.note_files import write_notes

        library, _scope = self._ready()
        try:
            write_notes(library, path, replace=replace)
        except FileExistsError:
            asker.post_message(NotesExported(path, exists=True))
        except OSError as error:
            reason = error.strerror or str(error)
            self._post(Failed(_("{path}: {reason}").format(path=clean_line(str(path)), reason=reason)))
        else:
            asker.post_message(NotesExported(path, exists=False))
