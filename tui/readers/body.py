"""Which part of a saved page is the article: the element that holds most of its running text.

Paragraphs count where they are long and hardly linked; the page is descended from its body while
one child holds nearly all of them. What is left of menus, teasers, forms and share buttons inside is
told by how much of it is links, and by what its class says.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from lxml import etree

from tui.languages.structure_words import listed
from tui.readers.draft import Paragraph
from tui.readers.markup import local_name, paragraphs_of

_NO_TEXT = listed(
    """
    aside button dialog footer form head header iframe menu nav noscript script select style svg
    template textarea
    """
)
_PARAGRAPH_LIKE = listed(
    """
    p pre blockquote li td div section article dd h2 h3
    """
)
_JUNK = re.compile(
    r"(?:^|[\s_-])(?:ad|ads|advert\w*|alert|author-?bio|banner|breadcrumbs?|byline|comments?|comment-?list|cookies?|credits?|"
    r"date|dateline|disclaimer|disqus|email|facebook|follow|footer|hidden|instagram|login|masthead|menu|meta|metadata|modal|"
    r"more|most-?read|most-?popular|nav|navigation|newsletter|outbrain|pager|pagination|paywall|popular|popup|post-?meta|"
    r"print|promo\w*|recirc\w*|recommend\w*|related\w*|share\w*|sharing|sidebar|signup|social\w*|sponsor\w*|subscribe\w*|"
    r"subscription|taboola|tags?|teaser\w*|timestamp|toolbar|trending|tweet|twitter|widget)(?:$|[\s_-])",
    re.IGNORECASE,
)
_ARTICLE_HINT = re.compile(
    r"(?:^|[\s_-])(?:article-?(?:body|content|text)|body-?(?:text|content)|entry-?content|post-?(?:body|content|text)|"
    r"story-?(?:body|content|text)|texte?-?article|contenu-?article|artikel-?(?:text|inhalt))(?:$|[\s_-])",
    re.IGNORECASE,
)
_RUNNING_TEXT = 60
"""Characters from which a paragraph counts as running text."""

_WEIGHTLESS = _NO_TEXT - {"header", "form"}
_COMMENTS = re.compile(
    r"(?:^|[\s_-])(?:comments?|comment-?list|disqus\w*|respond)(?:$|[\s_-])", re.IGNORECASE
)
_MOST = 0.4
_CARRIES = 0.3
_A_WHOLE_ARTICLE = 400
_NEARLY_ALL = 0.75
_LINKED = 0.5
_SHORT_JUNK = 400


def article_paragraphs(root: etree._Element) -> list[Paragraph]:
    """The paragraphs of a page's article, those of its menus and teasers left out as far as one can tell."""
    weights = _weights(root)
    node = _descend(root, weights)
    if node is None:
        return []
    junk = frozenset(_junk_within(node, weights))
    return list(paragraphs_of(node, without=junk))


def _weights(root: etree._Element) -> dict[etree._Element, float]:
    """Characters of running text under each element, junk not counted.

    What calls itself junk and holds most of the page is a wrapper with an unlucky name.
    """
    everything = _sums(root, frozenset())
    most = _MOST * everything.get(root, 0.0)
    junk = frozenset(
        element
        for element, weight in everything.items()
        if weight and _is_junk(element, local_name(element)) and (weight < most or _is_comments(element))
    )
    return _sums(root, junk) if junk else everything


def _sums(root: etree._Element, junk: frozenset[etree._Element]) -> dict[etree._Element, float]:
    weights: dict[etree._Element, float] = {}
    walk = etree.iterwalk(root, events=("start", "end"))
    skipped: etree._Element | None = None
    for event, element in walk:
        if event == "start":
            if local_name(element) in _WEIGHTLESS or element in junk:
                walk.skip_subtree()
                skipped = element
            continue
        if element is skipped:
            skipped = None
            continue
        own = _own_running_text(element)
        weights[element] = own + sum(weights.get(child, 0.0) for child in element)
    return weights


