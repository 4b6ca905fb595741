"""HTML and XHTML → paragraphs with the roles that their elements tell. Nothing is fetched or run.

Trees are walked without recursion, so that no depth of nesting can end the program.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from lxml import etree

from tui.article import Role
from tui.languages.structure_words import listed
from tui.limits import MARKUP_DEPTH
from tui.readers.draft import Paragraph

_SKIPPED = listed(
    """
    applet area audio base button canvas datalist dialog embed frame frameset head iframe img input
    link map math menu meta nav noembed noframes noscript object option param script select source
    style svg template textarea title track video wbr
    """
) - {"head"}
_BLOCKS = listed(
    """
    address article aside blockquote body caption center dd details div dl dt fieldset figcaption
    figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main ol p pre section summary
    table tbody td tfoot th thead tr ul
    """
)
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6", "hl1", "hl2"})
_ROLES = {"figcaption": Role.CAPTION, "blockquote": Role.QUOTATION, "li": Role.LIST} | dict.fromkeys(
    _HEADINGS, Role.SUBHEAD
)
_CAPTION_CLASS = re.compile(
    r"(?:^|[\s_-])(?:wp-caption-text|caption|legende|bildunterschrift|image-?text)(?:$|[\s_-])", re.I
)
_HIDDEN_CLASS = re.compile(r"(?:^|\s)(?:sr-only|visually-hidden|screen-reader-text|hidden)(?:$|\s)", re.I)
_HIDDEN_STYLE = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.I)
_BLANKS = re.compile(r"[ \t\r\n\f]+")
_BREAK = "\x1d"
"""Stands for <br> while text is collected: a control character that no cleaned text can hold."""
_BREAKS = re.compile(f" ?{_BREAK} ?")
_PARAGRAPH_BREAK = re.compile(f"{_BREAK}{{2,}}")


def parse_html(text: str) -> etree._Element | None:
    """The root of a page or fragment, None where there is nothing in it."""
    data = text.replace("\0", "").encode("utf-8", errors="replace")
    if not data.strip():
        return None
    parser = etree.HTMLParser(encoding="utf-8", no_network=True, remove_pis=True, huge_tree=False)
    try:
        root = etree.fromstring(data, parser)
    except etree.ParserError:
        return None
    except etree.XMLSyntaxError:
        return None
    return root


def paragraphs_of_html(text: str) -> list[Paragraph]:
    """The paragraphs of a page's or fragment's text; text without any markup is one paragraph a line."""
    if "<" not in text and "&" not in text:
        return [Paragraph(line) for line in text.splitlines()]
    root = parse_html(text)
    return [] if root is None else list(paragraphs_of(root))


def local_name(element: etree._Element) -> str:
    """The name of an element without its namespace, in lower case; empty for comments and instructions."""
    tag = element.tag
    return tag.rpartition("}")[2].lower() if isinstance(tag, str) else ""


def paragraphs_of(
    root: etree._Element, without: frozenset[etree._Element] = frozenset()
) -> Iterator[Paragraph]:
    """The paragraphs under an element, in order; elements in ``without`` are passed over."""
    return _Collector(without).collect(root)


class _Collector:
    """One walk through a tree: text gathers until a block begins or ends, then it is a paragraph."""

    def __init__(self, without: frozenset[etree._Element]) -> None:
        self._without = without
        self._pieces: list[str] = []
        self._roles: list[tuple[etree._Element, Role]] = []
        self._preformatted = 0
        self._data_tables: list[etree._Element] = []

    def collect(self, root: etree._Element) -> Iterator[Paragraph]:
        walk = etree.iterwalk(root, events=("start", "end", "comment", "pi"))
        depth = 0
        passed_over: etree._Element | None = None
        for event, element in walk:
            if event == "start":
                depth += 1
                name = local_name(element)
                if depth > MARKUP_DEPTH.value or name in _SKIPPED or self._is_unseen(element):
                    walk.skip_subtree()
                    passed_over = element
                    continue
                yield from self._begin(element, name)
                self._add(element.text)
            elif event == "end":
                depth -= 1
                if element is passed_over:
                    passed_over = None
                else:
                    yield from self._finish(element, local_name(element))
                if element is not root:
                    self._add(element.tail)
            elif element is not root:
                self._add(element.tail)
        yield from self._flush()

    def _is_unseen(self, element: etree._Element) -> bool:
        if element in self._without or element.get("hidden") is not None:
            return True
        style, classes = element.get("style"), element.get("class")
        return (style is not None and _HIDDEN_STYLE.search(style) is not None) or (
            classes is not None and _HIDDEN_CLASS.search(classes) is not None
        )

    def _begin(self, element: etree._Element, name: str) -> Iterator[Paragraph]:
        if name == "br":
            self._pieces.append(_BREAK)
        elif name in _BLOCKS and not (
            self._data_tables and name in ("td", "th", "tr", "tbody", "thead", "tfoot")
        ):
            yield from self._flush()
            role = _ROLES.get(name)
            if role is None and _CAPTION_CLASS.search(element.get("class") or ""):
                role = Role.CAPTION
            if role is not None:
                self._roles.append((element, role))
            self._preformatted += name == "pre"
            if name == "table" and _holds_data(element):
                self._data_tables.append(element)

    def _finish(self, element: etree._Element, name: str) -> Iterator[Paragraph]:
        if name not in _BLOCKS:
            return
        if self._data_tables and name in ("td", "th", "tr", "tbody", "thead", "tfoot"):
            if name == "tr":
                self._pieces.append(_BREAK)
            elif name in ("td", "th") and element.getnext() is not None:
                self._pieces.append(" | ")
            return
        yield from self._flush()
        if self._roles and self._roles[-1][0] is element:
            self._roles.pop()
        if self._data_tables and self._data_tables[-1] is element:
            self._data_tables.pop()
        self._preformatted -= name == "pre"

    def _add(self, text: str | None) -> None:
        if text:
            self._pieces.append(text.replace("\n", _BREAK) if self._preformatted else text)

    def _flush(self) -> Iterator[Paragraph]:
        if not self._pieces:
            return
        text = _BLANKS.sub(" ", "".join(self._pieces))
        self._pieces.clear()
        role = self._roles[-1][1] if self._roles else None
        text = _BREAKS.sub(_BREAK, text).strip(f" {_BREAK}")
        for part in _PARAGRAPH_BREAK.split(text) if _BREAK in text else (text,):
            if part:
                yield Paragraph(part.replace(_BREAK, "\n"), role)


def _holds_data(table: etree._Element) -> bool:
    """Whether a table has short cells in columns, and is not there for the layout of a page."""
    cells = 0
    for element in table.iterdescendants("table", "p", "div", "td", "th", "ul", "blockquote"):
        if local_name(element) not in ("td", "th"):
            return False
        cells += 1
        if cells > 2_000 or len("".join(element.itertext())) > 120:
            return False
    return cells > 3
