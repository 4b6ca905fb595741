"""A regular expression that finds any of many phrases, in one pass and without backtracking over them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

_CLASSES = {" ": r"(?:[^\S\n]{1,3}\n?|\n)", "'": "['’]", "-": "[-‐‑–]"}
_Node = dict[str, "_Node"]
_END = ""


def pattern(phrases: Iterable[str]) -> str:
    """The source of a pattern that matches the longest of the phrases that is present, as written.

    A blank matches up to three blanks of any kind, an apostrophe and a hyphen their typographic forms.
    """
    root: _Node = {}
    for phrase in phrases:
        node = root
        for character in phrase:
            node = node.setdefault(character, {})
        node[_END] = {}
    return _source(root)


def _source(node: _Node) -> str:
    ends = _END in node
    branches = list(_branches(node))
    if not branches:
        return ""
    joined = branches[0] if len(branches) == 1 and not ends else "(?:" + "|".join(branches) + ")"
    return joined + "?" if ends else joined


def _branches(node: _Node) -> Iterator[str]:
    for character in sorted(node):
        if character != _END:
            yield (_CLASSES.get(character) or re.escape(character)) + _source(node[character])


def cases(phrase: str) -> set[str]:
    """The ways in which a phrase is written: as it stands, capitalised, in capitals.

    One with a capital of its own is not written small.
    """
    return {phrase, phrase[:1].upper() + phrase[1:], phrase.upper()}
