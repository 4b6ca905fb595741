"""What the inspector says in its one line."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from tests.widgets import examples
from tui.annotations import ActorKind, Annotations, DateMention, Grain
from tui.article import Article, Published
from tui.library import ActorCount
from tui.widgets import describe
from tui.widgets.article.highlights import Highlight, Kind, Part
from tui.widgets.bar import Bit


def said(bits: object) -> str:
    assert isinstance(bits, list | tuple)
    return "".join(bit.text for bit in bits if isinstance(bit, Bit))


def of(kind: Kind, index: int, counts: ActorCount | None = None, part: Part = Part.TEXT) -> str:
    one = Highlight(kind, part, ((0, 1),), index)
    return said(describe.highlight(one, examples.article(), examples.annotations(), counts))


def test_a_date_is_resolved_to_the_calendar() -> None:
    assert of(Kind.DATE, 0) == "jeudi → Thursday 3 September 2026, the day of publication · day 0.90"


def test_a_date_without_a_day_of_publication_says_so() -> None:
    mention = DateMention(0, 5, None, Grain.DAY, 0.9)
    assert "unknown" in said(describe.date(mention, "jeudi"))


def test_a_person_has_a_name_and_counts() -> None:
    assert of(Kind.PERSON, 2) == "Ferrand → Odile Ferrand · 3 mentions here · 2 statements here"
    counts = ActorCount(1, "Odile Ferrand", ActorKind.PERSON, 12, 40, 1)
    assert of(Kind.PERSON, 0, counts).endswith(" · in 12 articles, 1 statement")
    assert of(Kind.PERSON, 0, part=Part.TITLE).startswith("Ferrand → Odile Ferrand")


def test_a_statement_names_speaker_cue_relay_and_rule_with_a_question_mark_where_unsure() -> None:
    assert of(Kind.STATEMENT, 0) == "Odile Ferrand · cue “a promis” · inverted 0.97"
    assert of(Kind.STATEMENT, 1) == "Odile Ferrand ? · cue “a parlé” · relayed by Ouestinfo · preceding 0.72"


def test_a_statement_of_nobody_says_so() -> None:
    statement = replace(examples.annotations().statements.text[0], speaker=None, cue=())
    assert said(describe.statement(statement, examples.text())).startswith("speaker unknown")


def test_the_meta_line_leaves_out_what_is_not_known() -> None:
    assert (
        describe.meta(examples.article())
        == "Thursday 3 September 2026, 18:02 · Ouestinfo · 1\N{NO-BREAK SPACE}min"
    )
    assert describe.meta(Article("T", "x")) == "undated · 1\N{NO-BREAK SPACE}min"


def test_the_note_says_why_nothing_is_marked() -> None:
    published = Published(date(2026, 9, 3))
    assert "not recognised" in describe.note(Article("T", "x", (), published), annotated=True)
    assert "not annotated" in describe.note(Article("T", "x", (), published, "zz"), annotated=True)
    assert describe.note(Article("T", "x", (), published, "fr"), annotated=True) == ""
    assert "being marked" in describe.note(Article("T", "x", (), published, "fr"), annotated=False)
    assert "512,000" in describe.note(Article("T", "x" * 512_001, (), published, "fr"), annotated=True)


def test_an_article_without_annotations_has_none_to_count() -> None:
    assert set(describe.tally(Annotations()).values()) == {0}
