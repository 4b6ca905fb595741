"""XML of scrapers and corpora: TEI, trafilatura's documents, and lists of elements with known fields."""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree

from tui.article import Problem, Published
from tui.messages import _
from tui.readers.draft import Draft, Paragraph
from tui.readers.fields import draft_of_record, is_article
from tui.readers.markup import local_name, paragraphs_of
from tui.readers.publication import parse_published
from tui.readers.source import Source, UnreadableError
from tui.readers.xml import child, descendant, parse, text_of, utf8

_RECORDS = 200_000


def read(source: Source) -> Iterator[Draft | Problem]:
    """The articles of a TEI or a corpus of them, of trafilatura's document, or of fields in elements."""
    document, assumed = utf8(source.data, source.options.encoding)
    root = parse(document)
    found_any = False
    for draft in _drafts(root, source):
        if draft.paragraphs:
            draft.encoding = assumed
            found_any = True
            yield draft
    if not found_any:
        raise UnreadableError(_("is XML without any article"))


def _drafts(root: etree._Element, source: Source) -> Iterator[Draft]:
    name = local_name(root)
    if name in ("tei", "tei.2", "teicorpus"):
        for element in [root] if name != "teicorpus" else root.iterchildren():
            if local_name(element) in ("tei", "tei.2"):
                yield _tei(element)
        return
    if name == "doc" and child(root, "main", "body") is not None:
        yield _trafilatura(root)
        return
    for number, element in enumerate(root.iter()):
        if number > _RECORDS:
            return
        if len(element) and isinstance(element.tag, str):
            record = _record(element)
            if is_article(record, source.options.fields):
                yield draft_of_record(record, source.options.fields)


def _record(element: etree._Element) -> dict[str, object]:
    """Attributes and children without children of their own, or with paragraphs only, as fields."""
    record: dict[str, object] = {str(name): str(value) for name, value in element.items()}
    for item in element:
        if not isinstance(item.tag, str):
            continue
        if len(item) == 0:
            record.setdefault(local_name(item), item.text or "")
        elif all(
            local_name(inner) in ("p", "br", "b", "i", "em", "strong", "a", "div", "span") for inner in item
        ):
            record.setdefault(local_name(item), "\n\n".join(part.text for part in paragraphs_of(item)))
    return record


def _trafilatura(root: etree._Element) -> Draft:
    draft = Draft(
        title=root.get("title"),
        byline=root.get("author"),
        source=root.get("sitename") or root.get("hostname"),
        url=root.get("url") or root.get("source"),
        language=root.get("language"),
        section=(root.get("categories") or "").split(";")[0] or None,
        published=parse_published(root.get("date")),
    )
    main = child(root, "main", "body")
    draft.paragraphs = list(_paragraphs(main)) if main is not None else []
    return draft


def _tei(root: etree._Element) -> Draft:
    draft = Draft()
    header = child(root, "teiheader")
    if header is not None:
        draft.title = text_of(descendant(header, "title")) or None
        authors = {
            text_of(element): None for element in header.iterdescendants() if local_name(element) == "author"
        }
        draft.byline = ", ".join(filter(None, authors)) or None
        draft.source = text_of(descendant(header, "publisher")) or None
        draft.language = _tei_language(header)
        draft.published = _tei_published(header)
        pointer = descendant(header, "ptr")
        draft.url = pointer.get("target") if pointer is not None else None
    text = child(root, "text")
    body = descendant(text, "body") if text is not None else None
    draft.paragraphs = list(_paragraphs(body)) if body is not None else []
    return draft


def _tei_language(header: etree._Element) -> str | None:
    language = descendant(header, "language")
    return (language.get("ident") or text_of(language)) if language is not None else None


def _tei_published(header: etree._Element) -> Published | None:
    """The first date that is not the day of a download."""
    for element in header.iterdescendants():
        if local_name(element) == "date" and element.get("type") not in ("download", "access", "retrieval"):
            found = parse_published(element.get("when") or text_of(element))
            if found is not None:
                return found
    return None


def _paragraphs(body: etree._Element) -> Iterator[Paragraph]:
    """TEI's names of blocks in those of HTML, comments left out."""
    comments = frozenset(
        element
        for element in body.iterdescendants()
        if local_name(element) == "comments" or element.get("type") == "comments"
    )
    for element in body.iterdescendants():
        name = local_name(element)
        if name in _HTML_NAMES:
            element.tag = _HTML_NAMES[name]
    yield from paragraphs_of(body, without=comments)


_HTML_NAMES = {
    "ab": "p", "head": "h2", "item": "li", "lb": "br", "list": "ul", "l": "p", "lg": "div",
    "quote": "blockquote",
    "row": "tr", "cell": "td", "entry": "div", "figdesc": "figcaption",
}  # fmt: skip
