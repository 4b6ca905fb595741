"""Zip archives as folders of files. Nothing is ever written: members are read in memory within limits."""

from __future__ import annotations

import re
import stat
import zipfile
from collections.abc import Iterator

from tui.article import Problem
from tui.limits import ARCHIVE_DEPTH
from tui.messages import _
from tui.readers import accepts
from tui.readers.draft import Draft
from tui.readers.members import FAULTS, member_bytes, open_archive
from tui.readers.sniffing import drafts
from tui.readers.source import Source, UnreadableError

_OFFICE = "[Content_Types].xml"
_OMNIVORE = re.compile(r"(?:.*/)?metadata_\d+_to_\d+\.json$")


def read(source: Source) -> Iterator[Draft | Problem]:
    """The articles of an archive's members by name; a problem for each member that cannot be read."""
    if source.depth >= ARCHIVE_DEPTH.value:
        raise UnreadableError(str(ARCHIVE_DEPTH))
    archive = open_archive(source.data)
    names = set(archive.namelist())
    if "META-INF/container.xml" in names or _is_epub(archive, names):
        from tui.readers import epub

        yield from epub.read_archive(source, archive)
    elif any(map(_OMNIVORE.match, names)):
        from tui.readers import omnivore

        yield from omnivore.read_archive(source, archive)
    elif (document := _document(archive, names)) is not None:
        from tui.readers import office

        yield from office.read_archive(source, archive, document)
    elif _OFFICE in names:
        raise UnreadableError(_("is an office document, which is not read"))
    else:
        yield from _members(source, archive)


def _is_epub(archive: zipfile.ZipFile, names: set[str]) -> bool:
    try:
        return "mimetype" in names and archive.read("mimetype").strip() == b"application/epub+zip"
    except FAULTS:
        return False


def _document(archive: zipfile.ZipFile, names: set[str]) -> str | None:
    """The member with the text, where the archive is a document of a word processor."""
    if _OFFICE in names and "word/document.xml" in names:
        return "word/document.xml"
    try:
        kind = archive.read("mimetype").strip() if {"mimetype", "content.xml"} <= names else b""
    except FAULTS:
        return None
    return "content.xml" if kind == b"application/vnd.oasis.opendocument.text" else None


def _members(source: Source, archive: zipfile.ZipFile) -> Iterator[Draft | Problem]:
    for member in sorted(archive.infolist(), key=lambda info: info.filename):
        if not _is_ordinary(member):
            continue
        inner = source.inner(member.filename, b"", member.filename)
        try:
            data = member_bytes(source, archive, member)
        except UnreadableError as error:
            yield Problem(source.path, str(error), inner.member)
            if source.budget.is_spent:
                return
            continue
        if data.strip():
            yield from drafts(source.inner(member.filename, data, member.filename))
        if source.budget.is_spent:
            return


def _is_ordinary(member: zipfile.ZipInfo) -> bool:
    """A file with something in it: no folder, link, pipe or device, nothing that a system left behind."""
    kind = stat.S_IFMT(member.external_attr >> 16)
    parts = member.filename.replace("\\", "/").split("/")
    return (
        not member.filename.endswith("/")  # a name may be empty, which is_dir() cannot take
        and member.file_size > 0
        and kind in (0, stat.S_IFREG)
        and all(accepts(part) or part in ("", ".", "..") for part in parts)
    )
