"""Reading one actor alone: which stretches of an article are that actor's statements, and which are not."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence

from tui.annotations import Annotations, Span, Speaker
from tui.widgets.article.highlights import Highlight, Highlights, Kind, Part


def same(first: Speaker, second: Speaker) -> bool:
    """Whether two statements have one speaker: the same actor, or the same name where there is none."""
    return (first.actor or first.name) == (second.actor or second.name)


def speaker_of(highlight: Highlight, annotations: Annotations) -> Speaker | None:
    """Whom a statement or the mention of a person stands for; None for what stands for nobody."""
    in_title = highlight.part is Part.TITLE
    if highlight.kind is Kind.STATEMENT:
        said = annotations.statements
        return (said.title if in_title else said.text)[highlight.index].speaker
    if highlight.kind is Kind.PERSON:
        people = annotations.people
        local = (people.title if in_title else people.text)[highlight.index].actor
        actor = annotations.actors.get(local)
        return Speaker(local, actor.name if actor else local, ())
    return None


class Voice:
    """The statements of one speaker in an article, each with its cue and the phrase that names who speaks."""

    def __init__(self, speaker: Speaker, annotations: Annotations, highlights: Highlights) -> None:
        self.speaker = speaker
        self.numbers: Sequence[int] = [
            number
            for number in highlights.numbers(Kind.STATEMENT)
            if (other := speaker_of(highlights.all[number], annotations)) and same(other, speaker)
        ]
        self._numbers = frozenset(self.numbers)
        spans: dict[Part, list[Span]] = {}
        for number in self.numbers:
            one = highlights.all[number]
            said = annotations.statements
            statement = (said.title if one.part is Part.TITLE else said.text)[one.index]
            named = statement.speaker.spans if statement.speaker else ()
            spans.setdefault(one.part, []).extend((*one.spans, *statement.cue, *named))
        self._kept = {part: _merged(found) for part, found in spans.items()}

    def __contains__(self, number: int) -> bool:
        return number in self._numbers

    def outside(self, part: Part, start: int, end: int) -> Iterator[Span]:
        """What of a stretch is none of the speaker's."""
        kept = self._kept.get(part, [])
        at = max(bisect_right(kept, (start, start)) - 1, 0)
        for first, last in kept[at:]:
            if first >= end:
                break
            if first > start:
                yield start, first
            start = max(start, last)
        if start < end:
            yield start, end


def _merged(spans: list[Span]) -> list[Span]:
    """Sorted, and those that touch made one."""
    merged: list[Span] = []
    for start, end in sorted(spans):
        if merged and start <= merged[-1][1]:
            merged[-1] = merged[-1][0], max(end, merged[-1][1])
        else:
            merged.append((start, end))
    return merged
