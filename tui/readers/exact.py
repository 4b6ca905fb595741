"""Records of ``annotate --input jsonl``: title and text exactly as they are: offsets refer to them."""

from __future__ import annotations

import json
from datetime import date, datetime
from typing import Any

from tui import structure
from tui.article import Article, Published
from tui.messages import _


class RecordError(ValueError):
    """Why a line is no record, as a sentence for the user."""


def record(line: str) -> dict[str, Any]:
    """The JSON object of one line. Raises `RecordError` where it is none or has no text."""
    try:
        found = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise RecordError(_("not a line of JSON: {error}").format(error=error)) from None
    if not isinstance(found, dict) or not isinstance(found.get("text"), str):
        raise RecordError(_('not a JSON object with a string "text"'))
    return found


def article(found: dict[str, Any]) -> Article:
    """The article of ``{"id", "title", "text", "published", "lang"}``; all but text may be null or missing.

    ``published`` is ISO 8601, a day or a day with a time; anything else counts as null, and `has_lost_day`
    tells. Raises `RecordError` for a field of a wrong type.
    """
    return structure.complete(
        Article(
            title=_string(found, "title") or "",
            text=found["text"],
            published=_published(_string(found, "published")),
            language=_string(found, "lang"),
        )
    )


def has_lost_day(found: dict[str, Any]) -> bool:
    """Whether the record says when it was published in a way that is no ISO 8601 date."""
    written = _string(found, "published")
    return bool(written) and _published(written) is None


def _string(found: dict[str, Any], name: str) -> str | None:
    value = found.get(name)
    if value is not None and not isinstance(value, str):
        raise RecordError(_('"{name}" is not a string').format(name=name))
    return value


def _published(written: str | None) -> Published | None:
    """None for what is no ISO 8601 date: a record without a usable day is still an article."""
    if not written:
        return None
    try:
        if len(written) <= len("2025-09-04"):
            return Published(date.fromisoformat(written))
        moment = datetime.fromisoformat(written)
    except ValueError:
        return None
    return Published(moment.date(), moment.time(), moment.utcoffset())
