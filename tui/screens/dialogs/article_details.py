"""What is known of an article itself: where it comes from, how day and language are known."""

from __future__ import annotations

import os
from collections.abc import Sequence
from typing import TYPE_CHECKING

from tui.article import LanguageFrom, Published, PublishedFrom
from tui.messages import _, plural
from tui.screens.dialogs.dialog import DialogRow
from tui.text import clean_line
from tui.widgets import moments

if TYPE_CHECKING:
    from tui.article import Article
    from tui.library import OpenedArticle
    from tui.library.marks.corrections import Correction, PlacedCorrection

LANGUAGES = {
    "fr": _("French"),
    "en": _("English"),
    "es": _("Spanish"),
    "de": _("German"),
    "it": _("Italian"),
    "pt": _("Portuguese"),
    "nl": _("Dutch"),
}
"""Names of the languages that are annotated."""

_DAY_FROM = {
    PublishedFrom.FIELD: _("a field of the file"),
    PublishedFrom.FIRST_LINE: _("the first line"),
    PublishedFrom.FILE_NAME: _("the file's name"),
    PublishedFrom.USER: _("corrected by you"),
}
_LANGUAGE_FROM = {
    LanguageFrom.FIELD: _("the file says so"),
    LanguageFrom.WORDS: _("by its words"),
    LanguageFrom.USER: _("corrected by you"),
}
_SHOWN_WORDS = 60


def day(published: Published | None) -> str:
    """``Thursday 4 September 2025 · the first line``"""
    if published is None:
        return _("not known")
    return f"{moments.published(published)} · {_DAY_FROM[published.origin]}"


def language(article: Article) -> str:
    """``French · by its words``"""
    if article.language is None:
        known = _("corrected by you") if article.language_from is LanguageFrom.USER else ""
        return " · ".join(part for part in (_("not recognised"), known) if part)
    name = LANGUAGES.get(article.language, article.language)
    known = _LANGUAGE_FROM[article.language_from] if article.language_from else ""
    return " · ".join(part for part in (name, known) if part)


def rows(opened: OpenedArticle) -> Sequence[DialogRow]:
    """The facts, each with its name; what the file says stands below what the user corrected."""
    article, own = opened.article, opened.own
    origin = opened.places[0] if opened.places else article.origin
    folder, name = os.path.split(origin.path or "")
    encoding = article.encoding
    assumed = _("{encoding}, assumed: the file declares none").format(encoding=encoding) if encoding else ""
    facts = [
        (_("Title"), article.title, own.title if own and own.title != article.title else ""),
        (_("Day"), day(article.published), day(own.published) if own else ""),
        (_("Language"), language(article), language(own) if own else ""),
        (_("Source"), article.source, ""),
        (_("Byline"), article.byline, ""),
        (_("Section"), article.section, ""),
        (_("Urgency"), str(article.urgency) if article.urgency is not None else "", ""),
        (_("Embargo"), article.embargo, ""),
        (_("File"), name, ""),
        (_("Folder"), folder, ""),
        (_("Inside"), origin.member, ""),
        (_("Number"), str(origin.position + 1) if origin.position is not None else "", ""),
        (_("Link"), origin.url, ""),
        (_("Encoding"), assumed or _("UTF-8, or as the file declares"), ""),
    ]
    if len(opened.places) > 1:
        facts.append((_("Places"), plural("{n} file has it", "{n} files have it", len(opened.places)), ""))
    return [
        DialogRow(label, clean_line(value), _in_file(said) if said and said != value else "")
        for label, value, said in facts
        if value
    ]


def _in_file(said: str) -> str:
    return _("the file: {said}").format(said=clean_line(said))


def correction(placed: PlacedCorrection) -> str:
    """``“jeudi” is no date``; with what became of it where its words are lost."""
    from tui.library.marks.anchors import Missing

    sentence = _sentence(placed.correction)
    if placed.place is Missing.LOST:
        return _("{correction} · its words are no more in the article").format(correction=sentence)
    if placed.place is Missing.AMBIGUOUS:
        return _("{correction} · its words stand there more than once now").format(correction=sentence)
    return sentence


def _sentence(one: Correction) -> str:
    from tui.library.marks.corrections import Layer, Means, Names, Said

    words = clean_line(" ".join(one.anchor.quote.split()), _SHOWN_WORDS)
    match one.change:
        case Means(value):
            return _("“{words}” is {value}").format(words=words, value=moments.timex(value))
        case Names(name):
            return _("“{words}” is {value}").format(words=words, value=name)
        case Said(_spans, None):
            return _("“{words}” was said by nobody who is named").format(words=words)
        case Said(_spans, name):
            return _("“{words}” was said by {name}").format(words=words, name=name)
    sentences = {
        Layer.DATES: _("“{words}” is no date"),
        Layer.PEOPLE: _("“{words}” is no person"),
        Layer.STATEMENTS: _("“{words}” is no statement"),
    }
    return sentences[one.layer].format(words=words)
