"""Office documents (Word, OpenDocument): their paragraphs, read as a wire text or as a Nexis delivery."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterator

from lxml import etree

from tui.article import Problem
from tui.messages import _
from tui.readers import press_text, wire
from tui.readers.draft import Draft, Paragraph
from tui.readers.members import member_bytes
from tui.readers.source import Source, UnreadableError
from tui.readers.xml import parse

WORD, OPEN = "word/document.xml", "content.xml"
_BODY = re.compile(r"Body|Text|Texte|Corps|Volltext|Cuerpo")
_END = re.compile(r"End of Document|Fin du document|Load-Date: .*|Ende des Dokuments")


def read_archive(source: Source, archive: zipfile.ZipFile, name: str) -> Iterator[Draft | Problem]:
    """The article of a document. Raises `UnreadableError` where it holds no text."""
    data = member_bytes(source, archive, archive.getinfo(name))
    root = parse(data)
    lines = [" ".join(line.split()) for line in (_word(root) if name == WORD else _open(root))]
    lines = [line for line in lines if line]
    if not lines:
        raise UnreadableError(_("is an office document without text"))
    yield _draft(lines)


def _draft(lines: list[str]) -> Draft:
    body = next((place for place, line in enumerate(lines[:40]) if _BODY.fullmatch(line)), None)
    if body is None:
        return wire.draft_of("\n\n".join(lines))
    draft = press_text.draft_of_nexis_head(lines[:body])
    text = lines[body + 1 :]
    end = next((place for place, line in enumerate(text) if _END.fullmatch(line)), len(text))
    draft.paragraphs = [Paragraph(line) for line in text[:end]]
    return draft


def _local(element: etree._Element) -> str:
    return etree.QName(element).localname if isinstance(element.tag, str) else ""


def _word(root: etree._Element) -> Iterator[str]:
    """The paragraphs of WordprocessingML: runs of ``w:t``, tabs and breaks as blanks; deletions left out."""
    for paragraph in root.iter("{*}p"):
        pieces = []
        for inner in paragraph.iter("{*}t", "{*}tab", "{*}br"):
            pieces.append(inner.text or "" if _local(inner) == "t" else " ")
        yield "".join(pieces)


def _open(root: etree._Element) -> Iterator[str]:
    """The paragraphs and headings of OpenDocument text."""
    for element in root.iter("{*}h", "{*}p"):
        yield "".join(element.itertext())
