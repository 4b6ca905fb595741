"""What is told of a highlight when it is chosen, as rows of a dialog."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from tui.annotations import ActorKind, DateMention, Statement
from tui.article import Published
from tui.messages import _, plural
from tui.screens.dialogs.dialog import DialogRow
from tui.widgets import describe, moments
from tui.widgets.moments import short_day
from tui.widgets.rule_names import kind_name, rule_name

if TYPE_CHECKING:
    from tui.library import ActorCount, StatementRow

_WORDS = 300


def actor_rows(counts: ActorCount) -> Sequence[DialogRow]:
    """Counts of an actor over the whole library."""
    kind = _("Institution") if counts.kind is ActorKind.INSTITUTION else _("Person")
    figures = counted(counts.articles, counts.mentions, counts.statements)
    if counts.inferred:
        alone = plural("{n} by the surname alone", "{n} by the surname alone", counts.inferred)
        figures = f"{figures} · {alone}"
    return [DialogRow("", f"{kind} · {figures}", heading=True)]


def counted(articles: int, mentions: int, statements: int) -> str:
    """In how many articles, how often named, how often quoted."""
    figures = (
        plural("in {n} article", "in {n} articles", articles),
        plural("named {n} time", "named {n} times", mentions),
        plural("{n} statement", "{n} statements", statements),
    )
    return " · ".join(figures)


def said_row(row: StatementRow, today: date) -> DialogRow:
    """A statement of an actor."""
    day = short_day(row.published.day, today) if row.published else ""
    detail = " · ".join(part for part in (day, row.source, row.title) if part)
    return DialogRow("", f"“{' '.join(row.text[:_WORDS].split())}”", detail)


def date_rows(mention: DateMention, published: Published | None) -> Sequence[DialogRow]:
    """Everything that is known of a date."""
    if mention.value is None:
        return [DialogRow(_("Means"), _("unknown without the day of publication"))]
    facts = (
        (_("Means"), moments.timex(mention.value)),
        (_("That is"), describe.from_publication(mention.value, published)),
        (_("Value"), mention.value),
        (_("Grain"), describe.GRAINS[mention.grain]),
        (_("Confidence"), f"{mention.confidence:.0%}"),
    )
    return [DialogRow(name, value) for name, value in facts if value]


def statement_rows(said: Statement, text: str) -> Sequence[DialogRow]:
    """Everything that is known of a statement."""
    cue = " … ".join(" ".join(text[start:end].split()) for start, end in said.cue)
    phrase = ""
    if said.speaker is not None:
        phrase = " … ".join(" ".join(text[start:end].split()) for start, end in said.speaker.spans)
    sure = _("sure") if said.sure else _("not sure")
    facts = (
        (_("Speaker"), describe.speaker_name(said)),
        (_("Named as"), phrase),
        (_("Cue"), cue),
        (_("Relayed by"), said.relay or ""),
        (_("Kind"), kind_name(said.kind)),
        (_("Rule"), _("{rule}: right in {share:.0%} ({sure})").format(
            rule=rule_name(said.rule), share=said.confidence, sure=sure)),
    )  # fmt: skip
    return [DialogRow(name, value) for name, value in facts if value]
