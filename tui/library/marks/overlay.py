"""What the annotators say, as the user corrects it: Annotations and corrections → Annotations."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from typing import TypeVar

from tui.annotations import (
    Actor,
    ActorKind,
    Annotations,
    DateLayer,
    DateMention,
    Grain,
    PersonMention,
    Span,
    Speaker,
    Statement,
    StatementKind,
)
from tui.library.marks.anchors import Missing, find, moved
from tui.library.marks.corrections import Correction, Dismissed, Layer, Means, Names, PlacedCorrection, Said
from tui.text import fold, words

RULE = "corrected"
"""The rule of a statement whose speaker or words the user gave."""

Mention = TypeVar("Mention", DateMention, PersonMention)


def corrected(
    annotations: Annotations, title: str, text: str, corrections: Iterable[Correction]
) -> tuple[Annotations, tuple[PlacedCorrection, ...]]:
    """The annotations with the corrections applied one after another, and where each of them stands.

    One that finds no certain place changes nothing.
    """
    placed = []
    for correction in corrections:
        source = title if correction.anchor.in_title else text
        place = find(correction.anchor, source)
        placed.append(PlacedCorrection(correction, place))
        if not isinstance(place, Missing):
            annotations = _apply(annotations, source, correction, place)
    return annotations, tuple(placed)


def _apply(annotations: Annotations, source: str, correction: Correction, place: Span) -> Annotations:
    match correction.layer:
        case Layer.DATES:
            dates = _dates(annotations.dates, correction, place)
            return replace(annotations, dates=dates)
        case Layer.PEOPLE:
            return _people(annotations, correction, place)
        case Layer.STATEMENTS:
            return _statements(annotations, source, correction, place)


# Dates


def _dates(layer: DateLayer, correction: Correction, place: Span) -> DateLayer:
    in_title, change = correction.anchor.in_title, correction.change
    made = None
    if isinstance(change, Means):
        made = DateMention(*place, change.value, grain_of(change.value), 1.0)
    if in_title:
        return replace(layer, title=_with(layer.title, place, made))
    return replace(layer, text=_with(layer.text, place, made))


_GRAINS: Sequence[tuple[re.Pattern[str], Grain]] = [
    (re.compile(pattern), grain)
    for pattern, grain in (
        (r".*/.*", Grain.RANGE),
        (r".*T\d.*", Grain.TIME),
        (r".*T.*", Grain.PART),
        (r".*-WE", Grain.WEEKEND),
        (r".*-W\d\d", Grain.WEEK),
        (r".*-Q\d", Grain.QUARTER),
        (r".*-H\d", Grain.HALF),
        (r".*-[SFAW][A-Z]", Grain.SEASON),
        (r"\d+-\d\d-\d\d", Grain.DAY),
        (r"\d+-\d\d", Grain.MONTH),
        (r"\d\dXX", Grain.CENTURY),
        (r"\d\d\dX", Grain.DECADE),
    )
]


def grain_of(value: str) -> Grain:
    """The grain of a TIMEX3 value."""
    return next((grain for pattern, grain in _GRAINS if pattern.fullmatch(value)), Grain.YEAR)


def _with(mentions: Sequence[Mention], place: Span, made: Mention | None) -> tuple[Mention, ...]:
    """The mentions without those that touch a place, and with a new one there."""
    kept = [mention for mention in mentions if not _touch((mention.start, mention.end), place)]
    if made is not None:
        kept.append(made)
    return tuple(sorted(kept, key=lambda mention: (mention.start, mention.end)))


def _touch(first: Span, second: Span) -> bool:
    return first[0] < second[1] and second[0] < first[1]


# People


def _people(annotations: Annotations, correction: Correction, place: Span) -> Annotations:
    in_title, change = correction.anchor.in_title, correction.change
    made, actor = None, None
    if isinstance(change, Names):
        annotations, actor = _actor(annotations, change.name, change.kind)
        made = PersonMention(*place, actor.id)
    people = annotations.people
    before = people.title if in_title else people.text
    after = _with(before, place, made)
    people = replace(people, title=after) if in_title else replace(people, text=after)
    taken = {mention.actor for mention in before if _touch((mention.start, mention.end), place)}
    silenced = taken - {mention.actor for mention in (*people.text, *people.title)}

    def follow(speaker: Speaker, of_title: bool) -> Speaker:
        """Who was named by these words speaks no more by them; who is no person at all never spoke."""
        if speaker.actor not in taken or speaker.actor == (actor and actor.id):
            return speaker
        if of_title == in_title and any(_touch(span, place) for span in speaker.spans):
            return Speaker(actor.id, actor.name, speaker.spans) if actor else replace(speaker, actor=None)
        return replace(speaker, actor=None) if speaker.actor in silenced and actor is None else speaker

    said = annotations.statements
    said = replace(said, text=_speakers(said.text, follow, False), title=_speakers(said.title, follow, True))
    return without_idle_actors(replace(annotations, people=people, statements=said), taken)


def _speakers(
    statements: Sequence[Statement], follow: Callable[[Speaker, bool], Speaker], of_title: bool
) -> tuple[Statement, ...]:
    return tuple(
        replace(statement, speaker=follow(statement.speaker, of_title)) if statement.speaker else statement
        for statement in statements
    )


def _actor(annotations: Annotations, name: str, kind: ActorKind) -> tuple[Annotations, Actor]:
    """The actor of that name, whom the article has or gets."""
    folded = fold(name)
    known = next((actor for actor in annotations.actors.values() if fold(actor.name) == folded), None)
    if known is not None:
        return annotations, known
    key = base = "-".join(words(folded)) or "actor"
    number = 1
    while key in annotations.actors:
        number += 1
        key = f"{base}-{number}"
    actor = Actor(key, name, kind)
    if kind is ActorKind.INSTITUTION:
        said = annotations.statements
        said = replace(said, institutions=(*said.institutions, actor))
        return replace(annotations, statements=said), actor
    people = annotations.people
    return replace(annotations, people=replace(people, actors=(*people.actors, actor))), actor


def without_idle_actors(annotations: Annotations, among: Iterable[str]) -> Annotations:
    """Without those of these actors who are neither named nor quoted any more."""
    people, said = annotations.people, annotations.statements
    busy = {mention.actor for mention in (*people.text, *people.title)}
    busy |= {one.speaker.actor for one in (*said.text, *said.title) if one.speaker and one.speaker.actor}
    idle = set(among) - busy
    if not idle:
        return annotations

    def kept(actors: Iterable[Actor]) -> tuple[Actor, ...]:
        return tuple(actor for actor in actors if actor.id not in idle)

    return replace(
        annotations,
        people=replace(people, actors=kept(people.actors)),
        statements=replace(said, institutions=kept(said.institutions)),
    )


# Statements


def _statements(annotations: Annotations, source: str, correction: Correction, place: Span) -> Annotations:
    in_title, change = correction.anchor.in_title, correction.change
    layer = annotations.statements
    before = layer.title if in_title else layer.text
    spans: tuple[Span, ...] = (place,)
    if isinstance(change, Said):
        start, end = place
        inside = (moved(span, correction.anchor.quote, source[start:end]) for span in change.spans)
        spans = tuple((start + first, start + last) for first, last in inside if first < last) or (place,)
    nearest = _nearest(before, spans)
    speaker = None
    if isinstance(change, Said) and change.name is not None:
        annotations, actor = _actor(annotations, change.name, change.kind)
        phrase = _phrase_of(before, nearest, actor.id)
        speaker = Speaker(actor.id, actor.name, phrase)
        layer = annotations.statements
    made: dict[int, Statement | None] = {}
    if isinstance(change, Said) and (change.missed or nearest is None):
        made = {number: None for number, one in enumerate(before) if _overlap(one.spans, spans)}
        kind = StatementKind.HEADLINE if in_title else StatementKind.DIRECT
        made[len(before)] = Statement(spans, speaker, (), kind, None, RULE, 1.0, True)
    elif isinstance(change, Said) and nearest is not None:
        old = before[nearest]
        made = {nearest: replace(old, speaker=speaker, rule=RULE, confidence=1.0, sure=True)}
    elif isinstance(change, Dismissed) and nearest is not None:
        made = {nearest: None}
    spoke = {one.speaker.actor for one in before if one.speaker and one.speaker.actor}
    annotations = replace(annotations, statements=layer)
    return without_idle_actors(_replaced(annotations, in_title, made), spoke)


def _nearest(statements: Sequence[Statement], spans: Sequence[Span]) -> int | None:
    """The number of the statement that shares most words with these spans."""
    shared = [_overlap(statement.spans, spans) for statement in statements]
    most = max(shared, default=0)
    return shared.index(most) if most else None


def _overlap(first: Sequence[Span], second: Sequence[Span]) -> int:
    return sum(max(min(one[1], other[1]) - max(one[0], other[0]), 0) for one in first for other in second)


def _phrase_of(statements: Sequence[Statement], number: int | None, actor: str) -> tuple[Span, ...]:
    """The speaker's phrase at the cue, where it was this speaker's before."""
    speaker = statements[number].speaker if number is not None else None
    return speaker.spans if speaker is not None and speaker.actor == actor else ()


def _replaced(annotations: Annotations, in_title: bool, made: dict[int, Statement | None]) -> Annotations:
    """Statements by number, new ones behind the last, None for those that go; headlines follow."""
    layer = annotations.statements
    before = layer.title if in_title else layer.text
    everything = dict(enumerate(before)) | made
    kept = [(number, one) for number, one in everything.items() if one is not None]
    kept.sort(key=lambda pair: pair[1].spans[0] if pair[1].spans else (0, 0))
    after = tuple(one for _number, one in kept)
    if in_title:
        return replace(annotations, statements=replace(layer, title=after))
    now = {number: place for place, (number, _one) in enumerate(kept)}
    title = tuple(_headline(one, now, made) for one in layer.title)
    return replace(annotations, statements=replace(layer, text=after, title=title))


def _headline(one: Statement, now: Mapping[int, int], made: Mapping[int, Statement | None]) -> Statement:
    """A headline after the statements of the text were renumbered; the one it repeats has its speaker."""
    if one.repeats is None:
        return one
    repeated = made.get(one.repeats)
    one = replace(one, repeats=now.get(one.repeats))
    if repeated is None:
        return one
    speaker = repeated.speaker and replace(repeated.speaker, spans=())
    return replace(one, speaker=speaker, rule=RULE, confidence=1.0, sure=True)
