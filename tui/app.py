"""The application: wires settings, themes, actions and the library to the main screen."""

from __future__ import annotations

import asyncio
import contextlib
import gc
import os
import signal
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from pathlib import Path, PurePath
from time import monotonic
from typing import TYPE_CHECKING, ClassVar

from textual import events
from textual.app import App
from textual.filter import LineFilter

from tui import keymap, locations, settings
from tui.messages import _, plural
from tui.screens.main_screen.main import MainScreen
from tui.screens.main_screen.search_history import SearchHistory
from tui.widgets import themes
from tui.widgets.gate import Gate

if TYPE_CHECKING:
    from textual.actions import ActionParseResult
    from textual.command import Provider
    from textual.dom import DOMNode
    from textual.notifications import SeverityLevel
    from textual.screen import Screen
    from textual.theme import Theme

    from tui.library import Library, Scope

    Opening = Callable[[], tuple[Library, Scope]]


def _palette() -> type[Provider]:
    from tui.screens.main_screen.palette import ActionProvider

    return ActionProvider


STARTED_AFTER = 2.0
"""Seconds after which what a start makes has been made."""


class NewsreaderApp(App[int]):
    """Shows articles of a library; nothing is imported from the library before the first screen is drawn."""

    TITLE = "newsreader"
    CSS_PATH: ClassVar[list[str | PurePath]] = [
        "widgets/article/article_view.tcss",
        "widgets/lists/lists.tcss",
        "widgets/bar.tcss",
        "widgets/borrowed.tcss",
        "screens/main_screen/reading.tcss",
    ]
    ENABLE_COMMAND_PALETTE = True
    COMMANDS: ClassVar[set[type[Provider] | Callable[[], type[Provider]]]] = {_palette}

    def __init__(
        self,
        opening: Opening,
        chosen: settings.Settings | None = None,
        complaints: Sequence[str] = (),
        now: Callable[[], datetime] = datetime.now,
        *,
        welcome: Callable[[], bool] = lambda: False,
        history: Path | None = None,
    ) -> None:
        """``opening`` gives the library and the scope to show, and is called in a thread.

        ``complaints`` are sentences about settings that were not taken. ``welcome`` tells, once the
        library is open, whether this is the first start; ``history`` is the file of the searches of before.
        """
        self._theme_found: tuple[str, Theme] | None = None
        no_colour = bool(os.environ.get("NO_COLOR"))
        super().__init__(ansi_color=no_colour or None)
        self._opening = opening
        self._chosen = chosen or settings.Settings()
        self._complaints = complaints
        self._now = now
        self._welcome = welcome
        self._history = history
        self._gate = Gate()
        self._lasting_until = 0.0
        self.animation_level = "none"
        for theme in themes.THEMES:
            self.register_theme(theme)
        few_colours = no_colour or self.console.color_system == "standard"
        self.theme = themes.fitting(self._chosen.theme, named_colours=few_colours)
        self.set_keymap(dict(self._chosen.keys))

    def refresh_css(self, animate: bool = True) -> None:
        if self.screen_stack:
            super().refresh_css(animate)
        else:
            # The theme was chosen before anything is on screen: its colours are all that is needed. Styles
            # are parsed when the first widget is, and would be for a second time.
            self.stylesheet.set_variables(self.get_css_variables())

    def get_default_screen(self) -> Screen[None]:
        screen = MainScreen(self._opening, self._chosen, self._now)
        screen.fit(self.size.width)
        screen.searches = SearchHistory(self._history)
        return screen

    def on_mount(self) -> None:
        wrong_theme = themes.complaint(self._chosen.theme)
        complaints = [*self._complaints, *([wrong_theme] if wrong_theme else [])]
        if complaints:
            told, more = complaints[0], len(complaints) - 1
            if more:
                told += "\n" + plural(
                    "and {n} more complaint: newsreader config check tells it",
                    "and {n} more complaints: newsreader config check tells them",
                    more,
                )
            self.notify(told, severity="warning", markup=False, timeout=15)
        if not self.is_headless:
            self._heed_signals()
            self.set_timer(STARTED_AFTER, _collect_garbage)

    def _heed_signals(self) -> None:
        """Leave as with the key where the system ends the program: the terminal is given back as it was."""
        loop = asyncio.get_running_loop()
        for number in (signal.SIGTERM, getattr(signal, "SIGHUP", None)):
            if number is not None:
                with contextlib.suppress(NotImplementedError, RuntimeError, ValueError):
                    loop.add_signal_handler(number, self.exit, 128 + number)

    def notify(
        self,
        message: str,
        *,
        title: str = "",
        severity: SeverityLevel = "information",
        timeout: float | None = None,
        markup: bool = False,
    ) -> None:
        """A passing word takes the place of the one before, so that they do not pile up over the text.

        Warnings, errors, and what is to be read for longer stay their time (in seconds).
        """
        shown = timeout or self.NOTIFICATION_TIMEOUT
        if severity == "information" and shown <= self.NOTIFICATION_TIMEOUT:
            if monotonic() >= self._lasting_until:
                self.clear_notifications()
        else:
            self._lasting_until = max(self._lasting_until, monotonic() + shown)
        super().notify(message, title=title, severity=severity, timeout=timeout, markup=markup)

    def on_key(self, event: events.Key) -> None:
        """A key that no widget took; where no binding does either, say so. Windows show what they take."""
        if self.screen.is_modal or event.key in self.screen.active_bindings:
            return
        from tui.screens.main_screen.unbound import sentence

        in_panes = self.screen is self.reading
        told = sentence(event, self.reading.settings.keys, in_panes=in_panes)
        self.notify(told, markup=False, timeout=3)

    def on_library_opened(self) -> None:
        if self._welcome():
            self.reading.action_welcome()

    async def run_action(
        self,
        action: str | ActionParseResult,
        default_namespace: DOMNode | None = None,
        namespaces: Mapping[str, DOMNode] | None = None,
    ) -> bool:
        done = await super().run_action(action, default_namespace, namespaces)
        if done and isinstance(action, str):
            self.reading.performed(action)
        return done

    @property
    def reading(self) -> MainScreen:
        """The main screen."""
        screen = self.screen_stack[0]
        assert isinstance(screen, MainScreen)
        return screen

    @property
    def current_theme(self) -> Theme:
        # Asked for at every line that is drawn; to find it, Textual copies its table of all themes twice.
        if self._theme_found is None or self._theme_found[0] != self.theme:
            self._theme_found = self.theme, super().current_theme
        return self._theme_found[1]

    def get_line_filters(self) -> Sequence[LineFilter]:
        return [self._gate, *super().get_line_filters()]

    def get_css_variables(self) -> dict[str, str]:
        variables = super().get_css_variables()
        self.theme_variables = {**variables, **themes.colours(self.current_theme, variables)}
        return self.theme_variables

    def action_command_palette(self) -> None:
        from textual.command import CommandPalette

        if not isinstance(self.screen, CommandPalette):
            self.push_screen(CommandPalette(placeholder=_("Find an action…"), id="--command-palette"))

    def action_help(self) -> None:
        from tui.screens.help import HelpScreen

        self.push_screen(HelpScreen(self.reading.settings.keys))

    async def action_quit(self) -> None:
        """Leave at once; the library is closed after the terminal was given back."""
        self.exit(0)


