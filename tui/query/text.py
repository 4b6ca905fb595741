"""Tree → text, such that parsing the text gives the same tree."""

from __future__ import annotations

from tui.query.tree import And, Comparison, Days, Everything, Field, Node, Not, Or, Phrase, State, Value, Word


def to_text(node: Node) -> str:
    """The query as one would type it. ``parse(to_text(tree)) == tree`` for every tree that `parse` gives."""
    match node:
        case Everything():
            return ""
        case And(nodes):
            return " ".join(_inside(part, Or) for part in nodes)
        case Or(nodes):
            return " OR ".join(to_text(part) for part in nodes)
        case Not(inner):
            return "-" + _inside(inner, And, Or)
        case Field(name, value):
            return f"{name}:{value_text(value)}"
        case Word() | Phrase():
            return value_text(node)


def _inside(node: Node, *wrapped: type[And] | type[Or]) -> str:
    text = to_text(node)
    return f"({text})" if isinstance(node, wrapped) else text


def value_text(value: Value) -> str:
    """A value alone, as it is typed after the colon of a field."""
    match value:
        case Word(text, prefix, fuzzy):
            return text + ("*" if prefix else "~" if fuzzy else "")
        case Phrase(text, prefix, near):
            return f'"{text}"' + ("*" if prefix else "" if near is None else f"~{near}")
        case Days(comparison, first, last):
            return f"{first}..{last}" if comparison is Comparison.BETWEEN else f"{comparison}{first}"
        case State():
            return str(value)


def actor_query(name: str) -> Phrase:
    """A value that names exactly this actor: its name in quotation marks."""
    return Phrase(" ".join(name.translate(_WITHOUT_MARKS).split()))


_WITHOUT_MARKS = {ord(mark): " " for mark in '"“”„«»'}
