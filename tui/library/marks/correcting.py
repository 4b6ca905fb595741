"""The user's corrections: written to the marks first, then laid over the index at once."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial

from tui.annotations import ActorKind
from tui.library.actors.names import folded_name
from tui.library.errors import LibraryError
from tui.library.index.codec import body_text
from tui.library.index.database import Database
from tui.library.ingest import backlog
from tui.library.ingest.recast import correct_layers, is_live, marked, names_of, recast
from tui.library.ingest.storing import Ingest
from tui.library.marks import kept_corrections
from tui.library.marks.anchors import anchor
from tui.library.marks.corrections import (
    ArticleField,
    Change,
    Correction,
    Corrections,
    Dismissed,
    Layer,
    Names,
    PlacedCorrection,
    Said,
    read,
    written,
)
from tui.library.marks.finding import found_or_made
from tui.library.marks.overlay import corrected
from tui.library.types import ArticleKey
from tui.messages import _

CorrectionsBefore = tuple[tuple[bytes, Corrections], ...]
"""Content ids of articles, and the corrections that they had."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """A change at code points of an article's text or title, half-open."""

    layer: Layer
    start: int
    end: int
    change: Change
    in_title: bool = False


class Correcting:
    """Corrects articles of the index. Every change gives what undoes it, for `restore`."""

    def __init__(
        self, index: Database, marks: Database, now: Callable[[], datetime], moved: dict[ArticleKey, bytes]
    ) -> None:
        """``moved`` takes the content ids of articles that get another key, by the key that they had."""
        self._index = index
        self._marks = marks
        self._now = now
        self._moved = moved

    def correct(self, article: ArticleKey, stretches: Sequence[Stretch]) -> CorrectionsBefore:
        """Corrects what the annotators say at some words; empty if the article is gone.

        Raises LibraryError where the words cannot be told from the same ones elsewhere in the article.
        """
        with self._index.reading() as connection:
            row = connection.execute(
                "SELECT a.title, b.data, a.content FROM article AS a JOIN body AS b ON b.article = a.id"
                " WHERE a.id = ?",
                (article,),
            ).fetchone()
        if row is None:
            return ()
        title, text = row[0], body_text(row[1])
        with self._index.reading() as connection:
            stretches = [replace(one, change=_as_known(connection, one.change)) for one in stretches]
        made = [_anchored(stretch, title if stretch.in_title else text) for stretch in stretches]
        return self._change(row[2], lambda before: replace(before, annotations=_with(before, made)))

    def take_back(self, article: ArticleKey, corrections: Iterable[Correction]) -> CorrectionsBefore:
        """Drops corrections of annotations: what the annotators say holds again."""
        gone = set(corrections)

        def without(before: Corrections) -> Corrections:
            kept = tuple(one for one in before.annotations if one not in gone)
            return replace(before, annotations=kept)

        content = self._content(article)
        return () if content is None else self._change(content, without)

    def set_field(self, article: ArticleKey, field: ArticleField, value: str | None) -> CorrectionsBefore:
        """Says what the day, title or language of an article is; see `ArticleCorrections`.

        Raises LibraryError for what cannot be one.
        """
        if not kept_corrections.is_field(field, value):
            raise LibraryError(_("“{value}” cannot stand there").format(value=value))
        content = self._content(article)
        if content is None:
            return ()
        return self._change(content, lambda before: replace(before, article={**before.article, field: value}))

    def clear_field(self, article: ArticleKey, field: ArticleField) -> CorrectionsBefore:
        """What the file says of it holds again."""
        content = self._content(article)
        if content is None:
            return ()

        def without(before: Corrections) -> Corrections:
            kept = {name: value for name, value in before.article.items() if name is not field}
            return replace(before, article=kept)

        return self._change(content, without)

    def restore(self, before: CorrectionsBefore) -> CorrectionsBefore:
        """Gives each article the corrections that it had; returns those that it has now."""
        inverse: list[tuple[bytes, Corrections]] = []
        for content, corrections in before:
            inverse += self._change(content, lambda _now, then=corrections: then)  # type: ignore[misc]
        return tuple(inverse)

    def _content(self, article: ArticleKey) -> bytes | None:
        with self._index.reading() as connection:
            row = connection.execute("SELECT content FROM article WHERE id = ?", (article,)).fetchone()
        return None if row is None else bytes(row[0])

    def _change(self, content: bytes, change: Callable[[Corrections], Corrections]) -> CorrectionsBefore:
        with self._index.alone():
            with self._index.reading() as connection:
                article = _article(connection, content)
                if article is None:
                    return ()
                with self._marks.writing() as marks:
                    mark = self._mark(marks, connection, article)
                    before = kept_corrections.of_mark(marks, mark)
                    after = change(before)
                    if after == before:
                        return ()
                    kept_corrections.write(marks, mark, after, self._now().isoformat(timespec="seconds"))
                    marks.execute("UPDATE meta SET value = value + 1 WHERE name = 'revision'")
                    revision = marks.execute("SELECT value FROM meta WHERE name = 'revision'").fetchone()[0]
            with self._index.writing() as connection:
                key = refresh(connection, article, after)
                # Only where nobody else's change came between: else it is made again at the next start.
                connection.execute(
                    "UPDATE meta SET value = ? WHERE name = 'marks' AND value = ?", (revision, revision - 1)
                )
        if key is not None and key != article:
            self._moved[article] = content
            self._moved.pop(key, None)
        self._annotate(content)
        return ((content, before),)

    def _mark(self, marks: sqlite3.Connection, index: sqlite3.Connection, article: int) -> int:
        """The mark of an article, made where it has none, with all names that the article has now."""
        article_ = marked(index, article)
        assert article_ is not None
        moment = self._now().isoformat(timespec="seconds")
        return found_or_made(marks, article_, lambda content: is_live(index, content), moment)

    def _annotate(self, content: bytes) -> None:
        """Annotates the article here and now if it waits for that: whoever corrected it looks at it."""
        from tui.library.ingest import tasks
        from tui.library.ingest.records import AnnotationRecord
        from tui.workers import Task, outcomes

        with self._index.reading() as connection:
            article = _article(connection, content)
            waiting = (
                connection.execute(
                    "SELECT 1 FROM article WHERE id = ? AND annotated = 0", (article,)
                ).fetchone()
                is not None
            )
            found = backlog.stored(connection, [article]) if article is not None and waiting else []
        for outcome in outcomes(Task(tasks.ANNOTATE, tuple(found))):
            if isinstance(outcome.value, AnnotationRecord):
                with self._index.writing() as connection, self._marks.reading() as marks:
                    corrections_of = kept_corrections.finder(marks, partial(is_live, connection))
                    ingest = Ingest(connection, corrections_of=corrections_of)
                    ingest.annotate(outcome.value)
                    ingest.finish()


