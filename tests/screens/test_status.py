"""The status line in little room."""

from __future__ import annotations

from tui.library import Progress
from tui.screens.main_screen.status import Status
from tui.widgets.cells import width_of


def said(status: Status, room: int) -> tuple[str, str]:
    left, right = status.bits(True, room)
    return "".join(bit.text for bit in left), "".join(bit.text for bit in right)


def test_where_there_is_little_room_the_pace_goes_first_and_nothing_is_cut() -> None:
    progress = Progress(
        files=12_000,
        scanned=True,
        pending=0,
        listed=12_000,
        annotated=3_456,
        problems=2,
        rate=160,
        seconds_left=300,
    )
    status = Status(count=1_234, total=12_000, unread=987, problems=2, is_loading=True, progress=progress)
    figures, wide = said(status, 120)
    assert "a second" in wide
    assert "left" in wide
    for room in (80, 60):
        left, right = said(status, room)
        assert left == figures
        assert width_of(left) + width_of(right) < room
        assert right.endswith("2 problems !")
    assert "marked in" in said(status, 80)[1]
    assert "a second" not in said(status, 80)[1]
