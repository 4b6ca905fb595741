"""The actors of the articles in the list: how many articles each is in, and which are chosen."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, ClassVar

from rich.segment import Segment
from rich.style import Style
from textual import on
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.message import Message
from textual.strip import Strip
from textual.widgets import Input

from tui import actions
from tui.annotations import ActorKind
from tui.messages import _
from tui.widgets.bar import Bar, Bit
from tui.widgets.boxes.search_box import SearchBox
from tui.widgets.cells import clip
from tui.widgets.lists.line_list import LineList

if TYPE_CHECKING:
    from tui.library import ActorCount, ActorKey

_BAR = 6
_NUMBER = 6
_WITH_BAR = 60
"""Cells of a panel that has room for a bar beside three counts."""

HEADS = (_("art."), _("named"), _("said"))
"""What stands over the counts: articles, mentions, statements."""
INSTITUTION = "◇"
"""The sign of an institution that speaks."""
INFERRED = "~"
"""Stands before a number of articles where some of them have the surname only."""
FOLLOWED = "◉"
"""The sign of an actor whom the user follows; in lists, of an unread article that mentions one."""
SORTED = {
    "articles": _("most articles first"),
    "statements": _("most statements first"),
    "name": _("by name"),
}
"""What each order of the library's `ActorOrder` is called."""


class ActorList(LineList):
    """One actor a row: chosen or not, name, in how many articles, how often named, how often quoted."""

    BINDINGS = actions.bindings(actions.Place.ACTORS)
    COMPONENT_CLASSES: ClassVar[set[str]] = {
        "actors--chosen",
        "actors--institution",
        "actors--count",
        "actors--bar",
    }

    class Toggled(Message):
        """An actor was chosen or dropped."""

        def __init__(self, actor: ActorKey, name: str) -> None:
            super().__init__()
            self.actor = actor
            self.name = name

    class PageAsked(Message):
        """All about an actor, please."""

        def __init__(self, actor: ActorCount) -> None:
            super().__init__()
            self.actor = actor

    class CorrectionAsked(Message):
        """Something is wrong with an actor."""

        def __init__(self, actor: ActorCount) -> None:
            super().__init__()
            self.actor = actor

    class SortAsked(Message):
        """The next order, please."""

    class QuotedAsked(Message):
        """Where the chosen are mentioned, or where they are quoted: the other one, please."""

    class ModeAsked(Message):
        """Any of the chosen actors, or all of them: the other one, please."""

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self._actors: Sequence[ActorCount] = ()
        self._chosen: Mapping[ActorKey, str] = {}
        self._followed: frozenset[ActorKey] = frozenset()
        self._most = 0
        self._anew = False

    def show_followed(self, actors: frozenset[ActorKey]) -> None:
        """Others are followed now."""
        self._followed = actors
        self.refresh()

    def show(self, actors: Sequence[ActorCount], chosen: Mapping[ActorKey, str]) -> None:
        """Other counts or another choice; the cursor stays on its actor where that is still there."""
        current = self.current
        self._most = max((actor.articles for actor in actors), default=0)
        self._actors, self._chosen = actors, chosen
        keys = [actor.actor for actor in actors]
        stays = current is not None and current.actor in keys and not self._anew
        self.set_count(len(actors), keys.index(current.actor) if stays and current else 0)
        self._anew = False

    def begin_anew(self) -> None:
        """Put the cursor on the first row when the next counts come."""
        self._anew = True

    @property
    def current(self) -> ActorCount | None:
        return self._actors[self.cursor] if self.cursor < len(self._actors) else None

    def draw_row(self, number: int, line: int, width: int, style: Style) -> Iterable[Segment]:
        actor = self._actors[number]
        chosen = actor.actor in self._chosen
        name_style = style
        if actor.kind is ActorKind.INSTITUTION:
            name_style += self.get_component_rich_style("actors--institution", partial=True)
        if chosen:
            name_style += self.get_component_rich_style("actors--chosen", partial=True)
        bar = _BAR if width >= _WITH_BAR else 0
        room = max(width - 5 - bar - 3 * _NUMBER - 1, 4)
        sign = f"{INSTITUTION} " if actor.kind is ActorKind.INSTITUTION else ""
        if actor.actor in self._followed:
            sign = f"{FOLLOWED} {sign}"
        name = Strip([Segment(clip(sign + actor.name, room), name_style)]).adjust_cell_length(room, style)
        yield Segment(" [x] " if chosen else " [ ] ", name_style)
        yield from name
        if bar:
            most = max(self._most, 1)
            filled = max(round(_BAR * actor.articles / most), 1) if actor.articles else 0
            bar_style = style + self.get_component_rich_style("actors--bar", partial=True)
            yield Segment(f"{'▪' * filled:>{_BAR}}", bar_style)
        articles = f"{INFERRED if actor.inferred else ''}{actor.articles}"
        numbers = "".join(f"{count:>{_NUMBER}}" for count in (articles, actor.mentions, actor.statements))
        yield Segment(f"{numbers} ", style + self.get_component_rich_style("actors--count", partial=True))

    def chosen(self, number: int) -> None:
        self.action_toggle_actor()

    def action_toggle_actor(self) -> None:
        if self.current is not None:
            self.post_message(self.Toggled(self.current.actor, self.current.name))

    def action_actor_page(self) -> None:
        if self.current is not None:
            self.post_message(self.PageAsked(self.current))

    def action_correct_actor(self) -> None:
        if self.current is not None:
            self.post_message(self.CorrectionAsked(self.current))

    def action_sort_actors(self) -> None:
        self.post_message(self.SortAsked())

    def action_mentioned_or_quoted(self) -> None:
        self.post_message(self.QuotedAsked())

    def action_any_or_all(self) -> None:
        self.post_message(self.ModeAsked())


