"""Writing articles, places and annotations into the index, inside one transaction of the caller's."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable

from tui.annotations import ActorKind
from tui.library.actors import actor_overlay
from tui.library.index import facets, keys
from tui.library.index.codec import pack_days
from tui.library.index.folders import Folders
from tui.library.index.predecessor import Predecessor
from tui.library.index.states import DONE, FAILED, NOT_YET
from tui.library.ingest import versions
from tui.library.ingest.full_text import FullText
from tui.library.ingest.recast import (
    correct_layers,
    corrected_record,
    keep_original,
    names_of,
    with_corrections,
)
from tui.library.ingest.records import (
    ActorRecord,
    AnnotationRecord,
    ArticleRecord,
    ProblemRecord,
    article_words,
    searchable,
)
from tui.library.ingest.removal import remove_annotations, remove_article, take_words_out
from tui.library.ingest.terms import KnownTerms
from tui.library.marks.aliases import Found, aliases
from tui.library.marks.corrections import Corrections
from tui.library.marks.finding import Aliases
from tui.library.marks.laid import Laid, put

TO_BE_READ = -1
"""As a file's mtime: read it again, whatever the disk says."""

_KNOWN = """
SELECT a.id, a.places, ifnull(o.exact, b.exact), iif(o.exact IS NULL, a.day, o.day),
    iif(o.exact IS NULL, a.second, o.second), a.source, a.section,
    iif(o.exact IS NULL, a.language, o.language), b.data
FROM article AS a JOIN body AS b ON b.article = a.id LEFT JOIN original AS o ON o.article = a.id
WHERE a.content = ?
"""
_NO_LETTERS = " '\"«»“”„‹›-–—([¿¡…."
_SORTED_CHARACTERS = 60


