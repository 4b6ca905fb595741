"""Searching, narrowing, and the panes beside the list that do it."""

from __future__ import annotations

from tui.actions.declared import Action, Chapter, Place, table
from tui.messages import _

ACTIONS: tuple[Action, ...] = (
    *table(
        (Place.READING,), Chapter.FINDING,
        ("search", "/", "search", _("Search"), _("Type into the search box")),
        ("narrow", "f", "narrow", _("Narrow"),
         _("Narrow by what is under the cursor: person, date, speaker, source")),
        ("exclude", "F", "exclude", _("Exclude"), _("Exclude what is under the cursor")),
        ("clear", "x", "clear", _("Clear"), _("Clear search and filters")),
        ("find", "c", "find", _("Find"), _("Find words in the open article alone")),
        ("past-searches", "ctrl+r", "past_searches", _("History"), _("Choose among the searches of before")),
        ("sidebar", "B", "sidebar", _("Saved"), _("Show the saved searches, or hide them")),
        ("save-search", "+", "save_search", _("Save"), _("Save the search under a name")),
        ("filters", "X", "filters", _("Filters"), _("Go to the filters in force, to remove one")),
        ("sort", "O", "sort", _("Order"), _("Sort the list: by day, best match, title or source")),
        ("actors", "a", "actors", _("Actors"), _("Show or hide the actors")),
        ("statements", "v", "statements", _("Said"), _("Show all that was said in this search")),
        ("merges", "M", "merges", _("Merge"), _("Go through the names that may be one person's")),
        ("timeline", "t", "timeline", _("Timeline"),
         _("Show what the articles of this search are about, by date")),
        ("versions", "=", "versions", _("Versions"),
         _("Show the other versions of the story, and what changed")),
        ("fold-versions", "", "fold_versions", _("Fold"),
         _("List all versions of a story, or only the newest")),
    ),
    *table(
        (Place.ACTORS,), Chapter.FINDING,
        ("toggle-actor", "enter space", "toggle_actor", _("Choose"), _("Choose or drop this actor")),
        ("actors-any", "m", "any_or_all", _("Any/all"),
         _("Articles with any of the chosen actors, or with all of them")),
        ("actor-page", "right i", "actor_page", _("Page"), _("All about this actor")),
        ("correct-actor", "c", "correct_actor", _("Correct"),
         _("Merge, rename, take apart or dismiss this actor, for all articles")),
        ("sort-actors", "o", "sort_actors", _("Sort"), _("Actors by articles, by statements, or by name")),
        ("actors-quoted", "h", "mentioned_or_quoted", _("Quoted"),
         _("Articles that mention the chosen actors, or only those that quote them")),
    ),
    *table(
        (Place.QUERY,), Chapter.FINDING,
        ("accept", "tab", "accept", _("Complete"), _("Take what is suggested for the word being typed")),
        ("accept-at-end", "right", "accept_or_right", _("Complete"),
         _("The same at the end of the box, elsewhere one character on")),
        ("older-search", "up", "older", _("Older"), _("The search before; up in the suggestions")),
        ("newer-search", "down", "newer", _("Newer"), _("The search after; down in the suggestions")),
    ),
    *table(
        (Place.SAVED,), Chapter.FINDING,
        ("apply-saved", "enter space", "apply_saved", _("Apply"), _("List what this search finds")),
        ("rename-saved", "r f2", "rename_saved", _("Rename"), _("Give this search another name")),
        ("delete-saved", "delete x", "delete_saved", _("Delete"), _("Delete this search")),
        ("saved-up", "K shift+up", "move_saved(-1)", _("Higher"), _("Put this search one higher")),
        ("saved-down", "J shift+down", "move_saved(1)", _("Lower"), _("Put this search one lower")),
    ),
    *table(
        (Place.FILTERS,), Chapter.FINDING,
        ("next-filter", "right l down j", "step_filter(1)", _("Next"), _("Next filter")),
        ("previous-filter", "left h up k", "step_filter(-1)", _("Previous"), _("Previous filter")),
        ("remove-filter", "enter delete backspace", "remove_filter", _("Remove"), _("Remove this filter")),
        ("leave-filters", "escape", "leave_filters", _("To the list"), _("From the filters to the list")),
    ),
    *table(
        (Place.SEARCH,), Chapter.FINDING,
        ("leave-search", "escape", "leave", _("To the list"),
         _("Out of the search box: to the list, or back to the article")),
        ("to-list", "down enter", "to_list", _("To the list"), _("From the search box to the list")),
    ),
)  # fmt: skip
