"""What stands out in an article, ready to be asked by place: which highlights does this line touch,
which is the next one of a kind."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import IntEnum, StrEnum
from typing import NamedTuple

from tui.annotations import Annotations, Span


class Part(IntEnum):
    """The texts of a page, in reading order."""

    TITLE = 0
    META = 1
    TEXT = 2
    NOTE = 3


class Kind(StrEnum):
    """What a highlight marks; later ones are drawn over earlier ones."""

    STATEMENT = "statement"
    PERSON = "person"
    DATE = "date"
    OWN_NOTE = "own-note"
    HIT = "hit"


class Place(NamedTuple):
    """A position on a page: code points into one of its texts."""

    part: Part
    offset: int


@dataclass(frozen=True, slots=True)
class Highlight:
    """One highlight; ``index`` is its place in the layer that it comes from (of the text or the title)."""

    kind: Kind
    part: Part
    spans: tuple[Span, ...]
    index: int

    @property
    def place(self) -> Place:
        return Place(self.part, self.spans[0][0])


class Piece(NamedTuple):
    """One span of a highlight; ``number`` is the highlight's in `Highlights.all`."""

    start: int
    end: int
    number: int


class _Track:
    """The spans of one kind in one text, sorted, and the length of the longest for bisecting."""

    def __init__(self, pieces: list[Piece]) -> None:
        self.pieces = sorted(pieces)
        self.starts = [piece.start for piece in self.pieces]
        self.longest = max((piece.end - piece.start for piece in self.pieces), default=0)

    def between(self, start: int, end: int) -> Iterator[Piece]:
        first = bisect_left(self.starts, start - self.longest)
        for piece in self.pieces[first : bisect_left(self.starts, end)]:
            if piece.end > start:
                yield piece


class Highlights:
    """All highlights of a page, in reading order."""

    def __init__(self, highlights: Iterable[Highlight] = ()) -> None:
        order = list(Kind)
        self.all: Sequence[Highlight] = sorted(highlights, key=lambda one: (one.place, order.index(one.kind)))
        tracks: dict[tuple[Kind, Part], list[Piece]] = {}
        self._numbers: dict[Kind, list[int]] = {kind: [] for kind in Kind}
        for number, highlight in enumerate(self.all):
            self._numbers[highlight.kind].append(number)
            track = tracks.setdefault((highlight.kind, highlight.part), [])
            track.extend(Piece(start, end, number) for start, end in highlight.spans)
        self._tracks = {key: _Track(pieces) for key, pieces in tracks.items()}

    @classmethod
    def of(
        cls,
        annotations: Annotations,
        title_hits: Sequence[Span] = (),
        hits: Sequence[Span] = (),
        notes: Iterable[Highlight] = (),
    ) -> Highlights:
        """Those of all layers, the search hits in title and text, and the user's notes."""
        found = [*_hits(Part.TITLE, title_hits), *_hits(Part.TEXT, hits)]
        return cls([*_annotated(annotations), *found, *notes])

    def between(self, kind: Kind, part: Part, start: int, end: int) -> Iterator[Piece]:
        """The spans of a kind that overlap a stretch of one text."""
        track = self._tracks.get((kind, part))
        return track.between(start, end) if track else iter(())

    def at(self, place: Place, kinds: Iterable[Kind] = Kind) -> int | None:
        """The number of the highlight that lies uppermost at a place; hits only where nothing else is."""
        found: dict[Kind, int] = {}
        for kind in kinds:
            for piece in self.between(kind, place.part, place.offset, place.offset + 1):
                found[kind] = piece.number
        for kind in (Kind.OWN_NOTE, Kind.DATE, Kind.PERSON, Kind.STATEMENT, Kind.HIT):
            if kind in found:
                return found[kind]
        return None

    def next(self, kinds: Iterable[Kind], place: Place, *, inclusive: bool = False) -> int | None:
        """The number of the first highlight of these kinds after a place (or at it)."""
        side = bisect_left if inclusive else bisect_right
        candidates = []
        for kind in kinds:
            numbers = self._numbers[kind]
            at = side(numbers, place, key=lambda number: self.all[number].place)
            candidates.extend(numbers[at : at + 1])
        return min(candidates, default=None)

    def previous(self, kinds: Iterable[Kind], place: Place) -> int | None:
        """The number of the last highlight of these kinds before a place."""
        candidates = []
        for kind in kinds:
            numbers = self._numbers[kind]
            at = bisect_left(numbers, place, key=lambda number: self.all[number].place)
            candidates.extend(numbers[max(at - 1, 0) : at])
        return max(candidates, default=None)

    def rank(self, highlight: Highlight) -> tuple[int, int]:
        """Which of its kind a highlight is, from 1, and how many there are."""
        numbers = self._numbers[highlight.kind]
        at = bisect_left(numbers, highlight.place, key=lambda number: self.all[number].place)
        return at + 1, len(numbers)

    def numbers(self, kind: Kind) -> Sequence[int]:
        """The numbers of all of a kind, in reading order."""
        return self._numbers[kind]

    def any_between(self, numbers: Sequence[int], first: Place, last: Place) -> bool:
        """Whether one of these (sorted) highlights begins at ``first`` or after it, and before ``last``."""
        at = bisect_left(numbers, first, key=lambda number: self.all[number].place)
        return at < len(numbers) and self.all[numbers[at]].place < last

    def count(self, kind: Kind) -> int:
        return len(self._numbers[kind])


def _annotated(annotations: Annotations) -> Iterator[Highlight]:
    dates, people, statements = annotations.dates, annotations.people, annotations.statements
    for part, date_mentions, person_mentions, said in (
        (Part.TITLE, dates.title, people.title, statements.title),
        (Part.TEXT, dates.text, people.text, statements.text),
    ):
        for index, mention in enumerate(date_mentions):
            yield Highlight(Kind.DATE, part, ((mention.start, mention.end),), index)
        for index, person in enumerate(person_mentions):
            yield Highlight(Kind.PERSON, part, ((person.start, person.end),), index)
        for index, statement in enumerate(said):
            if statement.spans:
                yield Highlight(Kind.STATEMENT, part, statement.spans, index)


def _hits(part: Part, spans: Sequence[Span]) -> Iterator[Highlight]:
    for index, span in enumerate(spans):
        yield Highlight(Kind.HIT, part, (span,), index)
