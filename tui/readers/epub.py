"""EPUB as news recipes write it: a chapter an article."""

from __future__ import annotations

import posixpath
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import unquote

from lxml import etree

from tui.article import Problem, Published, Role
from tui.messages import _
from tui.readers.draft import Draft, Paragraph
from tui.readers.markup import paragraphs_of, parse_html
from tui.readers.members import member_bytes
from tui.readers.page import decode_page
from tui.readers.publication import parse_published
from tui.readers.source import Source, UnreadableError
from tui.readers.wire_header import read_day
from tui.readers.xml import descendant, parse, text_of, utf8
from tui.text import fold

_CONTAINER = "META-INF/container.xml"
_PAGES = ("application/xhtml+xml", "text/html")
_LINKED = 0.5


@dataclass(frozen=True, slots=True)
class _Book:
    title: str | None
    language: str | None
    published: Published | None
    chapters: tuple[str, ...]


def read_archive(source: Source, archive: zipfile.ZipFile) -> Iterator[Draft | Problem]:
    """The chapters that have a text, in the book's order. Raises `UnreadableError` without any."""
    book = _book(source, archive)
    found_any = False
    for name in book.chapters:
        try:
            draft = _chapter(_content(source, archive, name), book)
        except UnreadableError as error:
            yield Problem(source.path, str(error), source.inner(name, b"", name).member)
            continue
        if draft is not None:
            draft.member = source.inner(name, b"", name).member
            found_any = True
            yield draft
    if not found_any:
        raise UnreadableError(_("is a book without any article"))


def _content(source: Source, archive: zipfile.ZipFile, name: str) -> bytes:
    try:
        member = archive.getinfo(name)
    except KeyError:
        raise UnreadableError(
            _("is named in the book and missing from it: {name}").format(name=name)
        ) from None
    return member_bytes(source, archive, member)


def _book(source: Source, archive: zipfile.ZipFile) -> _Book:
    container = parse(utf8(_content(source, archive, _CONTAINER))[0])
    rootfile = descendant(container, "rootfile")
    path = rootfile.get("full-path", "") if rootfile is not None else ""
    package = parse(utf8(_content(source, archive, path))[0])
    metadata, manifest, spine = (descendant(package, name) for name in ("metadata", "manifest", "spine"))
    if manifest is None or spine is None:
        raise UnreadableError(_("is a book without any article"))
    folder = posixpath.dirname(path)
    pages = {
        item.get("id"): posixpath.normpath(posixpath.join(folder, unquote(item.get("href", ""))))
        for item in manifest
        if item.get("media-type") in _PAGES and "nav" not in (item.get("properties") or "").split()
    }
    order = [pages[item.get("idref")] for item in spine if item.get("idref") in pages]
    title = language = moment = None
    if metadata is not None:
        title, language, moment = (
            text_of(descendant(metadata, name)) or None for name in ("title", "language", "date")
        )
    return _Book(
        title, language, parse_published(moment), tuple(dict.fromkeys(name for name in order if name != path))
    )


def _chapter(data: bytes, book: _Book) -> Draft | None:
    text, assumed = decode_page(data)
    root = parse_html(text)
    if root is None:
        return None
    body = root.find(".//body")
    body = root if body is None else body
    bars = frozenset(element for element in body.iter("div", "p") if "calibrenavbar" in _class(element))
    paragraphs = list(paragraphs_of(body, without=bars))
    if _is_contents(body, paragraphs, bars):
        return None
    draft = Draft(source=book.title, published=book.published, language=book.language, encoding=assumed)
    heading = next((element for name in ("h1", "h2") for element in body.iter(name)), None)
    draft.title = text_of(heading) or text_of(root.find(".//title")) or None
    draft.language = (
        root.get("lang") or root.get("{http://www.w3.org/XML/1998/namespace}lang") or book.language
    )
    draft.paragraphs = [paragraph for paragraph in paragraphs if not _repeats(paragraph, draft.title)]
    moment = root.find(".//time")
    if moment is not None:
        draft.published = parse_published(moment.get("datetime") or text_of(moment)) or book.published
    return draft if draft.paragraphs else None


def _repeats(paragraph: Paragraph, title: str | None) -> bool:
    return (
        paragraph.role in (None, Role.SUBHEAD) and fold(paragraph.text).strip() == fold(title or "").strip()
    )


def _is_contents(
    body: etree._Element, paragraphs: list[Paragraph], without: frozenset[etree._Element]
) -> bool:
    """A cover, a list of contents: little but links, headings and the day."""
    text = sum(
        len(paragraph.text)
        for paragraph in paragraphs
        if paragraph.role is not Role.SUBHEAD and not (read_day(paragraph.text, Draft()))
    )
    linked = sum(len(text_of(link)) for link in body.iter("a") if not _is_within(link, without))
    return text == 0 or linked > _LINKED * text


def _is_within(element: etree._Element, around: frozenset[etree._Element]) -> bool:
    return bool(around) and any(outer in around for outer in element.iterancestors())


def _class(element: etree._Element) -> str:
    return element.get("class") or ""
