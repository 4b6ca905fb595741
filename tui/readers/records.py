"""JSON documents: scraper output, JSON Feed, ninjs, answers of news interfaces, read-later exports.

Where the articles stand in the document is found, not known: the outermost objects that have a text.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from tui.article import Problem
from tui.messages import _, plural
from tui.readers.decoding import decode
from tui.readers.draft import Draft
from tui.readers.fields import draft_of_record, is_article, is_reference, known
from tui.readers.source import Source, UnreadableError

_DEPTH = 8
"""Lists and objects around an article."""

_DECODER = json.JSONDecoder(strict=False)
_CONTAINERS = frozenset(
    {
        "articles",
        "data",
        "docs",
        "documents",
        "entries",
        "hits",
        "items",
        "news",
        "posts",
        "response",
        "results",
    }
)


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What an object says for the articles in it: a feed's language and title."""

    language: str | None = None
    source: str | None = None


@dataclass(frozen=True, slots=True)
class Reference:
    """An object that names an article and has no text of it."""


def read(source: Source) -> Iterator[Draft | Problem]:
    """The articles of a JSON document, in its order."""
    decoded = decode(source.data, preferred=source.options.encoding)
    references = 0
    found_any = False
    broken: UnreadableError | None = None
    values = _values(decoded.text)
    while True:
        try:
            value = next(values, None)
        except UnreadableError as error:
            broken = error
            break
        if value is None:
            break
        for found in drafts_of(value, source.options.fields):
            if isinstance(found, Reference):
                references += 1
            else:
                found.encoding = decoded.encoding
                found_any = True
                yield found
    if broken is not None:
        yield Problem(source.path, str(broken), source.member)
    elif references:
        yield Problem(source.path, without_text(references), source.member)
    elif not found_any:
        raise UnreadableError(_("is JSON without any article"))


def without_text(references: int) -> str:
    """That a file names articles and holds no text of them, as a sentence for the user."""
    return plural(
        "names {n} article by title and link, without its text",
        "names {n} articles by title and link, without their text",
        references,
    )


def drafts_of(
    value: object, mapping: Mapping[str, str], around: Surroundings | None = None, depth: int = 0
) -> Iterator[Draft | Reference]:
    """The articles in a parsed value, in its order."""
    if depth > _DEPTH:
        return
    around = around or Surroundings()
    if isinstance(value, list):
        for item in value:
            if isinstance(item, list | dict):
                yield from drafts_of(item, mapping, around, depth + 1)
    elif isinstance(value, dict):
        if is_article(value, mapping):
            draft = draft_of_record(value, mapping)
            draft.language = draft.language or around.language
            draft.source = draft.source or around.source
            yield draft
            return
        found_any = False
        for name, item in value.items():
            if isinstance(item, list | dict):
                inner = _surroundings(value, name, item, around)
                for found in drafts_of(item, mapping, inner, depth + 1):
                    found_any = True
                    yield found
        if not found_any and is_reference(value, mapping):
            yield Reference()


def _surroundings(value: dict[str, object], name: str, item: object, around: Surroundings) -> Surroundings:
    version = value.get("version")
    if isinstance(version, str) and "jsonfeed.org" in version:
        title, language = value.get("title"), value.get("language")
        return Surroundings(
            language if isinstance(language, str) else None, title if isinstance(title, str) else None
        )
    is_publisher = (
        isinstance(item, list)
        and name.lower() not in _CONTAINERS
        and known(name) is None
        and " " in name.strip()
    )
    return replace(around, source=name) if is_publisher else around


def _values(text: str) -> Iterator[object]:
    """The items of an outermost list one by one, or the values that follow each other.

    Raises `UnreadableError` where the text stops being JSON; what stood before it has been yielded.
    """
    place = _skip(text, 0, " \t\r\n\ufeff")
    in_list = text.startswith("[", place)
    blanks = " \t\r\n," if in_list else " \t\r\n;"
    place = _skip(text, place + in_list, blanks)
    while place < len(text) and not (in_list and text[place] == "]"):
        try:
            value, place = _DECODER.raw_decode(text, place)
        except RecursionError:
            raise UnreadableError(_("is JSON nested too deep")) from None
        except ValueError as error:
            line = text.count("\n", 0, getattr(error, "pos", place)) + 1
            message = getattr(error, "msg", str(error))
            raise UnreadableError(
                _("is not valid JSON: line {line}: {error}").format(line=line, error=message)
            ) from None
        yield value if value is not None else {}
        place = _skip(text, place, blanks)
    if in_list and place >= len(text):
        raise UnreadableError(_("is not valid JSON: it breaks off"))


def _skip(text: str, place: int, blanks: str) -> int:
    while place < len(text) and text[place] in blanks:
        place += 1
    return place
