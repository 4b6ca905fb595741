"""Windows are as high as what they show, on any terminal, and from their first painting on."""

from __future__ import annotations

import pytest

from tests.screens.newsroom import Newsroom, ready, until
from tui.screens.dialogs.dialog import ChoiceDialog, DialogList, DialogRow

LONG = "a sentence that goes on and on until it does not fit into one line of a window " * 2


@pytest.mark.parametrize(("rows", "size", "height"), [(3, (80, 24), 3), (100, (80, 24), 16), (3, (60, 9), 2)])
async def test_a_window_is_as_high_as_its_rows(
    room: Newsroom, rows: int, size: tuple[int, int], height: int
) -> None:
    async with room.app.run_test(size=size) as pilot:
        await ready(pilot, room.app)
        heights: list[int] = []
        window = ChoiceDialog("Which?", [DialogRow(str(at), "a row") for at in range(rows)])
        listed = DialogList.on_resize

        def noted(self: DialogList, event: object) -> None:
            heights.append(self.size.height)
            listed(self, event)  # type: ignore[arg-type]

        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(DialogList, "on_resize", noted)
            room.app.push_screen(window)
            await until(pilot, lambda: window.query(DialogList) and heights)
            await pilot.pause()
        assert set(heights) == {height}


async def test_rows_that_are_long_or_have_details_are_counted_and_measured_anew(room: Newsroom) -> None:
    async with room.app.run_test(size=(80, 24)) as pilot:
        await ready(pilot, room.app)
        window = ChoiceDialog(
            "Which?", [DialogRow("a", LONG, "where it comes from"), DialogRow("b", "short")]
        )
        room.app.push_screen(window)
        await until(pilot, lambda: window.query(DialogList))
        await pilot.pause()
        before = window.query_one(DialogList).size.height
        assert before >= 5
        await pilot.resize_terminal(50, 24)
        await until(pilot, lambda: window.query_one(DialogList).size.height > before)
