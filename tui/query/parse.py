"""Text → tree. Any string gives a tree or a `Mistake` with its position; nothing is raised."""

from __future__ import annotations

import difflib
import re
from dataclasses import dataclass, replace

from tui.limits import QUERY_CHARACTERS, QUERY_DEPTH
from tui.messages import _
from tui.query.days import days_value
from tui.query.tree import (
    DATE_FIELDS,
    Everything,
    Field,
    FieldName,
    Mistake,
    Node,
    Not,
    Phrase,
    Span,
    State,
    Word,
    both,
    either,
)

QUOTES = '"“”„«»'
OPERATORS = ("AND", "NOT", "OR")

_TOKEN = re.compile(
    rf"""(?P<blank>\s+)
      | (?P<minus>-(?=[^\s)]))
      | (?P<open>\()
      | (?P<close>\))
      | (?P<phrase>[{QUOTES}](?P<words>[^{QUOTES}]*)(?P<closed>[{QUOTES}])?(?P<after>\*|~[0-9]{{1,3}})?)
      | (?P<field>[A-Za-z]+):(?!//)
      | (?P<word>[^\s{QUOTES}()]+)""",
    re.VERBOSE,
)


def parse(text: str, *, typing: bool = False) -> Node | Mistake:
    """The tree of a query.

    With ``typing`` the query is taken as unfinished: its last word is a prefix, and a quotation mark
    or parenthesis still open, an operator or a field still without a value, are no mistakes.
    """
    if len(text) > QUERY_CHARACTERS.value:
        return Mistake(str(QUERY_CHARACTERS), QUERY_CHARACTERS.value, len(text))
    try:
        return _Parser(text, typing).query()
    except _Wrong as wrong:
        return wrong.mistake


class _Wrong(Exception):  # noqa: N818 - carries a mistake of the user, not an error of the program
    def __init__(self, reason: str, start: int, end: int) -> None:
        self.mistake = Mistake(reason, start, end)


@dataclass(frozen=True, slots=True)
class _Token:
    kind: str
    match: re.Match[str]

    @property
    def span(self) -> Span:
        return self.match.span()


def _tokens(text: str) -> list[_Token]:
    tokens = []
    position = 0
    while position < len(text):
        match = _TOKEN.match(text, position)
        if match is None:  # a lone minus at the end or before a blank
            position += 1
            continue
        kind = next(name for name in _KINDS if match.group(name) is not None)
        if kind != "blank":
            tokens.append(_Token(kind, match))
        position = match.end()
    return tokens


_KINDS = ("blank", "minus", "open", "close", "words", "field", "word")


