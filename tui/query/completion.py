"""What can stand at the cursor of a query that is being typed: the name of a field, or one of its values."""

from __future__ import annotations

import re
from dataclasses import dataclass

from tui.query.parse import QUOTES
from tui.query.text import actor_query, value_text
from tui.query.tree import DATE_FIELDS, Clock, FieldName, State, Word

_VALUE = re.compile(
    rf"""(?:^|(?<=[\s(-]))(?P<field>[A-Za-z]+):(?P<value>[{QUOTES}][^{QUOTES}]*|[^\s{QUOTES}()]*)$""",
    re.VERBOSE,
)
_NAME = re.compile(r"(?:^|(?<=[\s(-]))(?P<name>[A-Za-z]{2,})$")
_PLAIN = re.compile(r"\w+")
_NAMES_OF_ACTORS = frozenset({FieldName.ACTOR, FieldName.SPEAKER, FieldName.NAMES})
COMPLETED = frozenset({*_NAMES_OF_ACTORS, FieldName.SOURCE, FieldName.SECTION, FieldName.TAG, FieldName.LANG})
"""Fields whose values the library knows."""


@dataclass(frozen=True, slots=True)
class Completing:
    """What is being typed: the beginning of a value of ``field``, or, where that is None, of a field's name.

    ``start`` and ``end`` are what a completion takes the place of, code points in the query, half-open.
    """

    field: FieldName | None
    typed: str
    start: int
    end: int

    def fixed(self) -> list[str] | None:
        """What it can become; None where only the library knows."""
        if self.field is None:
            return [name for name in FieldName if name.startswith(self.typed.lower())]
        values: list[str] = []
        if self.field is FieldName.IS:
            values = list(State)
        elif self.field in DATE_FIELDS:
            values = list(Clock)
        elif self.field in COMPLETED:
            return None
        return [value for value in values if value.startswith(self.typed.lower())]

    def replaced(self, text: str, chosen: str) -> tuple[str, int]:
        """The query with a completion in place, and where the cursor stands then."""
        written = f"{chosen}:" if self.field is None else f"{_written(self.field, chosen)} "
        before, after = text[: self.start] + written, text[self.end :]
        return before + (after.lstrip(" ") if written.endswith(" ") else after), len(before)


def _written(field: FieldName, value: str) -> str:
    """A value as it is typed: the whole name of an actor, quotation marks where there are blanks."""
    if field not in _NAMES_OF_ACTORS and _PLAIN.fullmatch(value):
        return value_text(Word(value))
    if field in COMPLETED and field is not FieldName.LANG:
        return value_text(actor_query(value))
    return value


def completing(text: str, cursor: int) -> Completing | None:
    """What is being typed at a position of a query; None inside a word, a phrase, or where nothing begins."""
    before = text[:cursor]
    if cursor < len(text) and not (text[cursor].isspace() or text[cursor] == ")"):
        return None
    if match := _VALUE.search(before):
        if _is_open(before[: match.start()]):
            return None
        try:
            field = FieldName(match["field"].lower())
        except ValueError:
            return None
        return Completing(field, match["value"].strip(QUOTES), match.start("value"), cursor)
    if (match := _NAME.search(before)) and not _is_open(before):
        return Completing(None, match["name"], match.start(), cursor)
    return None


def _is_open(text: str) -> bool:
    """Whether a phrase has begun and not ended."""
    return sum(text.count(mark) for mark in QUOTES) % 2 == 1
