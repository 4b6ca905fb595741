"""Pages that press databases export: Europresse and Factiva, several articles a page, by their classes."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lxml import etree

from tui.readers.draft import Draft, Paragraph
from tui.readers.markup import paragraphs_of
from tui.readers.publication import parse_published
from tui.readers.xml import text_of
from tui.text import fold

_CLASSES = re.compile(r"\b(?:DocPublicationName|docOcurrContainer|titreArticleVisu|articleParagraph)\b")
_EUROPRESSE = ("DocPublicationName", "titreArticleVisu")
_CLOCK = re.compile(r"\d{1,2}:\d\d")
_COUNT = re.compile(r"[\d\s.,\u00a0\u202f]+\s\w{3,10}$")
_DOCUMENT = re.compile(r"(?:Document|Dokument|Documento)\s+\w{10,40}$")
_LONGEST_META = 120
_INDEX = {
    "HD": "title",
    "BY": "byline",
    "PD": "day",
    "ET": "time",
    "SN": "source",
    "LA": "language",
    "LP": "text",
    "TD": "text",
    "SE": "section",
    "AN": "guid",
}
"""Factiva's codes of the rows of its indexed form, and what they hold."""


def is_export(text: str) -> bool:
    """Whether a page, by its text as markup, has the classes of such an export."""
    return _CLASSES.search(text) is not None


def drafts_of(root: etree._Element) -> Iterator[Draft]:
    """The articles of an export, in its order; none where the page is something else after all."""
    for element in root.iter("article", "div", "table"):
        classes = _classes(element)
        if (
            element.tag == "article"
            and _with_class(element, "DocPublicationName", "titreArticleVisu") is not None
        ):
            yield _europresse(element)
        elif "article" in classes and element.tag == "div":
            draft = _factiva(element)
            if draft.paragraphs:
                yield draft


def _classes(element: etree._Element) -> list[str]:
    return (element.get("class") or "").split()


def _with_class(element: etree._Element, *names: str) -> etree._Element | None:
    """The first element inside with one of the classes."""
    return next((inner for inner in element.iter(etree.Element) if set(names) & set(_classes(inner))), None)


def _europresse(article: etree._Element) -> Draft:
    draft = Draft(
        title=text_of(_with_class(article, "titreArticleVisu", "rdp__articletitle", "titreArticle"))
    )
    publication = text_of(_with_class(article, "DocPublicationName", "rdp__DocPublicationName"))
    draft.source = re.split(r",\s*(?:no|n°|nº)\b|\s{2,}|\n", publication)[0].strip(" ,") or None
    draft.published = parse_published(text_of(_with_class(article, "DocHeader")))
    draft.byline = text_of(_with_class(article, "docAuthors", "sm-margin-bottomNews")) or None
    body = _with_class(article, "docOcurrContainer", "DocText")
    draft.paragraphs = list(paragraphs_of(body)) if body is not None else []
    return draft


def _factiva(article: etree._Element) -> Draft:
    draft = Draft()
    if any(code in _INDEX for code, _cell in _indexed(article)):
        _read_index(draft, article)
        return draft
    headline = next(
        (inner for inner in article.iter("span", "div", "b") if any("eadline" in c for c in _classes(inner))),
        None,
    )
    draft.title = text_of(headline) or None
    draft.byline = text_of(_with_class(article, "author")) or None
    for inner in article.iter("p"):
        written = text_of(inner)
        if written and _DOCUMENT.match(written):
            draft.guid = written.split()[-1]
        elif written:
            draft.paragraphs.append(Paragraph(written))
    _read_lines(draft, article)
    return draft


def _read_lines(draft: Draft, article: etree._Element) -> None:
    """The lines between headline and text: number of words, day, time, source, code, language, copyright."""
    day = clock = ""
    for inner in article.iter("div"):
        written = text_of(inner)
        if len(inner) or not written or len(written) > _LONGEST_META:
            continue
        if not day and parse_published(written) is not None:
            day = written
        elif day and not clock and _CLOCK.fullmatch(written):
            clock = written
        elif day and draft.source is None and not _COUNT.match(written) and written != draft.byline:
            draft.source = written
    draft.published = parse_published(f"{day} {clock}".strip()) if day else None


def _indexed(article: etree._Element) -> Iterator[tuple[str, etree._Element]]:
    """The rows of the indexed form: the code of two letters, and the cell beside it."""
    for row in article.iter("tr"):
        cells = [cell for cell in row if cell.tag == "td"]
        if len(cells) > 1 and re.fullmatch(r"[A-Z]{2}", code := text_of(cells[0])):
            yield code, cells[1]


def _read_index(draft: Draft, article: etree._Element) -> None:
    found: dict[str, str] = {}
    for code, cell in _indexed(article):
        name = _INDEX.get(code)
        if name == "text":
            draft.paragraphs.extend(paragraphs_of(cell))
        elif name is not None:
            found.setdefault(name, text_of(cell))
    draft.title, draft.byline = found.get("title"), found.get("byline")
    draft.source, draft.section = found.get("source"), found.get("section")
    draft.language = fold(found["language"]).split()[0] if found.get("language") else None
    draft.guid = (found.get("guid") or "").rpartition(" ")[2] or None
    draft.published = parse_published(f"{found.get('day', '')} {found.get('time', '')}".strip())