class Ingest:
    """One transaction's worth of writing; make a new one for each transaction."""

    def __init__(
        self,
        connection: sqlite3.Connection,
        marks_of: Callable[[Aliases], Laid] | None = None,
        corrections_of: Callable[[Aliases], Corrections] | None = None,
        predecessor: Predecessor | None = None,
        terms: KnownTerms | None = None,
        deferred: bool = False,
    ) -> None:
        """``marks_of`` finds the user's marks of an article, ``corrections_of`` the corrections; None where
        there are none at all; ``terms`` are those that earlier transactions of the same writer added.
        ``deferred``: full-text rows are written by `finish`.

        Keys of articles and actors are those that they had in the ``predecessor``, where it has them.
        """
        self.connection = connection
        self.folders = Folders(connection)
        self._predecessor = predecessor
        self._terms = terms or KnownTerms()
        self._terms.begin()
        self._full_text = FullText(connection, deferred=deferred)
        others = (predecessor.connection,) if predecessor is not None else ()
        self._keys = keys.FreeKeys(connection, *others)
        self._marks_of = marks_of
        self._corrections_of = corrections_of
        self._corrected = connection.execute("SELECT 1 FROM actor_correction LIMIT 1").fetchone() is not None
        self._correct_again = False
        self.added: list[int] = []
        self.removed: list[int] = []

    # Files

    def open_file(self, path: bytes) -> int:
        """The id of a file about to be read. Until `close_file`, it counts as not read."""
        folder, name = os.path.split(path)
        number = self.folders.id(folder)
        self.connection.execute(
            "UPDATE folder SET digest = NULL WHERE id = ? AND digest IS NOT NULL", (number,)
        )
        row = self.connection.execute(
            "INSERT INTO file (folder, name, size, mtime) VALUES (?, ?, 0, ?)"
            " ON CONFLICT (folder, name) DO UPDATE SET mtime = excluded.mtime RETURNING id",
            (number, name, TO_BE_READ),
        ).fetchone()
        file = int(row[0])
        self._leave(file)
        return file

    def close_file(self, file: int, size: int, mtime: int) -> None:
        """The file was read as a whole; articles that it holds no more are gone if no other file has them."""
        self.connection.execute("UPDATE file SET size = ?, mtime = ? WHERE id = ?", (size, mtime, file))
        self.settle()

    def remove_file(self, file: int) -> None:
        """The file is gone, or to be forgotten. Call `settle` afterwards."""
        self._leave(file)
        self.connection.execute("DELETE FROM file WHERE id = ?", (file,))

    def add_problem(self, file: int, problem: ProblemRecord) -> None:
        self.connection.execute(
            "INSERT INTO problem (file, member, reason) VALUES (?, ?, ?)",
            (file, problem.member, problem.reason),
        )

    def _leave(self, file: int) -> None:
        """Takes the file's articles out of it, without removing them yet: they may come back at once."""
        for (article,) in self.connection.execute(
            "DELETE FROM place WHERE file = ? RETURNING article", (file,)
        ).fetchall():
            self.connection.execute("UPDATE article SET places = places - 1 WHERE id = ?", (article,))
            self.connection.execute("INSERT OR IGNORE INTO unsettled (article) VALUES (?)", (article,))
        self.connection.execute("DELETE FROM problem WHERE file = ?", (file,))

    def settle(self) -> None:
        """Removes articles that are in no file any more, and takes the folders they left from the others."""
        for (article,) in self.connection.execute("DELETE FROM unsettled RETURNING article").fetchall():
            row = self.connection.execute("SELECT places FROM article WHERE id = ?", (article,)).fetchone()
            if row is None:
                continue
            if row[0] > 0:
                self.refresh_words(article)
            else:
                self._full_text.settle(article)
                remove_article(self.connection, article)
                self.removed.append(article)

    # Articles

    def add(self, file: int, path: bytes, record: ArticleRecord) -> int:
        """Puts an article of a file into the index, or one more place of an article that it knows."""
        known = self.connection.execute(_KNOWN, (record.content,)).fetchone()
        if known is None:
            article = self._insert(record, path)
        else:
            day, second, _offset, _origin = keys.published_columns(record.published)
            columns = (record.exact, day, second, record.source, record.section, record.language, record.body)
            same = known[2:] == columns
            article = known[0] if same or known[1] > 0 else self._replace(known[0], record, path)
        self._add_place(file, article, record)
        if known is not None:
            self.refresh_words(article)
        return article

    def _add_place(self, file: int, article: int, record: ArticleRecord) -> None:
        known = self.connection.execute(
            "SELECT 1 FROM place WHERE file = ? AND article = ? AND member IS ? AND position IS ?",
            (file, article, record.member, record.position),
        ).fetchone()
        if known is not None:
            return
        self.connection.execute(
            "INSERT INTO place (file, article, member, position, guid, url) VALUES (?, ?, ?, ?, ?, ?)",
            (file, article, record.member, record.position, record.guid, record.url),
        )
        self.connection.execute("UPDATE article SET places = places + 1 WHERE id = ?", (article,))

    def _insert(self, record: ArticleRecord, path: bytes) -> int:
        names = self._names(record, path)
        marks = Laid() if self._marks_of is None else self._marks_of(names)
        corrections = None if self._corrections_of is None else self._corrections_of(names)
        shown = corrected_record(record, corrections.article) if corrections else record
        article = self.insert_as(shown, marks, {os.path.dirname(path)})
        if shown is not record:
            keep_original(self.connection, article, record)
        if corrections:
            correct_layers(self, article, corrections.annotations)
        return article

    def insert_as(self, record: ArticleRecord, marks: Laid, folders: set[bytes]) -> int:
        """A new row for an article with these marks, in no place yet; returns its key."""
        article = self._key(record)
        self.connection.execute(
            "INSERT INTO article (id, content, title, title_key, day, second, utc_offset, origin, source,"
            " section, language, annotated) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                article,
                record.content,
                record.title,
                record.words[0].lstrip(_NO_LETTERS)[:_SORTED_CHARACTERS],
                *keys.published_columns(record.published),
                record.source,
                record.section,
                record.language,
                record.annotated,
            ),
        )
        if marks.mark is not None:
            put(self.connection, article, marks)
        tokens = self._facets(folders, record.language)
        self.connection.execute(
            "INSERT INTO body (article, exact, facets, data) VALUES (?, ?, ?, ?)",
            (article, record.exact, tokens, record.body),
        )
        self._full_text.add_words((article, tokens, *record.words))
        self._terms.note(self.connection, record.words)
        versions.add(self.connection, article, *record.words[:2], record.language)
        self.added.append(article)
        return article

    def _key(self, record: ArticleRecord) -> int:
        if self._predecessor is not None:
            had = self._predecessor.article(record.content, record.published)
            if had is not None:
                return had
        return self._keys.article(record.published)

    def _replace(self, old: int, record: ArticleRecord, path: bytes) -> int:
        """The same words, otherwise spelt or dated. Layers that still hold are taken over when annotating."""
        layers = self.connection.execute(
            "SELECT l.dates_key, l.people_key, l.statements_key, l.days, l.data FROM layers AS l"
            " JOIN body AS b ON b.article = l.article WHERE l.article = ? AND b.exact = ?",
            (old, record.exact),
        ).fetchone()
        self._full_text.settle(old)
        remove_article(self.connection, old)
        self.removed.append(old)
        article = self._insert(record, path)
        if layers is not None and record.annotated == NOT_YET:
            self.keep_layers(article, layers, live=False)
        return article

    def _names(self, record: ArticleRecord, path: bytes) -> Aliases:
        place = Found(path, record.member, record.position, record.guid, record.url)
        return aliases(record.content, record.title, record.published, record.source, [place])

    # The hidden column

    def _facets(self, folders: set[bytes], language: str | None) -> str:
        tokens = {token for folder in folders for token in self.folders.tokens(folder)}
        tokens.add(facets.EVERY)
        if language:
            tokens.add(facets.language_token(language))
        return " ".join(sorted(tokens))

    def refresh_words(self, article: int) -> None:
        """Writes the full-text row again if the article is now in other folders than it says."""
        language, old = self.connection.execute(
            "SELECT a.language, b.facets FROM article AS a JOIN body AS b ON b.article = a.id WHERE a.id = ?",
            (article,),
        ).fetchone()
        folders = {
            row[0]
            for row in self.connection.execute(
                "SELECT DISTINCT d.path FROM place AS p JOIN file AS f ON f.id = p.file"
                " JOIN folder AS d ON d.id = f.folder WHERE p.article = ?",
                (article,),
            )
        }
        new = self._facets(folders, language)
        if new == old:
            return
        self._full_text.settle(article)
        title, text, source, section = take_words_out(self.connection, article)
        self.connection.execute("UPDATE body SET facets = ? WHERE article = ?", (new, article))
        self._full_text.add_words((article, new, *article_words(title, text, source, section)))

    # Annotations

    def annotate(self, record: AnnotationRecord) -> bool:
        """Stores the annotations of an article; False if it is gone or was replaced meanwhile."""
        article = record.article
        row = self.connection.execute("SELECT exact FROM body WHERE article = ?", (article,)).fetchone()
        if row is None or row[0] != record.exact:
            return False
        if self._corrections_of is not None:
            corrections = self._corrections_of(names_of(self.connection, article))
            record = with_corrections(self.connection, record, corrections.annotations)
        self.connection.execute("UPDATE article SET annotated = ? WHERE id = ?", (DONE, article))
        self.write_layers(record)
        return True

    def write_layers(self, record: AnnotationRecord) -> None:
        """Stores layers and the rows made from them in the place of those that are there."""
        article = record.article
        self._full_text.settle(article)
        remove_annotations(self.connection, article)
        key = record.layer_keys
        days = pack_days(record.days)
        layers = (key.dates, key.people, key.statements, days, record.layers)
        self.keep_layers(article, layers, record.corrected, live=True)
        self.connection.executemany(
            "INSERT INTO date_mention (first, last, article) VALUES (?, ?, ?)",
            ((first, last, article) for first, last in record.days),
        )
        actors = self._add_mentions(record)
        rows = []
        for place, said in enumerate(record.said):
            statement = keys.statement(article, place)
            rows.append((statement, said.quote, said.speaker_words, said.names))
            if said.speaker in actors:
                self.connection.execute(
                    "INSERT INTO quoted (speaker, statement) VALUES (?, ?)", (actors[said.speaker], statement)
                )
        self._full_text.add_said(article, rows)

    def keep_layers(
        self,
        article: int,
        layers: tuple[bytes, bytes, bytes, bytes, bytes],
        corrected: bytes | None = None,
        *,
        live: bool,
    ) -> None:
        """Notes layers: their three keys, the packed days, the packed annotations."""
        self.connection.execute(
            "INSERT INTO layers (article, live, dates_key, people_key, statements_key, days, data, corrected)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            (article, live, *layers, corrected),
        )

    def _add_mentions(self, record: AnnotationRecord) -> dict[str, int]:
        actors = {}
        surnames = set()
        for actor in record.actors:
            if not actor.folded:
                continue
            number, is_new = self._actor(actor)
            actors[actor.key] = number
            if is_new and actor.surname:
                surnames.add(actor.surname)
            self.connection.execute(
                "INSERT INTO mention (actor, article, mentions, statements) VALUES (?, ?, ?, ?)"
                " ON CONFLICT DO UPDATE SET mentions = mentions + excluded.mentions,"
                " statements = statements + excluded.statements",
                (number, record.article, actor.mentions, actor.statements),
            )
        actor_overlay.infer(self.connection, surnames)
        return actors

    def _actor(self, actor: ActorRecord) -> tuple[int, bool]:
        """The actor of this name, and whether it was made just now."""
        row = self.connection.execute(
            "SELECT id, kind, surname FROM actor WHERE folded = ?", (actor.folded,)
        ).fetchone()
        if row is not None:
            is_person = actor.kind == ActorKind.PERSON
            if is_person and (actor.kind != row[1] or actor.surname > row[2]):
                self.connection.execute(
                    "UPDATE actor SET kind = ?, surname = ?, bare = ? WHERE id = ?",
                    (actor.kind, actor.surname, actor.bare, row[0]),
                )
                return int(row[0]), True
            return int(row[0]), False
        made = self.connection.execute(
            "INSERT INTO actor (id, folded, kind, name, surname, bare) VALUES (?, ?, ?, ?, ?, ?)",
            (self._actor_key(actor.folded), actor.folded, actor.kind, actor.name, actor.surname, actor.bare),
        ).lastrowid
        assert made is not None
        self.connection.execute(
            "INSERT INTO actor_words (rowid, name) VALUES (?, ?)", (made, searchable(actor.name))
        )
        if self._corrected and actor_overlay.is_corrected(self.connection, actor.folded):
            self._correct_again = True
        return made, True

    def finish(self) -> None:
        """Writes what was deferred, and lays corrections over actors that are new; call it before the end."""
        self._full_text.flush()
        if self._correct_again:
            actor_overlay.lay_again(self.connection)

    def _actor_key(self, folded: str) -> int | None:
        """The key that the actor had; None lets SQLite choose one."""
        if self._predecessor is None:
            return None
        had = self._predecessor.actor(folded)
        if had is not None:
            return had
        last = self.connection.execute("SELECT ifnull(max(id), 0) FROM actor").fetchone()[0]
        return max(int(last), self._predecessor.last_actor()) + 1

    def fail_annotation(self, article: int, reason: str) -> bytes | None:
        """Notes that an article could not be annotated, as a problem of its file; returns its path."""
        row = self.connection.execute(
            "SELECT p.file, p.member, d.path, f.name FROM place AS p JOIN file AS f ON f.id = p.file"
            " JOIN folder AS d ON d.id = f.folder WHERE p.article = ? LIMIT 1",
            (article,),
        ).fetchone()
        self.connection.execute("UPDATE article SET annotated = ? WHERE id = ?", (FAILED, article))
        if row is None:
            return None
        file, member, folder, name = row
        self.add_problem(file, ProblemRecord(member, reason))
        return bytes(os.path.join(folder, name))
