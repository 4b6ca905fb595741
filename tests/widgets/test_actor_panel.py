"""The actors beside the list."""

from __future__ import annotations

from textual.app import App, ComposeResult

from tests.snapshots import screen_text
from tui.annotations import ActorKind
from tui.library import ActorCount
from tui.widgets import themes
from tui.widgets.lists.actor_panel import ActorList, ActorPanel

ACTORS = (
    ActorCount(1, "Odile Ferrand", ActorKind.PERSON, 12, 30, 9),
    ActorCount(2, "le ministère", ActorKind.INSTITUTION, 4, 4, 4),
)


class Panels(App[None]):
    CSS_PATH = "../../tui/widgets/lists/lists.tcss"

    def __init__(self) -> None:
        super().__init__()
        self.toggled: list[str] = []
        self.narrowed: list[str] = []
        self.modes = 0

    def get_theme_variable_defaults(self) -> dict[str, str]:
        return themes.DARK

    def compose(self) -> ComposeResult:
        yield ActorPanel()

    def on_actor_list_toggled(self, message: ActorList.Toggled) -> None:
        self.toggled.append(message.name)

    def on_actor_list_mode_asked(self) -> None:
        self.modes += 1

    def on_actor_panel_narrowed(self, message: ActorPanel.Narrowed) -> None:
        self.narrowed.append(message.typed)


async def test_names_counts_and_choices_are_shown() -> None:
    app = Panels()
    async with app.run_test(size=(50, 16)) as pilot:
        app.query_one(ActorPanel).show(ACTORS, {2: "le ministère"}, every=True)
        await pilot.pause()
        lines = screen_text(app).split("\n")
        ferrand = next(line for line in lines if "Odile Ferrand" in line)
        ministry = next(line for line in lines if "le ministère" in line)
        assert ferrand.split()[:2] == ["[", "]"]
        assert ferrand.split()[-3:] == ["12", "30", "9"]
        assert ministry.split()[:2] == ["[x]", "◇"]


async def test_enter_and_space_toggle_and_m_asks_for_the_other_mode() -> None:
    app = Panels()
    async with app.run_test(size=(50, 16)) as pilot:
        app.query_one(ActorPanel).show(ACTORS, {}, every=True)
        app.query_one(ActorList).focus()
        await pilot.press("enter", "down", "space", "m")
        assert app.toggled == ["Odile Ferrand", "le ministère"]
        assert app.modes == 1


async def test_typing_narrows_and_enter_goes_to_the_list() -> None:
    app = Panels()
    async with app.run_test(size=(50, 16)) as pilot:
        app.query_one(ActorPanel).show(ACTORS, {}, every=True)
        app.query_one("#actors-box").focus()
        await pilot.press("f", "e", "enter")
        assert app.narrowed[-1] == "fe"
        assert app.query_one(ActorList).has_focus


async def test_the_cursor_stays_on_its_actor_when_counts_change() -> None:
    app = Panels()
    async with app.run_test(size=(50, 16)) as pilot:
        panel = app.query_one(ActorPanel)
        panel.show(ACTORS, {}, every=True)
        app.query_one(ActorList).focus()
        await pilot.press("down")
        panel.show(ACTORS[::-1], {}, every=False)
        current = app.query_one(ActorList).current
        assert current is not None
        assert current.name == "le ministère"
