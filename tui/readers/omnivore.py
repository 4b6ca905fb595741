"""Omnivore's export: what is known of the pages in one file, their HTML in others, joined by a slug."""

from __future__ import annotations

import json
import re
import zipfile
from collections.abc import Iterator, Mapping

from tui.article import Problem
from tui.messages import _
from tui.readers.decoding import decode
from tui.readers.draft import Draft
from tui.readers.fields import draft_of_record
from tui.readers.markup import paragraphs_of_html
from tui.readers.members import member_bytes
from tui.readers.page import decode_page
from tui.readers.source import Source, UnreadableError

_METADATA = re.compile(r"(?:.*/)?metadata_\d+_to_\d+\.json$")
_CONTENT = re.compile(r"(?:.*/)?content/(?P<slug>[^/]+)\.html?$")


def read_archive(source: Source, archive: zipfile.ZipFile) -> Iterator[Draft | Problem]:
    """The saved pages by name, each with what its metadata say."""
    known: dict[str, Mapping[str, object]] = {}
    for member in archive.infolist():
        if _METADATA.match(member.filename):
            known |= _by_slug(member_bytes(source, archive, member))
    found_any = False
    for member in sorted(archive.infolist(), key=lambda info: info.filename):
        match = _CONTENT.match(member.filename)
        if match is None:
            continue
        inner = source.inner(member.filename, b"", member.filename)
        try:
            data = member_bytes(source, archive, member)
        except UnreadableError as error:
            yield Problem(source.path, str(error), inner.member)
            continue
        draft = draft_of_record(known.get(match["slug"], {}), source.options.fields)
        text, draft.encoding = decode_page(data)
        draft.paragraphs = paragraphs_of_html(text)
        draft.member = inner.member
        if draft.paragraphs:
            found_any = True
            yield draft
    if not found_any:
        raise UnreadableError(_("is an export without the text of any article"))


def _by_slug(data: bytes) -> dict[str, Mapping[str, object]]:
    try:
        values = json.loads(decode(data).text, strict=False)
    except (ValueError, RecursionError):
        return {}
    items = values if isinstance(values, list) else []
    return {str(item["slug"]): item for item in items if isinstance(item, dict) and "slug" in item}