def _own_running_text(element: etree._Element) -> float:
    """Characters of an element's own text, inline elements included, where it is running text."""
    if local_name(element) not in _PARAGRAPH_LIKE:
        return 0.0
    text = len((element.text or "").strip())
    linked = 0
    for child in element:
        name = local_name(child)
        if name in _PARAGRAPH_LIKE or name in _NO_TEXT or name in ("ul", "ol", "table", "dl", "figure"):
            text += len((child.tail or "").strip())
            continue
        inner = len("".join(child.itertext()).strip()) if name else 0
        linked += inner if name == "a" else sum(len("".join(link.itertext())) for link in child.iter("a"))
        text += inner + len((child.tail or "").strip())
    if text < _RUNNING_TEXT or linked > _LINKED * text:
        return 0.0
    return float(text)


def _is_junk(element: etree._Element, name: str) -> bool:
    if name in ("html", "body", "article", "main"):
        return False
    words = f"{element.get('class') or ''} {element.get('id') or ''} {element.get('role') or ''}"
    return words != "  " and _JUNK.search(words) is not None and _ARTICLE_HINT.search(words) is None


def _is_comments(element: etree._Element) -> bool:
    return _COMMENTS.search(f"{element.get('class') or ''} {element.get('id') or ''}") is not None


def _descend(root: etree._Element, weights: dict[etree._Element, float]) -> etree._Element | None:
    node = _hinted(root, weights)
    if node is None:
        node = _heaviest(root, weights)
    return None if node is None else _first_of_several(node, weights)


def _first_of_several(node: etree._Element, weights: dict[etree._Element, float]) -> etree._Element:
    """The first article of a page that goes on with others below it."""
    articles = [element for element in node.iter("article") if weights.get(element, 0.0) > _A_WHOLE_ARTICLE]
    if len(articles) > 1 and articles[0].find(".//h1") is not None and articles[0] is not node:
        return articles[0]
    return node


def _heaviest(root: etree._Element, weights: dict[etree._Element, float]) -> etree._Element | None:
    node = root
    while True:
        children = [child for child in node if child in weights]
        heaviest = max(children, key=weights.__getitem__, default=None)
        if heaviest is None or weights[heaviest] < _NEARLY_ALL * max(weights[node], 1.0):
            return node if weights.get(node) else None
        if local_name(heaviest) in ("p", "pre", "blockquote", "li", "td"):
            return node if local_name(heaviest) != "td" else heaviest
        node = heaviest


def _hinted(root: etree._Element, weights: dict[etree._Element, float]) -> etree._Element | None:
    """An element that says it is the article's body, where it holds most of the page's running text."""
    best: etree._Element | None = None
    for element in root.iter("div", "section", "article", "span", "td"):
        says_so = element.get("itemprop") == "articleBody" or _ARTICLE_HINT.search(
            f"{element.get('class') or ''} {element.get('id') or ''}"
        )
        if says_so and weights.get(element, 0.0) > (weights.get(best, 0.0) if best is not None else 0.0):
            best = element
    if best is None or weights[best] < 0.5 * weights.get(root, 0.0):
        return None
    return best


def _junk_within(node: etree._Element, weights: dict[etree._Element, float]) -> Iterator[etree._Element]:
    walk = etree.iterwalk(node, events=("start",))
    for _, element in walk:
        if element is node:
            continue
        name = local_name(element)
        if not name:
            continue
        carries = weights.get(element, 0.0) > _CARRIES * weights[node]
        if (
            (name in _NO_TEXT and name != "form")
            or name == "h1"
            or (_is_junk(element, name) and not carries)
            or _is_mostly_links(element, name)
        ):
            yield element
            walk.skip_subtree()


def _is_mostly_links(element: etree._Element, name: str) -> bool:
    if name not in ("ul", "ol", "div", "section", "p", "dl", "table", "h2", "h3", "h4", "li"):
        return False
    text = len("".join(element.itertext()).split())
    if not text:
        return False
    linked = sum(len("".join(link.itertext()).split()) for link in element.iter("a"))
    return linked > (0.5 if name in ("ul", "ol", "div", "section", "dl", "table") else 0.8) * text