def _collect_garbage() -> None:
    """Look for garbage from now on, but never among what the start made: that is there to stay."""
    gc.freeze()
    gc.enable()


def run(paths: Sequence[Path], *, demo: bool = False) -> int:
    """Open folders and files (the last scope without any, the sample feeds in a new library or as a demo).

    Standard input and output are a terminal that can move the cursor. Returns the exit status.
    """
    chosen, problems = keymap.load(locations.settings_file())
    opener = Opener(paths, demo=demo)
    complaints = [str(problem) for problem in problems]
    app = NewsreaderApp(
        opener,
        chosen,
        complaints,
        welcome=lambda: opener.is_first_start,
        history=locations.history_file(),
    )
    try:
        status = app.run()
    finally:
        opener.close()
    return (app.return_code or 0) if status is None else status


class Opener:
    """Opens the library where the program keeps it, and chooses the scope."""

    def __init__(self, paths: Sequence[Path], *, demo: bool = False) -> None:
        self._paths, self._demo = paths, demo
        self.is_first_start = False
        """Whether there was neither a folder to open nor one that was opened before."""
        self._library: Library | None = None

    def __call__(self) -> tuple[Library, Scope]:
        """Raises LibraryError."""
        from tui.library import Library, Scope

        library = Library(locations.index_file(), locations.marks_file(), datetime.now)
        self._library = library
        samples = Scope((locations.sample_feeds(),))
        if self._demo:
            return library, samples
        if self._paths:
            return library, Scope(tuple(path.absolute() for path in self._paths))
        last = library.last_scope()
        self.is_first_start = last is None
        return library, last or samples

    def close(self) -> None:
        """Close what was opened."""
        if self._library is not None:
            self._library.close()
