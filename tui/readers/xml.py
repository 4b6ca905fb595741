"""XML from outside: no DTD is loaded, no entity expanded, nothing fetched, depth and sizes are bounded.

What is not well-formed is repaired where the parser can.
"""

from __future__ import annotations

import html.entities
import io
import re
from collections.abc import Collection, Iterator

from lxml import etree

from tui.messages import _
from tui.readers.decoding import decode
from tui.readers.markup import local_name
from tui.readers.source import UnreadableError

_DECLARATION = re.compile(
    rb"^(?:\xef\xbb\xbf)?\s*<\?xml[^>]{0,200}?encoding\s*=\s*[\"']([A-Za-z0-9_.:-]{2,40})[\"']"
)
_PROLOGUE = re.compile(r"^\s*<\?xml[^>]{0,400}?\?>")
_NAMED_REFERENCE = re.compile(r"&([A-Za-z][A-Za-z0-9]{1,31});")
_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_FORBIDDEN_REFERENCE = re.compile(r"&#(?:x0*(?:[0-8bBcCeEfF]|1[0-9a-fA-F])|0*(?:[0-8]|1[124-9]|2\d|3[01]));")
_OF_XML = frozenset({"amp", "lt", "gt", "quot", "apos"})


def utf8(data: bytes, preferred: str | None = None) -> tuple[bytes, str | None]:
    """The document in UTF-8 without its declaration, HTML's named characters spelt out; what was assumed."""
    match = _DECLARATION.match(data)
    decoded = decode(data, match[1].decode("ascii") if match is not None else None, preferred)
    text = _PROLOGUE.sub("", decoded.text, count=1)
    if "&" in text:
        text = _NAMED_REFERENCE.sub(_character, text)
        text = _FORBIDDEN_REFERENCE.sub("", text)
    return _FORBIDDEN.sub("", text).encode("utf-8", errors="replace"), decoded.encoding


def _character(match: re.Match[str]) -> str:
    name = match[1]
    return match[0] if name in _OF_XML else html.entities.html5.get(name + ";", match[0])


def elements(document: bytes, names: Collection[str]) -> Iterator[etree._Element]:
    """The elements with one of some local names, in lower case, each as its end is read.

    What the caller has seen may be freed with :func:`forget`. Raises `UnreadableError` where even a
    lenient parser gives up.
    """
    parser = etree.iterparse(
        io.BytesIO(document),
        events=("end",),
        encoding="utf-8",
        huge_tree=False,
        load_dtd=False,
        no_network=True,
        recover=True,
        remove_comments=True,
        remove_pis=True,
        resolve_entities=False,
    )
    try:
        for _event, element in parser:
            if local_name(element) in names:
                yield element
    except etree.XMLSyntaxError as error:
        raise UnreadableError(_("is not valid XML: {error}").format(error=error.msg)) from None


def forget(element: etree._Element) -> None:
    """Free an element and its earlier siblings."""
    element.clear(keep_tail=False)
    parent = element.getparent()
    if parent is not None:
        while parent[0] is not element:
            del parent[0]


def parse(document: bytes) -> etree._Element:
    """The root of a whole document. Raises `UnreadableError` where there is none."""
    parser = etree.XMLParser(
        encoding="utf-8",
        huge_tree=False,
        load_dtd=False,
        no_network=True,
        recover=True,
        remove_comments=True,
        remove_pis=True,
        resolve_entities=False,
    )
    try:
        root = etree.fromstring(document, parser)
    except etree.XMLSyntaxError as error:
        raise UnreadableError(_("is not valid XML: {error}").format(error=error.msg)) from None
    if root is None:
        raise UnreadableError(_("is XML without any element"))
    return root


def text_of(element: etree._Element | None) -> str:
    """All text under an element as one line."""
    return "" if element is None else " ".join("".join(element.itertext()).split())


def child(element: etree._Element, *names: str) -> etree._Element | None:
    """The first direct child with one of some local names (lower case), the first name preferred."""
    for name in names:
        for item in element:
            if local_name(item) == name:
                return item
    return None


def descendant(element: etree._Element, *names: str) -> etree._Element | None:
    """The first element below with one of some local names (lower case), the first name preferred."""
    for name in names:
        for item in element.iterdescendants():
            if local_name(item) == name:
                return item
    return None