def refresh(connection: sqlite3.Connection, article: int, corrections: Corrections) -> int | None:
    """Makes the index show an article as these corrections want it; returns its key, None if it is gone."""
    ingest = Ingest(connection)
    shown = connection.execute("SELECT 1 FROM original WHERE article = ?", (article,)).fetchone()
    new: int | None = article
    if shown is not None or corrections.article:
        new = recast(ingest, article, corrections.article)
    if new is not None:
        correct_layers(ingest, new, corrections.annotations)
    ingest.finish()
    return new


def corrected_articles(connection: sqlite3.Connection) -> set[int]:
    """The articles that the index shows otherwise than their files and the annotators have them."""
    return {
        row[0]
        for row in connection.execute(
            "SELECT article FROM layers WHERE corrected IS NOT NULL UNION SELECT article FROM original"
        )
    }


def lay(
    marks: sqlite3.Connection, connection: sqlite3.Connection, article: int, *, is_corrected: bool
) -> int:
    """Makes the index show an article as the marks want it; returns its key.

    ``is_corrected``: it shows it otherwise than file and annotators have it already.
    """
    corrections = kept_corrections.finder(marks, lambda content: is_live(connection, content))(
        names_of(connection, article)
    )
    if not corrections and not is_corrected:
        return article
    return refresh(connection, article, corrections) or article


def placed(
    connection: sqlite3.Connection, article: int, corrections: Corrections, title: str, text: str
) -> tuple[PlacedCorrection, ...]:
    """Where each correction of an article's annotations stands now."""
    row = connection.execute("SELECT data FROM layers WHERE article = ? AND live", (article,)).fetchone()
    if row is None or not corrections.annotations:
        return ()
    from tui.library.index.codec import unpack_layers

    return corrected(unpack_layers(row[0]), title, text, corrections.annotations)[1]


def _article(connection: sqlite3.Connection, content: bytes) -> int | None:
    row = connection.execute("SELECT id FROM article WHERE content = ?", (content,)).fetchone()
    return None if row is None else int(row[0])


def _as_known(connection: sqlite3.Connection, change: Change) -> Change:
    """The change with the kind that the library knows of whom it names: person or institution."""
    name = change.name if isinstance(change, Names | Said) else None
    if name is None or not isinstance(change, Names | Said):
        return change
    row = connection.execute("SELECT kind FROM actor WHERE folded = ?", (folded_name(name),)).fetchone()
    return change if row is None else replace(change, kind=ActorKind(row[0]))


def _anchored(stretch: Stretch, source: str) -> Correction:
    try:
        read(written(stretch.change))
    except ValueError:
        raise LibraryError(_("that cannot stand there")) from None
    try:
        made = anchor(source, stretch.start, stretch.end, in_title=stretch.in_title)
    except ValueError:
        raise LibraryError(
            _("these words stand in the article more than once, with the same words around them")
        ) from None
    return Correction(stretch.layer, made, stretch.change)


def _with(before: Corrections, made: Sequence[Correction]) -> tuple[Correction, ...]:
    """The corrections with new ones behind them, in the place of those of the same words.

    Another speaker comes upon a statement that was missed; a missed one that is none was never corrected.
    """
    kept = list(before.annotations)
    for new in made:
        same = [one for one in kept if (one.layer, one.anchor) == (new.layer, new.anchor)]
        missed = [one for one in same if isinstance(one.change, Said) and one.change.missed]
        speaks = isinstance(new.change, Said) and not new.change.missed
        kept = [one for one in kept if one not in same or (speaks and one in missed)]
        if not (missed and isinstance(new.change, Dismissed)):
            kept.append(new)
    return tuple(kept)
