"""Nothing that steers a terminal leaves the program, whichever widget draws it."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st
from rich.segment import Segment
from textual.color import Color

from tui.text import is_safe
from tui.widgets.gate import Gate

BLACK = Color(0, 0, 0)


def test_hostile_text_is_replaced_and_other_text_left_alone() -> None:
    given_ = [Segment("good « œuvre »\u00a0! 👩\u200d👧"), Segment("\x1b]0;x\x07 \x9b31m \u202e \udcff")]
    good, bad = Gate().apply(given_, BLACK)
    assert good == given_[0]
    assert bad.text == "\ufffd]0;x\ufffd \ufffd31m \ufffd \ufffd"


@given(st.text(st.characters(), max_size=40))
@settings(max_examples=200, deadline=None)
def test_what_comes_out_is_safe_and_as_long(text: str) -> None:
    out = "".join(segment.text for segment in Gate().apply([Segment(text)], BLACK))
    assert is_safe(out)
    assert len(out) == len(text)
