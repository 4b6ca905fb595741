"""What a user corrects in the article being read: dates, people and statements."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cached_property, partial
from types import MappingProxyType
from typing import TYPE_CHECKING

from tui.messages import _, plural
from tui.screens.desk import library_messages as told
from tui.screens.dialogs.dialog import DialogRow
from tui.screens.main_screen import subjects
from tui.screens.main_screen.correcting_article import ArticleDetailsScreen, Choice, nothing
from tui.widgets import moments
from tui.widgets.article.highlights import Highlight, Kind, Part, Place

if TYPE_CHECKING:
    from tui.library import ActorKey, ArticleKey
    from tui.library.marks.corrections import Change, Correction, Layer


class CorrectingScreen(ArticleDetailsScreen):
    """Corrections are asked for in the panels of highlights."""

    @cached_property
    def _told_missing(self) -> set[ArticleKey]:
        """Articles whose lost corrections were told of."""
        return set()

    _moved: Mapping[ArticleKey, ArticleKey] = MappingProxyType({})
    """Keys that articles had before their day was corrected, and those that they have now."""
    _corrected_at: tuple[Kind, Place] | None = None

    def open(
        self, key: ArticleKey, arrival: Callable[[], object] | None = None, *, remember: bool = True
    ) -> None:
        super().open(self._moved.get(key, key), arrival, remember=remember)

    # Highlights ------------------------------------------------------------------------------------

    def correction_choices(self, highlight: Highlight) -> list[Choice]:
        """What can be said otherwise of a highlight."""
        choices: list[Choice] = []
        match highlight.kind:
            case Kind.DATE:
                choices.append(
                    (DialogRow("c", _("Another day or period…")), partial(self._ask_day, highlight))
                )
                choices.append((DialogRow("-", _("Not a date")), partial(self._dismiss, highlight)))
            case Kind.PERSON:
                ask = partial(self._ask_person, highlight)
                choices.append((DialogRow("c", _("This is somebody else…")), ask))
                choices.append((DialogRow("-", _("Not a person here")), partial(self._dismiss, highlight)))
            case Kind.STATEMENT:
                ask = partial(self._ask_speaker, highlight)
                choices.append((DialogRow("c", _("Another speaker…")), ask))
                nobody = partial(self._say_speaker, highlight, None)
                choices.append((DialogRow("0", _("Nobody who is named")), nobody))
                choices.append((DialogRow("-", _("Not a statement")), partial(self._dismiss, highlight)))
        mine = self.corrections_at(highlight)
        if mine:
            back = partial(self.take_back, mine)
            choices.append((DialogRow("=", _("Take my correction back")), back))
        if choices:
            choices.insert(0, (DialogRow("", _("Correct"), heading=True), nothing))
        return choices

    def mention_choices(self, actor: ActorKey) -> list[Choice]:
        """What can be said otherwise of the mention under the cursor, where it names this actor."""
        highlight = self.view.current
        if highlight is None or self.opened is None:
            return []
        if subjects.actor_key(highlight, self.opened) != actor:
            return []
        return self.correction_choices(highlight)

    def corrections_at(self, highlight: Highlight) -> list[Correction]:
        """The user's corrections that a highlight shows."""
        if self.opened is None:
            return []
        layers = {Kind.DATE: "dates", Kind.PERSON: "people", Kind.STATEMENT: "statements"}
        return [
            placed.correction
            for placed in self.opened.corrections
            if placed.correction.layer == layers.get(highlight.kind)
            and placed.correction.anchor.in_title == (highlight.part is Part.TITLE)
            and isinstance(placed.place, tuple)
            and any(span[0] < placed.place[1] and placed.place[0] < span[1] for span in highlight.spans)
        ]

    def is_corrected(self, highlight: Highlight) -> bool:
        return bool(self.corrections_at(highlight))

    def _correct(self, highlight: Highlight, change: Change) -> None:
        from tui.library.marks.correcting import Stretch

        if self.opened is not None:
            start, end = highlight.spans[0][0], highlight.spans[-1][1]
            in_title = highlight.part is Part.TITLE
            self._corrected_at = highlight.kind, highlight.place
            stretch = Stretch(_layer(highlight.kind), start, end, change, in_title)
            self.librarian.correct(self.opened.key, [stretch])

    def _dismiss(self, highlight: Highlight) -> None:
        from tui.library.marks.corrections import Dismissed

        self._correct(highlight, Dismissed())

    def _ask_day(self, highlight: Highlight) -> None:
        from tui.library.marks.corrections import Means
        from tui.screens.dialogs.checked_prompt import CheckedPrompt
        from tui.screens.dialogs.typed_day import understood

        near = self.published_day()
        codes = self.day_languages()

        def check(typed: str) -> tuple[str, str] | None:
            value = understood(typed, near, codes)
            return None if value is None else (value, moments.timex(value))

        def answered(value: str | None) -> None:
            if value is not None:
                self._correct(highlight, Means(value))

        title = _("What day or period is “{words}”?").format(words=self._words(highlight))
        hint = _("4 September 2025 · 2025-09 · 2025-W36 · 199X · 2019..2023")
        self.app.push_screen(CheckedPrompt(title, check, hint=hint), answered)

    def _words(self, highlight: Highlight) -> str:
        article = self.view.article
        if article is None:
            return ""
        text = article.title if highlight.part is Part.TITLE else article.text
        start, end = highlight.spans[0][0], highlight.spans[-1][1]
        return " ".join(text[start:end][:80].split())

    def _ask_name(self, title: str, then: Callable[[str], object]) -> None:
        from tui.screens.dialogs.checked_prompt import NameDialog

        annotations = self.opened.annotations if self.opened is not None else None
        own = [actor.name for actor in annotations.actors.values()] if annotations else []

        def answered(name: str | None) -> None:
            if name is not None:
                then(name)

        self.app.push_screen(NameDialog(title, own, self.librarian.complete_name), answered)

    def _ask_person(self, highlight: Highlight) -> None:
        from tui.library.marks.corrections import Names

        title = _("Who is “{words}”?").format(words=self._words(highlight))
        self._ask_name(title, lambda name: self._correct(highlight, Names(name)))

    def _ask_speaker(self, highlight: Highlight) -> None:
        title = _("Who said “{words}”?").format(words=self._words(highlight))
        self._ask_name(title, partial(self._say_speaker, highlight))

    def _say_speaker(self, highlight: Highlight, name: str | None) -> None:
        from tui.library.marks.corrections import Said

        first = highlight.spans[0][0]
        spans = tuple((start - first, end - first) for start, end in highlight.spans)
        self._correct(highlight, Said(spans, name))

    # What was missed -------------------------------------------------------------------------------

    def action_missed_statement(self) -> None:
        """Say that the selected words are a statement, and whose."""
        found = self._selected()
        if found is None:
            self.notify(_("Select the words that were said first, within one paragraph."), markup=False)
            return
        part, start, end = found
        highlight = Highlight(Kind.STATEMENT, part, ((start, end),), -1)
        title = _("Who said “{words}”?").format(words=self._words(highlight))
        self._ask_name(title, partial(self._add_statement, highlight))

    def _add_statement(self, highlight: Highlight, name: str) -> None:
        from tui.library.marks.corrections import Said

        start, end = highlight.spans[0]
        self.clear_selection()
        self._correct(highlight, Said(((0, end - start),), name, missed=True))

    def _selected(self) -> tuple[Part, int, int] | None:
        """The selected words of title or text, without blanks and quotation marks around them."""
        stretch, page, article = self.view.selected_stretch(), self.view.page, self.view.article
        if stretch is None or page is None or article is None:
            return None
        part, start, end = stretch
        if page.paragraph_at(Place(part, start)) != page.paragraph_at(Place(part, end - 1)):
            return None
        words = (article.title if part is Part.TITLE else article.text)[start:end]
        bare = words.strip(_AROUND)
        start += words.find(bare) if bare else 0
        return (part, start, start + len(bare)) if any(map(str.isalnum, bare)) else None

    def search(self, *, keep: ArticleKey | None = None) -> None:
        """A row that was corrected meanwhile is kept by the key that it has now."""
        super().search(keep=None if keep is None else self._moved.get(keep, keep))

    # What the library answers ----------------------------------------------------------------------

    def on_articles_corrected(self, message: told.ArticlesCorrected) -> None:
        """Show the articles as they are now, in the list and beside it."""
        self._moved = message.moved
        keep = self.list.current
        self.search(keep=keep.key if keep is not None else None)
        if self.opened is None:
            return
        key = self._moved.get(self.opened.key, self.opened.key)
        if key not in message.keys:
            return
        at, self._corrected_at = self._corrected_at, None
        if self._wanted == self.opened.key:
            self._wanted = key
        if at is not None:
            self._arrival = partial(self._return_to, *at)
        self.librarian.article(key, self.marker, again=True)

    def _return_to(self, kind: Kind, place: Place) -> None:
        number = self.view.highlights.at(place, [kind])
        if number is not None:
            self.view.go_to(number)

    def on_article_fetched(self, message: told.ArticleFetched) -> None:
        """Tells of corrections that have lost their words; the article itself is shown by the base class."""
        opened = message.opened
        if opened.key != self._wanted or opened.key in self._told_missing:
            return
        lost = sum(not isinstance(placed.place, tuple) for placed in opened.corrections)
        if lost:
            self._told_missing.add(opened.key)
            sentence = plural(
                "{n} correction of yours no longer finds its words (i tells which)",
                "{n} corrections of yours no longer find their words (i tells which)",
                lost,
            )
            self.notify(sentence, markup=False)


_AROUND = " \t\n\u00a0\u202f\"'“”„«»‹›‘’"


def _layer(kind: Kind) -> Layer:
    from tui.library.marks.corrections import Layer

    layers: Mapping[Kind, Layer] = {
        Kind.DATE: Layer.DATES,
        Kind.PERSON: Layer.PEOPLE,
        Kind.STATEMENT: Layer.STATEMENTS,
    }
    return layers[kind]
