"""The article pane: an article with its highlights in layers, and a cursor that goes from one to the next."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import ClassVar

from rich.style import Style
from textual import events
from textual.message import Message
from textual.reactive import var

from tui import actions
from tui.annotations import Annotations, Speaker, Statement
from tui.article import Article
from tui.widgets.article.highlights import Highlight, Highlights, Kind, Part, Place
from tui.widgets.article.one_voice import Voice, same
from tui.widgets.article.page import Line
from tui.widgets.article.page_view import Layer
from tui.widgets.article.stretch_view import Stretch, StretchView
from tui.widgets.article.tick_bar import Tick
from tui.widgets.article.ticks import along

LETTERS = "asdfghjklqwertyuiopzxcvbnmASDFGHJKLQWERTYUIOPZXCVBNM"
"""For highlights in sight: the row of the resting fingers first."""

NOTED = "✎"
"""Stands in the margin beside the user's notes."""

_KIND_CLASSES = {kind: f"article--{kind}" for kind in Kind}
_MARKED = (Part.TITLE, Part.TEXT, Part.NOTE)


class ArticleView(StretchView):
    """Shows one article with its highlights.

    They lie over each other in the order statement, person, date, search hit, focus; each has a
    component class, and each is told by an attribute as well as by a colour.
    """

    BINDINGS = actions.bindings(actions.Place.ARTICLE)
    COMPONENT_CLASSES: ClassVar[set[str]] = {
        *_KIND_CLASSES.values(),
        "article--focus",
        "article--cue",
        "article--mark",
        "article--mark-focus",
        "article--mark-note",
        "article--letter",
        "article--dimmed",
    }

    focused_highlight: var[int | None] = var(None)
    """The number of the highlight under the cursor in `highlights`."""
    ticked_kind: var[Kind] = var(Kind.STATEMENT, init=False)
    """The kind that the scroll bar shows beside the search hits: the one that was walked last."""

    class Inspected(Message):
        """Another highlight (or none) lies under the cursor."""

        def __init__(self, view: ArticleView, highlight: Highlight | None) -> None:
            super().__init__()
            self.view = view
            self.highlight = highlight

    class Chosen(Message):
        """Enter was pressed on a highlight, or it was clicked while under the cursor."""

        def __init__(self, view: ArticleView, highlight: Highlight) -> None:
            super().__init__()
            self.view = view
            self.highlight = highlight

    class NothingChosen(Message):
        """More was to be told, and there is no highlight under the cursor, or none in sight."""

    class NothingFurther(Message):
        """There is no highlight of these kinds in that direction."""

        def __init__(self, kind: Kind, forward: bool) -> None:
            super().__init__()
            self.kind = kind
            self.forward = forward

    def __init__(self, *, measure: int = 72, margin: int = 3, id: str | None = None) -> None:
        """``measure`` is the widest column of text, ``margin`` the least distance beside it, in cells."""
        super().__init__(measure=measure, margin=margin, id=id)
        self.annotations = Annotations()
        self.highlights = Highlights()
        self.shown: set[Kind] = set(Kind)
        self.voice: Voice | None = None
        """The only speaker whose statements are not dimmed."""
        self._letters: dict[str, int] = {}

    def show(
        self, article: Article, annotations: Annotations, highlights: Highlights, meta: str, note: str = ""
    ) -> None:
        """Show an article from its top. ``meta`` stands under the headline, ``note`` at the end."""
        self.voice = None
        self._set_highlights(annotations, highlights)
        self.set_article(article, meta, note)

    def mark(
        self,
        annotations: Annotations,
        highlights: Highlights,
        note: str | None = None,
        meta: str | None = None,
    ) -> None:
        """Give the shown article other highlights; the place stays, and the cursor where it can."""
        before = self.current
        self._set_highlights(annotations, highlights)
        self.focused_highlight = next(
            (
                number
                for number, highlight in enumerate(highlights.all)
                if before is not None
                and (highlight.kind, highlight.part, highlight.spans)
                == (before.kind, before.part, before.spans)
            ),
            None,
        )
        another = self.note if note is None else note, self.meta if meta is None else meta
        if another != (self.note, self.meta):
            self.note, self.meta = another
            self.set_lines()
        self._refresh_all()

    def show_nothing(self, sentence: str) -> None:
        """An empty pane with a sentence that says what to do next."""
        self.voice = None
        self._set_highlights(Annotations(), Highlights())
        self.set_nothing(sentence)

    def _set_highlights(self, annotations: Annotations, highlights: Highlights) -> None:
        self.focused_highlight = None
        self._letters = {}
        self.annotations, self.highlights = annotations, highlights
        if self.voice is not None:
            self.hear_only(self.voice.speaker)

    def hear_only(self, speaker: Speaker | None) -> bool:
        """Dim everything but what one speaker says; nothing is dimmed for None.

        False, and nothing is dimmed, where that speaker says nothing in this article.
        """
        voice = Voice(speaker, self.annotations, self.highlights) if speaker is not None else None
        self.voice = voice if voice is not None and voice.numbers else None
        self._refresh_all()
        return self.voice is not None

    def statement(self, highlight: Highlight) -> Statement | None:
        """The statement that a highlight marks, None for other kinds."""
        if highlight.kind is not Kind.STATEMENT:
            return None
        layer = self.annotations.statements
        return (layer.title if highlight.part is Part.TITLE else layer.text)[highlight.index]

    def toggle_kind(self, kind: Kind) -> None:
        """Show a kind of highlight, or hide it."""
        self.shown ^= {kind}
        self._refresh_all()

    def watch_ticked_kind(self) -> None:
        self._refresh_all()

    def _refresh_all(self) -> None:
        """Draw the text and the scroll bar anew."""
        self.refresh()
        self.vertical_scrollbar.refresh()

    def ticks(self, rows: int) -> Mapping[int, Tick]:
        if self.page is None or self.article is None:
            return {}
        kinds: dict[Kind, Sequence[int]] = {}
        for kind in (self.ticked_kind, Kind.HIT):
            if kind in self.shown:
                kinds[kind] = self.highlights.numbers(kind)
        if self.voice is not None and Kind.STATEMENT in kinds:
            kinds[Kind.STATEMENT] = self.voice.numbers
        colours = {kind: self.get_component_rich_style(_KIND_CLASSES[kind], partial=True) for kind in kinds}
        return {
            row: Tick(sign, colours[kind].color)
            for row, sign, kind in along(self.page, self.highlights, kinds, rows)
        }

    # Drawing ---------------------------------------------------------------------------------------

    def layers_over(self, line: Line) -> Iterator[Layer]:
        if self._letters:
            # The letters alone stand out, where there is no colour, too.
            dimmed = self.get_component_rich_style("article--dimmed", partial=True)
            yield Layer(line.start, line.end, dimmed)
            for number in self._letters.values():
                part, start = self.highlights.all[number].place
                if part == line.part and line.start <= start < line.end:
                    yield Layer(start, start + 1, dimmed)
            return
        if line.part not in _MARKED:
            if self.voice is not None:
                yield from self._dimmed(self.voice, line)
            return
        for kind in (kind for kind in Kind if kind in self.shown):
            if kind is Kind.HIT and self.voice is not None:
                yield from self._dimmed(self.voice, line)
            style = self.get_component_rich_style(_KIND_CLASSES[kind], partial=True)
            for piece in self.highlights.between(kind, line.part, line.start, line.end):
                yield Layer(piece.start, piece.end, style)
        if self.voice is not None and Kind.HIT not in self.shown:
            yield from self._dimmed(self.voice, line)
        yield from self._focus_layers(line)

    def _dimmed(self, voice: Voice, line: Line) -> Iterator[Layer]:
        style = self.get_component_rich_style("article--dimmed", partial=True)
        for start, end in voice.outside(line.part, line.start, line.end):
            yield Layer(start, end, style)

    def _focus_layers(self, line: Line) -> Iterator[Layer]:
        focus = self.current
        if focus is None or focus.part != line.part:
            return
        said = self.statement(focus)
        if said is not None:
            cue = self.get_component_rich_style("article--cue", partial=True)
            for start, end in (*said.cue, *(said.speaker.spans if said.speaker else ())):
                yield Layer(start, end, cue)
        style = self.get_component_rich_style("article--focus", partial=True)
        for start, end in focus.spans:
            yield Layer(start, end, style)

    def margin_mark(self, line: Line) -> tuple[str, str]:
        """A bar beside statements, a stronger one at the cursor, a pen beside notes."""
        if line.part not in _MARKED:
            return "", ""
        focus = self.current
        spans = focus.spans if focus is not None and focus.part == line.part else ()
        if any(start < line.end and end > line.start for start, end in spans):
            return "▌", "article--mark-focus"
        notes = self.highlights.between(Kind.OWN_NOTE, line.part, line.start, line.end)
        if line.part is not Part.NOTE and Kind.OWN_NOTE in self.shown and any(notes):
            return NOTED, "article--mark-note"
        said = self.highlights.between(Kind.STATEMENT, line.part, line.start, line.end)
        heard = (self.voice is None or piece.number in self.voice for piece in said)
        return ("│", "article--mark") if Kind.STATEMENT in self.shown and any(heard) else ("", "")

    def meta_at(self, place: Place) -> dict[str, object]:
        number = self.highlights.at(place, self.shown) if place.part in _MARKED else None
        return {} if number is None else {"highlight": number}

    def letter_at(self, place: Place) -> tuple[str, Style] | None:
        for letter, number in self._letters.items():
            if self.highlights.all[number].place == place:
                return letter, self.get_component_rich_style("article--letter", partial=True)
        return None

    # The cursor ------------------------------------------------------------------------------------

    @property
    def current(self) -> Highlight | None:
        """The highlight under the cursor."""
        return None if self.focused_highlight is None else self.highlights.all[self.focused_highlight]

    def watch_focused_highlight(self, old: int | None, new: int | None) -> None:
        self.refresh()
        self.post_message(self.Inspected(self, self.current))

    def go_to(self, number: int) -> None:
        """Put the cursor on a highlight and bring it into sight."""
        self.focused_highlight = number
        self.reveal(self.highlights.all[number].place)

    def go_to_highlight(self, kind: Kind, part: Part, index: int) -> None:
        """Put the cursor on the highlight of a layer with this index, if it is there."""
        for number, highlight in enumerate(self.highlights.all):
            if (highlight.kind, highlight.part, highlight.index) == (kind, part, index):
                self.go_to(number)
                return

    def go_to_first(self, kind: Kind) -> bool:
        """Put the cursor on the first highlight of a kind; False where there is none."""
        number = self.highlights.next([kind], Place(Part.TITLE, 0), inclusive=True)
        if number is not None:
            self.go_to(number)
        return number is not None

    def _step(self, kinds: Iterable[Kind], forward: bool) -> None:
        if self.article is None:
            return
        current = self.current
        inside = current is not None and self.is_in_sight(current.place)
        place = current.place if inside and current else self.top
        kinds = list(kinds)
        if kinds[0] is not Kind.HIT:
            self.ticked_kind = kinds[0]
        if self.voice is not None and kinds == [Kind.STATEMENT]:
            number = self._next_of_voice(self.voice, place, forward, inside)
        elif forward:
            another = not inside or (current is not None and current.kind not in kinds)
            number = self.highlights.next(kinds, place, inclusive=another)
        else:
            number = self.highlights.previous(kinds, place)
        if number is None:
            self.post_message(self.NothingFurther(kinds[0], forward))
        else:
            self.go_to(number)

    def _next_of_voice(self, voice: Voice, place: Place, forward: bool, inside: bool) -> int | None:
        """The next statement of the only speaker, in reading order."""
        places = [(self.highlights.all[number].place, number) for number in voice.numbers]
        if forward:
            return next((number for at, number in places if at > place or (at == place and not inside)), None)
        return next((number for at, number in reversed(places) if at < place), None)

    def next_by_speaker(self) -> bool:
        """Go on to the next statement of the same speaker, from the last one to the first.

        False where there is no speaker under the cursor.
        """
        said = self.statement(self.current) if self.current is not None else None
        if said is None or said.speaker is None or self.focused_highlight is None:
            return False
        numbers = range(len(self.highlights.all))
        for number in (*numbers[self.focused_highlight + 1 :], *numbers[: self.focused_highlight]):
            other = self.statement(self.highlights.all[number])
            if other is not None and other.speaker is not None and same(other.speaker, said.speaker):
                self.go_to(number)
                return True
        self.post_message(self.NothingFurther(Kind.STATEMENT, forward=True))
        return True

    def first_stretch(self) -> Stretch | None:
        focus = self.current
        if focus is None or not self.is_in_sight(focus.place):
            return None
        return Stretch(focus.part, focus.spans[0][0], focus.spans[-1][1])

    # Actions ---------------------------------------------------------------------------------------

    def action_next_highlight(self, kind: str) -> None:
        self._step([Kind(kind)], forward=True)

    def action_previous_highlight(self, kind: str) -> None:
        self._step([Kind(kind)], forward=False)

    def action_choose(self) -> None:
        if self.current is not None:
            self.post_message(self.Chosen(self, self.current))
        elif self.article is not None:
            self.post_message(self.NothingChosen())

    def action_letters(self) -> None:
        """Put a letter on every highlight in sight; the next key goes to one, or takes them away."""
        self._letters = {}
        if self.page is None or self.article is None:
            return
        taken: set[Place] = set()
        free = iter(LETTERS)
        for line in self.lines_in_sight:
            for kind in (kind for kind in Kind if kind in self.shown):
                for piece in self.highlights.between(kind, line.part, line.start, line.end):
                    place = self.highlights.all[piece.number].place
                    inside = place.part == line.part and line.start <= place.offset < line.end
                    if inside and place not in taken and (letter := next(free, None)):
                        taken.add(place)
                        self._letters[letter] = piece.number
        if not self._letters:
            self.post_message(self.NothingChosen())
        self.refresh()

    def _take_letters_away(self) -> None:
        if self._letters:
            self._letters = {}
            self.refresh()

    def on_key(self, event: events.Key) -> None:
        if not self._letters:
            return
        event.stop()
        event.prevent_default()
        number = self._letters.get(event.character or "")
        self._take_letters_away()
        if number is not None:
            self.go_to(number)

    def on_blur(self) -> None:
        self._take_letters_away()

    def on_click(self, event: events.Click) -> None:
        number = event.style.meta.get("highlight")
        if number is None or not 0 <= number < len(self.highlights.all):
            return
        if number == self.focused_highlight:
            self.post_message(self.Chosen(self, self.highlights.all[number]))
        else:
            self.focused_highlight = number
