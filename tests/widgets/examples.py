"""An article with annotations of every kind, made by hand, for the tests of what shows them."""

from __future__ import annotations

from datetime import date, time

from tui.annotations import (
    Actor,
    ActorKind,
    Annotations,
    DateLayer,
    DateMention,
    Grain,
    MentionKind,
    PeopleLayer,
    PersonMention,
    Speaker,
    Statement,
    StatementKind,
    StatementLayer,
)
from tui.article import Article, Block, Published, Role

CAPTION = "La ministre Odile Ferrand à Quimper (AFP / Jo Le Gall)"
LEAD = "« Nous tiendrons », a promis jeudi la ministre Odile Ferrand devant les marins."
SUBHEAD = "- Retour -"
BODY = "Mme Ferrand a parlé d'un « accord fragile », selon l'agence Ouestinfo, puis elle est repartie."
PARAGRAPHS = ((CAPTION, Role.CAPTION), (LEAD, Role.LEAD), (SUBHEAD, Role.SUBHEAD), (BODY, Role.BODY))
TITLE = "Ferrand promet de tenir"


def text() -> str:
    return "\n\n".join(paragraph for paragraph, _role in PARAGRAPHS)


def span(words: str, after: int = 0) -> tuple[int, int]:
    """Where the words stand in the text."""
    start = text().index(words, after)
    return start, start + len(words)


def article() -> Article:
    blocks = []
    start = 0
    for paragraph, role in PARAGRAPHS:
        blocks.append(Block(start, start + len(paragraph), role))
        start += len(paragraph) + 2
    published = Published(date(2026, 9, 3), time(18, 2))
    return Article(TITLE, text(), tuple(blocks), published, "fr", source="Ouestinfo")


def annotations() -> Annotations:
    lead = len(CAPTION)
    ferrand = "odile-ferrand"
    return Annotations(
        dates=DateLayer((DateMention(*span("jeudi"), "2026-09-03", Grain.DAY, 0.9),)),
        people=PeopleLayer(
            (
                PersonMention(*span("Odile Ferrand"), ferrand),
                PersonMention(*span("Odile Ferrand", lead), ferrand),
                PersonMention(*span("Ferrand", span(BODY)[0]), ferrand),
            ),
            (PersonMention(0, 7, ferrand, MentionKind.NAME),),
            (Actor(ferrand, "Odile Ferrand", ActorKind.PERSON),),
        ),
        statements=StatementLayer(
            (
                Statement(
                    (span("Nous tiendrons"),),
                    Speaker(ferrand, "Odile Ferrand", (span("la ministre Odile Ferrand"),)),
                    (span("a promis"),),
                    StatementKind.DIRECT,
                    None,
                    "inverted",
                    0.97,
                    True,
                ),
                Statement(
                    (span("accord fragile"),),
                    Speaker(ferrand, "Odile Ferrand", (span("Mme Ferrand"),)),
                    (span("a parlé"),),
                    StatementKind.PARTIAL,
                    "Ouestinfo",
                    "preceding",
                    0.72,
                    False,
                ),
            )
        ),
    )
