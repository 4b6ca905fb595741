"""Tags of the articles, and actors who are followed."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from tui.messages import _, plural
from tui.screens.desk import library_messages as told
from tui.screens.desk.marks_messages import FollowedListed, TagsListed
from tui.screens.dialogs.dialog import DialogRow
from tui.screens.main_screen import subjects
from tui.screens.main_screen.offering import Deed
from tui.screens.main_screen.selecting import SelectingScreen
from tui.widgets.lists.actor_panel import ActorList

if TYPE_CHECKING:
    from tui.library import ActorKey
    from tui.screens.dialogs.tag_dialog import TagChange


class TaggingScreen(SelectingScreen):
    """Tags go to the selected articles; the actor under the cursor is followed, or no more."""

    _knows_followed = False

    # Tags ------------------------------------------------------------------------------------------

    def action_tags(self) -> None:
        """Ask which tags the articles shall have."""
        keys = self.target_keys()
        if keys:
            self.librarian.list_tags(keys)
        else:
            self.say_nothing_is_open()

    def on_tags_listed(self, message: TagsListed) -> None:
        from tui.screens.dialogs.tag_dialog import TagDialog

        keys = message.keys

        def chosen(change: TagChange | None) -> None:
            if change is not None and (change.add or change.remove):
                self.librarian.set_tags(keys, change.add, change.remove)

        title = plural("Tags of {n} article", "Tags of {n} articles", len(keys))
        self.app.push_screen(TagDialog(title, message.all, message.of, len(keys)), chosen)

    # Followed actors -------------------------------------------------------------------------------

    def on_counted(self, message: told.Counted) -> None:
        """Ask whom the user follows once the first list is there."""
        if not self._knows_followed:
            self._knows_followed = True
            self.librarian.list_followed()

    def on_loader_told(self, message: told.LoaderTold) -> None:
        from tui.library import Finished

        if isinstance(message.event, Finished):
            self.librarian.list_followed()

    def on_followed_listed(self, message: FollowedListed) -> None:
        self.query_one(ActorList).show_followed(message.actors)
        for screen in self.app.screen_stack[1:]:
            screen.post_message(message)

    def on_marks_changed(self, message: told.MarksChanged) -> None:
        """The marks themselves are shown by the base class; here, what follows for tags and actors."""
        previous = message.previous
        if previous.actors or "followed" in previous.tables:
            self.librarian.list_followed()
        if "tag" in previous.tables and self.opened is not None:
            if any(row.key == self.opened.key for row in message.rows):
                self.librarian.article(self.opened.key, self.marker, again=True)

    def action_follow(self) -> None:
        """Follow the actor under the cursor, or no more."""
        listed = self.query_one(ActorList)
        if listed.has_focus:
            actor = listed.current.actor if listed.current is not None else None
        else:
            highlight = self.view.current if not self.list.has_focus else None
            known = highlight is not None and self.opened is not None
            actor = subjects.actor_key(highlight, self.opened) if known else None  # type: ignore[arg-type]
        if actor is None:
            self.notify(_("Put the cursor on a person or an institution first."), markup=False)
        else:
            self.follow(actor, actor not in self.librarian.followed)

    def follow(self, actor: ActorKey, followed: bool) -> None:
        """Follow an actor, or no more."""
        self.librarian.follow(actor, followed)
        said = (
            _("Followed: ◉ marks unread articles about this actor; {undo} undoes it.")
            if followed
            else _("Followed no more; {undo} undoes it.")
        )
        self.notify(said.format(undo=self.key_of("undo")), markup=False)

    def follow_choices(self, actor: ActorKey) -> list[tuple[DialogRow, Deed]]:
        """What a dialog about an actor offers."""
        followed = actor in self.librarian.followed
        label = _("Follow no more") if followed else _("Follow: mark unread articles about this actor")
        return [(DialogRow("@", label), partial(self.follow, actor, not followed))]
