"""The query language: text → tree with positions → text. No SQL here."""

from tui.query.parse import parse
from tui.query.text import to_text
from tui.query.tree import Mistake, Node

__all__ = ["Mistake", "Node", "parse", "to_text"]
