"""Patterns over tokens: a small language, and the machine that runs it.

A pattern names roles ("WEEKDAY ,?DAY MONTH") with the operators of regular expressions around them.
A mark before a role is what must stand between it and the token before: ``,`` ``-`` ``/`` ``[`` (an
opening parenthesis), with ``?`` where it may be missing; without a mark there is only a blank.
``^`` and ``$`` show where the mention begins and ends if not with the match; ``A~B`` is a token with
either role, ``A!B`` one with A and without B; ``!A`` demands that no A follows. Lines are
alternatives; each begins with a role, before which anything may stand.

Every set of roles becomes one character, so that a pattern runs as a regular expression over a
string with two characters a token, its gap and its roles: linear and fast.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from tui.annotators.dates.alphabet import Alphabet
from tui.annotators.dates.lexer import Token
from tui.annotators.dates.tree import NoDate, Node, Part, roles_of

_PLAIN_GAP = " "
_PATTERN = re.compile(
    r"(?P<gap>(?:[,/\[-]\??)+)?(?P<term>[A-Z][A-Z_]*(?:[~!][A-Z_]+)*)"
    r"|!(?P<banned>[A-Z_]+(?:~[A-Z_]+)*)|(?P<sign>[()|?*$])|\s+"
)


class Words:
    """The tokens that a row matched, and the text around them."""

    __slots__ = ("_all", "end", "start", "text", "tokens")

    def __init__(self, text: str, tokens: Sequence[Token], start: int, end: int) -> None:
        self.text = text
        self.tokens = tokens[start:end]
        self.start = self.tokens[0].start
        self.end = self.tokens[-1].end

    def has(self, role: str) -> bool:
        """Whether a matched token has the role."""
        return any(role in token.roles for token in self.tokens)

    def all(self, role: str) -> list[int]:
        """The numbers that a role stands for, in order."""
        return [value for token in self.tokens if isinstance(value := token.roles.get(role), int)]

    def get(self, role: str) -> int | None:
        """The number that the first token with the role stands for."""
        found = self.all(role)
        return found[0] if found else None

    def value(self, role: str) -> object:
        """What the first token with the role stands for. Raises StopIteration without it."""
        return next(token.roles[role] for token in self.tokens if role in token.roles)

    def part(self) -> str:
        """The part of the day named last, in a word or in an expression already read."""
        for token in reversed(self.tokens):
            if isinstance(token.node, Part) and token.node.day is None:
                return token.node.letters
            if "PART" in token.roles:
                return str(token.roles["PART"])
        raise LookupError("no part of the day was matched")

    def numbers(self, role: str) -> tuple[int, ...]:
        """The numbers that the first token with the role stands for together: a time, a date in digits."""
        value = self.value(role)
        return tuple(part for part in value if isinstance(part, int)) if isinstance(value, tuple) else ()

    def count_and_name(self, role: str) -> tuple[int, str]:
        """The number and the name that the first token with the role stands for."""
        value = self.value(role)
        assert isinstance(value, tuple)
        return int(value[0]), str(value[1])

    def units(self) -> list[object]:
        """The grains of the units among the matched tokens."""
        return [token.roles["UNIT"] for token in self.tokens if "UNIT" in token.roles]

    def nodes(self) -> list[Node]:
        """The expressions among the matched tokens."""
        return [token.node for token in self.tokens if token.node is not None]

    def before(self) -> str:
        """The text before the match, at most some forty characters."""
        return self.text[max(0, self.start - 40) : self.start]

    def after(self) -> str:
        """The text after the match, at most some forty characters."""
        return self.text[self.end : self.end + 40]


@dataclass(frozen=True, slots=True)
class Example:
    """A sentence in which a row applies, and the value of its first mention; None where there is none."""

    language: str
    text: str
    value: str | None


@dataclass(frozen=True, slots=True)
class Row:
    """One kind of expression: what it looks like, and what it says.

    ``build`` returns None where the match is no date after all and other rows may have it.
    """

    name: str
    pattern: str
    build: Callable[[Words], Node | None]
    examples: tuple[Example, ...]
    confidence: float = 0.95


class Level:
    """Some rows of the table: the first that matches at a place has it.

    Only the rows that can begin with a token's roles are tried on it; they are compiled together when
    the first such token is met.
    """

    def __init__(self, rows: Sequence[Row], alphabet: Alphabet) -> None:
        self._alphabet = alphabet
        self._classes: dict[str, str] = {}
        self._rows: list[Row] = []
        self._sources: list[str] = []
        self._firsts: list[str] = []
        for row in rows:
            for line in filter(None, map(str.strip, row.pattern.splitlines())):
                self._rows.append(row)
                self._sources.append(self._line(len(self._sources), line))
                self._firsts.append(self._members(_first_term(line)))
        self._patterns: dict[str, re.Pattern[str] | None] = {}
        self._single: dict[int, re.Pattern[str]] = {}

    def reduce(self, text: str, tokens: list[Token]) -> list[Token]:
        """The tokens with every expression that a row found in place of the tokens it was read from."""
        patterns = self._patterns
        line: str | None = None
        result: list[Token] = []
        done = at = 0
        while at < len(tokens):
            sign = tokens[at].sign
            pattern = patterns[sign] if sign in patterns else self._pattern(sign)
            if pattern is None:
                at += 1
                continue
            if line is None:
                line = "".join([token.gap + token.sign for token in tokens])
            read = self._read(text, tokens, line, pattern.match(line, 2 * at))
            if read is None:
                at += 1
                continue
            last, node, row = read
            result += tokens[done:at]
            result.append(self._joined(tokens[at:last], node, row))
            done = at = last
        return result + tokens[done:] if result else tokens

    def _pattern(self, sign: str) -> re.Pattern[str] | None:
        """The rows that can begin with a sign, compiled; None for none."""
        sources = [source for source, first in zip(self._sources, self._firsts, strict=True) if sign in first]
        self._patterns[sign] = re.compile("|".join(sources)) if sources else None
        return self._patterns[sign]

    def _read(
        self, text: str, tokens: list[Token], line: str, found: re.Match[str] | None
    ) -> tuple[int, Node, Row] | None:
        """What the first row that matches here makes of it; where one declines, the next that matches.

        Returns the end of the mention, in tokens, with the expression and the row.
        """
        if found is None:
            return None
        at = found.start()
        index = _index(found)
        while True:
            if found is not None:
                node = self._rows[index].build(Words(text, tokens, at // 2, found.end() // 2))
                if node is not None:
                    ends = f"to{index}" in found.re.groupindex
                    end = found.end(f"to{index}") if ends else found.end()
                    return end // 2, node, self._rows[index]
            index += 1
            if index == len(self._rows):
                return None
            if index not in self._single:
                self._single[index] = re.compile(self._sources[index])
            found = self._single[index].match(line, at)

    def _line(self, index: int, line: str) -> str:
        line = line.strip()
        before, marked, after = line.partition("^")
        if not marked:
            before, after = "", line
        is_first = not before
        pieces = []
        for piece in _pieces(after):
            pieces.append(self._piece(piece, index, is_first))
            is_first = False
        return f"(?P<row{index}>{self._lookbehind(before)}{''.join(pieces)})"

    def _lookbehind(self, pattern: str) -> str:
        """The tokens before the mention, of which some may be missing: one look behind for each choice."""
        choices = [""]
        pieces = list(_pieces(pattern))
        for number, piece in enumerate(pieces):
            if piece["sign"] == "?":
                continue
            source = self._piece(piece, 0, number == 0)
            optional = number + 1 < len(pieces) and pieces[number + 1]["sign"] == "?"
            choices = [choice + source for choice in choices] + (choices if optional else [])
        if not pieces:
            return ""
        return "(?:" + "|".join(f"(?<={choice})" for choice in choices) + ")"

    def _piece(self, piece: re.Match[str], index: int, is_first: bool) -> str:
        if piece["term"]:
            gaps = (piece["gap"] or "?").replace("?", _PLAIN_GAP)
            return f"(?:{'.' if is_first else _one_of(gaps)}{self._class(piece['term'])})"
        if piece["banned"]:
            return f"(?!{_one_of(' -')}{self._class(piece['banned'])})"
        sign = piece["sign"]
        return {"$": f"(?P<to{index}>)", "(": "(?:"}.get(sign, sign)

    def _class(self, term: str) -> str:
        if term not in self._classes:
            members = self._members(term)
            self._classes[term] = _one_of(members) if members else "(?!)"
        return self._classes[term]

    def _members(self, term: str) -> str:
        wanted, *banned = term.split("!")
        return self._alphabet.having(wanted.split("~"), banned)

    def _joined(self, tokens: Sequence[Token], node: Node, row: Row) -> Token:
        roles = roles_of(node)
        read = None if isinstance(node, NoDate) else node
        head = tokens[0]
        sign = self._alphabet.sign(roles)
        return Token(
            head.start, tokens[-1].end, dict.fromkeys(roles, True), head.gap, sign, read, row.confidence
        )


def _index(found: re.Match[str]) -> int:
    """The number of the line that matched: its group is the last to close."""
    return int((found.lastgroup or "row0").removeprefix("row"))


def _first_term(line: str) -> str:
    """The first term of the mention itself."""
    pieces = _pieces(line.rpartition("^")[2])
    return next(piece["term"] for piece in pieces if piece["term"])


def _one_of(characters: str) -> str:
    return "[" + re.escape(characters) + "]"


def _pieces(pattern: str) -> Iterator[re.Match[str]]:
    at = 0
    for piece in _PATTERN.finditer(pattern):
        if piece.start() != at:
            break
        at = piece.end()
        if not piece[0].isspace():
            yield piece
    if at != len(pattern):
        raise ValueError(f"cannot read {pattern[at:]!r} in the pattern {pattern!r}")
