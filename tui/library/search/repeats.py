"""The same words by the same speaker in several articles are one statement, reported several times."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from tui.library.types import StatementRow
from tui.text import fold


@dataclass(frozen=True, slots=True)
class Reported:
    """A statement as its newest article has it, and the rows of the other articles that have it too."""

    row: StatementRow
    others: tuple[StatementRow, ...] = ()

    @property
    def count(self) -> int:
        """In how many places it stands."""
        return 1 + len(self.others)


def together(rows: Iterable[StatementRow]) -> list[Reported]:
    """Rows in their order, those with equal letters and speaker joined to the first of them.

    A headline that repeats words of its own article joins them as well.
    """
    found: dict[tuple[str, str], Reported] = {}
    for row in rows:
        key = (_letters(row.text), _letters(row.speaker_name or ""))
        before = found.get(key)
        if before is None:
            found[key] = Reported(row)
        elif all(row.article != other.article for other in (before.row, *before.others)):
            found[key] = replace(before, others=(*before.others, row))
    return list(found.values())


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, fold(text)))
