"""Moving, going from highlight to highlight, and what concerns the program as a whole."""

from __future__ import annotations

from tui.actions.declared import Action, Chapter, Place, table
from tui.messages import _

LINES = (
    Place.LIST, Place.ARTICLE, Place.ACTORS, Place.SAVED, Place.STATEMENTS, Place.DIFFERENCES, Place.TIMELINE,
    Place.DIALOG,
)  # fmt: skip
"""Where there are lines to go up and down."""

ACTIONS: tuple[Action, ...] = (
    *table((Place.LIST,), Chapter.MOVING, ("open", "enter", "open", _("Open"), _("Open the article"))),
    *table(
        LINES, Chapter.MOVING,
        ("down", "j down", "lines(1)", _("Down"), _("One line down")),
        ("up", "k up", "lines(-1)", _("Up"), _("One line up")),
        ("page-down", "pagedown ctrl+f", "pages(1)", _("Page down"), _("One page down")),
        ("page-up", "pageup ctrl+b", "pages(-1)", _("Page up"), _("One page up")),
        ("half-down", "ctrl+d", "half_pages(1)", _("Half down"), _("Half a page down")),
        ("half-up", "ctrl+u", "half_pages(-1)", _("Half up"), _("Half a page up")),
        ("first", "g home", "first", _("Start"), _("To the start")),
        ("last", "G end", "last", _("End"), _("To the end")),
    ),
    *table(
        (Place.READING,), Chapter.MOVING,
        ("back", "escape", "back", _("Back"), _("Back out, one step")),
        ("read-on", "space", "article_pages(1)", _("Read on"), _("Page down in the article")),
        ("read-back", "b", "article_pages(-1)", _("Page up"), _("Page up in the article")),
        ("next-article", "J", "step_article(1)", _("Next"), _("Open the next article of the list")),
        ("previous-article", "K", "step_article(-1)", _("Previous"), _("Open the article before")),
        ("next-unread", ".", "next_unread", _("Unread"), _("Open the next unread article")),
        ("go-back", "[", "go_back", _("Back there"), _("Back to the place visited before")),
        ("go-forward", "]", "go_forward", _("Forward"), _("Forward again")),
        ("next-pane", "tab", "next_pane", _("Pane"), _("To the next pane")),
        ("previous-pane", "shift+tab", "previous_pane", _("Pane"), _("To the previous pane")),
        ("zen", "z", "zen", _("Zen"), _("The article alone, or with the list again")),
    ),
    *table(
        (Place.READING,), Chapter.HIGHLIGHTS,
        ("next-hit", "n", "next_highlight('hit')", _("Hit"), _("Next search hit")),
        ("previous-hit", "N", "previous_highlight('hit')", _("Hit"), _("Previous search hit")),
        ("next-date", "d", "next_highlight('date')", _("Date"), _("Next date")),
        ("previous-date", "D", "previous_highlight('date')", _("Date"), _("Previous date")),
        ("next-person", "p", "next_highlight('person')", _("Person"), _("Next person")),
        ("previous-person", "P", "previous_highlight('person')", _("Person"), _("Previous person")),
        ("next-statement", "s", "next_highlight('statement')", _("Statement"), _("Next statement")),
        ("previous-statement", "S", "previous_highlight('statement')", _("Statement"),
         _("Previous statement")),
        ("next-note", "h", "next_highlight('own-note')", _("Note"), _("Next note of yours")),
        ("previous-note", "H", "previous_highlight('own-note')", _("Note"), _("Previous note of yours")),
        ("next-by-speaker", "w", "next_by_speaker", _("Same speaker"),
         _("Next statement by the same speaker")),
        ("one-voice", "Q", "one_voice", _("One voice"),
         _("Dim everything but the statements of the actor under the cursor; again, or Esc: show all")),
        ("letters", ";", "letters", _("Letters"),
         _("Put a letter on every highlight in sight; press one to go there")),
        ("legend", "l", "legend", _("Legend"), _("What the styles mean; show or hide a kind")),
    ),
    *table(
        (Place.ARTICLE,), Chapter.HIGHLIGHTS,
        ("choose", "enter", "choose", _("Details"), _("Tell more about the highlight")),
    ),
    *table(
        (Place.READING,), Chapter.REST,
        ("folders", "L", "folders", _("Folders"),
         _("Choose the folders that are shown, or add one")),
        ("add-folder", "", "add_folder", _("Add a folder"), _("Show another folder, too")),
        ("pause", "W", "pause", _("Pause"), _("Pause reading and marking of articles, or go on")),
        ("cancel-work", "", "cancel_work", _("End the work"),
         _("End reading and marking of articles; what was done is kept")),
        ("problems", "!", "problems", _("Problems"), _("Show the files that could not be read")),
        ("palette", "ctrl+p", "app.command_palette", _("Palette"), _("Find an action by its name")),
        ("welcome", "", "welcome", _("Welcome"), _("Show the five keys to begin with")),
        ("theme", "", "app.change_theme", _("Theme"), _("Choose the colours")),
        ("quit", "q ctrl+q", "app.quit", _("Quit"), _("Quit")),
    ),
    *table(
        (
            Place.READING, Place.STATEMENTS, Place.TIMELINE, Place.DIFFERENCES, Place.ACTOR_PAGE, Place.NOTES,
            Place.PROPOSALS,
        ), Chapter.REST,
        ("help", "?", "app.help", _("Help"), _("Show all keys")),
    ),
)  # fmt: skip
