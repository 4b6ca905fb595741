"""The whole annotator: marks, sentences, cues, speakers, and the headline at the end."""

from __future__ import annotations

import re

from tui.annotations import DateLayer, MentionKind, PeopleLayer, StatementLayer
from tui.annotators.statements.assembly import Assembler
from tui.annotators.statements.headlines import headline_statements
from tui.annotators.statements.lexicon import Lexicon, lexicon
from tui.annotators.statements.marks import Stretch, stretches
from tui.annotators.statements.profiles import Profiles
from tui.annotators.statements.referents import Referents
from tui.annotators.statements.repair import Repairer
from tui.annotators.statements.tokens import Tokenizer
from tui.article import Article, Block
from tui.structure import dateline_end

_PARAGRAPH = re.compile(r"\S(?:.*?\S)?(?=\s*\n[ \t]*\n|\s*\Z)", re.DOTALL)
_ANY_MARK = re.compile(r"[«»‹›“”„\"‘’']")
_CONTEXT = 3
"""Paragraphs without quotations are read where one follows within so many."""
_DATELINE_WITHIN = 4
"""A dateline opens one of the first paragraphs: captions can stand before it."""


def statement_layer(article: Article, dates: DateLayer, people: PeopleLayer) -> StatementLayer:
    """See `tui.annotators.statements.annotate`."""
    tables = lexicon(article.language or "")
    names = [mention for mention in people.text if mention.kind is MentionKind.NAME]
    tokenizer = Tokenizer(article.text, tables, names, dates.text)
    blocks = article.blocks or _blocks(article.text)
    found = _stretches(article.text, blocks, tables, tokenizer)
    if not any(found) and not _ANY_MARK.search(article.title):
        return StatementLayer()
    quoted = [(stretch.outer_start, stretch.outer_end) for block in found for stretch in block]
    profiles = Profiles(article.text, tables, people.text, people.actors, quoted, people.title)
    referents = Referents(article.text, tables, profiles, people.text)
    assembler = Assembler(article.language or "", tokenizer, referents)
    for number, block in enumerate(blocks):
        start = dateline_end(article.text, block.start, block.end) if number < _DATELINE_WITHIN else None
        heeded = any(found[number + 1 : number + 1 + _CONTEXT])
        assembler.paragraph(number, start or block.start, block.end, found[number], heeded)
    statements = assembler.statements()
    title = headline_statements(article.title, tables, people, dates, article.text, statements, referents)
    return StatementLayer(tuple(statements), tuple(title), tuple(referents.spoken(statements + title)))


def _stretches(
    text: str, blocks: tuple[Block, ...], tables: Lexicon, tokenizer: Tokenizer
) -> list[list[Stretch]]:
    repairer = Repairer(tokenizer)
    found = repairer.repaired(stretches(text, blocks, tables.words.single_marks))
    for number, block in enumerate(blocks):
        if not found[number] and text[block.start : block.end].startswith(("-", "–", "—")):
            found[number] = repairer.dialogue(block.start, block.end)
    return found


def _blocks(text: str) -> tuple[Block, ...]:
    return tuple(Block(match.start(), match.end()) for match in _PARAGRAPH.finditer(text))
