"""The slot ``structure``: what a language writes around an article's text, and what tells it apart."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class StructureWords:
    """Words are in lower case, with accents; labels are without the colon behind them.

    ``stop_words`` are frequent words that carry no subject; ``letters`` are letters and sequences
    that the other languages hardly use. ``months`` and their abbreviations (without a full stop)
    count from 1.
    """

    stop_words: frozenset[str]
    letters: tuple[str, ...] = ()
    months: Mapping[str, int] = field(default_factory=dict)
    weekdays: frozenset[str] = frozenset()
    published_labels: frozenset[str] = frozenset()
    updated_labels: frozenset[str] = frozenset()
    title_labels: frozenset[str] = frozenset()
    byline_labels: frozenset[str] = frozenset()
    source_labels: frozenset[str] = frozenset()
    section_labels: frozenset[str] = frozenset()
    byline_openers: tuple[str, ...] = ()
    """What stands before the names of a byline: "by", "par"."""
    desk_words: frozenset[str] = frozenset()
    """What ends the second line of a byline, or stands in a signature: "writer", "correspondent"."""
    credit_openers: tuple[str, ...] = ()
    """What introduces who took a picture: "photo", "crédit photo"."""
    signature_openers: tuple[str, ...] = ()
    """What introduces who worked on a text, at its end: "reporting by", "édité par"."""
    take_words: frozenset[str] = frozenset()
    """What a wire puts on a line of its own before the headline: "urgent", "lead"."""
    wire_labels: frozenset[str] = frozenset()
    """Labels of lines for editors only: "slug", "keywords"."""
    urgency_labels: frozenset[str] = frozenset()
    """What stands before the number of urgency: "priority", "urgence"."""
    embargo_openers: tuple[str, ...] = ()
    """What begins a line that says until when a text is held: "embargoed", "sperrfrist"."""
    note_openers: tuple[str, ...] = ()
    """What begins a note in brackets on what a later version changes: "adds", "actualisé"."""


def listed(words: str) -> frozenset[str]:
    """The words of a string, parted by blanks and newlines."""
    return frozenset(words.split())
