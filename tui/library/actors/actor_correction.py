"""What the user says about actors: rows of ``actor_correction`` in the marks, and what they come to."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import NamedTuple

MERGE, APART, RENAME, DISMISS = "merge", "apart", "rename", "dismiss"


class Correction(NamedTuple):
    """``folded`` and ``other`` are names as `tui.library.actors.names.folded_name` gives them.

    merge: ``folded`` is ``other``, whose name to show is ``value``. apart: these two are not the same;
    never propose it. rename: ``folded`` is shown as ``value``. dismiss: ``folded`` is nobody.
    """

    kind: str
    folded: str
    other: str = ""
    value: str = ""


@dataclass(frozen=True, slots=True)
class ActorChange:
    """Corrections that go and corrections that come; turned round, it undoes itself."""

    removed: tuple[Correction, ...] = ()
    added: tuple[Correction, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.removed or self.added)

    def inverse(self) -> ActorChange:
        return ActorChange(self.added, self.removed)


class Merged:
    """The names that were merged, as groups; each has a last name, which the others were merged into."""

    def __init__(self, corrections: Iterable[Correction]) -> None:
        self._into: dict[str, str] = {}
        for row in corrections:
            if row.kind == MERGE:
                one, other = self.last(row.folded), self.last(row.other)
                if one != other:
                    self._into[one] = other
        self.groups: dict[str, list[str]] = {}
        """All names of each group by its last name, that one first."""
        for name in self._into:
            last = self.last(name)
            self.groups.setdefault(last, [last]).append(name)

    def last(self, name: str) -> str:
        """The name that this one was merged into, in the end; itself without any."""
        while name in self._into:
            name = self._into[name]
        return name

    def names(self, name: str) -> list[str]:
        """All names of the actor that has this one."""
        last = self.last(name)
        return self.groups.get(last, [last])