def _without_articles(actor: ActorKey, name: str) -> ActorCount:
    """A chosen actor that is in none of the articles: it stays in the list, so that it can be dropped."""
    from tui.library import ActorCount

    return ActorCount(actor, name, ActorKind.PERSON, 0, 0, 0)


class ActorPanel(Vertical):
    """A narrowing box over the list of actors."""

    class Narrowed(Message):
        """Only actors with a word that begins so are wanted."""

        def __init__(self, typed: str) -> None:
            super().__init__()
            self.typed = typed

    order = "articles"
    """One of `SORTED`."""
    quoted = False
    """Whether the chosen actors are looked for where they are quoted."""

    def compose(self) -> ComposeResult:
        yield Bar(id="actors-heading")
        yield SearchBox(placeholder=_("Narrow by name"), id="actors-box")
        yield ActorList(id="actor-list")

    @property
    def box(self) -> SearchBox:
        """Where names are typed."""
        return self.query_one("#actors-box", SearchBox)

    def on_search_box_left(self, message: SearchBox.Left) -> None:
        """From the box it goes on to the list below it."""
        message.stop()
        self.query_one(ActorList).focus()

    def show(self, actors: Sequence[ActorCount], chosen: Mapping[ActorKey, str], every: bool) -> None:
        """Counts that follow the search, the chosen actors, and whether all of them are needed."""
        about = [SORTED[self.order]]
        if self.quoted:
            about.insert(0, _("where quoted"))
        if len(chosen) > 1:
            about.insert(0, _("all of the chosen") if every else _("any of the chosen"))
        heads = "".join(f"{head:>{_NUMBER}}" for head in HEADS)
        self.query_one("#actors-heading", Bar).show(
            [Bit(_("Actors"), "bar--strong"), Bit(f" · {' · '.join(about)}", "bar--dim")],
            [Bit(heads, "bar--dim")],
        )
        listed = self.query_one(ActorList)
        listed.empty = _("No actors here. They appear as articles are annotated.")
        known = {actor.actor for actor in actors}
        gone = [_without_articles(key, name) for key, name in chosen.items() if key not in known]
        listed.show([*actors, *gone], chosen)

    @property
    def typed(self) -> str:
        """What stands in the narrowing box."""
        return self.query_one(Input).value

    @on(Input.Changed)
    def _narrow(self, event: Input.Changed) -> None:
        event.stop()
        self.query_one(ActorList).begin_anew()
        self.post_message(self.Narrowed(event.value))
