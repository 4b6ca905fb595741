"""Newsletters as messages, and pages that browsers saved as messages (MHTML)."""

from __future__ import annotations

import email
import email.errors
import email.header
import email.message
import email.utils
from collections.abc import Iterator

from tui.article import Problem
from tui.limits import MAIL_PARTS
from tui.messages import _
from tui.readers.body import article_paragraphs
from tui.readers.decoding import decode
from tui.readers.draft import Draft, Paragraph
from tui.readers.markup import paragraphs_of_html, parse_html
from tui.readers.page import decode_page, draft_of_page
from tui.readers.paragraphs import paragraphs_of
from tui.readers.publication import parse_published
from tui.readers.source import Source, UnreadableError
from tui.text import clean

_LONGEST_HEADER = 20_000
_ONLY_A_LINK = 0.3
"""A plain text shorter than this part of the HTML beside it only says where to read."""


def read(source: Source) -> Iterator[Draft | Problem]:
    """The one article of a message."""
    yield draft_of_message(source.data, source)


def draft_of_message(data: bytes, source: Source) -> Draft:
    """The article of a message's bytes. Raises `UnreadableError` where it has no text."""
    try:
        message = email.message_from_bytes(data)
        plain, html = _texts(message)
    except RecursionError:
        raise UnreadableError(_("is a message nested too deep")) from None
    if html is not None and _is_saved_page(message):
        return _saved_page(message, html, source)
    draft = Draft(
        title=header(message, "Subject"),
        published=parse_published(header(message, "Date")),
        guid=header(message, "Message-ID"),
        source=_sender(message),
        section=None,
        language=header(message, "Content-Language"),
    )
    preferred = source.options.encoding
    if plain is not None:
        decoded = decode(_content(plain), plain.get_content_charset(), preferred)
        draft.paragraphs = [Paragraph(text) for text in paragraphs_of(clean(decoded.text).split("\n"))]
        draft.encoding = decoded.encoding
    if html is not None:
        _prefer_page(draft, html, preferred)
    if not any(paragraph.text.strip() for paragraph in draft.paragraphs):
        raise UnreadableError(_("is a message without text"))
    return draft


def header(message: email.message.Message, name: str) -> str | None:
    """A header's text with its encoded words decoded; raw bytes as what they most likely are."""
    value = message.get(name)
    if value is None:
        return None
    written = _from_raw(str(value)[:_LONGEST_HEADER])
    if "=?" not in written:
        return written
    try:
        parts = email.header.decode_header(written)
    except (email.errors.HeaderParseError, ValueError):
        return written
    return "".join(
        decode(part, charset).text if isinstance(part, bytes) else _from_raw(part) for part, charset in parts
    )


def _from_raw(text: str) -> str:
    """Bytes that the parser kept as surrogates, decoded."""
    if text.isascii():
        return text
    return decode(text.encode("utf-8", errors="surrogateescape")).text


def _sender(message: email.message.Message) -> str | None:
    name, address = email.utils.parseaddr((header(message, "From") or "")[:1_000])
    if name or address:
        return name or address.rpartition("@")[2]
    return None


def _texts(
    message: email.message.Message,
) -> tuple[email.message.Message | None, email.message.Message | None]:
    """The first plain and the first HTML part that is no attachment."""
    plain = html = None
    for number, part in enumerate(message.walk()):
        if number > MAIL_PARTS.value:
            break
        if part.is_multipart() or part.get_content_disposition() == "attachment":
            continue
        kind = part.get_content_type()
        if kind == "text/plain" and plain is None:
            plain = part
        elif kind in ("text/html", "application/xhtml+xml") and html is None:
            html = part
    return plain, html


def _content(part: email.message.Message) -> bytes:
    payload = part.get_payload(decode=True)
    if isinstance(payload, bytes):
        return payload
    raw = part.get_payload()
    return raw.encode("utf-8", errors="surrogateescape") if isinstance(raw, str) else b""


def _prefer_page(draft: Draft, html: email.message.Message, preferred: str | None) -> None:
    text = _page_text(html, preferred)
    root = parse_html(text)
    paragraphs = article_paragraphs(root) if root is not None else []
    paragraphs = paragraphs or paragraphs_of_html(text)
    of_page = sum(len(paragraph.text) for paragraph in paragraphs)
    of_plain = sum(len(paragraph.text) for paragraph in draft.paragraphs)
    if of_plain < _ONLY_A_LINK * of_page or not draft.paragraphs:
        draft.paragraphs = paragraphs


def _page_text(html: email.message.Message, preferred: str | None) -> str:
    data = _content(html)
    charset = html.get_content_charset()
    return decode(data, charset, preferred).text if charset else decode_page(data, preferred)[0]


def _is_saved_page(message: email.message.Message) -> bool:
    if message.get("Snapshot-Content-Location") is not None or "Saved by" in str(message.get("From", "")):
        return True
    return (
        message.get_content_type() == "multipart/related"
        and message.get("To") is None
        and (message.get("Message-ID") is None and message.get("Received") is None)
    )


def _saved_page(message: email.message.Message, html: email.message.Message, source: Source) -> Draft:
    """The page inside: its own metadata count, for the message's date is that of saving."""
    draft = draft_of_page(_page_text(html, source.options.encoding))
    if draft is None:
        raise UnreadableError(_("is a page without text"))
    draft.url = draft.url or header(message, "Snapshot-Content-Location") or header(html, "Content-Location")
    draft.title = draft.title or header(message, "Subject")
    return draft
