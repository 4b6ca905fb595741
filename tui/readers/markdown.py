"""Markdown with or without front matter: static site generators, Obsidian's clippings, scrapers."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from markdown_it import MarkdownIt
from markdown_it.token import Token

from tui import structure
from tui.article import Problem, Role
from tui.limits import MARKDOWN_CHARACTERS
from tui.messages import _
from tui.readers import front_matter
from tui.readers.decoding import decode
from tui.readers.draft import Draft, Paragraph
from tui.readers.fields import draft_of_record
from tui.readers.markup import paragraphs_of_html
from tui.readers.source import Source
from tui.readers.wire_header import read_day
from tui.text import clean, fold

_WIKI_LINK = re.compile(r"\[\[(?:[^|\[\]\n]{1,200}\|)?([^|\[\]\n]{1,200})\]\]")
_TEMPLATE_TAG = re.compile(r"\{%-?[ <][^{}\n]{0,300}%\}|\{\{[<%][^{}\n]{0,300}[>%]\}\}")
"""Liquid's tags and Hugo's shortcodes: they stand for what a site's generator puts there."""
_CALLOUT = re.compile(r"^\[!\w{2,20}\][+-]?\s?")
_HIGHLIGHT = re.compile(r"==(?=\S)([^=\n]{1,500}?)(?<=\S)==")
_FOOTNOTE = re.compile(r"\[\^[\w-]{1,20}\](?::\s)?")
_METADATA = re.compile(r"(?P<name>[A-Z][A-Za-z ]{2,20}):\s(?P<value>\S.*)")
_ROLES = {"blockquote": Role.QUOTATION, "list_item": Role.LIST, "heading": Role.SUBHEAD}
_NO_BODY = frozenset({"content", "text", "body", "html", "description", "summary", "excerpt", "abstract"})
"""Fields that would be taken for the text, which is the Markdown below them."""
_DAY_OF_CLIPPING = frozenset({"created", "date created", "date_created", "createdat"})


def read(source: Source) -> Iterator[Draft | Problem]:
    """The one article of a Markdown file."""
    decoded = decode(source.data, preferred=source.options.encoding)
    text = decoded.text.replace("\r\n", "\n").replace("\r", "\n")
    fields, body, reason = front_matter.split(text)
    is_clipping = any(str(fields.get(name, "")).startswith("http") for name in ("source", "url", "link"))
    left_out = _NO_BODY | _DAY_OF_CLIPPING if is_clipping else _NO_BODY
    draft = draft_of_record(
        {name: value for name, value in fields.items() if name.lower() not in left_out}, source.options.fields
    )
    draft.paragraphs = list(paragraphs_of_markdown(_TEMPLATE_TAG.sub("", body)))
    draft.encoding = decoded.encoding
    _take_title(draft)
    _take_metadata(draft)
    _take_day(draft)
    if draft.byline:
        draft.byline = _WIKI_LINK.sub(r"\1", draft.byline)
    yield draft
    if reason is not None:
        yield Problem(
            source.path, _("front matter that cannot be read: {error}").format(error=reason), source.member
        )


def paragraphs_of_markdown(text: str) -> Iterator[Paragraph]:
    """The paragraphs of a text without its marks; of one that is too long or too tangled, as plain text."""
    text = clean(text)
    if len(text) > MARKDOWN_CHARACTERS.value or _is_tangled(text):
        yield from (Paragraph(" ".join(part.split())) for part in re.split(r"\n[ \t]*\n", text))
        return
    parser = MarkdownIt("commonmark", {"html": True, "maxNesting": 30}).enable(["table", "strikethrough"])
    yield from _paragraphs(parser.parse(text))


def _is_tangled(text: str) -> bool:
    """Whether marks are so many that a parser of their pairs would take long."""
    return max(text.count(mark) for mark in ("[", "*", "_", "`", "~", "|", "<")) > 5_000 or ">" * 40 in text


def _paragraphs(tokens: Sequence[Token]) -> Iterator[Paragraph]:
    around: list[Role] = []
    row: list[str] = []
    rows: list[str] = []
    in_table = False
    for token in tokens:
        kind, _mark, edge = token.type.rpartition("_")
        if kind in _ROLES:
            around.append(_ROLES[kind]) if edge == "open" else around.pop()
        elif token.type == "table_open":
            in_table = True
        elif token.type == "tr_close":
            rows.append(" | ".join(row))
            row = []
        elif token.type == "table_close":
            yield Paragraph("\n".join(rows))
            rows, in_table = [], False
        elif token.type == "inline" and in_table:
            row.append(_inline(token))
        elif token.type == "inline":
            yield Paragraph(_inline(token), around[-1] if around else None)
        elif token.type in ("fence", "code_block"):
            yield Paragraph(token.content)
        elif token.type == "html_block":
            yield from paragraphs_of_html(token.content)


def _inline(token: Token) -> str:
    pieces: list[str] = []
    for part in token.children or ():
        if part.type in ("text", "code_inline"):
            pieces.append(part.content)
        elif part.type == "softbreak":
            pieces.append(" ")
        elif part.type == "hardbreak":
            pieces.append("\n")
    return _without_notation(_WIKI_LINK.sub(r"\1", "".join(pieces))).strip()


def _without_notation(text: str) -> str:
    """Without what note programs add to Markdown: callouts, highlights, marks of footnotes."""
    return _FOOTNOTE.sub("", _HIGHLIGHT.sub(r"\1", _CALLOUT.sub("", text)))


def _take_day(draft: Draft) -> None:
    """A byline, and a paragraph that is nothing but a day, at the beginning, where no field says so."""
    if draft.byline is None and draft.paragraphs and structure.is_byline(draft.paragraphs[0].text.strip()):
        draft.byline = draft.paragraphs.pop(0).text.strip()
    if draft.published is None and draft.paragraphs:
        first = draft.paragraphs[0]
        dated = Draft(title=draft.title)
        if "\n" not in first.text and read_day(first.text, dated) and not dated.paragraphs:
            draft.published = dated.published
            del draft.paragraphs[0]


def _take_metadata(draft: Draft) -> None:
    """The list under the heading "Metadata", as exports of highlights have it, as fields."""
    place = next(
        (
            place
            for place, paragraph in enumerate(draft.paragraphs[:4])
            if paragraph.role is Role.SUBHEAD and paragraph.text.strip().lower() == "metadata"
        ),
        None,
    )
    if place is None:
        return
    record: dict[str, object] = {}
    end = place + 1
    while (
        end < len(draft.paragraphs) and (match := _METADATA.fullmatch(draft.paragraphs[end].text)) is not None
    ):
        record[match["name"]] = match["value"]
        end += 1
    said = draft_of_record(
        {name: value for name, value in record.items() if name.lower() not in _NO_BODY}, {}
    )
    draft.byline, draft.url = draft.byline or said.byline, draft.url or said.url
    draft.published, draft.source = draft.published or said.published, draft.source or said.source
    del draft.paragraphs[place:end]


def _take_title(draft: Draft) -> None:
    """The first heading is the title, or repeats it: either way it is not part of the text."""
    for place, paragraph in enumerate(draft.paragraphs):
        if not paragraph.text.strip():
            continue
        if paragraph.role is Role.SUBHEAD and (
            not draft.title or fold(paragraph.text).strip() == fold(draft.title).strip()
        ):
            draft.title = draft.title or paragraph.text
            del draft.paragraphs[place]
        return
