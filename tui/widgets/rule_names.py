"""How the patterns that attribute statements are called on the screen, in the language of the user.

The annotators' own names stay English: they are part of what is exported.
"""

from __future__ import annotations

from functools import cache

from tui.annotations import StatementKind
from tui.messages import _


def rule_name(rule: str) -> str:
    """The name of a pattern and of how its speaker was found: ``inverted, title only``."""
    return ", ".join(_names().get(part, part) for part in rule.split(", "))


def kind_name(kind: StatementKind) -> str:
    """Whether the words are quoted whole, in part, or in a headline."""
    return _kinds()[kind]


@cache
def _kinds() -> dict[StatementKind, str]:
    return {
        StatementKind.DIRECT: _("direct"),
        StatementKind.PARTIAL: _("partial"),
        StatementKind.HEADLINE: _("headline"),
    }


@cache
def _names() -> dict[str, str]:
    return {
        "before": _("before"),
        "before far": _("before far"),
        "before inherited": _("before inherited"),
        "before long": _("before long"),
        "colon": _("colon"),
        "gerund": _("gerund"),
        "infinitive": _("infinitive"),
        "institution": _("institution"),
        "inverted": _("inverted"),
        "inverted far": _("inverted far"),
        "inverted pronoun": _("inverted pronoun"),
        "later name": _("later name"),
        "name": _("name"),
        "next paragraph": _("next paragraph"),
        "next paragraph subject": _("next paragraph subject"),
        "nobody": _("nobody"),
        "none": _("none"),
        "noun guess": _("noun guess"),
        "noun only": _("noun only"),
        "null subject": _("null subject"),
        "null subject unclear": _("null subject unclear"),
        "paragraph subject": _("paragraph subject"),
        "passive": _("passive"),
        "plain far": _("plain far"),
        "plain order": _("plain order"),
        "plural": _("plural"),
        "pronoun": _("pronoun"),
        "pronoun only": _("pronoun only"),
        "pronoun unclear": _("pronoun unclear"),
        "proper name": _("proper name"),
        "relative": _("relative"),
        "reported mood": _("reported mood"),
        "same paragraph": _("same paragraph"),
        "source after": _("source after"),
        "source before": _("source before"),
        "subject": _("subject"),
        "tag": _("tag"),
        "title": _("title"),
        "title guess": _("title guess"),
        "title only": _("title only"),
        "title part": _("title part"),
        "title shared": _("title shared"),
        "unnamed": _("unnamed"),
        "verb last": _("verb last"),
        "view": _("view"),
    }
