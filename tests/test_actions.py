"""The table of actions: no key means two things in one place, and every action can be done."""

from __future__ import annotations

import subprocess
import sys
from collections import Counter

import pytest
from textual.binding import Binding
from textual.keys import Keys, _character_to_key

from tui import actions
from tui.actions import ACTIONS, Place
from tui.screens.actor_page import ActorPageList, ActorScreen
from tui.screens.dialogs.dialog import Dialog, DialogList
from tui.screens.difference import DifferenceScreen
from tui.screens.main_screen.main import MainScreen
from tui.screens.merging import MergingScreen, ProposalList
from tui.screens.notes import NoteList, NotesScreen
from tui.screens.timeline import TimelineScreen
from tui.widgets.article.article_view import ArticleView
from tui.widgets.boxes.query_box import QueryBox
from tui.widgets.boxes.search_box import SearchBox
from tui.widgets.filter_bar import FilterBar
from tui.widgets.lists.actor_panel import ActorList
from tui.widgets.lists.difference_list import DifferenceList
from tui.widgets.lists.row_list import RowList
from tui.widgets.lists.saved_list import SavedList
from tui.widgets.lists.statement_list import StatementList
from tui.widgets.lists.timeline_list import TimelineList

OWNERS = {
    Place.READING: MainScreen,
    Place.LIST: RowList,
    Place.ARTICLE: ArticleView,
    Place.ACTORS: ActorList,
    Place.SEARCH: SearchBox,
    Place.FILTERS: FilterBar,
    Place.QUERY: QueryBox,
    Place.SAVED: SavedList,
    Place.STATEMENTS: StatementList,
    Place.DIFFERENCES: DifferenceList,
    Place.TIMELINE: TimelineList,
    Place.ACTOR_PAGE: ActorPageList,
    Place.PROPOSALS: ProposalList,
    Place.NOTES: NoteList,
    Place.DIALOG: DialogList,
}
SCREENS = {
    Place.READING: MainScreen,
    Place.ACTOR_PAGE: ActorScreen,
    Place.PROPOSALS: MergingScreen,
    Place.NOTES: NotesScreen,
    Place.DIFFERENCES: DifferenceScreen,
    Place.TIMELINE: TimelineScreen,
}
"""Where ``screen.`` in the call of an action leads, if not to a dialog."""


def test_ids_are_unique() -> None:
    assert [name for name, times in Counter(action.id for action in ACTIONS).items() if times > 1] == []


@pytest.mark.parametrize("place", Place)
def test_no_key_means_two_things_in_one_place(place: Place) -> None:
    keys = Counter(key for action in actions.at(place) for key in action.keys)
    assert [key for key, times in keys.items() if times > 1] == []


def test_terminals_can_send_every_key() -> None:
    # These are Tab, Enter and Backspace in terminals without the Kitty protocol.
    taken = {"ctrl+i", "ctrl+m", "ctrl+h"}
    known = {key.value for key in Keys}
    for action in ACTIONS:
        for key in action.keys:
            assert key not in taken
            last = key.rsplit("+", 1)[-1] if len(key) > 1 else key
            assert len(last) == 1 or last in known
            assert _character_to_key(last) if len(last) == 1 else True


@pytest.mark.parametrize("action", ACTIONS, ids=lambda action: action.id)
def test_every_action_is_known_where_it_applies(action: actions.Action) -> None:
    for place in action.places:
        owner: type = OWNERS[place]
        name = action.call.split("(")[0]
        if name.startswith("app."):
            from tui.app import NewsreaderApp

            owner, name = NewsreaderApp, name.removeprefix("app.")
        elif name.startswith("screen."):
            owner, name = SCREENS.get(place, Dialog), name.removeprefix("screen.")
        assert callable(getattr(owner, f"action_{name}", None)), f"{owner.__name__}.action_{name}"


def test_bindings_carry_the_ids_that_a_key_map_names() -> None:
    bound = [binding for binding in actions.bindings(Place.READING) if isinstance(binding, Binding)]
    assert {binding.id for binding in bound} == {
        action.id for action in actions.at(Place.READING) if action.keys
    }


def test_sentences_end_without_a_full_stop_and_hold_no_markup() -> None:
    for action in ACTIONS:
        assert not action.sentence.endswith(".")
        assert "[" not in action.sentence + action.label


def test_keys_are_named_for_the_eye() -> None:
    assert actions.key_name("ctrl+p") == "Ctrl+P"
    assert actions.keys_of(actions.by_id("down")) == "j ↓"
    assert actions.keys_of(actions.by_id("star"), {"star": "m,ctrl+s"}) == "m Ctrl+S"


def test_the_table_is_read_without_textual() -> None:
    code = "import sys, tui.actions; sys.exit('textual' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
