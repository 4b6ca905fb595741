"""RSS of every version, Atom and RDF, saved as files."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lxml import etree

from tui.article import Problem
from tui.messages import _
from tui.readers.draft import Draft, Paragraph
from tui.readers.fields import paragraphs_of_text, without_source
from tui.readers.markup import local_name, paragraphs_of, paragraphs_of_html
from tui.readers.publication import parse_published
from tui.readers.records import without_text
from tui.readers.source import Source, UnreadableError
from tui.readers.xml import child, elements, forget, text_of, utf8

_ITEMS = frozenset({"item", "entry"})
_OF_FEED = frozenset({"title", "language"})
_LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"
_ABOUT = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}about"
_DATES = ("pubdate", "published", "issued", "date", "created", "updated", "modified")
_MAIL_AND_NAME = re.compile(r"\S+@\S+\s+\((.+)\)$")


def read(source: Source) -> Iterator[Draft | Problem]:
    """The items of a feed, in its order; an item with a summary only is an article too."""
    document, assumed = utf8(source.data, source.options.encoding)
    feed = Draft()
    references = items = 0
    for element in elements(document, _ITEMS | _OF_FEED):
        if local_name(element) in _OF_FEED:
            _read_feed(feed, element)
            continue
        draft = _draft(element, feed)
        forget(element)
        items += 1
        if draft.paragraphs:
            draft.encoding = assumed
            yield draft
        elif draft.title:
            references += 1
    if references:
        yield Problem(source.path, without_text(references), source.member)
    elif not items:
        raise UnreadableError(_("is a feed without any item"))


def _read_feed(feed: Draft, element: etree._Element) -> None:
    parent = element.getparent()
    if parent is None or local_name(parent) not in ("channel", "feed"):
        return
    if local_name(element) == "title":
        feed.source = feed.source or _plain(element)
        feed.language = feed.language or parent.get(_LANGUAGE)
    else:
        feed.language = text_of(element) or feed.language


def _draft(item: etree._Element, feed: Draft) -> Draft:
    draft = Draft(source=feed.source, guid=text_of(child(item, "guid", "id")) or None)
    title = child(item, "title")
    draft.title = _plain(title) if title is not None else None
    draft.paragraphs = _body(item)
    for name in _DATES:
        found = parse_published(text_of(child(item, name)))
        if found is not None:
            draft.published = found
            break
    draft.byline = _byline(item)
    category = child(item, "category", "subject")
    if category is not None:
        draft.section = category.get("label") or text_of(category) or category.get("term")
    content = child(item, "content")
    language = text_of(child(item, "language")) or item.get(_LANGUAGE)
    draft.language = language or (content.get(_LANGUAGE) if content is not None else None) or feed.language
    draft.url = _link(item)
    origin = child(item, "source")
    if origin is not None and (name := text_of(child(origin, "title")) or (origin.text or "").strip()):
        draft.source = name
        draft.title = without_source(draft.title, name)
    return draft


def _body(item: etree._Element) -> list[Paragraph]:
    """The whole text where the feed has it, else the summary."""
    for name in ("encoded", "content", "description", "summary", "subtitle"):
        best: list[Paragraph] = []
        for element in item:
            if local_name(element) != name or "search.yahoo.com/mrss" in str(element.tag):
                continue
            paragraphs = _paragraphs(element)
            if sum(len(found.text) for found in paragraphs) > sum(len(found.text) for found in best):
                best = paragraphs
        if any(paragraph.text.strip() for paragraph in best):
            return best
    described = next((found for found in item.iter() if local_name(found) == "description"), None)
    return list(paragraphs_of_text(described.text or "")) if described is not None else []


def _paragraphs(element: etree._Element) -> list[Paragraph]:
    if len(element):
        return list(paragraphs_of(element))
    text = element.text or ""
    kind = element.get("type", "html")
    return (
        paragraphs_of_html(text)
        if kind != "text" and "<" in text
        else list(paragraphs_of_text(_decoded(text, kind)))
    )


def _plain(element: etree._Element) -> str:
    """A title without markup, whichever way it was escaped."""
    text = text_of(element)
    kind = element.get("type", "html")
    if kind == "text" or not re.search(r"</?[a-zA-Z][^>]*>|&#?\w+;", text):
        return text
    return " ".join(paragraph.text for paragraph in paragraphs_of_html(text)) or text


def _decoded(text: str, kind: str) -> str:
    import html

    return text if kind == "text" else html.unescape(text)


def _byline(item: etree._Element) -> str | None:
    names: list[str] = []
    for element in item:
        if local_name(element) in ("creator", "author") and len(names) < 10:
            name = child(element, "name")
            written = text_of(name if name is not None else element)
            mail = _MAIL_AND_NAME.match(written)
            names.append(mail[1] if mail is not None else written)
    return ", ".join(filter(None, names)) or None


def _link(item: etree._Element) -> str | None:
    fallback: str | None = None
    for element in item:
        if local_name(element) != "link":
            continue
        address = (element.get("href") or element.text or "").strip()
        if address and element.get("rel", "alternate") == "alternate":
            return address
        fallback = fallback or address
    return fallback or item.get(_ABOUT)
