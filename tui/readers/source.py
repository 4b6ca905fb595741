"""Bytes of one file, or of one member of an archive, with what is known of them before reading."""

from __future__ import annotations

import os
import stat
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from tui.limits import FILE_BYTES, UNPACKED_BYTES
from tui.messages import _

if TYPE_CHECKING:
    from tui.settings import Settings

STANDARD_INPUT = "-"
"""Stands for the path of what was read from standard input."""


class UnreadableError(Exception):
    """Why a file, or a part of one, gives no article: a sentence for the user."""


@dataclass(frozen=True, slots=True)
class Options:
    """What a user's settings say about reading.

    ``encoding`` is used instead of a guess where a file declares none; ``fields`` maps names of
    fields in scraper files to the names that `tui.readers.fields` knows ("titel" → "title").
    """

    encoding: str | None = None
    fields: Mapping[str, str] = field(default_factory=dict)

    @classmethod
    def chosen(cls, settings: Settings) -> Options:
        """Those of the user's settings."""
        encoding = None if settings.encoding == "auto" else settings.encoding
        return cls(encoding, dict(settings.fields))


@dataclass(slots=True)
class Budget:
    """What one file may still unpack to, shared by all that is inside it."""

    unpacked: int = UNPACKED_BYTES.value

    @property
    def is_spent(self) -> bool:
        return self.unpacked < 0

    def spend(self, size: int) -> None:
        """Take bytes off. Raises `UnreadableError` where nothing is left."""
        self.unpacked -= size
        if self.is_spent:
            raise UnreadableError(str(UNPACKED_BYTES))


@dataclass(frozen=True, slots=True)
class Source:
    """What a reader gets. ``name`` is the last part of the path or member, for its suffix and its date."""

    path: str
    name: str
    data: bytes
    member: str | None = None
    options: Options = field(default_factory=Options)
    depth: int = 0
    """How many archives and compressions are around these bytes."""
    budget: Budget = field(default_factory=Budget)

    @property
    def suffix(self) -> str:
        """Of the name, in lower case and with its full stop; empty without one."""
        return PurePosixPath(self.name.lower()).suffix

    def inner(self, name: str, data: bytes, member: str | None) -> Source:
        """The same file's bytes after unpacking: ``member`` None where only a compression was undone."""
        if member is not None and self.member is not None:
            member = f"{self.member}/{member}"
        inner_name = name.replace("\\", "/").rstrip("/").rpartition("/")[2]
        return replace(self, name=inner_name, data=data, member=member or self.member, depth=self.depth + 1)


def load(path: str | os.PathLike[str], options: Options | None = None) -> Source:
    """The bytes of a regular file. Raises `UnreadableError`; never waits for a pipe or a device."""
    name = os.fspath(path)
    try:
        descriptor = os.open(name, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_NOCTTY", 0))
    except IsADirectoryError:
        raise UnreadableError(_("is a folder, not a file")) from None
    except (OSError, ValueError) as error:
        raise UnreadableError(reason(error)) from None
    try:
        content = _content(descriptor)
    finally:
        os.close(descriptor)
    return Source(name, os.path.basename(name), content, options=options or Options())


def _content(descriptor: int) -> bytes:
    try:
        status = os.fstat(descriptor)
        if stat.S_ISDIR(status.st_mode):
            raise UnreadableError(_("is a folder, not a file"))
        if not stat.S_ISREG(status.st_mode):
            raise UnreadableError(_("is a pipe, a socket or a device, not a file"))
        if status.st_size > FILE_BYTES.value:
            raise UnreadableError(str(FILE_BYTES))
        pieces: list[bytes] = []
        size = 0
        while piece := os.read(descriptor, 1 << 24):
            pieces.append(piece)
            size += len(piece)
            if size > FILE_BYTES.value:
                raise UnreadableError(str(FILE_BYTES))
    except OSError as error:
        raise UnreadableError(reason(error)) from None
    return pieces[0] if len(pieces) == 1 else b"".join(pieces)


def reason(error: OSError | ValueError) -> str:
    """Why the operating system gave no file or folder, as a sentence for the user."""
    if isinstance(error, FileNotFoundError):
        return _("does not exist")
    if isinstance(error, PermissionError):
        return _("may not be read: permission denied")
    return _("cannot be read: {error}").format(error=getattr(error, "strerror", None) or error)