class _Parser:
    def __init__(self, text: str, typing: bool) -> None:
        self.text = text
        self.typing = typing
        self.tokens = _tokens(text)
        self.at = 0
        self.depth = 0

    def query(self) -> Node:
        node = self.alternatives()
        if token := self.peek():
            raise _Wrong(_("a parenthesis is closed that was not opened"), *token.span)
        return node

    def peek(self) -> _Token | None:
        return self.tokens[self.at] if self.at < len(self.tokens) else None

    def operator(self, token: _Token | None) -> str | None:
        if token and token.kind == "word" and token.match["word"] in OPERATORS:
            return token.match["word"]
        return None

    def alternatives(self) -> Node:
        nodes = [self.conjunction()]
        while self.operator(token := self.peek()) == "OR":
            assert token is not None
            self.at += 1
            after = self.conjunction()
            if isinstance(after, Everything) or isinstance(nodes[-1], Everything):
                if self.typing and self.peek() is None:
                    continue
                raise _Wrong(_("OR needs words on both sides"), *token.span)
            nodes.append(after)
        return either(*nodes)

    def conjunction(self) -> Node:
        nodes: list[Node] = []
        while (token := self.peek()) and token.kind != "close":
            operator = self.operator(token)
            if operator == "OR":
                break
            if operator == "AND":
                self.at += 1
                follows = self.peek()
                if not nodes or (not follows and not self.typing) or self.operator(follows) in ("OR", "AND"):
                    raise _Wrong(_("AND needs words on both sides"), *token.span)
                continue
            node = self.term()
            if node is not None:
                nodes.append(node)
        return both(*nodes)

    def term(self) -> Node | None:
        """One term; None for one that is still being typed."""
        token = self.tokens[self.at]
        self.at += 1
        if token.kind == "minus" or self.operator(token) == "NOT":
            return self.negation(token)
        if token.kind == "open":
            return self.group(token)
        if token.kind == "field":
            return self.field(token)
        return self.value(token)

    def nested(self, token: _Token) -> None:
        self.depth += 1
        if self.depth > QUERY_DEPTH.value:
            raise _Wrong(str(QUERY_DEPTH), *token.span)

    def negation(self, token: _Token) -> Node | None:
        follows = self.peek()
        if follows is None or follows.kind == "close" or self.operator(follows) in ("OR", "AND"):
            if self.typing and follows is None:
                return None
            raise _Wrong(_("nothing follows to be excluded"), *token.span)
        self.nested(token)
        node = self.term()
        self.depth -= 1
        return None if node is None else Not(node, span=(token.span[0], self.tokens[self.at - 1].span[1]))

    def group(self, token: _Token) -> Node | None:
        self.nested(token)
        node = self.alternatives()
        self.depth -= 1
        closing = self.peek()
        if closing is None:
            if not self.typing:
                raise _Wrong(_("this parenthesis is not closed"), *token.span)
        else:
            self.at += 1
        if isinstance(node, Everything):
            if self.typing:
                return None
            raise _Wrong(_("there is nothing between these parentheses"), token.span[0], self.end())
        return node

    def end(self) -> int:
        return self.tokens[self.at - 1].span[1]

    def field(self, token: _Token) -> Node | None:
        written = token.match["field"]
        try:
            name = FieldName(written.lower())
        except ValueError:
            raise _Wrong(_unknown_field(written), token.span[0], token.span[1]) from None
        follows = self.peek()
        if follows is None or follows.span[0] != token.span[1] or follows.kind not in ("word", "words"):
            if self.typing and follows is None:
                return None
            raise _Wrong(_("a value must follow {field}:").format(field=name), *token.span)
        self.at += 1
        span = (token.span[0], follows.span[1])
        if name in DATE_FIELDS:
            return self.days(name, follows, span)
        if name is FieldName.IS:
            return self.state(follows, span)
        value = self.value(follows)
        return None if value is None else Field(name, value, span=span)

    def days(self, name: FieldName, token: _Token, span: Span) -> Node | None:
        written = token.match["words"] if token.kind == "words" else token.match["word"]
        value = days_value(written.strip())
        if value is None:
            if self.unfinished(token):
                return None
            reason = _("“{value}” is no date: 2025-09-04, 2025-09, 2025, 2025-08..2025-09, >2025, today")
            raise _Wrong(reason.format(value=written), *token.span)
        return Field(name, replace(value, span=token.span), span=span)

    def state(self, token: _Token, span: Span) -> Node | None:
        written = token.match["words"] if token.kind == "words" else token.match["word"]
        try:
            return Field(FieldName.IS, State(written.strip().lower()), span=span)
        except ValueError:
            if self.unfinished(token):
                return None
            reason = _("is: takes one of {states}").format(states=", ".join(State))
            raise _Wrong(reason, *token.span) from None

    def unfinished(self, token: _Token) -> bool:
        """Whether this is the word or phrase at the very end of a query that is being typed."""
        return self.typing and token.span[1] == len(self.text)

    def value(self, token: _Token) -> Word | Phrase | None:
        match = token.match
        if token.kind == "words" and match["closed"] is None and not self.typing:
            raise _Wrong(_("this quotation mark is not closed"), token.span[0], token.span[0] + 1)
        if not any(map(str.isalnum, match.group(token.kind))):
            if self.unfinished(token):
                return None
            raise _Wrong(_("there is nothing to search for here"), *token.span)
        return self.phrase(token) if token.kind == "words" else self.word(token)

    def phrase(self, token: _Token) -> Phrase:
        match = token.match
        text = " ".join(match["words"].split())
        after = match["after"] or ""
        near = int(after[1:]) if after.startswith("~") else None
        prefix = after == "*" or (match["closed"] is None and not match["words"].endswith(" "))
        return Phrase(text, prefix=prefix, near=near, span=token.span)

    def word(self, token: _Token) -> Word:
        text = token.match["word"]
        kind = text[-1]
        stem = text.rstrip("*~")
        if kind == "~":
            return Word(stem, fuzzy=True, span=token.span)
        return Word(stem, prefix=kind == "*" or self.unfinished(token), span=token.span)


def _unknown_field(written: str) -> str:
    near = difflib.get_close_matches(written.lower(), list(FieldName), n=1)
    if near:
        return _("there is no field {field}: (perhaps {near}:)").format(field=written, near=near[0])
    return _("there is no field {field}: (put the words in quotation marks)").format(field=written)
