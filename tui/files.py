"""Files written whole or not at all."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterable
from pathlib import Path


def write_whole(path: Path, content: bytes) -> None:
    """Write a file through a temporary one beside it, so that a reader sees the old or the new one.

    Raises OSError where the folder cannot be written; the old file is then untouched.
    """
    write_whole_from(path, (content,), replace=True)


def write_whole_from(path: Path, content: Iterable[bytes], *, replace: bool) -> None:
    """Write a file piece by piece; what the pieces raise leaves no file behind.

    Raises FileExistsError before anything is asked of ``content`` where there is one and ``replace`` is
    false, OSError where the folder cannot be written.
    """
    if not replace:
        # Takes the name: nobody's file of that name can come between.
        path.open("xb").close()
    try:
        _write_beside(path, content)
    except BaseException:
        if not replace:
            path.unlink(missing_ok=True)
        raise


def _write_beside(path: Path, content: Iterable[bytes]) -> None:
    handle, temporary = tempfile.mkstemp(prefix=f".{path.name}.", dir=path.parent)
    try:
        with os.fdopen(handle, "wb") as file:
            file.writelines(content)
            file.flush()
            os.fsync(file.fileno())
        os.replace(temporary, path)
    except BaseException:
        Path(temporary).unlink(missing_ok=True)
        raise
