"""What is known of a highlight, in one line for the inspector; and what stands under a headline."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from datetime import date as Day  # noqa: N812 - `date` describes one here
from typing import TYPE_CHECKING

from tui import languages
from tui.annotations import Actor, Annotations, DateMention, Grain, MentionKind, PersonMention, Statement
from tui.article import Article, Published
from tui.limits import ANNOTATED_CHARACTERS
from tui.messages import _, plural
from tui.widgets import moments
from tui.widgets.article.highlights import Highlight, Kind, Part
from tui.widgets.bar import Bit
from tui.widgets.rule_names import rule_name

if TYPE_CHECKING:
    from tui.library import ActorCount

_WORDS_A_MINUTE = 220
_CHARACTERS_A_WORD = 6


def highlight(
    one: Highlight,
    article: Article,
    annotations: Annotations,
    counts: ActorCount | None = None,
    inferred: Collection[str] = (),
) -> Sequence[Bit]:
    """One line about a highlight. ``counts`` are those of its actor in the whole library.

    ``inferred`` are the local ids of actors whom the library knows by their surname only.
    """
    text = article.title if one.part is Part.TITLE else article.text
    match one.kind:
        case Kind.DATE:
            layer = annotations.dates
            when = layer.title[one.index] if one.part is Part.TITLE else layer.text[one.index]
            return date(when, text, article.published)
        case Kind.PERSON:
            people = annotations.people
            mention = people.title[one.index] if one.part is Part.TITLE else people.text[one.index]
            return person(mention, text, annotations, counts, inferred=mention.actor in inferred)
        case Kind.STATEMENT:
            said = annotations.statements
            return statement(said.title[one.index] if one.part is Part.TITLE else said.text[one.index], text)
        case Kind.HIT:
            start, end = one.spans[0]
            return [Bit(_("search hit "), "bar--dim"), Bit(text[start:end], "bar--strong")]
        case Kind.OWN_NOTE:
            return []


def date(mention: DateMention, text: str, published: Published | None = None) -> Sequence[Bit]:
    """``jeudi → Thursday 4 September 2025, the day of publication · day 0.97``"""
    words = " ".join(text[mention.start : mention.end].split())
    if mention.value is None:
        return [
            Bit(words, "bar--strong"),
            Bit(" → "),
            Bit(_("unknown without the day of publication"), "bar--dim"),
        ]
    bits = [Bit(words, "bar--strong"), Bit(" → "), Bit(moments.timex(mention.value))]
    distance = from_publication(mention.value, published)
    if distance:
        bits.append(Bit(f", {distance}"))
    return [*bits, Bit(f" · {GRAINS[mention.grain]} {mention.confidence:.2f}", "bar--dim")]


def from_publication(value: str, published: Published | None) -> str:
    """``the day of publication``, ``3 days before publication``; nothing for what names no single day."""
    if published is None or not re.match(r"\d{4}-\d\d-\d\d(?:T|$)", value):
        return ""
    try:
        days = (Day.fromisoformat(value[:10]) - published.day).days
    except ValueError:
        return ""
    if not days:
        return _("the day of publication")
    if days < 0:
        return plural("{n} day before publication", "{n} days before publication", -days)
    return plural("{n} day after publication", "{n} days after publication", days)


GRAINS = {
    Grain.TIME: _("time"),
    Grain.PART: _("part of a day"),
    Grain.DAY: _("day"),
    Grain.WEEKEND: _("weekend"),
    Grain.WEEK: _("week"),
    Grain.MONTH: _("month"),
    Grain.QUARTER: _("quarter"),
    Grain.HALF: _("half a year"),
    Grain.SEASON: _("season"),
    Grain.YEAR: _("year"),
    Grain.DECADE: _("decade"),
    Grain.CENTURY: _("century"),
    Grain.RANGE: _("range"),
}
"""Names of grains for the eye."""


def person(
    mention: PersonMention,
    text: str,
    annotations: Annotations,
    counts: ActorCount | None,
    *,
    inferred: bool = False,
) -> Sequence[Bit]:
    """``le président russe → Vladimir Poutine · 3 mentions here · in 12 articles, 4 statements``"""
    actor = annotations.actors.get(mention.actor)
    name = actor.name if actor else mention.actor
    words = " ".join(text[mention.start : mention.end].split())
    bits = [] if words == name else [Bit(words), Bit(" → ")]
    bits.append(Bit(name, "bar--strong"))
    if mention.kind is MentionKind.TITLE:
        bits.append(Bit(_(" (by title)"), "bar--dim"))
    if actor is not None and actor.ambiguous:
        bits.append(Bit(_(" (ambiguous: {names}?)").format(names=either(actor, annotations)), "bar--warning"))
    elif inferred:
        bits.append(Bit(_(" (inferred: nobody else bears this surname)"), "bar--dim"))
    here = sum(other.actor == mention.actor for other in annotations.people.text)
    said = sum(
        one.speaker is not None and one.speaker.actor == mention.actor for one in annotations.statements.text
    )
    bits.append(Bit(" · " + plural("{n} mention here", "{n} mentions here", here)))
    if said:
        bits.append(Bit(" · " + plural("{n} statement here", "{n} statements here", said)))
    if counts is not None:
        articles = plural("in {n} article", "in {n} articles", counts.articles)
        statements = plural("{n} statement", "{n} statements", counts.statements)
        bits.append(Bit(f" · {articles}, {statements}", "bar--dim"))
    return bits


def either(actor: Actor, annotations: Annotations) -> str:
    """The people whom an ambiguous name may mean: ``Yves Tallec or Marie Tallec``."""
    names = [annotations.actors[one].name for one in actor.candidates if one in annotations.actors]
    return _(" or ").join(names)


def statement(said: Statement, text: str) -> Sequence[Bit]:
    """``Kaja Kallas? · cue “a décrit” · via AFP · rule relative-clause 0.93``"""
    bits = [Bit(speaker_name(said), "bar--strong")]
    if said.cue:
        cue = " … ".join(" ".join(text[start:end].split()) for start, end in said.cue)
        bits += [Bit(" · " + _("cue "), "bar--dim"), Bit(f"“{cue}”")]
    if said.relay:
        bits += [Bit(" · " + _("relayed by "), "bar--dim"), Bit(said.relay)]
    bits.append(Bit(f" · {rule_name(said.rule)} {said.confidence:.2f}", "bar--dim"))
    return bits


def speaker_name(said: Statement) -> str:
    """The speaker's name, with ``?`` where it is not sure."""
    if said.speaker is None:
        return _("speaker unknown")
    return said.speaker.name if said.sure else said.speaker.name + " ?"


