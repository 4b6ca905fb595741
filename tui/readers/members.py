"""The members of a zip archive, read in memory within limits: what every format in a zip begins with."""

from __future__ import annotations

import io
import zipfile
import zlib

from tui.limits import ARCHIVE_MEMBERS, FILE_BYTES
from tui.messages import _
from tui.readers.source import Source, UnreadableError

FAULTS = (zipfile.BadZipFile, zlib.error, NotImplementedError, RuntimeError, EOFError, OSError, ValueError)
"""What reading a member of a damaged, locked or strange archive raises."""


def open_archive(data: bytes) -> zipfile.ZipFile:
    """The archive of some bytes. Raises `UnreadableError` where they are none, or one made to grow."""
    try:
        archive = zipfile.ZipFile(io.BytesIO(data))
    except FAULTS as error:
        raise UnreadableError(_("is a damaged archive: {error}").format(error=error)) from None
    members = archive.infolist()
    if len(members) > ARCHIVE_MEMBERS.value:
        raise UnreadableError(str(ARCHIVE_MEMBERS))
    packed = [member for member in members if member.file_size]
    if len({member.header_offset for member in packed}) < len(packed):
        raise UnreadableError(_("is an archive whose members share their data"))
    return archive


def member_bytes(source: Source, archive: zipfile.ZipFile, member: zipfile.ZipInfo) -> bytes:
    """The content of a member. Raises `UnreadableError` where it is locked, damaged or too large."""
    if member.flag_bits & 0x1:
        raise UnreadableError(_("is encrypted"))
    if member.file_size > FILE_BYTES.value:
        raise UnreadableError(_("when unpacked: {limit}").format(limit=FILE_BYTES))
    source.budget.spend(member.file_size)
    try:
        with archive.open(member) as file:
            return file.read(FILE_BYTES.value)
    except FAULTS as error:
        raise UnreadableError(_("is damaged: {error}").format(error=error)) from None
