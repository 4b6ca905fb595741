"""One character for every set of roles, so that patterns over tokens run as regular expressions."""

from __future__ import annotations

from collections.abc import Iterable

RoleSet = frozenset[str]

_FIRST = 0x4E00
"""Characters are taken from here on: none of them means anything to `re`."""
UNKNOWN = "?"


class Alphabet:
    """The characters of the sets of roles that one language can bring."""

    def __init__(self, sets: Iterable[RoleSet]) -> None:
        ordered = sorted(set(sets), key=sorted)
        self._signs = {roles: chr(_FIRST + index) for index, roles in enumerate(ordered)}

    def sign(self, roles: RoleSet) -> str:
        """The character of a set of roles; `UNKNOWN` for one that the language does not have."""
        return self._signs.get(roles, UNKNOWN)

    def having(self, wanted: Iterable[str], banned: Iterable[str]) -> str:
        """The characters of all sets with one of the wanted roles and none of the banned."""
        some, none = frozenset(wanted), frozenset(banned)
        return "".join(
            sign
            for roles, sign in self._signs.items()
            if not roles.isdisjoint(some) and roles.isdisjoint(none)
        )
