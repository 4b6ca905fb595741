"""Articles and their annotations as JSON Lines: the contract of ``newsreader annotate``.

The schema of a line is ``tui/annotate.schema.json``. Strings keep their exact code points; control,
bidi and surrogate characters are written as ``\\uXXXX``, so that no line can steer a terminal.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterable
from typing import Any

from tui.annotations import (
    Annotations,
    DateMention,
    MentionKind,
    PersonMention,
    Span,
    Speaker,
    Statement,
)
from tui.article import Article

Record = dict[str, Any]

_STEERING = re.compile(
    "[\x7f-\x9f\xad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ud800-\udfff]"
)


def json_line(record: Record) -> bytes:
    """One record as a line of UTF-8, ended by a newline."""
    text = json.dumps(record, ensure_ascii=False, separators=(", ", ": "))
    return (_STEERING.sub(lambda match: f"\\u{ord(match[0]):04x}", text) + "\n").encode()


def article_record(article: Article, annotations: Annotations, identifier: str | None = None) -> Record:
    """The record of one article; ``identifier`` is its content id unless given."""
    published = article.published
    dates, people, statements = annotations.dates, annotations.people, annotations.statements
    return {
        "id": article.content_id if identifier is None else identifier,
        "path": article.origin.path,
        "member": article.origin.member,
        "position": article.origin.position,
        "title": article.title,
        "published": published.day.isoformat() if published else None,
        "published_at": published.isoformat() if published else None,
        "published_from": str(published.origin) if published else None,
        "lang": article.language,
        "text": article.text,
        "blocks": [[block.start, block.end, block.role] for block in article.blocks],
        "dates": [_date(mention, article.text) for mention in dates.text],
        "people": _names(people.text, article.text),
        "actors": _actors(annotations),
        "credits": [_span(span, article.text) for span in people.credits],
        "quotes": [_statement(statement, article.text) for statement in statements.text],
        "title_dates": [_date(mention, article.title) for mention in dates.title],
        "title_people": _names(people.title, article.title),
        "title_quotes": [_statement(statement, article.title) for statement in statements.title],
    }


def _span(span: Span, text: str) -> Record:
    return {"start": span[0], "end": span[1], "text": text[span[0] : span[1]]}


def _date(mention: DateMention, text: str) -> Record:
    return {
        **_span((mention.start, mention.end), text),
        "value": mention.value,
        "type": mention.type,
        "grain": mention.grain,
        "confidence": mention.confidence,
    }


def _names(mentions: Iterable[PersonMention], text: str) -> list[Record]:
    return [
        {**_span((mention.start, mention.end), text), "actor": mention.actor, "kind": mention.kind}
        for mention in mentions
    ]


def _actors(annotations: Annotations) -> list[Record]:
    """Every actor with the number of its mentions by name; for an institution, of its statements."""
    named = Counter(
        mention.actor
        for mention in (*annotations.people.text, *annotations.people.title)
        if mention.kind is MentionKind.NAME
    )
    spoken = Counter(
        statement.speaker.actor for statement in annotations.statements.text if statement.speaker is not None
    )
    return [
        {
            "id": actor.id,
            "name": actor.name,
            "kind": actor.kind,
            "mentions": named[actor.id] or spoken[actor.id],
            **({"candidates": list(actor.candidates)} if actor.candidates else {}),
        }
        for actor in annotations.actors.values()
    ]


def _speaker(speaker: Speaker) -> Record:
    return {"actor": speaker.actor, "name": speaker.name, "spans": [list(span) for span in speaker.spans]}


def _statement(statement: Statement, text: str) -> Record:
    return {
        "spans": [list(span) for span in statement.spans],
        "text": " […] ".join(text[start:end] for start, end in statement.spans),
        "kind": statement.kind,
        "speaker": None if statement.speaker is None else _speaker(statement.speaker),
        "cue": [list(span) for span in statement.cue],
        "relay": statement.relay,
        "rule": statement.rule,
        "confidence": statement.confidence,
        "sure": statement.sure,
    }
