"""Fields of scraper files by their many names → a draft.

Names are compared without case, accents and marks between words.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator, Mapping
from datetime import date
from functools import lru_cache

from tui.article import Role
from tui.languages.detection import detect
from tui.languages.structure_words import listed
from tui.readers.draft import Draft, Paragraph
from tui.readers.field_names import NAMES
from tui.readers.paragraphs import paragraphs_of
from tui.readers.publication import parse_published
from tui.text import clean, fold

_WRAPPERS = listed(
    """
    fields metadata meta attributes properties article data _source source_data news record extra params
    """
)
_TEXT_WITHIN = (
    "rendered",
    "value",
    "text",
    "content",
    "plain",
    "main",
    "original",
    "name",
    "title",
    "body",
    "byline",
    "href",
    "#text",
    "__text",
    "$t",
)
_NOTHING = frozenset({"", "none", "null", "nan", "n/a", "undefined", "-", "[removed]"})
_LOOKS_LIKE_HTML = re.compile(
    r"</?(?:p|br|div|a|b|i|u|em|strong|span|h[1-6]|ul|ol|li|blockquote|figure|img|table|section|article|html|body)(?:\s[^<>]*)?/?>",
    re.IGNORECASE,
)
_INLINE_TAG = re.compile(r"</?(?:a|b|i|u|em|strong|span|sup|sub|br)(?:\s[^<>]{0,300})?/?>", re.IGNORECASE)
_ESCAPED = re.compile(r"&(?:#\d{2,6}|#x[0-9a-fA-F]{2,6}|[a-zA-Z]{2,8});")
_TITLE_AND_SOURCE = re.compile(r"(?P<title>.*\S)\s+[-–—|]\s+(?P<source>[^|]{2,60}?)\s*", re.DOTALL)
_PRINTED = re.compile(r"'([^']{1,100})'|\"([^\"]{1,100})\"")
_OF_SOURCE = ("name", "site", "title", "domain", "website")
_MAIN_ROLES = ("main", "headline", "body")
_SAVED = frozenset({"created", "createdat", "datecreated"})
"""Names of a day that may be that of saving: no publication where the record has a field for that, empty."""

_RUN_TOGETHER = re.compile(r"(?<=[.!?”\"»])  +(?=[A-ZÀ-Ý“\"«])")
_DEPTH = 6


def normal(name: str) -> str:
    """A field's name as names are compared: ``date_Publication`` and ``Date publication`` are one."""
    return re.sub(r"[\W_]+", "", fold(name[:80]))


@lru_cache(maxsize=1)
def _canonical() -> Mapping[str, tuple[str, int]]:
    """Compared name → canonical name and rank within it."""
    found: dict[str, tuple[str, int]] = {}
    for canonical, names in NAMES.items():
        for rank, name in enumerate(names.split()):
            found.setdefault(normal(name), (canonical, rank))
    return found


def known(name: str, mapping: Mapping[str, str] | None = None) -> str | None:
    """The canonical field that a name stands for, by the user's mapping first; None for other names."""
    if mapping and name in mapping:
        return mapping[name]
    found = _canonical().get(normal(name))
    return None if found is None else found[0]


def draft_of_record(record: Mapping[str, object], mapping: Mapping[str, str]) -> Draft:
    """What a record says, as far as it can be told; paragraphs are empty where it has no text."""
    fields = _fields(record, mapping)
    draft = Draft()
    draft.paragraphs = _body(fields)
    draft.title = _title(fields)
    draft.language = _first_text(fields, "language")
    draft.url = next((text for text in _texts(fields, "url") if re.match(r"https?://", text)), None)
    for text in filter(None, map(_source, fields.get("source", ()))):
        if re.match(r"https?://", text):
            draft.url = draft.url or text
        elif draft.source is None:
            draft.source = text
    draft.byline = _byline(fields)
    draft.title = without_source(draft.title, draft.source)
    draft.section = _first_text(fields, "section")
    draft.guid = next((str(value) for value in fields.get("guid", ()) if isinstance(value, str | int)), None)
    draft.embargo = _first_text(fields, "embargo")
    urgency = next(iter(fields.get("urgency", ())), None)
    if isinstance(urgency, int) and not isinstance(urgency, bool) and 0 <= urgency <= 9:
        draft.urgency = urgency
    _read_published(draft, fields)
    return draft


