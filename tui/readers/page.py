"""Saved web pages: what their metadata say of the article, and the article's text from the page."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping

from lxml import etree

from tui.article import Problem, Published, Role
from tui.messages import _
from tui.readers import press_database
from tui.readers.body import article_paragraphs
from tui.readers.decoding import decode
from tui.readers.draft import Draft, Paragraph
from tui.readers.fields import as_text
from tui.readers.linked_data import article_object, draft_of_object
from tui.readers.markup import parse_html
from tui.readers.publication import parse_published
from tui.readers.source import Source, UnreadableError
from tui.readers.wire_header import read_day
from tui.text import fold

_DECLARED = re.compile(
    rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([A-Za-z0-9_.:-]{2,40})|<\?xml[^>]{0,80}?encoding\s*=\s*[\"']([A-Za-z0-9_.:-]{2,40})",
    re.IGNORECASE,
)
_DECLARATION_WITHIN = 4096
_SAVED_FROM = re.compile(
    r"<!--\s*saved from url=\(\d+\)(\S+?)\s*-->|<!--\s*Page saved with SingleFile\s+url:\s*(\S+)"
)
_ARCHIVED = re.compile(r"https?://web\.archive\.org/web/\d{4,14}[a-z_]{0,4}/(?=https?://)")
"""What the Wayback Machine puts before each address."""
_DATE_NAMES = (
    "article:published_time", "og:article:published_time", "datepublished", "date", "dc.date",
    "dc.date.issued", "dcterms.date", "dcterms.created", "dcterms.issued", "pubdate", "publishdate",
    "publish-date", "publish_date", "publication_date", "parsely-pub-date", "sailthru.date",
    "article.published", "cxenseparse:recs:publishtime", "date.issued", "date.available",
    "originalpublicationdate", "timestamp", "citation_publication_date",
)  # fmt: skip
_LINES_BEFORE_TEXT = 4
_LONGEST_LINE = 300
_BYLINE_NAMES = (
    "author",
    "article:author",
    "parsely-author",
    "sailthru.author",
    "dc.creator",
    "byl",
    "citation_author",
)
_SITE_SEPARATORS = re.compile(r"\s+[|–—·•»-]\s+|\s+::?\s+")
_PAGE_OF_BOOKMARKS = re.compile(
    r"<title>\s*(?:Pocket Export|Instapaper: Export)|<!DOCTYPE NETSCAPE-Bookmark-file-1>", re.IGNORECASE
)


def read(source: Source) -> Iterator[Draft | Problem]:
    """The one article of a page; those of a press database's export."""
    text, assumed = decode_page(source.data, source.options.encoding)
    if _PAGE_OF_BOOKMARKS.search(text[:_DECLARATION_WITHIN]):
        raise UnreadableError(_("is a list of bookmarks, without the text of any article"))
    exported: list[Draft] = []
    if press_database.is_export(text) and (root := parse_html(text)) is not None:
        exported = list(press_database.drafts_of(root))
    for found in exported:
        found.encoding = assumed
        yield found
    if exported:
        return
    draft = draft_of_page(text)
    if draft is None:
        raise UnreadableError(_("is a page without text"))
    draft.encoding = assumed
    yield draft


def decode_page(data: bytes, preferred: str | None = None) -> tuple[str, str | None]:
    """Text of a page by its mark, its declarations (the first that fits), or a guess; what was assumed."""
    head = data[:_DECLARATION_WITHIN]
    declared = [(match[1] or match[2]).decode("ascii") for match in _DECLARED.finditer(head)]
    decoded = decode(data, declared[0] if declared else None, preferred)
    for other in declared[1:]:
        if "\ufffd" in decoded.text:
            decoded = decode(data, other, preferred)
    return decoded.text, decoded.encoding


def draft_of_page(text: str) -> Draft | None:
    """The article of a decoded page; None where there is no text in it."""
    root = parse_html(text)
    if root is None:
        return None
    metadata = _metadata(root)
    described = article_object(_linked_data(root))
    draft = draft_of_object(described) if described is not None else Draft()
    _complete_from_page(draft, root, metadata)
    saved_from = _SAVED_FROM.search(text[:_DECLARATION_WITHIN])
    if draft.url is None and saved_from is not None:
        draft.url = saved_from[1] or saved_from[2]
    _choose_text(draft, article_paragraphs(root))
    if draft.published is None:
        _read_lines(draft)
    return draft if draft.paragraphs or draft.title else None


def _choose_text(draft: Draft, of_page: list[Paragraph]) -> None:
    """The longer of the text in the linked data and the text on the page, the title not repeated in it."""
    described = sum(len(paragraph.text) for paragraph in draft.paragraphs)
    shown = sum(len(paragraph.text) for paragraph in of_page)
    if shown >= 0.9 * described:
        draft.paragraphs = of_page
    title = fold(draft.title or "").strip()
    draft.paragraphs = [
        paragraph
        for place, paragraph in enumerate(draft.paragraphs)
        if place > 3 or paragraph.role not in (None, Role.SUBHEAD) or fold(paragraph.text).strip() != title
    ]


