"""A row of the marks as it was before a change."""

from __future__ import annotations

from typing import NamedTuple, TypeAlias

Value: TypeAlias = str | bytes | int | float | None


class RowBefore(NamedTuple):
    """What a row was: the columns that have changed since, all of them where it is gone; None: not there."""

    table: str
    key: tuple[Value, ...]
    columns: tuple[str, ...]
    values: tuple[Value, ...] | None
