"""The palette: every action that can be done from the main screen, with its key."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from textual.command import DiscoveryHit, Hit, Hits, Provider
from textual.content import Content

from tui import actions
from tui.screens.main_screen.reading import ReadingScreen
from tui.text import fold


def _has(action: actions.Action, words: Sequence[str]) -> bool:
    text = fold(f"{action.sentence} {action.label}")
    return all(word in text for word in words)


class ActionProvider(Provider):
    """Offers the actions, the same that the keys call; the frequent ones first."""

    async def discover(self) -> Hits:
        for action in actions.palette():
            line = self._line(action, Content(action.sentence))
            yield DiscoveryHit(line, partial(self._perform, action), action.sentence)

    async def search(self, query: str) -> Hits:
        """Those in which every word typed occurs; only where there are none, those with its letters."""
        matcher, words = self.matcher(query), fold(query).split()
        offered = actions.palette()
        found = [(1.0, action) for action in offered if _has(action, words)] or [
            (score, action) for action in offered if (score := matcher.match(action.sentence)) > 0
        ]
        for score, action in found:
            line = self._line(action, matcher.highlight(action.sentence))
            yield Hit(score, line, partial(self._perform, action), action.sentence)

    @property
    def _main(self) -> ReadingScreen:
        main = self.app.screen_stack[0]
        assert isinstance(main, ReadingScreen)
        return main

    def _perform(self, action: actions.Action) -> None:
        """Do what the key does on the main screen, which is returned to."""
        while len(self.app.screen_stack) > 1:
            self.app.pop_screen()
        self._main.perform(action)

    def _line(self, action: actions.Action, sentence: Content) -> Content:
        keys = actions.keys_of(action, self._main.settings.keys)
        return Content.assemble(sentence, ("  " + keys, "dim")) if keys else sentence
