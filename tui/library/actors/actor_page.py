"""What is told of one actor: its names, when it is named, what stands beside its name."""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field

from tui import languages
from tui.annotations import Annotations, PersonMention
from tui.library.actors.actor_map import known, members
from tui.library.actors.counts import Within
from tui.library.index import codec, keys
from tui.library.index.pieces import marks, sql
from tui.library.types import ActorDay, ActorName, ActorWords, TitleBeside
from tui.text import fold

ARTICLES = 200
"""In so many articles, the newest, the words beside the name are read."""
_FORMS = 40

_ARTICLE = """
SELECT a.title, a.language, a.day, b.data, l.data FROM article AS a
JOIN body AS b ON b.article = a.id JOIN layers AS l ON l.article = a.id WHERE a.id = ? AND l.live
"""


def names_of(connection: sqlite3.Connection, actor: int) -> list[ActorName]:
    """All names that count as this actor, in most articles first."""
    among = members(connection, [actor])
    rows = connection.execute(
        sql(
            "SELECT t.name, t.inferred, count(m.article), total(m.mentions), total(m.statements)",
            "FROM actor AS t LEFT JOIN mention AS m ON m.actor = t.id WHERE t.id IN", marks(len(among)),
            "GROUP BY t.id ORDER BY count(m.article) DESC, t.name",
        ),
        among,
    )  # fmt: skip
    return [ActorName(row[0], bool(row[1]), row[2], int(row[3]), int(row[4])) for row in rows]


def days_of(connection: sqlite3.Connection, actor: int, within: Within) -> list[ActorDay]:
    """In how many of some articles it is named on each day, and how often; undated articles do not count."""
    condition, parameters = within
    among = members(connection, [actor])
    rows = connection.execute(
        sql(
            "SELECT m.article, sum(m.mentions) FROM mention AS m WHERE m.actor IN", marks(len(among)),
            condition, "GROUP BY m.article",
        ),
        (*among, *parameters),
    )  # fmt: skip
    articles: Counter[int] = Counter()
    mentions: Counter[int] = Counter()
    for article, number in rows:
        day = keys.day_of_article(article)
        if day is not None:
            articles[day] += 1
            mentions[day] += number
    return [ActorDay(day, articles[day], mentions[day]) for day in sorted(articles)]


@dataclass(slots=True)
class _Title:
    """A title as it is written most often, and when."""

    written: Counter[str] = field(default_factory=Counter)
    days: list[int] = field(default_factory=list)


def words_of(connection: sqlite3.Connection, actor: int, within: Within) -> ActorWords:
    """How the newest of some articles name the actor, and the titles beside the name."""
    among = members(connection, [actor])
    condition, parameters = within
    articles = connection.execute(
        sql(
            "SELECT DISTINCT m.article FROM mention AS m WHERE m.actor IN", marks(len(among)), condition,
            "ORDER BY m.article DESC LIMIT ?",
        ),
        (*among, *parameters, ARTICLES),
    ).fetchall()  # fmt: skip
    forms: Counter[str] = Counter()
    titles: dict[str, _Title] = {}
    for (article,) in articles:
        row = connection.execute(_ARTICLE, (article,)).fetchone()
        if row is None:
            continue
        title, language, day, body, layers = row
        for text, mention in _mentions(connection, actor, title, body, codec.unpack_layers(layers)):
            forms[" ".join(text[mention.start : mention.end].split())] += 1
            for beside in _titles(text, mention, language):
                found = titles.setdefault(fold(beside), _Title())
                found.written[beside] += 1
                if day is not None:
                    found.days.append(day)
    return ActorWords(
        len(articles),
        tuple(forms.most_common(_FORMS)),
        tuple(
            TitleBeside(
                one.written.most_common(1)[0][0],
                one.written.total(),
                min(one.days, default=None),
                max(one.days, default=None),
            )
            for one in sorted(titles.values(), key=lambda one: -one.written.total())[:_FORMS]
        ),
    )


def _mentions(
    connection: sqlite3.Connection, actor: int, title: str, body: bytes, annotations: Annotations
) -> Iterator[tuple[str, PersonMention]]:
    local = set()
    for key, one in annotations.actors.items():
        found = known(connection, one.name)
        if found is not None and found.key == actor:
            local.add(key)
    text = codec.body_text(body)
    for source, mentions in ((title, annotations.people.title), (text, annotations.people.text)):
        for mention in mentions:
            if mention.actor in local:
                yield source, mention


def _titles(text: str, mention: PersonMention, language: str | None) -> list[str]:
    from tui.annotators.people.beside import titles_beside

    if language is None or not languages.is_annotated(language):
        return []
    return titles_beside(text, mention.start, mention.end, language)
