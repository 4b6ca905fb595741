"""SGML of old news corpora: Reuters-21578, and the documents of TREC and Gigaword, many in a file."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator

from tui.article import Problem, Role
from tui.messages import _
from tui.readers.decoding import decode
from tui.readers.draft import Draft, Paragraph
from tui.readers.paragraphs import paragraphs_of
from tui.readers.publication import parse_published
from tui.readers.source import Source, UnreadableError
from tui.text import clean

_BEGIN = re.compile(r"<(?P<name>REUTERS|DOC)\b(?P<attributes>[^<>]{0,2000})>")
_ATTRIBUTE = re.compile(r"\b(?P<name>NEWID|id)=\"(?P<value>[^\"]{1,80})\"")
_DAY_IN_ID = re.compile(r"_(?P<day>(?:19|20)\d{6})\.\d+$")
_TAG = re.compile(r"<[^<>]{0,2000}>")
_PARAGRAPH = re.compile(r"<P>|</P>")
_SOURCE = "Reuters"


def is_corpus(head: str) -> bool:
    """Whether a text begins with such a document, which is no XML: its names are in capitals."""
    begin = _BEGIN.search(head)
    return begin is not None and (
        begin["name"] == "REUTERS" or re.search(r"<(?:DOCNO|HEADLINE|TEXT)>", head) is not None
    )


def read(source: Source) -> Iterator[Draft | Problem]:
    """The documents of a file, in its order."""
    decoded = decode(source.data, preferred=source.options.encoding)
    text = decoded.text
    found_any = False
    begin = _BEGIN.search(text)
    while begin is not None:
        following = _BEGIN.search(text, begin.end())
        draft = _draft(begin, text[begin.end() : following.start() if following else len(text)])
        begin = following
        if draft.paragraphs:
            draft.encoding = decoded.encoding
            found_any = True
            yield draft
    if not found_any:
        raise UnreadableError(_("is XML without any article"))


def _draft(begin: re.Match[str], text: str) -> Draft:
    attribute = _ATTRIBUTE.search(begin["attributes"])
    draft = Draft(guid=attribute["value"] if attribute else _plain(_inside(text, "DOCNO")) or None)
    draft.title = _plain(_inside(text, "TITLE") or _inside(text, "HEADLINE")) or None
    draft.byline = _plain(_inside(text, "AUTHOR") or _inside(text, "BYLINE")) or None
    day = _DAY_IN_ID.search(draft.guid or "")
    draft.published = parse_published(_plain(_inside(text, "DATE"))) or parse_published(
        day["day"] if day else None
    )
    dateline = _plain(_inside(text, "DATELINE"))
    if dateline:
        draft.paragraphs.append(Paragraph(dateline, Role.DATELINE))
    if begin["name"] == "REUTERS":
        draft.source = _SOURCE
    body = _inside(text, "BODY") or _inside(text, "TEXT")
    lines = _PARAGRAPH.sub("\n\n", body) if "<P>" in body else body
    written = clean(html.unescape(_TAG.sub("", lines))).split("\n")
    while written and (not written[-1].strip() or written[-1].strip().lower() == "reuter"):
        written.pop()
    paragraphs = [Paragraph(paragraph) for paragraph in paragraphs_of(written)]
    draft.paragraphs = [*draft.paragraphs, *paragraphs] if paragraphs else []
    return draft


def _inside(text: str, name: str) -> str:
    """What stands in the first element of a name; empty without one."""
    start = text.find(f"<{name}>")
    if start < 0:
        return ""
    end = text.find(f"</{name}>", start)
    return text[start + len(name) + 2 : end if end >= 0 else len(text)]


def _plain(text: str) -> str:
    return " ".join(clean(html.unescape(_TAG.sub(" ", text))).split())
