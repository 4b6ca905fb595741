"""What an action is: id, default keys, sentence, where it applies."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from tui.actions.shown import FOOTER
from tui.messages import _


class Place(StrEnum):
    """Where an action's keys are bound. Those of `READING` work in every pane of the main screen."""

    READING = "reading"
    LIST = "list"
    ARTICLE = "article"
    SEARCH = "search"
    QUERY = "query"
    ACTORS = "actors"
    FILTERS = "filters"
    SAVED = "saved"
    STATEMENTS = "statements"
    DIFFERENCES = "differences"
    TIMELINE = "timeline"
    ACTOR_PAGE = "actor page"
    PROPOSALS = "proposals"
    NOTES = "notes"
    DIALOG = "dialog"


class Chapter(StrEnum):
    """How the help screen groups the actions."""

    MOVING = "moving"
    HIGHLIGHTS = "highlights"
    FINDING = "finding"
    MARKING = "marking"
    REST = "rest"


CHAPTERS = {
    Chapter.MOVING: _("Moving and reading"),
    Chapter.HIGHLIGHTS: _("From highlight to highlight"),
    Chapter.FINDING: _("Finding and narrowing"),
    Chapter.MARKING: _("Marking and taking along"),
    Chapter.REST: _("The program"),
}


@dataclass(frozen=True, slots=True)
class Action:
    """Something the user can do.

    ``call`` is what Textual runs in the widget or screen of each of ``places``; ``label`` is for the
    footer. Keys are written as one types them (``?``, ``ctrl+p``, ``space``).
    """

    id: str
    keys: tuple[str, ...]
    call: str
    label: str
    sentence: str
    places: tuple[Place, ...]
    chapter: Chapter

    @property
    def in_footer(self) -> bool:
        """Whether the bottom line shows it, where it can be used."""
        return self.id in FOOTER

    @property
    def in_palette(self) -> bool:
        """Whether the palette offers it: what can be done from the main screen, but for moving."""
        return self.chapter is not Chapter.MOVING and bool(
            {Place.READING, Place.LIST, Place.ARTICLE, Place.ACTORS} & set(self.places)
        )

    @property
    def is_priority(self) -> bool:
        """Whether its keys work while a box takes letters, too."""
        return self.id == "palette"


def table(
    places: tuple[Place, ...], chapter: Chapter, *rows: tuple[str, str, str, str, str]
) -> tuple[Action, ...]:
    """Rows of id, keys parted by blanks, call, label, sentence."""
    return tuple(
        Action(id_, tuple(keys.split()), call, label, sentence, places, chapter)
        for id_, keys, call, label, sentence in rows
    )
