"""Taking things along: copies for the clipboard, and where the original lies."""

from __future__ import annotations

import os
import shlex
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from textual.app import App, SuspendNotSupported

from tui.annotations import Statement
from tui.article import Article, Origin
from tui.messages import _
from tui.text import clean_line
from tui.widgets import describe, moments

if TYPE_CHECKING:
    from tui.library import OpenedArticle


@dataclass(frozen=True, slots=True)
class Copy:
    """Something to put on the clipboard: its key in the dialog, what it is, and the text itself."""

    key: str
    label: str
    text: str


def citation(article: Article) -> str:
    """``“Title”, Source, Thursday 4 September 2025``"""
    parts = [f"“{article.title}”", article.source]
    if article.published:
        parts.append(moments.published(article.published))
    return ", ".join(part for part in parts if part)


def quotation(said: Statement, text: str, article: Article) -> str:
    """A statement with its speaker and the article it is from."""
    words = " … ".join(" ".join(text[start:end].split()) for start, end in said.spans)
    return f"“{words}” — {describe.speaker_name(said)} ({citation(article)})"


def copies(
    opened: OpenedArticle, selection: str | None, said: Statement | None, in_title: bool
) -> Sequence[Copy]:
    """What can be copied now, the most particular first."""
    article = opened.article
    found = []
    if selection:
        found.append(Copy("s", _("The selected text"), selection))
    if said is not None:
        text = article.title if in_title else article.text
        found.append(
            Copy("q", _("The statement, with its speaker and source"), quotation(said, text, article))
        )
    found.append(Copy("t", _("Title and text"), f"{article.title}\n\n{article.text}\n"))
    found.append(Copy("c", _("A citation"), citation(article)))
    origin = original(opened)
    if origin.url:
        found.append(Copy("l", _("The link"), origin.url))
    if origin.path:
        found.append(Copy("p", _("The path of the file"), origin.path))
    return found


def original(opened: OpenedArticle) -> Origin:
    """Where the article was read from."""
    return opened.places[0] if opened.places else opened.article.origin


@dataclass(frozen=True, slots=True)
class Way:
    """A way to the original: its key in the dialog, what it does, and where it leads."""

    key: str
    label: str
    target: str
    in_browser: bool = False


def ways(opened: OpenedArticle) -> Sequence[Way]:
    """How the original can be opened."""
    origin = original(opened)
    found = []
    if origin.url is not None and is_web_link(origin.url):
        found.append(Way("b", _("In the browser"), origin.url, in_browser=True))
    if origin.path is not None and origin.member is None:
        program = clean_line(pager()[0])
        found.append(Way("f", _("The file, in {program}").format(program=program), origin.path))
    return found


def is_web_link(url: str) -> bool:
    """Whether a link may be handed to a browser: http or https with a host, nothing invisible in it."""
    if clean_line(url) != url or " " in url:
        return False
    try:
        parts = urlsplit(url)
    except ValueError:
        return False
    return parts.scheme in ("http", "https") and bool(parts.hostname)


def pager() -> list[str]:
    """The user's pager, or editor, as an argument list."""
    named = os.environ.get("PAGER") or os.environ.get("EDITOR") or "less"
    try:
        words = shlex.split(named)
    except ValueError:  # a quotation mark that never closes
        words = named.split()
    return words if words and words[0] else ["less"]


def follow(app: App[object], way: Way) -> None:
    """Open the original. The screen is given up while another program runs in the terminal."""
    if way.in_browser:
        app.open_url(way.target)
        return
    failure: OSError | None = None
    try:
        with app.suspend():
            # An exception that leaves this block would leave the screen given up.
            try:
                subprocess.run([*pager(), os.path.abspath(way.target)], check=False)
            except OSError as error:
                failure = error
    except SuspendNotSupported:
        app.notify(_("This terminal cannot be handed to another program."), markup=False)
    if failure is not None:
        app.notify(clean_line(str(failure)), severity="error", markup=False)
