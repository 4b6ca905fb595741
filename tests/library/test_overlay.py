"""Corrections laid over what the annotators say."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tui.annotations import (
    Actor,
    ActorKind,
    Annotations,
    DateLayer,
    DateMention,
    Grain,
    PeopleLayer,
    PersonMention,
    Span,
    Speaker,
    Statement,
    StatementKind,
    StatementLayer,
)
from tui.library.marks.anchors import Anchor, Missing, anchor
from tui.library.marks.corrections import (
    Change,
    Correction,
    Dismissed,
    Layer,
    Means,
    Names,
    Said,
    read,
    written,
)
from tui.library.marks.overlay import corrected, grain_of

TITLE = 'Le port "restera ouvert"'
TEXT = (
    'Le port "restera ouvert", a dit jeudi Odile Ferrand à Brest. Yann Morvan était là. '
    '"C\'est trop peu", a répondu M. Morvan. Il pleuvait samedi.'
)


def span(words: str, source: str = TEXT, number: int = 0) -> Span:
    at = -1
    for _time in range(number + 1):
        at = source.index(words, at + 1)
    return at, at + len(words)


def said(words: str, actor: str, name: str, phrase: str) -> Statement:
    speaker = Speaker(actor, name, (span(phrase),))
    return Statement((span(words),), speaker, (), StatementKind.DIRECT, "AFP", "inverted", 0.9, False)


FOUND = Annotations(
    DateLayer(
        (
            DateMention(*span("jeudi"), "2026-09-03", Grain.DAY, 0.9),
            DateMention(*span("samedi"), "2026-09-05", Grain.DAY, 0.9),
        )
    ),
    PeopleLayer(
        (
            PersonMention(*span("Odile Ferrand"), "odile-ferrand"),
            PersonMention(*span("Yann Morvan"), "yann-morvan"),
            PersonMention(*span("Morvan", number=1), "yann-morvan"),
        ),
        actors=(Actor("odile-ferrand", "Odile Ferrand"), Actor("yann-morvan", "Yann Morvan")),
    ),
    StatementLayer(
        (
            said("restera ouvert", "odile-ferrand", "Odile Ferrand", "Odile Ferrand"),
            said("C'est trop peu", "yann-morvan", "Yann Morvan", "M. Morvan"),
        ),
        (replace(said("Le port", "odile-ferrand", "Odile Ferrand", "Le"), repeats=0),),
    ),
)


def at(layer: Layer, words: str, change: Change, number: int = 0) -> Correction:
    return Correction(layer, anchor(TEXT, *span(words, number=number)), change)


def after(*corrections: Correction, text: str = TEXT) -> Annotations:
    return corrected(FOUND, TITLE, text, corrections)[0]


def dates(annotations: Annotations) -> list[tuple[str, str | None]]:
    return [(TEXT[one.start : one.end], one.value) for one in annotations.dates.text]


def test_a_date_means_another_day() -> None:
    now = after(at(Layer.DATES, "jeudi", Means("2026-09")))
    assert dates(now) == [("jeudi", "2026-09"), ("samedi", "2026-09-05")]
    assert (now.dates.text[0].grain, now.dates.text[0].confidence) == (Grain.MONTH, 1.0)


def test_a_date_is_none() -> None:
    assert dates(after(at(Layer.DATES, "samedi", Dismissed()))) == [("jeudi", "2026-09-03")]


def test_a_correction_wins_where_the_annotator_found_nothing() -> None:
    now = after(at(Layer.DATES, "Il pleuvait samedi", Means("2026-09-12")))
    assert dates(now) == [("jeudi", "2026-09-03"), ("Il pleuvait samedi", "2026-09-12")]


def test_nobody_is_named_here_and_so_nobody_spoke() -> None:
    now = after(at(Layer.PEOPLE, "Odile Ferrand", Dismissed()))
    assert [mention.actor for mention in now.people.text] == ["yann-morvan", "yann-morvan"]
    assert "odile-ferrand" not in now.actors
    speaker = now.statements.text[0].speaker
    assert speaker is not None
    assert (speaker.actor, speaker.name) == (None, "Odile Ferrand")


def test_a_mention_names_somebody_else_and_the_words_follow() -> None:
    now = after(at(Layer.PEOPLE, "Morvan", Names("Lucie Morvan"), number=1))
    assert now.actors["lucie-morvan"].name == "Lucie Morvan"
    assert [mention.actor for mention in now.people.text][1:] == ["yann-morvan", "lucie-morvan"]
    speaker = now.statements.text[1].speaker
    assert speaker is not None
    assert (speaker.actor, speaker.name) == ("lucie-morvan", "Lucie Morvan")


def test_an_actor_whom_the_article_has_is_that_actor() -> None:
    now = after(at(Layer.PEOPLE, "Morvan", Names("odile FERRAND"), number=1))
    assert now.people.text[2].actor == "odile-ferrand"
    assert len(now.actors) == 2


@pytest.mark.parametrize("kind", ActorKind)
def test_a_statement_has_another_speaker(kind: ActorKind) -> None:
    now = after(at(Layer.STATEMENTS, "C'est trop peu", Said(((0, 14),), "Le syndicat", kind)))
    one = now.statements.text[1]
    assert one.speaker == Speaker("le-syndicat", "Le syndicat", ())
    assert (one.rule, one.confidence, one.sure, one.relay) == ("corrected", 1.0, True, "AFP")
    assert now.actors["le-syndicat"].kind is kind
    assert one.spans == (span("C'est trop peu"),)


def test_a_statement_is_by_nobody() -> None:
    now = after(at(Layer.STATEMENTS, "C'est trop peu", Said(((0, 14),), None)))
    assert now.statements.text[1].speaker is None
    assert "yann-morvan" in now.actors, "he is still named"


def test_the_headline_that_repeats_a_statement_gets_its_speaker() -> None:
    now = after(at(Layer.STATEMENTS, "restera ouvert", Said(((0, 14),), "Yann Morvan")))
    speaker = now.statements.title[0].speaker
    assert speaker is not None
    assert speaker.name == "Yann Morvan"


def test_what_is_no_statement_goes_and_the_headline_stands_by_itself() -> None:
    now = after(at(Layer.STATEMENTS, "restera ouvert", Dismissed()))
    assert [one.spans for one in now.statements.text] == [(span("C'est trop peu"),)]
    assert now.statements.title[0].repeats is None
    now = after(at(Layer.STATEMENTS, "C'est trop peu", Dismissed()))
    assert now.statements.title[0].repeats == 0


def test_a_statement_that_was_missed_comes_in_order() -> None:
    now = after(at(Layer.STATEMENTS, "était là", Said(((0, 5), (6, 8)), "Yann Morvan", missed=True)))
    assert [one.rule for one in now.statements.text] == ["inverted", "corrected", "inverted"]
    assert [TEXT[a:b] for a, b in now.statements.text[1].spans] == ["était", "là"]


def test_what_was_missed_takes_the_place_of_the_part_that_was_found() -> None:
    now = after(at(Layer.STATEMENTS, 'Le port "restera ouvert', Said(((0, 23),), None, missed=True)))
    assert len(now.statements.text) == 2
    assert now.statements.text[0].spans == (span('Le port "restera ouvert'),)


def test_later_corrections_come_upon_earlier_ones() -> None:
    missed = at(Layer.STATEMENTS, "était là", Said(((0, 8),), "Yann Morvan", missed=True))
    other = at(Layer.STATEMENTS, "était là", Said(((0, 8),), "Odile Ferrand"))
    now = after(missed, other)
    assert [one.speaker and one.speaker.name for one in now.statements.text][1] == "Odile Ferrand"
    assert after(missed, at(Layer.STATEMENTS, "était là", Dismissed())).statements == FOUND.statements


def test_what_has_lost_its_words_changes_nothing_and_is_told() -> None:
    correction = at(Layer.DATES, "jeudi", Dismissed())
    now, placed = corrected(FOUND, TITLE, "Il pleut. Rendez-vous jeudi.", [correction])
    assert now == FOUND
    assert [one.place for one in placed] == [Missing.LOST]
    twice = f"{TEXT}\n\n{TEXT}"
    now, placed = corrected(FOUND, TITLE, twice, [correction])
    assert now == FOUND
    assert [one.place for one in placed] == [Missing.AMBIGUOUS]


def test_a_correction_in_the_title_stays_there() -> None:
    change = Said(((0, 14),), "Yann Morvan")
    correction = Correction(
        Layer.STATEMENTS, anchor(TITLE, *span("restera ouvert", TITLE), in_title=True), change
    )
    now = after(correction)
    assert now.statements.text == FOUND.statements.text
    assert now.statements.title[-1].kind is StatementKind.HEADLINE


@pytest.mark.parametrize(
    "change",
    [
        Dismissed(),
        Means("2025-09-04TEV"),
        Names("Xi Jinping"),
        Said(((0, 3), (5, 9)), "Kreml", ActorKind.INSTITUTION, missed=True),
        Said(((0, 3),), None),
    ],
)
def test_a_change_is_kept_as_text(change: Change) -> None:
    assert read(written(change)) == change


@pytest.mark.parametrize(
    "wrong",
    ["", "[]", "{}", '{"value": "30 février"}', '{"actor": ""}', '{"said": [[3, 1]]}', '{"said": [1]}'],
)
def test_what_is_no_change_is_told(wrong: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        read(wrong)


@pytest.mark.parametrize(
    ("value", "grain"),
    [
        ("2025-09-04", Grain.DAY), ("2025-09", Grain.MONTH), ("2019", Grain.YEAR), ("199X", Grain.DECADE),
        ("19XX", Grain.CENTURY), ("2025-W36", Grain.WEEK), ("2025-W36-WE", Grain.WEEKEND),
        ("2025-Q3", Grain.QUARTER), ("2025-H1", Grain.HALF), ("2025-WI", Grain.SEASON),
        ("1950/1953", Grain.RANGE), ("2025-09-04TEV", Grain.PART), ("2025-09-04T18:00", Grain.TIME),
    ],
)  # fmt: skip
def test_a_value_tells_its_grain(value: str, grain: Grain) -> None:
    assert grain_of(value) is grain


_CHANGES = st.one_of(
    st.just((Layer.DATES, Dismissed())),
    st.just((Layer.DATES, Means("2026"))),
    st.just((Layer.PEOPLE, Dismissed())),
    st.just((Layer.PEOPLE, Names("Yann Morvan"))),
    st.just((Layer.STATEMENTS, Dismissed())),
    st.just((Layer.STATEMENTS, Said(((0, 1),), "Odile Ferrand"))),
    st.just((Layer.STATEMENTS, Said(((0, 2),), None, missed=True))),
)


@given(st.lists(st.tuples(st.integers(0, len(TEXT) - 2), st.integers(2, 30), _CHANGES), max_size=6))
def test_whatever_is_corrected_stays_in_order_and_consistent(
    made: list[tuple[int, int, tuple[Layer, Change]]],
) -> None:
    corrections = []
    for start, length, (layer, change) in made:
        words = TEXT[start : start + length]
        corrections.append(Correction(layer, Anchor(words, TEXT[:start], TEXT[start + length :]), change))
    now = after(*corrections)
    known = set(now.actors)
    assert {mention.actor for mention in now.people.text} <= known
    statements = now.statements.text
    assert {one.speaker.actor for one in statements if one.speaker and one.speaker.actor} <= known
    assert [one.spans[0] for one in statements] == sorted(one.spans[0] for one in statements)
    assert all(one.repeats is None or one.repeats < len(statements) for one in now.statements.title)