def meta(article: Article, *, older: int = 0, newer: int = 0, tags: Sequence[str] = ()) -> str:
    """The line under a headline: day and time, source, byline, section, reading time, versions, tags."""
    minutes = max(round(len(article.text) / _CHARACTERS_A_WORD / _WORDS_A_MINUTE), 1)
    parts = [
        moments.published(article.published) if article.published else _("undated"),
        article.source,
        article.byline,
        article.section,
        plural("{n} min", "{n} min", minutes).replace(" ", "\N{NO-BREAK SPACE}"),
        plural("{n} earlier version", "{n} earlier versions", older) if older else "",
        plural("{n} newer version", "{n} newer versions", newer) if newer else "",
        " ".join(f"#{tag}" for tag in tags),
    ]
    return " · ".join(part for part in parts if part)


def note(article: Article, annotated: bool) -> str:
    """What is said at the end of an article about its annotations; nothing where all is well."""
    if article.language is None:
        return _("No dates, people or statements are marked: the language was not recognised.")
    if not languages.is_annotated(article.language):
        return _(
            "No dates, people or statements are marked: this language ({code}) is not annotated."
        ).format(code=article.language)
    if len(article.text) > ANNOTATED_CHARACTERS.value:
        return str(ANNOTATED_CHARACTERS)
    return "" if annotated else _("Dates, people and statements are being marked…")


def tally(annotations: Annotations) -> Mapping[Kind, int]:
    """How many highlights of each kind the text has."""
    return {
        Kind.DATE: len(annotations.dates.text),
        Kind.PERSON: len(annotations.people.text),
        Kind.STATEMENT: len(annotations.statements.text),
    }
