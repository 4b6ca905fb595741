"""What can be narrowed by: the person, date, speaker, source, section, day or language under the cursor."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from tui.messages import _
from tui.query.text import actor_query, value_text
from tui.widgets import moments
from tui.widgets.article.highlights import Highlight, Kind, Part

if TYPE_CHECKING:
    from tui.library import ActorKey, OpenedArticle, Row


@dataclass(frozen=True, slots=True)
class Subject:
    """``label`` for the user, ``term`` as it is typed into the search box; ``actor`` where it is one."""

    label: str
    term: str
    actor: ActorKey | None = None
    name: str = ""


def of_row(row: Row) -> Sequence[Subject]:
    """What an article in the list can be narrowed by."""
    subjects = []
    if row.source:
        subjects.append(Subject(_("Source: {value}").format(value=row.source), _term("source", row.source)))
    if row.section:
        subjects.append(
            Subject(_("Section: {value}").format(value=row.section), _term("section", row.section))
        )
    for tag in row.marks.tags:
        subjects.append(Subject(_("Tag: {value}").format(value=tag), _term("tag", tag)))
    if row.published:
        day = row.published.day
        subjects.append(
            Subject(_("Day: {value}").format(value=moments.long_day(day)), f"date:{day.isoformat()}")
        )
    if row.language:
        from tui.screens.dialogs.article_details import LANGUAGES

        name = LANGUAGES.get(row.language, row.language)
        subjects.append(Subject(_("Language: {value}").format(value=name), f"lang:{row.language}"))
    return subjects


def of_highlight(highlight: Highlight, opened: OpenedArticle) -> Subject | None:
    """What a highlight stands for; None for a search hit, an unknown speaker, an unresolved date."""
    annotations = opened.annotations
    if annotations is None:
        return None
    in_title = highlight.part is Part.TITLE
    if highlight.kind is Kind.PERSON:
        people = annotations.people
        local = (people.title if in_title else people.text)[highlight.index].actor
        actor = annotations.actors.get(local)
        return of_actor(actor.name if actor else local, opened.actors.get(local))
    if highlight.kind is Kind.STATEMENT:
        said = annotations.statements
        speaker = (said.title if in_title else said.text)[highlight.index].speaker
        if speaker is None:
            return None
        label = _("Speaker: {value}").format(value=speaker.name)
        return Subject(label, _term("speaker", speaker.name))
    if highlight.kind is Kind.DATE:
        dates = annotations.dates
        value = (dates.title if in_title else dates.text)[highlight.index].value
        days = query_days(value) if value else None
        if days is not None:
            return Subject(_("About: {value}").format(value=moments.timex(value or "")), f"about:{days}")
    return None


def actor_key(highlight: Highlight, opened: OpenedArticle) -> ActorKey | None:
    """The library's key of the person that a highlight marks."""
    if highlight.kind is not Kind.PERSON or opened.annotations is None:
        return None
    people = opened.annotations.people
    mention = (people.title if highlight.part is Part.TITLE else people.text)[highlight.index]
    return opened.actors.get(mention.actor)


def of_actor(name: str, key: ActorKey | None) -> Subject:
    """An actor to narrow by."""
    return Subject(_("Person: {value}").format(value=name), _term("actor", name), key, name)


def _term(field: str, value: str) -> str:
    return f"{field}:{value_text(actor_query(value))}"


_POINT = re.compile(r"(\d{4}(?:-\d\d(?:-\d\d)?)?)(?:T.*)?")
_WEEK = re.compile(r"(\d{4})-W(\d\d)(-WE)?")
_MONTHS = {
    "Q1": (1, 3), "Q2": (4, 6), "Q3": (7, 9), "Q4": (10, 12), "H1": (1, 6), "H2": (7, 12),
    "SP": (3, 5), "SU": (6, 8), "FA": (9, 11),
}  # fmt: skip


def query_days(value: str) -> str | None:
    """A TIMEX3 value as the query language writes it; None for what it cannot say."""
    if "/" in value:
        first, last = (query_days(part) for part in value.split("/", 1))
        if first is None or last is None:
            return None
        return f"{first.split('..')[0]}..{last.split('..')[-1]}"
    if match := _POINT.fullmatch(value):
        return match[1]
    if match := _WEEK.fullmatch(value):
        try:
            monday = date.fromisocalendar(int(match[1]), int(match[2]), 1)
        except ValueError:
            return None
        return f"{monday + timedelta(days=5 if match[3] else 0)}..{monday + timedelta(days=6)}"
    if re.fullmatch(r"\d{2,3}X+", value) and len(value) == 4:
        return f"{value.replace('X', '0')}..{value.replace('X', '9')}"
    year, _dash, code = value.partition("-")
    if code == "WI" and re.fullmatch(r"\d{4}", year):  # from December on, as in `dates.interval`
        return f"{year}-12..{int(year) + 1:04d}-02"
    if code in _MONTHS and re.fullmatch(r"\d{4}", year):
        first_month, last_month = _MONTHS[code]
        return f"{year}-{first_month:02d}..{year}-{last_month:02d}"
    return None
