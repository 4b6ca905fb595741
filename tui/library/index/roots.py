"""Folders and files that the user gives, as the index knows them."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Sequence
from pathlib import Path

from tui.library.types import Scope


def absolute(root: Path) -> Path:
    """The path without links, dots and relative parts, by which the index knows a folder."""
    with contextlib.suppress(OSError, RuntimeError):
        return Path(os.path.realpath(root))
    return Path(os.path.abspath(root))


def known_scope(scope: Scope) -> Scope:
    """The same scope with the paths that the index knows."""
    return Scope(tuple(absolute(root) for root in scope.roots))


def outermost(roots: Sequence[Path]) -> tuple[Path, ...]:
    """Without those that lie in another one."""
    found = tuple(dict.fromkeys(roots))
    return tuple(root for root in found if not set(root.parents) & set(found))
