"""Reading one actor alone: the key that begins it, and what tells that it is so."""

from __future__ import annotations

from tui.annotations import Speaker
from tui.messages import _, plural
from tui.screens.main_screen.reading import ReadingScreen
from tui.widgets.article.one_voice import speaker_of
from tui.widgets.bar import Bit


class OneVoiceScreen(ReadingScreen):
    """One actor's statements stand out of an article, and everything else is dimmed."""

    def action_one_voice(self) -> None:
        """Begin with the person or speaker under the cursor; the same again ends it."""
        view = self.view
        current = view.current
        speaker = speaker_of(current, view.annotations) if current is not None else None
        if view.voice is not None and (speaker is None or speaker.name == view.voice.speaker.name):
            self._leave_voice()
        elif speaker is None:
            self.notify(_("Go to a person or a statement first: p or s."), markup=False)
        elif view.hear_only(speaker):
            self.go_to_pane(view)
            self._inspect(view.current)
        else:
            self.notify(_("{name} says nothing here.").format(name=speaker.name), markup=False)

    def _leave_voice(self) -> None:
        self.view.hear_only(None)
        self._inspect(self.view.current)

    def action_back(self) -> None:
        if self.view.voice is not None and self.is_reading:
            self._leave_voice()
        else:
            super().action_back()

    def inspector_notice(self) -> list[Bit]:
        voice = self.view.voice
        if voice is None:
            return super().inspector_notice()
        number = plural("{n} statement", "{n} statements", len(voice.numbers))
        return [
            Bit(_("only {name}").format(name=_name(voice.speaker)), "bar--warning"),
            Bit(f" · {number} ", "bar--dim"),
            Bit(_("Esc"), "bar--key", "back"),
        ]


def _name(speaker: Speaker, longest: int = 24) -> str:
    name = speaker.name
    return name if len(name) <= longest else name[: longest - 1] + "…"
