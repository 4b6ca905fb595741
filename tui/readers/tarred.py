"""Tape archives (tar) as folders of files: nothing is written, links and devices are passed over."""

from __future__ import annotations

import io
import tarfile
from collections.abc import Iterator

from tui.article import Problem
from tui.limits import ARCHIVE_DEPTH, ARCHIVE_MEMBERS, FILE_BYTES
from tui.messages import _
from tui.readers import accepts
from tui.readers.draft import Draft
from tui.readers.sniffing import drafts
from tui.readers.source import Source, UnreadableError

_FAULTS = (tarfile.TarError, OSError, EOFError, ValueError, OverflowError)


def read(source: Source) -> Iterator[Draft | Problem]:
    """The articles of the members by name; of an archive that breaks off, those before and a problem."""
    if source.depth >= ARCHIVE_DEPTH.value:
        raise UnreadableError(str(ARCHIVE_DEPTH))
    members, fault = _members(source.data)
    for member, data in sorted(members, key=lambda pair: pair[0]):
        if source.budget.is_spent:
            return
        source.budget.spend(len(data))
        yield from drafts(source.inner(member, data, member))
    if fault is not None:
        yield Problem(source.path, fault, source.member)


def _members(data: bytes) -> tuple[list[tuple[str, bytes]], str | None]:
    """Names and contents of the ordinary files, and what is wrong with the archive."""
    found: list[tuple[str, bytes]] = []
    try:
        with tarfile.open(fileobj=io.BytesIO(data), mode="r:") as archive:
            for count, member in enumerate(archive):
                if count >= ARCHIVE_MEMBERS.value:
                    return found, str(ARCHIVE_MEMBERS)
                fits = member.isreg() and 0 < member.size <= FILE_BYTES.value
                if not fits or not _is_ordinary(member.name):
                    continue
                file = archive.extractfile(member)
                if file is not None:
                    found.append((member.name, file.read(FILE_BYTES.value)))
    except _FAULTS as error:
        return found, _("is damaged: {error}").format(error=error)
    return found, None


def _is_ordinary(name: str) -> bool:
    parts = name.replace("\\", "/").split("/")
    return all(accepts(part) or part in ("", ".", "..") for part in parts)