def _read_lines(draft: Draft) -> None:
    """The day, where the page's own text has it on a line over the article: "By Ada Finch | 4 May 2025"."""
    for paragraph in draft.paragraphs[:_LINES_BEFORE_TEXT]:
        for line in re.split(r"\n|\s[|·•]\s", paragraph.text[:_LONGEST_LINE]):
            dated = Draft()
            if read_day(line.strip(), dated) and not dated.paragraphs and dated.published is not None:
                draft.published = dated.published
                return


def _metadata(root: etree._Element) -> Mapping[str, list[str]]:
    """Contents of the page's <meta> by name, property or itemprop, in lower case."""
    found: dict[str, list[str]] = {}
    for element in root.iter("meta"):
        name = element.get("property") or element.get("name") or element.get("itemprop")
        content = element.get("content")
        if name and content and len(found) < 1000:
            found.setdefault(name.strip().lower(), []).append(content)
    return found


def _linked_data(root: etree._Element) -> Iterator[object]:
    for element in root.iter("script"):
        if (element.get("type") or "").strip().lower() == "application/ld+json" and element.text:
            try:
                yield json.loads(element.text.strip().removesuffix(";"), strict=False)
            except (ValueError, RecursionError):
                continue


def _complete_from_page(draft: Draft, root: etree._Element, metadata: Mapping[str, list[str]]) -> None:
    def first(*names: str) -> str | None:
        return next((metadata[name][0].strip() for name in names if name in metadata), None)

    site = first("og:site_name", "application-name")
    draft.source = draft.source or site or _item_text(root, "publisher")
    draft.title = (
        draft.title
        or _item_text(root, "headline")
        or first("og:title", "twitter:title", "dc.title", "dcterms.title")
        or _page_title(root, site)
    )
    if draft.published is None:
        draft.published = _published(root, metadata)
    draft.byline = draft.byline or first(*_BYLINE_NAMES) or _item_text(root, "author")
    if draft.byline and draft.byline.startswith(("http://", "https://")):
        draft.byline = None
    draft.section = draft.section or first("article:section", "section", "cxenseparse:section")
    draft.language = (
        draft.language
        or root.get("lang")
        or first("og:locale", "content-language", "language", "dc.language", "inlanguage")
    )
    if draft.url is None:
        canonical = root.find(".//link[@rel='canonical']")
        draft.url = (canonical.get("href") if canonical is not None else None) or first("og:url")
    if draft.url and (archived := _ARCHIVED.match(draft.url)) is not None:
        draft.url = draft.url[archived.end() :]


def _published(root: etree._Element, metadata: Mapping[str, list[str]]) -> Published | None:
    for name in _DATE_NAMES:
        for content in metadata.get(name, ())[:3]:
            if (found := parse_published(content)) is not None:
                return found
    times = list(_times(root))
    for _rank, element in sorted(times, key=lambda pair: pair[0]):
        written = element.get("datetime") or element.get("content") or "".join(element.itertext())
        if (found := parse_published(written)) is not None:
            return found
    return None


def _times(root: etree._Element) -> Iterator[tuple[int, etree._Element]]:
    """Elements that tell a moment, the likeliest to be the publication first."""
    for count, element in enumerate(root.iter("time", "span", "meta", "p", "div")):
        if count > 20_000:
            return
        item = (element.get("itemprop") or "").lower()
        if item in ("datepublished", "datecreated"):
            yield 0, element
        elif element.tag == "time" and item != "datemodified":
            words = f"{element.get('class') or ''} {item}".lower()
            updated = re.search(r"updat|modif|mis-?a-?jour", words)
            yield (
                (3 if updated else 1 if element.get("pubdate") is not None or "publi" in words else 2),
                element,
            )


def _item_text(root: etree._Element, name: str) -> str | None:
    element = root.find(f".//*[@itemprop='{name}']")
    if element is None:
        return None
    inner = element.find(".//*[@itemprop='name']")
    chosen = inner if inner is not None else element
    return as_text(chosen.get("content") or " ".join("".join(chosen.itertext()).split())[:1000]) or None


def _page_title(root: etree._Element, site: str | None) -> str | None:
    """The page's title without the site's name at its end; its first heading where that is the same."""
    element = root.find(".//title")
    title = " ".join("".join(element.itertext()).split()) if element is not None else ""
    headings = [
        (heading, " ".join("".join(heading.itertext()).split())) for heading in list(root.iter("h1"))[:5]
    ]
    for element, heading in headings:
        within = any(around.tag in ("article", "main") for around in element.iterancestors())
        if len(heading) > 8 and (fold(heading) in fold(title) or (within and len(headings) == 1)):
            return heading
    parts = _SITE_SEPARATORS.split(title)
    if len(parts) > 1 and (site is not None and fold(parts[-1]).strip() == fold(site).strip()):
        return title[: title.rindex(parts[-1])].rstrip(" |–—·•»-:")
    return title or next((heading for _, heading in headings if heading), None)