def is_article(record: Mapping[str, object], mapping: Mapping[str, str]) -> bool:
    """Whether a record is an article by itself: some field of it is a text, or it has title and summary."""
    fields = _fields(record, mapping)
    if any(_has_words(value) and not _holds_records(value, mapping) for value in fields.get("text", ())):
        return True
    summaries = (*fields.get("summary", ()), *fields.get("opening", ()))
    return _first_text(fields, "title") is not None and any(map(_has_words, summaries))


def _holds_records(value: object, mapping: Mapping[str, str]) -> bool:
    """Whether what is named like a text is a list of articles, or the object around one."""
    first = value[0] if isinstance(value, list) and value else value
    return isinstance(first, Mapping) and any(
        known(name, mapping) == "title" and name != "name" for name in first
    )


def is_reference(record: Mapping[str, object], mapping: Mapping[str, str]) -> bool:
    """Whether a record names an article, by a title with a link or a date."""
    fields = _fields(record, mapping)
    return _first_text(fields, "title") is not None and bool(fields.get("url") or fields.get("published"))


def as_text(value: object, depth: int = 0) -> str:
    """A value as one line's text: a list joined by commas, of an object the part that holds its text."""
    if isinstance(value, str):
        return "" if value.strip().lower() in _NOTHING else value
    if depth > _DEPTH:
        return ""
    if isinstance(value, list):
        return ", ".join(filter(None, (as_text(item, depth + 1) for item in value[:50])))
    if isinstance(value, Mapping):
        for name in _TEXT_WITHIN:
            if name in value and (found := as_text(value[name], depth + 1)):
                return found
    return ""


def paragraphs_of_value(value: object, depth: int = 0) -> Iterator[Paragraph]:
    """The paragraphs of a text in any of its shapes: plain, HTML, a list of parts, an object of parts."""
    if isinstance(value, str):
        yield from paragraphs_of_text(value)
    elif depth > _DEPTH:
        return
    elif isinstance(value, list):
        for item in value:
            yield from paragraphs_of_value(item, depth + 1)
    elif isinstance(value, Mapping):
        yield from _paragraphs_of_object(value, depth)


def paragraphs_of_text(text: str) -> Iterator[Paragraph]:
    """Plain text or HTML, whichever it is."""
    if _LOOKS_LIKE_HTML.search(text):
        from tui.readers.markup import paragraphs_of_html

        yield from paragraphs_of_html(text)
        return
    if "\n" not in text and "\r" not in text and len(_RUN_TOGETHER.findall(text[:5000])) > 1:
        text = _RUN_TOGETHER.sub("\n\n", text)
    for paragraph in paragraphs_of(clean(text).split("\n")):
        yield Paragraph(paragraph)


def _paragraphs_of_object(value: Mapping[str, object], depth: int) -> Iterator[Paragraph]:
    """Fundus and others: a summary, sections with headlines and paragraphs, blocks with a type and a text."""
    if not any(
        name in value for name in ("summary", "headline", "sections", "paragraphs", "blocks", "children")
    ):
        for name in _TEXT_WITHIN:
            if _has_words(value.get(name)):
                yield from paragraphs_of_value(value[name], depth + 1)
                return
    for name in ("summary", "headline", "text", "content", "sections", "paragraphs", "blocks", "children"):
        for paragraph in paragraphs_of_value(value.get(name), depth + 1):
            role = {"headline": Role.SUBHEAD, "summary": None}.get(name, paragraph.role)
            yield paragraph._replace(role=role)


def _fields(record: Mapping[str, object], mapping: Mapping[str, str]) -> Mapping[str, list[object]]:
    """Values by canonical field, best name first; values that are nothing are left out."""
    ranked: dict[str, list[tuple[int, object]]] = {}
    undated = any(
        known(name, mapping) == "published" and not _has_words(value)
        for name, value in record.items()
        if value is None or isinstance(value, str)
    )
    layers = [(record, 0)]
    layers.extend(
        (value, 100)
        for name, value in record.items()
        if name.lower() in _WRAPPERS and isinstance(value, Mapping)
    )
    for layer, penalty in layers:
        for name, value in layer.items():
            if (
                not isinstance(name, str)
                or value is None
                or (isinstance(value, str) and value.strip().lower() in _NOTHING)
            ):
                continue
            mapped = mapping.get(name) if mapping else None
            canonical, rank = (mapped, -1) if mapped else _canonical().get(normal(name), (None, 0))
            if canonical is not None and not (undated and normal(name) in _SAVED):
                ranked.setdefault(canonical, []).append((rank + penalty, value))
    return {
        canonical: [value for _, value in sorted(pairs, key=lambda pair: pair[0])]
        for canonical, pairs in ranked.items()
    }


