"""Files compressed by gzip, bzip2 or xz: unpacked in memory within limits, and read again."""

from __future__ import annotations

import bz2
import lzma
import zlib
from collections.abc import Iterator
from typing import Protocol

from tui.article import Problem
from tui.limits import ARCHIVE_DEPTH, FILE_BYTES, UNPACKER_BYTES
from tui.messages import _
from tui.readers.draft import Draft
from tui.readers.sniffing import GZIP, XZ, drafts
from tui.readers.source import Source, UnreadableError

_PIECE = 1 << 20
_SUFFIXES = (".gz", ".gzip", ".bz2", ".xz", ".lzma")


class _Unpacker(Protocol):
    """What the three libraries have in common, after `_Inflater` has levelled zlib's."""

    @property
    def eof(self) -> bool: ...
    @property
    def unused_data(self) -> bytes: ...
    @property
    def needs_input(self) -> bool: ...
    def decompress(self, data: bytes, max_length: int = -1) -> bytes: ...


class _Inflater:
    """zlib's object with the interface of the other two."""

    def __init__(self) -> None:
        self._inflate = zlib.decompressobj(wbits=31)

    @property
    def eof(self) -> bool:
        return self._inflate.eof

    @property
    def unused_data(self) -> bytes:
        return self._inflate.unused_data

    @property
    def needs_input(self) -> bool:
        return not self._inflate.unconsumed_tail and not self._inflate.eof

    def decompress(self, data: bytes, max_length: int = -1) -> bytes:
        return self._inflate.decompress(self._inflate.unconsumed_tail + data, max(max_length, 0))


def read(source: Source) -> Iterator[Draft | Problem]:
    """The articles of the unpacked file; of one that breaks off, those before the break and a problem."""
    if source.depth >= ARCHIVE_DEPTH.value:
        raise UnreadableError(str(ARCHIVE_DEPTH))
    data, fault = _unpacked(source.data)
    if fault is not None:
        yield Problem(source.path, fault, source.member)
    source.budget.spend(len(data))
    name = source.name
    if name.lower().endswith(_SUFFIXES):
        name = name.rpartition(".")[0]
    if data.strip() or fault is None:
        yield from drafts(source.inner(name, data, None))


def _unpacked(data: bytes) -> tuple[bytes, str | None]:
    """The content of all streams one behind the other, and what is wrong with them.

    Raises `UnreadableError` where they are damaged or exceed a limit.
    """
    pieces: list[bytes] = []
    size = 0
    magic = data[:3]
    while data:
        unpacker = _unpacker(magic)
        rest = data
        try:
            while not unpacker.eof:
                piece = unpacker.decompress(rest, _PIECE)
                rest = b""
                pieces.append(piece)
                size += len(piece)
                if size > FILE_BYTES.value:
                    raise UnreadableError(_("when unpacked: {limit}").format(limit=FILE_BYTES))
                if not piece and unpacker.needs_input:
                    return b"".join(pieces), _("breaks off in the middle of compressed data")
        except MemoryError:
            raise UnreadableError(str(UNPACKER_BYTES)) from None
        except (zlib.error, OSError, lzma.LZMAError, EOFError) as error:
            if "memory" in str(error).lower():
                raise UnreadableError(str(UNPACKER_BYTES)) from None
            raise UnreadableError(_("is damaged: {error}").format(error=error)) from None
        data = unpacker.unused_data.lstrip(b"\0")
        if data and not data.startswith(magic[:2]):
            return b"".join(pieces), _("has something else behind the compressed data")
    return b"".join(pieces), None


def _unpacker(magic: bytes) -> _Unpacker:
    if magic.startswith(GZIP):
        return _Inflater()
    if magic.startswith(XZ[:3]):
        return lzma.LZMADecompressor(memlimit=UNPACKER_BYTES.value)
    return bz2.BZ2Decompressor()