def _body(fields: Mapping[str, list[object]]) -> list[Paragraph]:
    """The best-named text, unless another is more than twice as long; without a text summary and opening."""
    texts = [value for value in fields.get("text", ()) if _has_words(value)]
    if texts:
        longest = max(map(_length, texts))
        value = next(value for value in texts if _length(value) * 2 >= longest)
    else:
        return _summary(fields)
    return list(paragraphs_of_value(_main_of(value)))


def _summary(fields: Mapping[str, list[object]]) -> list[Paragraph]:
    """The longest summary, and the opening of the text where a record has that and it says something else."""
    parts = [
        list(paragraphs_of_value(max(values, key=_length)))
        for name in ("summary", "opening")
        if (values := [value for value in fields.get(name, ()) if _has_words(value)])
    ]
    if len(parts) < 2:
        return parts[0] if parts else []
    summary, opening = parts
    words = [fold(" ".join(part.text for part in paragraphs)).strip(" .…") for paragraphs in parts]
    if words[0] in words[1]:
        return opening
    return summary if words[1] in words[0] else summary + opening


def _main_of(value: object) -> object:
    """Of headlines or texts for several uses, the one whose role is to be the main one."""
    if isinstance(value, list) and len(value) > 1 and all(isinstance(item, Mapping) for item in value[:50]):
        return next((item for item in value[:50] if item.get("role") in _MAIN_ROLES), value)
    return value


def _title(fields: Mapping[str, list[object]]) -> str | None:
    """The title in plain text: interfaces escape it as HTML, and give several for several uses."""
    for value in fields.get("title", ()):
        main = _main_of(value)
        text = as_text(main[0] if isinstance(main, list) and main else main)
        if text:
            return _plain(text)
    return None


def _plain(text: str) -> str:
    return html.unescape(_INLINE_TAG.sub("", text)) if _ESCAPED.search(text) else _INLINE_TAG.sub("", text)


def without_source(title: str | None, source: str | None) -> str | None:
    """A title without the name of its source at its end: "Bell rings - The Wick"."""
    match = _TITLE_AND_SOURCE.fullmatch(title or "")
    if match is None or not source:
        return title
    names = (fold(match["source"]).strip(), fold(source).strip())
    return match["title"] if names[0].removeprefix("the ") == names[1].removeprefix("the ") else title


def _source(value: object) -> str:
    """The name in a source that is an object of several fields."""
    if isinstance(value, Mapping):
        return next((text for name in _OF_SOURCE if (text := as_text(value.get(name)))), "") or as_text(value)
    return as_text(value)


def _byline(fields: Mapping[str, list[object]]) -> str | None:
    """The names; a list that a program printed as it prints its own is taken for the list that it was."""
    written = _first_text(fields, "byline")
    if written is not None and written[:1] == "[" and written[-1:] == "]" and written[1:2] in ("'", '"'):
        return ", ".join(found for pair in _PRINTED.findall(written) if (found := pair[0] or pair[1])) or None
    return _plain(written) if written else None


def _read_published(draft: Draft, fields: Mapping[str, list[object]]) -> None:
    for value in fields.get("published", ()):
        plain = value if isinstance(value, int | float | date) else as_text(value)
        month_first = isinstance(plain, str) and "/" in plain and _is_english(draft)
        found = parse_published(plain, month_first=month_first)
        if found is not None:
            draft.published = found
            return


def _is_english(draft: Draft) -> bool:
    text = "\n".join(paragraph.text for paragraph in draft.paragraphs[:5])
    return detect(text, draft.title or "") == "en"


def _has_words(value: object, depth: int = 0) -> bool:
    if isinstance(value, str):
        return value.strip().lower() not in _NOTHING
    if depth > _DEPTH:
        return False
    if isinstance(value, list):
        return any(_has_words(item, depth + 1) for item in value)
    if isinstance(value, Mapping):
        return any(_has_words(item, depth + 1) for item in value.values())
    return False


def _length(value: object, depth: int = 0) -> int:
    if isinstance(value, str):
        return len(value)
    if depth > _DEPTH:
        return 0
    items = value if isinstance(value, list) else value.values() if isinstance(value, Mapping) else ()
    return sum(_length(item, depth + 1) for item in items)


def _texts(fields: Mapping[str, list[object]], canonical: str) -> Iterator[str]:
    return filter(None, map(as_text, fields.get(canonical, ())))


def _first_text(fields: Mapping[str, list[object]], canonical: str) -> str | None:
    return next(_texts(fields, canonical), None)
